//! What a colour says.

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
    pub const fn word(self) -> &'static str {
        match self {
            Self::Neutral => "Note",
            Self::Info => "Information",
            Self::Success => "Done",
            Self::Warning => "Warning",
            Self::Problem => "Problem",
        }
    }
}
