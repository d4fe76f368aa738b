//! What a page costs, in statements, from the cookie to the answer.

use super::support::Portal;
use axum::http::StatusCode;
use store::on_both;
use store::testing::statements;

/// Reading session and account included; signing in is not.
const PAGES: [(&str, u32); 3] = [("/review", 5), ("/review/dashboard", 5), ("/requests", 7)];

on_both! {
    async fn a_page_takes_few_statements(db) {
        let portal = Portal::new(db).await;
        let auditor = portal.enters("auditor@gatekeeper.example.org").await;
        for (path, most) in PAGES {
            let mut taken = 0;
            // Several times: what the renderer does in a task of its own is not counted.
            for _ in 0..3 {
                let (answer, counted) = statements(portal.get(path, Some(&auditor))).await;
                assert_eq!(answer.status, StatusCode::OK, "{path}");
                taken = counted.max(taken);
            }
            // The session, the account, and at least one for the page: else somebody counts elsewhere.
            assert!((3..=most).contains(&taken), "{path} takes {taken}");
        }
    }
}
