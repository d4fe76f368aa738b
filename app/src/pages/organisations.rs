//! A provider's overview, and describing an organisation.

use super::{Screen, attempt, page, reader, words};
use crate::api::visit::visit;
use crate::parts::{
    Audience, Banner, Button, Choice, DataTable, Empty, Hidden, PostForm, Radios, Select, Submit, Summary,
    SummaryRow, TextArea, TextField, Tone,
};
use domain::access::Action;
use domain::country;
use domain::form::{Attempt, Fields};
use domain::organisation::IdentifierKind;
use domain::request::StateKind;
use leptos::prelude::*;
use service::authority::{Account, Member, Who as _};
use service::members::{Invitation, waiting};
use service::requests::{Overview, overview};

/// `/provider`
#[component]
pub fn ProviderPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let waiting = waiting(&account).await?.into_iter().map(invited).collect_view();
        if account.memberships().is_empty() {
            let body = view! { {waiting}{welcome(&account)} };
            return Ok(Screen::new("Overview", reader(&account), body));
        }
        let member = visit.member(&account).await?;
        let overview = overview(&member).await?;
        let body = view! { {waiting}{shown(&account, overview)}{others(&account, &member)} };
        Ok(Screen::new("Overview", reader(&account), body))
    })
}

fn invited(invitation: Invitation) -> impl IntoView + use<> {
    let Invitation { id, organisation, role, .. } = invitation;
    view! {
        <Banner kind=Tone::Info title=format!("{organisation} invites you")>
            <p>"You can act for it as "{role.label()}". "<a href=format!("/invitations/{id}")>"Look at the invitation"</a></p>
        </Banner>
    }
}

/// The other organisations somebody acts for, and describing one more.
fn others(account: &Account, member: &Member) -> impl IntoView + use<> {
    let others = account.memberships().iter().filter(|m| m.organisation != *member.organisation_id());
    let others = others
        .map(|m| {
            let (id, name) = (m.organisation.to_string(), m.trade_name.clone());
            view! {
                <PostForm to="/api/organisations/choose" attempt=Attempt::default() prefix=id.clone()>
                    <Hidden name="organisation" value=id/>
                    <Submit label=format!("Go to {name}") kind=Button::Secondary/>
                </PostForm>
            }
        })
        .collect_view();
    view! {
        <section>
            <h2>"Other organisations"</h2>
            {others}
            <p><a href="/provider/organisations/new">"Describe another organisation"</a></p>
        </section>
    }
}

fn welcome(account: &Account) -> impl IntoView + use<> {
    if account.staff_role().is_some() {
        return view! {
            <h1>"You work for the gatekeeper"</h1>
            <p>"This part is for providers. Your work is in the "<a href="/review">"queue"</a>"."</p>
        }
        .into_any();
    }
    view! {
        <h1>"Welcome, "{account.name().to_owned()}</h1>
        <p class="lead">"First describe the organisation that asks. Its legal name and identifier appear in the agreement."</p>
        <p class="actions"><a class="button primary" href="/provider/organisations/new">"Describe your organisation"</a></p>
    }
    .into_any()
}

fn shown(account: &Account, overview: Overview) -> impl IntoView + use<> {
    let gatekeeper = account.service().gatekeeper();
    let Overview { organisation, requests, today } = overview;
    let rows: Vec<Vec<AnyView>> = requests
        .iter()
        .map(|line| {
            let draft = if line.state == StateKind::Draft { "/draft" } else { "" };
            let name = gatekeeper.service_name(&line.service);
            vec![
                view! { <a href=format!("/provider/requests/{}{draft}", line.id)>{name}</a> }.into_any(),
                words::state(line.state).into_any(),
                words::turn(line.turn).into_any(),
                words::due(line, today),
            ]
        })
        .collect();
    let headers = ["Service", "State", "Whose turn", "Legal date"].map(str::to_owned).to_vec();
    let list = if rows.is_empty() {
        view! { <Empty title="No requests yet"><p>"A request asks one service for some functionalities. You can save it as a draft at any point."</p></Empty> }.into_any()
    } else {
        view! { <DataTable caption="Your requests" quiet=true headers=headers rows=rows/> }.into_any()
    };
    let country = country::name(&organisation.country).unwrap_or_default();
    let details = vec![
        SummaryRow::new("Legal name", organisation.legal_name),
        SummaryRow::new(
            "Identifier",
            format!("{} ({})", organisation.identifier, organisation.identifier_kind.label()),
        ),
        SummaryRow::new("Country", country.to_owned()),
        SummaryRow::new("Website", organisation.website),
        SummaryRow::new("Business contact", organisation.contacts.business),
        SummaryRow::new("Legal contact", organisation.contacts.legal),
        SummaryRow::new("Technical contact", organisation.contacts.technical),
        SummaryRow::new("Security contact", organisation.contacts.security),
    ];
    view! {
        <h1>{organisation.trade_name}</h1>
        <section>
            <h2>"Requests"</h2>
            {list}
            <p class="actions"><a class="button primary" href="/provider/requests/new">"Start a request"</a></p>
        </section>
        <section><h2>"Organisation"</h2><Summary rows=details/></section>
    }
}

/// `/provider/organisations/new`
#[component]
pub fn NewPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        account.allowed(Action::OrganisationNew)?;
        let attempt = attempt(&visit, "organisations/create", "", Fields::default()).await?;
        let kinds = IdentifierKind::ALL
            .iter()
            .map(|(_, value, label, like)| Choice::new(*value, *label).hint(format!("Like {like}")))
            .collect();
        let body = view! {
            <h1>"Describe your organisation"</h1>
            <PostForm to="/api/organisations/create" attempt=attempt>
                <TextField name="legal_name" label="Legal name" autocomplete="organization" hint="As it stands in the register."/>
                <TextField name="trade_name" label="Trade name" hint="The name people know your service by."/>
                <Select name="country" label="Country of establishment" options=words::country_options()/>
                <Radios name="identifier_kind" legend="Kind of identifier" options=kinds/>
                <TextField name="identifier" label="Identifier"/>
                <TextArea name="address" label="Postal address" rows=3/>
                <TextField name="website" label="Website" kind="url" hint="Starting with https://"/>
                <h2>"Contacts by duty"</h2>
                <p>"Team addresses are best. A contact gives no access to this portal."</p>
                <TextField name="business_contact" label="Business contact" kind="email"/>
                <TextField name="legal_contact" label="Legal contact" kind="email"/>
                <TextField name="technical_contact" label="Technical contact" kind="email"/>
                <TextField name="security_contact" label="Security contact" kind="email" hint="For incidents and keys, day and night."/>
                <Submit label="Register organisation"/>
            </PostForm>
        };
        Ok(Screen::new("Describe your organisation", reader(&account), body))
    })
}
