//! Tokens for servers, of a provider and of the gatekeeper.

use super::{Screen, attempt, page, reader};
use crate::api::Once;
use crate::api::visit::{Visit, visit};
use crate::parts::{
    Audience, Banner, Button, CodeBlock, DataTable, Hidden, PostForm, Submit, TextField, Tone,
};
use domain::form::{Attempt, Fields};
use leptos::prelude::*;
use service::Result;
use service::clients::{Line, list_of_gatekeeper, list_of_provider};

/// `/provider/clients`
#[component]
pub fn ProviderPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let member = visit.member(&account).await?;
        let lines = list_of_provider(&member).await?;
        let what = "With a token your server registers keys and answers challenges under /api/v1.";
        let body = shown(&visit, "clients/create", what, lines, member.organisation_id().as_str()).await?;
        Ok(Screen::new("API clients", reader(&account), body))
    })
}

/// `/admin/clients`
#[component]
pub fn GatekeeperPage() -> impl IntoView {
    page(Audience::Admin, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let lines = list_of_gatekeeper(&account.staff()?).await?;
        let what = "With a token a gatekeeper server asks whether a provider may reach a person.";
        Ok(Screen::new(
            "API clients",
            reader(&account),
            shown(&visit, "admin/create-client", what, lines, "").await?,
        ))
    })
}

async fn shown(
    visit: &Visit,
    slot: &'static str,
    what: &'static str,
    lines: Vec<Line>,
    organisation: &str,
) -> Result<impl IntoView + use<>> {
    let attempt = attempt(visit, slot, "", Fields::default()).await?;
    let secret = visit.shown_once(Once::Token).await?.map(|secret| {
        view! {
            <Banner kind=Tone::Warning title="Copy the token now"><p>"It is kept here as a hash only and cannot be shown again."</p></Banner>
            <CodeBlock label="Token" text=secret/>
        }
    });
    let organisation = organisation.to_owned();
    let revoke = if organisation.is_empty() { "/api/admin/revoke-client" } else { "/api/clients/revoke" };
    let theirs = organisation.clone();
    let rows = lines
        .into_iter()
        .map(|l| {
            let organisation = theirs.clone();
            let end = view! {
                <PostForm to=revoke attempt=Attempt::default() prefix=l.id.clone()>
                    <Hidden name="organisation" value=organisation/>
                    <Hidden name="client" value=l.id/>
                    <Submit label="End it" kind=Button::Danger/>
                </PostForm>
            };
            vec![l.name.into_any(), l.created.into_any(), l.expires.into_any(), end.into_any()]
        })
        .collect();
    let headers = ["Name", "Made", "Works until", "Change"].map(str::to_owned).to_vec();
    Ok(view! {
        <h1>"API clients"</h1>
        <p class="lead">{what}</p>
        {secret}
        <DataTable caption="Clients" quiet=true headers=headers rows=rows empty="There are no clients yet."/>
        <section>
            <h2>"Make a token"</h2>
            <PostForm to=format!("/api/{slot}") attempt=attempt>
                <Hidden name="organisation" value=organisation/>
                <TextField name="name" label="Name" hint="By which you recognise the server, like push-1."/>
                <Submit label="Make token"/>
            </PostForm>
        </section>
    })
}
