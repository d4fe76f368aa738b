//! Choosing another password, and shutting out a device.

use super::ApiError;
use super::visit::begin;
use domain::form::Fields;
use leptos::prelude::*;
use service::{devices, resets};

/// Asks for a link.
#[server(prefix = "/api", endpoint = "resets/ask")]
pub async fn reset_ask(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        resets::ask(visit.visitor(), &form).await?;
        Ok("/reset/sent".to_owned())
    };
    visit.settle("resets/ask", form.clone(), done.await).await
}

/// Sets the password by a link.
#[server(prefix = "/api", endpoint = "resets/carry-out")]
pub async fn reset_carry_out(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        resets::carry_out(visit.visitor(), &form).await?;
        Ok("/sign-in?done=reset".to_owned())
    };
    visit.settle("resets/carry-out", form.clone(), done.await).await
}

/// Sets another password while signed in.
#[server(prefix = "/api", endpoint = "passwords/change")]
pub async fn password_change(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        visit.enter(&resets::change(&visit.account().await?, &form).await?).await?;
        Ok("/account?done=password".to_owned())
    };
    visit.settle("passwords/change", form.clone(), done.await).await
}

/// "This was not me".
#[server(prefix = "/api", endpoint = "devices/deny")]
pub async fn device_deny(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        devices::deny(visit.visitor(), &form).await?;
        Ok("/reset/sent?done=denied".to_owned())
    };
    visit.settle("devices/deny", form.clone(), done.await).await
}
