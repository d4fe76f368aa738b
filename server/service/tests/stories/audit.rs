//! Entries about attempts: how they end, who reads them, and what is forgotten when.

use crate::support::World;
use domain::access::{Action, rule};
use domain::audit::{Filter, Outcome};
use domain::failure::Failure;
use domain::time::{days, minutes};
use service::audit::{Entry, export_of_portal, of_organisation, of_portal, open};
use service::authority::{Origin, Person as _, Who as _};
use service::{jobs, members};
use store::on_both;

fn origin(entry: Option<Entry>) -> Origin {
    let (trace, address, agent) = ("7e57".into(), "192.0.2.7".into(), "Firefox".into());
    Origin { trace, address, agent, language: domain::language::Language::English, session: None, entry }
}

/// An attempt whose work never ends.
async fn begins(world: &World, action: Action) -> Entry {
    open(&world.service, &origin(None), rule(action), "").await.unwrap()
}

on_both! {
    async fn an_attempt_nobody_closed_is_called_unknown(db) {
        let world = World::new(db).await;
        let admin = world.administrator().await;
        begins(&world, Action::SignUp).await;
        let outcomes = async || -> Vec<Outcome> {
            let page = of_portal(&admin, &Filter::default(), "").await.unwrap();
            page.lines.iter().map(|line| line.outcome).collect()
        };
        assert_eq!(outcomes().await, [Outcome::Open]);
        world.advance(minutes(4));
        jobs::purge_sessions(&world.service.system()).await.unwrap();
        assert_eq!(outcomes().await, [Outcome::Open]);
        world.advance(minutes(2));
        jobs::purge_sessions(&world.service.system()).await.unwrap();
        assert_eq!(outcomes().await, [Outcome::Unknown]);
    }

    async fn where_somebody_was_is_forgotten_first_and_strangers_before_others(db) {
        let world = World::new(db).await;
        let admin = world.administrator().await;
        begins(&world, Action::SignIn).await.close(&world.service, Outcome::Refused).await.unwrap();
        let entry = begins(&world, Action::MemberLeave).await;
        let member = world.service.visitor(origin(Some(entry.clone())));
        let heron = world.provider("heron").await;
        member.account(heron.account().id(), crate::support::PROVEN).await.unwrap();
        entry.close(&world.service, Outcome::Done).await.unwrap();
        let told = async || {
            let page = of_portal(&admin, &Filter::default(), "").await.unwrap();
            page.lines.iter().map(|line| format!("{} {} {}", line.act, line.who, line.address)).collect::<Vec<_>>()
        };
        let forgets = async |by| {
            world.advance(by);
            jobs::purge_sessions(&world.service.system()).await.unwrap();
        };
        assert_eq!(told().await, ["members/leave owner@heron.example.org 192.0.2.7", "accounts/sign-in nobody 192.0.2.7"]);
        forgets(days(29)).await;
        assert!(told().await[0].ends_with("192.0.2.7"));
        forgets(days(2)).await;
        assert_eq!(told().await, ["members/leave owner@heron.example.org ", "accounts/sign-in nobody "]);
        forgets(days(60)).await;
        assert_eq!(told().await, ["members/leave owner@heron.example.org "]);
        forgets(days(650)).await;
        assert!(told().await.is_empty());
    }

    async fn entries_are_filtered_paged_and_carried_away(db) {
        let world = World::new(db).await;
        let admin = world.administrator().await;
        let heron = world.provider("heron").await;
        for n in 0..60 {
            let entry = begins(&world, if n % 2 == 0 { Action::SignUp } else { Action::ResetAsk }).await;
            if n % 3 == 0 {
                entry.failed(Failure::TooMany);
            }
            entry.close(&world.service, Outcome::Done).await.unwrap();
        }
        let first = of_portal(&admin, &Filter::default(), "").await.unwrap();
        assert_eq!(first.lines.len(), 50);
        let second = of_portal(&admin, &Filter::default(), &first.older.unwrap()).await.unwrap();
        assert_eq!((second.lines.len(), second.older), (10, None));
        let refused = Filter { act: "resets/ask".into(), outcome: Some(Outcome::Refused), ..Filter::default() };
        let page = of_portal(&admin, &refused, "").await.unwrap();
        assert_eq!(page.lines.len(), 10);
        assert!(page.lines.iter().all(|line| line.reason == Some(Failure::TooMany.title())));
        let file = export_of_portal(&admin, &refused).await.unwrap();
        assert_eq!(file.lines().count(), 11);
        for empty in [
            Filter { who: "nobody@example.org".into(), ..Filter::default() },
            Filter { from: Some(admin.service().today().tomorrow().unwrap()), ..Filter::default() },
            Filter { until: Some(admin.service().today().yesterday().unwrap()), ..Filter::default() },
        ] {
            assert!(of_portal(&admin, &empty, "").await.unwrap().lines.is_empty(), "{empty:?}");
        }
        // What strangers do is not an organisation's to read.
        assert!(of_organisation(&heron, &Filter::default(), "").await.unwrap().lines.is_empty());
    }

    async fn an_organisation_reads_what_its_own_members_tried(db) {
        let world = World::new(db).await;
        let (heron, kestrel) = (world.provider("heron").await, world.provider("kestrel").await);
        let entry = begins(&world, Action::MemberLeave).await;
        let visitor = world.service.visitor(origin(Some(entry.clone())));
        let account = visitor.account(heron.account().id(), crate::support::PROVEN).await.unwrap().unwrap();
        let outcome = members::leave(&account.member(None).unwrap()).await;
        entry.failed(outcome.unwrap_err().failure());
        entry.close(&world.service, Outcome::Done).await.unwrap();
        let page = of_organisation(&heron, &Filter::default(), "").await.unwrap();
        let line = &page.lines[0];
        assert_eq!((line.who.as_str(), line.role.as_str()), ("owner@heron.example.org", "provider owner"));
        assert_eq!((line.outcome, line.reason.clone()), (Outcome::Refused, Some(Failure::LastOwner.title())));
        assert!(of_organisation(&kestrel, &Filter::default(), "").await.unwrap().lines.is_empty());
    }
}
