//! What somebody typed into a form that is not there any more: time went by, or somebody else acted first. Nothing that
//! was typed is lost, so it stands below the message that says why.

use super::requests::label;
use super::{failed, here};
use crate::api::kept::Kept;
use crate::api::visit::Visit;
use crate::parts::{Summary, SummaryRow};
use crate::say::say;
use crate::t;
use domain::form::Fields;
use leptos::prelude::*;
use std::sync::{Arc, Mutex, PoisonError};

/// The forms of a page that show what was typed before, by slot and thing.
#[derive(Clone, Default)]
pub(super) struct Shown(Arc<Mutex<Vec<(String, String)>>>);

impl Shown {
    /// Notes that a form of this page shows it.
    pub(super) fn note(slot: &str, thing: &str) {
        if let Some(Self(shown)) = use_context() {
            let entry = (slot.to_owned(), thing.to_owned());
            shown.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
        }
    }

    fn has(&self, slot: &str, thing: &str) -> bool {
        let shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        shown.iter().any(|(s, t)| s == slot && t == thing)
    }
}

/// What failed just now, or before about the request of this page because it had moved on, and stands in no form of it.
pub(super) async fn unsent(visit: &Visit, shown: &Shown) -> Option<AnyView> {
    let now = failed().map(|(path, _)| path);
    let here = here();
    let named = |thing: &str| here.split(['/', '?']).any(|part| part == thing);
    let moved =
        |kept: &Kept| kept.failure.is_some_and(|failure| failure.comes_back() || failure.is_overtaken());
    let about = |thing: &str| !thing.is_empty() && thing.split(':').any(named);
    let left = visit.kept_last(|slot, thing, kept| {
        !shown.has(slot, thing) && (now.as_deref() == Some(slot) || (moved(kept) && about(thing)))
    });
    typed(&left.await.ok()??.attempt.fields, now.is_some())
}

/// Text that was typed, to be read and copied; nothing where there is none.
pub(super) fn typed(fields: &Fields, open: bool) -> Option<AnyView> {
    let rows: Vec<SummaryRow> = fields.iter().filter_map(|(name, value)| row(name, value)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <details class="panel" open=open>
                <summary>{t!("unsent-title")}</summary>
                <p>{t!("unsent-what")}</p>
                <Summary rows=rows/>
            </details>
        }
        .into_any()
    })
}

/// One field: what has a name of its own, and whatever else was clearly typed.
fn row(name: &str, value: &str) -> Option<SummaryRow> {
    let is_text = value.trim().contains(char::is_whitespace);
    let label = match label(name) {
        Some(label) if !value.trim().is_empty() => say(&label),
        None if is_text => t!("unsent-text"),
        _ => return None,
    };
    let value = if value == "on" { t!("section-ticked") } else { value.to_owned() };
    Some(SummaryRow::new(label, view! { <span class="said">{value}</span> }))
}
