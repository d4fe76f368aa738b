//! What staff write for each other is on no page and in no file of anybody else.

use super::support::Portal;
use axum::http::StatusCode;
use domain::access::{TABLE, Way};
use store::on_both;

on_both! {
    async fn no_page_or_file_of_a_provider_shows_a_note(db) {
        let portal = Portal::new(db).await;
        let request = portal.value("SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'live'").await;
        let reviewer = portal.enters("reviewer@gatekeeper.example.org").await;
        let note = format!("form[request]={request}&form[note]=Secret+between+us+%40approver.example");
        let answer = portal.post("/api/notes/write", Some(&reviewer), &note).await;
        assert!(answer.location().contains("done=noted"), "{} {}", answer.status, answer.body);
        let message = format!("form[request]={request}&form[message]=Open+to+Heron");
        assert!(portal.post("/api/messages/send", Some(&reviewer), &message).await.location().contains("done=message-sent"));
        let case = portal.get(&format!("/review/requests/{request}"), Some(&reviewer)).await.body;
        assert!(case.contains("Secret between us") && case.contains("Open to Heron"));
        assert!(case.contains("Internal note – staff only") && case.contains("Send to Heron"));
        let account = portal.value("SELECT id FROM accounts WHERE email = 'owner@heron.example.org'").await;
        for email in ["owner@heron.example.org", "viewer@heron.example.org", "owner@kestrel.example.org"] {
            let cookie = portal.enters(email).await;
            for rule in TABLE.iter().filter(|rule| matches!(rule.way, Way::Page | Way::File) && !rule.path.starts_with("/dev/")) {
                let path = rule.path.replace(":request", &request).replace(":invitation", &request).replace(":provider", &account);
                let answer = portal.get(&path, Some(&cookie)).await;
                assert!(!answer.body.contains("Secret between us"), "{email} reads the note at {path}");
            }
            let page = portal.get(&format!("/provider/requests/{request}/messages"), Some(&cookie)).await;
            let own = email.ends_with("heron.example.org");
            assert_eq!(page.status == StatusCode::OK && page.body.contains("Open to Heron"), own, "{email}");
            assert!(own || page.status == StatusCode::NOT_FOUND);
        }
    }
}
