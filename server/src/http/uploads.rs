//! Forms that carry a file: read as they come, never whole in memory. Who sends it is asked before its first byte.

use app::api::ApiError;
use app::api::files::{keep_grounds, page_of};
use app::api::visit::{Visit, status};
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{DefaultBodyLimit, FromRequest as _, Multipart, Request};
use axum::http::StatusCode;
use axum::http::header::{ACCEPT, REFERER};
use axum::http::request::Parts;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::post;
use axum::{Json, Router};
use domain::access::{self, Action};
use domain::failure::Failure;
use domain::file::{FILE_BYTES, too_large};
use domain::form::Fields;
use domain::ids::RequestId;
use domain::text;
use leptos::prelude::LeptosOptions;
use leptos::server_fn::error::ServerFnUrlError;
use service::error::{Error, NOT_FOUND};
use service::files::Incoming;
use service::{Result, files};
use std::time::Duration;
use tower_http::timeout::RequestBodyTimeoutLayer;

/// Most bytes of what is typed around a file.
const TYPED_BYTES: usize = 1024 * 1024;
/// Most bytes of a whole form. Of a file that is too large so much is read, and thrown away, that the browser
/// listens to the answer.
const BYTES: u64 = 2 * FILE_BYTES;
/// How long a whole form may take, on a slow line.
pub const WITHIN: Duration = Duration::from_secs(600);
/// How long a form may say nothing.
const SILENT_FOR: Duration = Duration::from_secs(20);
/// The form, as kept forms are named.
const SLOT: &str = "files/add";

/// Every form that carries a file.
pub fn routes() -> Router<LeptosOptions> {
    let path = format!("/api/{}", access::rule(Action::FileAdd).path);
    let limit = usize::try_from(BYTES).unwrap_or(usize::MAX);
    Router::new()
        .route(&path, post(add))
        .layer(DefaultBodyLimit::max(limit))
        .layer(RequestBodyTimeoutLayer::new(SILENT_FOR))
}

async fn add(request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let visit = match Visit::of(&parts) {
        Ok(visit) => visit,
        Err(error) => return status(error.failure()).into_response(),
    };
    let mut form = Fields::default();
    let done = receive(&visit, Request::from_parts(parts.clone(), body), &mut form).await;
    match visit.settle_upload(SLOT, form, done).await {
        Ok(page) => Redirect::to(&page).into_response(),
        Err(error) => back(&parts, error),
    }
}

/// Reads a form to its end. What was typed is in `form`, whatever becomes of the file.
async fn receive(visit: &Visit, request: Request, form: &mut Fields) -> Result<String> {
    let account = visit.account().await?;
    let mut parts = Multipart::from_request(request, &()).await.map_err(|_| Failure::Wrong)?;
    let (mut room, mut file) = (TYPED_BYTES, None);
    while let Some(mut part) = parts.next_field().await.map_err(too_much)? {
        let name = part.name().and_then(|name| name.strip_prefix("form[")?.strip_suffix(']'));
        let Some(name) = name.map(str::to_owned) else { return Err(Failure::Wrong.into()) };
        // Many empty fields are much as well.
        room = room.checked_sub(name.len()).ok_or_else(too_long)?;
        let given = part.file_name().map(str::to_owned);
        match given {
            None => form.set(&name, typed(&mut part, &mut room).await?),
            // A field nobody chose a file for comes without a name.
            Some(given) if given.is_empty() => (),
            Some(_) if name != "file" || file.is_some() => return Err(Failure::Wrong.into()),
            Some(given) => {
                // The page names the request before anything else.
                let id = RequestId::parse(form.get("request")).map_err(|_| NOT_FOUND)?;
                let member = account.member_for(&id).await?;
                let mut incoming = files::expect(&member, &id).await?;
                take(&mut part, &mut incoming).await?;
                file = Some((member, id, given, incoming));
            }
        }
    }
    let Some((member, id, given, incoming)) = file else {
        let id = RequestId::parse(form.get("request")).map_err(|_| NOT_FOUND)?;
        files::expect(&account.member_for(&id).await?, &id).await.map(drop)?;
        return Err(Error::wrong("file", text!("file-missing")));
    };
    let state = files::add(&member, &id, form.clone(), &given, incoming).await?;
    keep_grounds(visit, state, form).await?;
    Ok(format!("{}?done=file-added#files", page_of(&id, state)))
}

async fn typed(part: &mut Field<'_>, room: &mut usize) -> Result<String> {
    let mut bytes = Vec::new();
    while let Some(piece) = part.chunk().await.map_err(too_much)? {
        *room = room.checked_sub(piece.len()).ok_or_else(too_long)?;
        bytes.extend_from_slice(&piece);
    }
    String::from_utf8(bytes).map_err(|_| Failure::Wrong.into())
}

async fn take(part: &mut Field<'_>, incoming: &mut Incoming) -> Result<()> {
    while let Some(piece) = part.chunk().await.map_err(too_much)? {
        incoming.push(&piece).await?;
    }
    Ok(())
}

/// More was typed than any form takes.
fn too_long() -> Error {
    Error::wrong("file", text!("plain-too-large"))
}

/// What cannot be read to its end is cut off, not a form at all, or larger than anything that is kept.
fn too_much(error: MultipartError) -> Error {
    if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
        return Error::wrong("file", too_large());
    }
    Failure::Wrong.into()
}

/// Back to the page the form came from, which says why; or the bare reason, for a script of ours.
fn back(parts: &Parts, error: ApiError) -> Response {
    let header = |name| parts.headers.get(name).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let failure = error.failure;
    let path = format!("/api/{SLOT}");
    let page = || {
        let mut from = header(REFERER).to_owned();
        ServerFnUrlError::<ApiError>::strip_error_info(&mut from);
        ServerFnUrlError::new(&path, error.clone()).to_url(&from).ok()
    };
    match page().filter(|_| header(ACCEPT).contains("text/html")) {
        Some(page) => Redirect::to(page.as_str()).into_response(),
        None => (status(failure), Json(error)).into_response(),
    }
}
