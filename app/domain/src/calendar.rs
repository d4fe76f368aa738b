//! Periods counted by Regulation (EEC, Euratom) No 1182/71, with the steps that led to a date.

use crate::text;
use crate::text::{Text, Value};
use crate::time::{Date, parse_day};
use jiff::Span;
use jiff::civil::Weekday;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The public holidays by which dates are moved (Article 2(1)), known for whole years.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holidays {
    /// Whose holidays, for screens.
    pub name: String,
    /// IANA name of the zone in which a day ends.
    pub zone: String,
    /// First year known.
    pub from_year: i16,
    /// Last year known.
    pub to_year: i16,
    /// The days and their names.
    pub days: BTreeMap<Date, String>,
}

/// The period ends in a year whose holidays are not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BeyondCalendar;

/// The holidays of Ireland, where Meta is established in the Union. A choice of this portal: the law
/// says "where the action is to be taken" and no more.
#[must_use]
pub fn ireland() -> &'static Holidays {
    static IRELAND: LazyLock<Holidays> = LazyLock::new(|| {
        Holidays::parse("Ireland", "Europe/Dublin", include_str!("../data/holidays-ireland.txt"))
            .expect("the shipped list is well formed, as a test shows")
    });
    &IRELAND
}

impl Holidays {
    /// Reads a list of `YYYY-MM-DD name` lines; `#` begins a comment. It covers the years from its
    /// first to its last day. `None` when a line is not of that form or there is none.
    #[must_use]
    pub fn parse(name: &str, zone: &str, text: &str) -> Option<Self> {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        let days = lines
            .map(|line| line.split_once(' ').and_then(|(day, name)| Some((parse_day(day)?, name.to_owned()))))
            .collect::<Option<BTreeMap<Date, String>>>()?;
        let (from_year, to_year) = (days.keys().next()?.year(), days.keys().next_back()?.year());
        Some(Self { name: name.to_owned(), zone: zone.to_owned(), from_year, to_year, days })
    }

    /// Why a day is not a working day (Article 2(2)), if it is not.
    #[must_use]
    pub fn rest(&self, day: Date) -> Option<&str> {
        match day.weekday() {
            Weekday::Saturday => Some("a Saturday"),
            Weekday::Sunday => Some("a Sunday"),
            _ => self.days.get(&day).map(String::as_str),
        }
    }

    fn knows(&self, day: Date) -> bool {
        (self.from_year..=self.to_year).contains(&day.year())
    }
}

/// One step of the computation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Step {
    /// The day of receipt does not count (Article 3(1)).
    Received {
        /// That day.
        on: Date,
    },
    /// The months end on the same date (Article 3(2)(c)).
    SameDate {
        /// That date.
        on: Date,
    },
    /// The last month has no such date, so the period ends on its last day (Article 3(2)(c)).
    LastDayOfMonth {
        /// The date that does not exist, as a day of the month.
        missing: i8,
        /// The last day.
        on: Date,
    },
    /// The last day is not a working day (Article 3(4)).
    NotWorking {
        /// The day.
        on: Date,
        /// Why.
        because: String,
    },
    /// The period ends with the last hour of this day.
    Ends {
        /// The day.
        on: Date,
    },
}

impl Step {
    /// The step in one sentence.
    #[must_use]
    pub fn sentence(&self) -> Text {
        match self {
            Self::Received { on } => text!("calendar-received", day = Value::FullDay(*on)),
            Self::SameDate { on } => text!("calendar-same-date", day = Value::FullDay(*on)),
            Self::LastDayOfMonth { missing, on } => {
                text!("calendar-last-day", missing = i32::from(*missing), day = Value::FullDay(*on))
            }
            Self::NotWorking { on, because } => {
                text!("calendar-not-working", day = Value::FullDay(*on), because = reason(because))
            }
            Self::Ends { on } => text!("calendar-ends", day = Value::FullDay(*on)),
        }
    }

    /// The provision of Regulation 1182/71 behind it.
    #[must_use]
    pub fn article(&self) -> Text {
        match self {
            Self::Received { .. } => text!("law-article", article = "3(1)"),
            Self::SameDate { .. } | Self::LastDayOfMonth { .. } => text!("law-article", article = "3(2)(c)"),
            Self::NotWorking { .. } => text!("law-article", article = "3(4)"),
            Self::Ends { .. } => text!("law-article", article = "3(2)"),
        }
    }
}

// Short lists instead of a formatting engine, which would weigh more than everything else a browser loads.
/// When a period ends, and how that was worked out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deadline {
    /// The day of the event.
    pub received_on: Date,
    /// The end before weekends and holidays are looked at.
    pub calendar_end: Date,
    /// The last day of the period.
    pub legal_end: Date,
    /// Every step in order.
    pub steps: Vec<Step>,
}

/// The end of three months from the day of receipt (Article 7(5) of Regulation 2022/1925, counted by
/// Regulation 1182/71).
///
/// # Errors
/// [`BeyondCalendar`] when the end lies in a year whose holidays are not known.
pub fn three_months(received_on: Date, holidays: &Holidays) -> Result<Deadline, BeyondCalendar> {
    let calendar_end = same_date_later(received_on, 3).ok_or(BeyondCalendar)?;
    let mut steps = vec![Step::Received { on: received_on }];
    steps.push(if calendar_end.day() == received_on.day() {
        Step::SameDate { on: calendar_end }
    } else {
        Step::LastDayOfMonth { missing: received_on.day(), on: calendar_end }
    });
    let mut legal_end = calendar_end;
    loop {
        if !holidays.knows(legal_end) {
            return Err(BeyondCalendar);
        }
        let Some(because) = holidays.rest(legal_end) else { break };
        steps.push(Step::NotWorking { on: legal_end, because: because.to_owned() });
        legal_end = legal_end.tomorrow().map_err(|_| BeyondCalendar)?;
    }
    steps.push(Step::Ends { on: legal_end });
    Ok(Deadline { received_on, calendar_end, legal_end, steps })
}

/// The last of some working days after a day: Article 3(1) leaves the day of the event out, Article 2(2) says which days
/// are working days.
///
/// # Errors
/// [`BeyondCalendar`] when it lies in a year whose holidays are not known.
pub fn working_days_after(day: Date, count: u16, holidays: &Holidays) -> Result<Date, BeyondCalendar> {
    let (mut end, mut left) = (day, count);
    while left > 0 {
        end = end.tomorrow().map_err(|_| BeyondCalendar)?;
        if !holidays.knows(end) {
            return Err(BeyondCalendar);
        }
        left -= u16::from(holidays.rest(end).is_none());
    }
    Ok(end)
}

/// The same date some months later, or the last day of that month where there is no such date.
fn same_date_later(day: Date, months: i16) -> Option<Date> {
    let count = i16::from(day.month()) - 1 + months;
    let month = i8::try_from(count % 12 + 1).ok()?;
    let first = Date::new(day.year().checked_add(count / 12)?, month, 1).ok()?;
    Date::new(first.year(), month, day.day().min(first.days_in_month())).ok()
}

/// Days from one day to another; negative when the second is earlier.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).unwrap_or_else(|_| Span::new()).get_days()
}

/// How near a deadline is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// More than 14 days are left.
    Ahead(i32),
    /// 14 days or fewer are left; 0 is the last day itself.
    Near(i32),
    /// It has passed.
    Past(i32),
}

/// Days under which a deadline counts as near. A choice of this portal.
pub const NEAR: i32 = 14;

/// How near a deadline is today.
#[must_use]
pub fn standing(legal_end: Date, today: Date) -> Standing {
    match days_between(today, legal_end) {
        left if left < 0 => Standing::Past(-left),
        left if left <= NEAR => Standing::Near(left),
        left => Standing::Ahead(left),
    }
}

impl Standing {
    /// In words: `5 days left`, `last day`, `2 days late`.
    #[must_use]
    pub fn words(self) -> Text {
        match self {
            Self::Near(0) => text!("calendar-last"),
            Self::Ahead(n) | Self::Near(n) => text!("calendar-left", n = n),
            Self::Past(n) => text!("calendar-late", n = n),
        }
    }
}

/// How a deadline was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Met {
    /// On the last day or this many days before.
    Early(i32),
    /// This many days after.
    Late(i32),
}

/// Compares the day on which something was ready with its deadline.
#[must_use]
pub fn met(due: Date, on: Date) -> Met {
    match days_between(on, due) {
        left if left < 0 => Met::Late(-left),
        left => Met::Early(left),
    }
}

impl Met {
    /// In words: `met on 10 April 2026, 5 days early` or `late by 2 days`.
    #[must_use]
    pub fn sentence(self, on: Date) -> Text {
        match self {
            Self::Early(0) => text!("calendar-met-last", day = on),
            Self::Early(n) => text!("calendar-met", day = on, n = n),
            Self::Late(n) => text!("calendar-late-by", n = n),
        }
    }
}

/// Why a day is no working day, by the words that stand in the calendar and in facts.
fn reason(words: &str) -> Text {
    match words {
        "a Saturday" => text!("calendar-saturday"),
        "a Sunday" => text!("calendar-sunday"),
        "New Year's Day" => text!("holiday-new-year"),
        "Saint Brigid's Day" => text!("holiday-brigid"),
        "Saint Patrick's Day" => text!("holiday-patrick"),
        "Easter Monday" => text!("holiday-easter-monday"),
        "First Monday in May" => text!("holiday-may"),
        "First Monday in June" => text!("holiday-june"),
        "First Monday in August" => text!("holiday-august"),
        "Last Monday in October" => text!("holiday-october"),
        "Christmas Day" => text!("holiday-christmas"),
        "Saint Stephen's Day" => text!("holiday-stephen"),
        // A calendar of the operator's own.
        other => Text::verbatim(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan as _;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn day(text: &str) -> Date {
        parse_day(text).unwrap()
    }

    /// Weekends, Good Friday, Easter Monday and 25 December.
    fn plain() -> Holidays {
        let list = "2025-01-01 begin\n2026-04-03 Good Friday\n2026-04-06 Easter Monday\n2026-12-25 Christmas\n\
                    2027-03-26 Good Friday\n2027-03-29 Easter Monday\n2027-12-25 Christmas\n2028-12-25 Christmas";
        Holidays::parse("Test", "UTC", list).unwrap()
    }

    #[test]
    fn the_dates_of_the_field() {
        for (received, calendar_end, legal_end) in [
            ("2026-01-15", "2026-04-15", "2026-04-15"),
            ("2026-01-31", "2026-04-30", "2026-04-30"),
            ("2025-11-30", "2026-02-28", "2026-03-02"),
            ("2026-11-30", "2027-02-28", "2027-03-01"),
            ("2027-11-30", "2028-02-29", "2028-02-29"),
            ("2026-03-14", "2026-06-14", "2026-06-15"),
            ("2026-09-25", "2026-12-25", "2026-12-28"),
        ] {
            let deadline = three_months(day(received), &plain()).unwrap();
            assert_eq!(
                (deadline.calendar_end, deadline.legal_end),
                (day(calendar_end), day(legal_end)),
                "{received}"
            );
        }
    }

    #[test]
    fn good_friday_is_a_working_day_in_ireland_and_easter_monday_is_not() {
        assert_eq!(three_months(day("2026-01-03"), ireland()).unwrap().legal_end, day("2026-04-03"));
        assert_eq!(three_months(day("2026-01-06"), ireland()).unwrap().legal_end, day("2026-04-07"));
        assert_eq!((ireland().from_year, ireland().to_year, ireland().days.len()), (2023, 2032, 100));
    }

    #[test]
    fn beyond_the_known_years_there_is_no_date() {
        assert_eq!(three_months(day("2032-11-01"), ireland()), Err(BeyondCalendar));
        assert_eq!(three_months(day("2019-01-01"), ireland()), Err(BeyondCalendar));
        assert_eq!(three_months(Date::MAX, ireland()), Err(BeyondCalendar));
    }

    #[test]
    fn how_near_a_deadline_is() {
        let due = day("2026-04-15");
        assert_eq!(met(due, day("2026-04-10")), Met::Early(5));
        assert_eq!(met(due, day("2026-04-16")), Met::Late(1));
        assert_eq!(standing(due, day("2026-03-01")), Standing::Ahead(45));
        assert_eq!(standing(due, due), Standing::Near(0));
        assert_eq!(standing(due, day("2026-04-17")), Standing::Past(2));
    }

    proptest! {
        /// The end is a working day, never before the calendar end, at most a week after it, and no
        /// earlier receipt ends later. At least two working days lie inside (Article 3(5)).
        #[test]
        fn whatever_the_day_of_receipt(offset in 0_i64..3_200) {
            let received = date(2023, 1, 1).checked_add(offset.days()).unwrap();
            let deadline = three_months(received, ireland()).unwrap();
            // Counted by somebody else's code.
            prop_assert_eq!(deadline.calendar_end, received.checked_add(3.months()).unwrap());
            prop_assert!(ireland().rest(deadline.legal_end).is_none());
            prop_assert!((0..=7).contains(&days_between(deadline.calendar_end, deadline.legal_end)));
            prop_assert!(three_months(received.tomorrow().unwrap(), ireland()).unwrap().legal_end >= deadline.legal_end);
            let working = received.series(1.day()).skip(1).take_while(|d| *d <= deadline.legal_end).filter(|d| ireland().rest(*d).is_none());
            prop_assert!(working.count() >= 2);
            prop_assert_eq!(deadline.steps.last(), Some(&Step::Ends { on: deadline.legal_end }));
        }
    }
}
