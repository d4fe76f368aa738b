//! What the queue can be asked for, one of a few at a time.

use crate::time::{Date, Millis, Timestamp, days};
use std::time::Duration;

macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident $value:literal $label:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub enum $name { $($(#[$vdoc])* $variant),* }

        impl $name {
            /// Every one: itself, its value in addresses, the key of its words.
            pub const ALL: &'static [(Self, &'static str, &'static str)] = &[$((Self::$variant, $value, $label)),*];

            pub(super) fn parse(value: &str) -> Self {
                Self::ALL.iter().find(|row| row.1 == value).map_or_else(Self::default, |row| row.0)
            }

            /// The value in addresses; empty for what is so without being asked.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                Self::ALL.iter().find(|row| row.0 == self).map_or("", |row| row.1)
            }
        }
    };
}

choices! {
    /// In which order.
    Order {
        /// What runs first, by legal date; then what is settled.
        #[default]
        Due "" "queue-order-due",
        /// What was received first.
        Received "received" "queue-order-received",
        /// What was received last.
        Newest "-received" "queue-order-newest",
        /// What was left alone longest.
        Quiet "changed" "queue-order-quiet",
        /// What was changed last.
        Changed "-changed" "queue-order-changed",
        /// By the name of whoever asks.
        Organisation "organisation" "queue-order-organisation",
    }
}

choices! {
    /// How much time is left, of what runs.
    Left {
        /// However much.
        #[default]
        Any "" "queue-left-any",
        /// None: the legal date has passed.
        Passed "passed" "queue-left-passed",
        /// A week or less.
        Week "7" "queue-left-week",
        /// Fourteen days or less, which is near.
        Near "14" "queue-left-near",
        /// Thirty days or less.
        Month "30" "queue-left-month",
    }
}

choices! {
    /// How long ago a request was received.
    Age {
        /// However long.
        #[default]
        Any "" "queue-age-any",
        /// More than two weeks.
        Fortnight "14" "queue-age-fortnight",
        /// More than thirty days.
        Month "30" "queue-age-month",
        /// More than sixty days.
        Months "60" "queue-age-months",
        /// More than ninety days.
        Quarter "90" "queue-age-quarter",
    }
}

choices! {
    /// Whose move it is.
    Move {
        /// Anybody's.
        #[default]
        Any "" "queue-turn-any",
        /// The gatekeeper's, alone or beside the provider.
        Ours "ours" "queue-turn-ours",
        /// The provider's, alone or beside the gatekeeper.
        Theirs "theirs" "queue-turn-theirs",
    }
}

impl Left {
    /// First and last legal date that fits.
    #[must_use]
    pub fn dates(self, today: Date) -> Option<(Option<Date>, Date)> {
        let after = |days: u64| today.saturating_add(Duration::from_secs(days * 86_400));
        match self {
            Self::Any => None,
            Self::Passed => Some((None, today.saturating_sub(Duration::from_secs(86_400)))),
            Self::Week => Some((Some(today), after(7))),
            Self::Near => Some((Some(today), after(14))),
            Self::Month => Some((Some(today), after(30))),
        }
    }
}

impl Age {
    /// Received before this, if at all.
    #[must_use]
    pub fn before(self, now: Timestamp) -> Option<Timestamp> {
        let length: Millis = match self {
            Self::Any => return None,
            Self::Fortnight => days(14),
            Self::Month => days(30),
            Self::Months => days(60),
            Self::Quarter => days(90),
        };
        Some(now - length)
    }
}
