//! The public list of requests: nothing of a request that is not meant for everybody is in page or feed.

use super::support::{Portal, settings};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use domain::functionality::Functionality;
use domain::request::StateKind;
use domain::time::parse_day;
use serde_json::Value;
use std::collections::BTreeSet;
use store::on_both;

/// Every text in a request that is not among what the list tells.
fn confidential(body: &Value, found: &mut BTreeSet<String>) {
    match body {
        Value::String(text) => {
            let told = Functionality::parse(text).is_some()
                || StateKind::parse(text).is_some()
                || parse_day(text).is_some();
            // Too short to be told from other words by their letters alone.
            if !told && text.len() > 9 {
                found.insert(text.clone());
            }
        }
        Value::Number(number) if number.as_i64().is_some_and(|n| n > 1_000_000_000) => {
            found.insert(number.to_string());
        }
        Value::Array(items) => items.iter().for_each(|item| confidential(item, found)),
        Value::Object(fields) => fields.values().for_each(|field| confidential(field, found)),
        _ => (),
    }
}

on_both! {
    async fn nothing_confidential_is_in_page_or_feed(db) {
        let portal = Portal::new(db).await;
        let bodies = portal.value("SELECT '[' || string_agg(body, ',') || ']' FROM requests").await;
        let mut secrets = BTreeSet::new();
        confidential(&serde_json::from_str(&bodies).unwrap(), &mut secrets);
        let others = portal.value("SELECT string_agg(id || ' ' || legal_name || '|' || website || ' ' || id, '|') FROM organisations").await;
        secrets.extend(others.split('|').map(str::to_owned));
        let emails = portal.value("SELECT string_agg(email, ' ') FROM accounts WHERE email IS NOT NULL").await;
        secrets.extend(emails.split(' ').map(str::to_owned));
        assert!(secrets.len() > 60, "{secrets:?}");
        for path in ["/requests", "/requests.json", "/requests?state=refused", "/requests.json?service=messenger&state=suspended", "/requests?lang=mt"] {
            let answer = portal.get(path, None).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}");
            for secret in &secrets {
                let escaped = secret.replace('\'', "&#x27;");
                assert!(!answer.body.contains(secret) && !answer.body.contains(&escaped), "{path} tells {secret}");
            }
        }
        // Plover agreed to be named, the others did not; the draft is nobody's business.
        let page = portal.get("/requests", None).await.body;
        assert!(page.contains("Plover") && !page.contains("Heron") && !page.contains("Kestrel") && !page.contains("Draft"), "{page}");
        assert_eq!(page.matches("<tr>").count(), 14, "a head and thirteen requests");
        // Staff read the same list as anybody.
        let auditor = portal.enters("auditor@gatekeeper.example.org").await;
        let seen = portal.get("/requests", Some(&auditor)).await.body;
        assert!(!seen.contains("Kestrel") && seen.matches("<tr>").count() == 14);
    }

    async fn a_feed_that_did_not_change_is_not_sent_again(db) {
        let portal = Portal::new(db).await;
        let first = portal.get("/requests.json", None).await;
        assert_eq!(first.headers["cache-control"], "public, max-age=300");
        assert_eq!(first.headers["content-type"], "application/json");
        assert!(first.cookies().is_empty(), "what is kept on the way carries no session");
        let tag = first.headers["etag"].to_str().unwrap().to_owned();
        let asks = |tag: &str| Request::get("/requests.json").header("if-none-match", tag).body(Body::empty()).unwrap();
        let same = portal.send(asks(&format!("\"other\", W/{tag}"))).await;
        assert_eq!((same.status, same.body.as_str()), (StatusCode::NOT_MODIFIED, ""));
        assert_eq!(same.headers["etag"], tag.as_str());
        portal.set("UPDATE organisations SET trade_name = 'Plover & Sons' WHERE trade_name = 'Plover'").await;
        let changed = portal.send(asks(&tag)).await;
        assert_eq!(changed.status, StatusCode::OK);
        assert!(changed.body.contains("Plover & Sons"));
        assert!(portal.get("/requests", None).await.body.contains("Plover &amp; Sons"));
    }

    async fn who_runs_the_portal_may_keep_the_list_to_themself(db) {
        let mut settings = settings("http://localhost");
        settings.tracker = false;
        let portal = Portal::with(db, settings).await;
        for path in ["/requests", "/requests.json"] {
            assert_eq!(portal.get(path, None).await.status, StatusCode::NOT_FOUND, "{path}");
        }
        assert!(!portal.get("/", None).await.body.contains("\"/requests\""), "a link leads nowhere");
    }
}
