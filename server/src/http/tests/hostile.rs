//! What strangers send.

use super::support::Portal;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use service::{choices, example};
use std::sync::Arc;
use store::on_both;
use store::testing::sqlite;

const ORGANISATION: &str = "form[trade_name]=Heron&form[country]=IE&form[identifier_kind]=register&form[identifier]=1\
    &form[address]=x&form[website]=https://heron.example.org&form[business_contact]=a@heron.example.org\
    &form[legal_contact]=a@heron.example.org&form[technical_contact]=a@heron.example.org&form[security_contact]=a@heron.example.org";

on_both! {
    async fn odd_text_is_refused_with_a_sentence_and_never_breaks_anything(db) {
        let portal = Portal::new(db).await;
        let owner = portal.enters("owner@heron.example.org").await;
        let long = "a".repeat(10_000);
        for (name, told) in [("a%00b", "U+0000"), ("invoice%E2%80%AEfdp", "U+202E"), (long.as_str(), "10000 characters"), ("", "Enter the legal name")] {
            let answer = portal.post("/api/organisations/create", Some(&owner), &format!("{ORGANISATION}&form[legal_name]={name}")).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name:.20}");
            let page = portal.get("/provider/organisations/new?__path=/api/organisations/create&__err=eyJmYWlsdXJlIjoid3JvbmciLCJ0cmFjZSI6IiJ9", Some(&owner)).await;
            assert!(page.body.contains(told) && page.body.contains("There is a problem"), "{name:.20}");
        }
        for odd in ["%FF%FE", "form[", "form[name]=%", "form[name][a][b][c][d][e][f][g][h]=1", "form=1", "[]=1", "&&&", "{}"] {
            for path in ["/api/accounts/sign-in", "/api/accounts/sign-up", "/api/requests/submit", "/api/keys/register", "/api/choices/turn-on"] {
                let answer = portal.post(path, Some(&owner), odd).await;
                assert!(answer.status.is_client_error(), "{path} {odd}: {}", answer.status);
            }
        }
    }

    async fn a_name_is_never_markup(db) {
        let portal = Portal::new(db).await;
        let evil = "</title><script>x</script><form action=/api/staff/invite><b>";
        portal.set("UPDATE organisations SET trade_name = '</title><script>x</script><form action=/api/staff/invite><b>', \
            body = replace(body, '\"trade_name\":\"Heron', '\"trade_name\":\"</title><script>x</script><form action=/api/staff/invite><b>') \
            WHERE trade_name = 'Heron'").await;
        let heron = portal.value("SELECT id FROM organisations WHERE trade_name LIKE '%script%'").await;
        let request = portal.value("SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name LIKE '%script%' AND r.state = 'live'").await;
        let staff = portal.enters("approver@gatekeeper.example.org").await;
        let owner = portal.enters("owner@heron.example.org").await;
        let person = portal.enters_as_person().await;
        for (path, who) in [
            ("/review".to_owned(), &staff),
            (format!("/review/requests/{request}"), &staff),
            ("/provider".to_owned(), &owner),
            ("/provider/members".to_owned(), &owner),
            (format!("/provider/requests/{request}"), &owner),
            ("/choices".to_owned(), &person),
            (format!("/choices/whatsapp/{heron}"), &person),
        ] {
            let page = portal.get(&path, Some(who)).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(!page.body.contains(evil) && !page.body.contains("<script>x"), "{path}");
            assert!(!page.body.contains("<form action=/api/staff/invite>"), "{path}");
        }
        // What a name does to the text around it: nothing.
        portal.set("UPDATE organisations SET trade_name = '[safe](https://evil.example) ~~', \
            body = '{}' WHERE trade_name LIKE '%script%'").await;
        let page = portal.get(&format!("/choices/whatsapp/{heron}"), Some(&person)).await;
        assert!(!page.body.contains("href=\"https://evil.example"), "a name became a link");
        assert!(page.body.contains("[safe](https://evil.example)"));
    }

    async fn nul_bytes_find_nothing(db) {
        let portal = Portal::new(db).await;
        let person = portal.enters_as_person().await;
        let sign_in = portal.post("/api/accounts/sign-in", None, "form[email]=a%00b@example.org&form[password]=x").await;
        assert_eq!(sign_in.status, StatusCode::UNAUTHORIZED);
        let sign_in = portal.post("/api/subjects/sign-in", None, "form[login]=%00&form[password]=x").await;
        assert_eq!(sign_in.status, StatusCode::UNAUTHORIZED);
        let off = portal.post("/api/choices/turn-off", Some(&person), "form[service]=%00&form[provider]=00000000-0000-7000-8000-000000000001").await;
        assert_eq!(off.status, StatusCode::NOT_FOUND);
        let request = Request::get("/api/v1/services/%00/subjects/x%00/providers/x").header("authorization", "Bearer x%00");
        assert_eq!(portal.send(request.body(Body::empty()).unwrap()).await.status, StatusCode::UNAUTHORIZED);
    }

    async fn a_session_does_not_grow_with_what_strangers_send(db) {
        let portal = Portal::new(db).await;
        let first = portal.post("/api/choices/turn-off", None, "form[provider]=1").await;
        let cookie = first.cookie().unwrap();
        let long = "x".repeat(20_000);
        for n in 0..40 {
            portal.post("/api/choices/turn-off", Some(&cookie), &format!("form[provider]={n}&form[text]={long}")).await;
        }
        let bytes: usize = portal.value("SELECT CAST(MAX(length(data)) AS TEXT) FROM web_sessions").await.parse().unwrap();
        assert!(bytes < 200_000, "{bytes}");
    }

    async fn registrations_that_are_not_get_their_own_sentence(db) {
        let portal = Portal::new(db).await;
        let owner = portal.enters("owner@heron.example.org").await;
        let request = portal.value("SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'accepted'").await;
        let big = format!("%7B%22x%22:%22{}%22%7D", "a".repeat(70_000));
        for (text, told) in [("not+json", "not valid JSON"), ("%7B%7D", "registrationId is missing"), (big.as_str(), "at most 65536"), ("", "Paste the registration"), ("%7B%22privateKey%22:1%7D", "private key"), ("%00", "not valid JSON")] {
            let answer = portal.post("/api/keys/register", Some(&owner), &format!("form[request]={request}&form[registration]={text}")).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{text:.20}: {}", answer.body);
            let page = portal.get(&format!("/provider/requests/{request}/keys?__path=/api/keys/register&__err=eyJmYWlsdXJlIjoid3JvbmciLCJ0cmFjZSI6IiJ9"), Some(&owner)).await;
            assert!(page.body.contains(told), "{text:.20}");
            assert!(!page.body.contains("privateKey&quot;:1"), "what looks like a private key must not come back");
        }
    }
}

#[tokio::test]
async fn unknown_things_are_not_found_whatever_they_are_called() {
    let portal = Portal::new(sqlite().await).await;
    let owner = portal.enters("owner@heron.example.org").await;
    for path in [
        "/nowhere",
        "/offers/1",
        "/provider/requests/00000000-0000-7000-8000-000000000000",
        "/provider/requests/x/keys",
        "/pkg/nothing.js",
        "/review",
        "/admin/staff",
        "/setup/x",
        "/provider/requests/%00",
        "/%2e%2e/etc/passwd",
    ] {
        let status = portal.get(path, Some(&owner)).await.status;
        assert_eq!(status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn other_sites_cannot_send_our_forms() {
    let portal = Portal::new(sqlite().await).await;
    let owner = portal.enters("owner@heron.example.org").await;
    let forged = |name: &'static str, value: &'static str| {
        let request = Request::post("/api/accounts/sign-out")
            .header("cookie", &owner)
            .header("host", "localhost")
            .header(name, value);
        portal.send(request.body(Body::empty()).unwrap())
    };
    assert_eq!(forged("origin", "https://evil.example").await.status, StatusCode::FORBIDDEN);
    assert_eq!(forged("origin", "null").await.status, StatusCode::FORBIDDEN);
    assert_eq!(forged("sec-fetch-site", "cross-site").await.status, StatusCode::FORBIDDEN);
    assert_eq!(forged("sec-fetch-site", "same-site").await.status, StatusCode::FORBIDDEN);
    assert_eq!(forged("x-nothing", "said").await.status, StatusCode::FORBIDDEN);
    assert_eq!(portal.get("/provider", Some(&owner)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn bodies_have_a_limit_and_the_page_says_so() {
    let portal = Portal::new(sqlite().await).await;
    let body = format!("form[name]={}", "a".repeat(1100 * 1024));
    let request = Request::post("/api/accounts/sign-up")
        .header("host", "localhost")
        .header("origin", "http://localhost")
        .header("accept", "text/html")
        .header("content-length", body.len())
        .header("content-type", "application/x-www-form-urlencoded");
    let answer = portal.send(request.body(Body::from(body)).unwrap()).await;
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(answer.body.contains("larger than 1 MiB"), "{}", answer.body);
}

#[tokio::test]
async fn a_session_has_a_new_id_after_signing_in_and_is_dead_after_signing_out() {
    let portal = Portal::new(sqlite().await).await;
    // A failed attempt leaves an anonymous session that keeps what was typed.
    let before = portal
        .post("/api/accounts/sign-in", None, "form[email]=x@example.org&form[password]=y")
        .await
        .cookie()
        .unwrap();
    let form = "form[email]=engineer@heron.example.org&form[password]=causeway+example";
    let after = portal.post("/api/accounts/sign-in", Some(&before), form).await.cookie().unwrap();
    assert_ne!(before, after);
    assert_eq!(after.split_once('=').unwrap().1.len(), 22, "128 bits in base64");
    assert_eq!(portal.get("/provider", Some(&before)).await.status, StatusCode::FOUND);
    assert_eq!(portal.get("/provider", Some(&after)).await.status, StatusCode::OK);
    let out = portal.post("/api/accounts/sign-out", Some(&after), "").await;
    assert_eq!(out.location(), "/?done=signed-out");
    assert_eq!(out.headers["clear-site-data"], "\"cache\", \"storage\"");
    assert_eq!(portal.get("/provider", Some(&after)).await.status, StatusCode::FOUND);
}

#[tokio::test]
async fn what_was_typed_survives_an_expired_session() {
    let portal = Portal::new(sqlite().await).await;
    let owner = portal.enters("engineer@heron.example.org").await;
    let request = portal.value("SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'draft'").await;
    portal.post("/api/accounts/sign-out", Some(&owner), "").await;
    let form = format!("form[request]={request}&form[version]=2&form[description]=Typed+for+an+hour");
    let late = portal.post("/api/requests/save", Some(&owner), &form).await;
    assert_eq!(late.status, StatusCode::UNAUTHORIZED);
    let kept = late.cookie().unwrap();
    let again = portal
        .post(
            "/api/accounts/sign-in",
            Some(&kept),
            "form[email]=engineer@heron.example.org&form[password]=causeway+example",
        )
        .await;
    let page = portal.get(&format!("/provider/requests/{request}/draft"), again.cookie().as_deref()).await;
    assert!(page.body.contains("Typed for an hour"));
}

#[tokio::test]
async fn signing_in_leads_to_our_own_pages_alone() {
    let portal = Portal::new(sqlite().await).await;
    for (next, goes) in [
        ("/review", "/review"),
        ("//evil.example", "/provider"),
        ("https://evil.example", "/provider"),
        ("/%5Cevil.example", "/provider"),
        ("/%0Aevil", "/provider"),
        ("", "/provider"),
    ] {
        let form = format!(
            "form[email]=engineer@heron.example.org&form[password]=causeway+example&form[next]={next}"
        );
        assert_eq!(portal.post("/api/accounts/sign-in", None, &form).await.location(), goes, "{next}");
    }
}

#[tokio::test]
async fn headers_say_what_a_page_may_do() {
    let portal = Portal::at("https://causeway.example.org", sqlite().await).await;
    let page = portal.get("/", None).await;
    let policy = page.headers["content-security-policy"].to_str().unwrap();
    assert!(
        policy.contains("default-src 'none'")
            && policy.contains("'nonce-")
            && !policy.contains("unsafe-inline"),
        "{policy}"
    );
    assert!(!page.body.contains(" style=") && !page.body.contains("<style"));
    assert_eq!(page.headers["referrer-policy"], "same-origin");
    assert!(page.headers["strict-transport-security"].to_str().unwrap().starts_with("max-age=63072000"));
    assert_eq!(page.headers["x-content-type-options"], "nosniff");
    let cookie =
        portal.post("/api/accounts/sign-in", None, "form[email]=x@example.org&form[password]=y").await;
    let cookie = cookie.headers["set-cookie"].to_str().unwrap();
    for part in ["__Host-s=", "Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    assert!(!cookie.contains("Domain"));
}

#[tokio::test]
async fn an_error_in_the_address_is_only_a_code() {
    let portal = Portal::new(sqlite().await).await;
    // {"failure":"internal","trace":"<b>call 555</b>"}
    let crafted = "eyJmYWlsdXJlIjoiaW50ZXJuYWwiLCJ0cmFjZSI6IjxiPmNhbGwgNTU1PC9iPiJ9";
    let page = portal.get(&format!("/sign-in?__path=/api/accounts/sign-in&__err={crafted}"), None).await;
    assert!(page.body.contains("Something went wrong here") && !page.body.contains("call 555"));
    for odd in ["x", "%00", "eyJ9"] {
        let page = portal.get(&format!("/sign-in?__path=/api/accounts/sign-in&__err={odd}"), None).await;
        assert_eq!(page.status, StatusCode::OK, "{odd}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn pages_are_rendered_on_any_thread() {
    let portal = Arc::new(Portal::new(sqlite().await).await);
    let owner = portal.enters("owner@heron.example.org").await;
    let request = portal.value("SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'draft'").await;
    let accepted = portal.value("SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'accepted'").await;
    let paths = [
        format!("/provider/requests/{request}/draft"),
        format!("/provider/requests/{accepted}/keys"),
        "/calculator".to_owned(),
    ];
    let visits: Vec<_> = (0..120)
        .map(|n| {
            let (portal, owner, path) = (portal.clone(), owner.clone(), paths[n % 3].clone());
            tokio::spawn(async move { portal.get(&path, Some(&owner)).await.status })
        })
        .collect();
    for visit in visits {
        assert_eq!(visit.await.expect("no page panics"), StatusCode::OK);
    }
}

#[tokio::test]
async fn a_new_password_ends_every_session_and_another_device_can_be_signed_out() {
    let portal = Portal::new(sqlite().await).await;
    let here = portal.enters("engineer@heron.example.org").await;
    let there = portal.enters("engineer@heron.example.org").await;
    let page = portal.get("/account", Some(&here)).await.body;
    assert_eq!(page.matches("End it").count(), 1, "the session of this browser is not offered");
    let other =
        page.split("name=\"form[session]\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let stranger = portal.enters("viewer@heron.example.org").await;
    let form = format!("form[session]={other}");
    assert_eq!(portal.post("/api/sessions/end", Some(&stranger), &form).await.status, StatusCode::NOT_FOUND);
    assert_eq!(portal.get("/provider", Some(&there)).await.status, StatusCode::OK);
    portal.post("/api/sessions/end", Some(&here), &form).await;
    assert_eq!(portal.get("/provider", Some(&there)).await.status, StatusCode::FOUND);
    let there = portal.enters("engineer@heron.example.org").await;
    let changed = portal
        .post(
            "/api/passwords/change",
            Some(&here),
            "form[present_password]=causeway+example&form[password]=seven+purple+trains",
        )
        .await;
    assert_eq!(changed.location(), "/account?done=password");
    assert_eq!(
        portal.get("/provider", Some(&here)).await.status,
        StatusCode::FOUND,
        "the id changes as well"
    );
    let here = changed.cookie().unwrap();
    assert_eq!(portal.get("/provider", Some(&there)).await.status, StatusCode::FOUND);
    assert_eq!(portal.get("/provider", Some(&here)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_cookie_from_before_a_role_change_has_the_new_role() {
    let portal = Portal::new(sqlite().await).await;
    let engineer = portal.enters("engineer@heron.example.org").await;
    assert_eq!(portal.get("/provider/clients", Some(&engineer)).await.status, StatusCode::OK);
    portal
        .set(
            "UPDATE members SET role = 'viewer' \
             WHERE account = (SELECT id FROM accounts WHERE email = 'engineer@heron.example.org')",
        )
        .await;
    assert_eq!(portal.get("/provider/clients", Some(&engineer)).await.status, StatusCode::FORBIDDEN);
    // A signatory without a second factor sets one up first.
    portal
        .set(
            "UPDATE members SET role = 'signatory' \
             WHERE account = (SELECT id FROM accounts WHERE email = 'engineer@heron.example.org')",
        )
        .await;
    assert_eq!(portal.get("/provider/members", Some(&engineer)).await.location(), "/account");
    let page = portal.get("/account", Some(&engineer)).await.body;
    assert!(page.contains("Set up a second factor first") && page.contains("Set up an authenticator app"));
}

#[tokio::test]
async fn a_session_ends_without_use_and_after_thirty_days() {
    let portal = Portal::new(sqlite().await).await;
    for past in [
        "UPDATE web_sessions SET expires_at = 1",
        "UPDATE web_sessions SET created_at = created_at - 2592000001",
    ] {
        let cookie = portal.enters("viewer@heron.example.org").await;
        assert_eq!(portal.get("/provider", Some(&cookie)).await.status, StatusCode::OK);
        portal.set(past).await;
        assert_eq!(portal.get("/provider", Some(&cookie)).await.status, StatusCode::FOUND, "{past}");
    }
    // Use moves the first of the two ends, by twelve hours.
    let cookie = portal.enters("viewer@heron.example.org").await;
    let left = "SELECT CAST(MAX(expires_at - seen_at) AS TEXT) FROM web_sessions";
    portal.get("/provider", Some(&cookie)).await;
    let left: i64 = portal.value(left).await.parse().unwrap();
    assert!((43_190_000..=43_210_000).contains(&left), "{left}");
}

#[tokio::test]
async fn a_field_counts_once_and_only_in_the_body() {
    let portal = Portal::new(sqlite().await).await;
    let right = "form[email]=engineer@heron.example.org&form[password]=causeway+example";
    let in_query = portal.post(&format!("/api/accounts/sign-in?{right}"), None, "").await;
    assert!(in_query.status.is_client_error() && in_query.location().is_empty(), "{}", in_query.status);
    for twice in [
        format!("{right}&form[email]=viewer@heron.example.org"),
        format!("form[email]=viewer@heron.example.org&{right}"),
    ] {
        let answer = portal.post("/api/accounts/sign-in", None, &twice).await;
        assert!(answer.status.is_client_error() && answer.location().is_empty(), "{}", answer.status);
    }
}

#[tokio::test]
async fn what_an_earlier_person_left_is_not_shown_to_the_next() {
    let portal = Portal::new(sqlite().await).await;
    choices::add_local_person(&portal.service, "bob", example::PASSWORD.to_owned()).await.unwrap();
    let heron = portal.value("SELECT id FROM organisations WHERE trade_name = 'Heron'").await;
    let ann = portal.enters_as_person().await;
    let form = format!("form[service]=whatsapp&form[provider]={heron}&form[note]=typed-by-ann");
    let failed = portal.post("/api/choices/turn-on", Some(&ann), &form).await;
    assert!(failed.status.is_client_error());
    let kept = "SELECT CAST(COUNT(*) AS TEXT) FROM web_sessions WHERE data LIKE '%typed-by-ann%'";
    assert_eq!(portal.value(kept).await, "1");
    let form = format!("form[login]=bob&form[password]={}", example::PASSWORD.replace(' ', "+"));
    let next = portal.post("/api/subjects/sign-in", Some(&ann), &form).await;
    assert_eq!(next.location(), "/choices");
    assert_eq!(portal.value(kept).await, "0");
}

#[tokio::test]
async fn a_person_sees_their_sessions_and_another_password_ends_the_others() {
    let portal = Portal::new(sqlite().await).await;
    let (here, there) = (portal.enters_as_person().await, portal.enters_as_person().await);
    let page = portal.get("/choices", Some(&here)).await.body;
    assert!(page.contains("(this session)") && page.contains("End all other sessions"));
    let form = "form[present_password]=causeway+example&form[password]=seven+purple+trains";
    let changed = portal.post("/api/subjects/change-password", Some(&here), form).await;
    assert_eq!(changed.location(), "/choices?done=password");
    for ended in [&here, &there] {
        assert_eq!(portal.get("/choices", Some(ended)).await.status, StatusCode::FOUND);
    }
    let page = portal.get("/choices", changed.cookie().as_deref()).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(!page.body.contains("End all other sessions"));
}

#[tokio::test]
async fn the_way_back_is_the_page_that_was_asked_for() {
    let portal = Portal::new(sqlite().await).await;
    for (path, next) in
        [("/provider/members", "/provider/members"), ("/choices/a&b=c/x+y", "/choices/a%26b=c/x%2By")]
    {
        let door = portal.get(path, None).await;
        assert_eq!(door.location().split_once("?next=").unwrap().1, next, "{path}");
        let page = portal.get(door.location(), None).await.body;
        let hidden = page.split("name=\"form[next]\" value=\"").nth(1).unwrap().split('"').next().unwrap();
        assert_eq!(hidden.replace("&amp;", "&"), path);
    }
}

#[tokio::test]
async fn a_proof_for_the_account_itself_asks_for_all_it_has() {
    let portal = Portal::new(sqlite().await).await;
    let staff = portal.enters("reviewer@gatekeeper.example.org").await;
    let page = async |next: &str| portal.get(&format!("/account/prove?next={next}"), Some(&staff)).await.body;
    let (account, review) = (page("/account").await, page("/review").await);
    assert!(account.contains("form[code]") && account.contains("form[password]"));
    assert!(review.contains("form[code]") && !review.contains("form[password]"));
    // Whoever proves with a code alone decides, and does not change how the account is entered.
    portal
        .set("UPDATE web_sessions SET data = replace(data, '\"whole_at\":', '\"whole_at\":1,\"x\":')")
        .await;
    let refused = portal.post("/api/factors/start", Some(&staff), "").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}
