//! Whatever tries to change something leaves an entry: opened before the work, closed after it. Where the
//! entry cannot be written, nothing is tried.

use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use domain::access::{Rule, Way, rule_at};
use domain::audit::{Outcome, leaves_entry};
use service::authority::Origin;
use service::hash::sha256_hex;
use service::{Service, audit};
use tower_sessions::cookie::{Cookie, CookieJar};
use tower_sessions::session::Id;

/// Opens and closes the entry of an attempt. When the caller goes away in between, nobody closes it.
pub async fn keep(
    State((service, cookie)): State<(Service, &'static str)>,
    mut request: Request,
    next: Next,
) -> Response {
    let Some((rule, thing)) = attempt(&request) else { return next.run(request).await };
    let Some(origin) = request.extensions().get::<Origin>().cloned() else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let origin = Origin { session: session_of(request.headers(), cookie), ..origin };
    let entry = match audit::open(&service, &origin, rule, &thing).await {
        Ok(entry) => entry,
        Err(error) => {
            if let service::Error::Internal(cause) = &error {
                tracing::error!(trace = origin.trace, %cause, "an attempt could not be written down");
            }
            return refusal(rule, &error, &origin.trace);
        }
    };
    let trace = origin.trace.clone();
    request.extensions_mut().insert(Origin { entry: Some(entry.clone()), ..origin });
    let response = next.run(request).await;
    if let Err(error) = entry.close(&service, outcome(response.status())).await {
        tracing::error!(trace, %error, "an attempt could not be closed");
    }
    response
}

/// The row of the access table this request tries, and what its address names.
fn attempt(request: &Request<Body>) -> Option<(&'static Rule, String)> {
    let route = request.extensions().get::<MatchedPath>()?.as_str();
    let rule = rule_at(request.method().as_str(), route).filter(|rule| leaves_entry(rule))?;
    let named = route.split('/').zip(request.uri().path().split('/'));
    let named: Vec<&str> = named.filter(|(part, _)| part.starts_with('{')).map(|(_, value)| value).collect();
    Some((rule, named.join(":")))
}

/// How it ended, as far as the status tells.
fn outcome(status: StatusCode) -> Outcome {
    match status {
        s if s.is_server_error() => Outcome::Failed,
        s if s.is_client_error() => Outcome::Refused,
        _ => Outcome::Done,
    }
}

/// Names the web session the cookie claims, read as the session layer reads it: of two cookies of that name the
/// last. Whether there is such a session is found out later.
fn session_of(headers: &HeaderMap, name: &str) -> Option<String> {
    let mut jar = CookieJar::new();
    let cookies = headers.get_all(COOKIE).iter().filter_map(|v| str::from_utf8(v.as_bytes()).ok());
    for cookie in cookies.flat_map(|v| v.split(';')).filter_map(|c| Cookie::parse_encoded(c.to_owned()).ok())
    {
        jar.add_original(cookie);
    }
    let id: Id = jar.get(name)?.value().parse().ok()?;
    Some(sha256_hex(id.to_string().as_bytes()))
}

fn refusal(rule: &Rule, error: &service::Error, trace: &str) -> Response {
    let (failure, status) = (error.failure(), app::api::visit::status(error.failure()));
    if rule.way == Way::Api {
        return super::api_v1::refusal(error, trace);
    }
    tracing::debug!(trace, code = failure.code(), "an attempt was not let in");
    status.into_response()
}
