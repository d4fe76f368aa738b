//! The deadline calculator: the portal's own rule, for any day.

use super::{Screen, anybody, page, query};
use crate::api::visit::visit;
use crate::islands::calculator::Calculator;
use crate::parts::{Audience, Deadline, Step, Steps, Tone};
use domain::calendar::{days_between, ireland, three_months};
use domain::time::parse_day;
use leptos::prelude::*;

/// `/calculator`
#[component]
pub fn CalculatorPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let today = visit.today();
        let typed = query("received").unwrap_or_else(|| today.to_string());
        let result = match parse_day(&typed) {
            None => view! { <p class="field-problem">"This is not a day. Enter it as year, month and day, like 2026-01-15."</p> }.into_any(),
            Some(day) => match three_months(day, ireland()) {
                Err(_) => view! { <p class="field-problem">"Public holidays are known from 2023 to 2032. Choose a day whose three months end in these years."</p> }.into_any(),
                Ok(deadline) => {
                    let left = match days_between(today, deadline.legal_end) {
                        0 => "today".to_owned(),
                        n if n < 0 => format!("{} days ago", -n),
                        n => format!("in {n} days"),
                    };
                    let steps = deadline.steps.iter().map(|s| Step { sentence: s.sentence(), law: s.article().to_owned() }).collect();
                    view! {
                        <Deadline title="Legal date" due=deadline.legal_end left=left kind=Tone::Info/>
                        <h2>"How it was worked out"</h2>
                        <Steps steps=steps/>
                    }
                    .into_any()
                }
            },
        };
        let body = view! {
            <h1>"Deadline calculator"</h1>
            <p class="lead">"A gatekeeper has to make what was asked for operational within three months of receiving the request (Article 7(5)). The months are counted by Regulation 1182/71, with the public holidays of Ireland."</p>
            <Calculator received=typed>{result}</Calculator>
        };
        Ok(Screen::new("Deadline calculator", anybody(&visit).await?, body))
    })
}
