//! Dates as people read them.

use domain::calendar::{ireland, met, standing, three_months, working_days_after};
use domain::language::Language;
use domain::text::Text;
use domain::time::{Date, parse_day};

fn day(text: &str) -> Date {
    parse_day(text).expect("a day")
}

fn english(text: &Text) -> String {
    texts::say(Language::English, text)
}

#[test]
fn the_steps_tell_how_the_date_came_about() {
    let steps = three_months(day("2025-11-30"), ireland()).unwrap().steps;
    let told = |language| {
        let step = |s: &domain::calendar::Step| {
            format!("{} {}", texts::say(language, &s.article()), texts::say(language, &s.sentence()))
        };
        steps.iter().map(step).collect::<Vec<_>>().join("\n")
    };
    insta::assert_snapshot!("steps_in_english", told(Language::English));
    insta::assert_snapshot!("steps_in_german", told(Language::German));
}

#[test]
fn every_holiday_has_a_name_in_the_catalogues() {
    for name in [
        "Christmas Day",
        "Easter Monday",
        "First Monday in August",
        "First Monday in June",
        "First Monday in May",
        "Last Monday in October",
        "New Year's Day",
        "Saint Brigid's Day",
        "Saint Patrick's Day",
        "Saint Stephen's Day",
    ] {
        let step = domain::calendar::Step::NotWorking { on: day("2026-01-01"), because: name.to_owned() };
        assert!(
            texts::say(Language::Greek, &step.sentence()).chars().all(|c| !c.is_ascii_alphabetic()),
            "{name}"
        );
    }
}

#[test]
fn a_deadline_in_words() {
    let due = day("2026-04-15");
    let met = |on| english(&met(due, day(on)).sentence(day(on)));
    assert_eq!(met("2026-04-10"), "met on 10 April 2026, 5 days early");
    assert_eq!(met("2026-04-15"), "met on 15 April 2026, the last day");
    assert_eq!(met("2026-04-16"), "late by 1 day");
    assert_eq!(english(&standing(due, day("2026-03-01")).words()), "45 days left");
    assert_eq!(english(&standing(due, due).words()), "last day");
}

#[test]
fn working_days_leave_out_weekends_and_holidays() {
    let after = |from, count| working_days_after(day(from), count, ireland()).map(|end| end.to_string());
    // Friday; Monday is the first.
    assert_eq!(after("2026-01-16", 1).unwrap(), "2026-01-19");
    // St Brigid's Day (2 February) is not counted.
    assert_eq!(after("2026-01-30", 1).unwrap(), "2026-02-03");
    assert_eq!(after("2026-01-15", 20).unwrap(), "2026-02-13");
    assert!(after("9990-01-01", 5).is_err());
}
