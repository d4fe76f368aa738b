//! What can go wrong in a use case. Converted once from the store, and once more, by `app`, for the wire.

use domain::failure::Failure;
use domain::form::Problem;
use domain::request::Refused;
use domain::text::Text;

/// A use case that did not happen.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Fields are wrong.
    #[error("{} fields are wrong", .0.len())]
    Wrong(Vec<Problem>),
    /// A reason the person can be told.
    #[error("{0:?}")]
    Failed(Failure),
    /// A fault of ours. The cause is for the log alone.
    #[error("{0}")]
    Internal(Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    /// Wraps a cause the person cannot do anything about.
    pub fn internal(cause: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(cause.into())
    }

    /// One wrong field.
    #[must_use]
    pub fn wrong(field: &str, sentence: impl Into<Text>) -> Self {
        Self::Wrong(vec![Problem { field: field.to_owned(), sentence: sentence.into() }])
    }

    /// The reason to tell the person.
    #[must_use]
    pub fn failure(&self) -> Failure {
        match self {
            Self::Wrong(_) => Failure::Wrong,
            Self::Failed(failure) => *failure,
            Self::Internal(_) => Failure::Internal,
        }
    }
}

/// Shorthand for [`Failure::NotFound`].
pub const NOT_FOUND: Error = Error::Failed(Failure::NotFound);

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self::Failed(failure)
    }
}

impl From<Vec<Problem>> for Error {
    fn from(problems: Vec<Problem>) -> Self {
        Self::Wrong(problems)
    }
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Self::Failed(match refused {
            Refused::NoSuchArrow => Failure::NotNow,
            Refused::Conflicted => Failure::Conflicted,
            Refused::TooLate => Failure::TooLate,
            Refused::NothingAsked => Failure::NothingAsked,
            Refused::NotAPart | Refused::NotAnAmendment => Failure::Unchanged,
            Refused::SamePerson => Failure::SamePerson,
            Refused::DecidedBefore => Failure::DecidedBefore,
            Refused::TracksIncomplete => Failure::TracksIncomplete,
        })
    }
}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        if error.is_race() { Self::Failed(Failure::Conflict) } else { Self::internal(error) }
    }
}

impl From<domain::calendar::BeyondCalendar> for Error {
    fn from(_: domain::calendar::BeyondCalendar) -> Self {
        Self::Failed(Failure::BeyondCalendar)
    }
}

impl From<crate::seal::DoesNotOpen> for Error {
    fn from(error: crate::seal::DoesNotOpen) -> Self {
        Self::internal(error)
    }
}

/// Result of a use case.
pub type Result<T, E = Error> = std::result::Result<T, E>;
