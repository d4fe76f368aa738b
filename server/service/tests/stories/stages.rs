//! How long requests stood in each state is kept as they move.

use super::support::acts::{agrees, passes_milestones, proves};
use super::support::provider::Provider;
use super::support::{World, accepted, refuses, stands, submits, typed};
use domain::account::StaffRole;
use domain::ids::RequestId;
use domain::request::StateKind;
use domain::time::days;
use service::authority::Staff;
use service::{dashboard, decisions, questions, requests, reviews};
use store::{Db, on_both};

/// To the minute: act and fact read the clock one after the other.
const TOLD: &str = "SELECT string_agg(line, '; ') FROM (SELECT s.request || ' ' || s.seq || ' ' || s.service || ' ' || COALESCE(s.from_state, '-') || ' ' || s.state \
    || ' ' || COALESCE(s.category, '-') || ' ' || COALESCE(CAST(s.margin AS TEXT), '-') || ' ' || (s.entered_at / 60000) || ' ' || COALESCE(CAST(s.left_at / 60000 AS TEXT), '-') AS line \
    FROM stages s ORDER BY s.request, s.seq) AS lines";

/// The statement of a migration that reads old facts.
fn filling(db: &Db) -> &'static str {
    let migration = match db {
        Db::Sqlite { .. } => include_str!("../../../../migrations/sqlite/0026_stages.sql"),
        Db::Postgres(_) => include_str!("../../../../migrations/postgres/0026_stages.sql"),
    };
    migration.split_once("-- Filled once from the facts of requests there are already.").unwrap().1
}

async fn holds(reviewer: &Staff, approver: &Staff, id: &RequestId) {
    let measure = typed(&[
        ("category", "privacy"),
        ("ground", "g"),
        ("necessary", "n"),
        ("proportionate", "p"),
        ("cure", "c"),
        ("remedy", "Challenge it here."),
    ]);
    reviews::suspend(reviewer, id, &measure).await.unwrap();
    reviews::carry_out(approver, id, stands(approver, id).await).await.unwrap();
}

on_both! {
    async fn what_is_kept_as_requests_move_is_what_their_facts_say(db) {
        let world = World::new(db.clone()).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, reviewer, approver) = accepted(&world, &provider, &administrator).await;
        // Held twice before it is ready, and once after: it comes back to where it was.
        for _ in 0..2 {
            holds(&reviewer, &approver, &id).await;
            reviews::resume(&reviewer, &id, &typed(&[("note", "Cured.")])).await.unwrap();
            reviews::carry_out(&approver, &id, stands(&approver, &id).await).await.unwrap();
        }
        agrees(&world, &provider, &administrator, &id).await;
        proves(&provider, &id, &mut Provider::new()).await;
        passes_milestones(&world, &provider, &administrator, &id).await;
        world.advance(days(92));
        reviews::declare_ready(&reviewer, &id).await.unwrap();
        reviews::confirm_ready(&approver, &id, stands(&approver, &id).await).await.unwrap();
        holds(&reviewer, &approver, &id).await;
        reviews::resume(&reviewer, &id, &typed(&[("note", "Cured.")])).await.unwrap();
        reviews::carry_out(&approver, &id, stands(&approver, &id).await).await.unwrap();
        reviews::launch(&approver, &id, stands(&approver, &id).await).await.unwrap();
        // Another is asked, refused, challenged and taken back; a third is a draft.
        let other = submits(&provider, "messenger").await;
        reviews::open(&reviewer, &other).await.unwrap();
        questions::ask(&reviewer, &other, &typed(&[("item.1.question", "Which?")])).await.unwrap();
        world.advance(days(3));
        questions::answer(&provider, &other, stands(&provider, &other).await, &typed(&[("answer.1", "This.")])).await.unwrap();
        let refusal = typed(&[("outcome", "refuse"), ("category", "security"), ("ground", "g"), ("necessary", "n"), ("proportionate", "p"), ("cure", "c"), ("remedy", "r")]);
        refuses(&provider, [&reviewer, &approver], &other, &refusal).await;
        decisions::challenge(&provider, &other, &typed(&[("grounds", "No.")])).await.unwrap();
        requests::withdraw(&provider, &other).await.unwrap();
        requests::start(&provider, &typed(&[("service", "whatsapp")])).await.unwrap();

        let mut tx = db.write().await.unwrap();
        let kept = store::testing::value(&mut tx, TOLD).await;
        assert_eq!(kept.matches(" ready ").count(), 4, "{kept}");
        assert_eq!(kept.matches("accepted ready - -2").count(), 1, "late by two days, told once: {kept}");
        assert_eq!(kept.matches("suspended privacy").count(), 3, "{kept}");
        assert!(kept.contains("in_review refused security") && kept.contains("in_review withdrawn - - "), "{kept}");
        assert!(!kept.contains("draft"), "{kept}");
        store::testing::run(&mut tx, "DELETE FROM stages").await;
        // Before refusals were announced, no decision left a request in review.
        let announced = r#"UPDATE events SET kind = 'announced' WHERE kind = 'decision.approved' AND body LIKE '%"state":"in_review"%'"#;
        store::testing::run(&mut tx, announced).await;
        store::testing::run(&mut tx, filling(&db)).await;
        assert_eq!(store::testing::value(&mut tx, TOLD).await, kept);
    }

    async fn the_dashboard_knows_the_middle_of_all_stays(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        for waits in [9, 1, 5, 2] {
            let id = submits(&provider, "whatsapp").await;
            world.advance(days(waits));
            reviews::open(&reviewer, &id).await.unwrap();
        }
        let seen = dashboard::dashboard(&reviewer).await.unwrap();
        let of = |state| seen.medians.iter().find(|(s, _)| *s == state).unwrap().1;
        // Of four the shorter of the two in the middle; the clock goes a little each time it is read.
        assert_eq!(of(StateKind::Received).unwrap() / days(1).0, 2);
        assert_eq!(of(StateKind::InReview), None, "none of them has ended");
    }
}
