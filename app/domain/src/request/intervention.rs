//! Steps into a request two people take after it was decided: suspend, resume, terminate, reverse.

use super::act::Refused;
use super::ending::Ending;
use super::measure::Measure;
use super::state::{State, StateKind};
use crate::ids::AccountId;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A step into a connection that was accepted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case")]
pub enum Intervention {
    /// Suspend under Article 7(9).
    Suspend {
        /// The full record of the measure.
        measure: Measure,
    },
    /// End a suspension.
    Resume {
        /// Why the measure is no longer necessary.
        note: String,
    },
    /// End the connection.
    Terminate {
        /// Why.
        #[serde(flatten)]
        ending: Ending,
    },
    /// Undo an acceptance or a refusal: the review begins again.
    Reverse {
        /// Why the decision was wrong.
        reason: String,
    },
}

impl Intervention {
    /// The value in rows: the noun of the decision.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Suspend { .. } => "suspension",
            Self::Resume { .. } => "resumption",
            Self::Terminate { .. } => "termination",
            Self::Reverse { .. } => "reversal",
        }
    }

    /// The measure under Article 7(9) it is, if it is one.
    #[must_use]
    pub fn measure(&self) -> Option<&Measure> {
        match self {
            Self::Suspend { measure } | Self::Terminate { ending: Ending::Measure { measure } } => {
                Some(measure)
            }
            _ => None,
        }
    }

    /// What was said for it, where it is no measure.
    #[must_use]
    pub fn words(&self) -> &str {
        match self {
            Self::Resume { note: words }
            | Self::Reverse { reason: words }
            | Self::Terminate { ending: Ending::Wish { reason: words } } => words,
            Self::Suspend { .. } | Self::Terminate { ending: Ending::Measure { .. } } => "",
        }
    }

    /// Whether a request in that state can take it.
    #[must_use]
    pub fn fits(&self, state: StateKind) -> bool {
        match self {
            Self::Suspend { .. } => {
                matches!(state, StateKind::Accepted | StateKind::Ready | StateKind::Live)
            }
            Self::Resume { .. } => state == StateKind::Suspended,
            Self::Terminate { .. } => matches!(state, StateKind::Live | StateKind::Suspended),
            Self::Reverse { .. } => matches!(state, StateKind::Accepted | StateKind::Refused),
        }
    }

    pub(super) fn carry_out(self, state: State) -> Result<State, Refused> {
        match (self, state) {
            (Self::Suspend { measure }, from) => Ok(State::Suspended { from: Box::new(from), measure }),
            (Self::Resume { .. }, State::Suspended { from, .. }) => Ok(*from),
            (Self::Terminate { ending }, _) => Ok(State::Terminated { ending }),
            (Self::Reverse { .. }, _) => Ok(State::in_review()),
            (Self::Resume { .. }, _) => Err(Refused::NoSuchArrow),
        }
    }
}

/// An intervention one person proposed and another may carry out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intended {
    /// Who proposed.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
    /// What.
    pub what: Intervention,
}
