//! Passkeys: adding, removing, and signing in with one.

use super::ApiError;
use super::Once;
use super::visit::{begin, own_page};
use domain::form::Fields;
use leptos::prelude::*;
use service::passkeys;

/// Begins to add one.
#[server(prefix = "/api", endpoint = "passkeys/start")]
pub async fn passkey_start(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let ceremony = passkeys::start(&visit.account().await?).await?;
        visit.await_passkey(ceremony, "/account".to_owned()).await?;
        Ok("/account/passkey".to_owned())
    };
    visit.settle("passkeys/start", form.clone(), done.await).await
}

/// Adds the one the browser made.
#[server(prefix = "/api", endpoint = "passkeys/add")]
pub async fn passkey_add(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        // A wrong name does not use the question up.
        passkeys::name(&form)?;
        let waits = visit.take_passkey().await?;
        let (entry, codes) = passkeys::add(&visit.account().await?, &waits.state, &form).await?;
        visit.enter(&entry).await?;
        let Some(codes) = codes else { return Ok("/account?done=passkey".to_owned()) };
        visit.show_once(Once::RecoveryCodes, &codes.join("\n")).await?;
        Ok("/account/recovery-codes?done=passkey".to_owned())
    };
    visit.settle("passkeys/add", form.clone(), done.await).await
}

/// Removes one.
#[server(prefix = "/api", endpoint = "passkeys/remove")]
pub async fn passkey_remove(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        passkeys::remove(&visit.account().await?, form.get("passkey")).await?;
        Ok("/account?done=passkey-removed".to_owned())
    };
    visit.settle("passkeys/remove", form.clone(), done.await).await
}

/// Asks for one.
#[server(prefix = "/api", endpoint = "passkeys/ask")]
pub async fn passkey_ask(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let ceremony = passkeys::ask(visit.visitor())?;
        visit.await_passkey(ceremony, own_page(form.get("next"), "/provider")).await?;
        Ok("/sign-in/passkey".to_owned())
    };
    visit.settle("passkeys/ask", form.clone(), done.await).await
}

/// Signs in, or proves, with the one that was shown.
#[server(prefix = "/api", endpoint = "passkeys/enter")]
pub async fn passkey_enter(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let waits = visit.take_passkey().await?;
        let proves = visit.account_if_any().await?.is_some();
        let entry = passkeys::enter(visit.visitor(), &waits.state, &form).await?;
        visit.enter(&entry).await?;
        if proves { Ok(waits.next) } else { visit.first(&entry.account, waits.next).await }
    };
    visit.settle("passkeys/enter", form.clone(), done.await).await
}
