//! The agreement of a request: reading the offer, signing it, and what was signed.

use super::offers::without_title;
use super::{Screen, attempt, page, param_id, reader};
use crate::api::visit::visit;
use crate::parts::{
    Audience, Banner, Breadcrumbs, Checkbox, CodeBlock, Fingerprint, Hidden, Markdown, PostForm, Submit,
    Summary, SummaryRow, TextField, Tone,
};
use domain::access::Action;
use domain::agreement::CONSENT;
use domain::form::{Attempt, Fields};
use domain::ids::RequestId;
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
        let title = format!("Agreement for {}", seen.service);
        let trail = vec![
            ("/provider".to_owned(), "Overview".to_owned()),
            (format!("/provider/requests/{id}"), format!("Request to {}", seen.service)),
        ];
        let state = match &seen.signed {
            Some(signed) => signed_part(signed).into_any(),
            None if seen.open => sign_form(&id, &seen, attempt).into_any(),
            None => view! { <Banner kind=Tone::Neutral title="Not open for signature"><p>"The offer is signed once the request is accepted."</p></Banner> }.into_any(),
        };
        let text = without_title(&seen.offer.text);
        let body = view! {
            <Breadcrumbs trail=trail here="Agreement"/>
            <h1>{title.clone()}</h1>
            <p>{seen.offer.title.clone()}". SHA-256 of the text: "<Fingerprint text=seen.offer.sha256.clone()/></p>
            <article class="paper"><Markdown source=text top=1/></article>
            <section>{state}</section>
        };
        Ok(Screen::new(title, reader(&account), body))
    })
}

fn sign_form(id: &RequestId, seen: &View, attempt: Attempt) -> impl IntoView + use<> {
    let (id, offer) = (id.to_string(), seen.offer.id.clone());
    view! {
        <h2>"Sign"</h2>
        <p>"You sign by typing your name. The exact text, its hash, and when, by whom and from where it was signed are kept. This is an electronic signature (Article 3(10) eIDAS), neither advanced nor qualified."</p>
        <PostForm to="/api/agreements/sign" attempt=attempt>
            <Hidden name="request" value=id/>
            <Hidden name="offer" value=offer/>
            <TextField name="name" label="Your full name" autocomplete="name"/>
            <TextField name="title" label="Your title" autocomplete="organization-title" hint="Like Managing Director."/>
            <Checkbox name="authority" label=CONSENT/>
            <Submit label="Sign the offer"/>
        </PostForm>
    }
}

/// A signature, as both sides see it.
pub(super) fn signed_part(signed: &Signed) -> impl IntoView + use<> {
    let s = signed.clone();
    let counter = match &s.countersigned {
        Some((at, who)) => format!("{who}, {at}"),
        None => "Waiting for the gatekeeper's counsel".to_owned(),
    };
    let rows = vec![
        SummaryRow::new("Signed by", format!("{}, {}", s.signature.name, s.signature.title)),
        SummaryRow::new("Signed at", s.at),
        SummaryRow::new("Countersigned", counter),
        SummaryRow::new("SHA-256 of what was signed", view! { <Fingerprint text=s.sha256/> }),
    ];
    view! {
        <h2>"Signature"</h2>
        <Summary rows=rows/>
        <details>
            <summary>"Show the signed text with its evidence"</summary>
            <CodeBlock label="Signed text" text=s.text/>
        </details>
    }
}
