//! What was saved while a form was being typed, beside what was typed.

use crate::parts::{Summary, SummaryRow};
use crate::say::say;
use crate::t;
use domain::country;
use domain::form::Fields;
use domain::functionality::Functionality;
use domain::text;
use domain::text::Text;
use leptos::prelude::*;

/// The labels of what is typed or chosen.
const LABELS: [(&str, &str); 17] = [
    ("description", "submission-description"),
    ("identifier", "submission-identifier"),
    ("architecture", "submission-architecture"),
    ("protocol", "submission-protocol"),
    ("evidence", "submission-evidence-other"),
    ("jwks_url", "submission-jwks-url"),
    ("token_issuer", "submission-token-issuer"),
    ("push_url", "submission-push-url"),
    ("media_url", "submission-media-url"),
    ("technical_contact", "submission-technical-contact"),
    ("publish_name", "submission-publish-name"),
    ("proxy_operator", "condition-proxy-operator"),
    ("proxy_reads", "condition-proxy-reads"),
    ("group_size", "condition-group-size"),
    ("call_setup", "condition-call-setup"),
    ("grounds", "request-grounds"),
    ("response", "decision-response"),
];

/// What a field of a request's forms is called.
pub(in crate::pages) fn label(field: &str) -> Option<Text> {
    if let Some(functionality) = Functionality::of_field(field) {
        return Some(functionality.label());
    }
    if let Some(code) = field.strip_prefix("country.") {
        return country::name(code);
    }
    if let Some(number) = field.strip_prefix("answer.") {
        let number: u32 = number.split('.').next()?.parse().ok()?;
        return Some(text!("question-numbered", n = number));
    }
    LABELS.iter().find(|(name, _)| *name == field).map(|(_, label)| Text::new(label))
}

/// Beside a form typed before what is saved: every field in which the two differ, as it is saved. Saving the page
/// writes over it, so nobody does that unseen. `version` is that of what is saved; the form names its own.
pub(in crate::pages) fn since(saved: &Fields, shown: &Fields, version: i64) -> Option<impl IntoView + use<>> {
    if !shown.has("version") || shown.get("version").parse() == Ok(version) {
        return None;
    }
    let rows = differences(saved, shown);
    (!rows.is_empty()).then(|| {
        view! {
            <section class="stack">
                <h2>{t!("section-meanwhile")}</h2>
                <p>{t!("section-meanwhile-what")}</p>
                <Summary rows=rows/>
            </section>
        }
    })
}

fn differences(saved: &Fields, shown: &Fields) -> Vec<SummaryRow> {
    let names = saved.iter().chain(shown.iter()).map(|(name, _)| name);
    let names: std::collections::BTreeSet<&str> = names.collect();
    let differs = |name: &&str| saved.get(name) != shown.get(name) || saved.has(name) != shown.has(name);
    let row = |name: &str| {
        let label = say(&label(name)?);
        let value = match (saved.get(name), saved.has(name)) {
            ("on", _) => t!("section-ticked"),
            ("", true) | (_, false) => t!("section-empty"),
            (text, _) => text.to_owned(),
        };
        Some(SummaryRow::new(label, view! { <span class="said">{value}</span> }))
    };
    names.into_iter().filter(differs).filter_map(row).collect()
}
