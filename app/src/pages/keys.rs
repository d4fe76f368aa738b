//! A request's keys: registering, proving, and their life after that.

use super::{Screen, attempt, page, param_id, reader, words};
use crate::api::visit::{Visit, visit};
use crate::islands::key_inspector::KeyInspector;
use crate::parts::{
    Audience, Breadcrumbs, Button, CodeBlock, Fingerprint, Hidden, PostForm, Status, Submit, Summary,
    SummaryRow, TextArea,
};
use domain::access::Action;
use domain::form::{Attempt, Fields};
use domain::ids::RequestId;
use domain::keys::{KeyAct, KeyState};
use leptos::prelude::*;
use service::Result;
use service::keys::{Line, view};

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
            ("/provider".to_owned(), "Overview".to_owned()),
            (format!("/provider/requests/{id}"), format!("Request to {}", seen.service)),
        ];
        let title = format!("Keys for {}", seen.service);
        let body = view! {
            <Breadcrumbs trail=trail here="Keys"/>
            <h1>{title.clone()}</h1>
            <p class="lead">"Register public keys, then prove that you hold the private halves. Private keys never leave your systems."</p>
            {keys}
            {seen.open.then(|| registration(&id, register))}
        };
        Ok(Screen::new(title, reader(&account), body))
    })
}

fn registration(id: &RequestId, attempt: Attempt) -> impl IntoView + use<> {
    let id = id.to_string();
    view! {
        <section>
            <h2>"Register keys"</h2>
            <p>"The JSON is that of Signal-Server's PUT /v2/keys, with registrationId and deviceId. The same can be sent with a token to "<code>"POST /api/v1/requests/"{id.clone()}"/keys"</code>"."</p>
            <PostForm to="/api/keys/register" attempt=attempt>
                <Hidden name="request" value=id/>
                <KeyInspector field="registration".to_owned()>
                    <TextArea name="registration" label="Registration (JSON)" rows=12 code=true/>
                </KeyInspector>
                <Submit label="Register keys"/>
            </PostForm>
        </section>
    }
}

async fn key(visit: &Visit, line: &Line) -> Result<AnyView> {
    let attempt = attempt(visit, "keys/answer", line.id.as_str(), Fields::default()).await?;
    let rows = vec![
        SummaryRow::new(
            "Fingerprint of the identity key",
            view! { <Fingerprint text=line.fingerprint.clone()/> },
        ),
        SummaryRow::new("Safety number", view! { <Fingerprint text=line.safety_number.clone()/> }),
        SummaryRow::new("Registered", line.registered.clone()),
    ];
    let (state, prefix) = (line.state, format!("key-{}", line.id));
    let heading = format!("Key registered {}", line.registered);
    Ok(view! {
        <section class="panel">
            <h2>{heading}" "<Status kind=words::key_tone(state) text=state.label()/></h2>
            <Summary rows=rows/>
            {challenge(line, attempt)}
            {act(line, KeyAct::Activate, "/api/keys/activate", "Make it the active key", Button::Primary, &prefix)}
            {act(line, KeyAct::Revoke, "/api/keys/revoke", "Revoke this key", Button::Danger, &prefix)}
        </section>
    }
    .into_any())
}

fn challenge(line: &Line, attempt: Attempt) -> impl IntoView + use<> {
    let (key, expires, address) =
        (line.id.to_string(), line.expires.clone(), format!("/api/v1/keys/{}", line.id));
    match line.challenge.clone() {
        Some(challenge) => view! {
            <h3>"Prove it"</h3>
            <ol>
                <li>"Decrypt the challenge below with Signal's library. It opens a session with your registered keys."</li>
                <li>"Encrypt the 32 bytes you get, in the same session."</li>
                <li>"Paste the result here, or send it to "<code>"POST "{address}"/answer"</code>"."</li>
            </ol>
            <CodeBlock label="Challenge" text=challenge/>
            <p>"An answer counts until "{expires}"."</p>
            <PostForm to="/api/keys/answer" attempt=attempt>
                <Hidden name="key" value=key/>
                <KeyInspector field="answer".to_owned()>
                    <TextArea name="answer" label="Answer (JSON)" rows=5 code=true hint="Like {\"type\": 2, \"body\": \"…\"}"/>
                </KeyInspector>
                <Submit label="Send answer"/>
            </PostForm>
        }
        .into_any(),
        None if line.state == KeyState::Pending => {
            view! { <p>"The challenge has expired. Register the keys again to get a new one."</p> }.into_any()
        }
        None => ().into_any(),
    }
}

fn act(
    line: &Line,
    act: KeyAct,
    to: &'static str,
    label: &'static str,
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
