//! What the two sides of a request write to each other.

use super::ApiError;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::messages;

/// Writes to the provider.
#[server(prefix = "/api", endpoint = "messages/send")]
pub async fn write_to_provider(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        messages::send(&visit.staff().await?, &id, &form).await?;
        Ok(format!("/review/requests/{id}?done=message-sent#thread-end"))
    };
    visit.settle("messages/send", form.clone(), done.await).await
}

/// Writes to the gatekeeper.
#[server(prefix = "/api", endpoint = "messages/reply")]
pub async fn write_to_gatekeeper(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        messages::reply(&visit.member_for(&id).await?, &id, &form).await?;
        Ok(format!("/provider/requests/{id}/messages?done=message-replied"))
    };
    visit.settle("messages/reply", form.clone(), done.await).await
}
