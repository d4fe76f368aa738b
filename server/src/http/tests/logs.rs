//! What the log says of refusals and faults: one JSON object on one line, with the trace id.

use super::support::Portal;
use crate::log;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use serde_json::Value;
use std::io::Write;
use std::sync::{Arc, Mutex};
use store::testing::sqlite;
use tracing_subscriber::fmt::MakeWriter;

/// What was logged on this thread since [`Log::start`].
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

impl Log {
    fn start(&self) -> tracing::subscriber::DefaultGuard {
        let written = tracing_subscriber::fmt().json().with_writer(self.clone());
        tracing::subscriber::set_default(written.finish())
    }

    fn lines(&self) -> Vec<Value> {
        let text = String::from_utf8(std::mem::take(&mut *self.0.lock().unwrap())).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"))).collect()
    }
}

fn field<'a>(line: &'a Value, name: &str) -> &'a str {
    line["fields"][name].as_str().unwrap_or_default()
}

#[tokio::test]
async fn whoever_is_refused_leaves_a_line() {
    let portal = Portal::new(sqlite().await).await;
    let viewer = portal.enters("viewer@heron.example.org").await;
    let stranger = portal.enters("owner@kestrel.example.org").await;
    let request = portal.value("SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'live'").await;
    let log = Log::default();
    let _on = log.start();
    // A page of others, a form of another role, a forged form, a call without a token.
    let page = portal.get("/admin/staff", Some(&viewer)).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    let lines = log.lines();
    assert!(
        lines
            .iter()
            .any(|line| field(line, "message") == "refused" && field(line, "route") == "/admin/staff"),
        "{lines:?}"
    );
    let form = format!("form[request]={request}");
    portal.post("/api/requests/withdraw", Some(&viewer), &form).await;
    let lines = log.lines();
    let told = lines.iter().find(|line| field(line, "message") == "an act was refused").unwrap();
    assert_eq!((field(told, "action"), field(told, "failure")), ("RequestWithdraw", "forbidden"));
    assert!(field(told, "actor").starts_with("account") && !field(told, "trace").is_empty(), "{told}");
    portal.post("/api/requests/withdraw", Some(&stranger), &form).await;
    assert!(log.lines().iter().any(|line| field(line, "message") == "refused"));
    let forged = Request::post("/api/accounts/sign-out")
        .header("cookie", &viewer)
        .header("origin", "https://evil.example");
    portal.send(forged.body(Body::empty()).unwrap()).await;
    let call = Request::get("/api/v1/keys/x/challenge").header("authorization", "Bearer cwp_guessed");
    portal.send(call.body(Body::empty()).unwrap()).await;
    let lines = log.lines();
    let statuses: Vec<_> = lines.iter().filter_map(|line| line["fields"]["status"].as_u64()).collect();
    assert_eq!(statuses, [403, 401]);
    assert!(!format!("{lines:?}").contains("guessed"), "what was sent is not logged");
    for _ in 0..12 {
        portal.post("/api/accounts/sign-in", None, "form[email]=x@heron.example.org&form[password]=y").await;
    }
    let lines = log.lines();
    let closed = lines.iter().find(|line| field(line, "message") == "too many attempts");
    assert!(closed.is_some_and(|line| line["spans"][0]["trace"].is_string()), "{lines:?}");
    assert!(!format!("{lines:?}").contains("x@heron"), "nor whom it was about");
}

#[tokio::test]
async fn a_fault_is_one_line_with_the_trace_id() {
    let portal = Portal::new(sqlite().await).await;
    let owner = portal.enters("owner@heron.example.org").await;
    let log = Log::default();
    let _on = log.start();
    // The database refuses, with a reason that has a line break in it.
    portal
        .set("CREATE TRIGGER odd BEFORE INSERT ON requests BEGIN SELECT RAISE(ABORT, 'one\n{\"level\":\"two\"}'); END")
        .await;
    let organisation = portal.value("SELECT id FROM organisations WHERE trade_name = 'Heron'").await;
    let form = format!("form[organisation]={organisation}&form[service]=messenger");
    let answer = portal.post("/api/requests/start", Some(&owner), &form).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    let lines = log.lines();
    let causes: Vec<&Value> = lines.iter().filter(|line| !field(line, "cause").is_empty()).collect();
    assert_eq!(causes.len(), 1, "{lines:?}");
    assert!(field(causes[0], "cause").contains("one\n{"), "{}", causes[0]);
    assert_eq!(field(causes[0], "trace"), answer.headers["x-trace"].to_str().unwrap());
}

#[tokio::test]
async fn a_panic_is_one_line_with_the_trace_id() {
    let portal = Portal::new(sqlite().await).await;
    let router = super::super::guarded(
        axum::Router::new()
            .route("/panics", axum::routing::get(|| async { panic!("what\nsomebody sent") as &str })),
        &portal.service,
        &super::support::settings("http://localhost"),
    );
    let portal = Portal { router, ..portal };
    let log = Log::default();
    let _on = log.start();
    let before = std::panic::take_hook();
    log::panics();
    let answer = portal.get("/panics", None).await;
    std::panic::set_hook(before);
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(answer.body.contains("Something went wrong here"));
    let lines = log.lines();
    let panics: Vec<&Value> = lines.iter().filter(|line| field(line, "message") == "a panic").collect();
    assert_eq!(panics.len(), 1, "{lines:?}");
    assert!(field(panics[0], "place").contains("logs.rs"));
    assert_eq!(panics[0]["spans"][0]["trace"], answer.headers["x-trace"].to_str().unwrap());
    assert!(!format!("{lines:?}").contains("somebody sent"), "nor what it was about");
}
