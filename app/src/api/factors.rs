//! Second factors: setting up, removing, recovery codes.

use super::ApiError;
use super::Once;
use super::visit::begin;
use domain::form::Fields;
use leptos::prelude::*;
use service::factors;

/// Begins to set up an authenticator app.
#[server(prefix = "/api", endpoint = "factors/start")]
pub async fn factor_start(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        factors::start(&visit.account().await?).await?;
        Ok("/account/authenticator".to_owned())
    };
    visit.settle("factors/start", form.clone(), done.await).await
}

/// Puts the app into use. Sessions opened with less than that end.
#[server(prefix = "/api", endpoint = "factors/confirm")]
pub async fn factor_confirm(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let (entry, codes) = factors::confirm(&visit.account().await?, &form).await?;
        visit.enter(&entry).await?;
        visit.show_once(Once::RecoveryCodes, &codes.join("\n")).await?;
        Ok("/account/recovery-codes?done=authenticator".to_owned())
    };
    visit.settle("factors/confirm", form.clone(), done.await).await
}

/// Removes the app.
#[server(prefix = "/api", endpoint = "factors/remove")]
pub async fn factor_remove(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        factors::remove(&visit.account().await?).await?;
        Ok("/account?done=authenticator-removed".to_owned())
    };
    visit.settle("factors/remove", form.clone(), done.await).await
}

/// Makes new recovery codes.
#[server(prefix = "/api", endpoint = "factors/renew-codes")]
pub async fn codes_renew(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let codes = factors::renew_codes(&visit.account().await?).await?;
        visit.show_once(Once::RecoveryCodes, &codes.join("\n")).await?;
        Ok("/account/recovery-codes?done=codes".to_owned())
    };
    visit.settle("factors/renew-codes", form.clone(), done.await).await
}
