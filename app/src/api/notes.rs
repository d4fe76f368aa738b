//! What staff write for each other.

use super::ApiError;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::notes;

/// Writes a note about a request.
#[server(prefix = "/api", endpoint = "notes/write")]
pub async fn write(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        notes::write(&visit.staff().await?, &id, &form).await?;
        Ok(format!("/review/requests/{id}?done=noted#thread-end"))
    };
    visit.settle("notes/write", form.clone(), done.await).await
}
