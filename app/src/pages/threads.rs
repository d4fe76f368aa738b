//! What was said about a request, as both sides read it.

use super::query;
use super::requests::{fact_words, measure_shown};
use crate::parts::{Entry as Row, EntryKind, Written};
use crate::t;
use domain::checklist::{self, Verdict};
use domain::ids::FileId;
use domain::request::{Intervention, Measure, Reasons, Side};
use leptos::prelude::*;
use serde_json::Value;
use service::threads::{Entry, What};

/// Entries shown unless all are asked for: a page stays one that can be read.
const SHOWN: usize = 200;

/// The row, the newest entries of it where there are very many, with the way to all of them.
pub(super) fn listed(mut entries: Vec<AnyView>) -> AnyView {
    let earlier = entries.len().saturating_sub(SHOWN);
    let cut = earlier > 0 && query("thread").as_deref() != Some("all");
    if cut {
        entries.drain(..earlier);
    }
    let earlier = cut.then(|| view! { <p><a href="?thread=all">{t!("thread-earlier", n = earlier)}</a></p> });
    view! { {earlier}<ol class="thread">{entries}</ol> }.into_any()
}

/// An entry both sides read, said to one of them. `organisation` is the provider's name.
pub(super) fn shared(entry: Entry, reader: Side, organisation: &str, fresh: String) -> AnyView {
    let (kind, label) = match &entry.what {
        What::Message { side, .. } => (EntryKind::Message, message_label(*side, reader, organisation)),
        What::Step { kind, data, .. } => (EntryKind::Step, step_words(kind, data)),
    };
    labelled(entry, kind, label, fresh)
}

/// An entry under a label.
pub(super) fn labelled(entry: Entry, kind: EntryKind, label: String, fresh: String) -> AnyView {
    let Entry { seq, at, by, what, .. } = entry;
    let said = match what {
        What::Message { text, .. } => Some(view! { <Written text=text/> }.into_any()),
        What::Step { data, files, .. } => {
            let (said, files) = (said(&data), files_of(files));
            (said.is_some() || files.is_some()).then(|| view! { {said}{files} }.into_any())
        }
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

/// The words for a step; a finding says about what and how.
pub(super) fn step_words(kind: &str, data: &Value) -> String {
    let text = |name: &str| data.get(name).and_then(Value::as_str).unwrap_or_default();
    let finding = checklist::item(text("item")).zip(Verdict::parse(text("verdict")));
    match finding.filter(|_| kind == "finding.written") {
        Some((item, verdict)) => t!("thread-finding", item = item.title(), verdict = verdict.label()),
        None => fact_words(kind),
    }
}

/// What came along with a step.
fn files_of(files: Vec<(FileId, String)>) -> Option<impl IntoView> {
    let links = files.into_iter().map(|(id, name)| {
        view! { <li><a href=format!("/files/{id}") download rel="nofollow">{name}</a></li> }
    });
    let links: Vec<_> = links.collect();
    (!links.is_empty()).then(|| view! { <ul class="files">{links}</ul> })
}

/// What somebody wrote with a step: a question, an answer, grounds, or the reasons of a decision.
fn said(data: &Value) -> Option<AnyView> {
    let reasons = data.get("reasons").and_then(|it| serde_json::from_value::<Reasons>(it.clone()).ok());
    let intervention =
        data.get("intervention").and_then(|it| serde_json::from_value::<Intervention>(it.clone()).ok());
    let took_effect = data.get("measure").and_then(|it| serde_json::from_value(it.clone()).ok());
    let (text, measure) = match (reasons, intervention) {
        (
            Some(Reasons::Accept { reasons } | Reasons::Uphold { reasons } | Reasons::Reject { reasons }),
            _,
        ) => (reasons, None),
        (Some(Reasons::Part { reasons, measure }), _) => (reasons, Some(measure)),
        (Some(Reasons::Refuse(measure)), _) => (String::new(), Some(measure)),
        (_, Some(what)) => (what.words().to_owned(), what.measure().cloned()),
        (None, None) => (plain(data), took_effect),
    };
    let written = (!text.is_empty()).then(|| view! { <Written text=text/> });
    let measure = measure.map(|measure: Measure| measure_shown(&measure));
    (written.is_some() || measure.is_some()).then(|| view! { {written}{measure} }.into_any())
}

fn plain(data: &Value) -> String {
    for (list, name) in [("items", "question"), ("answers", "answer")] {
        let Some(list) = data.get(list).and_then(Value::as_array) else { continue };
        let line = |one: &Value| Some(format!("{}. {}", one.get("number")?, one.get(name)?.as_str()?));
        return list.iter().filter_map(line).collect::<Vec<_>>().join("\n");
    }
    let names = ["question", "answer", "response", "note", "grounds", "reason", "why", "evidence"];
    names.iter().find_map(|name| data.get(name)?.as_str()).unwrap_or_default().to_owned()
}
