//! Passkeys: the list, adding one, and signing in with one.

use super::{Screen, anybody, attempt, go, page, reader};
use crate::api::visit::{Visit, visit};
use crate::islands::passkey::{PasskeyButton, SAYS};
use crate::parts::{Audience, Button, DataTable, Hidden, Moment, PostForm, Submit, TextField};
use crate::say::words;
use crate::t;
use domain::access::Action;
use domain::form::Fields;
use leptos::prelude::*;
use service::Result;
use service::authority::{Account, Who as _};
use service::passkeys::{self, Line};

/// The part of the account's page.
pub(super) async fn section(visit: &Visit, account: &Account) -> Result<AnyView> {
    if !account.service().takes_passkeys() {
        return Ok(().into_any());
    }
    let mut rows = Vec::new();
    for Line { id, name, added, used } in passkeys::list(account).await? {
        let attempt = attempt(visit, "passkeys/remove", &id, Fields::default()).await?;
        let used = match used {
            Some(at) => view! { <Moment at=at/> }.into_any(),
            None => t!("passkey-unused").into_any(),
        };
        let remove = view! {
            <PostForm to="/api/passkeys/remove" attempt=attempt prefix=id.clone()>
                <Hidden name="passkey" value=id/>
                <Submit label=t!("passkey-remove") kind=Button::Secondary/>
            </PostForm>
        };
        rows.push(vec![name.into_any(), view! { <Moment at=added/> }.into_any(), used, remove.into_any()]);
    }
    let start = attempt(visit, "passkeys/start", "", Fields::default()).await?;
    let headers =
        vec![t!("passkey-name"), t!("passkey-added"), t!("passkey-last-used"), t!("passkey-remove")];
    Ok(view! {
        <section>
            <h2>{t!("passkey-title")}</h2>
            <p>{t!("passkey-what")}</p>
            <DataTable caption=t!("passkey-title") quiet=true headers=headers rows=rows empty=t!("passkey-none")/>
            <PostForm to="/api/passkeys/start" attempt=start prefix="passkey"><Submit label=t!("passkey-new-title") kind=Button::Secondary/></PostForm>
        </section>
    }
    .into_any())
}

/// The button on pages that ask for a proof.
pub(super) async fn ask(visit: &Visit, next: &str) -> Result<AnyView> {
    if !visit.visitor().service().takes_passkeys() {
        return Ok(().into_any());
    }
    let attempt = attempt(visit, "passkeys/ask", "", Fields::default()).await?;
    let next = next.to_owned();
    Ok(view! {
        <PostForm to="/api/passkeys/ask" attempt=attempt prefix="passkey">
            <Hidden name="next" value=next/>
            <Submit label=t!("passkey-use-title") kind=Button::Secondary/>
        </PostForm>
    }
    .into_any())
}

/// `/account/passkey`
#[component]
pub fn NewPage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let account = visit.account().await?;
        account.ready(Action::PasskeyNewPage)?;
        let Ok(waits) = visit.passkey_next().await else { return Ok(go("/account")) };
        let attempt = attempt(&visit, "passkeys/add", "", Fields::default()).await?;
        let body = view! {
            <h1>{t!("passkey-new-title")}</h1>
            <p class="lead">{t!("passkey-new-lead")}</p>
            <PostForm to="/api/passkeys/add" attempt=attempt>
                <TextField name="name" label=t!("passkey-name") hint=t!("passkey-name-hint")/>
                <Hidden name="credential" value=""/>
                <PasskeyButton options=waits.options making=true label=t!("passkey-make") words=words(SAYS)/>
            </PostForm>
        };
        Ok(Screen::new(t!("passkey-new-title"), reader(&account), body))
    })
}

/// `/sign-in/passkey`
#[component]
pub fn EnterPage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        let attempt = attempt(&visit, "passkeys/enter", "", Fields::default()).await?;
        let waiting = visit.passkey_next().await.ok();
        let button = waiting.map(|waits| {
            view! { <PasskeyButton options=waits.options making=false label=t!("passkey-use") words=words(SAYS)/> }
        });
        let ended = button.is_none().then(
            || view! { <p>{t!("passkey-ended")}" "<a href="/sign-in">{t!("passkey-begin-again")}</a></p> },
        );
        let body = view! {
            <h1>{t!("passkey-use-title")}</h1>
            <p class="lead">{t!("passkey-use-lead")}</p>
            <PostForm to="/api/passkeys/enter" attempt=attempt>
                <Hidden name="credential" value=""/>
                {button}
            </PostForm>
            {ended}
        };
        Ok(Screen::new(t!("passkey-use-title"), anybody(&visit).await?, body))
    })
}
