//! The figures of a period and of a year.

use super::support::acts::{agrees, passes_milestones, proves};
use super::support::provider::Provider;
use super::support::{World, accepted, approves, proposes, refuses, stands, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::report::Asked;
use domain::request::Category;
use domain::time::days;
use service::authority::{Staff, Who as _};
use service::reports::{self, Figures, Line};
use service::{decisions, requests, reviews};
use store::on_both;

async fn figures(who: &Staff, query: &[(&str, &str)]) -> Figures {
    let asked =
        Asked::parse(&typed(query), who.service().today(), |slug| slug == "whatsapp" || slug == "messenger")
            .unwrap();
    reports::report(who, Action::Reports, asked).await.unwrap().figures
}

fn refusal() -> domain::form::Fields {
    typed(&[
        ("outcome", "refuse"),
        ("category", "security"),
        ("ground", "g"),
        ("necessary", "n"),
        ("proportionate", "p"),
        ("cure", "c"),
        ("remedy", "Challenge it here."),
    ])
}

on_both! {
    async fn what_happened_is_counted_where_it_happened(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        // 15 January: one is accepted, held for a while, and ready two days late.
        let (late, reviewer, approver) = accepted(&world, &provider, &administrator).await;
        reviews::suspend(&reviewer, &late, &refusal()).await.unwrap();
        reviews::carry_out(&approver, &late, stands(&approver, &late).await).await.unwrap();
        world.advance(days(4));
        reviews::resume(&reviewer, &late, &typed(&[("note", "Cured.")])).await.unwrap();
        reviews::carry_out(&approver, &late, stands(&approver, &late).await).await.unwrap();
        agrees(&world, &provider, &administrator, &late).await;
        proves(&provider, &late, &mut Provider::new()).await;
        passes_milestones(&world, &provider, &administrator, &late).await;
        world.advance(days(88));
        reviews::declare_ready(&reviewer, &late).await.unwrap();
        reviews::confirm_ready(&approver, &late, stands(&approver, &late).await).await.unwrap();
        // April: another is refused, challenged and accepted; a third is taken back; a fourth waits beyond its date.
        let other = submits(&provider, "messenger").await;
        reviews::open(&reviewer, &other).await.unwrap();
        world.advance(days(6));
        refuses(&provider, [&reviewer, &approver], &other, &refusal()).await;
        decisions::challenge(&provider, &other, &typed(&[("grounds", "No.")])).await.unwrap();
        let taken_back = submits(&provider, "messenger").await;
        requests::withdraw(&provider, &taken_back).await.unwrap();
        submits(&provider, "whatsapp").await;
        world.advance(days(100));

        let seen = figures(&reviewer, &[]).await;
        assert_eq!((seen.received, seen.accepted, seen.withdrawn, seen.launched, seen.terminated), (4, 1, 1, 0, 0));
        assert_eq!((seen.refused, seen.suspended), (vec![(Category::Security, 1)], vec![(Category::Security, 1)]));
        assert_eq!((seen.met, seen.late, seen.not_owed, seen.margins), (0, 1, 0, Some([-2, -2, -2])));
        assert_eq!((seen.pending, seen.overdue), (2, 2));
        let decided = seen.to_decision.unwrap();
        assert_eq!((decided.count, decided.longest / days(1).0), (2, 6), "the first decision of each");
        assert_eq!(seen.to_ready.unwrap().median / days(1).0, 92);

        // By service and by days: at the end of March nothing was late yet, and nothing pending is told of later days.
        let whatsapp = figures(&reviewer, &[("service", "whatsapp")]).await;
        assert_eq!((whatsapp.received, whatsapp.pending, whatsapp.refused.len()), (2, 1, 0));
        let early = figures(&reviewer, &[("until", "2026-03-31")]).await;
        assert_eq!((early.received, early.accepted, early.late, early.pending, early.overdue), (1, 1, 0, 1, 0));
        let then = figures(&reviewer, &[("from", "2026-04-15"), ("until", "2026-04-15")]).await;
        assert_eq!((then.received, then.pending, then.overdue), (0, 1, 1), "the legal date is over when its day is");
        let before = figures(&reviewer, &[("from", "2025-01-01"), ("until", "2025-12-31")]).await;
        assert_eq!((before.received, before.pending), (0, 0));
        assert!(before.to_decision.is_none() && before.margins.is_none());
    }

    async fn the_rest_of_a_request_was_received_with_it_and_a_refusal_that_stays_is_one(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (_, reviewer, approver) = accepted(&world, &provider, &administrator).await;
        let remy = world.staff(&administrator, StaffRole::Reviewer, "remy@gatekeeper.example.org").await;
        let abel = world.staff(&administrator, StaffRole::Approver, "abel@gatekeeper.example.org").await;
        // After six days one is accepted in part; after four more its rest is refused.
        let id = submits(&provider, "messenger").await;
        reviews::open(&reviewer, &id).await.unwrap();
        world.advance(days(6));
        let mut part = refusal();
        part.set("outcome", "part");
        part.set("reasons", "Text is complete.");
        part.set("refused.images", "on");
        proposes(&reviewer, &id, &part).await.unwrap();
        approves(&approver, &id).await.unwrap();
        let rest = requests::view(&provider, Action::RequestPage, &id).await.unwrap().links[0].other.clone();
        world.advance(days(4));
        decisions::respond(&provider, &rest, &typed(&[("response", "We cannot.")])).await.unwrap();
        proposes(&reviewer, &rest, &refusal()).await.unwrap();
        approves(&approver, &rest).await.unwrap();
        let seen = figures(&reviewer, &[]).await;
        let decided = seen.to_decision.unwrap();
        assert_eq!((decided.count, decided.median / days(1).0, decided.longest / days(1).0), (3, 6, 10));
        assert_eq!((seen.received, seen.accepted, seen.refused), (2, 2, vec![(Category::Security, 1)]));
        // Its challenge is rejected: the same refusal stays.
        let grounds = typed(&[("grounds", "No.")]);
        decisions::challenge(&provider, &rest, &grounds).await.unwrap();
        proposes(&remy, &rest, &typed(&[("outcome", "reject"), ("reasons", "Nothing new.")])).await.unwrap();
        approves(&abel, &rest).await.unwrap();
        assert_eq!(figures(&reviewer, &[]).await.refused, [(Category::Security, 1)]);
        // Another is refused, its challenge upheld, and it is refused anew: these are two decisions.
        let anew = submits(&provider, "messenger").await;
        reviews::open(&reviewer, &anew).await.unwrap();
        refuses(&provider, [&reviewer, &approver], &anew, &refusal()).await;
        decisions::challenge(&provider, &anew, &grounds).await.unwrap();
        proposes(&remy, &anew, &typed(&[("outcome", "uphold"), ("reasons", "They are right.")])).await.unwrap();
        approves(&abel, &anew).await.unwrap();
        refuses(&provider, [&remy, &abel], &anew, &refusal()).await;
        assert_eq!(figures(&reviewer, &[]).await.refused, [(Category::Security, 3)]);
    }

    async fn a_year_is_told_service_by_service_and_in_files(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (_, reviewer, _) = accepted(&world, &provider, &administrator).await;
        submits(&provider, "messenger").await;
        world.advance(days(40));
        let year = reports::yearly(&reviewer, Action::Yearly, 2026).await.unwrap();
        assert!(year.goes_on);
        let received: Vec<_> = year.services.iter().map(|(slug, of)| (slug.as_str(), of.received)).collect();
        assert_eq!(received, [("whatsapp", 1), ("messenger", 1)]);
        assert_eq!((year.all.received, year.all.accepted, year.all.pending), (2, 1, 2));

        let csv = reports::yearly_csv(&year).unwrap();
        assert!(csv.starts_with("from,until,service,figure,of,value,median_days,longest_days\r\n2026-01-01,2026-12-31,whatsapp,received,,1,,\r\n"), "{csv}");
        assert!(csv.contains("2026-01-01,2026-12-31,,accepted,,1,,\r\n") && csv.contains(",to_decision,,1,0,0\r\n"), "{csv}");
        let json = reports::yearly_json(&reviewer, &year);
        assert_eq!((json["year"].as_i64(), json["complete"].as_bool()), (Some(2026), Some(false)));
        assert_eq!(json["services"][1]["service"], "messenger");
        assert_eq!(json["all"][0], serde_json::json!({ "figure": "received", "of": "", "value": 2, "medianDays": null, "longestDays": null }));
        assert!(!reports::yearly(&reviewer, Action::Yearly, 2025).await.unwrap().goes_on);

        let asked = Asked::year(2026).unwrap();
        let report = reports::report(&reviewer, Action::Reports, asked).await.unwrap();
        assert_eq!(report.ages, [0, 0, 2, 0, 0]);
        let csv = reports::csv(&report).unwrap();
        assert!(csv.ends_with(",open_now,90_days_and_more,0,,\r\n"), "{csv}");
        let lines = reports::lines(&report.figures);
        assert!(lines.iter().all(|Line { figure, .. }| figure.chars().all(|c| c.is_ascii_lowercase() || c == '_')));
        assert_eq!(reports::json(&reviewer, &report)["figures"].as_array().unwrap().len(), lines.len() + 5);
    }
}
