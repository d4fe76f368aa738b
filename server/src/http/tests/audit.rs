//! Whatever tries to change something leaves an entry, allowed or not.

use super::support::{Answer, Portal, count_cases};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use domain::access::{Rule, TABLE, Way};
use domain::audit::leaves_entry;
use store::on_both;

const NOBODY: &str = "0198c0de-0000-7000-8000-00000000000a";

async fn tries(portal: &Portal, rule: &Rule, cookie: Option<&str>) -> Answer {
    match rule.way {
        Way::Form | Way::Upload => {
            portal.post(&format!("/api/{}", rule.path), cookie, "form[version]=7").await
        }
        Way::Api => {
            let (method, path) = rule.path.split_once(' ').unwrap();
            let path =
                path.replace("{request}", NOBODY).replace("{key}", NOBODY).replace("{issuer}", "nobody");
            portal.send(Request::builder().method(method).uri(path).body(Body::from("{}")).unwrap()).await
        }
        Way::Page | Way::File | Way::Feed | Way::Hop => portal.get(rule.path, cookie).await,
    }
}

/// The same with `HEAD`, where `GET` is answered.
async fn asks_for_headers(portal: &Portal, rule: &Rule, cookie: &str) -> Option<Answer> {
    let is_got = matches!(rule.way, Way::File | Way::Hop);
    let request = Request::head(rule.path).header("accept", "text/html").header("cookie", cookie);
    if is_got { Some(portal.send(request.body(Body::empty()).unwrap()).await) } else { None }
}

on_both! {
    async fn every_attempt_leaves_one_closed_entry(db) {
        let portal = Portal::new(db).await;
        let auditor = portal.enters("auditor@gatekeeper.example.org").await;
        let mut cases = 0;
        for rule in TABLE.iter().filter(|rule| leaves_entry(rule)) {
            portal.set("DELETE FROM audit_entries").await;
            if asks_for_headers(&portal, rule, &auditor).await.is_some() {
                assert_eq!(portal.value("SELECT act || ' ' || CAST(COUNT(*) AS TEXT) FROM audit_entries WHERE outcome <> 'open' GROUP BY act").await, format!("{} 1", rule.path));
            }
            // Signing out comes with the others, so each starts with the session it needs.
            for cookie in [None, Some(auditor.as_str())] {
                portal.set("DELETE FROM audit_entries").await;
                let answer = tries(&portal, rule, cookie).await;
                let entries = portal.value("SELECT CAST(COUNT(*) AS TEXT) FROM audit_entries WHERE outcome <> 'open'").await;
                assert_eq!(entries, "1", "{} answered {} without an entry: whatever changes something has to pass the layer in http/audit.rs", rule.path, answer.status);
                assert_eq!(portal.value("SELECT act FROM audit_entries").await, rule.path);
                let outcome = portal.value("SELECT outcome FROM audit_entries").await;
                assert_eq!(outcome == "failed", answer.status.is_server_error(), "{}: {outcome} {}", rule.path, answer.status);
                cases += 1;
            }
        }
        count_cases(cases);
    }

    async fn an_entry_says_who_as_what_on_what_and_why_not(db) {
        let portal = Portal::new(db).await;
        let viewer = portal.enters("viewer@heron.example.org").await;
        let entered = "SELECT a.email || ' ' || e.outcome FROM audit_entries e JOIN accounts a ON a.id = e.account WHERE e.act = 'accounts/sign-in'";
        assert_eq!(portal.value(entered).await, "viewer@heron.example.org done");
        let request = portal.value("SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'live'").await;
        portal.post("/api/requests/withdraw", Some(&viewer), &format!("form[request]={request}&form[version]=9")).await;
        let told = portal.value("SELECT role || ' ' || thing || ' ' || CAST(version AS TEXT) || ' ' || outcome || ' ' || reason FROM audit_entries WHERE act = 'requests/withdraw'").await;
        assert_eq!(told, format!("provider viewer {request} 9 refused forbidden"));
        // The owner reads it, the viewer does not, and reading it away is an entry itself.
        let owner = portal.enters("owner@heron.example.org").await;
        let page = portal.get("/provider/audit?outcome=refused&who=viewer%40heron.example.org", Some(&owner)).await;
        assert!(page.body.contains("requests/withdraw") && page.body.contains("viewer@heron.example.org"), "{}", page.body);
        assert!(page.body.contains("Not for your role"));
        assert_eq!(portal.get("/provider/audit", Some(&viewer)).await.status, StatusCode::FORBIDDEN);
        let file = portal.get("/provider/audit.csv?act=requests%2Fwithdraw", Some(&owner)).await;
        assert!(file.body.starts_with("at,who,actor,role,act,thing,version,outcome,reason,address,trace\r\n"), "{}", file.body);
        assert_eq!(file.body.lines().count(), 2, "{}", file.body);
        assert_eq!(portal.value("SELECT outcome FROM audit_entries WHERE act = '/provider/audit.csv'").await, "done");
        // Another organisation's owner sees nothing of it.
        let stranger = portal.enters("owner@kestrel.example.org").await;
        let file = portal.get("/provider/audit.csv", Some(&stranger)).await;
        assert!(!file.body.contains(&request), "{}", file.body);
    }

    async fn files_are_named_by_the_portal(db) {
        let portal = Portal::new(db).await;
        let owner = portal.enters("owner@heron.example.org").await;
        let auditor = portal.enters("auditor@gatekeeper.example.org").await;
        for (path, cookie, name) in [
            ("/provider/audit.csv?who=%22;x=y", &owner, "audit.csv"),
            ("/review/audit.csv", &auditor, "audit.csv"),
            ("/account/export.json", &owner, "export.json"),
        ] {
            let file = portal.get(path, Some(cookie)).await;
            assert_eq!(file.headers["content-disposition"], format!("attachment; filename=\"{name}\""), "{path}");
            assert_eq!(file.headers["cache-control"], "no-store", "{path}");
        }
    }

    async fn whoever_takes_their_data_along_takes_their_own_entries(db) {
        let portal = Portal::new(db).await;
        let viewer = portal.enters("viewer@heron.example.org").await;
        portal.enters("engineer@heron.example.org").await;
        portal.post("/api/accounts/prove", Some(&viewer), "form[password]=wrong").await;
        let file = portal.get("/account/export.json", Some(&viewer)).await.body;
        let told: serde_json::Value = serde_json::from_str(&file).unwrap();
        let acts: Vec<_> = told["attempts"].as_array().unwrap().iter().map(|a| (a["act"].as_str().unwrap(), a["outcome"].as_str().unwrap())).collect();
        assert_eq!(acts, [("accounts/sign-in", "done"), ("accounts/prove", "refused")]);
    }

    async fn a_person_deciding_for_themself_is_not_named(db) {
        let portal = Portal::new(db).await;
        let person = portal.enters_as_person().await;
        portal.post("/api/choices/turn-off", Some(&person), &format!("form[service]=whatsapp&form[provider]={NOBODY}")).await;
        let told = portal.value("SELECT actor || '/' || address || '/' || agent || '/' || outcome FROM audit_entries WHERE act = 'choices/turn-off'").await;
        assert_eq!(told, "person///refused");
    }

    async fn a_form_from_another_site_is_an_entry_too(db) {
        let portal = Portal::new(db).await;
        let cookie = portal.enters("owner@heron.example.org").await;
        let request = Request::post("/api/members/leave").header("cookie", cookie).header("host", "localhost").header("origin", "https://evil.example.org");
        let answer = portal.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert_eq!(portal.value("SELECT outcome FROM audit_entries WHERE act = 'members/leave'").await, "refused");
    }

    async fn without_an_entry_nothing_is_tried(db) {
        let portal = Portal::new(db).await;
        let owner = portal.enters("owner@heron.example.org").await;
        portal.set("DROP TABLE audit_entries").await;
        let members = portal.value("SELECT CAST(COUNT(*) AS TEXT) FROM members").await;
        let answer = portal.post("/api/members/leave", Some(&owner), "").await;
        assert!(answer.status.is_server_error(), "{}", answer.status);
        assert_eq!(portal.value("SELECT CAST(COUNT(*) AS TEXT) FROM members").await, members);
    }

    async fn a_second_cookie_does_not_hide_the_session_that_tries(db) {
        let portal = Portal::new(db).await;
        let cookie = portal.enters("engineer@heron.example.org").await;
        let other = portal.enters("viewer@heron.example.org").await;
        portal.post("/api/accounts/prove", Some(&cookie), "").await;
        portal.set("UPDATE throttles SET hits = 1500 WHERE subject LIKE 'acts:session:%'").await;
        let padded = cookie.replacen("s=", "s=%", 1);
        for cookies in [
            cookie.clone(),
            format!("__Host-{other}; {cookie}"),
            format!("s=AAAAAAAAAAAAAAAAAAAAAA; {cookie}"),
            format!("{cookie}; __Host-s=AAAAAAAAAAAAAAAAAAAAAA"),
            format!("{cookie}; ä=ö"),
            format!("{padded}; {cookie}"),
        ] {
            let answer = portal.post("/api/accounts/prove", Some(&cookies), "").await;
            assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS, "{cookies}");
        }
    }

    async fn whoever_tries_too_much_is_asked_to_wait(db) {
        let portal = Portal::new(db).await;
        let cookie = portal.enters("engineer@heron.example.org").await;
        // Signing in gave another session, which has done nothing yet.
        let answer = portal.post("/api/accounts/prove", Some(&cookie), "").await;
        assert_ne!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        portal.set("UPDATE throttles SET hits = 1500 WHERE subject LIKE 'acts:session:%'").await;
        let answer = portal.post("/api/accounts/prove", Some(&cookie), "").await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        // Pages are read all the same, and another session is not touched.
        assert_eq!(portal.get("/provider", Some(&cookie)).await.status, StatusCode::OK);
        let other = portal.enters("viewer@heron.example.org").await;
        assert_ne!(portal.post("/api/accounts/prove", Some(&other), "").await.status, StatusCode::TOO_MANY_REQUESTS);
        // One account, however many sessions it has.
        portal.set("UPDATE throttles SET hits = 2000 WHERE subject LIKE 'acts:actor:%'").await;
        let organisation = portal.value("SELECT id FROM organisations WHERE trade_name = 'Heron'").await;
        let answer = portal.post("/api/requests/start", Some(&other), &format!("form[organisation]={organisation}&form[service]=whatsapp")).await;
        assert!(matches!(answer.status, StatusCode::TOO_MANY_REQUESTS | StatusCode::FORBIDDEN), "{}", answer.status);
        portal.set("UPDATE throttles SET hits = 6000 WHERE subject = 'acts:'").await;
        assert_eq!(portal.post("/api/accounts/sign-in", None, "").await.status, StatusCode::TOO_MANY_REQUESTS);
    }
}
