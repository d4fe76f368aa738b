//! Where a request comes from: trace id, network address, browser. And the log line it leaves.

use axum::extract::{ConnectInfo, MatchedPath, Request, State};
use axum::http::header::{COOKIE, ORIGIN, USER_AGENT};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use service::authority::Origin;
use service::random;
use std::net::{IpAddr, SocketAddr};
use tokio::time::Instant;
use tracing::Instrument as _;

/// Most characters kept of a browser's name for itself.
const AGENT: usize = 300;

/// Gives every request its origin and writes one log line about it. Paths are logged as patterns: real
/// ones hold tokens and ids.
pub async fn mark(State(proxies): State<usize>, mut request: Request, next: Next) -> Response {
    let trace: String = random::bytes::<8>().iter().map(|b| format!("{b:02x}")).collect();
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let agent = request.headers().get(USER_AGENT).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let origin = Origin {
        trace: trace.clone(),
        address: address(request.headers(), peer, proxies),
        agent: agent.chars().take(AGENT).collect(),
        session: None,
        entry: None,
    };
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map_or("none", |path| path.as_str()).to_owned();
    request.extensions_mut().insert(origin);
    let began = Instant::now();
    let api = request.uri().path().starts_with("/api/v1/");
    // What is logged on the way, a panic too, carries the trace id.
    let span = tracing::error_span!("request", trace);
    let mut response = next.run(request).instrument(span).await;
    let status = response.status().as_u16();
    let millis = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    if response.status().is_server_error() {
        tracing::error!(trace, %method, route, status, millis, "answered");
    } else if is_refusal(response.status(), api, route != "none") {
        tracing::info!(trace, %method, route, status, millis, "refused");
    } else {
        tracing::debug!(trace, %method, route, status, millis, "answered");
    }
    if let Ok(trace) = HeaderValue::from_str(&trace) {
        response.headers_mut().insert("x-trace", trace);
    }
    response
}

/// Whether an answer tells that somebody tried what they may not. Of an address that names nothing nobody
/// learns anything.
fn is_refusal(status: StatusCode, api: bool, named: bool) -> bool {
    match status {
        StatusCode::UNAUTHORIZED
        | StatusCode::FORBIDDEN
        | StatusCode::PAYLOAD_TOO_LARGE
        | StatusCode::TOO_MANY_REQUESTS => true,
        StatusCode::NOT_FOUND => named,
        status => api && status.is_client_error(),
    }
}

/// The client's address. Each trusted proxy appended one entry, so the client's is that many from the
/// right; everything further left the client may have written itself, in whatever bytes. Behind proxies the peer is
/// one of them: where none names the client, nobody is named.
fn address(headers: &HeaderMap, peer: Option<IpAddr>, proxies: usize) -> String {
    let Some(before) = proxies.checked_sub(1) else {
        return peer.map(|ip| ip.to_string()).unwrap_or_default();
    };
    let told = headers.get_all("x-forwarded-for").iter();
    let entries: Vec<&[u8]> = told.flat_map(|v| v.as_bytes().split(|byte| *byte == b',')).collect();
    let entry = entries.iter().rev().nth(before).and_then(|entry| str::from_utf8(entry).ok());
    let address = entry.and_then(|entry| entry.trim().parse::<IpAddr>().ok());
    address.map(|ip| ip.to_string()).unwrap_or_default()
}

/// Refuses what changes something, carries a cookie and hides where it comes from: browsers always say.
pub async fn refuse_unmarked(request: Request, next: Next) -> Response {
    let headers = request.headers();
    let marked = headers.contains_key(ORIGIN) || headers.contains_key("sec-fetch-site");
    if !request.method().is_safe() && headers.contains_key(COOKIE) && !marked {
        return StatusCode::FORBIDDEN.into_response();
    }
    next.run(request).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_trusted_proxies_say_is_believed() {
        let mut headers = HeaderMap::new();
        headers.insert("x-forwarded-for", HeaderValue::from_static("1.1.1.1, 2.2.2.2, 3.3.3.3"));
        let peer = Some("9.9.9.9".parse().unwrap());
        assert_eq!(address(&headers, peer, 0), "9.9.9.9");
        assert_eq!(address(&headers, peer, 1), "3.3.3.3");
        assert_eq!(address(&headers, peer, 2), "2.2.2.2");
        // Behind proxies the peer is one of them, and nobody takes the caller for it.
        assert_eq!(address(&headers, peer, 9), "");
        assert_eq!(address(&HeaderMap::new(), peer, 1), "");
        assert_eq!(address(&HeaderMap::new(), peer, 0), "9.9.9.9");
    }

    #[test]
    fn whatever_bytes_the_caller_wrote_the_proxys_own_entry_counts() {
        let peer = Some("9.9.9.9".parse().unwrap());
        let heard = |entries: &[&'static [u8]]| {
            let mut headers = HeaderMap::new();
            for entry in entries {
                headers.append("x-forwarded-for", HeaderValue::from_bytes(entry).unwrap());
            }
            address(&headers, peer, 1)
        };
        assert_eq!(heard(&[b"\xff, 3.3.3.3"]), "3.3.3.3");
        assert_eq!(heard(&[b"\xff", b"3.3.3.3"]), "3.3.3.3");
        assert_eq!(heard(&[b"1.1.1.1, \xff3.3.3.3"]), "");
        assert_eq!(heard(&["ä, 2001:db8::1".as_bytes()]), "2001:db8::1");
    }
}
