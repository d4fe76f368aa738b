//! One request, as its provider sees it.

use super::way::{stages, tabs};
use super::{clock, deadline_panel, facts, lifeline, submission};
use crate::api::visit::{Visit, visit};
use crate::pages::files::{form as files_form, sent as sent_files};
use crate::pages::{Screen, attempt, go, page, param_id, reader, words};
use crate::parts::{
    Audience, Breadcrumbs, Button, Dialog, Hidden, MetaLine, PostForm, Submit, Summary, SummaryRow, Task,
    Tasks, TextArea,
};
use crate::say::say;
use crate::t;
use domain::access::Action;
use domain::form::{Attempt, Fields};
use domain::ids::RequestId;
use domain::request::{Measure, Side, State, StateKind};
use leptos::prelude::*;
use service::Result;
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
        let files = files::list(&member, Action::RequestPage, &id).await?;
        let turn = your_turn(&visit, &seen, &files).await?;
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
        <section>{request.submission.as_ref().map(submission)}</section>
        <section>{sent_files(files)}</section>
        <section>{facts(seen)}</section>
        {again(seen)}
        {withdraw(seen)}
    }
}

/// What the provider has to do in this state, if anything.
async fn your_turn(visit: &Visit, seen: &View, files: &[files::Line]) -> Result<AnyView> {
    let id = seen.request.id.as_str();
    Ok(match &seen.request.state {
        State::Asked { question } => {
            let attempt = attempt(visit, "requests/answer", id, Fields::default()).await?;
            let question = question.clone();
            let added = attempt_files(visit, id).await?;
            let above = view! {
                <h2>{t!("request-question")}</h2>
                <blockquote>{question}</blockquote>
                {files_form(id, files, added)}
            };
            one_text(
                "/api/requests/answer",
                attempt,
                id,
                "answer",
                [t!("request-answer"), t!("request-answer-why"), t!("request-answer-send")],
                above.into_any(),
            )
        }
        State::Refused { measure } => {
            let attempt = attempt(visit, "requests/challenge", id, Fields::default()).await?;
            let above = view! { <h2>{t!("request-why-refused")}</h2>{measure_shown(measure)} }.into_any();
            one_text(
                "/api/requests/challenge",
                attempt,
                id,
                "grounds",
                [t!("request-grounds"), t!("request-grounds-why"), t!("request-challenge")],
                above,
            )
        }
        State::Suspended { measure, .. } => {
            view! { <h2>{t!("request-why-suspended")}</h2>{measure_shown(measure)} }.into_any()
        }
        State::Terminated { reason } => {
            view! { <h2>{t!("request-why-ended")}</h2><p>{reason.clone()}</p> }.into_any()
        }
        _ => ().into_any(),
    })
}

/// A file that was to go along with an answer.
async fn attempt_files(visit: &Visit, id: &str) -> Result<Attempt> {
    attempt(visit, "files/add", id, Fields::default()).await
}

/// A form of one text: its label, why it is asked, and the verb on its button.
fn one_text(
    to: &'static str,
    attempt: Attempt,
    id: &str,
    name: &'static str,
    [label, why, verb]: [String; 3],
    above: AnyView,
) -> AnyView {
    let id = id.to_owned();
    view! {
        {above}
        <PostForm to=to attempt=attempt>
            <Hidden name="request" value=id/>
            <TextArea name=name label=label hint=why/>
            <Submit label=verb/>
        </PostForm>
    }
    .into_any()
}

/// The complete justification of a measure.
pub(crate) fn measure_shown(measure: &Measure) -> impl IntoView + use<> {
    let m = measure.clone();
    let rows = vec![
        SummaryRow::new(t!("category-legend"), say(&m.category.label())),
        SummaryRow::new(t!("measure-ground"), m.ground),
        SummaryRow::new(t!("measure-necessary"), m.necessary),
        SummaryRow::new(t!("measure-proportionate"), m.proportionate),
        SummaryRow::new(t!("measure-cure"), m.cure),
    ];
    view! { <Summary rows=rows/>{words::law(t!("request-law-measure"))} }
}

/// Whether agreement, keys and milestones have pages by now.
fn has_tracks(state: StateKind) -> bool {
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
