//! What happened since whoever looks was here before.

use crate::pages::threads::{message_label, step_words};
use crate::parts::{Banner, Tone};
use crate::t;
use domain::look::Look;
use domain::request::Side;
use leptos::prelude::*;
use service::threads::{CaseEntry, Entry, What};

/// Most changes named one by one; the others are marked where they stand.
const NAMED: usize = 8;

/// Whether somebody else added it since.
pub(super) fn is_new(entry: &CaseEntry, look: Option<Look>) -> bool {
    !entry.own() && look.is_some_and(|look| look.is_new(entry.seq()))
}

/// Every change with a link to its place, the oldest first. Nothing where nothing is new.
pub(super) fn changes(entries: &[CaseEntry], look: Option<Look>, organisation: &str) -> Option<AnyView> {
    let since = look?.before_at;
    let new: Vec<&CaseEntry> = entries.iter().filter(|entry| is_new(entry, look)).collect();
    if new.is_empty() {
        return None;
    }
    let links = new.iter().take(NAMED).map(|entry| {
        let href = format!("#event-{}", entry.seq());
        view! { <li><a href=href>{words(entry, organisation)}</a></li> }
    });
    let links = links.collect_view();
    let more = new.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| view! { <p>{t!("change-more", n = more)}</p> });
    let title = t!("change-title", n = new.len(), at = since);
    Some(view! { <Banner kind=Tone::Info title=title><ul>{links}</ul>{more}</Banner> }.into_any())
}

fn words(entry: &CaseEntry, organisation: &str) -> String {
    let (what, by) = match entry {
        CaseEntry::Note(note) => (t!("note-marked"), note.by.clone()),
        CaseEntry::Shared(entry) | CaseEntry::AmongStaff(entry) => {
            (said(entry, organisation), entry.by.clone())
        }
    };
    if by.is_empty() { what } else { t!("change-by", what = what, by = by) }
}

fn said(entry: &Entry, organisation: &str) -> String {
    match &entry.what {
        What::Message { side, .. } => message_label(*side, Side::Gatekeeper, organisation),
        What::Step { kind, data, .. } => step_words(kind, data),
    }
}
