//! What the public page about accounts says is what the portal does.

use super::support::Portal;
use domain::account::{MemberRole, PASSWORD_MIN, StaffRole};
use domain::language::Language;
use domain::policy::{SESSION_IDLE, SESSION_LIFE, fresh_acts, retention, words};
use domain::proof::{FRESH, RECOVERY_CODES};
use domain::text::Text;
use store::on_both;

fn english(text: &Text) -> String {
    texts::say(Language::English, text)
}

on_both! {
    async fn the_page_about_accounts_tells_the_rules_the_portal_follows(db) {
        let portal = Portal::new(db).await;
        // Leptos parts neighbouring texts with comments.
        let page = portal.get("/policy", None).await.body.replace("<!>", "");
        let says = |text: &str| assert!(page.contains(text), "{text}: {page}");
        for role in StaffRole::ALL {
            says(&english(&role.label()));
        }
        says(&english(&MemberRole::Signatory.label()));
        says(&format!("At least {PASSWORD_MIN} characters"));
        says(&format!("{RECOVERY_CODES} recovery codes"));
        says(&format!("within {}", english(&words(FRESH))));
        says(&format!("ends {} after you last used it, and {} after", english(&words(SESSION_IDLE)), english(&words(SESSION_LIFE))));
        for act in fresh_acts() {
            says(&format!("<li>{}</li>", english(act)));
        }
        for (what, how_long) in retention() {
            says(&english(&what));
            says(&english(&how_long));
        }
        says("report a weakness");
    }

    async fn whoever_signs_up_or_looks_after_their_account_is_led_there(db) {
        let portal = Portal::new(db).await;
        let owner = portal.enters("owner@kestrel.example.org").await;
        for (path, cookie) in [("/", None), ("/sign-up", None), ("/account", Some(owner.as_str()))] {
            let page = portal.get(path, cookie).await.body;
            let main = page.split("<footer").next().unwrap();
            let footer = page.split("<footer").nth(1).unwrap();
            assert!(footer.contains(r#"href="/policy""#), "{path}");
            assert_eq!(main.contains(r#"href="/policy""#), path != "/", "{path}");
        }
    }
}
