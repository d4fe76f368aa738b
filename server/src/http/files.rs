//! Files that carry data away. A session opens them as it opens pages.

use super::plain;
use app::api::visit::{Visit, status};
use axum::Router;
use axum::extract::Query;
use axum::handler::Handler;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::get;
use domain::access::{self, Action};
use domain::audit::Filter;
use domain::failure::Failure;
use domain::form::Fields;
use domain::report::Asked;
use leptos::prelude::LeptosOptions;
use service::authority::{Origin, Staff, Who as _};
use service::reports::{self, Report, Yearly};
use service::{Result, accounts, audit};

/// Every file.
pub fn routes() -> Router<LeptosOptions> {
    let router = serve(Router::new(), Action::AuditFile, of_portal);
    let router = serve(router, Action::OrganisationAuditFile, of_organisation);
    let router = serve(router, Action::ReportsCsv, report_csv);
    let router = serve(router, Action::ReportsJson, report_json);
    let router = serve(router, Action::YearlyCsv, yearly_csv);
    let router = serve(router, Action::YearlyJson, yearly_json);
    serve(router, Action::AccountExport, of_account)
}

/// The address comes from the access table, so that no file is served outside it.
fn serve<T: 'static>(
    router: Router<LeptosOptions>,
    action: Action,
    file: impl Handler<T, LeptosOptions>,
) -> Router<LeptosOptions> {
    router.route(access::rule(action).path, get(file))
}

async fn of_portal(Query(typed): Query<Fields>, parts: Parts) -> Response {
    let read = async {
        let staff = Visit::of(&parts)?.staff().await?;
        let filter = Filter::parse(&typed)?;
        about(&parts, &filter.named());
        audit::export_of_portal(&staff, &filter).await
    };
    answer(&parts, CSV, read.await)
}

async fn of_organisation(Query(typed): Query<Fields>, parts: Parts) -> Response {
    let read = async {
        let visit = Visit::of(&parts)?;
        let member = visit.member(&visit.account().await?).await?;
        let filter = Filter::parse(&typed)?;
        about(&parts, &filter.named());
        audit::export_of_organisation(&member, &filter).await
    };
    answer(&parts, CSV, read.await)
}

/// Tells the entry of this attempt which selection is carried away.
fn about(parts: &Parts, selection: &str) {
    let origin = parts.extensions.get::<Origin>();
    if let Some(entry) = origin.and_then(|origin| origin.entry.as_ref()) {
        entry.is_about(selection, &Fields::default());
    }
}

async fn report_csv(Query(typed): Query<Fields>, parts: Parts) -> Response {
    let read = async { reports::csv(&report(&parts, &typed, Action::ReportsCsv).await?.1) };
    answer(&parts, CSV, read.await)
}

async fn report_json(Query(typed): Query<Fields>, parts: Parts) -> Response {
    let read = async {
        let (staff, report) = report(&parts, &typed, Action::ReportsJson).await?;
        serde_json::to_string_pretty(&reports::json(&staff, &report)).map_err(service::Error::internal)
    };
    answer(&parts, JSON, read.await)
}

async fn report(parts: &Parts, typed: &Fields, action: Action) -> Result<(Staff, Report)> {
    let staff = Visit::of(parts)?.staff().await?;
    let gatekeeper = staff.service().gatekeeper();
    let asked = Asked::parse(typed, staff.service().today(), |slug| gatekeeper.service(slug).is_some())?;
    about(parts, &asked.named());
    let report = reports::report(&staff, action, asked).await?;
    Ok((staff, report))
}

async fn yearly_csv(Query(typed): Query<Fields>, parts: Parts) -> Response {
    let read = async { reports::yearly_csv(&yearly(&parts, &typed, Action::YearlyCsv).await?.1) };
    answer(&parts, CSV, read.await)
}

async fn yearly_json(Query(typed): Query<Fields>, parts: Parts) -> Response {
    let read = async {
        let (staff, yearly) = yearly(&parts, &typed, Action::YearlyJson).await?;
        serde_json::to_string_pretty(&reports::yearly_json(&staff, &yearly)).map_err(service::Error::internal)
    };
    answer(&parts, JSON, read.await)
}

async fn yearly(parts: &Parts, typed: &Fields, action: Action) -> Result<(Staff, Yearly)> {
    let staff = Visit::of(parts)?.staff().await?;
    let year = domain::report::year(typed, staff.service().today());
    about(parts, &year.to_string());
    let yearly = reports::yearly(&staff, action, year).await?;
    Ok((staff, yearly))
}

async fn of_account(parts: Parts) -> Response {
    let read = async {
        let told = accounts::export(&Visit::of(&parts)?.account().await?).await?;
        serde_json::to_string_pretty(&told).map_err(service::Error::internal)
    };
    answer(&parts, JSON, read.await)
}

const JSON: &str = "application/json";
const CSV: &str = "text/csv; charset=utf-8";

/// The file, or the way to what is missing: signing in, or a proof.
fn answer(parts: &Parts, kind: &'static str, read: Result<String>) -> Response {
    let path = parts.uri.path();
    let error = match read {
        Ok(text) => {
            let name = path.rsplit('/').next().unwrap_or_default();
            let headers = [
                (CONTENT_TYPE, kind.to_owned()),
                (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
                (CACHE_CONTROL, "no-store".to_owned()),
            ];
            return (headers, text).into_response();
        }
        Err(error) => error,
    };
    let failure = error.failure();
    let origin = parts.extensions.get::<Origin>().cloned();
    let (trace, entry, language) =
        origin.map(|o| (o.trace, o.entry, o.language.working())).unwrap_or_default();
    if let service::Error::Internal(cause) = &error {
        tracing::error!(trace, %cause, "a file could not be read");
    }
    if let Some(entry) = entry {
        entry.failed(failure);
    }
    match failure {
        Failure::SignedOut => Redirect::to(&format!("/sign-in?next={path}")).into_response(),
        Failure::ProofNeeded => Redirect::to(&format!("/account/prove?next={path}")).into_response(),
        Failure::FactorNeeded => Redirect::to("/account").into_response(),
        _ => plain::page(status(failure), language, (failure.title(), failure.sentence()), &trace),
    }
}
