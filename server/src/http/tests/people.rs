//! Pages, cookies and links from before something changed: each says what happened and what to do next.

use super::support::{Answer, Portal};
use axum::body::Body;
use axum::http::header::{ACCEPT, CONTENT_TYPE, COOKIE, ORIGIN, REFERER};
use axum::http::{Request, StatusCode};
use domain::failure::Failure;
use store::on_both;

/// Sends a form without JavaScript from a page, and follows to where it leads.
async fn sends(portal: &Portal, page: &str, to: &str, cookie: Option<&str>, form: &str) -> Answer {
    let mut request = Request::post(to)
        .header(ACCEPT, "text/html")
        .header("host", "localhost")
        .header(ORIGIN, "http://localhost")
        .header(REFERER, format!("http://localhost{page}"))
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    if let Some(cookie) = cookie {
        request = request.header(COOKIE, cookie);
    }
    let sent = portal.send(request.body(Body::from(form.to_owned())).unwrap()).await;
    let next = sent.location().trim_start_matches("http://localhost").to_owned();
    portal.get(&next, cookie).await
}

fn tells(page: &Answer, failure: Failure) -> bool {
    page.body.contains(failure.sentence())
}

/// The one-time token in the text of a mail.
fn token(text: &str) -> String {
    let link = text.lines().find(|line| line.starts_with("http://localhost/")).unwrap();
    link.rsplit('/').next().unwrap().to_owned()
}

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
        let request = portal.value("SELECT id FROM requests WHERE state = 'received'").await;
        let sent = portal.post("/api/review/open", Some(&reviewer), &format!("form[request]={request}")).await;
        assert_eq!(sent.status, StatusCode::UNAUTHORIZED);
        assert!(portal.get(page.location(), Some(&reviewer)).await.body.contains("Please sign in"));
    }

    async fn a_member_with_another_role_is_told_whom_to_ask(db) {
        let portal = Portal::new(db).await;
        let request = portal.value("SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'draft'").await;
        let engineer = portal.enters("engineer@heron.example.org").await;
        portal.set("UPDATE members SET role = 'viewer' WHERE role = 'engineer'").await;
        let form = format!("form[request]={request}&form[version]=2");
        let page = format!("/provider/requests/{request}/draft");
        let sent = portal.post("/api/requests/save", Some(&engineer), &form).await;
        assert_eq!(sent.status, StatusCode::FORBIDDEN);
        assert!(tells(&sends(&portal, &page, "/api/requests/save", Some(&engineer), &form).await, Failure::Forbidden));
        // What they may still see, they see.
        assert_eq!(portal.get("/provider", Some(&engineer)).await.status, StatusCode::OK);
    }

    async fn two_tabs_act_for_two_organisations(db) {
        let portal = Portal::new(db).await;
        portal.set("INSERT INTO members (organisation, account, role, joined_at) SELECT o.id, a.id, 'owner', 9000000000000 \
            FROM organisations o, accounts a WHERE o.trade_name = 'Kestrel' AND a.email = 'owner@heron.example.org'").await;
        let owner = portal.enters("owner@heron.example.org").await;
        let heron = portal.value("SELECT id FROM organisations WHERE trade_name = 'Heron'").await;
        let kestrel = portal.value("SELECT id FROM organisations WHERE trade_name = 'Kestrel'").await;
        let first = portal.get("/provider/requests/new", Some(&owner)).await.body;
        assert!(first.contains(&heron));
        let chosen = portal.post("/api/organisations/choose", Some(&owner), &format!("form[organisation]={kestrel}")).await;
        assert_eq!(chosen.location(), "/provider");
        assert!(portal.get("/provider/requests/new", Some(&owner)).await.body.contains(&kestrel));
        // The first tab still acts for Heron.
        let form = format!("form[organisation]={heron}&form[service]=messenger");
        let page = sends(&portal, "/provider/requests/new", "/api/requests/start", Some(&owner), &form).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(portal.value("SELECT o.trade_name FROM requests r JOIN organisations o ON o.id = r.organisation ORDER BY r.id DESC LIMIT 1").await, "Heron");
        // Until they belong to it no more; the tab says where to go on.
        portal.set("DELETE FROM members WHERE joined_at < 9000000000000").await;
        let page = sends(&portal, "/provider/requests/new", "/api/requests/start", Some(&owner), &form).await;
        assert!(tells(&page, Failure::NotFound), "{}", page.body);
        assert!(page.body.contains("overview"));
    }

    async fn an_invitation_opened_by_another_account_says_whose_it_is_to_open(db) {
        let portal = Portal::new(db).await;
        let owner = portal.enters("owner@heron.example.org").await;
        let heron = portal.value("SELECT id FROM organisations WHERE trade_name = 'Heron'").await;
        let form = format!("form[organisation]={heron}&form[email]=new@heron.example.org&form[role]=viewer");
        portal.post("/api/members/invite", Some(&owner), &form).await;
        let invitation = portal.value("SELECT id FROM invitations").await;
        let stranger = portal.enters("owner@kestrel.example.org").await;
        let path = format!("/invitations/{invitation}");
        let page = portal.get(&path, Some(&stranger)).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(tells(&page, Failure::OtherAddress) && !page.body.contains("Heron"), "{}", page.body);
        let form = format!("form[invitation]={invitation}");
        let sent = sends(&portal, &path, "/api/invitations/accept", Some(&stranger), &form).await;
        assert!(tells(&sent, Failure::OtherAddress));
        portal.post("/api/invitations/withdraw", Some(&owner), &format!("form[organisation]={heron}&form[invitation]={invitation}")).await;
        let page = portal.get(&path, Some(&stranger)).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert!(tells(&page, Failure::InvitationEnded));
    }

    async fn a_link_that_was_used_or_has_expired_says_where_the_next_one_comes_from(db) {
        let portal = Portal::new(db).await;
        portal.post("/api/resets/ask", None, "form[email]=viewer@heron.example.org").await;
        let reset = token(&portal.value("SELECT text FROM mails WHERE kind = 'reset'").await);
        let path = format!("/reset/{reset}");
        assert_eq!(portal.get(&path, None).await.status, StatusCode::OK);
        let form = format!("form[token]={reset}&form[password]=seven+purple+trains");
        let done = sends(&portal, &path, "/api/resets/carry-out", None, &form).await;
        assert!(done.body.contains("Your password is changed"));
        let expired = "UPDATE links SET expires_at = 1";
        let viewer = "form[email]=viewer@heron.example.org";
        portal.post("/api/resets/ask", None, viewer).await;
        portal.set(expired).await;
        for path in [path.as_str(), "/setup/x", "/reset/x", "/not-me/x", "/address/x"] {
            let page = portal.get(path, None).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
            assert!(tells(&page, Failure::LinkEnded), "{path}: {}", page.body);
        }
        for (page, to) in [
            (path.as_str(), "/api/resets/carry-out"),
            ("/confirm/x", "/api/accounts/confirm"),
            ("/setup/x", "/api/accounts/setup"),
            ("/not-me/x", "/api/devices/deny"),
            ("/address/x", "/api/addresses/confirm"),
            ("/address/x", "/api/addresses/deny"),
        ] {
            let sent = sends(&portal, page, to, None, &form).await;
            assert!(tells(&sent, Failure::LinkEnded), "{to}: {}", sent.body);
        }
    }

    async fn a_first_password_leads_to_the_form_for_another_and_turning_off_goes_on(db) {
        let portal = Portal::new(db).await;
        let (_, first) = service::choices::invite_local_person(&portal.service, "eve").await.unwrap();
        let form = format!("form[login]=eve&form[password]={first}&form[next]=/choices/whatsapp/x");
        let entered = portal.post("/api/subjects/sign-in", None, &form).await;
        assert_eq!(entered.location(), "/choices");
        let eve = entered.cookie().unwrap();
        let page = portal.get("/choices", Some(&eve)).await.body;
        let (form, details) = (page.find("/api/subjects/change-password").unwrap(), page.find("<details").unwrap());
        assert!(form < details && page.contains("Choose your own password"), "{page}");
        let provider = portal.value("SELECT id FROM organisations WHERE trade_name = 'Heron'").await;
        portal.set("INSERT INTO choices (service, subject, provider, position, functionalities, notice, decided_at, version) \
            SELECT 'whatsapp', l.subject, o.id, 'on', '[]', n.id, 1, 1 FROM subject_logins l, organisations o, notices n \
            WHERE l.login = 'eve' AND o.trade_name = 'Heron' AND n.service = 'whatsapp' AND n.language = 'en'").await;
        let off = portal.post("/api/choices/turn-off", Some(&eve), &format!("form[service]=whatsapp&form[provider]={provider}")).await;
        assert_eq!(off.location(), "/choices?done=off");
        let form = format!("form[present_password]={first}&form[password]=seven+purple+trains");
        let chosen = portal.post("/api/subjects/change-password", Some(&eve), &form).await;
        let page = portal.get("/choices", chosen.cookie().as_deref()).await.body;
        assert!(!page.contains("Choose your own password"), "{page}");
    }

    async fn an_account_is_deleted_by_its_page_and_the_session_with_it(db) {
        let portal = Portal::new(db).await;
        let owner = portal.enters("owner@heron.example.org").await;
        let page = portal.get("/account/delete", Some(&owner)).await.body;
        assert!(page.contains(Failure::LastOwner.title()) && page.contains("Heron"));
        assert!(!page.contains("/api/closures/carry-out"));
        let viewer = portal.enters("viewer@heron.example.org").await;
        let wrong = sends(&portal, "/account/delete", "/api/closures/carry-out", Some(&viewer), "form[word]=no").await;
        assert!(wrong.body.contains("Type the word delete"), "{}", wrong.body);
        let gone = portal.post("/api/closures/carry-out", Some(&viewer), "form[word]=delete").await;
        assert_eq!(gone.location(), "/?done=account-deleted");
        assert_eq!(portal.get("/provider", Some(&viewer)).await.location(), "/sign-in?next=/provider");
    }

    async fn an_address_is_changed_by_buttons_not_by_opening_links(db) {
        let portal = Portal::new(db).await;
        let viewer = portal.enters("viewer@heron.example.org").await;
        let asked = portal.post("/api/addresses/ask", Some(&viewer), "form[email]=viewer@new.example.org").await;
        assert_eq!(asked.location(), "/account?done=address-asked");
        let old = token(&portal.value("SELECT text FROM mails WHERE kind = 'address_old'").await);
        let new = token(&portal.value("SELECT text FROM mails WHERE kind = 'address_new'").await);
        for token in [&old, &new] {
            let page = portal.get(&format!("/address/{token}"), None).await;
            assert!(page.body.contains("viewer@new.example.org") && page.status == StatusCode::OK);
        }
        let changed = "SELECT CAST(COUNT(*) AS TEXT) FROM accounts WHERE email = 'viewer@new.example.org'";
        assert_eq!(portal.value(changed).await, "0");
        let page = format!("/address/{new}");
        let first = sends(&portal, &page, "/api/addresses/confirm", None, &format!("form[token]={new}")).await;
        assert!(first.body.contains("This mailbox agrees"), "{}", first.body);
        // Whoever agrees in a session of the account stays signed in; every other one has ended.
        let other = portal.enters("viewer@heron.example.org").await;
        let done = portal.post("/api/addresses/confirm", Some(&viewer), &format!("form[token]={old}")).await;
        assert_eq!(done.location(), "/account?done=address");
        let stays = portal.get("/account", done.cookie().as_deref()).await;
        assert!(stays.body.contains("viewer@new.example.org"), "{}", stays.location());
        assert_eq!(portal.get("/account", Some(&other)).await.location(), "/sign-in?next=/account");
        assert_eq!(portal.value(changed).await, "1");
    }
}
