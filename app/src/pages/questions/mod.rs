//! Questions and answers, as each side works on them.

mod answers;
mod case;

pub use answers::QuestionsPage;
pub use case::CaseQuestionsPage;

use crate::pages::said;
use crate::parts::{Moment, Status, Tone};
use crate::say::say;
use crate::t;
use domain::checklist;
use domain::request::{Item, ItemKind, Standing};
use leptos::prelude::*;

fn tone(standing: &Standing) -> Tone {
    match standing {
        Standing::Asked | Standing::Again { .. } => Tone::Warning,
        Standing::Answered => Tone::Info,
        Standing::Accepted => Tone::Success,
        Standing::Expired => Tone::Problem,
    }
}

/// One question with its answers so far. What is missing of them is shown to
/// `staff` alone, until they ask again.
fn shown(item: &Item, staff: bool) -> impl IntoView + use<> {
    let quiet = !staff && matches!(item.standing, Standing::Accepted | Standing::Again { .. });
    let standing = if quiet { &Standing::Answered } else { &item.standing };
    let answers = item.answers.iter().map(|answer| {
        let value = match item.kind {
            ItemKind::Document => {
                let to = format!("/files/{}", answer.value);
                view! { <a href=to download rel="nofollow">{t!("question-document-open")}</a> }.into_any()
            }
            _ => answer.value.clone().into_any(),
        };
        view! { <blockquote>{value}</blockquote><p class="quiet-line">{t!("question-answered-at")}" "<Moment at=answer.at/></p> }
    });
    let about = checklist::item(&item.about).filter(|_| staff).map(|about| {
        view! { <p class="hint">{t!("question-from-checklist", item = said(about.title()))}</p> }
    });
    let note = match &item.standing {
        Standing::Again { note } if staff => Some(note.clone()),
        _ => Some(item.missing.clone()).filter(|note| !note.is_empty()),
    };
    let note = note.map(|note| view! { <p>{t!("question-again")}": "{note}</p> });
    view! {
        <h3>{t!("question-number", n = u32::from(item.number))}" "<Status kind=tone(standing) text=say(&standing.label())/></h3>
        <p class="question">{item.question.clone()}</p>
        {about}
        {answers.collect_view()}
        {note}
    }
}
