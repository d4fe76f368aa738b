//! What a colour says.

use crate::t;

/// The meaning of a [`Banner`](super::Banner), a [`Status`](super::Status) or a mark in a
/// [`Timeline`](super::Timeline). Colour never says it alone: there is always a word beside it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tone {
    /// Nothing to do or to know: drafts, closed things.
    #[default]
    Neutral,
    /// Worth knowing; under way.
    Info,
    /// Done, met, active.
    Success,
    /// Needs attention soon.
    Warning,
    /// Wrong, late, refused.
    Problem,
}

impl Tone {
    /// The class name.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Problem => "problem",
        }
    }

    /// The word read out before the text of a banner.
    #[must_use]
    pub fn word(self) -> String {
        match self {
            Self::Neutral => t!("tone-neutral"),
            Self::Info => t!("tone-info"),
            Self::Success => t!("tone-success"),
            Self::Warning => t!("tone-warning"),
            Self::Problem => t!("tone-problem"),
        }
    }
}
