//! A request's keys: registering, proving, and their life after that.

use super::requests::tabs;
use super::{Screen, attempt, page, param_id, reader, words};
use crate::api::visit::{Visit, visit};
use crate::islands::key_inspector::{self, KeyInspector};
use crate::parts::{
    Audience, Breadcrumbs, Button, CodeBlock, Empty, Fingerprint, Hidden, Moment, PostForm, Status, Submit,
    Summary, SummaryRow, TextArea,
};
use crate::say::{say, words as words_of};
use crate::t;
use domain::access::Action;
use domain::form::{Attempt, Fields};
use domain::ids::RequestId;
use domain::keys::{EXAMPLE_ANSWER, KeyAct, KeyState};
use leptos::prelude::*;
use service::Result;
use service::keys::{Line, view};

/// The beginning of a registration, as an example.
const EXAMPLE: &str = "{\"registrationId\": 42, \"deviceId\": 1, \"identityKey\": \"BQ…\", …}";

/// `/provider/requests/:request/keys`
#[component]
pub fn KeysPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let id: RequestId = param_id("request")?;
        let seen = view(&account.member_for(&id).await?, Action::KeysPage, &id).await?;
        let register = attempt(&visit, "keys/register", id.as_str(), Fields::default()).await?;
        let mut keys = Vec::with_capacity(seen.keys.len());
        for line in &seen.keys {
            keys.push(key(&visit, line).await?);
        }
        let trail = vec![
            ("/provider".to_owned(), t!("nav-overview")),
            (format!("/provider/requests/{id}"), t!("request-title", service = &seen.service)),
        ];
        let title = t!("key-title-for", service = &seen.service);
        let none = keys.is_empty().then(|| nothing_yet(seen.open));
        let body = view! {
            <Breadcrumbs trail=trail here=t!("key-keys")/>
            <h1>{title.clone()}</h1>
            {tabs(&id)}
            <p class="lead">{t!("key-lead")}</p>
            {none}
            {keys}
            {seen.open.then(|| registration(&id, register))}
        };
        Ok(Screen::new(title, reader(&account), body))
    })
}

fn nothing_yet(open: bool) -> impl IntoView {
    let next = if open { t!("key-none-open") } else { t!("key-none-closed") };
    view! { <Empty title=t!("key-none")><p>{next}</p></Empty> }
}

fn registration(id: &RequestId, attempt: Attempt) -> impl IntoView + use<> {
    let id = id.to_string();
    let call = format!("POST /api/v1/requests/{id}/keys");
    view! {
        <section>
            <h2>{t!("key-register")}</h2>
            <p>{t!("key-register-form")}</p>
            <p>{t!("key-register-api")}" "<code>{call}</code></p>
            <PostForm to="/api/keys/register" attempt=attempt>
                <Hidden name="request" value=id/>
                <KeyInspector field="registration".to_owned() words=words_of(key_inspector::SAYS)>
                    <TextArea
                        name="registration" label=t!("key-registration") rows=12 code=true
                        hint=t!("key-registration-hint", example = EXAMPLE)
                    />
                </KeyInspector>
                <Submit label=t!("key-register")/>
            </PostForm>
        </section>
    }
}

async fn key(visit: &Visit, line: &Line) -> Result<AnyView> {
    let attempt = attempt(visit, "keys/answer", line.id.as_str(), Fields::default()).await?;
    let rows = vec![
        SummaryRow::new(t!("key-fingerprint"), view! { <Fingerprint text=line.fingerprint.clone()/> }),
        SummaryRow::new(t!("key-safety-number"), view! { <Fingerprint text=line.safety_number.clone()/> }),
        SummaryRow::new(t!("key-registered"), view! { <Moment at=line.registered/> }),
    ];
    let (state, prefix) = (line.state, format!("key-{}", line.id));
    let heading = t!("key-heading", at = line.registered);
    Ok(view! {
        <section class="panel">
            <h2>{heading}" "<Status kind=words::key_tone(state) text=say(&state.label())/></h2>
            <Summary rows=rows/>
            {challenge(line, attempt)}
            {act(line, KeyAct::Activate, "/api/keys/activate", t!("key-activate"), Button::Primary, &prefix)}
            {act(line, KeyAct::Revoke, "/api/keys/revoke", t!("key-revoke"), Button::Danger, &prefix)}
        </section>
    }
    .into_any())
}

fn challenge(line: &Line, attempt: Attempt) -> impl IntoView + use<> {
    let (key, expires, call) =
        (line.id.to_string(), line.expires, format!("POST /api/v1/keys/{}/answer", line.id));
    match line.challenge.clone() {
        Some(challenge) => view! {
            <h3>{t!("key-prove")}</h3>
            <p>{t!("key-prove-why")}</p>
            <ol>
                <li>{t!("key-prove-1")}</li>
                <li>{t!("key-prove-2")}</li>
                <li>{t!("key-prove-3")}" "<code>{call}</code></li>
            </ol>
            <CodeBlock label=t!("key-challenge") text=challenge/>
            <p>{t!("key-challenge-until", at = expires)}</p>
            <PostForm to="/api/keys/answer" attempt=attempt>
                <Hidden name="key" value=key/>
                <KeyInspector field="answer".to_owned() words=words_of(key_inspector::SAYS)>
                    <TextArea
                        name="answer" label=t!("key-answer") rows=5 code=true
                        hint=t!("key-answer-hint", example = EXAMPLE_ANSWER)
                    />
                </KeyInspector>
                <Submit label=t!("key-answer-send")/>
            </PostForm>
        }
        .into_any(),
        None if line.state == KeyState::Pending => view! { <p>{t!("key-challenge-over")}</p> }.into_any(),
        None => ().into_any(),
    }
}

fn act(
    line: &Line,
    act: KeyAct,
    to: &'static str,
    label: String,
    kind: Button,
    prefix: &str,
) -> impl IntoView + use<> {
    let (key, prefix) = (line.id.to_string(), prefix.to_owned());
    line.state.act(act).is_some().then(|| {
        view! {
            <PostForm to=to attempt=Attempt::default() prefix=prefix>
                <Hidden name="key" value=key/>
                <Submit label=label kind=kind/>
            </PostForm>
        }
    })
}
