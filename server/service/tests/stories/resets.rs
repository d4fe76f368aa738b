//! Forgotten passwords and unknown devices, as people meet them.

use super::support::{PASSWORD, World, failure, sentence, typed};
use domain::failure::Failure;
use domain::proof::Proof;
use domain::time::{hours, minutes};
use service::authority::{Origin, Visitor};
use service::{accounts, devices, publications, resets};
use store::on_both;

const NEW: &str = "seven purple trains";

fn from(world: &World, agent: &str, address: &str) -> Visitor {
    let origin = Origin {
        trace: "test".into(),
        address: address.into(),
        agent: agent.into(),
        language: domain::language::Language::English,
        session: None,
        entry: None,
    };
    world.service.visitor(origin)
}

on_both! {
    async fn a_forgotten_password_is_replaced_by_a_link_that_works_once(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        world.advance(minutes(1));
        resets::ask(&world.visitor(), &typed(&[("email", "ada@example.org")])).await.unwrap();
        let earlier = world.token("ada@example.org").await;
        world.advance(minutes(1));
        resets::ask(&world.visitor(), &typed(&[("email", "ADA@example.org")])).await.unwrap();
        let token = world.token("ada@example.org").await;
        resets::view(&world.visitor(), &token).await.unwrap();
        let weak = typed(&[("token", &token), ("password", "causeway1234")]);
        assert!(sentence(resets::carry_out(&world.visitor(), &weak).await).contains("soon be guessed"));
        let form = typed(&[("token", &token), ("password", NEW)]);
        resets::carry_out(&world.visitor(), &form).await.unwrap();
        assert_eq!(failure(resets::carry_out(&world.visitor(), &form).await), Failure::LinkEnded);
        assert_eq!(failure(resets::view(&world.visitor(), &token).await), Failure::LinkEnded);
        // So are other links asked for before.
        assert_eq!(failure(resets::view(&world.visitor(), &earlier).await), Failure::LinkEnded);
        let old = typed(&[("email", "ada@example.org"), ("password", PASSWORD)]);
        assert_eq!(failure(accounts::sign_in(&world.visitor(), &old).await), Failure::BadCredentials);
        let new = typed(&[("email", "ada@example.org"), ("password", NEW)]);
        accounts::sign_in(&world.visitor(), &new).await.unwrap();
        for odd in ["", "x", "\0"] {
            assert_eq!(failure(resets::carry_out(&world.visitor(), &typed(&[("token", odd), ("password", NEW)])).await), Failure::LinkEnded);
        }
    }

    async fn a_link_lasts_an_hour(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        world.advance(minutes(1));
        resets::ask(&world.visitor(), &typed(&[("email", "ada@example.org")])).await.unwrap();
        let token = world.token("ada@example.org").await;
        world.advance(hours(1));
        assert_eq!(failure(resets::view(&world.visitor(), &token).await), Failure::LinkEnded);
    }

    async fn only_the_mailbox_learns_whether_there_is_an_account(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        world.advance(minutes(1));
        for email in ["ada@example.org", "nobody@example.org"] {
            resets::ask(&world.visitor(), &typed(&[("email", email)])).await.unwrap();
        }
        assert!(world.mail("nobody@example.org").await.text.contains("no Causeway account"));
        // An address nobody confirmed is nobody's account either.
        let form = typed(&[("name", "Eli"), ("email", "eli@example.org"), ("password", PASSWORD)]);
        accounts::sign_up(&world.visitor(), &form).await.unwrap();
        world.advance(minutes(1));
        resets::ask(&world.visitor(), &typed(&[("email", "eli@example.org")])).await.unwrap();
        assert_eq!(world.mail("eli@example.org").await.kind, "no_account");
    }

    async fn changing_the_password_asks_for_a_fresh_proof(db) {
        let world = World::new(db).await;
        let ada = world.person("ada@example.org").await;
        let proof = Proof::whole(world.service.now(), false);
        let ada = world.visitor().account(ada.id(), proof).await.unwrap().unwrap();
        let form = typed(&[("present_password", PASSWORD), ("password", NEW)]);
        world.advance(minutes(6));
        assert_eq!(failure(resets::change(&ada, &form).await), Failure::ProofNeeded);
        resets::change(&world.account(ada.id()).await, &form).await.unwrap();
        assert!(world.mail("ada@example.org").await.text.contains("password was changed"));
    }

    async fn changing_the_password_asks_for_the_present_one(db) {
        let world = World::new(db).await;
        let ada = world.person("ada@example.org").await;
        for present in ["", "wrong wrong wrong", NEW] {
            let form = typed(&[("present_password", present), ("password", NEW)]);
            assert!(sentence(resets::change(&ada, &form).await).contains("not your password"), "{present}");
        }
        let right = typed(&[("present_password", PASSWORD), ("password", NEW)]);
        resets::change(&ada, &right).await.unwrap();
        // Guesses are counted with those of other proofs.
        let ada = world.account(ada.id()).await;
        let wrong = typed(&[("present_password", PASSWORD), ("password", NEW)]);
        let mut last = Failure::Wrong;
        for n in 0..12 {
            last = match n % 2 {
                0 => failure(resets::change(&ada, &wrong).await),
                _ => failure(service::factors::prove(&ada, &typed(&[("password", PASSWORD)])).await),
            };
        }
        assert_eq!(last, Failure::TooMany);
    }

    async fn a_device_the_account_does_not_know_is_told_and_can_be_shut_out(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        let signs_in = async |agent: &str, address: &str| {
            world.advance(minutes(1));
            let form = typed(&[("email", "ada@example.org"), ("password", PASSWORD)]);
            accounts::sign_in(&from(&world, agent, address), &form).await.unwrap();
        };
        let told = async || publications::mails(&world.visitor()).await.unwrap().iter().filter(|m| m.kind == "new_device").count();
        // The one it was made with, and its neighbour in the same network.
        signs_in("test", "192.0.2.1").await;
        signs_in("test", "192.0.2.200").await;
        assert_eq!(told().await, 0);
        let firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0";
        signs_in(firefox, "203.0.113.9").await;
        signs_in(firefox, "203.0.113.10").await;
        assert_eq!(told().await, 1);
        let mail = world.mail("ada@example.org").await;
        assert!(mail.subject.contains("Firefox on Linux") && mail.text.contains("203.0.113.0/24"), "{}", mail.text);
        let token = world.token("ada@example.org").await;
        devices::view(&world.visitor(), &token).await.unwrap();
        world.advance(minutes(1));
        devices::deny(&world.visitor(), &typed(&[("token", &token)])).await.unwrap();
        assert_eq!(failure(devices::deny(&world.visitor(), &typed(&[("token", &token)])).await), Failure::LinkEnded);
        // The password somebody else knows opens nothing.
        let form = typed(&[("email", "ada@example.org"), ("password", PASSWORD)]);
        assert_eq!(failure(accounts::sign_in(&world.visitor(), &form).await), Failure::BadCredentials);
        // The way to a new password is in the mailbox.
        assert_eq!(world.mail("ada@example.org").await.kind, "reset");
    }
}
