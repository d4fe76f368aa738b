//! Passkeys: the list, adding one, and signing in with one.

use super::{Screen, anybody, attempt, go, page, reader};
use crate::api::visit::{Visit, visit};
use crate::islands::passkey::PasskeyButton;
use crate::parts::{Audience, Button, DataTable, Hidden, Moment, PostForm, Submit, TextField};
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
            None => "Not yet".into_any(),
        };
        let remove = view! {
            <PostForm to="/api/passkeys/remove" attempt=attempt prefix=id.clone()>
                <Hidden name="passkey" value=id/>
                <Submit label="Remove" kind=Button::Secondary/>
            </PostForm>
        };
        rows.push(vec![name.into_any(), view! { <Moment at=added/> }.into_any(), used, remove.into_any()]);
    }
    let start = attempt(visit, "passkeys/start", "", Fields::default()).await?;
    let headers = ["Name", "Added", "Last used", "Remove"].map(str::to_owned).to_vec();
    Ok(view! {
        <section>
            <h2>"Passkeys"</h2>
            <p>"A passkey signs you in by your fingerprint, face or PIN, without password and code. Nobody can get it out of you by a false page."</p>
            <DataTable caption="Passkeys" quiet=true headers=headers rows=rows empty="You have no passkey."/>
            <PostForm to="/api/passkeys/start" attempt=start prefix="passkey"><Submit label="Add a passkey" kind=Button::Secondary/></PostForm>
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
            <Submit label="Use a passkey" kind=Button::Secondary/>
        </PostForm>
    }
    .into_any())
}

/// `/account/passkey`
#[component]
pub fn NewPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let account = visit.account().await?;
        account.ready(Action::PasskeyNewPage)?;
        let Ok(waits) = visit.passkey_next().await else { return Ok(go("/account")) };
        let attempt = attempt(&visit, "passkeys/add", "", Fields::default()).await?;
        let body = view! {
            <h1>"Add a passkey"</h1>
            <p class="lead">"Your device asks for your fingerprint, face or PIN. What leaves it is a public key."</p>
            <PostForm to="/api/passkeys/add" attempt=attempt>
                <TextField name="name" label="Name" hint="By which you know the device, like Phone."/>
                <Hidden name="credential" value=""/>
                <PasskeyButton options=waits.options making=true label="Make the passkey".to_owned()/>
            </PostForm>
        };
        Ok(Screen::new("Add a passkey", reader(&account), body))
    })
}

/// `/sign-in/passkey`
#[component]
pub fn EnterPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let attempt = attempt(&visit, "passkeys/enter", "", Fields::default()).await?;
        let waiting = visit.passkey_next().await.ok();
        let button = waiting.map(|waits| {
            view! { <PasskeyButton options=waits.options making=false label="Use a passkey of this device".to_owned()/> }
        });
        let ended = button.is_none().then(|| view! { <p>"This question was answered or has ended. "<a href="/sign-in">"Begin again"</a>"."</p> });
        let body = view! {
            <h1>"Use a passkey"</h1>
            <p class="lead">"Your device asks for your fingerprint, face or PIN."</p>
            <PostForm to="/api/passkeys/enter" attempt=attempt>
                <Hidden name="credential" value=""/>
                {button}
            </PostForm>
            {ended}
        };
        Ok(Screen::new("Use a passkey", anybody(&visit).await?, body))
    })
}
