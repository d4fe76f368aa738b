//! Where a request can stand, and whose move it is there.

use super::announcement::Announced;
use super::ending::Ending;
use super::measure::{Measure, Proposal};
use super::readiness::Declaration;
use crate::ids::AccountId;
use crate::text::Text;
use crate::time::Date;
use serde::{Deserialize, Serialize};

/// Whose move it is. The working clock; the statutory one does not care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// The provider has to act.
    Provider,
    /// The gatekeeper has to act.
    Gatekeeper,
    /// Both have work to do.
    Both,
    /// Nobody has to act.
    Nobody,
}

impl Turn {
    /// The words on screens.
    #[must_use]
    pub const fn label(self) -> Text {
        Text::new(match self {
            Self::Provider => "request-turn-provider",
            Self::Gatekeeper => "request-turn-gatekeeper",
            Self::Both => "request-turn-both",
            Self::Nobody => "request-turn-nobody",
        })
    }
}

/// Where a request stands, with what belongs to that state alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum State {
    /// Being written by the provider.
    Draft,
    /// Submitted, nobody has opened it.
    Received,
    /// Being examined.
    InReview {
        /// A decision waiting for a second person.
        proposal: Option<Proposal>,
        /// A refusal two people have decided, which the provider may respond to before it takes effect.
        #[serde(default)]
        announced: Option<Box<Announced>>,
    },
    /// The provider was asked something: the open round of its questions. The statutory clock keeps running.
    Asked,
    /// Accepted: agreement, keys and milestones run side by side.
    Accepted {
        /// A declaration waiting for a second person.
        declaration: Option<Declaration>,
    },
    /// Refused, with its complete reasons.
    Refused {
        /// Why.
        measure: Measure,
        /// The last day to challenge it. Absent where nobody said so, and once a challenge was rejected.
        #[serde(default)]
        challenge_until: Option<Date>,
    },
    /// Operational. The statutory clock has stopped.
    Ready,
    /// Open to people.
    Live,
    /// Held by a measure under Article 7(9).
    Suspended {
        /// Where it was and where it returns to.
        from: Box<State>,
        /// The full record of the measure.
        measure: Measure,
    },
    /// Taken back by the provider.
    Withdrawn,
    /// Ended.
    Terminated {
        /// Why.
        #[serde(flatten)]
        ending: Ending,
    },
}

/// The name of a state, without its data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StateKind {
    /// See [`State::Draft`].
    Draft,
    /// See [`State::Received`].
    Received,
    /// See [`State::InReview`].
    InReview,
    /// See [`State::Asked`].
    Asked,
    /// See [`State::Accepted`].
    Accepted,
    /// See [`State::Refused`].
    Refused,
    /// See [`State::Ready`].
    Ready,
    /// See [`State::Live`].
    Live,
    /// See [`State::Suspended`].
    Suspended,
    /// See [`State::Withdrawn`].
    Withdrawn,
    /// See [`State::Terminated`].
    Terminated,
}

impl StateKind {
    /// Every state: itself, its value in rows, the key of its words on screens.
    pub const ALL: [(Self, &'static str, &'static str); 11] = [
        (Self::Draft, "draft", "request-state-draft"),
        (Self::Received, "received", "request-state-received"),
        (Self::InReview, "in_review", "request-state-in-review"),
        (Self::Asked, "asked", "request-state-asked"),
        (Self::Accepted, "accepted", "request-state-accepted"),
        (Self::Refused, "refused", "request-state-refused"),
        (Self::Ready, "ready", "request-state-ready"),
        (Self::Live, "live", "request-state-live"),
        (Self::Suspended, "suspended", "request-state-suspended"),
        (Self::Withdrawn, "withdrawn", "request-state-withdrawn"),
        (Self::Terminated, "terminated", "request-state-terminated"),
    ];

    fn row(self) -> &'static (Self, &'static str, &'static str) {
        &Self::ALL[self as usize]
    }

    /// The value in rows.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.row().1
    }

    /// The words on screens.
    #[must_use]
    pub fn label(self) -> Text {
        Text::new(self.row().2)
    }

    /// Reads the value of a row.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|k| k.1 == text).map(|k| k.0)
    }

    /// Whether the statutory clock still matters: submitted, and neither settled nor operational.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Received | Self::InReview | Self::Asked | Self::Accepted)
    }

    /// Whether nothing can happen to it any more.
    #[must_use]
    pub fn is_over(self) -> bool {
        matches!(self, Self::Withdrawn | Self::Terminated)
    }

    /// Whether facts of what was submitted can be corrected.
    #[must_use]
    pub fn is_amendable(self) -> bool {
        !self.is_over() && !matches!(self, Self::Draft | Self::Refused)
    }

    /// Whether reviewers write what they find: while the review goes on.
    #[must_use]
    pub fn takes_findings(self) -> bool {
        matches!(self, Self::InReview | Self::Asked)
    }

    /// Whose move it is in this state.
    #[must_use]
    pub fn turn(self) -> Turn {
        match self {
            Self::Draft | Self::Asked | Self::Refused => Turn::Provider,
            Self::Received | Self::InReview | Self::Ready | Self::Suspended => Turn::Gatekeeper,
            Self::Accepted => Turn::Both,
            Self::Live | Self::Withdrawn | Self::Terminated => Turn::Nobody,
        }
    }
}

impl State {
    /// Whether a provider may add files, and remove what was not sent yet: to a draft, to answers, and to a challenge
    /// while one is possible.
    #[must_use]
    pub fn takes_files(&self) -> bool {
        matches!(self, Self::Draft | Self::Asked | Self::Refused { challenge_until: Some(_), .. })
    }

    /// The same without what somebody proposed who takes no part any more. A refusal they decided and that has
    /// not taken effect falls too.
    pub(super) fn without(self, who: &AccountId) -> Self {
        match self {
            Self::InReview { proposal, announced } => Self::InReview {
                proposal: proposal.filter(|proposal| proposal.by != *who),
                announced: announced.filter(|announced| !announced.by.contains(who)),
            },
            Self::Accepted { declaration } => {
                Self::Accepted { declaration: declaration.filter(|declared| declared.by != *who) }
            }
            Self::Suspended { from, measure } => {
                Self::Suspended { from: Box::new(from.without(who)), measure }
            }
            state => state,
        }
    }

    /// In review, with nothing decided.
    #[must_use]
    pub const fn in_review() -> Self {
        Self::InReview { proposal: None, announced: None }
    }

    /// The name of this state.
    #[must_use]
    pub fn kind(&self) -> StateKind {
        match self {
            Self::Draft => StateKind::Draft,
            Self::Received => StateKind::Received,
            Self::InReview { .. } => StateKind::InReview,
            Self::Asked => StateKind::Asked,
            Self::Accepted { .. } => StateKind::Accepted,
            Self::Refused { .. } => StateKind::Refused,
            Self::Ready => StateKind::Ready,
            Self::Live => StateKind::Live,
            Self::Suspended { .. } => StateKind::Suspended,
            Self::Withdrawn => StateKind::Withdrawn,
            Self::Terminated { .. } => StateKind::Terminated,
        }
    }
}
