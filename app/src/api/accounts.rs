//! Signing up, confirming, signing in and out.

use super::ApiError;
use super::visit::{begin, own_page};
use domain::form::Fields;
use leptos::prelude::*;
use service::{accounts, factors};

/// Signs up. A link is mailed.
#[server(prefix = "/api", endpoint = "accounts/sign-up")]
pub async fn sign_up(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        accounts::sign_up(visit.visitor(), &form).await?;
        Ok("/sign-up/sent".to_owned())
    };
    visit.settle("accounts/sign-up", form.clone(), done.await).await
}

/// Confirms an address and signs in.
#[server(prefix = "/api", endpoint = "accounts/confirm")]
pub async fn confirm(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        visit.enter(&accounts::confirm(visit.visitor(), &form).await?).await?;
        Ok("/provider?done=confirmed".to_owned())
    };
    visit.settle("accounts/confirm", form.clone(), done.await).await
}

/// Makes the first administrator, or gives an invited account its password.
#[server(prefix = "/api", endpoint = "accounts/setup")]
pub async fn setup(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        accounts::setup(visit.visitor(), &form).await?;
        Ok("/sign-in?done=set-up".to_owned())
    };
    visit.settle("accounts/setup", form.clone(), done.await).await
}

/// Signs in.
#[server(prefix = "/api", endpoint = "accounts/sign-in")]
pub async fn sign_in(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let signed_in = accounts::sign_in(visit.visitor(), &form).await?;
        visit.go_on(signed_in, own_page(form.get("next"), "/provider")).await
    };
    visit.settle("accounts/sign-in", form.clone(), done.await).await
}

/// Ends a sign-in with a code.
#[server(prefix = "/api", endpoint = "accounts/enter-code")]
pub async fn enter_code(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let waits = visit.code_next().await?;
        let entry = factors::enter(visit.visitor(), &waits.account, waits.epoch, &form).await?;
        visit.enter(&entry).await?;
        visit.first(&entry.account, waits.next).await
    };
    visit.settle("accounts/enter-code", form.clone(), done.await).await
}

/// Takes a fresh proof.
#[server(prefix = "/api", endpoint = "accounts/prove")]
pub async fn prove(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let proof = factors::prove(&visit.account().await?, &form).await?;
        visit.proven(proof).await?;
        Ok(own_page(form.get("next"), "/account"))
    };
    visit.settle("accounts/prove", form.clone(), done.await).await
}

/// Signs out.
#[server(prefix = "/api", endpoint = "accounts/sign-out")]
pub async fn sign_out(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        if let Some(account) = visit.account_if_any().await? {
            accounts::sign_out(&account).await?;
        }
        visit.leave().await?;
        Ok("/?done=signed-out".to_owned())
    };
    visit.settle("accounts/sign-out", form.clone(), done.await).await
}
