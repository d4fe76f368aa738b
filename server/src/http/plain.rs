//! Words for answers that come from a limit rather than from a page.

use axum::extract::Request;
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use service::authority::Origin;

fn words(status: StatusCode) -> Option<(&'static str, &'static str)> {
    Some(match status {
        StatusCode::FORBIDDEN => (
            "Not accepted",
            "The form did not come from a page of this portal. Open the page again and send the form from there.",
        ),
        StatusCode::PAYLOAD_TOO_LARGE => (
            "Too large",
            "What you sent is larger than 256 KiB. Go back, shorten it and send it again; nothing you typed is lost there.",
        ),
        StatusCode::BAD_REQUEST | StatusCode::METHOD_NOT_ALLOWED | StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            ("Not understood", "The portal could not read this request. Go back and send the form again.")
        }
        StatusCode::TOO_MANY_REQUESTS => (
            "Too many attempts",
            "Too much was sent from here in the last quarter of an hour. Wait that long, go back and send it again; nothing you typed is lost there.",
        ),
        StatusCode::SERVICE_UNAVAILABLE => {
            ("This took too long", "The portal could not answer in time. Try again in a moment.")
        }
        StatusCode::INTERNAL_SERVER_ERROR => (
            "Something went wrong here",
            "The fault is ours, and nothing you saved is lost. Try again; if it happens again, send us the trace id.",
        ),
        _ => return None,
    })
}

/// Puts a page around a bare status.
pub async fn explain(request: Request, next: Next) -> Response {
    let wants_page =
        request.headers().get(ACCEPT).and_then(|v| v.to_str().ok()).is_some_and(|v| v.contains("text/html"));
    let trace = request.extensions().get::<Origin>().map(|o| o.trace.clone()).unwrap_or_default();
    let response = next.run(request).await;
    let kind = response.headers().get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let told = kind.starts_with("text/html") || kind.starts_with("application/json");
    match words(response.status()) {
        Some((title, sentence)) if wants_page && !told => page(response.status(), title, sentence, &trace),
        _ => response,
    }
}

/// A page without the frame of other pages.
pub fn page(status: StatusCode, title: &str, sentence: &str, trace: &str) -> Response {
    let body = format!(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{title} – Causeway</title></head><body><main><h1>{title}</h1><p>{sentence}</p>\
         <p>Trace id <code>{trace}</code></p><p><a href=\"/\">Causeway</a></p></main></body></html>"
    );
    let mut answer = (status, body).into_response();
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    answer
}
