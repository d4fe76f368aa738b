//! The way of a request: trace id, limits, CSRF, web session, and then pages, forms or `/api/v1`.

mod api_v1;
mod audit;
mod federation;
mod feeds;
mod files;
mod headers;
mod health;
mod language;
mod origin;
mod plain;
mod sessions;
mod speculation;
#[cfg(test)]
mod tests;
mod uploads;

use crate::settings::Settings;
use app::api::visit::Site;
use app::{App, shell};
use axum::extract::Extension;
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use axum::routing::get;
use axum::{Router, middleware};
use leptos::prelude::LeptosOptions;
use leptos_axum::{LeptosRoutes as _, generate_route_list, render_app_async_with_context};
use service::Service;
use std::path::Path;
use std::time::Duration;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::csrf::CsrfLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::services::ServeDir;
use tower_http::timeout::TimeoutLayer;

/// Most bytes of a form or an API call: a round of long answers fits, in any script.
const BODY_BYTES: usize = 1024 * 1024;
const ANSWER_WITHIN: Duration = Duration::from_secs(30);

/// Everything the portal answers.
pub fn router(service: &Service, settings: &Settings) -> Router {
    let hash = asset_hash(&settings.site_root);
    let options = leptos_options(&settings.site_root, &hash);
    let site = Site {
        source_url: settings.source_url.clone(),
        shows_mail: settings.example,
        shows_tracker: settings.tracker,
        is_secure: settings.is_secure(),
    };
    let document = {
        let options = options.clone();
        move || shell(options.clone())
    };
    let missing = render_app_async_with_context(headers::page_policy, document.clone());
    let secure = settings.is_secure();
    // Whoever comes with a cookie, to a page or with a file.
    let visited = |router: Router<LeptosOptions>| {
        router
            .layer(Extension(site.clone()))
            .layer(sessions::layer(service, secure))
            .layer(middleware::from_fn_with_state(secure, language::keep))
            .layer(middleware::from_fn(headers::finish_cookie))
            .layer(middleware::from_fn(origin::refuse_unmarked))
            .layer(CsrfLayer::new())
            .with_state(options.clone())
    };
    let pages = Router::new()
        .leptos_routes_with_context(&options, generate_route_list(App), headers::page_policy, document)
        .fallback(missing)
        .merge(files::routes())
        .merge(federation::routes());
    let pages = visited(pages);
    let uploads = visited(uploads::routes());
    let site_files = Router::new()
        .nest_service(
            "/pkg",
            ServeDir::new(settings.site_root.join("pkg"))
                .precompressed_br()
                .precompressed_gzip()
                // `cargo leptos` does not bundle the style sheet: what it imports lies one folder up.
                .fallback(ServeDir::new(&settings.site_root)),
        )
        .layer(middleware::from_fn_with_state(!hash.is_empty(), headers::cached));
    let favicon = Router::new()
        .nest_service(
            "/favicon.svg",
            tower_http::services::ServeFile::new(settings.site_root.join("favicon.svg")),
        )
        .layer(middleware::from_fn_with_state(false, headers::cached));
    guarded(
        Router::new()
            .merge(pages)
            .merge(api_v1::routes(service))
            .merge(feeds::routes(service, settings.tracker)),
        service,
        settings,
    )
    .merge(watched(uploads, service, settings, uploads::WITHIN))
    .merge(site_files.merge(favicon))
    .route("/livez", get(health::live))
    .route(speculation::PATH, get(speculation::rules))
    .merge(health::ready(service))
    .layer(middleware::from_fn_with_state(settings.is_secure(), headers::complete))
}

/// Whatever a handler does: it answers in time, takes no more than its share, and a panic ends one
/// request alone.
fn guarded(handlers: Router, service: &Service, settings: &Settings) -> Router {
    watched(handlers.layer(RequestBodyLimitLayer::new(BODY_BYTES)), service, settings, ANSWER_WITHIN)
}

/// The same, for handlers that count the bytes themselves.
fn watched(handlers: Router, service: &Service, settings: &Settings, within: Duration) -> Router {
    let attempts = (service.clone(), sessions::cookie_name(settings.is_secure()));
    handlers
        .layer(middleware::from_fn_with_state(attempts, audit::keep))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, within))
        .layer(CatchPanicLayer::custom(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response()))
        .layer(Extension(service.clone()))
        .layer(middleware::from_fn(plain::explain))
        .layer(middleware::from_fn_with_state(settings.proxies, origin::mark))
}

/// The hash the assets were built with, which is read once. Empty without one, as under
/// `cargo leptos watch`.
fn asset_hash(site_root: &Path) -> String {
    std::fs::read_to_string(site_root.join("pkg/hash.txt")).unwrap_or_default().trim().to_owned()
}

/// Names the assets by their hash, where there is one.
fn leptos_options(site_root: &Path, hash: &str) -> LeptosOptions {
    let name = if hash.is_empty() { "causeway".to_owned() } else { format!("causeway.{hash}") };
    LeptosOptions::builder()
        .output_name(name)
        .site_root(site_root.to_string_lossy().into_owned())
        .site_pkg_dir("pkg")
        .build()
}
