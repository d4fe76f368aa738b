//! What anybody reads about requests.

use super::support::{World, refuses, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::request::submission::example_draft;
use domain::request::{Category, StateKind};
use domain::time::days;
use service::authority::{Member, Staff};
use service::tracker::{self, Filter, Kept, Tracker};
use service::{requests, reviews};
use store::on_both;
use store::testing::statements;

async fn reads(world: &World, query: &[(&str, &str)]) -> Tracker {
    let who = world.visitor();
    tracker::list(&who, Action::Tracker, &Filter::of(&who, &typed(query))).await.unwrap()
}

async fn refused(provider: &Member, reviewer: &Staff, approver: &Staff, category: &str) {
    let id = submits(provider, "whatsapp").await;
    reviews::open(reviewer, &id).await.unwrap();
    let refusal = [
        ("outcome", "refuse"),
        ("category", category),
        ("ground", "g"),
        ("necessary", "n"),
        ("proportionate", "p"),
        ("cure", "c"),
        ("remedy", "Challenge it here."),
    ];
    refuses(provider, [reviewer, approver], &id, &typed(&refusal)).await;
}

on_both! {
    async fn everybody_reads_every_request_and_the_name_of_those_who_agreed(db) {
        let world = World::new(db).await;
        let (heron, plover) = (world.provider("heron").await, world.provider("plover").await);
        submits(&heron, "whatsapp").await;
        let named = requests::start(&plover, &typed(&[("service", "messenger")])).await.unwrap();
        let mut draft = example_draft();
        draft.set("publish_name", "on");
        // A draft is nobody's business.
        requests::save(&plover, Action::RequestSave, &named, 1, draft.clone()).await.unwrap();
        assert_eq!(reads(&world, &[]).await.total, 1);
        requests::submit(&plover, &named, 2, draft).await.unwrap();
        let all = reads(&world, &[]).await;
        let told: Vec<_> = all.requests.iter().map(|r| (r.number, r.service.as_str(), r.provider.as_deref())).collect();
        assert_eq!(told, [(2, "messenger", Some("plover")), (1, "whatsapp", None)]);
        let first = &all.requests[1];
        assert_eq!((first.received.to_string().as_str(), first.due.unwrap().to_string().as_str(), first.ready), ("2026-01-15", "2026-04-15", None));
        // By service, by state, and what nobody knows asks for nothing.
        assert_eq!(reads(&world, &[("service", "messenger")]).await.total, 1);
        assert_eq!(reads(&world, &[("state", "asked")]).await.total, 0);
        assert_eq!(reads(&world, &[("state", "draft"), ("service", "fax"), ("page", "-3")]).await.total, 2);
        // The number stays when it is taken back.
        requests::withdraw(&plover, &named).await.unwrap();
        let seen = reads(&world, &[("state", "withdrawn")]).await;
        assert_eq!((seen.requests[0].number, seen.requests[0].state), (2, StateKind::Withdrawn));
        assert_eq!(seen.requests[0].provider.as_deref(), Some("plover"));
    }

    async fn figures_are_told_once_they_give_nobody_away(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let approver = world.staff(&administrator, StaffRole::Approver, "approver@gatekeeper.example.org").await;
        for category in ["security", "privacy", "security", "unanswered"] {
            refused(&provider, &reviewer, &approver, category).await;
        }
        let seen = reads(&world, &[]).await;
        assert!(seen.refusals.is_none() && seen.medians.iter().all(|(_, median)| median.is_none()), "{seen:?}");
        refused(&provider, &reviewer, &approver, "security").await;
        let seen = reads(&world, &[]).await;
        let wanted = vec![(Category::Privacy, 1), (Category::Security, 3), (Category::Unanswered, 1)];
        assert_eq!(seen.refusals, Some(wanted));
        assert!(seen.medians[0].1.is_some() && seen.medians[1].1.is_some() && seen.medians[2].1.is_none(), "{seen:?}");
        assert!(reads(&world, &[("service", "messenger")]).await.medians[0].1.is_none());
        // Whoever waits beyond the date counts, though nothing became ready.
        submits(&provider, "whatsapp").await;
        assert_eq!(reads(&world, &[]).await.kept, Kept::default());
        world.advance(days(90));
        assert_eq!(reads(&world, &[]).await.kept.overdue, 0, "the last day itself");
        world.advance(days(1));
        assert_eq!(reads(&world, &[]).await.kept, Kept { overdue: 1, ..Kept::default() });
        assert_eq!(reads(&world, &[("service", "messenger")]).await.kept, Kept::default());
    }

    async fn figures_are_counted_again_only_after_something_happened(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let id = submits(&provider, "whatsapp").await;
        let who = world.visitor();
        let everything = Filter::of(&who, &typed(&[]));
        let read = || tracker::list(&who, Action::Tracker, &everything);
        let (first, counted) = statements(read()).await;
        let (again, kept) = statements(read()).await;
        assert_eq!((counted, kept), (5, 2));
        let (first, again) = (first.unwrap(), again.unwrap());
        assert_eq!((first.kept, first.medians), (again.kept, again.medians));
        // Another selection, another day and another fact are counted anew.
        let of_one = Filter::of(&who, &typed(&[("service", "messenger")]));
        assert_eq!(statements(tracker::list(&who, Action::Tracker, &of_one)).await.1, 5);
        world.advance(days(91));
        let (late, counted) = statements(read()).await;
        assert_eq!((late.unwrap().kept.overdue, counted), (1, 5));
        requests::withdraw(&provider, &id).await.unwrap();
        let (gone, counted) = statements(read()).await;
        assert_eq!((gone.unwrap().kept, counted), (Kept::default(), 5));
    }

    async fn the_feed_says_the_same_and_leads_to_the_next_page(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        for _ in 0..51 {
            submits(&provider, "whatsapp").await;
            world.advance(days(1));
        }
        let who = world.visitor();
        let first = tracker::feed(&who, &Filter::of(&who, &typed(&[]))).await.unwrap();
        assert_eq!((first["version"].as_i64(), first["total"].as_i64(), first["pages"].as_i64()), (Some(1), Some(51), Some(2)));
        assert_eq!(first["next"], "https://causeway.example.org/requests.json?service=&state=&page=2");
        assert_eq!(first["requests"].as_array().unwrap().len(), 50);
        assert_eq!(first["requests"][0]["number"], 51);
        let last = tracker::feed(&who, &Filter::of(&who, &typed(&[("page", "2")]))).await.unwrap();
        assert!(last["next"].is_null());
        let one = &last["requests"][0];
        let names: Vec<&String> = one.as_object().unwrap().keys().collect();
        assert_eq!(names, ["due", "functionalities", "number", "provider", "ready", "received", "service", "state"]);
        assert_eq!((one["received"].as_str(), one["due"].as_str(), one["state"].as_str()), (Some("2026-01-15"), Some("2026-04-15"), Some("received")));
        assert!(one["provider"].is_null() && one["ready"].is_null());
    }
}
