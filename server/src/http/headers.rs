//! Headers that tell browsers what a page of ours may do.

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, REFERRER_POLICY, SET_COOKIE,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::Response;
use leptos::context::use_context;
use leptos::nonce::use_nonce;
use leptos_axum::ResponseOptions;

const POLICY: &str = "default-src 'none'; object-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
    font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Gives a page its content security policy, with the nonce its scripts carry.
pub fn page_policy() {
    let (Some(response), Some(nonce)) = (use_context::<ResponseOptions>(), use_nonce()) else { return };
    let policy = POLICY.replace("script-src 'self'", &format!("script-src 'self' 'nonce-{nonce}'"));
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        response.insert_header(CONTENT_SECURITY_POLICY, policy);
    }
    response.insert_header(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    // A string of structured fields (RFC 9651), so in quotes.
    let rules = HeaderValue::from_str(&format!("\"{}\"", super::speculation::PATH)).ok();
    if let Some(rules) = rules {
        response.insert_header(HeaderName::from_static("speculation-rules"), rules);
    }
}

/// Gives every answer what it does not carry yet.
pub async fn complete(State(secure): State<bool>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    // Over plain HTTP browsers ignore the header; an age of 0 says the same.
    let hsts = if secure { "max-age=63072000; includeSubDomains" } else { "max-age=0" };
    let wanted = [
        (CONTENT_SECURITY_POLICY, POLICY),
        (STRICT_TRANSPORT_SECURITY, hsts),
        (REFERRER_POLICY, "same-origin"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (X_FRAME_OPTIONS, "DENY"),
        (CACHE_CONTROL, "no-store"),
    ];
    let headers = response.headers_mut();
    for (name, value) in wanted {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    if let Some(kind) = headers.get(CONTENT_TYPE).and_then(|kind| with_charset(kind.to_str().ok()?)) {
        headers.insert(CONTENT_TYPE, kind);
    }
    response
}

/// The type of a text that does not say in which characters it is written: all of ours are in one.
fn with_charset(kind: &str) -> Option<HeaderValue> {
    let bare = (kind.starts_with("text/") || kind.ends_with("+xml")) && !kind.contains("charset");
    bare.then(|| HeaderValue::from_str(&format!("{kind}; charset=utf-8")).ok()).flatten()
}

/// Files whose names carry their hash never change. Others, as under `cargo leptos watch`, are asked for
/// each time. One that is missing here may be there a moment later, on another machine of a newer version.
pub async fn cached(State(hashed): State<bool>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let value = if hashed { "public, max-age=31536000, immutable" } else { "no-cache" };
    if response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED {
        response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(value));
    }
    response
}

/// The session layer removes a `__Host-` cookie without `Secure`, which browsers refuse.
pub async fn finish_cookie(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let cookies: Vec<HeaderValue> = headers.get_all(SET_COOKIE).iter().cloned().collect();
    headers.remove(SET_COOKIE);
    for cookie in cookies {
        let text = cookie.to_str().unwrap_or_default();
        let finished = if text.starts_with("__Host-") && !text.contains("Secure") {
            HeaderValue::from_str(&format!("{text}; Secure")).unwrap_or(cookie)
        } else {
            cookie
        };
        headers.append(SET_COOKIE, finished);
    }
    response
}
