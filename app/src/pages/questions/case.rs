//! The questions of a request, as staff ask them and judge the answers.

use super::shown;
use crate::api::visit::{Visit, visit};
use crate::pages::reasons::{Cited, begun, picker};
use crate::pages::{Screen, attempt, page, param_id, query, reader, said};
use crate::parts::{Audience, Breadcrumbs, Button, Day, Hidden, PostForm, Select, Submit, TextArea};
use crate::say::say;
use crate::t;
use domain::access::{Action, Decision, may};
use domain::checklist;
use domain::form::{Attempt, Fields};
use domain::ids::RequestId;
use domain::request::item::ITEMS_MAX;
use domain::request::{Item, ItemKind, Standing, State};
use domain::text::Text;
use leptos::prelude::*;
use service::Result;
use service::authority::{Staff, Who as _};
use service::findings;
use service::questions::from_findings;
use service::requests::{View, view};

/// Slots for questions on a page that was not asked for more.
const SLOTS: u16 = 3;

/// `/review/requests/:request/questions`
#[component]
pub fn CaseQuestionsPage() -> impl IntoView {
    page(Audience::Review, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let staff = account.staff()?;
        let id: RequestId = param_id("request")?;
        let seen = view(&staff, Action::CaseQuestionsPage, &id).await?;
        let mut items = Vec::new();
        for item in &seen.request.questions.items {
            items.push(one(&visit, &staff, &seen, item).await?);
        }
        let (organisation, service) = (&seen.organisation.trade_name, &seen.service);
        let case = t!("review-case-title", organisation = organisation, service = service);
        let trail =
            vec![("/review".to_owned(), t!("review-queue")), (format!("/review/requests/{id}"), case)];
        let asked = (!items.is_empty()).then(|| view! { <h2>{t!("question-asked")}</h2>{items} });
        let body = view! {
            <Breadcrumbs trail=trail here=t!("question-title")/>
            <h1>{t!("question-title")}</h1>
            {asked}
            {ask(&visit, &staff, &seen).await?}
        };
        Ok(Screen::new(t!("question-title"), reader(&account), body))
    })
}

fn allowed(staff: &Staff, action: Action) -> bool {
    may(staff.role(), action, false) == Decision::Yes
}

/// One question, with the form that judges its answer.
async fn one(visit: &Visit, staff: &Staff, seen: &View, item: &Item) -> Result<AnyView> {
    let open = matches!(seen.request.state, State::InReview { .. } | State::Asked);
    let (expired, code) = (item.standing == Standing::Expired, item.standing.code());
    let judged = open && item.standing != Standing::Asked;
    let (id, number) = (seen.request.id.to_string(), item.number.to_string());
    let form = if judged && allowed(staff, Action::QuestionsJudge) {
        let attempt = attempt(visit, "questions/judge", &format!("{number}:{id}"), Fields::default()).await?;
        let (prefix, answers) = (format!("item-{number}"), item.answers.len().to_string());
        view! {
            <PostForm to="/api/questions/judge" attempt=attempt prefix=prefix>
                <Hidden name="request" value=id/>
                <Hidden name="item" value=number/>
                <Hidden name="answers" value=answers/>
                <Hidden name="standing" value=code/>
                <TextArea name="note" label=t!("question-again") rows=2 hint=t!("question-again-hint")/>
                <div class="actions">
                    {(!expired).then(|| view! { <Submit label=t!("question-accept") name="verdict" value="accept"/> })}
                    <Submit label=t!("question-return") name="verdict" value="again" kind=Button::Secondary/>
                </div>
            </PostForm>
        }
        .into_any()
    } else {
        ().into_any()
    };
    Ok(view! { <section class="panel">{shown(item, true)}{form}</section> }.into_any())
}

/// A form for a new round.
async fn ask(visit: &Visit, staff: &Staff, seen: &View) -> Result<AnyView> {
    let request = &seen.request;
    if let Some(round) = request.questions.open() {
        return Ok(view! { <p class="lead">{t!("question-due")}" "<Day at=round.due_on/></p> }.into_any());
    }
    let free = matches!(request.state, State::InReview { proposal: None, announced: None });
    if !free || !allowed(staff, Action::QuestionsAsk) {
        return Ok(().into_any());
    }
    let id = request.id.to_string();
    let mut fresh = begun(staff, Action::QuestionsAsk).await?;
    let list = findings::view(staff, Action::CaseQuestionsPage, &request.id).await?;
    let first = if fresh.has("item.1.question") { 2 } else { 1 };
    let found = from_findings(&list, &request.questions, first);
    found.iter().for_each(|(name, value)| fresh.set(name, value));
    let attempt = attempt(visit, "questions/ask", &id, fresh).await?;
    let asked = query("slots").and_then(|n| n.parse().ok()).unwrap_or(SLOTS);
    let slots = asked.max(filled(&attempt.fields).saturating_add(1)).clamp(1, ITEMS_MAX);
    let picker = picker(staff, request, &format!("/review/requests/{id}/questions")).await?;
    let again = request.questions.to_ask_again().map(|item| view! { <li>{item.question.clone()}</li> });
    let again: Vec<_> = again.collect();
    let again = (!again.is_empty()).then(|| view! { <p>{t!("question-asked-again")}</p><ul>{again}</ul> });
    let more = (slots < ITEMS_MAX).then(|| {
        let to = format!("/review/requests/{id}/questions?slots={}", (slots + SLOTS).min(ITEMS_MAX));
        view! { <p><a href=to>{t!("question-more")}</a></p> }
    });
    Ok(view! {
        <h2>{t!("question-ask")}</h2>
        <p>{t!("question-ask-why")}</p>
        {again}
        {picker}
        {more}
        <PostForm to="/api/questions/ask" attempt=attempt prefix="ask">
            <Hidden name="request" value=id/>
            <Cited/>
            {move || (1..=slots).map(slot).collect_view()}
            <Submit label=t!("question-send")/>
        </PostForm>
    }
    .into_any())
}

/// The last slot with a question in it.
fn filled(fields: &Fields) -> u16 {
    (1..=ITEMS_MAX).rev().find(|slot| fields.has(&format!("item.{slot}.question"))).unwrap_or(0)
}

/// The fields of one question, and the item of the checklist it is about.
fn slot(slot: u16) -> impl IntoView {
    let name = format!("item.{slot}.about");
    let about = with_context::<Attempt, _>(|attempt| attempt.fields.get(&name).to_owned());
    let about = about.as_deref().and_then(checklist::item).map(|item| {
        view! {
            <Hidden name=name value=item.code/>
            <p>{t!("question-from-checklist", item = said(item.title()))}</p>
        }
    });
    let kinds =
        ItemKind::ALL.iter().map(|(value, label)| ((*value).to_owned(), say(&Text::new(label)))).collect();
    let number = u32::from(slot);
    view! {
        <fieldset class="panel">
            <legend>{t!("question-number", n = number)}</legend>
            {about}
            <TextArea name=format!("item.{slot}.question") label=t!("question-question") rows=2 hint=t!("question-question-hint")/>
            <Select name=format!("item.{slot}.kind") label=t!("question-kind") options=kinds/>
            <TextArea name=format!("item.{slot}.options") label=t!("question-options") rows=2 hint=t!("question-options-hint")/>
        </fieldset>
    }
}
