//! A person's own sign-in.

use super::ApiError;
use super::visit::begin;
use domain::form::Fields;
use leptos::prelude::*;
use service::subjects;

/// Sets another password.
#[server(prefix = "/api", endpoint = "subjects/change-password")]
pub async fn subject_password_change(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let subject = visit.subject().await?;
        subjects::change_password(&subject, &form).await?;
        visit.enter_subject(subject.id()).await?;
        Ok("/choices?done=password".to_owned())
    };
    visit.settle("subjects/change-password", form.clone(), done.await).await
}

/// Ends the sessions on other devices.
#[server(prefix = "/api", endpoint = "subjects/end-other-sessions")]
pub async fn subject_sessions_end(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        subjects::end_other_sessions(&visit.subject().await?, &form).await?;
        Ok("/choices?done=sessions-ended".to_owned())
    };
    visit.settle("subjects/end-other-sessions", form.clone(), done.await).await
}
