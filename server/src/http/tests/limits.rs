//! What holds whatever a handler does.

use super::support::{Portal, settings};
use crate::http::guarded;
use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use axum::routing::get;
use std::time::Duration;
use store::on_both;
use store::testing::sqlite;

/// A portal whose handlers misbehave.
async fn misbehaving() -> Portal {
    let mut portal = Portal::new(sqlite().await).await;
    let handlers = Router::new()
        .route("/panics", get(|| async { std::hint::black_box(None::<&str>).expect("a fault on purpose") }))
        .route("/hangs", get(|| tokio::time::sleep(Duration::from_secs(3_600))))
        .route("/works", get(|| async { "works" }));
    portal.router = guarded(handlers, &portal.service, &settings("http://localhost"));
    portal
}

#[tokio::test]
async fn a_panic_ends_one_request_alone_and_its_page_shows_the_trace_id() {
    let portal = misbehaving().await;
    let answer = portal.get("/panics", None).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    let trace = answer.headers["x-trace"].to_str().unwrap();
    assert!(
        answer.body.contains("Something went wrong here") && answer.body.contains(trace),
        "{}",
        answer.body
    );
    assert!(!answer.body.contains("on purpose"), "the cause is for the log");
    assert_eq!(portal.get("/works", None).await.body, "works");
}

#[tokio::test]
async fn an_answer_that_does_not_come_is_given_up() {
    let portal = misbehaving().await;
    tokio::time::pause();
    let answer = portal.get("/hangs", None).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.body.contains("This took too long"), "{}", answer.body);
}

#[tokio::test]
async fn a_body_without_a_length_is_cut_off_at_the_limit() {
    let portal = Portal::new(sqlite().await).await;
    let chunk = format!("form[name]={}", "a".repeat(300 * 1024));
    let request = Request::post("/api/accounts/sign-up")
        .header("host", "localhost")
        .header("origin", "http://localhost")
        .header("content-type", "application/x-www-form-urlencoded");
    let body =
        Body::from_stream(futures_util::stream::once(async { Ok::<_, std::convert::Infallible>(chunk) }));
    let answer = portal.send(request.body(body).unwrap()).await;
    assert!(answer.status.is_client_error(), "{}", answer.status);
}

on_both! {
    async fn a_load_balancer_learns_whether_the_database_answers(db) {
        let portal = Portal::new(db).await;
        portal.set("UPDATE mails SET sent_at = created_at").await;
        let ready = portal.get("/readyz", None).await;
        assert_eq!((ready.status, ready.body.as_str()), (StatusCode::OK, "ready"));
        portal.set("UPDATE mails SET sent_at = NULL, run_at = 0, created_at = 0").await;
        let slow = portal.get("/readyz", None).await;
        assert_eq!((slow.status, slow.body.as_str()), (StatusCode::OK, "ready, but mail waits for more than 15 minutes"));
        portal.service.close().await;
        assert_eq!(portal.get("/readyz", None).await.status, StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(portal.get("/livez", None).await.status, StatusCode::OK);
        // A page says so too, with words.
        let page = portal.get("/offers", None).await;
        assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(page.body.contains("Something went wrong here"), "{}", page.body);
    }
}
