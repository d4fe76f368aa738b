//! What the provider has to do in a state, if anything.

use crate::api::kept::CHALLENGE;
use crate::api::visit::Visit;
use crate::pages::files::fields;
use crate::pages::{attempt, first_attempt, words};
use crate::parts::{Day, Hidden, OnEnter, PostForm, Submit, Summary, SummaryRow, TextArea};
use crate::say::say;
use crate::t;
use domain::form::{Attempt, Fields};
use domain::request::{Announced, Challenge, Ending, Measure, State};
use leptos::prelude::*;
use service::Result;
use service::files::Line;
use service::requests::View;

/// The form or the reasons that belong to where the request stands.
pub(super) async fn your_turn(visit: &Visit, seen: &View, files: &[Line]) -> Result<AnyView> {
    let id = seen.request.id.as_str();
    Ok(match &seen.request.state {
        State::Asked => asked(seen).into_any(),
        State::InReview { announced: Some(announced), .. } if announced.response.is_none() => {
            let attempt = attempt(visit, "requests/respond", id, Fields::default()).await?;
            let words = [t!("decision-response"), t!("decision-response-why"), t!("decision-respond")];
            let form = one_text("/api/requests/respond", attempt, id, "response", words);
            view! { {told(announced)}{form} }.into_any()
        }
        State::InReview { announced: Some(announced), .. } => told(announced).into_any(),
        State::InReview { .. } => match seen.request.challenged() {
            Some(challenge) => challenged(challenge).into_any(),
            None => ().into_any(),
        },
        State::Refused { measure, challenge_until } => {
            let why = view! { <h2>{t!("request-why-refused")}</h2>{measure_shown(measure)}{outside()} };
            let ruled = seen.request.challenges.last().map(challenged);
            let Some(until) = challenge_until else { return Ok(view! { {why}{ruled} }.into_any()) };
            let typed = first_attempt(visit, &CHALLENGE, id, &Fields::default()).await?;
            view! { {why}<p>{t!("request-challenge-until")}" "<Day at=*until/></p>{challenge(id, files, typed)} }.into_any()
        }
        State::Suspended { measure, .. } => {
            view! { <h2>{t!("request-why-suspended")}</h2>{measure_shown(measure)} }.into_any()
        }
        State::Terminated { ending } => {
            view! { <h2>{t!("request-why-ended")}</h2>{ending_shown(ending)} }.into_any()
        }
        _ => ().into_any(),
    })
}

fn asked(seen: &View) -> impl IntoView + use<> {
    let items = seen.request.questions.waiting().map(|item| view! { <li>{item.question.clone()}</li> });
    let due = seen.request.questions.open().map(|round| {
        view! { <p>{t!("question-due")}" "<Day at=round.due_on/></p> }
    });
    let to = format!("/provider/requests/{}/questions", seen.request.id);
    view! {
        <h2>{t!("request-question")}</h2>
        <ol>{items.collect_view()}</ol>
        {due}
        <p><a class="button primary" href=to>{t!("question-answer-page")}</a></p>
    }
}

/// A refusal announced, with what was said to it.
fn told(announced: &Announced) -> impl IntoView + use<> {
    view! {
        <h2>{t!("request-announced")}</h2>
        {measure_shown(&announced.measure)}
        {response_shown(announced)}
    }
}

/// What the provider said to an announced refusal.
pub(crate) fn response_shown(announced: &Announced) -> impl IntoView + use<> {
    let response = announced.response.as_ref().map(|response| response.text.clone());
    response.map(|text| view! { <h3>{t!("decision-response-given")}</h3><blockquote>{text}</blockquote> })
}

fn challenged(challenge: &Challenge) -> impl IntoView + use<> {
    let ruling = challenge.ruling.as_ref().map(|ruling| {
        let title =
            if ruling.upheld { t!("request-challenge-upheld") } else { t!("request-challenge-rejected") };
        view! { <h3>{title}</h3><blockquote>{ruling.reasons.clone()}</blockquote> }
    });
    view! {
        <h2>{t!("request-challenged")}</h2>
        <blockquote>{challenge.grounds.clone()}</blockquote>
        {ruling}
    }
}

/// Where to complain outside the portal.
fn outside() -> impl IntoView {
    view! { <p>{t!("request-outside")}" "<a href="https://digital-markets-act.ec.europa.eu/" rel="external">{t!("request-outside-commission")}</a></p> }
}

/// A challenge: the grounds, and what goes along to show them.
fn challenge(id: &str, files: &[Line], attempt: Attempt) -> impl IntoView + use<> {
    let (id, files) = (id.to_owned(), files.to_vec());
    view! {
        <PostForm to="/api/requests/challenge" attempt=attempt>
            <OnEnter label=t!("request-challenge")/>
            <Hidden name="request" value=id/>
            <TextArea name="grounds" label=t!("request-grounds") hint=t!("request-grounds-why")/>
            {fields(&files)}
            <Submit label=t!("request-challenge")/>
        </PostForm>
    }
}

/// A form of one text: its label, why it is asked, and the verb on its button.
fn one_text(
    to: &'static str,
    attempt: Attempt,
    id: &str,
    name: &'static str,
    [label, why, verb]: [String; 3],
) -> impl IntoView + use<> {
    let id = id.to_owned();
    view! {
        <PostForm to=to attempt=attempt>
            <Hidden name="request" value=id/>
            <TextArea name=name label=label hint=why/>
            <Submit label=verb/>
        </PostForm>
    }
}

/// Why a connection has ended, or is to.
pub(crate) fn ending_shown(ending: &Ending) -> AnyView {
    match ending {
        Ending::Measure { measure } => measure_shown(measure).into_any(),
        Ending::Wish { reason } => view! { <p>{reason.clone()}</p> }.into_any(),
    }
}

/// The complete justification of a measure.
pub(crate) fn measure_shown(measure: &Measure) -> impl IntoView + use<> {
    let m = measure.clone();
    let mut rows = Vec::new();
    if !m.functionalities.is_empty() {
        rows.push(SummaryRow::new(t!("measure-functionalities"), words::listed(&m.functionalities)));
    }
    rows.extend([
        SummaryRow::new(t!("category-legend"), say(&m.category.label())),
        SummaryRow::new(t!("measure-ground"), m.ground),
        SummaryRow::new(t!("measure-necessary"), m.necessary),
        SummaryRow::new(t!("measure-proportionate"), m.proportionate),
        SummaryRow::new(t!("measure-cure"), m.cure),
    ]);
    if !m.remedy.is_empty() {
        rows.push(SummaryRow::new(t!("measure-remedy"), m.remedy));
    }
    view! { <Summary rows=rows/>{words::law(t!("request-law-measure"))} }
}
