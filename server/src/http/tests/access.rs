//! Everything the router serves stands in the access table, and answers as the table says.

use super::support::{Portal, count_cases};
use app::App;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use domain::access::{Decision, Role, TABLE, Way, may, rule_at};
use domain::account::{MemberRole, StaffRole};
use leptos_axum::generate_route_list;
use std::collections::BTreeSet;
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
    for rule in TABLE.iter().filter(|rule| rule.way == Way::Form) {
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
        let offer = portal.value("SELECT id FROM offers WHERE service = 'whatsapp'").await;
        let provider = portal.value("SELECT id FROM organisations WHERE trade_name = 'Heron'").await;
        let account = portal.value("SELECT id FROM accounts WHERE email = 'viewer@heron.example.org'").await;
        let callers = callers(&portal).await;
        let events = "SELECT CAST(COUNT(*) AS TEXT) FROM events";
        let before = portal.value(events).await;
        let mut cases = 0;
        for rule in TABLE.iter().filter(|rule| rule.way != Way::Api) {
            for Caller { cookie, role, mine } in &callers {
                let decision = may(*role, rule.action, *mine);
                let what = format!("{role} (own: {mine}) at {:?} {}: {decision:?}", rule.way, rule.path);
                cases += 1;
                if rule.way != Way::Form {
                    let path = rule.path.replace(":request", &request).replace(":offer", &offer).replace(":service", "whatsapp").replace(":provider", &provider).replace(":invitation", &request);
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
                    let form = format!("form[request]={request}&form[key]={key}&form[milestone]=m1&form[name]=x&form[email]=x@example.org&form[role]=auditor\
                        &form[outcome]=accept&form[reasons]=x&form[verdict]=accept&form[note]=x&form[reason]=x&form[question]=x&form[answer]=x&form[grounds]=x\
                        &form[ground]=x&form[necessary]=x&form[proportionate]=x&form[cure]=x&form[title]=x&form[authority]=on&form[offer]={offer}&form[evidence]=x\
                        &form[service]=whatsapp&form[provider]={provider}&form[organisation]={provider}&form[account]={account}&form[invitation]={request}&form[client]={request}&form[notice]=x&form[functionality.text]=on");
                    let answer = portal.post(&format!("/api/{}", rule.path), cookie.as_deref(), &form).await;
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

    async fn every_api_call_wants_a_token(db) {
        let portal = Portal::new(db).await;
        let request = portal.value("SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'accepted'").await;
        let key = portal.value("SELECT k.id FROM keys k JOIN organisations o ON o.id = k.organisation WHERE o.trade_name = 'Heron'").await;
        let stranger = portal.enters("owner@kestrel.example.org").await;
        let kestrel = portal.value("SELECT id FROM organisations WHERE trade_name = 'Kestrel'").await;
        let form = format!("form[organisation]={kestrel}&form[name]=push-1");
        let made = portal.post("/api/clients/create", Some(&stranger), &form).await;
        assert_eq!(made.location(), "/provider/clients?done=client");
        let page = portal.get("/provider/clients", Some(&stranger)).await.body;
        let token = page.split("cwp_").nth(1).unwrap().split('<').next().unwrap();
        let others = format!("Bearer cwp_{token}");
        // An identity provider shows a token of its own, in the body: see the stories about federation.
        for rule in TABLE.iter().filter(|rule| rule.way == Way::Api && !rule.who.contains(&Role::Issuer)) {
            let (method, path) = rule.path.split_once(' ').unwrap();
            let path = path.replace("{request}", &request).replace("{key}", &key).replace("{service}", "whatsapp").replace("{subject}", &key).replace("{provider}", &key);
            let call = |authorization: Option<&str>| {
                let mut builder = Request::builder().method(method).uri(&path);
                if let Some(value) = authorization {
                    builder = builder.header("authorization", value);
                }
                portal.send(builder.body(Body::from("{}")).unwrap())
            };
            for nobody in [None, Some("Bearer wrong"), Some("Basic abc")] {
                assert_eq!(call(nobody).await.status, StatusCode::UNAUTHORIZED, "{} as {nobody:?}", rule.path);
            }
            // Another organisation's token, and a provider's token where a gatekeeper's is due.
            let status = call(Some(&others)).await.status.as_u16();
            assert!(matches!(status, 401 | 404 | 422), "{}: {status}", rule.path);
        }
    }
}
