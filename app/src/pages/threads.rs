//! What was said about a request, as both sides read it.

use super::requests::{fact_words, measure_shown};
use crate::parts::{Entry as Row, EntryKind, Written};
use crate::t;
use domain::request::{Intervention, Measure, Reasons, Side};
use leptos::prelude::*;
use serde_json::Value;
use service::threads::{Entry, What};

/// An entry both sides read, said to one of them. `organisation` is the provider's name.
pub(super) fn shared(entry: Entry, reader: Side, organisation: &str, fresh: String) -> AnyView {
    let (kind, label) = match &entry.what {
        What::Message(_) => (EntryKind::Message, message_label(entry.side, reader, organisation)),
        What::Step { kind, .. } => (EntryKind::Step, fact_words(kind)),
    };
    labelled(entry, kind, label, fresh)
}

/// An entry under a label.
pub(super) fn labelled(entry: Entry, kind: EntryKind, label: String, fresh: String) -> AnyView {
    let Entry { seq, at, by, what, .. } = entry;
    let said = match what {
        What::Message(text) => Some(view! { <Written text=text/> }.into_any()),
        What::Step { data, .. } => said(&data),
    };
    view! { <Row kind=kind label=label seq=seq at=at by=by fresh=fresh>{said}</Row> }.into_any()
}

/// Whose message it is, and who reads it.
pub(super) fn message_label(side: Side, reader: Side, organisation: &str) -> String {
    match (side, reader) {
        (Side::Gatekeeper, Side::Gatekeeper) => t!("message-to-provider", organisation = organisation),
        (Side::Provider, Side::Gatekeeper) => t!("message-from-provider", organisation = organisation),
        (Side::Gatekeeper, Side::Provider) => t!("message-from-gatekeeper"),
        (Side::Provider, Side::Provider) => t!("message-to-gatekeeper"),
    }
}

/// What somebody wrote with a step: a question, an answer, grounds, or the reasons of a decision.
fn said(data: &Value) -> Option<AnyView> {
    let reasons = data.get("reasons").and_then(|it| serde_json::from_value::<Reasons>(it.clone()).ok());
    let intervention =
        data.get("intervention").and_then(|it| serde_json::from_value::<Intervention>(it.clone()).ok());
    let (text, measure) = match (reasons, intervention) {
        (Some(Reasons::Accept { reasons }), _) => (reasons, None),
        (Some(Reasons::Refuse(measure)), _) => (String::new(), Some(measure)),
        (_, Some(Intervention::Suspend { measure })) => (String::new(), Some(measure)),
        (_, Some(Intervention::Resume { note })) => (note, None),
        (_, Some(Intervention::Terminate { reason })) => (reason, None),
        (None, None) => (plain(data), None),
    };
    let written = (!text.is_empty()).then(|| view! { <Written text=text/> });
    let measure = measure.map(|measure: Measure| measure_shown(&measure));
    (written.is_some() || measure.is_some()).then(|| view! { {written}{measure} }.into_any())
}

fn plain(data: &Value) -> String {
    let names = ["question", "answer", "note", "grounds", "reason", "evidence"];
    names.iter().find_map(|name| data.get(name)?.as_str()).unwrap_or_default().to_owned()
}
