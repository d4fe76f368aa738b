//! Changing the address of an account.

use super::ApiError;
use super::visit::begin;
use domain::form::Fields;
use leptos::prelude::*;
use service::addresses::{self, Agreed};

/// Asks for another address. Both mailboxes get a link.
#[server(prefix = "/api", endpoint = "addresses/ask")]
pub async fn address_ask(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        addresses::ask(&visit.account().await?, &form).await?;
        Ok("/account?done=address-asked".to_owned())
    };
    visit.settle("addresses/ask", form.clone(), done.await).await
}

/// One of the mailboxes agrees.
#[server(prefix = "/api", endpoint = "addresses/confirm")]
pub async fn address_confirm(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let own = visit.account_if_any().await?;
        match addresses::confirm(visit.visitor(), own.as_ref(), &form).await? {
            Agreed::Waits => Ok(format!("/address/{}?done=address-agreed", form.get("token"))),
            Agreed::Changed(None) => Ok("/sign-in?done=address".to_owned()),
            Agreed::Changed(Some(entry)) => {
                visit.enter(&entry).await.map(|()| "/account?done=address".to_owned())
            }
        }
    };
    visit.settle("addresses/confirm", form.clone(), done.await).await
}

/// "This was not me".
#[server(prefix = "/api", endpoint = "addresses/deny")]
pub async fn address_deny(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        addresses::deny(visit.visitor(), &form).await?;
        Ok("/reset/sent?done=denied".to_owned())
    };
    visit.settle("addresses/deny", form.clone(), done.await).await
}
