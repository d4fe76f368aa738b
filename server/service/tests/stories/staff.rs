//! Colleagues at the gatekeeper come, change their roles and go.

use super::support::proposes;
use super::support::{PASSWORD, World, failure, submits, typed};
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::ids::{AccountId, RequestId};
use domain::time::days;
use service::authority::{Person as _, Staff};
use service::staff::Given;
use service::{accounts, jobs, publications, questions, reviews, staff};
use store::on_both;

const SECOND: &str = "second@gatekeeper.example.org";

async fn administrators(world: &World) -> (Staff, Staff) {
    let first = world.administrator().await;
    let second = world.staff(&first, StaffRole::Admin, SECOND).await;
    (first, second)
}

fn id(who: &Staff) -> &AccountId {
    who.account().id()
}

async fn becomes(who: &Staff, whom: &AccountId, role: &str) -> Result<Given, service::Error> {
    staff::change_role(who, whom, &typed(&[("role", role)])).await
}

/// A staff member as their next page would see them.
async fn again(world: &World, who: &Staff) -> Staff {
    world.account(id(who)).await.staff().unwrap()
}

async fn opened(world: &World, who: &Staff) -> RequestId {
    let provider = world.provider("heron").await;
    let request = submits(&provider, "whatsapp").await;
    reviews::open(who, &request).await.unwrap();
    request
}

on_both! {
    async fn an_administrator_comes_to_decide_only_through_another(db) {
        let world = World::new(db).await;
        let (ida, second) = administrators(&world).await;
        assert_eq!(becomes(&ida, id(&ida), "approver").await.unwrap(), Given::Waits);
        assert_eq!(world.account(id(&ida)).await.staff_role(), Some(StaffRole::Admin));
        for email in [ida.account().email(), SECOND] {
            assert_eq!(world.mail(email).await.kind, "staff_asked");
        }
        let asked = staff::view(&second).await.unwrap().asked.remove(0);
        assert!(!asked.own && asked.role == StaffRole::Approver);
        assert!(staff::view(&ida).await.unwrap().asked[0].own);
        assert_eq!(failure(staff::carry_out(&ida, &asked.id).await), Failure::SamePerson);
        assert_eq!(failure(staff::decline(&ida, &asked.id).await), Failure::SamePerson);
        // Asked anew: the first no longer counts.
        becomes(&ida, id(&ida), "counsel").await.unwrap();
        assert_eq!(failure(staff::carry_out(&second, &asked.id).await), Failure::NotNow);
        let asked = staff::view(&second).await.unwrap().asked.remove(0);
        staff::carry_out(&second, &asked.id).await.unwrap();
        assert_eq!(world.account(id(&ida)).await.staff_role(), Some(StaffRole::Counsel));
        assert_eq!(failure(staff::carry_out(&second, &asked.id).await), Failure::NotNow);
        assert_eq!(world.mail(ida.account().email()).await.kind, "staff_role");
    }

    async fn what_an_administrator_asks_is_declined_or_forgotten(db) {
        let world = World::new(db).await;
        let (ida, second) = administrators(&world).await;
        becomes(&ida, id(&ida), "reviewer").await.unwrap();
        let asked = staff::view(&second).await.unwrap().asked.remove(0);
        staff::decline(&second, &asked.id).await.unwrap();
        assert_eq!(world.mail(ida.account().email()).await.kind, "staff_declined");
        assert_eq!(failure(staff::carry_out(&second, &asked.id).await), Failure::NotNow);
        becomes(&ida, id(&ida), "reviewer").await.unwrap();
        let asked = staff::view(&second).await.unwrap().asked.remove(0);
        world.advance(days(7));
        assert!(staff::view(&second).await.unwrap().asked.is_empty());
        assert_eq!(failure(staff::carry_out(&second, &asked.id).await), Failure::NotNow);
        // What was asked as an administrator is void once they are none.
        becomes(&ida, id(&ida), "reviewer").await.unwrap();
        let asked = staff::view(&second).await.unwrap().asked.remove(0);
        becomes(&second, id(&ida), "auditor").await.unwrap();
        assert_eq!(failure(staff::carry_out(&second, &asked.id).await), Failure::NotNow);
        assert_eq!(world.account(id(&ida)).await.staff_role(), Some(StaffRole::Auditor));
    }

    async fn the_database_itself_refuses_an_answer_by_whoever_asked(db) {
        let world = World::new(db.clone()).await;
        let (ida, second) = administrators(&world).await;
        becomes(&ida, id(&ida), "reviewer").await.unwrap();
        let asked = staff::view(&second).await.unwrap().asked.remove(0);
        let mut tx = db.write().await.unwrap();
        let alone = store::staff::staff_change_end(&mut tx, &asked.id, true, id(&ida), world.service.now()).await;
        assert!(alone.is_err_and(|e| e.is_constraint()));
    }

    async fn the_last_administrator_stays(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        let form = typed(&[("email", SECOND), ("role", "admin")]);
        staff::invite(&ida, &form).await.unwrap();
        // Whoever was only invited administers nothing yet.
        for role in ["auditor", "approver"] {
            assert_eq!(failure(becomes(&ida, id(&ida), role).await), Failure::LastAdministrator);
        }
        assert_eq!(failure(staff::remove(&ida, id(&ida)).await), Failure::LastAdministrator);
        let invited = staff::view(&ida).await.unwrap().people[1].account.clone();
        assert_eq!(becomes(&ida, &invited, "reviewer").await.unwrap(), Given::Now);
        let token = world.token(SECOND).await;
        staff::remove(&ida, &invited).await.unwrap();
        let form = typed(&[("token", &token), ("name", "Sam"), ("password", PASSWORD)]);
        assert_eq!(failure(accounts::setup(&world.visitor(), &form).await), Failure::LinkEnded);
        assert_eq!(failure(staff::remove(&ida, &invited).await), Failure::NotFound);
    }

    async fn two_administrators_who_remove_each_other_leave_one(db) {
        let world = World::new(db).await;
        let (ida, second) = administrators(&world).await;
        let (one, other) = tokio::join!(staff::remove(&ida, id(&second)), staff::remove(&second, id(&ida)));
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
    }

    async fn two_administrators_who_step_down_at_once_leave_one(db) {
        let world = World::new(db).await;
        let (ida, second) = administrators(&world).await;
        let (one, other) =
            tokio::join!(becomes(&ida, id(&ida), "auditor"), becomes(&second, id(&second), "auditor"));
        let stays = one.err().or(other.err()).expect("one of two is refused");
        assert_eq!(stays.failure(), Failure::LastAdministrator);
    }

    async fn a_page_from_before_a_role_change_has_no_authority(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        let approver = world.staff(&ida, StaffRole::Approver, "approver@gatekeeper.example.org").await;
        let request = opened(&world, &approver).await;
        let epoch = world.account(id(&approver)).await.epoch();
        assert_eq!(becomes(&ida, id(&approver), "auditor").await.unwrap(), Given::Now);
        let accept = typed(&[("outcome", "accept"), ("reasons", "Complete.")]);
        assert_eq!(failure(proposes(&approver, &request, &accept).await), Failure::Forbidden);
        // The sessions themselves have ended, and the mailbox is told.
        assert!(world.account(id(&approver)).await.epoch() > epoch);
        let mail = world.mail("approver@gatekeeper.example.org").await;
        assert!(mail.kind == "staff_role" && mail.text.contains("Auditor") && mail.text.contains("Ida Admin"));
        // The same role again changes nothing.
        let epoch = world.account(id(&approver)).await.epoch();
        becomes(&ida, id(&approver), "auditor").await.unwrap();
        assert_eq!(world.account(id(&approver)).await.epoch(), epoch);
        let auditor = again(&world, &approver).await;
        assert_eq!(failure(becomes(&auditor, id(&auditor), "admin").await), Failure::Forbidden);
    }

    async fn whoever_was_removed_acts_and_signs_in_no_more(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        let email = "reviewer@gatekeeper.example.org";
        let reviewer = world.staff(&ida, StaffRole::Reviewer, email).await;
        let request = opened(&world, &reviewer).await;
        staff::remove(&ida, id(&reviewer)).await.unwrap();
        let question = typed(&[("item.1.question", "Still here?")]);
        assert_eq!(failure(questions::ask(&reviewer, &request, &question).await), Failure::SignedOut);
        let form = typed(&[("email", email), ("password", PASSWORD)]);
        assert_eq!(failure(accounts::sign_in(&world.visitor(), &form).await), Failure::BadCredentials);
        let mails = publications::mails(&world.visitor()).await.unwrap();
        assert!(mails.iter().any(|m| m.recipient == email && m.kind == "staff_removed"));
        assert_eq!(staff::view(&ida).await.unwrap().people.len(), 1);
        // The address is free: they come back as somebody new.
        let back = world.staff(&ida, StaffRole::Auditor, email).await;
        assert_ne!(id(&back), id(&reviewer));
        jobs::purge_sessions(&world.service.system()).await.unwrap();
    }
}
