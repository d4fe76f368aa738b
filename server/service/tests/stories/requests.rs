//! The life of a request, told by both sides.

use super::support::acts::{agrees, passes_milestones, proves};
use super::support::provider::Provider;
use super::support::{World, accepted, approves, failure, proposes, sentence, stands, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::queue::Filter;
use domain::request::StateKind;
use domain::request::submission::example_draft;
use domain::time::days;
use service::authority::Who as _;
use service::{agreements, decisions, keys, questions, queue, requests, reviews};
use store::on_both;

on_both! {
    async fn a_request_goes_the_whole_way_and_the_clock_stops_early(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, reviewer, approver) = accepted(&world, &provider, &administrator).await;
        assert_eq!(failure(reviews::declare_ready(&reviewer, &id).await), Failure::TracksIncomplete);
        agrees(&world, &provider, &administrator, &id).await;
        proves(&provider, &id, &mut Provider::new()).await;
        passes_milestones(&world, &provider, &administrator, &id).await;
        world.advance(days(85));
        reviews::declare_ready(&reviewer, &id).await.unwrap();
        assert_eq!(failure(reviews::confirm_ready(&reviewer, &id, stands(&reviewer, &id).await).await), Failure::Forbidden);
        reviews::confirm_ready(&approver, &id, stands(&approver, &id).await).await.unwrap();
        let told = world.mail("owner@heron.example.org").await.text;
        assert!(told.contains("met on 10 April 2026, 5 days early"), "{told}");
        let facts = requests::view(&provider, Action::RequestPage, &id).await.unwrap().facts;
        let ready = facts.iter().find(|fact| fact.kind == "readiness.confirmed").unwrap();
        assert_eq!(ready.data["met"], "met on 2026-04-10, 5 days early");
        reviews::launch(&approver, &id, stands(&approver, &id).await).await.unwrap();
        assert_eq!(requests::view(&provider, Action::RequestPage, &id).await.unwrap().request.state.kind(), StateKind::Live);
    }

    async fn late_is_told_as_late(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, reviewer, approver) = accepted(&world, &provider, &administrator).await;
        agrees(&world, &provider, &administrator, &id).await;
        proves(&provider, &id, &mut Provider::new()).await;
        passes_milestones(&world, &provider, &administrator, &id).await;
        world.advance(days(92));
        reviews::declare_ready(&reviewer, &id).await.unwrap();
        reviews::confirm_ready(&approver, &id, stands(&approver, &id).await).await.unwrap();
        assert!(world.mail("owner@heron.example.org").await.text.contains("late by 2 days"));
    }

    async fn a_draft_is_never_lost_and_submitted_once(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let id = requests::start(&provider, &typed(&[("service", "whatsapp")])).await.unwrap();
        let half = typed(&[("description", "Half a sentence")]);
        assert_eq!(requests::save(&provider, Action::RequestSave, &id, 1, half.clone()).await.unwrap(), 2);
        assert_eq!(failure(requests::save(&provider, Action::RequestSave, &id, 1, typed(&[])).await), Failure::Conflict);
        assert_eq!(requests::view(&provider, Action::DraftPage, &id).await.unwrap().request.draft, half);
        // Incomplete: refused, and saved all the same.
        let mut nearly = example_draft();
        nearly.set("jwks_url", "http://heron.example.org");
        assert!(sentence(requests::submit(&provider, &id, 2, nearly.clone()).await).contains("https://"));
        assert_eq!(requests::view(&provider, Action::DraftPage, &id).await.unwrap().request.draft, nearly);
        requests::submit(&provider, &id, 3, example_draft()).await.unwrap();
        requests::submit(&provider, &id, 3, example_draft()).await.unwrap();
        assert_eq!(failure(requests::submit(&provider, &id, 3, nearly).await), Failure::NotNow);
        let seen = requests::view(&provider, Action::RequestPage, &id).await.unwrap();
        assert_eq!(seen.facts.iter().filter(|f| f.kind == "request.submitted").count(), 1);
        assert_eq!(seen.request.due_on().unwrap().to_string(), "2026-04-15");
        let mail = world.mail("owner@heron.example.org").await;
        assert!(mail.text.contains("The legal date is 15 April 2026.") && mail.text.contains("received on 15 January 2026, 09:00 UTC"), "{}", mail.text);
    }

    async fn one_person_alone_cannot_decide(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let id = submits(&provider, "whatsapp").await;
        let approver = world.staff(&administrator, StaffRole::Approver, "one@gatekeeper.example.org").await;
        let other = world.staff(&administrator, StaffRole::Approver, "two@gatekeeper.example.org").await;
        let third = world.staff(&administrator, StaffRole::Approver, "three@gatekeeper.example.org").await;
        let fourth = world.staff(&administrator, StaffRole::Approver, "four@gatekeeper.example.org").await;
        let refusal = typed(&[("outcome", "refuse"), ("category", "security"), ("ground", "g"), ("necessary", "n"), ("proportionate", "p"), ("cure", "c"), ("remedy", "r")]);
        reviews::open(&approver, &id).await.unwrap();
        proposes(&approver, &id, &refusal).await.unwrap();
        assert_eq!(failure(approves(&approver, &id).await), Failure::SamePerson);
        approves(&other, &id).await.unwrap();
        // Announced, not responded to: after ten working days it holds.
        let challenge = typed(&[("grounds", "Cured.")]);
        assert_eq!(failure(decisions::challenge(&provider, &id, &challenge).await), Failure::NotNow);
        world.advance(days(15));
        assert_eq!(questions::elapse(&world.service.system()).await.unwrap(), 1);
        // The refusal is challenged: neither of the two may decide about that, or again.
        decisions::challenge(&provider, &id, &challenge).await.unwrap();
        let uphold = typed(&[("outcome", "uphold"), ("reasons", "Cured.")]);
        assert_eq!(failure(proposes(&other, &id, &uphold).await), Failure::DecidedBefore);
        proposes(&third, &id, &uphold).await.unwrap();
        assert_eq!(failure(approves(&approver, &id).await), Failure::DecidedBefore);
        approves(&fourth, &id).await.unwrap();
        let accept = typed(&[("outcome", "accept"), ("reasons", "Cured.")]);
        assert_eq!(failure(proposes(&approver, &id, &accept).await), Failure::DecidedBefore);
        proposes(&fourth, &id, &accept).await.unwrap();
        approves(&third, &id).await.unwrap();
    }

    async fn of_two_people_who_approve_at_once_one_is_told(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let id = submits(&provider, "whatsapp").await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let one = world.staff(&administrator, StaffRole::Approver, "one@gatekeeper.example.org").await;
        let two = world.staff(&administrator, StaffRole::Approver, "two@gatekeeper.example.org").await;
        reviews::open(&reviewer, &id).await.unwrap();
        proposes(&reviewer, &id, &typed(&[("outcome", "accept"), ("reasons", "Complete.")])).await.unwrap();
        let (first, second) = tokio::join!(approves(&one, &id), approves(&two, &id));
        assert_eq!(usize::from(first.is_ok()) + usize::from(second.is_ok()), 1);
        let told = if first.is_err() { failure(first) } else { failure(second) };
        assert!(matches!(told, Failure::Conflict | Failure::NotNow), "{told:?}");
    }

    async fn a_provider_does_not_read_what_staff_say_among_themselves(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let id = submits(&provider, "whatsapp").await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let approver = world.staff(&administrator, StaffRole::Approver, "approver@gatekeeper.example.org").await;
        reviews::open(&reviewer, &id).await.unwrap();
        let proposal = typed(&[("outcome", "accept"), ("reasons", "Between us: hurry.")]);
        proposes(&reviewer, &id, &proposal).await.unwrap();
        decisions::send_back(&approver, &id, stands(&approver, &id).await, &typed(&[("note", "Between us: look again.")])).await.unwrap();
        let shown = requests::view(&provider, Action::RequestPage, &id).await.unwrap().facts;
        assert!(shown.iter().any(|fact| fact.kind == "request.opened"));
        for fact in &shown {
            assert!(!fact.kind.starts_with("decision."), "{}", fact.kind);
            assert!(!fact.data.to_string().contains("Between us"), "{}", fact.data);
        }
        let whole = requests::view(&approver, Action::CasePage, &id).await.unwrap().facts;
        for kind in ["decision.proposed", "decision.sent_back"] {
            assert!(whole.iter().any(|fact| fact.kind == kind), "{kind}");
        }
        // What two people agreed on is told with its reasons.
        proposes(&reviewer, &id, &typed(&[("outcome", "accept"), ("reasons", "Complete.")])).await.unwrap();
        approves(&approver, &id).await.unwrap();
        let shown = requests::view(&provider, Action::RequestPage, &id).await.unwrap().facts;
        let approved = shown.iter().find(|fact| fact.kind == "decision.approved").unwrap();
        assert!(approved.data.to_string().contains("Complete."));
    }

    async fn strangers_do_not_learn_that_a_request_exists(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let stranger = world.provider("kestrel").await;
        let id = submits(&provider, "whatsapp").await;
        assert_eq!(failure(requests::view(&stranger, Action::RequestPage, &id).await), Failure::NotFound);
        assert_eq!(failure(requests::withdraw(&stranger, &id).await), Failure::NotFound);
        assert_eq!(failure(agreements::view(&stranger, Action::AgreementPage, &id).await), Failure::NotFound);
        assert_eq!(failure(keys::view(&stranger, Action::KeysPage, &id).await), Failure::NotFound);
    }

    async fn a_second_click_at_the_same_moment_submits_once(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let id = requests::start(&provider, &typed(&[("service", "whatsapp")])).await.unwrap();
        let (one, two) = tokio::join!(
            requests::submit(&provider, &id, 1, example_draft()),
            requests::submit(&provider, &id, 1, example_draft()),
        );
        one.unwrap();
        two.unwrap();
    }

    async fn example_data_has_a_request_in_every_state(db) {
        let world = World::new(db).await;
        let made = service::example::fill(&world.service).await.unwrap().unwrap();
        assert_eq!(made.len(), 13);
        assert!(service::example::fill(&world.service).await.unwrap().is_none());
        let auditor = world.example("auditor@gatekeeper.example.org").await.staff().unwrap();
        let queue = queue::queue(&auditor, &Filter::default(), 1).await.unwrap();
        for (kind, ..) in StateKind::ALL.iter().filter(|s| s.0 != StateKind::Draft) {
            assert!(queue.lines.iter().any(|line| line.line.state == *kind), "{kind:?}");
        }
        let open: Vec<_> = queue.lines.iter().filter(|l| l.line.running).map(|l| l.line.due).collect();
        assert!(open.is_sorted(), "{open:?}");
        assert_eq!(auditor.role().to_string(), "staff auditor");
    }
}
