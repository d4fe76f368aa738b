//! The questions of a draft, section by section.

use crate::pages::words;
use crate::parts::{Checkbox, Checkboxes, Choice, Condition, Radios, TextArea, TextField};
use crate::say::say;
use crate::t;
use domain::functionality::Functionality;
use domain::request::Section;
use domain::request::conditions::{is_call, is_of_groups};
use domain::request::submission::{Architecture, Identifier, Protocol};
use domain::text::Text;
use leptos::prelude::*;

fn options<T>(all: &[(T, &'static str, &'static str)]) -> Vec<Choice> {
    all.iter().map(|(_, value, label)| Choice::new(*value, say(&Text::new(label)))).collect()
}

/// The questions of one section.
pub(super) fn of(section: Section) -> AnyView {
    match section {
        Section::What => what().into_any(),
        Section::Service => service().into_any(),
        Section::Connects => connection().into_any(),
        Section::Evidence => evidence().into_any(),
        Section::Publish => publish().into_any(),
    }
}

fn what() -> impl IntoView {
    view! {
        <p>{t!("submission-what-why")}</p>
        {words::law(t!("submission-what-law"))}
        <Checkboxes
            name="functionality" legend=t!("submission-functionality")
            hint=t!("submission-functionality-hint")
            options=words::functionalities(Functionality::ALL)
        />
        <Condition when="groups" legend=t!("condition-groups")>{group_size()}</Condition>
        <Condition when="calls" legend=t!("condition-calls")>{call_setup()}</Condition>
    }
}

fn group_size() -> impl IntoView {
    view! {
        <TextField
            name="group_size" label=t!("condition-group-size") hint=t!("condition-group-size-hint") maxlength=7
        />
    }
}

fn call_setup() -> impl IntoView {
    view! {
        <TextArea name="call_setup" label=t!("condition-call-setup") hint=t!("condition-call-setup-hint")/>
    }
}

/// The questions about groups and calls, where some are asked for.
pub(super) fn sizes(asked: &[Functionality]) -> impl IntoView + use<> {
    let groups = asked.iter().any(|f| is_of_groups(*f)).then(group_size);
    let calls = asked.iter().any(|f| is_call(*f)).then(call_setup);
    view! { {groups}{calls} }
}

fn service() -> impl IntoView {
    view! {
        <p>{t!("submission-service-why")}</p>
        {words::law(t!("submission-service-law"))}
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
fn connection() -> impl IntoView {
    view! {
        <p>{t!("submission-connects-why")}</p>
        {words::law(t!("submission-connects-law"))}
        <Radios
            name="architecture" legend=t!("submission-architecture") hint=t!("submission-architecture-hint")
            options=options(Architecture::ALL)
        />
        <Condition when="proxied" legend=t!("condition-proxied")>
            <TextField
                name="proxy_operator" label=t!("condition-proxy-operator")
                hint=t!("condition-proxy-operator-hint")
            />
            <TextArea
                name="proxy_reads" label=t!("condition-proxy-reads") hint=t!("condition-proxy-reads-hint")
            />
        </Condition>
        <Radios
            name="protocol" legend=t!("submission-protocol") hint=t!("submission-protocol-hint")
            options=options(Protocol::ALL)
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

fn evidence() -> impl IntoView {
    view! {
        <p>{t!("section-evidence-why")}</p>
        <Condition when="equivalent" legend=t!("condition-equivalent")>
            <TextArea
                name="evidence" label=t!("submission-evidence-other") hint=t!("submission-evidence-hint")
            />
        </Condition>
    }
}

fn publish() -> impl IntoView {
    view! {
        <Checkbox
            name="publish_name" label=t!("submission-publish-name") hint=t!("submission-publish-name-hint")
        />
    }
}
