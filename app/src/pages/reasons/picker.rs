//! Beginning a question or a decision with a reason of the catalogue.

use crate::pages::{query, query_fields};
use crate::parts::{Button, GetForm, Hidden, Select};
use crate::say::language;
use crate::t;
use domain::access::{Action, Decision, may};
use domain::form::{Attempt, Fields};
use domain::language::Language;
use domain::reason::{Code, LANGUAGES};
use domain::request::{Request, State};
use leptos::prelude::*;
use service::authority::{Staff, Who as _};
use service::{Result, languages, reasons};

/// The forms that can begin with a reason, and the field that has to be there.
const BEGIN: [(Action, &str); 3] = [
    (Action::QuestionsAsk, "question"),
    (Action::DecisionPropose, "ground"),
    (Action::RequestSuspend, "ground"),
];

/// What stands in the form of an act before anything was typed: the reason the address names, if it fits.
pub async fn begun(staff: &Staff, action: Action) -> Result<Fields> {
    let Some((_, needed)) = BEGIN.iter().find(|(of, _)| *of == action) else { return Ok(Fields::default()) };
    let Some(code) = query("reason").and_then(|code| Code::parse(&code)) else {
        return Ok(Fields::default());
    };
    let language = query("in").and_then(|code| Language::find(&code)).unwrap_or_default();
    let fields = reasons::prefill(staff, &code, language).await?;
    let asks = *needed == "question";
    let own = |name: &str| name == "cited" || (name == "question") == asks;
    let mut fields = if fields.has(needed) { fields.only(own) } else { Fields::default() };
    if asks {
        // The first slot of the form for questions.
        let question = fields.get("question").to_owned();
        fields.set("item.1.question", question);
    }
    Ok(fields)
}

/// The version a form began with travels along unseen.
#[component]
pub fn Cited() -> impl IntoView {
    let cited = with_context::<Attempt, _>(|attempt| attempt.fields.get("cited").to_owned());
    cited.filter(|cited| !cited.is_empty()).map(|cited| view! { <Hidden name="cited" value=cited/> })
}

/// A choice of reasons at the page `to`, where a question, a refusal or a suspension can be written now.
pub async fn picker(staff: &Staff, request: &Request, to: &str) -> Result<AnyView> {
    let open = match &request.state {
        State::InReview { proposal, announced } => proposal.is_none() && announced.is_none(),
        State::Accepted { .. } | State::Ready | State::Live => request.intended.is_none(),
        _ => false,
    };
    if !open || may(staff.role(), Action::QuestionsAsk, false) != Decision::Yes {
        return Ok(().into_any());
    }
    let choices = reasons::choices(staff, language()).await?;
    let choices = choices.into_iter().map(|choice| (choice.code.to_string(), choice.title));
    let choices = std::iter::once((String::new(), t!("reason-pick-none"))).chain(choices).collect();
    let spoken =
        LANGUAGES.map(|language| (language.code().to_owned(), language.own_name().to_owned())).into();
    let mut asked = query_fields();
    if !asked.has("in") {
        asked.set("in", languages::of_provider(staff, &request.organisation).await?.code());
    }
    let picked = !asked.get("reason").is_empty();
    let to = to.to_owned();
    Ok(view! {
        <details open=picked>
            <summary>{t!("reason-pick")}</summary>
            <p>{t!("reason-pick-what")}</p>
            <GetForm to=to attempt=Attempt::fresh(asked)>
                <Select name="reason" label=t!("reason-pick-which") options=choices/>
                <Select name="in" label=t!("reason-pick-language") hint=t!("reason-pick-language-why") options=spoken/>
                <div class="actions">
                    <button class=Button::Secondary.class() type="submit">{t!("reason-pick-go")}</button>
                </div>
            </GetForm>
        </details>
    }
    .into_any())
}
