//! Conflicts of interest.

use super::ApiError;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::conflicts;

/// Declares one's own.
#[server(prefix = "/api", endpoint = "conflicts/declare")]
pub async fn declare(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        conflicts::declare(&visit.staff().await?, &id, &form).await?;
        Ok("/review?done=conflict".to_owned())
    };
    visit.settle("conflicts/declare", form.clone(), done.await).await
}
