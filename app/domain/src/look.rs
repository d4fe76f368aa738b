//! What changed since somebody last looked: up to which fact they had seen before they came back.
//!
//! Whoever comes back within half an hour is still at it: what was new to them stays marked, so that reading on or
//! correcting a form loses no mark.

use crate::time::{Millis, Timestamp, minutes};

/// Looks that follow each other within this time are one sitting.
const SITTING: Millis = minutes(30);
/// While nothing happens, a sitting is written down this often.
const WRITTEN_EVERY: Millis = minutes(5);

/// How far somebody has looked at a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// The last fact they have seen.
    pub seq: i64,
    /// When they looked last.
    pub at: Timestamp,
    /// The last fact they had seen before this sitting.
    pub before_seq: i64,
    /// When that was.
    pub before_at: Timestamp,
}

impl Look {
    /// The first look: nothing is new to whoever has seen nothing.
    #[must_use]
    pub fn first(latest: i64, now: Timestamp) -> Self {
        Self { seq: latest, at: now, before_seq: latest, before_at: now }
    }

    /// Looking again, when `latest` is the last fact there is.
    #[must_use]
    pub fn again(self, latest: i64, now: Timestamp) -> Self {
        let seq = self.seq.max(latest);
        if now <= self.at + SITTING {
            Self { seq, at: now, ..self }
        } else {
            Self { seq, at: now, before_seq: self.seq, before_at: self.at }
        }
    }

    /// Whether a fact is new to them.
    #[must_use]
    pub fn is_new(self, seq: i64) -> bool {
        seq > self.before_seq
    }

    /// Whether the difference to what was written down before is worth writing down.
    #[must_use]
    pub fn is_worth_writing(self, before: Self) -> bool {
        self.seq != before.seq || self.before_seq != before.before_seq || before.at + WRITTEN_EVERY <= self.at
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NOON: Timestamp = Timestamp(1_780_000_000_000);

    #[test]
    fn what_happened_meanwhile_is_new_until_the_sitting_ends() {
        let look = Look::first(10, NOON);
        assert!(!look.is_new(10));
        let back = look.again(13, NOON + minutes(31));
        assert!(back.is_new(11) && back.is_new(13) && !back.is_new(10));
        assert_eq!(back.before_at, NOON);
        // Reading on keeps the marks, and adds what came since.
        let on = back.again(14, NOON + minutes(40));
        assert!(on.is_new(11) && on.is_new(14));
        // The next day all of that was seen.
        let next = on.again(14, NOON + minutes(1_440));
        assert!(!next.is_new(14) && next.is_new(15));
    }

    #[test]
    fn looking_at_nothing_new_writes_rarely() {
        let look = Look::first(10, NOON);
        assert!(!look.again(10, NOON + minutes(4)).is_worth_writing(look));
        assert!(look.again(10, NOON + minutes(5)).is_worth_writing(look));
        assert!(look.again(11, NOON).is_worth_writing(look));
    }

    proptest! {
        /// Whatever somebody looks at when, nothing they have seen becomes new again and nothing unseen is skipped.
        #[test]
        fn each_fact_is_new_in_one_sitting(steps in prop::collection::vec((0_i64..4, 0_i64..90), 1..30)) {
            let (mut latest, mut now) = (5, NOON);
            let mut look = Look::first(latest, now);
            for (more, later) in steps {
                let seen = look.seq;
                latest += more;
                now = now + minutes(later);
                let next = look.again(latest, now);
                prop_assert!(next.before_seq <= next.seq && next.before_seq >= look.before_seq);
                prop_assert!((seen + 1..=latest).all(|seq| next.is_new(seq)));
                prop_assert_eq!(next.seq, latest);
                look = next;
            }
        }
    }
}
