//! What has been proposed, announced or asked, as staff read it.

use crate::pages::requests::{ending_shown, measure_shown, response_shown};
use crate::parts::{Day, Summary, SummaryRow};
use crate::t;
use domain::request::{Announced, Intervention, Reasons, Request};
use leptos::prelude::*;

/// A decision that waits for a second person.
pub(super) fn proposed(reasons: &Reasons) -> AnyView {
    let because = |title: String, what: String, reasons: &str| {
        let rows = vec![
            SummaryRow::new(t!("review-proposed"), what),
            SummaryRow::new(t!("review-because"), reasons.to_owned()),
        ];
        view! { <h2>{title}</h2><Summary rows=rows/> }.into_any()
    };
    match reasons {
        Reasons::Accept { reasons } => {
            because(t!("review-decision-proposed"), t!("review-acceptance"), reasons)
        }
        Reasons::Refuse(measure) => {
            view! { <h2>{t!("review-refusal-proposed")}</h2>{measure_shown(measure)} }.into_any()
        }
        Reasons::Part { reasons, measure } => view! {
            {because(t!("review-decision-proposed"), t!("review-part"), reasons)}
            <h3>{t!("review-refused")}</h3>
            {measure_shown(measure)}
        }
        .into_any(),
        Reasons::Uphold { reasons } => because(t!("review-ruling-proposed"), t!("review-uphold"), reasons),
        Reasons::Reject { reasons } => because(t!("review-ruling-proposed"), t!("review-reject"), reasons),
    }
}

/// A step into a request that was decided.
pub(super) fn intended(what: &Intervention) -> AnyView {
    let said = |title: String, text: &str| view! { <h2>{title}</h2><p>{text.to_owned()}</p> }.into_any();
    match what {
        Intervention::Suspend { measure } => {
            view! { <h2>{t!("review-suspension")}</h2>{measure_shown(measure)} }.into_any()
        }
        Intervention::Resume { note } => said(t!("review-resumption"), note),
        Intervention::Terminate { ending } => {
            view! { <h2>{t!("review-termination")}</h2>{ending_shown(ending)} }.into_any()
        }
        Intervention::Reverse { reason } => said(t!("review-reversal"), reason),
    }
}

/// A refusal the provider may respond to, or has.
pub(super) fn announced(announced: &Announced) -> AnyView {
    view! {
        <h2>{t!("review-announced")}</h2>
        <p>{t!("review-announced-until")}" "<Day at=announced.until/></p>
        {measure_shown(&announced.measure)}
        {response_shown(announced)}
    }
    .into_any()
}

/// The questions that wait for an answer.
pub(super) fn asked(request: &Request) -> impl IntoView + use<> {
    let items = request.questions.waiting().map(|item| view! { <li>{item.question.clone()}</li> });
    let due = request.questions.open().map(|round| {
        view! { <p>{t!("question-due")}" "<Day at=round.due_on/></p> }
    });
    let to = format!("/review/requests/{}/questions", request.id);
    view! {
        <h2>{t!("review-asked")}</h2>
        {due}
        <ol>{items.collect_view()}</ol>
        <p><a href=to>{t!("question-page")}</a></p>
    }
}
