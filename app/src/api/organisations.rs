//! Organisations.

use super::ApiError;
use super::visit::begin;
use domain::form::Fields;
use leptos::prelude::*;
use service::organisations;

/// Creates an organisation.
#[server(prefix = "/api", endpoint = "organisations/create")]
pub async fn create(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        organisations::create(&visit.account().await?, &form).await?;
        Ok("/provider?done=organisation".to_owned())
    };
    visit.settle("organisations/create", form.clone(), done.await).await
}
