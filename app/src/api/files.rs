//! Evidence files. They come by a route of their own: see `http::uploads` of the server.

use super::ApiError;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::{FileId, RequestId};
use domain::request::StateKind;
use leptos::prelude::*;
use service::files;

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

/// Takes a file out.
#[server(prefix = "/api", endpoint = "files/remove")]
pub async fn remove(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let (request, file): (RequestId, FileId) = (id(&form, "request")?, id(&form, "file_id")?);
        let state = files::remove(&visit.member_for(&request).await?, &request, &file, form.clone()).await?;
        Ok(format!("{}?done=file-removed#files", page_of(&request, state)))
    };
    visit.settle("files/remove", form.clone(), done.await).await
}
