//! The questions of a request, as its provider answers them.

use super::shown;
use crate::api::kept::ANSWERS;
use crate::api::visit::visit;
use crate::pages::files::fields;
use crate::pages::requests::since;
use crate::pages::{Screen, first_attempt, page, param_id, reader, unsent, words};
use crate::parts::{
    Audience, Breadcrumbs, Button, Choice, Day, Empty, Hidden, OnEnter, PostForm, Radios, Select, Submit,
    TextArea, TextField,
};
use crate::t;
use domain::access::{Action, Decision, may};
use domain::form::Attempt;
use domain::ids::RequestId;
use domain::request::{Item, ItemKind};
use leptos::prelude::*;
use service::authority::Who as _;
use service::files::{self, Line};
use service::requests::{View, view};

/// `/provider/requests/:request/questions`
#[component]
pub fn QuestionsPage() -> impl IntoView {
    page(Audience::Provider, async {
        let visit = visit()?;
        let account = visit.account().await?;
        let id: RequestId = param_id("request")?;
        let member = account.member_for(&id).await?;
        let seen = view(&member, Action::QuestionsPage, &id).await?;
        let open = first_attempt(&visit, &ANSWERS, id.as_str(), &seen.request.questions.begun()).await?;
        let answers = may(member.role(), Action::QuestionsAnswer, true) == Decision::Yes;
        let files = files::list(&member, Action::QuestionsPage, &id).await?;
        let is_open = seen.request.questions.open().is_some();
        let begun = seen.request.questions.begun();
        let beside = is_open.then(|| since(&begun, &open.fields, seen.version)).flatten();
        let saved = unsent::typed(&seen.request.questions.unsent(), false);
        let trail = vec![
            ("/provider".to_owned(), t!("nav-overview")),
            (format!("/provider/requests/{id}"), t!("request-request")),
        ];
        let body = view! {
            <Breadcrumbs trail=trail here=t!("question-title")/>
            <h1>{t!("question-title")}</h1>
            {beside}
            {round(&seen, open, answers, &files)}
            {saved}
            {earlier(&seen)}
        };
        Ok(Screen::new(t!("question-title"), reader(&account), body))
    })
}

/// The round that waits for answers.
fn round(seen: &View, attempt: Attempt, answers: bool, files: &[Line]) -> impl IntoView + use<> {
    let questions = &seen.request.questions;
    let Some(round) = questions.open() else {
        return view! { <Empty title=t!("question-none")><p>{t!("question-none-next")}</p></Empty> }
            .into_any();
    };
    let lead = view! {
        <h2>{t!("request-question")}</h2>
        <p class="lead">{t!("question-due")}" "<Day at=round.due_on/></p>
        <p>{t!("question-due-why")}</p>
        {words::law(t!("request-law-months"))}
    };
    let items: Vec<Item> = questions.waiting().cloned().collect();
    if !answers {
        let items = items.iter().map(|item| shown(item, false)).collect_view();
        return view! { {lead}{items} }.into_any();
    }
    let (id, version) = (seen.request.id.to_string(), seen.version.to_string());
    let files = files.to_vec();
    view! {
        {lead}
        <PostForm to="/api/questions/answer" attempt=attempt>
            <OnEnter label=t!("question-save") to="/api/questions/save" unchecked=true/>
            <Hidden name="request" value=id/>
            <Hidden name="version" value=version/>
            {items.iter().map(|item| one(item, &files)).collect_view()}
            {fields(&files)}
            <div class="actions">
                <Submit label=t!("question-answer-send")/>
                <Submit label=t!("question-save") kind=Button::Secondary to="/api/questions/save" unchecked=true/>
            </div>
        </PostForm>
    }
    .into_any()
}

/// A question and the field for its answer.
fn one(item: &Item, files: &[Line]) -> impl IntoView + use<> {
    let (name, label) = (item.field(), t!("question-numbered", n = u32::from(item.number)));
    let field = match &item.kind {
        ItemKind::Text => view! { <TextArea name=name label=label hint=t!("question-text-hint")/> }.into_any(),
        ItemKind::Choice { options } => {
            let options = options.iter().map(|option| Choice::new(option, option)).collect();
            view! { <Radios name=name legend=label options=options/> }.into_any()
        }
        ItemKind::Document => {
            let options = files.iter().map(|file| (file.id.to_string(), file.evidence.name.clone()));
            let options = std::iter::once((String::new(), t!("question-document-none"))).chain(options).collect();
            view! { <Select name=name label=label hint=t!("question-document-hint") options=options/> }.into_any()
        }
        ItemKind::Contact => view! {
            <TextField name=format!("{name}.name") label=t!("question-contact-name") hint=t!("question-contact-name-hint")/>
            <TextField name=format!("{name}.email") label=t!("question-contact-email") kind="email" hint=t!("question-contact-email-hint")/>
        }
        .into_any(),
    };
    view! { <section class="panel">{shown(item, false)}{field}</section> }
}

/// What was asked before, with its answers.
fn earlier(seen: &View) -> impl IntoView + use<> {
    let waiting: Vec<u16> = seen.request.questions.waiting().map(|item| item.number).collect();
    let items = seen.request.questions.items.iter().filter(|item| !waiting.contains(&item.number));
    let items: Vec<_> =
        items.map(|item| view! { <section class="panel">{shown(item, false)}</section> }).collect();
    (!items.is_empty()).then(|| view! { <h2>{t!("question-earlier")}</h2>{items} })
}
