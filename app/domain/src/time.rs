//! Instants and lengths of time. The clock itself is not here: `now` always comes in as an argument.

use serde::{Deserialize, Serialize};

/// A calendar day without a zone. Written `YYYY-MM-DD`.
pub type Date = jiff::civil::Date;

/// Reads a day written exactly `YYYY-MM-DD`; no other form of ISO 8601 will do.
#[must_use]
pub fn parse_day(text: &str) -> Option<Date> {
    let number =
        |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<i16>().ok()).flatten();
    let (year, rest) = text.split_once('-')?;
    let (month, day) = rest.split_once('-')?;
    if (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return None;
    }
    let small = |part: &str| number(part).and_then(|n| i8::try_from(n).ok());
    Date::new(number(year)?, small(month)?, small(day)?).ok()
}

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// A length of time in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Millis(pub i64);

/// `n` minutes.
#[must_use]
pub const fn minutes(n: i64) -> Millis {
    Millis(n * 60_000)
}

/// `n` hours.
#[must_use]
pub const fn hours(n: i64) -> Millis {
    minutes(n * 60)
}

/// `n` times 24 hours.
#[must_use]
pub const fn days(n: i64) -> Millis {
    hours(n * 24)
}

impl std::ops::Add<Millis> for Timestamp {
    type Output = Self;
    fn add(self, length: Millis) -> Self {
        Self(self.0.saturating_add(length.0))
    }
}

impl std::ops::Sub<Millis> for Timestamp {
    type Output = Self;
    fn sub(self, length: Millis) -> Self {
        Self(self.0.saturating_sub(length.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_in_one_way() {
        assert_eq!(parse_day("2028-02-29").map(|day| day.to_string()).as_deref(), Some("2028-02-29"));
        for bad in [
            "",
            "2026-02-29",
            "2026-13-01",
            "26-01-01",
            "2026-1-1",
            "20260101",
            "2026-01-01T00:00",
            "+026-01-01",
            "2026-01-0١",
        ] {
            assert_eq!(parse_day(bad), None, "{bad}");
        }
    }
}
