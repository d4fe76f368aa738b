//! How states look and sound.

use crate::parts::{Choice, Day, Status, Tone};
use crate::say::{language, say};
use crate::t;
use domain::calendar::{Standing, standing};
use domain::country;
use domain::functionality::Functionality;
use domain::keys::KeyState;
use domain::milestone::Progress;
use domain::request::{StateKind, Turn};
use domain::text::Text;
use domain::time::{Date, parse_day};
use leptos::prelude::*;
use service::requests::RequestLine;

pub(super) fn state_tone(state: StateKind) -> Tone {
    match state {
        StateKind::Draft | StateKind::Withdrawn | StateKind::Terminated => Tone::Neutral,
        StateKind::Received | StateKind::InReview | StateKind::Accepted => Tone::Info,
        StateKind::Asked | StateKind::Suspended => Tone::Warning,
        StateKind::Ready | StateKind::Live => Tone::Success,
        StateKind::Refused => Tone::Problem,
    }
}

/// A request's state as a tag.
pub(super) fn state(state: StateKind) -> impl IntoView {
    view! { <Status kind=state_tone(state) text=say(&state.label())/> }
}

pub(super) fn turn(turn: Turn) -> String {
    say(&turn.label())
}

/// The Digital Markets Act, one click away. The label names the article.
pub(super) fn law(label: String) -> impl IntoView {
    view! { <p class="law"><a href="https://eur-lex.europa.eu/eli/reg/2022/1925/oj" rel="external">{label}</a></p> }
}

/// Regulation 1182/71, by which periods are counted.
pub(super) fn counting(label: String) -> impl IntoView {
    view! { <p class="law"><a href="https://eur-lex.europa.eu/eli/reg/1971/1182/oj" rel="external">{label}</a></p> }
}

pub(super) fn standing_tone(standing: Standing) -> Tone {
    match standing {
        Standing::Ahead(_) => Tone::Info,
        Standing::Near(_) => Tone::Warning,
        Standing::Past(_) => Tone::Problem,
    }
}

pub(super) fn key_tone(state: KeyState) -> Tone {
    match state {
        KeyState::Pending => Tone::Warning,
        KeyState::Proven => Tone::Info,
        KeyState::Active => Tone::Success,
        KeyState::Retiring | KeyState::Retired => Tone::Neutral,
        KeyState::Revoked => Tone::Problem,
    }
}

pub(super) fn progress_tone(progress: Progress) -> Tone {
    match progress {
        Progress::Open => Tone::Neutral,
        Progress::Reported => Tone::Info,
        Progress::Returned => Tone::Warning,
        Progress::Accepted => Tone::Success,
    }
}

/// Functionalities to tick.
pub(super) fn functionalities(which: &[Functionality]) -> Vec<Choice> {
    which
        .iter()
        .map(|f| {
            let owed = t!("request-functionality-owed", article = f.article(), day = f.owed_from());
            Choice::new(f.slug(), named(*f)).hint(owed)
        })
        .collect()
}

/// Labels in one sentence.
pub(super) fn listed(which: &[Functionality]) -> String {
    let names: Vec<String> = which.iter().map(|f| named(*f)).collect();
    texts::list(language(), &names)
}

fn named(functionality: Functionality) -> String {
    say(&functionality.label())
}

/// Countries of the EEA to tick.
pub(super) fn countries() -> Vec<Choice> {
    by_name(&country::EEA).into_iter().map(|(code, name)| Choice::new(code, name)).collect()
}

/// Every country to choose from, with an empty first line.
pub(super) fn country_options() -> Vec<(String, String)> {
    let all = by_name(&country::EEA).into_iter().chain(by_name(&country::ELSEWHERE));
    std::iter::once((String::new(), t!("organisation-country-choose"))).chain(all).collect()
}

/// Codes and names of countries, in the order of their names in the reader's language.
fn by_name(countries: &[(&str, &'static str)]) -> Vec<(String, String)> {
    let named = countries.iter().map(|(code, key)| ((*code).to_owned(), say(&Text::new(key))));
    let mut named: Vec<_> = named.collect();
    named.sort_by_key(|(_, name)| place(name));
    named
}

/// Where a name stands in a list.
fn place(name: &str) -> String {
    name.chars().map(plain).collect()
}

/// A letter without the accent it may bear in the name of a country.
fn plain(letter: char) -> char {
    match letter {
        'Ä' | 'ä' => 'a',
        'É' | 'È' | 'é' | 'è' => 'e',
        'Ö' | 'ö' => 'o',
        other => other.to_ascii_lowercase(),
    }
}

/// How a line of a list shows its legal date: the day and, while it matters, how far it is.
pub(super) fn due(line: &RequestLine, today: Date) -> AnyView {
    let Some(date) = line.due_on.as_deref().and_then(parse_day) else { return "–".into_any() };
    let left = line.running.then(|| format!(" ({})", say(&standing(date, today).words())));
    view! { <Day at=date/>{left} }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_move_no_country_in_a_list() {
        assert!(place("Norwegen") < place("Österreich") && place("Österreich") < place("Polen"));
        assert!(place("Estonie") < place("États-Unis") && place("États-Unis") < place("Finlande"));
    }
}
