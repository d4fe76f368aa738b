//! Changing the address of an account.

use super::{Screen, anybody, attempt, page, param};
use crate::api::visit::{Visit, visit};
use crate::parts::{Audience, Button, Hidden, PostForm, Submit, TextField};
use crate::t;
use domain::form::Fields;
use leptos::prelude::*;
use service::Result;
use service::addresses::{Side, View, view};

/// The part of the account's page.
pub(super) async fn section(visit: &Visit) -> Result<impl IntoView + use<>> {
    let attempt = attempt(visit, "addresses/ask", "", Fields::default()).await?;
    Ok(view! {
        <section class="panel">
            <h2>{t!("address-title")}</h2>
            <p>{t!("address-what")}</p>
            <PostForm to="/api/addresses/ask" attempt=attempt prefix="address">
                <TextField name="email" label=t!("address-new") kind="email" autocomplete="email"/>
                <Submit label=t!("address-ask") kind=Button::Secondary/>
            </PostForm>
        </section>
    })
}

/// `/address/:token`
#[component]
pub fn AddressPage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let token = param("token");
        let seen = view(visit.visitor(), &token).await?;
        let attempt = attempt(&visit, "addresses/confirm", "", Fields::default()).await?;
        let (title, label) = match seen.side {
            Side::Old => (t!("address-old-title"), t!("address-old-agree")),
            Side::New => (t!("address-new-title"), t!("address-new-agree")),
        };
        let agree = (!seen.confirmed).then(|| view! { <Submit label=label/> });
        let deny = (seen.side == Side::Old).then(
            || view! { <Submit label=t!("address-deny") kind=Button::Danger to="/api/addresses/deny"/> },
        );
        let body = view! {
            <h1>{title.clone()}</h1>
            {words(&seen)}
            <PostForm to="/api/addresses/confirm" attempt=attempt>
                <Hidden name="token" value=token/>
                <div class="actions">{agree}{deny}</div>
            </PostForm>
        };
        Ok(Screen::new(title, anybody(&visit).await?, body))
    })
}

fn words(seen: &View) -> impl IntoView + use<> {
    let email = seen.email.clone();
    match (seen.side, seen.confirmed) {
        (Side::Old, false) => view! {
            <p class="lead">{t!("address-becomes")}" "<strong>{email}</strong></p>
            <p>{t!("address-check")}</p>
            <p>{t!("address-not-asked")}</p>
        }
        .into_any(),
        (Side::Old, true) => view! {
            <p class="lead">{t!("address-old-agreed", email = email)}</p>
        }
        .into_any(),
        (Side::New, false) => view! {
            <p class="lead">{t!("address-new-lead", email = email)}</p>
        }
        .into_any(),
        (Side::New, true) => view! {
            <p class="lead">{t!("address-new-agreed")}</p>
        }
        .into_any(),
    }
}
