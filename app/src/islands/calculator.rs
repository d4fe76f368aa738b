//! The deadline calculator, which answers while a day is being chosen.

use domain::calendar::{Deadline, ireland, three_months};
use domain::text;
use domain::text::{Text, Words};
use domain::time::{Date, parse_day};
use leptos::prelude::*;

/// The messages it needs.
pub const SAYS: &[&str] = &[
    "calculator-no-day",
    "calculator-beyond",
    "calculator-received",
    "calculator-work-out",
    "calculator-legal-date",
    "calculator-how",
    "calendar-received",
    "calendar-same-date",
    "calendar-last-day",
    "calendar-not-working",
    "calendar-ends",
    "calendar-saturday",
    "calendar-sunday",
    "holiday-new-year",
    "holiday-brigid",
    "holiday-patrick",
    "holiday-easter-monday",
    "holiday-may",
    "holiday-june",
    "holiday-august",
    "holiday-october",
    "holiday-christmas",
    "holiday-stephen",
    "law-article",
];

/// What it says with: words, and how their language writes days.
#[derive(Clone)]
struct Voice {
    words: Words,
    language: String,
}

impl Voice {
    fn say(&self, text: &Text) -> String {
        self.words.say(text, &|day, full| self.day(day, full))
    }

    /// Whether the browser can write days in the page's language. Where it cannot, it would write them in its own, so
    /// the server answers alone.
    fn is_known(&self) -> bool {
        let wanted = js_sys::Array::of1(&self.language.as_str().into());
        js_sys::Intl::DateTimeFormat::supported_locales_of(&wanted, &js_sys::Object::new()).length() > 0
    }

    /// A day as the browser writes it in the page's language.
    fn day(&self, day: Date, full: bool) -> String {
        let (month, of_month) = (i32::from(day.month()) - 1, day.day().into());
        let date = js_sys::Date::new_with_year_month_day(day.year().unsigned_abs().into(), month, of_month);
        let options = js_sys::Object::new();
        let parts = [("weekday", "long"), ("day", "numeric"), ("month", "long"), ("year", "numeric")];
        for (part, how) in parts.into_iter().filter(|(part, _)| full || *part != "weekday") {
            // An object of our own takes any property.
            let _ = js_sys::Reflect::set(&options, &part.into(), &how.into());
        }
        let locale = if self.language == "en" { "en-GB" } else { &self.language };
        date.to_locale_date_string(locale, &options).into()
    }
}

/// A field for the day of receipt. `children` is the server's answer for the day in the address.
#[island]
pub fn Calculator(
    /// The day in the address, as typed.
    received: String,
    /// What it says, in the reader's language: [`SAYS`].
    words: Words,
    /// The code of that language.
    language: String,
    /// The answer for it.
    children: Children,
) -> impl IntoView {
    let voice = Voice { words, language };
    let answer: RwSignal<Option<Result<Deadline, Text>>> = RwSignal::new(None);
    let speaker = voice.clone();
    let choose = move |day: String| {
        if !speaker.is_known() {
            return;
        }
        answer.set(Some(match parse_day(&day) {
            None => Err(text!("calculator-no-day")),
            Some(day) => three_months(day, ireland()).map_err(|_| text!("calculator-beyond")),
        }));
    };
    let (label, button) =
        (voice.say(&text!("calculator-received")), voice.say(&text!("calculator-work-out")));
    let live = move || {
        answer.get().map(|answer| match answer {
            Err(sentence) => view! { <p class="field-problem">{voice.say(&sentence)}</p> }.into_any(),
            Ok(deadline) => shown(&deadline, &voice).into_any(),
        })
    };
    view! {
        <div class="stack">
        <form class="form" method="get" action="/calculator">
            <div class="field">
                <label for="received">{label}</label>
                <input id="received" type="date" name="received" value=received on:input:target=move |ev| choose(ev.target().value())/>
            </div>
            <button class="button primary" type="submit">{button}</button>
        </form>
        <div class="stack" aria-live="polite">{live}</div>
        <div class="stack" hidden=move || answer.get().is_some()>{children()}</div>
        </div>
    }
}

fn shown(deadline: &Deadline, voice: &Voice) -> impl IntoView + use<> {
    let steps = deadline
        .steps
        .iter()
        .map(|s| view! { <li><p>{voice.say(&s.sentence())}</p><cite>{voice.say(&s.article())}</cite></li> })
        .collect_view();
    view! {
        <section class="deadline info">
            <h2>{voice.say(&text!("calculator-legal-date"))}</h2>
            <p class="deadline-date">{voice.day(deadline.legal_end, false)}</p>
        </section>
        <h2>{voice.say(&text!("calculator-how"))}</h2>
        <ol class="steps">{steps}</ol>
    }
}
