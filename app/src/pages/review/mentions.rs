//! The notes in which colleagues named whoever looks.

use crate::api::visit::visit;
use crate::pages::{Screen, page, query, reader};
use crate::parts::{
    Audience, Button, Empty, Entry, EntryKind, Hidden, Pager, PostForm, Status, Submit, Tone, Written,
};
use crate::t;
use domain::form::Attempt;
use leptos::prelude::*;
use service::authority::Who as _;
use service::gatekeeper::Gatekeeper;
use service::mentions::{List, MentionRow, PAGE, list};

/// `/review/mentions`
#[component]
pub fn MentionsPage() -> impl IntoView {
    page(Audience::Review, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let number = query("page").and_then(|n| n.parse().ok()).unwrap_or(1);
        let seen = list(&account.staff()?, number).await?;
        let body = view! {
            <h1>{t!("mention-title")}</h1>
            <p class="lead">{t!("mention-lead")}</p>
            {(seen.unread > 0).then(|| all_read(seen.unread))}
            {shown(&seen, account.service().gatekeeper())}
        };
        Ok(Screen::new(t!("mention-title"), reader(&account), body))
    })
}

fn all_read(unread: i64) -> impl IntoView {
    view! {
        <PostForm to="/api/mentions/read" attempt=Attempt::default() prefix="all">
            <p>{t!("mention-unread-count", n = unread)}</p>
            <Submit label=t!("mention-read-all") kind=Button::Secondary/>
        </PostForm>
    }
}

fn shown(seen: &List, gatekeeper: &Gatekeeper) -> AnyView {
    if seen.lines.is_empty() {
        return view! { <Empty title=t!("mention-none")><p>{t!("mention-none-next")}</p></Empty> }.into_any();
    }
    let rows = seen.lines.iter().map(|line| row(line, gatekeeper)).collect_view();
    let (first, last) = ((seen.page - 1) * PAGE, ((seen.page - 1) * PAGE + PAGE).min(seen.total));
    let page_of = |number: i64| format!("/review/mentions?page={number}");
    let previous = (seen.page > 1).then(|| page_of(seen.page - 1));
    let next = (last < seen.total).then(|| page_of(seen.page + 1));
    view! {
        <ol class="thread">{rows}</ol>
        <Pager previous=previous next=next note=t!("review-range", first = first + 1, last = last, total = seen.total)/>
    }
    .into_any()
}

fn row(line: &MentionRow, gatekeeper: &Gatekeeper) -> impl IntoView + use<> {
    let it = line.clone();
    let service = gatekeeper.service_name(&it.service);
    let title = t!("review-case-title", organisation = it.organisation, service = service);
    let href = format!("/review/requests/{}#event-{}", it.request, it.seq);
    let mark = match it.read_at {
        Some(_) => view! { <p><Status kind=Tone::Neutral text=t!("mention-read")/></p> }.into_any(),
        None => {
            let note = it.note.to_string();
            view! {
                <PostForm to="/api/mentions/read" attempt=Attempt::default() prefix=note.clone()>
                    <Hidden name="mention" value=note/>
                    <Submit label=t!("mention-mark") kind=Button::Secondary/>
                </PostForm>
            }
            .into_any()
        }
    };
    let fresh = if it.read_at.is_none() { t!("mention-unread") } else { String::new() };
    view! {
        <Entry kind=EntryKind::Note label=t!("note-marked") seq=it.seq at=it.written_at by=it.by fresh=fresh>
            <p><a href=href>{title}</a></p>
            <Written text=it.text/>
            {mark}
        </Entry>
    }
}
