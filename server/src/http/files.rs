//! Files that carry data away. A session opens them as it opens pages.

use super::plain;
use app::api::visit::{Visit, status};
use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Query};
use axum::handler::Handler;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, CONTENT_TYPE,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::get;
use domain::access::{self, Action};
use domain::audit::Filter;
use domain::failure::Failure;
use domain::file::attachment;
use domain::form::Fields;
use domain::ids::FileId;
use domain::report::Asked;
use leptos::prelude::LeptosOptions;
use service::authority::{Origin, Staff, Who as _};
use service::error::{Error, NOT_FOUND};
use service::reports::{self, Report, Yearly};
use service::{Result, accounts, audit, files as evidence};

/// Every file.
pub fn routes() -> Router<LeptosOptions> {
    let router = serve(Router::new(), Action::AuditFile, of_portal);
    let router = serve(router, Action::OrganisationAuditFile, of_organisation);
    let router = serve(router, Action::ReportsCsv, report_csv);
    let router = serve(router, Action::ReportsJson, report_json);
    let router = serve(router, Action::YearlyCsv, yearly_csv);
    let router = serve(router, Action::YearlyJson, yearly_json);
    let router = serve(router, Action::FileOpen, of_request);
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

/// An evidence file. It is never shown in a page of ours, whatever it is.
async fn of_request(Path(id): Path<String>, parts: Parts) -> Response {
    let read = async {
        let id = FileId::parse(&id).map_err(|_| NOT_FOUND)?;
        let account = Visit::of(&parts)?.account().await?;
        match account.staff_role() {
            Some(_) => evidence::open(&account.staff()?, &id).await,
            None => evidence::open(&account.member_for(&id).await?, &id).await,
        }
    };
    match read.await {
        Ok((file, bytes)) => {
            let headers = [
                (CONTENT_TYPE, file.kind.media_type().to_owned()),
                (CONTENT_DISPOSITION, attachment(&file.name)),
                (CONTENT_LENGTH, file.size_bytes.to_string()),
                (CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'".to_owned()),
                (X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
                (CACHE_CONTROL, "no-store".to_owned()),
            ];
            (headers, Body::from_stream(bytes)).into_response()
        }
        Err(error) => refusal(&parts, error),
    }
}

const JSON: &str = "application/json";
const CSV: &str = "text/csv; charset=utf-8";

/// The file, or the way to what is missing: signing in, or a proof.
fn answer(parts: &Parts, kind: &'static str, read: Result<String>) -> Response {
    match read {
        Ok(text) => {
            let name = parts.uri.path().rsplit('/').next().unwrap_or_default();
            let headers = [
                (CONTENT_TYPE, kind.to_owned()),
                (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
                (CACHE_CONTROL, "no-store".to_owned()),
            ];
            (headers, text).into_response()
        }
        Err(error) => refusal(parts, error),
    }
}

/// The way to what is missing, or why a file is not given.
fn refusal(parts: &Parts, error: Error) -> Response {
    let path = parts.uri.path();
    let failure = error.failure();
    let origin = parts.extensions.get::<Origin>().cloned();
    let (trace, entry, language) =
        origin.map(|o| (o.trace, o.entry, o.language.working())).unwrap_or_default();
    if let Error::Internal(cause) = &error {
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
