//! Words for answers that come from a limit rather than from a page.

use axum::extract::Request;
use axum::http::header::{ACCEPT, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use domain::language::Language;
use domain::text;
use domain::text::Text;
use service::authority::Origin;

fn words(status: StatusCode) -> Option<(Text, Text)> {
    Some(match status {
        StatusCode::FORBIDDEN => (text!("plain-forbidden-title"), text!("plain-forbidden")),
        StatusCode::PAYLOAD_TOO_LARGE => (text!("plain-too-large-title"), text!("plain-too-large")),
        StatusCode::BAD_REQUEST | StatusCode::METHOD_NOT_ALLOWED | StatusCode::UNSUPPORTED_MEDIA_TYPE => {
            (text!("plain-not-understood-title"), text!("plain-not-understood"))
        }
        StatusCode::TOO_MANY_REQUESTS => (text!("plain-too-many-title"), text!("plain-too-many")),
        StatusCode::SERVICE_UNAVAILABLE => (text!("plain-too-long-title"), text!("plain-too-long")),
        StatusCode::INTERNAL_SERVER_ERROR => (text!("plain-internal-title"), text!("plain-internal")),
        _ => return None,
    })
}

/// Puts a page around a bare status.
pub async fn explain(request: Request, next: Next) -> Response {
    let wants_page =
        request.headers().get(ACCEPT).and_then(|v| v.to_str().ok()).is_some_and(|v| v.contains("text/html"));
    let origin = request.extensions().get::<Origin>();
    let (trace, language) = origin.map(|o| (o.trace.clone(), o.language)).unwrap_or_default();
    let response = next.run(request).await;
    let kind = response.headers().get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let told = kind.starts_with("text/html") || kind.starts_with("application/json");
    match words(response.status()) {
        Some(words) if wants_page && !told => page(response.status(), language, words, &trace),
        _ => response,
    }
}

/// A page without the frame of other pages.
pub fn page(
    status: StatusCode,
    language: Language,
    (title, sentence): (Text, Text),
    trace: &str,
) -> Response {
    let say = |text: &Text| texts::say(language, text);
    let (code, title, sentence) = (language.code(), say(&title), say(&sentence));
    let trace_id = say(&text!("frame-trace"));
    let body = format!(
        "<!DOCTYPE html><html lang=\"{code}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <title>{title} – Causeway</title></head><body><main><h1>{title}</h1><p>{sentence}</p>\
         <p>{trace_id} <code>{trace}</code></p><p><a href=\"/\">Causeway</a></p></main></body></html>"
    );
    let mut answer = (status, body).into_response();
    answer.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    answer
}
