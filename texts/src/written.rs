//! Days, instants and lists, as each language writes them (Unicode CLDR).

use domain::language::Language;
use domain::time::{Date, Timestamp};
use icu_calendar::Gregorian;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_datetime::{FixedCalendarDateTimeFormatter, input};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale_core::Locale;
use std::collections::BTreeMap;
use std::sync::{LazyLock, RwLock};
use std::time::Duration;

type Days = FixedCalendarDateTimeFormatter<Gregorian, YMD>;

static DAYS: LazyLock<BTreeMap<Language, Days>> = LazyLock::new(|| {
    let days = |language| Days::try_new(locale(language).into(), YMD::long());
    by_language(|language| days(language).expect("the library holds the data of every language"))
});

type FullDays = FixedCalendarDateTimeFormatter<Gregorian, YMDE>;

static FULL_DAYS: LazyLock<BTreeMap<Language, FullDays>> = LazyLock::new(|| {
    let days = |language| FullDays::try_new(locale(language).into(), YMDE::long());
    by_language(|language| days(language).expect("the library holds the data of every language"))
});

static LISTS: LazyLock<BTreeMap<Language, ListFormatter>> = LazyLock::new(|| {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    let lists = |language| ListFormatter::try_new_and(locale(language).into(), options);
    by_language(|language| lists(language).expect("the library holds the data of every language"))
});

fn by_language<T>(make: impl Fn(Language) -> T) -> BTreeMap<Language, T> {
    Language::ALL.iter().map(|language| (*language, make(*language))).collect()
}

/// Days of English pages are written the way the Union writes them: `23 November 2026`.
fn locale(language: Language) -> Locale {
    let tag = if language == Language::English { "en-GB" } else { language.code() };
    tag.parse().expect("two letters are a locale")
}

fn gregorian(day: Date) -> Option<input::Date<Gregorian>> {
    let (month, of_month) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    input::Date::try_new_gregorian(day.year().into(), month, of_month).ok()
}

/// Days written before: lists show the same few again and again.
static WRITTEN: RwLock<BTreeMap<(Language, Date), String>> = RwLock::new(BTreeMap::new());
/// Most days remembered.
const REMEMBERED: usize = 4_096;

/// A day in words: `23 November 2026`, `23. November 2026`, `23 novembre 2026`.
#[must_use]
pub fn day(language: Language, day: Date) -> String {
    let remembered = WRITTEN.read().ok().and_then(|written| written.get(&(language, day)).cloned());
    if let Some(words) = remembered {
        return words;
    }
    // Days beyond the calendar of the library, which nobody sees, stay as they are.
    let (Some(date), Some(format)) = (gregorian(day), DAYS.get(&language)) else { return day.to_string() };
    let words = format.format(&date).to_string();
    if let Ok(mut written) = WRITTEN.write() {
        if written.len() >= REMEMBERED {
            written.clear();
        }
        written.insert((language, day), words.clone());
    }
    words
}

/// A day with its day of the week: `Monday, 23 November 2026`.
#[must_use]
pub fn full_day(language: Language, day: Date) -> String {
    let (Some(date), Some(format)) = (gregorian(day), FULL_DAYS.get(&language)) else {
        return day.to_string();
    };
    format.format(&date).to_string()
}

/// An instant to the minute: `23 November 2026, 14:05 UTC`.
#[must_use]
pub fn instant(language: Language, at: Timestamp) -> String {
    let days = u64::try_from(at.0.div_euclid(86_400_000)).unwrap_or_default();
    let minutes = at.0.rem_euclid(86_400_000) / 60_000;
    let date = Date::constant(1970, 1, 1).saturating_add(Duration::from_secs(days * 86_400));
    format!("{}, {:02}:{:02} UTC", day(language, date), minutes / 60, minutes % 60)
}

/// Several things as one phrase: `text, images and files`.
#[must_use]
pub fn list(language: Language, items: &[String]) -> String {
    match LISTS.get(&language) {
        Some(format) => format.format(items.iter()).to_string(),
        None => items.join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_days_its_own_way() {
        let written = |language| day(language, Date::constant(2027, 2, 28));
        assert_eq!(written(Language::English), "28 February 2027");
        assert_eq!(written(Language::German), "28. Februar 2027");
        assert_eq!(written(Language::French), "28 février 2027");
        assert_eq!(written(Language::Greek), "28 Φεβρουαρίου 2027");
        let all: Vec<String> = Language::ALL.iter().map(|language| written(*language)).collect();
        assert!(all.iter().all(|day| day.contains("2027") && day.contains("28")), "{all:?}");
    }

    #[test]
    fn days_of_the_week_are_named() {
        let written = |language| full_day(language, Date::constant(2027, 2, 28));
        assert_eq!(written(Language::English), "Sunday, 28 February 2027");
        assert_eq!(written(Language::German), "Sonntag, 28. Februar 2027");
    }

    #[test]
    fn instants_to_the_minute() {
        let at = Timestamp(1_795_442_759_999);
        assert_eq!(instant(Language::English, at), "23 November 2026, 14:05 UTC");
    }

    #[test]
    fn lists_are_joined_with_a_word() {
        let items = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(list(Language::English, &items), "a, b and c");
        assert_eq!(list(Language::German, &items), "a, b und c");
        assert_eq!(list(Language::English, &[]), "");
    }
}
