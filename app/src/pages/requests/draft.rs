//! The draft of a request. It saves at any point.

use crate::api::visit::visit;
use crate::islands::autosave::{self, Autosave};
use crate::pages::{Screen, attempt, go, page, param_id, reader, words};
use crate::parts::{
    Audience, Breadcrumbs, Button, Checkboxes, Choice, Hidden, PostForm, Radios, Submit, TextArea, TextField,
};
use crate::say::words;
use domain::access::Action;
use domain::form::Attempt;
use domain::functionality::Functionality;
use domain::ids::RequestId;
use domain::request::StateKind;
use domain::request::submission::{Architecture, Identifier, Protocol};
use leptos::prelude::*;
use service::requests::view;

/// `/provider/requests/:request/draft`
#[component]
pub fn DraftPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let id: RequestId = param_id("request")?;
        let seen = view(&account.member_for(&id).await?, Action::DraftPage, &id).await?;
        if seen.request.state.kind() != StateKind::Draft {
            return Ok(go(&format!("/provider/requests/{id}")));
        }
        let saved = seen.request.draft;
        // Two buttons of one form: whichever failed has what was typed.
        let mut shown = attempt(&visit, "requests/submit", id.as_str(), saved.clone()).await?;
        if shown == Attempt::fresh(saved.clone()) {
            shown = attempt(&visit, "requests/save", id.as_str(), saved).await?;
        }
        let title = format!("Request to {}", seen.service);
        let body = form(&title, &id, seen.version, shown);
        Ok(Screen::new(title, reader(&account), body))
    })
}

fn options<T>(all: &[(T, &str, &str)]) -> Vec<Choice> {
    all.iter().map(|(_, value, label)| Choice::new(*value, *label)).collect()
}

fn form(title: &str, id: &RequestId, version: i64, attempt: Attempt) -> impl IntoView + use<> {
    let (id, version) = (id.to_string(), version.to_string());
    let trail = vec![("/provider".to_owned(), "Overview".to_owned())];
    view! {
        <Breadcrumbs trail=trail here=title/>
        <h1>{title.to_owned()}</h1>
        <p class="lead">"Save at any point. When you submit, the three months begin and the answers can no longer change."</p>
        <Autosave words=words(autosave::SAYS)>
        <PostForm to="/api/requests/submit" attempt=attempt>
            <Hidden name="request" value=id/>
            <Hidden name="version" value=version/>
            <section class="stack">
                <h2>"What you ask for"</h2>
                <Checkboxes
                    name="functionality" legend="Functionalities" options=words::functionalities(Functionality::ALL)
                    hint="What the law does not owe yet is recorded as such and has no deadline."
                />
            </section>
            <section class="stack">
                <h2>"Your service"</h2>
                <TextArea name="description" label="Service description" hint="What it does and for whom, in a few sentences."/>
                <Checkboxes
                    name="country" legend="EEA countries" options=words::countries()
                    hint="Where you offer the service or intend to."
                />
                <Radios name="identifier" legend="What do people type to find each other?" options=options(Identifier::ALL)/>
            </section>
            <section class="stack">
                <h2>"How it connects"</h2>
                <Radios name="architecture" legend="Architecture" options=options(Architecture::ALL)/>
                <Radios name="protocol" legend="End-to-end encryption" options=options(Protocol::ALL)/>
                <TextArea
                    name="evidence" label="Evidence for another protocol"
                    hint="Only if you do not use the Signal Protocol: why it keeps the same level of security, with references."
                />
                <TextField name="jwks_url" label="JWKS URL" kind="url" hint="Where you publish the keys that sign your tokens."/>
                <TextField name="token_issuer" label="Token issuer" kind="url" hint="The iss claim of your tokens."/>
                <TextField name="push_url" label="Push base URL" kind="url" hint="Messages for your users are delivered below it."/>
                <TextField name="media_url" label="Media base URL" kind="url" hint="Encrypted media is fetched below it."/>
                <TextField name="technical_contact" label="Technical contact" kind="email"/>
            </section>
            <div class="actions">
                <Submit label="Submit request"/>
                <Submit label="Save draft" kind=Button::Secondary to="/api/requests/save" unchecked=true/>
            </div>
        </PostForm>
        </Autosave>
    }
}
