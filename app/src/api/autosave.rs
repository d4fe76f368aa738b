//! Saving a draft while it is being typed.

use super::ApiError;
use domain::form::Fields;
use leptos::prelude::*;

/// Saves a draft and answers with the version the next save has to name.
#[server(prefix = "/api", endpoint = "requests/autosave")]
pub async fn autosave(#[server(default)] form: Fields) -> Result<i64, ApiError> {
    use super::requests::version;
    use super::visit::{begin, id};
    use domain::access::Action;
    let visit = begin()?;
    let saved = async {
        let id = id(&form, "request")?;
        let who = visit.member_for(&id).await?;
        service::requests::save(&who, Action::RequestAutosave, &id, version(&form), form.clone()).await
    };
    let next = saved.await.map_err(|error| ApiError::new(error.failure()))?;
    visit.forget("requests/save", &form).await;
    Ok(next)
}
