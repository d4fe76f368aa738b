//! The one place that reads the time.

use domain::text::Value;
use domain::time::{Date, Millis, Timestamp};
use jiff::tz::TimeZone;
use std::sync::atomic::{AtomicI64, Ordering};

/// Tells the time. Tests replace it.
pub trait Clock: Send + Sync + 'static {
    /// The present instant.
    fn now(&self) -> Timestamp;

    /// Moves forward, where the clock is one that can be moved; says whether it is.
    fn leap(&self, _by: Millis) -> bool {
        false
    }
}

/// The machine's clock.
#[derive(Debug)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the one place")]
    fn now(&self) -> Timestamp {
        Timestamp(jiff::Timestamp::now().as_millisecond())
    }
}

/// The machine's clock, ahead by what somebody trying the portal out moved it.
#[derive(Debug, Default)]
pub struct LeapingClock(AtomicI64);

impl Clock for LeapingClock {
    fn now(&self) -> Timestamp {
        SystemClock.now() + Millis(self.0.load(Ordering::SeqCst))
    }

    fn leap(&self, by: Millis) -> bool {
        self.0.fetch_add(by.0, Ordering::SeqCst);
        true
    }
}

/// A clock that goes a millisecond each time it is read, so that ids keep their order, and otherwise
/// stands still until it is moved.
#[derive(Debug)]
pub struct MovableClock(AtomicI64);

impl MovableClock {
    /// Starts at an instant.
    #[must_use]
    pub fn at(now: Timestamp) -> Self {
        Self(AtomicI64::new(now.0))
    }

    /// Moves forward.
    pub fn advance(&self, by: Millis) {
        self.0.fetch_add(by.0, Ordering::SeqCst);
    }
}

impl Clock for MovableClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.fetch_add(1, Ordering::SeqCst))
    }
}

/// The calendar day of an instant in a zone.
#[must_use]
pub fn date_in(zone: &TimeZone, at: Timestamp) -> Date {
    instant(at).to_zoned(zone.clone()).date()
}

/// The instant at which a day begins in a zone.
#[must_use]
pub fn day_begins(zone: &TimeZone, day: Date) -> Timestamp {
    day.to_zoned(zone.clone()).map_or(Timestamp(i64::MAX), |at| Timestamp(at.timestamp().as_millisecond()))
}

/// An instant as a text shows it, on the clock of a zone: `23 November 2026, 00:30 UTC+01:00`.
#[must_use]
pub fn local(zone: &TimeZone, at: Timestamp) -> Value {
    let there = instant(at).to_zoned(zone.clone());
    let utc = if there.offset().is_zero() { "UTC".to_owned() } else { there.strftime("UTC%:z").to_string() };
    Value::Local(there.date(), format!("{} {utc}", there.strftime("%H:%M")))
}

/// An instant on the clock of a place, with milliseconds and the name of its zone (RFC 9557).
#[must_use]
pub fn exact(zone: &TimeZone, at: Timestamp) -> String {
    instant(at).to_zoned(zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%.3f%:z[%Q]").to_string()
}

/// RFC 3339 in UTC, with milliseconds.
#[must_use]
pub fn rfc3339(at: Timestamp) -> String {
    format!("{:.3}", instant(at))
}

fn instant(at: Timestamp) -> jiff::Timestamp {
    jiff::Timestamp::from_millisecond(at.0).unwrap_or(if at.0 < 0 {
        jiff::Timestamp::MIN
    } else {
        jiff::Timestamp::MAX
    })
}
