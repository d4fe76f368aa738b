//! One request, as its provider sees it.

use super::way::{stages, tabs};
use super::{clock, deadline_panel, facts, lifeline, submission};
use crate::api::visit::{Visit, visit};
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
use service::requests::{View, view};

/// `/provider/requests/:request`
#[component]
pub fn RequestPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let id: RequestId = param_id("request")?;
        let seen = view(&account.member_for(&id).await?, Action::RequestPage, &id).await?;
        if seen.request.state.kind() == StateKind::Draft {
            return Ok(go(&format!("/provider/requests/{id}/draft")));
        }
        let turn = your_turn(&visit, &seen).await?;
        let title = t!("request-title", service = &seen.service);
        Ok(Screen::new(title.clone(), reader(&account), shown(&title, &seen, turn)))
    })
}

fn shown(title: &str, seen: &View, turn: AnyView) -> impl IntoView + use<> {
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
        {has_tracks(kind).then(|| tabs(&request.id))}
        {stages(kind)}
        <p><a href=format!("/provider/requests/{}/messages", request.id)>{t!("message-link")}</a></p>
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
        <section>{facts(seen)}</section>
        {withdraw(seen)}
    }
}

/// What the provider has to do in this state, if anything.
async fn your_turn(visit: &Visit, seen: &View) -> Result<AnyView> {
    let id = seen.request.id.as_str();
    Ok(match &seen.request.state {
        State::Asked { question } => {
            let attempt = attempt(visit, "requests/answer", id, Fields::default()).await?;
            let question = question.clone();
            one_text(
                "/api/requests/answer",
                attempt,
                id,
                "answer",
                [t!("request-answer"), t!("request-answer-why"), t!("request-answer-send")],
                view! { <h2>{t!("request-question")}</h2><blockquote>{question}</blockquote> }.into_any(),
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
