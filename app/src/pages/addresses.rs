//! Changing the address of an account.

use super::{Screen, anybody, attempt, page, param};
use crate::api::visit::{Visit, visit};
use crate::parts::{Audience, Button, Hidden, PostForm, Submit, TextField};
use domain::form::Fields;
use leptos::prelude::*;
use service::Result;
use service::addresses::{Side, View, view};

/// The part of the account's page.
pub(super) async fn section(visit: &Visit) -> Result<impl IntoView + use<>> {
    let attempt = attempt(visit, "addresses/ask", "", Fields::default()).await?;
    Ok(view! {
        <section class="panel">
            <h2>"E-mail address"</h2>
            <p>"You sign in with it, and mails go to it. It changes when both the present and the new mailbox agree."</p>
            <PostForm to="/api/addresses/ask" attempt=attempt prefix="address">
                <TextField name="email" label="New e-mail address" kind="email" autocomplete="email"/>
                <Submit label="Change address" kind=Button::Secondary/>
            </PostForm>
        </section>
    })
}

/// `/address/:token`
#[component]
pub fn AddressPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let token = param("token");
        let seen = view(visit.visitor(), &token).await?;
        let attempt = attempt(&visit, "addresses/confirm", "", Fields::default()).await?;
        let (title, label) = match seen.side {
            Side::Old => ("Change the address of your account?", "Change the address"),
            Side::New => ("Is this your address?", "Use this address"),
        };
        let agree = (!seen.confirmed).then(|| view! { <Submit label=label/> });
        let deny = (seen.side == Side::Old).then(
            || view! { <Submit label="This was not me" kind=Button::Danger to="/api/addresses/deny"/> },
        );
        let body = view! {
            <h1>{title}</h1>
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
            <p class="lead">"It is to become "<strong>{email}</strong>". Check every letter: whoever has that mailbox gets into your account."</p>
            <p>"If you did not ask for this, somebody else knows your password. Then your address stays, every session ends, and we mail you a link for a new password."</p>
        }
        .into_any(),
        (Side::Old, true) => view! {
            <p class="lead">"This mailbox agrees. Next, open the link in the mail to "<strong>{email}</strong>"."</p>
        }
        .into_any(),
        (Side::New, false) => view! {
            <p class="lead">"Somebody wants to use "<strong>{email}</strong>" for their Causeway account. If this was not you, close this page: nothing changes."</p>
        }
        .into_any(),
        (Side::New, true) => view! {
            <p class="lead">"This mailbox agrees. Next, open the link in the mail to the present address of the account."</p>
        }
        .into_any(),
    }
}
