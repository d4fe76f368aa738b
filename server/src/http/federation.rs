//! To an identity provider and back. Both are addresses that lead on: what failed is told on the sign-in page.

use app::api::ApiError;
use app::api::visit::{Visit, own_page};
use axum::Router;
use axum::extract::{Path, Query};
use axum::handler::Handler;
use axum::http::header::CACHE_CONTROL;
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::get;
use domain::access::{self, Action};
use domain::form::Fields;
use leptos::prelude::LeptosOptions;
use leptos::server_fn::error::ServerFnUrlError;
use service::Result;
use service::authority::Origin;

const STAFF_DOOR: &str = "/sign-in";
const PEOPLE_DOOR: &str = "/choices/sign-in";

/// Every stop.
pub fn routes() -> Router<LeptosOptions> {
    let router = serve(Router::new(), Action::SignInWith, depart_staff);
    let router = serve(router, Action::SignInBack, arrive_staff);
    let router = serve(router, Action::SubjectSignInWith, depart_person);
    serve(router, Action::SubjectSignInBack, arrive_person)
}

/// The address comes from the access table, so that no stop is served outside it.
fn serve<T: 'static>(
    router: Router<LeptosOptions>,
    action: Action,
    stop: impl Handler<T, LeptosOptions>,
) -> Router<LeptosOptions> {
    router.route(access::rule(action).path, get(stop))
}

async fn depart_staff(Path(issuer): Path<String>, Query(asked): Query<Fields>, parts: Parts) -> Response {
    let next = own_page(asked.get("next"), "/review");
    let gone = async { Visit::of(&parts)?.depart(&issuer, true, asked.has("prove"), next).await };
    lead_on(&parts, STAFF_DOOR, gone.await)
}

async fn arrive_staff(Path(issuer): Path<String>, Query(told): Query<Fields>, parts: Parts) -> Response {
    let back = async { Visit::of(&parts)?.arrive(&issuer, true, &told).await };
    lead_on(&parts, STAFF_DOOR, back.await)
}

async fn depart_person(Path(issuer): Path<String>, Query(asked): Query<Fields>, parts: Parts) -> Response {
    let next = own_page(asked.get("next"), "/choices");
    let gone = async { Visit::of(&parts)?.depart(&issuer, false, false, next).await };
    lead_on(&parts, PEOPLE_DOOR, gone.await)
}

async fn arrive_person(Path(issuer): Path<String>, Query(told): Query<Fields>, parts: Parts) -> Response {
    let back = async { Visit::of(&parts)?.arrive(&issuer, false, &told).await };
    lead_on(&parts, PEOPLE_DOOR, back.await)
}

/// On to where it leads, or to the door with the reason why not.
fn lead_on(parts: &Parts, door: &str, outcome: Result<String>) -> Response {
    let to = match outcome {
        Ok(to) => to,
        Err(error) => {
            let origin = parts.extensions.get::<Origin>().cloned();
            let (trace, entry) = origin.map(|o| (o.trace, o.entry)).unwrap_or_default();
            let failure = error.failure();
            if let service::Error::Internal(cause) = &error {
                tracing::error!(trace, %cause, "a sign-in through an identity provider failed");
            }
            if let Some(entry) = entry {
                entry.failed(failure);
            }
            let failed = ServerFnUrlError::new(parts.uri.path(), ApiError { failure, trace });
            // The library wants a whole address; only what follows the host is used.
            let base = format!("http://localhost{door}");
            failed
                .to_url(&base)
                .map_or_else(|_| door.to_owned(), |url| format!("{door}?{}", url.query().unwrap_or_default()))
        }
    };
    ([(CACHE_CONTROL, "no-store")], Redirect::to(&to)).into_response()
}
