//! What reviewers find about the items of a checklist.

use super::ApiError;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::findings;

/// Writes a finding about an item.
#[server(prefix = "/api", endpoint = "findings/write")]
pub async fn write(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        findings::write(&visit.staff().await?, &id, &form).await?;
        let item: String =
            form.get("item").chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        Ok(format!("/review/requests/{id}/checklist?done=found#item-{item}"))
    };
    visit.settle("findings/write", form.clone(), done.await).await
}
