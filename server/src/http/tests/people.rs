//! Pages and cookies from before somebody's role, organisation or address changed: each says what to do next.

use super::support::Portal;
use axum::http::StatusCode;
use domain::failure::Failure;
use store::on_both;

on_both! {
    async fn a_cookie_from_before_a_role_change_leads_to_the_door(db) {
        let portal = Portal::new(db).await;
        let reviewer = portal.enters("reviewer@gatekeeper.example.org").await;
        assert_eq!(portal.get("/review", Some(&reviewer)).await.status, StatusCode::OK);
        let administrator = portal.enters("admin@gatekeeper.example.org").await;
        let account = portal.value("SELECT id FROM accounts WHERE email = 'reviewer@gatekeeper.example.org'").await;
        let form = format!("form[account]={account}&form[role]=auditor");
        let changed = portal.post("/api/staff/change-role", Some(&administrator), &form).await;
        assert_eq!(changed.location(), "/admin/staff?done=role");
        let page = portal.get("/review", Some(&reviewer)).await;
        assert_eq!(page.location(), "/sign-in?next=/review");
        let sent = portal.post("/api/review/open", Some(&reviewer), "form[request]=x").await;
        assert_eq!(sent.status, StatusCode::UNAUTHORIZED);
        assert!(portal.get(page.location(), Some(&reviewer)).await.body.contains("Please sign in"));
    }

    async fn a_member_with_another_role_is_told_whom_to_ask(db) {
        let portal = Portal::new(db).await;
        let request = portal.value("SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'draft'").await;
        let engineer = portal.enters("engineer@heron.example.org").await;
        portal.set("UPDATE members SET role = 'viewer' WHERE role = 'engineer'").await;
        let form = format!("form[request]={request}&form[version]=2");
        let sent = portal.post("/api/requests/save", Some(&engineer), &form).await;
        assert_eq!(sent.status, StatusCode::FORBIDDEN);
        let page = portal.get(&format!("/provider/requests/{request}/draft"), Some(&engineer)).await;
        assert!(page.body.contains(Failure::Forbidden.sentence()), "{}", page.body);
    }
}
