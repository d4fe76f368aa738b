//! Data for anybody's machines: no session, no cookie, the same for all, so whoever carries it may keep it a while.

use super::api_v1;
use axum::Router;
use axum::extract::{Extension, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse as _, Response};
use axum::routing::get;
use domain::access::{self, Action};
use domain::form::Fields;
use service::authority::Origin;
use service::error::NOT_FOUND;
use service::{Service, hash, tracker};

/// How long an answer may be kept.
const KEPT: &str = "public, max-age=300";

/// Every feed. The address comes from the access table, so that none is served outside it.
pub fn routes(service: &Service, shows_tracker: bool) -> Router {
    let path = access::rule(Action::TrackerFeed).path;
    Router::new().route(path, get(requests)).with_state((service.clone(), shows_tracker))
}

async fn requests(
    State((service, shown)): State<(Service, bool)>,
    Extension(origin): Extension<Origin>,
    Query(asked): Query<Fields>,
    headers: HeaderMap,
) -> Response {
    let trace = origin.trace.clone();
    let visitor = service.visitor(origin);
    let read = async {
        if !shown {
            return Err(NOT_FOUND);
        }
        tracker::feed(&visitor, &tracker::Filter::of(&visitor, &asked)).await
    };
    match read.await {
        Ok(feed) => answer(&headers, feed.to_string()),
        Err(error) => {
            if let service::Error::Internal(cause) = &error {
                tracing::error!(trace, %cause, "a feed could not be read");
            }
            api_v1::refusal(&error, &trace)
        }
    }
}

/// The text, or that it is the one the caller has (RFC 9110 section 13.1.2).
fn answer(asked: &HeaderMap, text: String) -> Response {
    let tag = format!("\"{}\"", &hash::sha256_hex(text.as_bytes())[..32]);
    let known = asked.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let mut known = known.flat_map(|value| value.split(',')).map(|one| one.trim().trim_start_matches("W/"));
    let kept = [(ETAG, tag.clone()), (CACHE_CONTROL, KEPT.to_owned())];
    if known.any(|one| one == tag || one == "*") {
        return (StatusCode::NOT_MODIFIED, kept).into_response();
    }
    (kept, [(CONTENT_TYPE, "application/json")], text).into_response()
}
