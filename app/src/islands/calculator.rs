//! The deadline calculator, which answers while a day is being chosen.

use domain::calendar::{Deadline, ireland, three_months, written};
use domain::time::parse_day;
use leptos::prelude::*;

/// A field for the day of receipt. `children` is the server's answer for the day in the address.
#[island]
pub fn Calculator(
    /// The day in the address, as typed.
    received: String,
    /// The answer for it.
    children: Children,
) -> impl IntoView {
    let answer: RwSignal<Option<Result<Deadline, &'static str>>> = RwSignal::new(None);
    let choose = move |day: String| {
        answer.set(Some(match parse_day(&day) {
            None => Err("Enter a day as year, month and day, like 2026-01-15."),
            Some(day) => {
                three_months(day, ireland()).map_err(|_| "Public holidays are known from 2023 to 2032.")
            }
        }));
    };
    let live = move || {
        answer.get().map(|answer| match answer {
            Err(sentence) => view! { <p class="field-problem">{sentence}</p> }.into_any(),
            Ok(deadline) => shown(&deadline).into_any(),
        })
    };
    view! {
        <div class="stack">
        <form class="form" method="get" action="/calculator">
            <div class="field">
                <label for="received">"Day of receipt"</label>
                <input id="received" type="date" name="received" value=received on:input:target=move |ev| choose(ev.target().value())/>
            </div>
            <button class="button primary" type="submit">"Work out the legal date"</button>
        </form>
        <div class="stack" aria-live="polite">{live}</div>
        <div class="stack" hidden=move || answer.get().is_some()>{children()}</div>
        </div>
    }
}

fn shown(deadline: &Deadline) -> impl IntoView + use<> {
    let steps = deadline
        .steps
        .iter()
        .map(|s| view! { <li><p>{s.sentence()}</p><cite>{s.article()}</cite></li> })
        .collect_view();
    view! {
        <section class="deadline info">
            <h2>"Legal date"</h2>
            <p class="deadline-date">{written(deadline.legal_end)}</p>
        </section>
        <h2>"How it was worked out"</h2>
        <ol class="steps">{steps}</ol>
    }
}
