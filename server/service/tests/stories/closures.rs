//! Somebody deletes their account, or takes along what there is about it.

use super::support::acts::{agrees, invitation};
use super::support::{PASSWORD, PROVEN, World, accepted, failure, sentence, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::form::Fields;
use service::authority::{Account, Person as _};
use service::{accounts, addresses, agreements, clients, closures, jobs, members, requests, resets, staff};
use store::on_both;

const ADA: &str = "ada@example.org";

fn word() -> Fields {
    typed(&[("word", " Delete ")])
}

async fn deletes(who: &Account) -> Result<(), service::Error> {
    closures::carry_out(who, &word()).await
}

async fn value(db: &store::Db, sql: &'static str) -> String {
    store::testing::value(&mut db.read().await.unwrap(), sql).await
}

on_both! {
    async fn a_closed_account_opens_nothing_and_is_nobodys(db) {
        let world = World::new(db.clone()).await;
        let ada = world.person(ADA).await;
        let (_, codes) = world.sets_up(&ada).await;
        let ada = world.account(ada.id()).await;
        let owner = world.provider("heron").await;
        members::invite(&owner, &typed(&[("email", ADA), ("role", "viewer")])).await.unwrap();
        let waiting = invitation(&world, ADA).await;
        resets::ask(&world.visitor(), &typed(&[("email", ADA)])).await.unwrap();
        let reset = world.token(ADA).await;
        addresses::ask(&ada, &typed(&[("email", "ada@new.example.org")])).await.unwrap();
        let address = world.token("ada@new.example.org").await;
        assert!(sentence(closures::carry_out(&ada, &typed(&[("word", "yes")])).await).contains("Type the word delete"));
        deletes(&ada).await.unwrap();
        assert_eq!(world.mail(ADA).await.kind, "closed");
        // What was open before is shut, also what a request was about to write.
        assert!(world.visitor().account(ada.id(), PROVEN).await.unwrap().is_none());
        assert_eq!(failure(deletes(&ada).await), Failure::SignedOut);
        let form = typed(&[("email", ADA), ("password", PASSWORD)]);
        assert_eq!(failure(accounts::sign_in(&world.visitor(), &form).await), Failure::BadCredentials);
        let code = typed(&[("code", codes[0].as_str())]);
        assert_eq!(failure(service::factors::enter(&world.visitor(), ada.id(), ada.epoch(), &code).await), Failure::Wrong);
        assert_eq!(failure(resets::view(&world.visitor(), &reset).await), Failure::LinkEnded);
        assert_eq!(failure(addresses::view(&world.visitor(), &address).await), Failure::LinkEnded);
        assert_eq!(failure(members::invitation_view(&world.person("eli@example.org").await, &waiting).await), Failure::InvitationEnded);
        resets::ask(&world.visitor(), &typed(&[("email", ADA)])).await.unwrap();
        assert_eq!(world.mail(ADA).await.kind, "no_account");
        let closed = value(&db, "SELECT email FROM accounts WHERE closed_at IS NOT NULL").await;
        resets::ask(&world.visitor(), &typed(&[("email", &closed)])).await.unwrap();
        assert_eq!(world.mail(&closed).await.kind, "no_account");
        assert_eq!(value(&db, "SELECT name FROM accounts WHERE closed_at IS NOT NULL").await, "Deleted account");
        // No row that only she needed still holds her address.
        for sql in [
            "SELECT CAST(COUNT(*) AS TEXT) FROM accounts WHERE email = 'ada@example.org'",
            "SELECT CAST(COUNT(*) AS TEXT) FROM invitations WHERE email = 'ada@example.org'",
            "SELECT CAST(COUNT(*) AS TEXT) FROM address_changes",
            "SELECT CAST(COUNT(*) AS TEXT) FROM events WHERE body LIKE '%ada@example.org%'",
        ] {
            assert_eq!(value(&db, sql).await, "0", "{sql}");
        }
        // She may come back, as somebody new.
        assert_ne!(world.person(ADA).await.id(), ada.id());
        jobs::purge_sessions(&world.service.system()).await.unwrap();
        assert_ne!(value(&db, "SELECT CAST(COUNT(*) AS TEXT) FROM accounts WHERE closed_at IS NOT NULL").await, "0");
    }

    async fn the_database_itself_keeps_a_closed_account_shut(db) {
        let world = World::new(db.clone()).await;
        let ada = world.person(ADA).await;
        deletes(&ada).await.unwrap();
        let mut tx = db.write().await.unwrap();
        let opened = store::accounts::account_set_hash(&mut tx, ada.id(), "hash").await;
        assert!(opened.is_err_and(|e| e.is_constraint()));
    }

    async fn an_only_owner_hands_over_first(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let eli = world.joins(&owner, "eli@heron.example.org", "engineer").await;
        let account = owner.account();
        assert_eq!(closures::view(account).await.unwrap().only_owner_of, ["heron"]);
        assert_eq!(failure(deletes(account).await), Failure::LastOwner);
        let token = clients::create_for_provider(&owner, &typed(&[("name", "push-1"), ("scope.keys.read", "on"), ("life", "30")])).await.unwrap();
        world.visitor().client(&token).await.unwrap();
        members::transfer(&owner, eli.account().id()).await.unwrap();
        let account = world.account(account.id()).await;
        assert!(closures::view(&account).await.unwrap().only_owner_of.is_empty());
        deletes(&account).await.unwrap();
        // The token ended with whoever made it, and the others see who is left.
        assert_eq!(failure(world.visitor().client(&token).await), Failure::SignedOut);
        let eli = world.account(eli.account().id()).await.member(None).unwrap();
        let seen = members::view(&eli).await.unwrap().members;
        assert_eq!(seen.iter().map(|m| m.name.as_str()).collect::<Vec<_>>(), ["Ada Example"]);
        assert_eq!(seen[0].email, "eli@heron.example.org");
    }

    async fn two_owners_who_go_at_once_leave_one(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let eli = world.joins(&owner, "eli@heron.example.org", "owner").await;
        let (one, two) = tokio::join!(deletes(owner.account()), deletes(eli.account()));
        let stays = if one.is_ok() { failure(two) } else { two.unwrap(); failure(one) };
        assert_eq!(stays, Failure::LastOwner);
    }

    async fn the_last_administrator_hands_over_first(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        assert!(closures::view(ida.account()).await.unwrap().last_administrator);
        assert_eq!(failure(deletes(ida.account()).await), Failure::LastAdministrator);
        let second = world.staff(&ida, StaffRole::Admin, "second@gatekeeper.example.org").await;
        let (one, two) = tokio::join!(deletes(ida.account()), deletes(second.account()));
        let stays = if one.is_ok() { failure(two) } else { two.unwrap(); failure(one) };
        assert_eq!(stays, Failure::LastAdministrator);
    }

    async fn what_was_signed_and_decided_stays_as_it_was(db) {
        let world = World::new(db).await;
        let administrator = world.administrator().await;
        let owner = world.provider("heron").await;
        let (id, reviewer, _) = accepted(&world, &owner, &administrator).await;
        agrees(&world, &owner, &administrator, &id).await;
        let eli = world.joins(&owner, "eli@heron.example.org", "owner").await;
        let account = world.account(owner.account().id()).await;
        assert!(closures::view(&account).await.unwrap().signed);
        let before = agreements::view(&eli, Action::AgreementPage, &id).await.unwrap().signed.unwrap();
        deletes(&account).await.unwrap();
        staff::remove(&administrator, reviewer.account().id()).await.unwrap();
        let eli = world.account(eli.account().id()).await.member(None).unwrap();
        let after = agreements::view(&eli, Action::AgreementPage, &id).await.unwrap().signed.unwrap();
        assert_eq!((after.text, after.sha256), (before.text, before.sha256));
        assert!(!requests::view(&eli, Action::RequestPage, &id).await.unwrap().facts.is_empty());
    }

    async fn everything_about_an_account_can_be_taken_along(db) {
        let world = World::new(db).await;
        let administrator = world.administrator().await;
        let owner = world.provider("heron").await;
        let (id, reviewer, approver) = accepted(&world, &owner, &administrator).await;
        agrees(&world, &owner, &administrator, &id).await;
        clients::create_for_provider(&owner, &typed(&[("name", "push-1"), ("scope.keys.read", "on"), ("life", "30")])).await.unwrap();
        let told = accounts::export(owner.account()).await.unwrap();
        assert_eq!(told["profile"]["email"], "owner@heron.example.org");
        assert_eq!(told["memberships"][0]["name"], "heron");
        assert_eq!(told["memberships"][0]["role"], "owner");
        assert_eq!(told["recovery_codes_left"], 10);
        assert_eq!(told["signatures"][0]["request"], id.as_str());
        assert_eq!(told["signatures"][0]["signature"]["name"], "Ada Example");
        assert_eq!(told["api_clients"][0]["name"], "push-1");
        let kinds: Vec<&str> = told["facts"].as_array().unwrap().iter().filter_map(|f| f["fact"]["kind"].as_str()).collect();
        for kind in ["organisation.created", "request.submitted", "agreement.signed", "client.created"] {
            assert!(kinds.contains(&kind), "{kind}");
        }
        assert!(told["mails"].as_array().unwrap().iter().any(|m| m["kind"] == "confirm"));
        for (who, part) in [(&reviewer, "proposed"), (&approver, "approved")] {
            let told = accounts::export(who.account()).await.unwrap();
            assert_eq!(told["decisions"][0]["part"], part);
            assert_eq!(told["decisions"][0]["kind"], "acceptance");
        }
        // Nothing in it opens the account, and nothing is somebody else's.
        let text = told.to_string();
        for secret in ["argon2", "password_hash", "approver@", "admin@"] {
            assert!(!text.contains(secret), "{secret}");
        }
    }
}
