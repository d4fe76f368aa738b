//! Clients that call the API, of a provider and of the gatekeeper.

use super::{Screen, attempt, page, reader};
use crate::api::Once;
use crate::api::visit::{Visit, visit};
use crate::parts::{
    Audience, Banner, Button, Checkboxes, Choice, CodeBlock, DataTable, Hidden, PostForm, Select, Submit,
    TextArea, TextField, Tone,
};
use crate::say::say;
use crate::t;
use domain::client::{Kind, Life, Rotation, Scope, WARNINGS};
use domain::form::Fields;
use domain::text::Text;
use leptos::prelude::*;
use service::Result;
use service::clients::{Line, TokenLine, list_of_gatekeeper, list_of_provider};

/// What the pages of a provider and of the gatekeeper do not share.
struct Desk {
    kind: Kind,
    what: String,
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
            what: t!("client-lead-provider"),
            create: "clients/create",
            rotate: "clients/rotate",
            revoke: "/api/clients/revoke",
            organisation: member.organisation_id().to_string(),
        };
        Ok(Screen::new(t!("client-title"), reader(&account), shown(&visit, &desk, lines).await?))
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
            what: t!("client-lead-gatekeeper"),
            create: "admin/create-client",
            rotate: "admin/rotate-client",
            revoke: "/api/admin/revoke-client",
            organisation: String::new(),
        };
        Ok(Screen::new(t!("client-title"), reader(&account), shown(&visit, &desk, lines).await?))
    })
}

async fn shown(visit: &Visit, desk: &Desk, lines: Vec<Line>) -> Result<impl IntoView + use<>> {
    let secret = visit.shown_once(Once::Token).await?.map(|secret| {
        view! {
            <Banner kind=Tone::Warning title=t!("client-copy")><p>{t!("client-copy-why")}</p></Banner>
            <CodeBlock label=t!("client-token-label") text=secret/>
        }
    });
    let mut rows = Vec::new();
    for line in lines {
        rows.push(row(visit, desk, line).await?);
    }
    let headers = vec![
        t!("client-name"),
        t!("client-made"),
        t!("client-may"),
        t!("client-from"),
        t!("client-tokens"),
        t!("client-change"),
    ];
    let new = new(visit, desk).await?;
    Ok(view! {
        <h1>{t!("client-title")}</h1>
        <p class="lead">{desk.what.clone()}</p>
        {secret}
        <DataTable caption=t!("client-caption") quiet=true headers=headers rows=rows empty=t!("client-empty")/>
        {new}
    })
}

async fn row(visit: &Visit, desk: &Desk, line: Line) -> Result<Vec<AnyView>> {
    let Line { id, name, scopes, addresses, maker, created, version, tokens } = line;
    let may = scopes.into_iter().map(|s| view! { <li>{say(&s.label())}</li> }).collect_view();
    let from = if addresses.is_empty() {
        t!("client-everywhere").into_any()
    } else {
        let from = addresses.into_iter().map(|a| view! { <li>{a}</li> }).collect_view();
        view! { <ul>{from}</ul> }.into_any()
    };
    let tokens = if tokens.is_empty() {
        t!("client-no-token").into_any()
    } else {
        let tokens = tokens.into_iter().map(token).collect_view();
        view! { <ul>{tokens}</ul> }.into_any()
    };
    let fresh = Fields::from_iter([("rotation", "24h")]);
    let attempt = attempt(visit, desk.rotate, id.as_str(), fresh).await?;
    let wrong = !attempt.problems.is_empty();
    let ways = Rotation::ALL.iter().map(|(_, value, words)| ((*value).to_owned(), say(&Text::new(words))));
    let (id, organisation, rotate, revoke) =
        (id.to_string(), desk.organisation.clone(), format!("/api/{}", desk.rotate), desk.revoke);
    let change = view! {
        <details open=wrong>
            <summary>{t!("client-change")}</summary>
            <PostForm to=rotate attempt=attempt prefix=id.clone()>
                <Hidden name="organisation" value=organisation/>
                <Hidden name="client" value=id/>
                <Hidden name="version" value=version.to_string()/>
                <Select name="rotation" label=t!("client-rotation") hint=t!("client-rotation-hint") options=ways.collect()/>
                <div class="actions">
                    <Submit label=t!("client-rotate")/>
                    <Submit label=t!("client-end") kind=Button::Danger to=revoke/>
                </div>
            </PostForm>
        </details>
    };
    let made = t!("client-made-by", at = created, name = maker);
    let may = view! { <ul>{may}</ul> };
    Ok(vec![name.into_any(), made.into_any(), may.into_any(), from, tokens, change.into_any()])
}

fn token(token: TokenLine) -> impl IntoView {
    let TokenLine { hint, until, used, is_replaced } = token;
    let ends = if is_replaced {
        t!("client-token-replaced", hint = hint, until = until)
    } else {
        t!("client-token", hint = hint, until = until)
    };
    let used = used.map_or_else(|| t!("client-token-unused"), |at| t!("client-token-used", at = at));
    view! { <li>{ends}" "{used}</li> }
}

async fn new(visit: &Visit, desk: &Desk) -> Result<impl IntoView + use<>> {
    let attempt = attempt(visit, desk.create, "", Fields::from_iter([("life", "90")])).await?;
    let scopes =
        desk.kind.scopes().iter().map(|s: &Scope| Choice::new(s.as_str(), say(&s.label())).hint(s.as_str()));
    let scopes = scopes.collect();
    let lives =
        Life::ALL.iter().map(|l| (l.days().to_string(), t!("client-life-days", days = l.days()))).collect();
    let [late, early] = WARNINGS;
    let warned = t!("client-life-hint", early = early, late = late);
    let (to, organisation) = (format!("/api/{}", desk.create), desk.organisation.clone());
    Ok(view! {
        <section>
            <h2>{t!("client-make")}</h2>
            <p>{t!("client-make-why")}</p>
            <PostForm to=to attempt=attempt>
                <Hidden name="organisation" value=organisation/>
                <TextField name="name" label=t!("client-name") hint=t!("client-name-hint")/>
                <Checkboxes name="scope" legend=t!("client-scope") hint=t!("client-scope-hint") options=scopes/>
                <Select name="life" label=t!("client-life") hint=warned options=lives/>
                <TextArea
                    name="addresses" label=t!("client-addresses") rows=3 code=true
                    hint=t!("client-addresses-hint")
                />
                <Submit label=t!("client-make-token")/>
            </PostForm>
        </section>
    })
}
