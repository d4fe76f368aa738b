//! What a load balancer asks.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use domain::time::minutes;
use service::{Service, deliveries, jobs};

/// The process runs. No I/O.
pub async fn live() -> &'static str {
    "live"
}

/// The database answers and mail goes out.
pub fn ready(service: &Service) -> Router {
    Router::new().route("/readyz", get(is_ready)).with_state(service.clone())
}

async fn is_ready(State(service): State<Service>) -> (StatusCode, &'static str) {
    if service.ready().await.is_err() {
        return (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer");
    }
    match jobs::outbox_lag(&service.system()).await {
        Ok(lag) if lag <= minutes(15) => match deliveries::wait_for_care(&service.system()).await {
            Ok(false) => (StatusCode::OK, "ready"),
            Ok(true) => (StatusCode::OK, "ready, but mails could not be delivered: see /admin/mails"),
            Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the outbox cannot be read"),
        },
        Ok(_) => (StatusCode::OK, "ready, but mail waits for more than 15 minutes"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the outbox cannot be read"),
    }
}
