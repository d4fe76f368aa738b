//! How a result came about.

use super::law::MONTHS;
use leptos::prelude::*;

/// One step towards a result.
#[derive(Clone, Debug)]
pub struct Step {
    /// What was done and what came out.
    pub sentence: String,
    /// The provision of Regulation 1182/71 it rests on, or nothing.
    pub law: String,
}

/// Numbered steps that lead to a result, each with the law it rests on.
#[component]
pub fn Steps(
    /// The steps in order.
    steps: Vec<Step>,
) -> impl IntoView {
    let steps = steps
        .into_iter()
        .map(|step| {
            let law = (!step.law.is_empty())
                .then(|| view! { <cite><a href=MONTHS rel="external">{step.law}</a></cite> });
            view! { <li><p>{step.sentence}</p>{law}</li> }
        })
        .collect_view();
    view! { <ol class="steps">{steps}</ol> }
}
