//! Signing up, signing in, and those who guess.

use super::support::{PASSWORD, World, failure, sentence, typed};
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::time::{days, minutes};
use service::{accounts, jobs, publications};
use store::on_both;

on_both! {
    async fn signing_up_sets_its_own_fields_alone(db) {
        let world = World::new(db).await;
        let form = typed(&[
            ("name", "Ada Example"),
            ("email", "ada@example.org"),
            ("password", PASSWORD),
            ("id", "00000000-0000-7000-8000-000000000001"),
            ("staff_role", "admin"),
            ("role", "admin"),
            ("confirmed_at", "1"),
            ("epoch", "9"),
        ]);
        accounts::sign_up(&world.visitor(), &form).await.unwrap();
        let signs_in = typed(&[("email", "ada@example.org"), ("password", PASSWORD), ("confirmed_at", "1")]);
        assert_eq!(failure(accounts::sign_in(&world.visitor(), &signs_in).await), Failure::Unconfirmed);
        let token = world.token("ada@example.org").await;
        let form = typed(&[("token", &token), ("password", PASSWORD), ("staff_role", "admin")]);
        let ada = world.account(&accounts::confirm(&world.visitor(), &form).await.unwrap().account).await;
        assert_ne!(ada.id().as_str(), "00000000-0000-7000-8000-000000000001");
        assert_eq!(failure(ada.staff()), Failure::NotFound);
        assert_eq!(ada.epoch(), 0);
    }

    async fn guessing_passwords_is_slowed_down_and_then_forgiven(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        let guess = |password: &str| {
            let form = typed(&[("email", "ADA@example.org"), ("password", password)]);
            let visitor = world.visitor_from("198.51.100.7");
            async move { accounts::sign_in(&visitor, &form).await }
        };
        for _ in 0..10 {
            assert_eq!(failure(guess("wrong wrong wrong").await), Failure::BadCredentials);
        }
        assert_eq!(failure(guess(PASSWORD).await), Failure::TooMany);
        world.advance(minutes(16));
        guess(PASSWORD).await.unwrap();
    }

    async fn guesses_sent_at_once_are_counted_like_others(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        let form = typed(&[("email", "ada@example.org"), ("password", "wrong wrong wrong")]);
        let visitor = world.visitor_from("198.51.100.7");
        let guesses = (0..25).map(|_| accounts::sign_in(&visitor, &form));
        let told: Vec<_> = futures_util::future::join_all(guesses).await.into_iter().map(failure).collect();
        assert_eq!(told.iter().filter(|f| **f == Failure::BadCredentials).count(), 10);
        // Her own network is not locked out.
        world.signs_in("ada@example.org").await;
    }

    async fn one_network_cannot_lock_an_account_for_all_others(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        let form = typed(&[("email", "ada@example.org"), ("password", "wrong wrong wrong")]);
        for _ in 0..150 {
            accounts::sign_in(&world.visitor_from("198.51.100.7"), &form).await.unwrap_err();
        }
        world.signs_in("ada@example.org").await;
        // Nor does guessing at one account close the network for other accounts.
        world.person("eli@example.org").await;
        let eli = typed(&[("email", "eli@example.org"), ("password", PASSWORD)]);
        accounts::sign_in(&world.visitor_from("198.51.100.7"), &eli).await.unwrap();
    }

    async fn nobody_is_flooded_with_mail_they_did_not_ask_for(db) {
        let world = World::new(db).await;
        let form = typed(&[("name", "X"), ("email", "victim@example.org"), ("password", PASSWORD)]);
        for _ in 0..3 {
            accounts::sign_up(&world.visitor(), &form).await.unwrap();
        }
        for _ in 0..2 {
            assert_eq!(failure(accounts::sign_in(&world.visitor(), &form).await), Failure::Unconfirmed);
        }
        assert_eq!(failure(accounts::sign_in(&world.visitor(), &form).await), Failure::TooMany);
        assert_eq!(failure(accounts::sign_up(&world.visitor(), &form).await), Failure::TooMany);
    }

    async fn only_one_first_administrator_link_works(db) {
        let world = World::new(db).await;
        let older = accounts::first_administrator_link(&world.service.system()).await.unwrap().unwrap();
        world.administrator().await;
        let form = typed(&[
            ("token", older.rsplit('/').next().unwrap()),
            ("name", "Mallory"),
            ("email", "mallory@example.org"),
            ("password", PASSWORD),
        ]);
        assert_eq!(failure(accounts::setup(&world.visitor(), &form).await), Failure::LinkEnded);
    }

    async fn a_sign_up_nobody_confirmed_does_not_keep_staff_out(db) {
        let world = World::new(db).await;
        let administrator = world.administrator().await;
        let email = "counsel@gatekeeper.example.org";
        let squat = typed(&[("name", "X"), ("email", email), ("password", "the thief's password")]);
        accounts::sign_up(&world.visitor(), &squat).await.unwrap();
        let invite = typed(&[("email", email), ("role", "auditor")]);
        service::staff::invite(&administrator, &invite).await.unwrap();
        // The first invitation ran out; the second has another role.
        world.advance(days(4));
        world.staff(&administrator, StaffRole::Counsel, email).await;
        let again = service::staff::invite(&administrator, &invite).await;
        assert!(sentence(again).contains("has an account already"));
    }

    async fn signing_up_with_the_address_of_invited_staff_changes_nothing(db) {
        let world = World::new(db).await;
        let administrator = world.administrator().await;
        let email = "counsel@gatekeeper.example.org";
        service::staff::invite(&administrator, &typed(&[("email", email), ("role", "counsel")])).await.unwrap();
        let invitation = world.token(email).await;
        let form = typed(&[("name", "X"), ("email", email), ("password", "the thief's password")]);
        accounts::sign_up(&world.visitor(), &form).await.unwrap();
        assert_eq!(world.mail(email).await.subject, "You already have an account");
        let form = typed(&[("token", &invitation), ("name", "Cora"), ("password", PASSWORD)]);
        accounts::setup(&world.visitor(), &form).await.unwrap();
        world.signs_in(email).await.staff().unwrap();
    }

    async fn an_account_prepared_by_somebody_else_is_not_confirmed(db) {
        let world = World::new(db).await;
        let form = |password: &str| typed(&[("name", "X"), ("email", "ada@example.org"), ("password", password)]);
        accounts::sign_up(&world.visitor(), &form("the thief's password")).await.unwrap();
        let link = world.token("ada@example.org").await;
        let confirm = typed(&[("token", &link), ("password", "what ada would type")]);
        assert!(sentence(accounts::confirm(&world.visitor(), &confirm).await).contains("not the password"));
        // Ada signs up herself; the old link is dead.
        accounts::sign_up(&world.visitor(), &form(PASSWORD)).await.unwrap();
        let thief = typed(&[("token", &link), ("password", "the thief's password")]);
        assert_eq!(failure(accounts::confirm(&world.visitor(), &thief).await), Failure::LinkEnded);
    }

    async fn signing_up_twice_tells_strangers_nothing(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        let form = typed(&[("name", "X"), ("email", "ada@example.org"), ("password", PASSWORD)]);
        accounts::sign_up(&world.visitor(), &form).await.unwrap();
        assert_eq!(world.mail("ada@example.org").await.subject, "You already have an account");
    }

    async fn what_nobody_needs_any_more_is_forgotten(db) {
        let world = World::new(db).await;
        let form = typed(&[("name", "Ada"), ("email", "ada@example.org"), ("password", PASSWORD)]);
        accounts::sign_up(&world.visitor(), &form).await.unwrap();
        world.person("eli@example.org").await;
        world.advance(days(6));
        jobs::purge_sessions(&world.service.system()).await.unwrap();
        assert_eq!(failure(accounts::sign_in(&world.visitor(), &form).await), Failure::Unconfirmed);
        world.advance(days(1));
        jobs::purge_sessions(&world.service.system()).await.unwrap();
        assert_eq!(failure(accounts::sign_in(&world.visitor(), &form).await), Failure::BadCredentials);
        world.signs_in("eli@example.org").await;
        assert!(!publications::mails(&world.visitor()).await.unwrap().is_empty());
        world.advance(days(90));
        jobs::purge_sessions(&world.service.system()).await.unwrap();
        assert!(publications::mails(&world.visitor()).await.unwrap().is_empty());
    }
}
