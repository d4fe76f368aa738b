//! Days and instants in words.

use crate::say::language;
use domain::time::{Date, Timestamp};
use leptos::prelude::*;
use std::time::Duration;

/// A day in words: `23 November 2026`.
pub(super) fn words(day: Date) -> String {
    texts::day(language(), day)
}

/// A day, as in `23 November 2026`.
#[component]
pub fn Day(
    /// The day.
    at: Date,
) -> impl IntoView {
    view! { <time datetime=at.to_string()>{words(at)}</time> }
}

/// An instant to the minute, as in `23 November 2026, 14:05 UTC`.
#[component]
pub fn Moment(
    /// The instant.
    at: Timestamp,
) -> impl IntoView {
    view! { <time datetime=machine(at)>{texts::instant(language(), at)}</time> }
}

/// The instant for machines, to the minute.
fn machine(at: Timestamp) -> String {
    let days = u64::try_from(at.0.div_euclid(86_400_000)).unwrap_or_default();
    let minutes = at.0.rem_euclid(86_400_000) / 60_000;
    let day = Date::constant(1970, 1, 1).saturating_add(Duration::from_secs(days * 86_400));
    format!("{day}T{:02}:{:02}Z", minutes / 60, minutes % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    #[test]
    fn days_and_instants_in_words() {
        let day = html(|| view! { <Day at=Date::constant(2027, 2, 28)/> });
        assert_eq!(day, r#"<time datetime="2027-02-28">28 February 2027</time>"#);
        let instant = html(|| view! { <Moment at=Timestamp(1_795_442_759_999)/> });
        assert_eq!(instant, r#"<time datetime="2026-11-23T14:05Z">23 November 2026, 14:05 UTC</time>"#);
    }
}
