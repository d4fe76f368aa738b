//! Colleagues come, change and go.

use super::support::acts::invitation;
use super::support::{World, failure, typed};
use domain::access::Action;
use domain::failure::Failure;
use domain::time::days;
use service::authority::Person as _;
use service::{members, requests};
use store::on_both;

on_both! {
    async fn an_invitation_is_accepted_once_by_whom_it_was_sent_to(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let form = typed(&[("email", "Eli@heron.example.org"), ("role", "engineer")]);
        members::invite(&owner, &form).await.unwrap();
        let first = invitation(&world, "Eli@heron.example.org").await;
        members::invite(&owner, &form).await.unwrap();
        let second = invitation(&world, "Eli@heron.example.org").await;
        let (eli, other) = (world.person("eli@heron.example.org").await, world.person("x@example.org").await);
        assert_eq!(failure(members::accept(&other, &second).await), Failure::OtherAddress);
        assert_eq!(failure(members::accept(&eli, &first).await), Failure::InvitationEnded);
        assert_eq!(members::waiting(&eli).await.unwrap().len(), 1);
        members::accept(&eli, &second).await.unwrap();
        assert_eq!(failure(members::accept(&eli, &second).await), Failure::InvitationEnded);
        members::invite(&owner, &typed(&[("email", "x@example.org"), ("role", "viewer")])).await.unwrap();
        let late = invitation(&world, "x@example.org").await;
        world.advance(days(8));
        assert_eq!(failure(members::accept(&other, &late).await), Failure::InvitationEnded);
    }

    async fn two_owners_who_remove_each_other_leave_one(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let eli = world.joins(&owner, "eli@heron.example.org", "owner").await;
        let (ada_goes, eli_goes) = tokio::join!(
            members::remove(&eli, owner.account().id()),
            members::remove(&owner, eli.account().id()),
        );
        assert!(ada_goes.is_ok() != eli_goes.is_ok(), "{ada_goes:?} {eli_goes:?}");
    }

    async fn whoever_was_removed_acts_no_more(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let id = requests::start(&owner, &typed(&[("service", "whatsapp")])).await.unwrap();
        let eli = world.joins(&owner, "eli@heron.example.org", "engineer").await;
        requests::save(&eli, Action::RequestSave, &id, 1, typed(&[])).await.unwrap();
        members::remove(&owner, eli.account().id()).await.unwrap();
        let again = world.account(eli.account().id()).await;
        assert_eq!(failure(again.member_for(&id).await), Failure::NotFound);
        // A page opened before, sent a moment later.
        assert_eq!(failure(requests::save(&eli, Action::RequestSave, &id, 2, typed(&[])).await), Failure::NotFound);
        assert_eq!(world.mail("eli@heron.example.org").await.subject, "Your role at heron has changed");
    }

    async fn ownership_is_handed_over(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let eli = world.joins(&owner, "eli@heron.example.org", "viewer").await;
        assert_eq!(failure(members::transfer(&eli, eli.account().id()).await), Failure::Forbidden);
        assert_eq!(failure(members::leave(&owner).await), Failure::LastOwner);
        members::transfer(&owner, eli.account().id()).await.unwrap();
        // What was read before the change counts no more.
        assert_eq!(failure(members::leave(&owner).await), Failure::Forbidden);
        let signatory = world.account(owner.account().id()).await.member(None).unwrap();
        members::leave(&signatory).await.unwrap();
        let eli = world.account(eli.account().id()).await.member(None).unwrap();
        assert_eq!(members::view(&eli).await.unwrap().members.len(), 1);
    }
}
