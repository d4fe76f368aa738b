//! Notes, messages and the record of a request in one row, as staff read and write them.

use super::changes::is_new;
use crate::api::visit::Visit;
use crate::pages::threads::{labelled, listed, shared, step_words};
use crate::pages::{attempt, said};
use crate::parts::{Button, Entry, EntryKind, EntryLabel, Hidden, PostForm, Submit, TextArea, Written};
use crate::t;
use domain::access::{Action, Decision, may};
use domain::form::Fields;
use domain::look::Look;
use domain::request::Side;
use leptos::prelude::*;
use service::authority::{Staff, Who as _};
use service::mentions::Colleague;
use service::requests::View;
use service::threads::{CaseEntry, NoteEntry, What};
use service::{Result, mentions, messages};

/// The thread with its two forms.
pub(super) async fn thread(
    visit: &Visit,
    staff: &Staff,
    seen: &View,
    entries: Vec<CaseEntry>,
    look: Option<Look>,
) -> Result<AnyView> {
    let organisation = &seen.organisation.trade_name;
    let shown: Vec<AnyView> = entries.into_iter().map(|entry| marked(entry, organisation, look)).collect();
    let (note, message) = (note_form(visit, staff, seen).await?, message_form(visit, staff, seen).await?);
    Ok(view! {
        <section id="thread">
            <h2>{t!("thread-title")}</h2>
            <p>{t!("thread-what", organisation = organisation)}</p>
            {listed(shown)}
            <div class="writings" id="thread-end">{note}{message}</div>
        </section>
    }
    .into_any())
}

/// An entry, marked when a colleague or the provider added it since whoever looks was here before.
fn marked(entry: CaseEntry, organisation: &str, look: Option<Look>) -> AnyView {
    let fresh = if is_new(&entry, look) { t!("change-new") } else { String::new() };
    shown(entry, organisation, fresh)
}

fn shown(entry: CaseEntry, organisation: &str, fresh: String) -> AnyView {
    match entry {
        CaseEntry::Shared(entry) => shared(entry, Side::Gatekeeper, organisation, fresh),
        CaseEntry::AmongStaff(entry) => {
            let what = match &entry.what {
                What::Step { kind, data, .. } => step_words(kind, data),
                What::Message { .. } => String::new(),
            };
            labelled(entry, EntryKind::Note, t!("thread-among-staff", what = what), fresh)
        }
        CaseEntry::Note(NoteEntry { seq, at, by, text, .. }) => view! {
            <Entry kind=EntryKind::Note label=t!("note-marked") seq=seq at=at by=by fresh=fresh><Written text=text/></Entry>
        }
        .into_any(),
    }
}

fn may_write(staff: &Staff, action: Action) -> bool {
    may(staff.role(), action, false) == Decision::Yes
}

async fn note_form(visit: &Visit, staff: &Staff, seen: &View) -> Result<Option<AnyView>> {
    if !may_write(staff, Action::NoteWrite) {
        return Ok(None);
    }
    let id = seen.request.id.to_string();
    let colleagues = mentions::colleagues(staff).await?;
    let attempt = attempt(visit, "notes/write", &id, Fields::default()).await?;
    Ok(Some(
        view! {
            <section class="writing note">
                <h3><EntryLabel kind=EntryKind::Note text=t!("note-marked")/></h3>
                <PostForm to="/api/notes/write" attempt=attempt prefix="notes">
                    <Hidden name="request" value=id/>
                    <TextArea name="note" label=t!("note-label") rows=4 hint=t!("note-hint")/>
                    {names(colleagues)}
                    <Submit label=t!("note-write") kind=Button::Secondary/>
                </PostForm>
            </section>
        }
        .into_any(),
    ))
}

/// Whom a note can name.
fn names(colleagues: Vec<Colleague>) -> impl IntoView {
    let rows = colleagues.into_iter().map(|it| {
        let role = said(it.role.label());
        view! { <li><code>{format!("@{}", it.handle)}</code>" "{t!("mention-who", name = it.name, role = role)}</li> }
    });
    view! { <details><summary>{t!("mention-names")}</summary><ul>{rows.collect_view()}</ul></details> }
}

async fn message_form(visit: &Visit, staff: &Staff, seen: &View) -> Result<Option<AnyView>> {
    if !may_write(staff, Action::MessageSend) {
        return Ok(None);
    }
    let id = seen.request.id.to_string();
    let name = &seen.organisation.trade_name;
    let attempt = attempt(visit, "messages/send", &id, Fields::default()).await?;
    let to = messages::recipients(staff, &seen.request.id).await?.join(", ");
    let hint = t!("message-send-hint", to = to);
    let (marked, label, verb) = (
        t!("message-to-provider", organisation = name),
        t!("message-send-label", organisation = name),
        t!("message-send", organisation = name),
    );
    Ok(Some(
        view! {
            <section class="writing message">
                <h3><EntryLabel kind=EntryKind::Message text=marked/></h3>
                <PostForm to="/api/messages/send" attempt=attempt prefix="messages">
                    <Hidden name="request" value=id/>
                    <TextArea name="message" label=label rows=4 hint=hint/>
                    <Submit label=verb/>
                </PostForm>
            </section>
        }
        .into_any(),
    ))
}
