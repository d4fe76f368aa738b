//! A person's choices.

use super::ApiError;
use super::visit::{begin, own_page};
use domain::form::Fields;
use leptos::prelude::*;
use service::{choices, subjects};

/// Signs a person in with a local login.
#[server(prefix = "/api", endpoint = "subjects/sign-in")]
pub async fn sign_in(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let subject = choices::sign_in(visit.visitor(), &form).await?;
        visit.enter_subject(&subject).await?;
        // A password of their own comes first; the page that asks for it is where apps are turned off as well.
        let first = subjects::has_first_password(&visit.visitor().subject(subject)).await?;
        Ok(own_page(if first { "" } else { form.get("next") }, "/choices"))
    };
    visit.settle("subjects/sign-in", form.clone(), done.await).await
}

/// Turns an app on.
#[server(prefix = "/api", endpoint = "choices/turn-on")]
pub async fn turn_on(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        choices::turn_on(&visit.subject().await?, &form).await?;
        Ok("/choices?done=on".to_owned())
    };
    visit.settle("choices/turn-on", form.clone(), done.await).await
}

/// Turns an app off.
#[server(prefix = "/api", endpoint = "choices/turn-off")]
pub async fn turn_off(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        choices::turn_off(&visit.subject().await?, &form).await?;
        Ok("/choices?done=off".to_owned())
    };
    visit.settle("choices/turn-off", form.clone(), done.await).await
}
