//! Clients that call the API, of a provider and of the gatekeeper.

use super::{Screen, attempt, page, reader};
use crate::api::Once;
use crate::api::visit::{Visit, visit};
use crate::parts::{
    Audience, Banner, Button, Checkboxes, Choice, CodeBlock, DataTable, Hidden, PostForm, Select, Submit,
    TextArea, TextField, Tone,
};
use domain::client::{Kind, Life, Rotation, Scope};
use domain::form::Fields;
use leptos::prelude::*;
use service::Result;
use service::clients::{Line, TokenLine, list_of_gatekeeper, list_of_provider};

/// What the pages of a provider and of the gatekeeper do not share.
struct Desk {
    kind: Kind,
    what: &'static str,
    create: &'static str,
    rotate: &'static str,
    revoke: &'static str,
    /// Empty for the gatekeeper.
    organisation: String,
}

/// `/provider/clients`
#[component]
pub fn ProviderPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let member = visit.member(&account).await?;
        let lines = list_of_provider(&member).await?;
        let desk = Desk {
            kind: Kind::Provider,
            what: "With a token your server registers keys and answers challenges under /api/v1.",
            create: "clients/create",
            rotate: "clients/rotate",
            revoke: "/api/clients/revoke",
            organisation: member.organisation_id().to_string(),
        };
        Ok(Screen::new("API clients", reader(&account), shown(&visit, &desk, lines).await?))
    })
}

/// `/admin/clients`
#[component]
pub fn GatekeeperPage() -> impl IntoView {
    page(Audience::Admin, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let lines = list_of_gatekeeper(&account.staff()?).await?;
        let desk = Desk {
            kind: Kind::Gatekeeper,
            what: "With a token a gatekeeper server asks whether a provider may reach a person.",
            create: "admin/create-client",
            rotate: "admin/rotate-client",
            revoke: "/api/admin/revoke-client",
            organisation: String::new(),
        };
        Ok(Screen::new("API clients", reader(&account), shown(&visit, &desk, lines).await?))
    })
}

async fn shown(visit: &Visit, desk: &Desk, lines: Vec<Line>) -> Result<impl IntoView + use<>> {
    let secret = visit.shown_once(Once::Token).await?.map(|secret| {
        view! {
            <Banner kind=Tone::Warning title="Copy the token now"><p>"It is kept here as a hash only and cannot be shown again."</p></Banner>
            <CodeBlock label="Token" text=secret/>
        }
    });
    let mut rows = Vec::new();
    for line in lines {
        rows.push(row(visit, desk, line).await?);
    }
    let headers = ["Name", "Made", "May", "From", "Tokens", "Change"].map(str::to_owned).to_vec();
    let new = new(visit, desk).await?;
    Ok(view! {
        <h1>"API clients"</h1>
        <p class="lead">{desk.what}</p>
        {secret}
        <DataTable caption="Clients" quiet=true headers=headers rows=rows empty="There are no clients yet."/>
        {new}
    })
}

async fn row(visit: &Visit, desk: &Desk, line: Line) -> Result<Vec<AnyView>> {
    let Line { id, name, scopes, addresses, maker, created, version, tokens } = line;
    let may = scopes.into_iter().map(|s| view! { <li>{s.label()}</li> }).collect_view();
    let from = if addresses.is_empty() {
        "Everywhere".into_any()
    } else {
        let from = addresses.into_iter().map(|a| view! { <li>{a}</li> }).collect_view();
        view! { <ul>{from}</ul> }.into_any()
    };
    let tokens = if tokens.is_empty() {
        "None works. Make a new one.".into_any()
    } else {
        let tokens = tokens.into_iter().map(token).collect_view();
        view! { <ul>{tokens}</ul> }.into_any()
    };
    let fresh = Fields::from_iter([("rotation", "24h")]);
    let attempt = attempt(visit, desk.rotate, id.as_str(), fresh).await?;
    let wrong = !attempt.problems.is_empty();
    let ways = Rotation::ALL.iter().map(|(_, value, words)| ((*value).to_owned(), (*words).to_owned()));
    let (id, organisation, rotate, revoke) =
        (id.to_string(), desk.organisation.clone(), format!("/api/{}", desk.rotate), desk.revoke);
    let change = view! {
        <details open=wrong>
            <summary>"Change"</summary>
            <PostForm to=rotate attempt=attempt prefix=id.clone()>
                <Hidden name="organisation" value=organisation/>
                <Hidden name="client" value=id/>
                <Hidden name="version" value=version.to_string()/>
                <Select name="rotation" label="The old token" options=ways.collect()/>
                <div class="actions">
                    <Submit label="Make a new token"/>
                    <Submit label="End it" kind=Button::Danger to=revoke/>
                </div>
            </PostForm>
        </details>
    };
    let made = view! { {created}" by "{maker} };
    let may = view! { <ul>{may}</ul> };
    Ok(vec![name.into_any(), made.into_any(), may.into_any(), from, tokens, change.into_any()])
}

fn token(token: TokenLine) -> impl IntoView {
    let TokenLine { hint, until, used, is_replaced } = token;
    let replaced = is_replaced.then_some("Replaced. ");
    let used = used.map_or_else(|| "not used yet".to_owned(), |at| format!("last used {at}"));
    view! { <li>{replaced}"Ends in "<code>{hint}</code>", works until "{until}", "{used}"."</li> }
}

async fn new(visit: &Visit, desk: &Desk) -> Result<impl IntoView + use<>> {
    let attempt = attempt(visit, desk.create, "", Fields::from_iter([("life", "90")])).await?;
    let scopes =
        desk.kind.scopes().iter().map(|s: &Scope| Choice::new(s.as_str(), s.label()).hint(s.as_str()));
    let scopes = scopes.collect();
    let lives = Life::ALL.iter().map(|l| (l.days().to_string(), format!("{} days", l.days()))).collect();
    let (to, organisation) = (format!("/api/{}", desk.create), desk.organisation.clone());
    Ok(view! {
        <section>
            <h2>"Make a client"</h2>
            <PostForm to=to attempt=attempt>
                <Hidden name="organisation" value=organisation/>
                <TextField name="name" label="Name" hint="By which you recognise the server, like push-1."/>
                <Checkboxes name="scope" legend="What it may do" options=scopes/>
                <Select name="life" label="How long a token works" options=lives/>
                <TextArea
                    name="addresses" label="Addresses it calls from" rows=3 code=true
                    hint="One address or range on each line, like 192.0.2.7 or 2001:db8::/48. Leave it empty for everywhere."
                />
                <Submit label="Make token"/>
            </PostForm>
        </section>
    })
}
