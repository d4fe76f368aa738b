//! Deleting one's own account.

use super::ApiError;
use super::visit::begin;
use domain::form::Fields;
use leptos::prelude::*;
use service::closures;

/// Closes the account of whoever asks, and ends the session.
#[server(prefix = "/api", endpoint = "closures/carry-out")]
pub async fn account_delete(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        closures::carry_out(&visit.account().await?, &form).await?;
        visit.leave().await?;
        Ok("/?done=account-deleted".to_owned())
    };
    visit.settle("closures/carry-out", form.clone(), done.await).await
}
