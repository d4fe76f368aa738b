//! Hashes of passwords, as they change over the years.

use super::support::{PASSWORD, World, failure, sentence, typed};
use argon2::password_hash::PasswordHasher as _;
use argon2::{Algorithm, Argon2, Params, Version};
use domain::failure::Failure;
use service::{accounts, choices};
use store::on_both;
use store::testing::value;

/// How the portal might have hashed once.
fn once(password: &str) -> String {
    let cheap = Params::new(8, 1, 1, None).unwrap();
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, cheap);
    argon2.hash_password(password.as_bytes()).unwrap().to_string()
}

on_both! {
    async fn an_old_hash_is_replaced_when_its_password_signs_in(db) {
        let world = World::new(db.clone()).await;
        let ada = world.person("ada@example.org").await;
        let old = once(PASSWORD);
        let mut tx = db.write().await.unwrap();
        store::accounts::account_set_hash(&mut tx, ada.id(), &old).await.unwrap();
        tx.commit().await.unwrap();
        let kept = async || value(&mut db.read().await.unwrap(), "SELECT password_hash FROM accounts").await;
        // A wrong password leaves it as it is.
        let wrong = typed(&[("email", "ada@example.org"), ("password", "wrong wrong wrong")]);
        assert_eq!(failure(accounts::sign_in(&world.visitor(), &wrong).await), Failure::BadCredentials);
        assert_eq!(kept().await, old);
        world.signs_in("ada@example.org").await;
        let new = kept().await;
        assert!(new.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{new}");
        // The password is the same one, and its hash stays.
        world.signs_in("ada@example.org").await;
        assert_eq!(kept().await, new);
    }

    async fn a_password_changed_meanwhile_is_not_overwritten(db) {
        let world = World::new(db.clone()).await;
        let ada = world.person("ada@example.org").await;
        let mut tx = db.write().await.unwrap();
        assert!(!store::accounts::account_renew_hash(&mut tx, ada.id(), &once(PASSWORD), "new").await.unwrap());
        assert!(!store::choices::subject_login_renew(&mut tx, "ann", &once(PASSWORD), "new").await.unwrap());
        tx.commit().await.unwrap();
        world.signs_in("ada@example.org").await;
    }

    async fn so_is_that_of_a_person(db) {
        let world = World::new(db.clone()).await;
        let id = choices::add_local_person(&world.service, "ann", PASSWORD.into()).await.unwrap();
        let mut tx = db.write().await.unwrap();
        store::testing::run(&mut tx, "DELETE FROM subject_logins").await;
        store::choices::subject_login_insert(&mut tx, "ann", &id, &once(PASSWORD), None).await.unwrap();
        tx.commit().await.unwrap();
        let form = typed(&[("login", "Ann"), ("password", PASSWORD)]);
        choices::sign_in(&world.visitor(), &form).await.unwrap();
        let kept = value(&mut db.read().await.unwrap(), "SELECT password_hash FROM subject_logins").await;
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{kept}");
        assert_eq!(choices::sign_in(&world.visitor(), &form).await.unwrap(), id);
    }

    async fn a_common_password_is_refused_whatever_stands_around_it(db) {
        let world = World::new(db).await;
        for common in ["sojdlg123aljg", "Sojdlg123Aljg2026!"] {
            let form = typed(&[("name", "Ada"), ("email", "ada@example.org"), ("password", common)]);
            assert!(sentence(accounts::sign_up(&world.visitor(), &form).await).contains("everybody tries first"));
        }
    }
}
