//! Evidence files. They come by a route of their own: see `http::uploads` of the server.

use super::ApiError;
use super::visit::{Visit, begin, id};
use domain::form::Fields;
use domain::ids::{FileId, RequestId};
use domain::request::StateKind;
use leptos::prelude::*;
use service::{Result, files};

/// The page that shows the files of a request.
#[must_use]
pub fn page_of(request: &RequestId, state: StateKind) -> String {
    let page = match state {
        StateKind::Draft => "/draft",
        StateKind::Asked => "/questions",
        _ => "",
    };
    format!("/provider/requests/{request}{page}")
}

/// Keeps the grounds of a challenge that were typed beside its files: a refused request has no draft to keep them.
///
/// # Errors
/// The session cannot be kept.
pub async fn keep_grounds(visit: &Visit, state: StateKind, form: &Fields) -> Result<()> {
    if state != StateKind::Refused {
        return Ok(());
    }
    visit.keep_typed("requests/challenge", form).await
}

/// Takes a file out.
#[server(prefix = "/api", endpoint = "files/remove")]
pub async fn remove(#[server(default)] form: Fields) -> std::result::Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let (request, file): (RequestId, FileId) = (id(&form, "request")?, id(&form, "file_id")?);
        let state = files::remove(&visit.member_for(&request).await?, &request, &file, form.clone()).await?;
        keep_grounds(&visit, state, &form).await?;
        Ok(format!("{}?done=file-removed#files", page_of(&request, state)))
    };
    visit.settle("files/remove", form.clone(), done.await).await
}
