//! Everything the router serves stands in the access table, and answers as the table says.

use super::support::{Portal, count_cases};
use app::App;
use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, Request};
use domain::access::{Decision, Role, TABLE, Thing, Way, may, rule_at};
use domain::account::{MemberRole, StaffRole};
use domain::client::{Kind, Scope, secret};
use leptos_axum::generate_route_list;
use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use store::on_both;

/// `/requests/:request` and `/requests/{request}` alike.
fn plain(path: &str) -> String {
    let part = |part: &str| match part.strip_prefix(':') {
        Some(name) => format!("{{{name}}}"),
        None => part.to_owned(),
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

fn table(way: Way) -> BTreeSet<String> {
    TABLE.iter().filter(|r| r.way == way).map(|r| plain(r.path)).collect()
}

#[test]
fn every_server_function_is_in_the_table() {
    let served: BTreeSet<String> = server_fn::axum::server_fn_paths()
        .map(|(path, _)| path.trim_start_matches("/api/").to_owned())
        .collect();
    assert_eq!(served, table(Way::Form));
    // A form changes something, so none may be a safe method that other sites can call.
    assert!(server_fn::axum::server_fn_paths().all(|(_, method)| method == Method::POST));
}

#[tokio::test]
async fn every_page_is_in_the_table() {
    let served: BTreeSet<String> = generate_route_list(App).iter().map(|route| plain(route.path())).collect();
    assert_eq!(served, table(Way::Page));
}

fn leads_on(status: u16) -> bool {
    matches!(status, 302 | 303)
}

#[test]
fn files_and_calls_are_served_by_the_rows_of_the_table() {
    for rule in TABLE.iter().filter(|rule| matches!(rule.way, Way::Form | Way::Upload)) {
        assert_eq!(rule_at("POST", &format!("/api/{}", rule.path)).map(|r| r.action), Some(rule.action));
    }
    for rule in TABLE.iter().filter(|rule| rule.way == Way::Api) {
        let (method, path) = rule.path.split_once(' ').unwrap();
        assert_eq!(rule_at(method, path).map(|r| r.action), Some(rule.action));
    }
}

/// Somebody with a cookie, their role, and whether the thing is their organisation's.
struct Caller {
    cookie: Option<String>,
    role: Role,
    mine: bool,
}

async fn callers(portal: &Portal) -> Vec<Caller> {
    let mut all = vec![Caller { cookie: None, role: Role::Anyone, mine: false }];
    for role in StaffRole::ALL {
        let cookie = portal.enters(&format!("{}@gatekeeper.example.org", role.as_str())).await;
        all.push(Caller { cookie: Some(cookie), role: Role::Staff(*role), mine: false });
    }
    for role in MemberRole::ALL {
        let cookie = portal.enters(&format!("{}@heron.example.org", role.as_str())).await;
        all.push(Caller { cookie: Some(cookie), role: Role::Member(*role), mine: true });
    }
    let stranger = portal.enters("owner@kestrel.example.org").await;
    all.push(Caller { cookie: Some(stranger), role: Role::Member(MemberRole::Owner), mine: false });
    all.push(Caller { cookie: Some(portal.enters_as_person().await), role: Role::Subject, mine: false });
    all
}

on_both! {
    async fn every_page_and_form_answers_as_the_table_says(db) {
        let portal = Portal::new(db).await;
        let request = portal.value("SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'live'").await;
        let key = portal.value("SELECT k.id FROM keys k JOIN organisations o ON o.id = k.organisation WHERE o.trade_name = 'Heron'").await;
        let file = portal.value("SELECT f.id FROM files f JOIN requests r ON r.id = f.request JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'live'").await;
        let offer = portal.value("SELECT id FROM offers WHERE service = 'whatsapp'").await;
        let provider = portal.value("SELECT id FROM organisations WHERE trade_name = 'Heron'").await;
        let account = portal.value("SELECT id FROM accounts WHERE email = 'viewer@heron.example.org'").await;
        let letter = portal.value("SELECT l.id FROM letters l JOIN requests r ON r.id = l.request JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'live'").await;
        let callers = callers(&portal).await;
        let events = "SELECT CAST(COUNT(*) AS TEXT) FROM events";
        let before = portal.value(events).await;
        let mut cases = 0;
        for rule in TABLE.iter().filter(|rule| rule.way != Way::Api) {
            for Caller { cookie, role, mine } in &callers {
                let decision = may(*role, rule.action, *mine);
                let what = format!("{role} (own: {mine}) at {:?} {}: {decision:?}", rule.way, rule.path);
                cases += 1;
                if rule.way == Way::Upload && decision == Decision::Yes {
                    // The request takes no files any more.
                    let answer = portal.upload(cookie.as_deref(), &[("request", &request)], "x.txt", b"x").await;
                    assert_eq!(answer.status.as_u16(), 409, "{what}: {}", answer.body);
                } else if !matches!(rule.way, Way::Form | Way::Upload) {
                    let path = rule.path.replace("{file}", &file).replace(":request", &request).replace(":offer", &offer).replace(":service", "whatsapp").replace(":provider", &provider).replace(":invitation", &request).replace(":reason", "key-custody").replace(":letter", &letter);
                    let answer = portal.get(&path, cookie.as_deref()).await;
                    let status = answer.status.as_u16();
                    let fine = match decision {
                        // Links that were used, and pages that lead on.
                        // Nobody knows such an identity provider: the sign-in page says so.
                        _ if rule.way == Way::Hop => leads_on(status) && answer.location().contains("sign-in?__path"),
                        Decision::Yes if rule.path.contains(":token") || rule.path.contains(":invitation") => status == 200 || status == 404,
                        Decision::Yes => status == 200 || (leads_on(status) && !answer.location().contains("sign-in")),
                        // Nobody, or a person without an account, is asked to sign in first.
                        _ if matches!(role, Role::Anyone | Role::Subject) => leads_on(status) && answer.location().contains("sign-in"),
                        Decision::No => status == 403 || status == 404 || answer.location().contains("/choices/sign-in"),
                        Decision::Unseen => status == 404,
                    };
                    assert!(fine, "{what}: {status} {}", answer.location());
                } else if decision != Decision::Yes {
                    let form = format!("form[request]={request}&form[file_id]={file}&form[comment]={file}&form[section]=what&form[comment.what]=x&form[key]={key}&form[milestone]=m1&form[name]=x&form[email]=x@example.org&form[role]=auditor\
                        &form[outcome]=accept&form[reasons]=x&form[verdict]=accept&form[note]=x&form[reason]=x&form[question]=x&form[answer]=x&form[grounds]=x\
                        &form[ground]=x&form[necessary]=x&form[proportionate]=x&form[cure]=x&form[title]=x&form[authority]=on&form[offer]={offer}&form[evidence]=x\
                        &form[service]=whatsapp&form[provider]={provider}&form[organisation]={provider}&form[account]={account}&form[invitation]={request}&form[client]={request}&form[change]={request}&form[message]=x&form[word]=delete&form[notice]=x&form[functionality.text]=on");
                    let answer = match rule.way {
                        Way::Upload => portal.upload(cookie.as_deref(), &[("request", &request)], "x.txt", b"x").await,
                        _ => portal.post(&format!("/api/{}", rule.path), cookie.as_deref(), &form).await,
                    };
                    let status = answer.status.as_u16();
                    let fine = match decision {
                        _ if matches!(role, Role::Anyone) => status == 401,
                        Decision::Unseen if *role == Role::Subject => status == 401,
                        Decision::Unseen => status == 404,
                        _ => matches!(status, 401 | 403 | 404 | 422),
                    };
                    assert!(fine, "{what}: {status} {}", answer.body);
                }
            }
        }
        assert_eq!(portal.value(events).await, before, "a call that was refused left a fact");
        count_cases(cases);
    }

    async fn every_api_call_takes_a_token_of_its_scope_from_its_owner_and_its_addresses_and_no_other(db) {
        let portal = Portal::new(db).await;
        let request = portal.value("SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'accepted'").await;
        let key = portal.value("SELECT k.id FROM keys k JOIN organisations o ON o.id = k.organisation WHERE o.trade_name = 'Heron'").await;
        // An identity provider shows a token of its own, in the body: see the stories about federation.
        let credentials = credentials(&portal).await;
        let events = "SELECT CAST(COUNT(*) AS TEXT) FROM events";
        let before = portal.value(events).await;
        let mut cases = 0;
        for rule in TABLE.iter().filter(|rule| rule.way == Way::Api && !rule.who.contains(&Role::Issuer)) {
            let (method, path) = rule.path.split_once(' ').unwrap();
            let path = path.replace("{request}", &request).replace("{key}", &key).replace("{service}", "whatsapp").replace("{subject}", &key).replace("{provider}", &key);
            for credential in &credentials {
                let mut call = Request::builder().method(method).uri(&path).extension(ConnectInfo(FROM));
                if let Some(header) = &credential.header {
                    call = call.header("authorization", header);
                }
                let answer = portal.send(call.body(Body::from("{}")).unwrap()).await;
                let (status, body) = (answer.status.as_u16(), &answer.body);
                let told = |code: &str| body.contains(&format!("\"error\":\"{code}\""));
                let fine = match &credential.is {
                    Is::Nobody => status == 401 && told("signed_out"),
                    Is::Elsewhere => status == 403 && told("address_not_allowed"),
                    Is::For(scope, _) if rule.scope != Some(*scope) => status == 403 && told("scope_missing"),
                    Is::For(_, Owner::Stranger) if rule.thing == Thing::Owned => status == 404 && told("not_found"),
                    // The body is wrong, or the challenge was answered; but they got that far.
                    Is::For(..) => matches!(status, 200 | 409 | 422),
                };
                assert!(fine, "{} by {}: {status} {body}", rule.path, credential.what);
                cases += 1;
            }
        }
        let calls = TABLE.iter().filter(|rule| rule.scope.is_some()).count();
        assert_eq!(cases, calls * credentials.len());
        count_cases(cases);
        assert!(credentials.len() > 16, "{}", credentials.len());
        assert_eq!(portal.value(events).await, before, "a call that was refused left a fact");
    }
}

/// Where the calls come from.
const FROM: SocketAddr = SocketAddr::new(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 7)), 4000);

/// Whose things the calls touch.
#[derive(Clone, Copy, PartialEq)]
enum Owner {
    /// Theirs.
    Own,
    /// Another organisation's.
    Stranger,
}

/// What a credential is worth.
enum Is {
    Nobody,
    Elsewhere,
    For(Scope, Owner),
}

struct Credential {
    what: String,
    header: Option<String>,
    is: Is,
}

/// Everything somebody could send to identify themselves.
async fn credentials(portal: &Portal) -> Vec<Credential> {
    let heron = Desk::of_provider(portal, "owner@heron.example.org", "Heron").await;
    let kestrel = Desk::of_provider(portal, "owner@kestrel.example.org", "Kestrel").await;
    let gatekeeper = Desk::of_gatekeeper(portal).await;
    let desk = |scope| if Kind::Gatekeeper.scopes().contains(&scope) { &gatekeeper } else { &heron };
    let bearer = |token: &str| Some(format!("Bearer {token}"));
    let mut all = Vec::new();
    for scope in Scope::ALL.map(|s| s.0) {
        let desk = desk(scope);
        let mut add = |what: &str, header: Option<String>, is: Is| {
            all.push(Credential { what: format!("{what}, {}", scope.as_str()), header, is });
        };
        let good = desk.makes("good", scope, "").await;
        let last = if good.ends_with('0') { "1" } else { "0" };
        add("another scheme", Some(format!("Basic {good}")), Is::Nobody);
        add("a forged checksum", bearer(&format!("{}{last}", &good[..52])), Is::Nobody);
        let unknown = secret::token(Kind::Provider, &"A".repeat(43));
        add("an unknown token", bearer(&unknown), Is::Nobody);
        add("an expired token", bearer(&desk.makes("expired", scope, "").await), Is::Nobody);
        add("an ended token", bearer(&desk.makes("ended", scope, "").await), Is::Nobody);
        add("a token for elsewhere", bearer(&desk.makes("bound", scope, "192.0.2.8").await), Is::Elsewhere);
        let here = desk.makes("here", scope, "2001:db8::/32\n192.0.2.0/24").await;
        add("a token for here", bearer(&here), Is::For(scope, Owner::Own));
        if desk.endpoint == heron.endpoint {
            let others = kestrel.makes("others", scope, "").await;
            add("another organisation's token", bearer(&others), Is::For(scope, Owner::Stranger));
        }
        add("a token", bearer(&good), Is::For(scope, Owner::Own));
    }
    portal.set("UPDATE client_tokens SET expires_at = 1 WHERE client IN (SELECT id FROM clients WHERE name = 'expired')").await;
    portal.set("UPDATE client_tokens SET ended_at = 1 WHERE client IN (SELECT id FROM clients WHERE name = 'ended')").await;
    for odd in [None, Some("Bearer wrong"), Some("Bearer "), Some("cwp_"), Some("Bearer cwg_\u{a0}")] {
        let what = format!("{odd:?}");
        all.push(Credential { what, header: odd.map(str::to_owned), is: Is::Nobody });
    }
    all
}

/// Somebody who makes tokens, by the page they use for it.
struct Desk<'a> {
    portal: &'a Portal,
    cookie: String,
    organisation: String,
    endpoint: &'static str,
    page: &'static str,
}

impl<'a> Desk<'a> {
    async fn of_provider(portal: &'a Portal, email: &str, name: &str) -> Self {
        let cookie = portal.enters(email).await;
        let organisation = match name {
            "Heron" => portal.value("SELECT id FROM organisations WHERE trade_name = 'Heron'").await,
            _ => portal.value("SELECT id FROM organisations WHERE trade_name = 'Kestrel'").await,
        };
        Self { portal, cookie, organisation, endpoint: "/api/clients/create", page: "/provider/clients" }
    }

    async fn of_gatekeeper(portal: &'a Portal) -> Self {
        let cookie = portal.enters("admin@gatekeeper.example.org").await;
        let (endpoint, page) = ("/api/admin/create-client", "/admin/clients");
        Self { portal, cookie, organisation: String::new(), endpoint, page }
    }

    /// Makes a token, and reads it off the page that shows it once.
    async fn makes(&self, name: &str, scope: Scope, addresses: &str) -> String {
        let form = format!(
            "form[organisation]={}&form[name]={name}&form[scope.{}]=on&form[life]=30&form[addresses]={}",
            self.organisation,
            scope.as_str(),
            addresses.replace('\n', "%0A")
        );
        let made = self.portal.post(self.endpoint, Some(&self.cookie), &form).await;
        assert_eq!(made.location(), format!("{}?done=client", self.page), "{}", made.body);
        let page = self.portal.get(self.page, Some(&self.cookie)).await.body;
        let token = page.split("<code>").nth(1).and_then(|rest| rest.split('<').next()).unwrap();
        assert!(secret::is_token(token), "{token}");
        assert!(!self.portal.get(self.page, Some(&self.cookie)).await.body.contains(token), "shown twice");
        token.to_owned()
    }
}
