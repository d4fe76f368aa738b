//! Who looks after which request.

use super::support::{World, failure, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::assignment;
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::{AccountId, RequestId};
use domain::queue::Filter;
use service::authority::{Member, Person as _, Staff};
use service::{Error, assignments, closures, conflicts, queue, requests, staff};
use store::on_both;

fn id(who: &Staff) -> &str {
    who.account().id().as_str()
}

async fn give(by: &Staff, request: &RequestId, to: &str) -> Result<(), Error> {
    assignments::set(by, request, &typed(&[("assignee", to)])).await
}

/// What the queue says of who looks after a request.
async fn whose(who: &Staff, request: &RequestId) -> Option<String> {
    let seen = queue::queue(who, &Filter::default(), 1).await.unwrap();
    seen.lines.into_iter().find(|line| line.line.id == *request).unwrap().assignee
}

async fn kinds(who: &Staff, request: &RequestId) -> Vec<String> {
    let facts = requests::view(who, Action::CasePage, request).await.unwrap().facts;
    facts.into_iter().map(|fact| fact.kind).collect()
}

struct Scene {
    world: World,
    administrator: Staff,
    provider: Member,
    request: RequestId,
    rita: Staff,
    pia: Staff,
}

async fn scene(db: store::Db) -> Scene {
    let world = World::new(db).await;
    let provider = world.provider("heron").await;
    let administrator = world.administrator().await;
    let request = submits(&provider, "whatsapp").await;
    let rita = world.staff(&administrator, StaffRole::Reviewer, "rita@gatekeeper.example.org").await;
    let pia = world.staff(&administrator, StaffRole::Approver, "pia@gatekeeper.example.org").await;
    Scene { world, administrator, provider, request, rita, pia }
}

on_both! {
    async fn a_request_goes_from_hand_to_hand_and_staff_alone_learn_of_it(db) {
        let Scene { provider, request, rita, pia, .. } = scene(db).await;
        give(&rita, &request, id(&rita)).await.unwrap();
        assert_eq!(whose(&pia, &request).await.as_deref(), Some("Reviewer"));
        give(&rita, &request, id(&pia)).await.unwrap();
        assert_eq!(whose(&rita, &request).await.as_deref(), Some("Approver"));
        // The same again is no fact.
        give(&rita, &request, id(&pia)).await.unwrap();
        give(&pia, &request, "nobody").await.unwrap();
        assert_eq!(whose(&rita, &request).await, None);
        let kinds = kinds(&rita, &request).await;
        let told: Vec<_> = kinds.iter().filter(|kind| kind.contains("assigned")).collect();
        assert_eq!(told, ["request.assigned", "request.assigned", "request.unassigned"]);
        let theirs = requests::view(&provider, Action::RequestPage, &request).await.unwrap().facts;
        assert!(theirs.iter().all(|fact| !fact.kind.contains("assigned")));
    }

    async fn only_who_may_review_gives_and_takes(db) {
        let Scene { world, administrator, provider, request, rita, .. } = scene(db).await;
        let auditor = world.staff(&administrator, StaffRole::Auditor, "ann@gatekeeper.example.org").await;
        assert_eq!(failure(give(&auditor, &request, id(&rita)).await), Failure::Forbidden);
        assert_eq!(failure(give(&administrator, &request, id(&rita)).await), Failure::Forbidden);
        for other in [id(&auditor), id(&administrator), provider.account().id().as_str()] {
            assert_eq!(failure(give(&rita, &request, other).await), Failure::NotFound);
        }
        assert_eq!(failure(give(&rita, &request, "").await), Failure::Wrong);
        let nothing = RequestId::parse("00000000-0000-7000-8000-000000000000").unwrap();
        assert_eq!(failure(give(&rita, &nothing, id(&rita)).await), Failure::NotFound);
        let draft = requests::start(&provider, &typed(&[("service", "messenger")])).await.unwrap();
        assert_eq!(failure(give(&rita, &draft, id(&rita)).await), Failure::NotFound);
        assert_eq!(whose(&rita, &request).await, None);
    }

    async fn whoever_comes_second_with_an_old_page_is_told(db) {
        let Scene { request, rita, pia, .. } = scene(db).await;
        let takes = |who: &Staff| typed(&[("assignee", id(who)), ("before", "")]);
        assignments::set(&rita, &request, &takes(&rita)).await.unwrap();
        assert_eq!(failure(assignments::set(&pia, &request, &takes(&pia)).await), Failure::Conflict);
        assert_eq!(whose(&pia, &request).await.as_deref(), Some("Reviewer"));
    }

    async fn several_are_given_at_once(db) {
        let Scene { provider, request, rita, pia, .. } = scene(db).await;
        let other = submits(&provider, "messenger").await;
        let mut form: Fields = [&request, &other].iter().map(|id| (format!("case.{id}"), "on")).collect();
        assert_eq!(failure(assignments::set_several(&pia, &form).await), Failure::Wrong);
        form.set("assignee", id(&rita));
        assert_eq!(assignments::set_several(&pia, &form).await.unwrap(), 2);
        assert_eq!(assignments::set_several(&pia, &form).await.unwrap(), 0);
        assert_eq!(failure(assignments::set_several(&pia, &typed(&[("assignee", "nobody")])).await), Failure::Wrong);
        let mine = queue::asked(&rita, &typed(&[("assignee", "me")]));
        assert_eq!(queue::queue(&rita, &mine, 1).await.unwrap().total, 2);
        assert_eq!(queue::queue(&pia, &mine, 1).await.unwrap().total, 0);
    }

    async fn several_are_taken_from_nobody_who_took_them_meanwhile(db) {
        let Scene { provider, request, rita, pia, .. } = scene(db).await;
        let other = submits(&provider, "messenger").await;
        let mut form = typed(&[("assignee", id(&pia))]);
        for ticked in [&request, &other] {
            form.set(&format!("case.{ticked}"), "on");
            form.set(&assignment::before(ticked), "");
        }
        give(&rita, &request, id(&rita)).await.unwrap();
        assert_eq!(failure(assignments::set_several(&pia, &form).await), Failure::Conflict);
        assert_eq!(whose(&pia, &request).await.as_deref(), Some("Reviewer"));
        assert_eq!(whose(&pia, &other).await, None, "none changes hands");
        // Who sees with whom it is may take it.
        form.set(&assignment::before(&request), id(&rita));
        assert_eq!(assignments::set_several(&pia, &form).await.unwrap(), 2);
        assert_eq!(assignments::set_several(&pia, &form).await.unwrap(), 0, "the same again takes nothing from anybody");
        assert_eq!(whose(&rita, &request).await.as_deref(), Some("Approver"));
    }

    async fn somebody_in_a_conflict_meanwhile_is_given_nothing_with_others(db) {
        let Scene { request, rita, pia, .. } = scene(db).await;
        let mut form = typed(&[("assignee", id(&rita))]);
        form.set(&format!("case.{request}"), "on");
        let why = typed(&[("why", "I hold shares in Heron.")]);
        let (given, declared) = tokio::join!(assignments::set_several(&pia, &form), conflicts::declare(&rita, &request, &why));
        declared.unwrap();
        assert!(given.is_ok() || given.is_err_and(|error| error.failure() == Failure::AssigneeConflicted));
        assert_eq!(whose(&pia, &request).await, None);
    }

    async fn whoever_leaves_or_may_review_no_more_looks_after_nothing(db) {
        let Scene { world, administrator, request, rita, pia, .. } = scene(db).await;
        give(&rita, &request, id(&rita)).await.unwrap();
        staff::change_role(&administrator, rita.account().id(), &typed(&[("role", "approver")])).await.unwrap();
        assert!(whose(&pia, &request).await.is_some());
        staff::change_role(&administrator, rita.account().id(), &typed(&[("role", "auditor")])).await.unwrap();
        assert_eq!(whose(&pia, &request).await, None);
        give(&pia, &request, id(&pia)).await.unwrap();
        let leaves: AccountId = pia.account().id().clone();
        closures::carry_out(&world.account(&leaves).await, &typed(&[("word", "delete")])).await.unwrap();
        assert_eq!(whose(&administrator, &request).await, None);
        assert_eq!(kinds(&administrator, &request).await.last().map(String::as_str), Some("request.unassigned"));
    }

    async fn somebody_leaving_while_they_are_given_something_looks_after_nothing(db) {
        let Scene { administrator, request, rita, pia, .. } = scene(db).await;
        let (given, left) = tokio::join!(give(&pia, &request, id(&rita)), staff::remove(&administrator, rita.account().id()));
        left.unwrap();
        assert!(given.is_ok() || given.is_err_and(|error| error.failure() == Failure::NotFound));
        assert_eq!(whose(&pia, &request).await, None);
    }
}
