//! The deadline calculator: the portal's own rule, for any day.

use super::{Screen, anybody, page, query};
use crate::api::visit::visit;
use crate::islands::calculator::{self, Calculator};
use crate::parts::{Audience, Deadline, Law, Step, Steps, Tone};
use crate::say::{language, say, words};
use crate::t;
use domain::calendar::{days_between, ireland, three_months};
use domain::time::{Date, parse_day};
use leptos::prelude::*;

/// `/calculator`
#[component]
pub fn CalculatorPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let today = visit.today();
        let typed = query("received").unwrap_or_else(|| today.to_string());
        let result = answer(&typed, today);
        let body = view! {
            <h1>{t!("calculator-title")}</h1>
            <p class="lead">{t!("calculator-lead")}</p>
            <p><Law/></p>
            <Calculator received=typed words=words(calculator::SAYS) language=language().code().to_owned()>{result}</Calculator>
        };
        Ok(Screen::new(t!("calculator-title"), anybody(&visit).await?, body))
    })
}

fn answer(typed: &str, today: Date) -> AnyView {
    let Some(day) = parse_day(typed) else {
        return view! { <p class="field-problem">{t!("calculator-no-day")}</p> }.into_any();
    };
    let Ok(deadline) = three_months(day, ireland()) else {
        return view! { <p class="field-problem">{t!("calculator-beyond")}</p> }.into_any();
    };
    let left = match days_between(today, deadline.legal_end) {
        0 => t!("calculator-today"),
        n if n < 0 => t!("calculator-ago", n = -n),
        n => t!("calculator-in", n = n),
    };
    let step = |s: &domain::calendar::Step| Step { sentence: say(&s.sentence()), law: say(&s.article()) };
    let steps = deadline.steps.iter().map(step).collect();
    view! {
        <Deadline title=t!("calculator-legal-date") due=deadline.legal_end left=left kind=Tone::Info/>
        <h2>{t!("calculator-how")}</h2>
        <Steps steps=steps/>
    }
    .into_any()
}
