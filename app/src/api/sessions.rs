//! Ending sessions on other devices.

use super::ApiError;
use super::visit::begin;
use domain::form::Fields;
use leptos::prelude::*;
use service::sessions;

/// Ends one session.
#[server(prefix = "/api", endpoint = "sessions/end")]
pub async fn session_end(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        sessions::end_one(&visit.account().await?, form.get("session")).await?;
        Ok("/account?done=session-ended".to_owned())
    };
    visit.settle("sessions/end", form.clone(), done.await).await
}

/// Ends every session but this one.
#[server(prefix = "/api", endpoint = "sessions/end-others")]
pub async fn session_end_others(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        visit.enter(&sessions::end_others(&visit.account().await?).await?).await?;
        Ok("/account?done=sessions-ended".to_owned())
    };
    visit.settle("sessions/end-others", form.clone(), done.await).await
}
