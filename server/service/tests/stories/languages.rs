//! The language people read in.

use super::support::{PASSWORD, World, typed};
use domain::account::StaffRole;
use domain::language::Language;
use service::authority::{Origin, Visitor, Who as _};
use service::{accounts, languages, resets};
use store::on_both;

/// Somebody whose browser wants a language.
fn visitor_in(world: &World, language: Language) -> Visitor {
    let origin = Origin { language, ..world.visitor().origin().clone() };
    world.service.visitor(origin)
}

on_both! {
    async fn mails_come_in_the_language_of_whoever_reads_them(db) {
        let world = World::new(db).await;
        let form = typed(&[("name", "Ada"), ("email", "ada@example.org"), ("password", PASSWORD)]);
        accounts::sign_up(&visitor_in(&world, Language::German), &form).await.unwrap();
        let mails = world.letters().await;
        assert!(mails.contains("Bestätigen Sie"), "{mails}");
        assert!(!mails.contains("Confirm your"), "{mails}");
    }

    async fn a_language_without_mails_is_answered_in_english(db) {
        let world = World::new(db).await;
        let form = typed(&[("email", "nobody@example.org")]);
        resets::ask(&visitor_in(&world, Language::Maltese), &form).await.unwrap();
        assert!(world.letters().await.contains("There is no account with this address"));
    }

    async fn what_somebody_chose_goes_before_what_their_browser_wants(db) {
        let world = World::new(db).await;
        let ada = world.person("ada@example.org").await;
        languages::choose(&ada, Language::French).await.unwrap();
        let elsewhere = visitor_in(&world, Language::German);
        assert_eq!(languages::at_sign_in(&elsewhere, ada.id()).await.unwrap(), Some(Language::French));
        resets::ask(&visitor_in(&world, Language::German), &typed(&[("email", "ada@example.org")])).await.unwrap();
        let mails = world.letters().await;
        assert!(mails.contains("mot de passe"), "{mails}");
    }

    async fn whoever_reads_the_portal_in_a_language_without_mails_gets_them_in_english_alone(db) {
        let world = World::new(db).await;
        let ada = world.person("ada@example.org").await;
        languages::choose(&ada, Language::Greek).await.unwrap();
        let administrator = world.administrator().await;
        world.staff(&administrator, StaffRole::Counsel, "new@example.org").await;
        resets::ask(&visitor_in(&world, Language::Greek), &typed(&[("email", "ada@example.org")])).await.unwrap();
        let mails = world.letters().await;
        assert!(!mails.chars().any(|c| ('α'..='ω').contains(&c)), "{mails}");
    }

    async fn whoever_never_chose_keeps_what_their_first_device_reads_and_not_what_others_do(db) {
        let own = db.clone();
        let world = World::new(db).await;
        let ada = world.person("ada@example.org").await;
        let mut tx = own.write().await.unwrap();
        store::testing::run(&mut tx, "UPDATE accounts SET language = NULL").await;
        tx.commit().await.unwrap();
        // Somebody else's language is none of hers.
        resets::ask(&visitor_in(&world, Language::German), &typed(&[("email", "ada@example.org")])).await.unwrap();
        assert!(!world.letters().await.contains("Passwort"));
        let first = visitor_in(&world, Language::French);
        assert_eq!(languages::at_sign_in(&first, ada.id()).await.unwrap(), None);
        let second = visitor_in(&world, Language::German);
        assert_eq!(languages::at_sign_in(&second, ada.id()).await.unwrap(), Some(Language::French));
    }
}
