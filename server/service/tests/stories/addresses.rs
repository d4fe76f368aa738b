//! Somebody changes their address, and somebody else tries to.

use super::support::{PASSWORD, World, failure, sentence, typed};
use domain::failure::Failure;
use domain::form::Fields;
use domain::time::{hours, minutes};
use service::addresses::{self, Agreed, Side};
use service::authority::{Account, Person as _};
use service::{accounts, jobs, publications, resets};
use store::on_both;

const OLD: &str = "ada@example.org";
const NEW: &str = "ada@new.example.org";

fn link(token: &str) -> Fields {
    typed(&[("token", token)])
}

async fn asks(world: &World, who: &Account, email: &str) {
    world.advance(minutes(1));
    addresses::ask(who, &typed(&[("email", email)])).await.unwrap();
}

async fn agrees(world: &World, token: &str) -> Result<Agreed, service::Error> {
    addresses::confirm(&world.visitor(), None, &link(token)).await
}

async fn signs_in(world: &World, email: &str) -> Result<accounts::SignedIn, service::Error> {
    accounts::sign_in(&world.visitor(), &typed(&[("email", email), ("password", PASSWORD)])).await
}

/// The kinds of mails to an address, the newest first.
async fn kinds(world: &World, to: &str) -> Vec<String> {
    let mails = publications::mails(&world.visitor()).await.unwrap();
    mails.into_iter().filter(|m| m.recipient == to).map(|m| m.kind).collect()
}

on_both! {
    async fn an_address_changes_when_both_mailboxes_agree(db) {
        let world = World::new(db).await;
        let ada = world.person(OLD).await;
        world.advance(minutes(1));
        resets::ask(&world.visitor(), &typed(&[("email", OLD)])).await.unwrap();
        let reset = world.token(OLD).await;
        asks(&world, &ada, NEW).await;
        let (old, new) = (world.token(OLD).await, world.token(NEW).await);
        assert!(world.mail(OLD).await.text.contains(NEW));
        // The new mailbox does not learn the old address.
        assert!(!world.mail(NEW).await.text.contains(OLD));
        let seen = addresses::view(&world.visitor(), &old).await.unwrap();
        assert!(seen.side == Side::Old && seen.email == NEW && !seen.confirmed);
        assert_eq!(addresses::view(&world.visitor(), &new).await.unwrap().side, Side::New);
        // Opening links changes nothing, and one mailbox alone does not either.
        for _ in 0..2 {
            assert_eq!(agrees(&world, &new).await.unwrap(), Agreed::Waits);
        }
        assert!(addresses::view(&world.visitor(), &new).await.unwrap().confirmed);
        signs_in(&world, OLD).await.unwrap();
        let epoch = world.account(ada.id()).await.epoch();
        let Agreed::Changed(Some(entry)) = addresses::confirm(&world.visitor(), Some(&ada), &link(&old)).await.unwrap() else {
            panic!("both agreed")
        };
        assert_eq!(entry.epoch, epoch + 1);
        assert_eq!(world.account(ada.id()).await.email(), NEW);
        assert_eq!(failure(signs_in(&world, OLD).await), Failure::BadCredentials);
        signs_in(&world, NEW).await.unwrap();
        for to in [OLD, NEW] {
            assert_eq!(kinds(&world, to).await[0], "security");
        }
        for used in [&old, &new] {
            assert_eq!(failure(agrees(&world, used).await), Failure::LinkEnded);
        }
        // What the old mailbox holds no longer opens the account.
        assert_eq!(failure(resets::view(&world.visitor(), &reset).await), Failure::LinkEnded);
        // Nobody's address is free again.
        world.person(OLD).await;
    }

    async fn what_is_kept_about_an_account_follows_it_to_another_address(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let eli = world.joins(&owner, "eli@heron.example.org", "engineer").await;
        let eli = eli.account();
        jobs::send_mails(&world.service.system()).await.unwrap();
        asks(&world, eli, NEW).await;
        let (old, new) = (world.token(eli.email()).await, world.token(NEW).await);
        agrees(&world, &new).await.unwrap();
        assert!(matches!(agrees(&world, &old).await.unwrap(), Agreed::Changed(_)));
        let told = accounts::export(&world.account(eli.id()).await).await.unwrap();
        assert_eq!(told["invitations"][0]["outcome"], "accepted");
        let kinds: Vec<&str> = told["mails"].as_array().unwrap().iter().filter_map(|m| m["kind"].as_str()).collect();
        assert!(kinds.contains(&"join") && kinds.contains(&"address_new"), "{kinds:?}");
        // Whoever gets the old address finds nothing of it. What was on its way is still theirs who had it.
        let next = world.person("eli@heron.example.org").await;
        let told = accounts::export(&next).await.unwrap();
        assert_eq!(told["invitations"].as_array().unwrap().len(), 0);
        assert!(told["mails"].as_array().unwrap().iter().all(|m| m["kind"] != "join"));
    }

    async fn the_newest_change_counts_for_a_day(db) {
        let world = World::new(db).await;
        let ada = world.person(OLD).await;
        asks(&world, &ada, "typo@new.example.org").await;
        let (first, typo) = (world.token(OLD).await, world.token("typo@new.example.org").await);
        agrees(&world, &typo).await.unwrap();
        asks(&world, &ada, NEW).await;
        for ended in [&first, &typo] {
            assert_eq!(failure(agrees(&world, ended).await), Failure::LinkEnded);
            assert_eq!(failure(addresses::view(&world.visitor(), ended).await), Failure::LinkEnded);
        }
        let (old, new) = (world.token(OLD).await, world.token(NEW).await);
        agrees(&world, &old).await.unwrap();
        world.advance(hours(24));
        assert_eq!(failure(agrees(&world, &new).await), Failure::LinkEnded);
        jobs::purge_sessions(&world.service.system()).await.unwrap();
        assert_eq!(world.account(ada.id()).await.email(), OLD);
        for odd in ["", "x", "\0"] {
            assert_eq!(failure(agrees(&world, odd).await), Failure::LinkEnded);
        }
    }

    async fn the_old_mailbox_stops_it_and_shuts_everybody_out(db) {
        let world = World::new(db).await;
        let ada = world.person(OLD).await;
        asks(&world, &ada, "thief@example.org").await;
        let (old, new) = (world.token(OLD).await, world.token("thief@example.org").await);
        agrees(&world, &new).await.unwrap();
        // The new mailbox cannot say it for the old one.
        assert_eq!(failure(addresses::deny(&world.visitor(), &link(&new)).await), Failure::LinkEnded);
        let epoch = world.account(ada.id()).await.epoch();
        world.advance(minutes(1));
        addresses::deny(&world.visitor(), &link(&old)).await.unwrap();
        assert!(world.account(ada.id()).await.epoch() > epoch);
        assert_eq!(failure(agrees(&world, &old).await), Failure::LinkEnded);
        assert_eq!(failure(signs_in(&world, OLD).await), Failure::BadCredentials);
        assert_eq!(world.mail(OLD).await.kind, "reset");
    }

    async fn only_the_mailbox_learns_that_an_address_has_an_account(db) {
        let world = World::new(db).await;
        let ada = world.person(OLD).await;
        world.person(NEW).await;
        asks(&world, &ada, NEW).await;
        assert_eq!(kinds(&world, OLD).await[0], "address_old");
        assert_eq!(kinds(&world, NEW).await[0], "address_known");
        assert_eq!(agrees(&world, &world.token(OLD).await).await.unwrap(), Agreed::Waits);
        assert!(sentence(addresses::ask(&ada, &typed(&[("email", "ADA@example.org")])).await).contains("your address already"));
        assert!(sentence(addresses::ask(&ada, &typed(&[("email", "nothing")])).await).contains("name@example.org"));
    }

    async fn an_address_somebody_takes_meanwhile_stays_theirs(db) {
        let world = World::new(db).await;
        let ada = world.person(OLD).await;
        let eli = world.person("eli@example.org").await;
        asks(&world, &ada, NEW).await;
        let adas = (world.token(OLD).await, world.token(NEW).await);
        asks(&world, &eli, NEW).await;
        let elis = (world.token("eli@example.org").await, world.token(NEW).await);
        agrees(&world, &adas.0).await.unwrap();
        agrees(&world, &elis.0).await.unwrap();
        let (one, two) = tokio::join!(agrees(&world, &adas.1), agrees(&world, &elis.1));
        let lost = if one.is_ok() { failure(two) } else { two.unwrap(); failure(one) };
        assert!(matches!(lost, Failure::AddressTaken | Failure::Conflict), "{lost:?}");
        // A sign-up nobody confirmed holds nothing.
        let form = typed(&[("name", "X"), ("email", "free@example.org"), ("password", PASSWORD)]);
        let who = world.account(ada.id()).await;
        asks(&world, &who, "free@example.org").await;
        let tokens = (world.token(who.email()).await, world.token("free@example.org").await);
        agrees(&world, &tokens.0).await.unwrap();
        accounts::sign_up(&world.visitor(), &form).await.unwrap();
        assert!(matches!(agrees(&world, &tokens.1).await.unwrap(), Agreed::Changed(None)));
        // One who did confirm keeps it.
        let who = world.account(ada.id()).await;
        asks(&world, &who, "late@example.org").await;
        let tokens = (world.token(who.email()).await, world.token("late@example.org").await);
        agrees(&world, &tokens.0).await.unwrap();
        world.person("late@example.org").await;
        assert_eq!(failure(agrees(&world, &tokens.1).await), Failure::AddressTaken);
        assert_eq!(failure(agrees(&world, &tokens.1).await), Failure::LinkEnded);
        assert_eq!(world.account(ada.id()).await.email(), "free@example.org");
    }

    async fn nobody_is_flooded_and_a_fresh_proof_is_asked(db) {
        let world = World::new(db).await;
        let ada = world.person(OLD).await;
        let proof = domain::proof::Proof::whole(world.service.now(), false);
        let half = world.visitor().account(ada.id(), proof).await.unwrap().unwrap();
        world.advance(minutes(6));
        assert_eq!(failure(addresses::ask(&half, &typed(&[("email", NEW)])).await), Failure::ProofNeeded);
        for n in 0..5 {
            addresses::ask(&ada, &typed(&[("email", &format!("victim{n}@example.org"))])).await.unwrap();
        }
        assert_eq!(failure(addresses::ask(&ada, &typed(&[("email", NEW)])).await), Failure::TooMany);
    }
}
