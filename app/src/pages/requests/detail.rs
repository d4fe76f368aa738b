//! One request, as its provider sees it.

use super::beside::{amendments, change, links};
use super::queue_place::queue_place;
use super::turn::your_turn;
use super::way::{stages, tabs};
use super::{clock, deadline_panel, facts, lifeline, submission};
use crate::api::visit::visit;
use crate::pages::files::sent as sent_files;
use crate::pages::letters;
use crate::pages::{Screen, go, page, param_id, reader, words};
use crate::parts::{Audience, Breadcrumbs, Button, Dialog, Hidden, MetaLine, PostForm, Submit, Task, Tasks};
use crate::say::say;
use crate::t;
use domain::access::Action;
use domain::form::Attempt;
use domain::ids::RequestId;
use domain::request::{Side, StateKind};
use leptos::prelude::*;
use service::files;
use service::requests::{View, view};

/// `/provider/requests/:request`
#[component]
pub fn RequestPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let id: RequestId = param_id("request")?;
        let member = account.member_for(&id).await?;
        let seen = view(&member, Action::RequestPage, &id).await?;
        if seen.request.state.kind() == StateKind::Draft {
            return Ok(go(&format!("/provider/requests/{id}/draft")));
        }
        let letters = letters::section(&member, Action::RequestPage, &id).await?;
        let files = files::list(&member, Action::RequestPage, &id).await?;
        let turn = your_turn(&visit, &seen, &files).await?;
        let place = queue_place(&member, &seen).await?;
        let turn = view! { {turn}{place}{letters} }.into_any();
        let title = t!("request-title", service = &seen.service);
        Ok(Screen::new(title.clone(), reader(&account), shown(&title, &seen, &files, turn)))
    })
}

fn shown(title: &str, seen: &View, files: &[files::Line], turn: AnyView) -> impl IntoView + use<> {
    let request = &seen.request;
    let kind = request.state.kind();
    let items = [
        Some(words::state(kind).into_any()),
        seen.received.clone().map(|at| t!("request-received", at = at).into_any()),
        Some(words::turn(request.turn()).into_any()),
    ];
    let items = items.into_iter().flatten().collect();
    let next = say(&request.next(Side::Provider, seen.tracks));
    let trail = vec![("/provider".to_owned(), t!("nav-overview"))];
    view! {
        <Breadcrumbs trail=trail here=title/>
        <h1>{title.to_owned()}</h1>
        <MetaLine items=items/>
        <p><a href=format!("/provider/requests/{}/receipt", request.id)>{t!("receipt-title")}</a></p>
        {has_tracks(kind).then(|| tabs(&request.id))}
        {stages(kind)}
        <p><a href=format!("/provider/requests/{}/messages", request.id)>{t!("message-link")}</a></p>
        <p><a href=format!("/provider/requests/{}/questions", request.id)>{t!("question-page")}</a></p>
        <div class="split">
            <div class="stack">
                <p class="lead">{next}</p>
                {turn}
                {tracks(seen)}
                {lifeline(seen)}
            </div>
            {deadline_panel(request, seen.today)}
        </div>
        <section>{request.clock.as_ref().map(clock)}</section>
        <section>{request.current().map(submission)}</section>
        <section>{sent_files(files)}</section>
        {amendments(seen, &format!("/provider/requests/{}", request.id))}
        <section>{links(seen, "/provider/requests")}</section>
        {change(seen)}
        <section>{facts(seen)}</section>
        {again(seen)}
        {withdraw(seen)}
    }
}

/// Whether agreement, keys and milestones have pages by now.
pub(crate) fn has_tracks(state: StateKind) -> bool {
    matches!(
        state,
        StateKind::Accepted
            | StateKind::Ready
            | StateKind::Live
            | StateKind::Suspended
            | StateKind::Terminated
    )
}

/// Agreement, keys and milestones, once there is anything to do about them.
fn tracks(seen: &View) -> impl IntoView + use<> {
    let open = has_tracks(seen.request.state.kind());
    let id = seen.request.id.to_string();
    let tracks = seen.tracks;
    open.then(move || {
        let task = |label: String, page: &str, done: bool| Task {
            label,
            href: Some(format!("/provider/requests/{id}/{page}")),
            status: if done { t!("request-track-done") } else { t!("request-track-open") },
            done,
        };
        let tasks = vec![
            task(t!("request-track-agreement"), "agreement", tracks.agreement),
            task(t!("request-track-keys"), "keys", tracks.keys),
            task(t!("request-track-milestones"), "milestones", tracks.milestones),
        ];
        view! { <h2>{t!("request-tracks")}</h2><Tasks tasks=tasks/> }
    })
}

/// A new request from the answers of this one.
fn again(seen: &View) -> impl IntoView + use<> {
    let request = &seen.request;
    let (id, service) = (request.id.to_string(), request.service.clone());
    let organisation = request.organisation.to_string();
    view! {
        <section>
            <h2>{t!("receipt-again")}</h2>
            <p>{t!("receipt-again-what")}</p>
            <PostForm to="/api/requests/start" attempt=Attempt::default() prefix="again">
                <Hidden name="organisation" value=organisation/>
                <Hidden name="service" value=service/>
                <Hidden name="from" value=id/>
                <Submit label=t!("receipt-again-verb") kind=Button::Secondary/>
            </PostForm>
        </section>
    }
}

fn withdraw(seen: &View) -> impl IntoView + use<> {
    let may = matches!(
        seen.request.state.kind(),
        StateKind::Received | StateKind::InReview | StateKind::Asked | StateKind::Accepted | StateKind::Ready
    );
    let id = seen.request.id.to_string();
    may.then(|| {
        view! {
            <section>
                <Dialog id="withdraw" open=t!("request-withdraw") kind=Button::Secondary title=t!("request-withdraw")>
                    <p>{t!("request-withdraw-what")}</p>
                    <PostForm to="/api/requests/withdraw" attempt=Attempt::default() prefix="withdraw">
                        <Hidden name="request" value=id/>
                        <Submit label=t!("request-withdraw-verb") kind=Button::Danger/>
                    </PostForm>
                </Dialog>
            </section>
        }
    })
}
