//! Showing that an address works from which mail came back.

use super::ApiError;
use super::visit::begin;
use domain::form::Fields;
use leptos::prelude::*;
use service::bounces;

/// Has a link mailed to the address of the account.
#[server(prefix = "/api", endpoint = "addresses/check")]
pub async fn address_check(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        bounces::ask(&visit.account().await?).await?;
        Ok("/account?done=bounce-asked".to_owned())
    };
    visit.settle("addresses/check", form.clone(), done.await).await
}

/// Whoever has the link read the mail.
#[server(prefix = "/api", endpoint = "addresses/works")]
pub async fn address_works(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        bounces::works(visit.visitor(), &form).await?;
        let signed_in = visit.account_if_any().await?.is_some();
        Ok(if signed_in { "/account?done=bounce-works" } else { "/sign-in?done=bounce-works" }.to_owned())
    };
    visit.settle("addresses/works", form.clone(), done.await).await
}
