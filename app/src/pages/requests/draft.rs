//! The draft of a request. It saves at any point.

use crate::api::visit::visit;
use crate::islands::autosave::{self, Autosave};
use crate::pages::{Screen, attempt, go, page, param_id, reader, words};
use crate::parts::{
    Audience, Breadcrumbs, Button, Checkbox, Checkboxes, Choice, Hidden, PostForm, Radios, Submit, TextArea,
    TextField,
};
use crate::say::{say, words as words_of};
use crate::t;
use domain::access::Action;
use domain::form::Attempt;
use domain::functionality::Functionality;
use domain::ids::RequestId;
use domain::request::StateKind;
use domain::request::submission::{Architecture, Identifier, Protocol};
use domain::text::Text;
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
        let title = t!("request-title", service = &seen.service);
        let body = form(&title, &id, seen.version, shown);
        Ok(Screen::new(title, reader(&account), body))
    })
}

fn options<T>(all: &[(T, &'static str, &'static str)]) -> Vec<Choice> {
    all.iter().map(|(_, value, label)| Choice::new(*value, say(&Text::new(label)))).collect()
}

fn form(title: &str, id: &RequestId, version: i64, attempt: Attempt) -> impl IntoView + use<> {
    let (id, version) = (id.to_string(), version.to_string());
    let trail = vec![("/provider".to_owned(), t!("nav-overview"))];
    view! {
        <Breadcrumbs trail=trail here=title/>
        <h1>{title.to_owned()}</h1>
        <p class="lead">{t!("submission-lead")}</p>
        <Autosave words=words_of(autosave::SAYS)>
        <PostForm to="/api/requests/submit" attempt=attempt>
            <Hidden name="request" value=id/>
            <Hidden name="version" value=version/>
            <section class="stack">
                <h2>{t!("submission-what")}</h2>
                <p>{t!("submission-what-why")}</p>
                {words::law(t!("submission-what-law"))}
                <Checkboxes
                    name="functionality" legend=t!("submission-functionality")
                    hint=t!("submission-functionality-hint")
                    options=words::functionalities(Functionality::ALL)
                />
            </section>
            <section class="stack">
                <h2>{t!("submission-service")}</h2>
                <p>{t!("submission-service-why")}</p>
                {words::law(t!("submission-service-law"))}
                {service_part()}
            </section>
            <section class="stack">
                <h2>{t!("submission-connects")}</h2>
                <p>{t!("submission-connects-why")}</p>
                {words::law(t!("submission-connects-law"))}
                {connection()}
            </section>
            <section class="stack">
                <h2>{t!("submission-publish")}</h2>
                <Checkbox
                    name="publish_name" label=t!("submission-publish-name")
                    hint=t!("submission-publish-name-hint")
                />
            </section>
            <div class="actions">
                <Submit label=t!("submission-submit")/>
                <Submit label=t!("submission-save") kind=Button::Secondary to="/api/requests/save" unchecked=true/>
            </div>
        </PostForm>
        </Autosave>
    }
}

/// The service itself.
pub(super) fn service_part() -> impl IntoView {
    view! {
        <TextArea
            name="description" label=t!("submission-description") hint=t!("submission-description-hint")
        />
        <Checkboxes
            name="country" legend=t!("submission-country") hint=t!("submission-country-hint")
            options=words::countries()
        />
        <Radios
            name="identifier" legend=t!("submission-identifier-question")
            hint=t!("submission-identifier-hint") options=options(Identifier::ALL)
        />
    }
}

/// How the two services speak with each other.
pub(super) fn connection() -> impl IntoView {
    view! {
        <Radios
            name="architecture" legend=t!("submission-architecture") hint=t!("submission-architecture-hint")
            options=options(Architecture::ALL)
        />
        <Radios
            name="protocol" legend=t!("submission-protocol") hint=t!("submission-protocol-hint")
            options=options(Protocol::ALL)
        />
        <TextArea
            name="evidence" label=t!("submission-evidence-other") hint=t!("submission-evidence-hint")
        />
        <TextField
            name="jwks_url" label=t!("submission-jwks-url") kind="url" hint=t!("submission-jwks-url-hint")
        />
        <TextField
            name="token_issuer" label=t!("submission-token-issuer") kind="url"
            hint=t!("submission-token-issuer-hint")
        />
        <TextField
            name="push_url" label=t!("submission-push-url") kind="url" hint=t!("submission-push-url-hint")
        />
        <TextField
            name="media_url" label=t!("submission-media-url") kind="url" hint=t!("submission-media-url-hint")
        />
        <TextField
            name="technical_contact" label=t!("submission-technical-contact") kind="email"
            hint=t!("submission-technical-contact-hint")
        />
    }
}
