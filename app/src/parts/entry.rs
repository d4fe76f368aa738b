//! One thing in a row of what happened and what was said.

use super::Moment;
use domain::time::Timestamp;
use leptos::prelude::*;

/// What an entry is. Each has its own label, icon, border and colour, so that nobody takes a note for a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A step of the record.
    Step,
    /// Something the other side reads.
    Message,
    /// Something staff alone read.
    Note,
}

impl EntryKind {
    /// The class name.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Step => "step",
            Self::Message => "message",
            Self::Note => "note",
        }
    }

    /// A dot, an envelope, a closed lock.
    const fn icon(self) -> &'static str {
        match self {
            Self::Step => "M8 4.5a3.5 3.5 0 1 1 0 7a3.5 3.5 0 0 1 0-7z",
            Self::Message => "M1 3h14v10H1zM2 4.5v.8l6 4.2l6-4.2v-.8l-6 4z",
            Self::Note => "M3 7h1V5a4 4 0 0 1 8 0v2h1v8H3zM6 7h4V5a2 2 0 0 0-4 0z",
        }
    }
}

/// The label of an entry, or of the form it is written in, with its icon.
#[component]
pub fn EntryLabel(
    /// What it is.
    kind: EntryKind,
    /// The same in words.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <strong class="entry-label">
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path fill-rule="evenodd" d=kind.icon()></path></svg>
            {text}
        </strong>
    }
}

/// An entry of a thread.
#[component]
pub fn Entry(
    /// What it is.
    kind: EntryKind,
    /// The same in words.
    #[prop(into)]
    label: String,
    /// The number of its fact, by which links find it.
    seq: i64,
    /// When.
    at: Timestamp,
    /// Who, or nothing.
    #[prop(optional, into)]
    by: String,
    /// What marks it as new, or nothing.
    #[prop(optional, into)]
    fresh: String,
    /// What it says.
    children: Children,
) -> impl IntoView {
    let class = if fresh.is_empty() { "" } else { " fresh" };
    let fresh = (!fresh.is_empty()).then(|| view! { <strong class="entry-fresh">{fresh}</strong> });
    let by = (!by.is_empty()).then(|| view! { <span>{by}</span> });
    view! {
        <li class=format!("entry {}{class}", kind.class()) id=format!("event-{seq}")>
            <p class="entry-head"><EntryLabel kind=kind text=label/>{fresh}{by}<Moment at=at/></p>
            {children()}
        </li>
    }
}

/// What somebody wrote, as they wrote it.
#[component]
pub fn Written(
    /// The text.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <p class="written">{text}</p> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    fn entry(kind: EntryKind, label: &'static str, fresh: &'static str) -> String {
        html(|| {
            view! {
                <Entry kind=kind label=label seq=7 at=Timestamp(0) by="Rita" fresh=fresh><Written text="<b>x</b>\ny"/></Entry>
            }
        })
    }

    #[test]
    fn a_note_and_a_message_share_neither_class_nor_icon_nor_label() {
        let (note, message) =
            (entry(EntryKind::Note, "Staff only", ""), entry(EntryKind::Message, "To Heron", ""));
        assert!(note.contains(r#"id="event-7" class="entry note""#) && note.contains("Staff only"), "{note}");
        assert!(message.contains(r#"class="entry message""#) && message.contains("To Heron"), "{message}");
        let icon =
            |html: &str| html.split(" d=\"").nth(1).map(|rest| rest.split('"').next().unwrap().to_owned());
        assert_ne!(icon(&note), icon(&message));
        assert!(note.contains("&lt;b&gt;x&lt;/b&gt;\ny"), "{note}");
    }

    #[test]
    fn what_is_new_says_so_in_words() {
        let html = entry(EntryKind::Step, "Question asked", "New");
        assert!(html.contains(r#"class="entry step fresh""#) && html.contains(">New</strong>"), "{html}");
    }
}
