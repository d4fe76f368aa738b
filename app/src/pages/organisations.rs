//! A provider's overview, and describing an organisation.

use super::{Screen, attempt, page, query_fields, reader, words};
use crate::api::visit::visit;
use crate::parts::{
    Audience, Banner, Button, Choice, DataTable, Empty, Hidden, PostForm, Radios, Select, Sort, Submit,
    Summary, SummaryRow, TextArea, TextField, Tone,
};
use crate::say::say;
use crate::t;
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
            return Ok(Screen::new(t!("nav-overview"), reader(&account), body));
        }
        let member = visit.member(&account).await?;
        let overview = overview(&member).await?;
        let body = view! { {waiting}{shown(&account, overview)}{others(&account, &member)} };
        Ok(Screen::new(t!("nav-overview"), reader(&account), body))
    })
}

fn invited(invitation: Invitation) -> impl IntoView + use<> {
    let Invitation { id, organisation, role, .. } = invitation;
    view! {
        <Banner kind=Tone::Info title=t!("member-invites-you", organisation = organisation)>
            <p>{t!("organisation-invited", role = role.label())}" "<a href=format!("/invitations/{id}")>{t!("organisation-look-at-invitation")}</a></p>
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
                    <Submit label=t!("organisation-go-to", name = name) kind=Button::Secondary/>
                </PostForm>
            }
        })
        .collect_view();
    view! {
        <section>
            <h2>{t!("organisation-others")}</h2>
            {others}
            <p><a href="/provider/organisations/new">{t!("organisation-describe-another")}</a></p>
        </section>
    }
}

fn welcome(account: &Account) -> impl IntoView + use<> {
    if account.staff_role().is_some() {
        return view! {
            <h1>{t!("organisation-staff-title")}</h1>
            <p>{t!("organisation-staff")}" "<a href="/review">{t!("organisation-to-queue")}</a></p>
        }
        .into_any();
    }
    view! {
        <h1>{t!("organisation-welcome", name = account.name())}</h1>
        <p class="lead">{t!("organisation-welcome-lead")}</p>
        <p class="actions"><a class="button primary" href="/provider/organisations/new">{t!("organisation-new-title")}</a></p>
    }
    .into_any()
}

fn shown(account: &Account, overview: Overview) -> impl IntoView + use<> {
    let gatekeeper = account.service().gatekeeper();
    let Overview { organisation, mut requests, today } = overview;
    let sort = Sort::of(&query_fields());
    sort.apply(&mut requests, |line, key| match key {
        "service" => Some(gatekeeper.service_name(&line.service)),
        "state" => Some(say(&line.state.label())),
        "turn" => Some(words::turn(line.turn)),
        "due" => Some(line.due_on.clone().unwrap_or_default()),
        _ => None,
    });
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
    let headers = vec![
        t!("organisation-service"),
        t!("organisation-state"),
        t!("organisation-turn"),
        t!("organisation-legal-date"),
    ];
    let list = if rows.is_empty() {
        view! { <Empty title=t!("organisation-no-requests")><p>{t!("organisation-no-requests-what")}</p></Empty> }.into_any()
    } else {
        view! { <DataTable caption=t!("organisation-requests-caption") quiet=true headers=headers rows=rows sort=sort keys=vec!["service", "state", "turn", "due"]/> }.into_any()
    };
    let country = country::name(&organisation.country).map(|name| say(&name)).unwrap_or_default();
    let details = vec![
        SummaryRow::new(t!("organisation-legal-name"), organisation.legal_name),
        SummaryRow::new(
            t!("organisation-identifier"),
            t!(
                "organisation-identifier-of",
                identifier = organisation.identifier,
                kind = organisation.identifier_kind.label()
            ),
        ),
        SummaryRow::new(t!("organisation-country-row"), country),
        SummaryRow::new(t!("organisation-website"), organisation.website),
        SummaryRow::new(t!("organisation-business-contact"), organisation.contacts.business),
        SummaryRow::new(t!("organisation-legal-contact"), organisation.contacts.legal),
        SummaryRow::new(t!("organisation-technical-contact"), organisation.contacts.technical),
        SummaryRow::new(t!("organisation-security-contact"), organisation.contacts.security),
    ];
    view! {
        <h1>{organisation.trade_name}</h1>
        <section>
            <h2>{t!("organisation-requests")}</h2>
            {list}
            <p class="actions"><a class="button primary" href="/provider/requests/new">{t!("organisation-start-request")}</a></p>
        </section>
        <section><h2>{t!("organisation-title")}</h2><Summary rows=details/></section>
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
            .map(|(kind, value, _, like)| {
                Choice::new(*value, say(&kind.label())).hint(t!("organisation-like", example = *like))
            })
            .collect();
        let body = view! {
            <h1>{t!("organisation-new-title")}</h1>
            <p class="lead">{t!("organisation-new-lead")}</p>
            <PostForm to="/api/organisations/create" attempt=attempt>
                <h2>{t!("organisation-who")}</h2>
                <p class="hint">{t!("organisation-who-why")}</p>
                <TextField name="legal_name" label=t!("organisation-legal-name") autocomplete="organization" hint=t!("organisation-legal-name-hint")/>
                <TextField name="trade_name" label=t!("organisation-trade-name") hint=t!("organisation-trade-name-hint")/>
                <h2>{t!("organisation-register-title")}</h2>
                <p class="hint">{t!("organisation-register-why")}" "<a rel="external" href="https://eur-lex.europa.eu/eli/reg/2022/1925/oj">{t!("organisation-read-dma")}</a></p>
                <Select name="country" label=t!("organisation-country") hint=t!("organisation-country-hint") options=words::country_options()/>
                <Radios name="identifier_kind" legend=t!("organisation-identifier-kind") hint=t!("organisation-identifier-kind-hint") options=kinds/>
                <TextField name="identifier" label=t!("organisation-identifier") hint=t!("organisation-identifier-hint")/>
                <h2>{t!("organisation-reach-title")}</h2>
                <p class="hint">{t!("organisation-reach-why")}</p>
                <TextArea name="address" label=t!("organisation-address") hint=t!("organisation-address-hint") rows=3/>
                <TextField name="website" label=t!("organisation-website") kind="url" hint=t!("organisation-website-hint")/>
                <h2>{t!("organisation-contacts")}</h2>
                <p class="hint">{t!("organisation-contacts-why")}</p>
                <TextField name="business_contact" label=t!("organisation-business-contact") kind="email" hint=t!("organisation-business-contact-hint")/>
                <TextField name="legal_contact" label=t!("organisation-legal-contact") kind="email" hint=t!("organisation-legal-contact-hint")/>
                <TextField name="technical_contact" label=t!("organisation-technical-contact") kind="email" hint=t!("organisation-technical-contact-hint")/>
                <TextField name="security_contact" label=t!("organisation-security-contact") kind="email" hint=t!("organisation-security-contact-hint")/>
                <Submit label=t!("organisation-create")/>
            </PostForm>
        };
        Ok(Screen::new(t!("organisation-new-title"), reader(&account), body))
    })
}
