//! Who is looking at a request right now, so that two people do not do the same work.

use crate::time::{Millis, Timestamp, minutes};

/// How long a look counts without being renewed.
pub const LIFE: Millis = minutes(5);
/// A look is written down again only when the last one is this old.
pub const NOTED_EVERY: Millis = Millis(30_000);

/// Whether a look has to be written down, given the last one.
#[must_use]
pub fn is_noted(last: Option<Timestamp>, now: Timestamp) -> bool {
    last.is_none_or(|last| last + NOTED_EVERY <= now)
}

/// Full minutes since a look.
#[must_use]
pub fn minutes_since(at: Timestamp, now: Timestamp) -> i64 {
    ((now.0 - at.0) / minutes(1).0).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_looked_at_again_at_once_is_not_written_down_again() {
        let at = Timestamp(1_000_000);
        assert!(is_noted(None, at));
        assert!(!is_noted(Some(at), at + Millis(29_999)));
        assert!(is_noted(Some(at), at + NOTED_EVERY));
    }

    #[test]
    fn minutes_are_full_ones() {
        let at = Timestamp(1_000_000);
        assert_eq!(minutes_since(at, at + Millis(119_999)), 1);
        assert_eq!(minutes_since(at + minutes(1), at), 0);
    }
}
