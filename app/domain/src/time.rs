//! Instants and lengths of time. The clock itself is not here: `now` always comes in as an argument.

use serde::{Deserialize, Serialize};

/// A calendar day without a zone. Written `YYYY-MM-DD`.
pub type Date = jiff::civil::Date;

/// An instant: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
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
