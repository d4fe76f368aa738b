//! The staff queue: what it shows, what it counts, what comes next.

use super::support::{World, accepted, approves, failure, proposes, refuses, stands, submits, typed};
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::RequestId;
use domain::looking::LIFE;
use domain::queue::{Age, Filter, Left, Order};
use domain::request::StateKind;
use domain::time::{days, minutes};
use service::authority::{Person as _, Staff, Who as _};
use service::queue::{LATE, Queue, asked, deadlines, next, queue};
use service::{amendments, assignments, decisions, jobs, presence, questions, reviews, views};
use store::{Db, on_both};

async fn shows(who: &Staff, query: &[(&str, &str)]) -> Queue {
    queue(who, &asked(who, &typed(query)), 1).await.unwrap()
}

fn names(seen: &Queue) -> Vec<&str> {
    seen.lines.iter().map(|line| line.line.organisation.as_str()).collect()
}

fn ids(seen: &Queue) -> Vec<RequestId> {
    seen.lines.iter().map(|line| line.line.id.clone()).collect()
}

/// Three organisations ask, three days apart.
async fn three(world: &World) -> Vec<RequestId> {
    let mut all = Vec::new();
    for (name, country, service) in
        [("heron", "IE", "whatsapp"), ("Égret", "FR", "messenger"), ("Kestrel_100%", "DE", "whatsapp")]
    {
        let host = name.chars().filter(char::is_ascii_alphabetic).collect::<String>().to_lowercase();
        let provider = world.provider_as(&host, &[("country", country), ("trade_name", name)]).await;
        all.push(submits(&provider, service).await);
        world.advance(days(3));
    }
    all
}

async fn colleagues(world: &World) -> (Staff, Staff, Staff) {
    let administrator = world.administrator().await;
    let rita = world.staff(&administrator, StaffRole::Reviewer, "rita@gatekeeper.example.org").await;
    let pia = world.staff(&administrator, StaffRole::Approver, "pia@gatekeeper.example.org").await;
    (administrator, rita, pia)
}

/// Whether what was counted on the way is what is there.
async fn counts_are_right(db: &Db) {
    let mut tx = db.read().await.unwrap();
    let wrong = store::testing::value(
        &mut tx,
        "SELECT CAST(COUNT(*) AS TEXT) FROM (SELECT service, state, COALESCE(assignee, '') AS whose, COUNT(*) AS n FROM queue_lines GROUP BY service, state, COALESCE(assignee, '')) l \
         FULL JOIN (SELECT * FROM queue_tallies WHERE n > 0) t ON t.service = l.service AND t.state = l.state AND t.assignee = l.whose WHERE COALESCE(l.n, 0) <> COALESCE(t.n, 0)",
    )
    .await;
    assert_eq!(wrong, "0", "lines and tallies differ");
}

on_both! {
    async fn the_queue_shows_what_is_asked_for_in_the_order_asked_for(db) {
        let world = World::new(db.clone()).await;
        let all = three(&world).await;
        let (_, rita, _) = colleagues(&world).await;
        assert_eq!(ids(&shows(&rita, &[]).await), all);
        for (query, is) in [
            (("name", "HERON"), vec!["heron"]),
            (("name", "égr"), vec!["Égret"]),
            (("name", "0%"), vec!["Kestrel_100%"]),
            (("name", "n_o"), vec![]),
            (("name", "'; DROP TABLE requests"), vec![]),
            (("country", "FR"), vec!["Égret"]),
            (("service", "whatsapp"), vec!["heron", "Kestrel_100%"]),
            (("protocol", "equivalent"), vec![]),
            (("protocol", "signal"), vec!["heron", "Égret", "Kestrel_100%"]),
            (("sort", "organisation"), vec!["heron", "Kestrel_100%", "Égret"]),
            (("sort", "-received"), vec!["Kestrel_100%", "Égret", "heron"]),
            (("sort", "received"), vec!["heron", "Égret", "Kestrel_100%"]),
            (("challenged", "on"), vec![]),
            (("assignee", "nobody"), vec!["heron", "Égret", "Kestrel_100%"]),
            (("turn", "theirs"), vec![]),
        ] {
            let seen = shows(&rita, &[query]).await;
            assert_eq!((names(&seen), seen.total), (is.clone(), is.len() as i64), "{query:?}");
        }
        reviews::open(&rita, &all[1]).await.unwrap();
        assert_eq!(ids(&shows(&rita, &[("sort", "-changed")]).await)[0], all[1]);
        assert_eq!(names(&shows(&rita, &[("state", "in_review")]).await), ["Égret"]);
        assert_eq!(names(&shows(&rita, &[("state", "received"), ("sort", "changed")]).await), ["heron", "Kestrel_100%"]);
        assert!(shows(&rita, &[("turn", "ours")]).await.lines.len() == 3);
        counts_are_right(&db).await;
    }

    async fn whose_move_it_is_is_counted_as_it_is_listed(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let (administrator, rita, pia) = colleagues(&world).await;
        let remy = world.staff(&administrator, StaffRole::Reviewer, "remy@gatekeeper.example.org").await;
        let paul = world.staff(&administrator, StaffRole::Approver, "paul@gatekeeper.example.org").await;
        let refusal = typed(&[
            ("outcome", "refuse"), ("category", "security"), ("ground", "g"), ("necessary", "n"), ("proportionate", "p"), ("cure", "c"), ("remedy", "r"),
        ]);
        // A refusal that is announced waits for the provider, one that is final for nobody.
        let announced = submits(&provider, "whatsapp").await;
        reviews::open(&rita, &announced).await.unwrap();
        proposes(&rita, &announced, &refusal).await.unwrap();
        approves(&pia, &announced).await.unwrap();
        let last = submits(&provider, "messenger").await;
        reviews::open(&rita, &last).await.unwrap();
        refuses(&provider, [&rita, &pia], &last, &refusal).await;
        decisions::challenge(&provider, &last, &typed(&[("grounds", "No.")])).await.unwrap();
        proposes(&remy, &last, &typed(&[("outcome", "reject"), ("reasons", "Nothing new.")])).await.unwrap();
        approves(&paul, &last).await.unwrap();
        for (query, is) in [
            (vec![("turn", "theirs")], vec![announced.clone()]),
            (vec![("turn", "ours")], vec![]),
            (vec![("turn", "theirs"), ("state", "in_review")], vec![announced.clone()]),
            (vec![("turn", "theirs"), ("state", "refused")], vec![]),
            (vec![("state", "refused")], vec![last.clone()]),
        ] {
            let seen = shows(&rita, &query).await;
            assert_eq!((ids(&seen), seen.total), (is.clone(), is.len() as i64), "{query:?}");
        }
        assert_eq!(shows(&rita, &[("turn", "theirs")]).await.counts, [(StateKind::InReview, 1)]);
        world.advance(days(70));
        let dated = shows(&rita, &[("turn", "theirs"), ("left", "30")]).await;
        assert_eq!((ids(&dated), dated.total), (vec![announced], 1));
    }

    async fn a_corrected_encryption_counts(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let (_, rita, _) = colleagues(&world).await;
        let id = submits(&provider, "whatsapp").await;
        let mut corrected = domain::request::submission::example_draft();
        corrected.set("protocol", "equivalent");
        corrected.set("evidence", "A published specification and two reviews.");
        corrected.set("why", "Ours is another.");
        let version = service::requests::view(&provider, domain::access::Action::RequestPage, &id).await.unwrap().version;
        amendments::amend(&provider, &id, version, &corrected).await.unwrap();
        assert_eq!(ids(&shows(&rita, &[("protocol", "equivalent")]).await), [id]);
        assert_eq!(shows(&rita, &[("protocol", "signal")]).await.total, 0);
    }

    async fn states_are_counted_whatever_state_is_shown(db) {
        let world = World::new(db.clone()).await;
        let all = three(&world).await;
        let (_, rita, _) = colleagues(&world).await;
        reviews::open(&rita, &all[0]).await.unwrap();
        questions::ask(&rita, &all[0], &typed(&[("item.1.question", "Which?")])).await.unwrap();
        reviews::open(&rita, &all[1]).await.unwrap();
        let counts = vec![(StateKind::Received, 1), (StateKind::InReview, 1), (StateKind::Asked, 1)];
        let seen = shows(&rita, &[("state", "asked")]).await;
        assert_eq!((seen.counts, seen.total), (counts.clone(), 1));
        // The same, counted one by one.
        let seen = shows(&rita, &[("age", ""), ("name", "e")]).await;
        assert_eq!((seen.counts, seen.total), (counts, 3));
        assignments::set(&rita, &all[2], &typed(&[("assignee", rita.account().id().as_str())])).await.unwrap();
        let mine = shows(&rita, &[("assignee", "me")]).await;
        assert_eq!((mine.counts.clone(), ids(&mine)), (vec![(StateKind::Received, 1)], vec![all[2].clone()]));
        let free = shows(&rita, &[("assignee", "nobody")]).await;
        assert_eq!(free.counts, [(StateKind::InReview, 1), (StateKind::Asked, 1)]);
        counts_are_right(&db).await;
    }

    async fn a_whole_life_is_counted(db) {
        let world = World::new(db.clone()).await;
        service::example::fill(&world.service).await.unwrap();
        counts_are_right(&db).await;
        let auditor = world.example("auditor@gatekeeper.example.org").await.staff().unwrap();
        let waiting = shows(&auditor, &[("waiting", "on")]).await;
        assert!(waiting.lines.iter().all(|line| line.line.waits_by.is_some()) && waiting.total > 0);
        let settled = shows(&auditor, &[("state", "live")]).await;
        assert_eq!(settled.total, 2);
        // Page after page every one, and none twice.
        let (one, all) = (shows(&auditor, &[("sort", "organisation")]).await, shows(&auditor, &[]).await);
        let mut sorted = (ids(&one), ids(&all));
        sorted.0.sort();
        sorted.1.sort();
        assert_eq!(sorted.0, sorted.1);
        assert_eq!(queue(&auditor, &Filter::default(), 2).await.unwrap().lines.len(), 0);
    }

    async fn lines_of_requests_from_before_there_were_lines_are_as_they_would_be_written(db) {
        let world = World::new(db.clone()).await;
        service::example::fill(&world.service).await.unwrap();
        let mut tx = db.write().await.unwrap();
        for sql in ["CREATE TABLE kept AS SELECT * FROM queue_lines", "DELETE FROM queue_lines", "DELETE FROM queue_tallies"] {
            store::testing::run(&mut tx, sql).await;
        }
        let migration = match db {
            Db::Sqlite { .. } => include_str!("../../../../migrations/sqlite/0030_queue.sql"),
            Db::Postgres(_) => include_str!("../../../../migrations/postgres/0030_queue.sql"),
        };
        for sql in migration.split(';').filter(|sql| sql.trim().starts_with("INSERT")) {
            store::testing::run(&mut tx, sql).await;
        }
        let differ = "SELECT CAST(COUNT(*) AS TEXT) FROM (\
            SELECT request, service, state, turn, place, received_at, organisation, name, name_key, country, protocol, challenged, waits_by FROM kept EXCEPT \
            SELECT request, service, state, turn, place, received_at, organisation, name, name_key, country, protocol, challenged, waits_by FROM queue_lines) differ";
        assert_eq!(store::testing::value(&mut tx, differ).await, "0");
        let waits = "SELECT CAST(COUNT(*) AS TEXT) FROM queue_lines WHERE waits_by IS NOT NULL";
        assert_ne!(store::testing::value(&mut tx, waits).await, "0");
        tx.commit().await.unwrap();
        counts_are_right(&db).await;
    }

    async fn what_is_late_and_what_will_soon_be_stands_apart(db) {
        let world = World::new(db).await;
        let all = three(&world).await;
        let (_, rita, _) = colleagues(&world).await;
        let none = deadlines(&rita, LATE).await.unwrap();
        assert!(none.passed.is_empty() && none.near.is_empty() && !none.more_passed && !none.more_near);
        // The first is due on 15 April, the others on 20 and 21 April.
        world.advance(days(82));
        let seen = deadlines(&rita, LATE).await.unwrap();
        assert_eq!(seen.today.to_string(), "2026-04-16");
        assert_eq!(seen.passed.iter().map(|line| &line.line.id).collect::<Vec<_>>(), [&all[0]]);
        assert_eq!(seen.near.iter().map(|line| &line.line.id).collect::<Vec<_>>(), [&all[1], &all[2]]);
        // However many are late, what will soon be is listed.
        let few = deadlines(&rita, 1).await.unwrap();
        assert_eq!((few.passed.len(), few.more_passed), (1, false));
        assert_eq!(few.near.iter().map(|line| &line.line.id).collect::<Vec<_>>(), [&all[1]]);
        assert!(few.more_near);
        world.advance(days(4));
        let later = deadlines(&rita, 1).await.unwrap();
        assert_eq!((later.passed.len(), later.more_passed), (1, false), "the last day itself is not late");
        world.advance(days(1));
        let later = deadlines(&rita, 1).await.unwrap();
        assert_eq!((&later.passed[0].line.id, later.more_passed), (&all[0], true));
        assert_eq!((&later.near[0].line.id, later.more_near), (&all[2], false));
    }

    async fn what_a_selection_by_days_shows(db) {
        let world = World::new(db).await;
        let all = three(&world).await;
        let (_, rita, _) = colleagues(&world).await;
        world.advance(days(82));
        let filter = |left| Filter { left, ..Filter::default() };
        assert_eq!(ids(&queue(&rita, &filter(Left::Passed), 1).await.unwrap()), all[..1]);
        assert_eq!(ids(&queue(&rita, &filter(Left::Near), 1).await.unwrap()), all[1..]);
        let old = Filter { age: Age::Quarter, order: Order::Newest, ..Filter::default() };
        assert_eq!(ids(&queue(&rita, &old, 1).await.unwrap()), all[..1]);
    }

    async fn the_next_is_one_nobody_else_is_at(db) {
        let world = World::new(db).await;
        let all = three(&world).await;
        let (_, rita, pia) = colleagues(&world).await;
        let any = Filter::default();
        assert_eq!(next(&rita, &any, None).await.unwrap(), Some(all[0].clone()));
        presence::note(&rita, &all[0]).await;
        assert_eq!(next(&rita, &any, None).await.unwrap(), Some(all[0].clone()));
        assert_eq!(next(&pia, &any, None).await.unwrap(), Some(all[1].clone()));
        presence::note(&pia, &all[1]).await;
        assert_eq!(next(&rita, &any, Some(&all[0])).await.unwrap(), Some(all[2].clone()));
        // What somebody looks after is theirs; from the end on it begins anew.
        assignments::set(&pia, &all[2], &typed(&[("assignee", pia.account().id().as_str())])).await.unwrap();
        assert_eq!(next(&rita, &any, Some(&all[0])).await.unwrap(), None);
        world.advance(LIFE);
        assert_eq!(next(&rita, &any, Some(&all[1])).await.unwrap(), Some(all[0].clone()));
        assert_eq!(next(&pia, &any, Some(&all[1])).await.unwrap(), Some(all[2].clone()));
        let whose = typed(&[("assignee", pia.account().id().as_str())]);
        assert_eq!(next(&rita, &asked(&rita, &whose), None).await.unwrap(), Some(all[2].clone()));
        // What waits for the provider is not next.
        reviews::open(&rita, &all[0]).await.unwrap();
        questions::ask(&rita, &all[0], &typed(&[("item.1.question", "Which?")])).await.unwrap();
        assert_eq!(next(&rita, &any, None).await.unwrap(), Some(all[1].clone()));
        for order in ["received", "-received", "changed", "-changed", "organisation"] {
            let ordered = asked(&rita, &typed(&[("sort", order)]));
            assert_eq!(next(&rita, &ordered, None).await.unwrap(), Some(all[1].clone()), "{order}");
            assert_eq!(next(&rita, &ordered, Some(&all[1])).await.unwrap(), None, "{order}");
        }
    }

    async fn what_waits_for_a_second_person_is_next_for_that_person_alone(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let (_, rita, pia) = colleagues(&world).await;
        let request = submits(&provider, "whatsapp").await;
        reviews::open(&rita, &request).await.unwrap();
        let accept = typed(&[("outcome", "accept"), ("reasons", "Complete.")]);
        proposes(&pia, &request, &accept).await.unwrap();
        let any = Filter::default();
        assert_eq!(next(&pia, &any, None).await.unwrap(), None);
        assert_eq!(next(&rita, &any, None).await.unwrap(), None);
        decisions::send_back(&pia, &request, stands(&pia, &request).await, &typed(&[("note", "Once more.")])).await.unwrap();
        proposes(&rita, &request, &accept).await.unwrap();
        assert_eq!(next(&rita, &any, None).await.unwrap(), None);
        assert_eq!(next(&pia, &any, None).await.unwrap(), Some(request));
    }

    async fn accepted_requests_are_next_only_for_who_asks_for_them(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, reviewer, _) = accepted(&world, &provider, &administrator).await;
        assert_eq!(next(&reviewer, &Filter::default(), None).await.unwrap(), None);
        let asks = Filter { state: Some(StateKind::Accepted), ..Filter::default() };
        assert_eq!(next(&reviewer, &asks, None).await.unwrap(), Some(id));
    }

    async fn colleagues_see_who_looks_for_some_minutes(db) {
        let world = World::new(db.clone()).await;
        let all = three(&world).await;
        let (_, rita, pia) = colleagues(&world).await;
        assert!(assignments::around(&rita, &all[0]).await.unwrap().notes);
        presence::note(&rita, &all[0]).await;
        assert!(!assignments::around(&rita, &all[0]).await.unwrap().notes);
        world.advance(minutes(2));
        let around = assignments::around(&pia, &all[0]).await.unwrap();
        assert_eq!(around.lookers.iter().map(|who| (who.name.as_str(), who.minutes)).collect::<Vec<_>>(), [("Reviewer", 2)]);
        assert!(around.notes && assignments::around(&rita, &all[0]).await.unwrap().lookers.is_empty());
        assert_eq!(shows(&pia, &[]).await.lines[0].lookers, around.lookers);
        assert!(shows(&rita, &[]).await.lines[0].lookers.is_empty());
        jobs::purge_sessions(&world.service.system()).await.unwrap();
        assert_eq!(assignments::around(&pia, &all[0]).await.unwrap().lookers, around.lookers);
        world.advance(minutes(3));
        assert!(assignments::around(&pia, &all[0]).await.unwrap().lookers.is_empty());
        jobs::purge_sessions(&world.service.system()).await.unwrap();
        let mut tx = db.read().await.unwrap();
        assert_eq!(store::testing::value(&mut tx, "SELECT CAST(COUNT(*) AS TEXT) FROM looks").await, "0");
    }

    async fn views_are_kept_shared_renamed_and_removed_by_their_owner(db) {
        let world = World::new(db).await;
        let (administrator, rita, pia) = colleagues(&world).await;
        let keep = |name: &str, shared: bool| {
            let mut form: Fields = typed(&[("name", name)]);
            if shared {
                form.set("shared", "on");
            }
            form
        };
        views::save(&rita, &keep("Mine", false), "assignee=me".into()).await.unwrap();
        views::save(&rita, &keep("French", true), "country=FR".into()).await.unwrap();
        for taken in ["mine", "MINE"] {
            assert_eq!(failure(views::save(&rita, &keep(taken, false), String::new()).await), Failure::Wrong);
        }
        views::save(&pia, &keep("Mine", false), "state=asked".into()).await.unwrap();
        let seen = shows(&pia, &[]).await.views;
        assert_eq!(seen.iter().map(|view| (view.name.as_str(), view.query.as_str(), view.own)).collect::<Vec<_>>(), [("Mine", "state=asked", true), ("French", "country=FR", false)]);
        let theirs = views::list(&pia).await.unwrap();
        let french = theirs.iter().find(|view| view.name == "French").unwrap();
        assert!(!french.own && french.owner == "Reviewer");
        assert_eq!(failure(views::remove(&pia, &french.id).await), Failure::NotFound);
        assert_eq!(failure(views::change(&pia, &french.id, &keep("Ours", true)).await), Failure::NotFound);
        assert_eq!(failure(views::change(&rita, &french.id, &keep("mine", true)).await), Failure::Wrong);
        views::change(&rita, &french.id, &keep("France", false)).await.unwrap();
        assert!(views::list(&pia).await.unwrap().iter().all(|view| view.own));
        views::change(&rita, &french.id, &keep("FRANCE", true)).await.unwrap();
        views::remove(&rita, &french.id).await.unwrap();
        assert_eq!(views::list(&rita).await.unwrap().len(), 1);
        for n in 1..20 {
            views::save(&rita, &keep(&format!("View {n}"), true), String::new()).await.unwrap();
        }
        assert_eq!(failure(views::save(&rita, &keep("One more", false), String::new()).await), Failure::Wrong);
        // Whoever leaves leaves nothing on colleagues' desks.
        service::staff::remove(&administrator, rita.account().id()).await.unwrap();
        assert_eq!(views::list(&pia).await.unwrap().len(), 1);
        assert_eq!(pia.role().to_string(), "staff approver");
    }
}
