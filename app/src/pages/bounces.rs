//! An address from which mail came back: told to its owner, who changes it or shows that it works.

use super::{Screen, anybody, attempt, page, param};
use crate::api::visit::{Visit, visit};
use crate::parts::{Audience, Banner, Hidden, PostForm, Submit, Tone};
use crate::t;
use domain::form::Fields;
use leptos::prelude::*;
use service::Result;
use service::authority::Account;
use service::bounces;

/// The banner on the account's page.
pub(super) async fn banner(visit: &Visit, account: &Account) -> Result<Option<AnyView>> {
    let Some(mark) = bounces::of_account(account).await? else { return Ok(None) };
    let attempt = attempt(visit, "addresses/check", "", Fields::default()).await?;
    let what = t!("bounce-what", email = account.email(), at = mark.at, status = mark.status);
    Ok(Some(
        view! {
            <Banner kind=Tone::Warning title=t!("bounce-title")>
                <p>{what}</p>
                <p>{t!("bounce-next")}</p>
                <PostForm to="/api/addresses/check" attempt=attempt prefix="check">
                    <Submit label=t!("bounce-ask")/>
                </PostForm>
            </Banner>
        }
        .into_any(),
    ))
}

/// `/address/works/:token`
#[component]
pub fn WorksPage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let token = param("token");
        let email = bounces::checked(visit.visitor(), &token).await?;
        let attempt = attempt(&visit, "addresses/works", "", Fields::default()).await?;
        let body = view! {
            <h1>{t!("bounce-works-title")}</h1>
            <p class="lead">{t!("bounce-works-lead", email = email)}</p>
            <p>{t!("bounce-works-what")}</p>
            <PostForm to="/api/addresses/works" attempt=attempt>
                <Hidden name="token" value=token/>
                <Submit label=t!("bounce-works")/>
            </PostForm>
        };
        Ok(Screen::new(t!("bounce-works-title"), anybody(&visit).await?, body))
    })
}
