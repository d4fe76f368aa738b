//! The agreement of a request: reading the offer, signing it, and what was signed.

use super::offers::without_title;
use super::requests::tabs;
use super::{Screen, attempt, page, param_id, reader};
use crate::api::visit::visit;
use crate::parts::{
    Audience, Banner, Breadcrumbs, Checkbox, CodeBlock, Fingerprint, Hidden, Markdown, Moment, PostForm,
    Submit, Summary, SummaryRow, TextField, Tone,
};
use crate::say::language;
use crate::t;
use domain::access::Action;
use domain::agreement::CONSENT;
use domain::form::{Attempt, Fields};
use domain::ids::RequestId;
use domain::language::Language;
use leptos::prelude::*;
use service::agreements::{Signed, View, view};

/// `/provider/requests/:request/agreement`
#[component]
pub fn AgreementPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let id: RequestId = param_id("request")?;
        let seen = view(&account.member_for(&id).await?, Action::AgreementPage, &id).await?;
        let attempt = attempt(&visit, "agreements/sign", id.as_str(), Fields::default()).await?;
        let title = t!("agreement-title-for", service = &seen.service);
        let trail = vec![
            ("/provider".to_owned(), t!("nav-overview")),
            (format!("/provider/requests/{id}"), t!("request-title", service = &seen.service)),
        ];
        let state = match &seen.signed {
            Some(signed) => signed_part(signed).into_any(),
            None if seen.open => sign_form(&id, &seen, attempt).into_any(),
            None => view! { <Banner kind=Tone::Neutral title=t!("agreement-closed")><p>{t!("agreement-closed-why")}</p></Banner> }.into_any(),
        };
        let text = without_title(&seen.offer.text);
        let body = view! {
            <Breadcrumbs trail=trail here=t!("agreement-agreement")/>
            <h1>{title.clone()}</h1>
            {tabs(&id)}
            <p>{seen.offer.title.clone()}<br/>{t!("agreement-offer-hash")}" "<Fingerprint text=seen.offer.sha256.clone()/></p>
            <article class="paper"><Markdown source=text top=1/></article>
            <section>{state}</section>
        };
        Ok(Screen::new(title, reader(&account), body))
    })
}

fn sign_form(id: &RequestId, seen: &View, attempt: Attempt) -> impl IntoView + use<> {
    let (id, offer) = (id.to_string(), seen.offer.id.clone());
    // What is kept is one sentence in one language. Who reads another sees both.
    let kept = match language() {
        Language::English => String::new(),
        _ => t!("agreement-consent-kept", sentence = CONSENT),
    };
    view! {
        <h2>{t!("agreement-sign")}</h2>
        <p>{t!("agreement-sign-how")}</p>
        <p class="law"><a href="https://eur-lex.europa.eu/eli/reg/2014/910/oj" rel="external">{t!("agreement-sign-law")}</a></p>
        <PostForm to="/api/agreements/sign" attempt=attempt>
            <Hidden name="request" value=id/>
            <Hidden name="offer" value=offer/>
            <TextField
                name="name" label=t!("agreement-name") autocomplete="name" hint=t!("agreement-name-hint")
            />
            <TextField
                name="title" label=t!("agreement-title") autocomplete="organization-title"
                hint=t!("agreement-title-hint")
            />
            <Checkbox name="authority" label=t!("agreement-consent") hint=kept/>
            <Submit label=t!("agreement-sign-verb")/>
        </PostForm>
    }
}

/// A signature, as both sides see it.
pub(super) fn signed_part(signed: &Signed) -> impl IntoView + use<> {
    let s = signed.clone();
    let counter = match &s.countersigned {
        Some((at, who)) => {
            let (name, title) = (&who.name, &who.title);
            t!("agreement-countersigned-by", name = name, title = title, at = *at)
        }
        None => t!("agreement-countersigned-open"),
    };
    let rows = vec![
        SummaryRow::new(t!("agreement-signed-by"), format!("{}, {}", s.signature.name, s.signature.title)),
        SummaryRow::new(t!("agreement-signed-at"), view! { <Moment at=s.at/> }),
        SummaryRow::new(t!("agreement-countersigned"), counter),
        SummaryRow::new(t!("agreement-signed-hash"), view! { <Fingerprint text=s.sha256/> }),
    ];
    view! {
        <h2>{t!("agreement-signature")}</h2>
        <Summary rows=rows/>
        <details>
            <summary>{t!("agreement-signed-show")}</summary>
            <CodeBlock label=t!("agreement-signed-text") text=s.text/>
        </details>
    }
}
