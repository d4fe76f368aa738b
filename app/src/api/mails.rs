//! Looking after mails that did not arrive.

use super::ApiError;
use super::visit::begin;
use domain::form::Fields;
use leptos::prelude::*;
use service::deliveries;

/// Tries a mail again.
#[server(prefix = "/api", endpoint = "mails/retry")]
pub async fn mail_retry(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        deliveries::retry(&visit.staff().await?, &form).await?;
        Ok("/admin/mails?done=mail-retried".to_owned())
    };
    visit.settle("mails/retry", form.clone(), done.await).await
}

/// Says that nothing more is to be done about it.
#[server(prefix = "/api", endpoint = "mails/leave")]
pub async fn mail_leave(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        deliveries::leave(&visit.staff().await?, &form).await?;
        Ok("/admin/mails?done=mail-left".to_owned())
    };
    visit.settle("mails/leave", form.clone(), done.await).await
}
