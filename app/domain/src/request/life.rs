//! The life of a request: its states and every arrow between them.
//!
//! | from | act | to |
//! |---|---|---|
//! | draft | submit | received |
//! | received | open | in review |
//! | in review | ask | asked |
//! | asked | answer | in review |
//! | in review | propose | in review (with a proposal) |
//! | in review (with a proposal) | approve, by another person | accepted or refused |
//! | in review (with a proposal) | send back | in review |
//! | refused | challenge | in review, for people who did not decide before |
//! | accepted | declare ready | accepted (with a declaration) |
//! | accepted (with a declaration) | confirm ready, by another person | ready |
//! | ready | launch | live |
//! | received, in review, asked, accepted, ready | withdraw | withdrawn |
//! | accepted, ready, live | intend suspension | the same (with an intervention) |
//! | suspended | intend resumption | the same (with an intervention) |
//! | live, suspended | intend termination | the same (with an intervention) |
//! | any of them (with an intervention) | carry out, by another person | suspended, where it was, or terminated |
//! | any of them (with an intervention) | abandon | the same |

use super::clock::Clock;
use super::measure::{Measure, Reasons};
use super::submission::Submission;
use crate::form::Fields;
use crate::ids::{AccountId, OrganisationId, RequestId};
use crate::text::Text;
use crate::time::{Date, Timestamp};
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

/// What one person proposed and another may approve.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Who proposed.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
    /// Acceptance or refusal, with reasons.
    pub reasons: Reasons,
}

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
        }
    }

    fn fits(&self, state: StateKind) -> bool {
        match self {
            Self::Suspend { .. } => {
                matches!(state, StateKind::Accepted | StateKind::Ready | StateKind::Live)
            }
            Self::Resume { .. } => state == StateKind::Suspended,
            Self::Terminate { .. } => matches!(state, StateKind::Live | StateKind::Suspended),
        }
    }

    fn carry_out(self, state: State) -> Result<State, Refused> {
        match (self, state) {
            (Self::Suspend { measure }, from) => Ok(State::Suspended { from: Box::new(from), measure }),
            (Self::Resume { .. }, State::Suspended { from, .. }) => Ok(*from),
            (Self::Terminate { reason }, _) => Ok(State::Terminated { reason }),
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

/// A first declaration that everything is ready.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declaration {
    /// Who declared.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
}

/// How a decision went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Accepted.
    Accepted,
    /// Refused.
    Refused,
}

/// The three things that must be complete before a request can be declared ready.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tracks {
    /// The agreement is signed and countersigned.
    pub agreement: bool,
    /// A Signal key is active.
    pub keys: bool,
    /// Every milestone is accepted.
    pub milestones: bool,
}

impl Tracks {
    /// Whether all three are complete.
    #[must_use]
    pub fn complete(self) -> bool {
        self.agreement && self.keys && self.milestones
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
    },
    /// The provider was asked something. The statutory clock keeps running.
    Asked {
        /// The question.
        question: String,
    },
    /// Accepted: agreement, keys and milestones run side by side.
    Accepted {
        /// A declaration waiting for a second person.
        declaration: Option<Declaration>,
    },
    /// Refused, with its complete reasons.
    Refused {
        /// Why.
        measure: Measure,
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
        reason: String,
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
    /// The name of this state.
    #[must_use]
    pub fn kind(&self) -> StateKind {
        match self {
            Self::Draft => StateKind::Draft,
            Self::Received => StateKind::Received,
            Self::InReview { .. } => StateKind::InReview,
            Self::Asked { .. } => StateKind::Asked,
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

/// Something a person does to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// The provider submits a complete draft; the clock was computed for the day of receipt.
    Submit(Box<Submission>, Option<Clock>),
    /// Staff begin the review.
    Open,
    /// Staff ask the provider.
    Ask(String),
    /// The provider answers.
    Answer(String),
    /// Staff propose a decision.
    Propose(Reasons),
    /// Another person approves it.
    Approve,
    /// Another person sends the proposal back, saying why.
    SendBack(String),
    /// The provider challenges a refusal.
    Challenge(String),
    /// Staff declare everything ready, given the tracks as they stand.
    DeclareReady(Tracks),
    /// Another person confirms, given the tracks as they stand and today's date in the portal's zone.
    ConfirmReady(Tracks, Date),
    /// Staff open the connection to people.
    Launch,
    /// The provider takes the request back.
    Withdraw,
    /// Staff propose to suspend, resume or terminate.
    Intend(Intervention),
    /// Another person carries it out.
    CarryOut,
    /// Somebody drops it, saying why.
    Abandon(String),
}

/// The name of an act, without its data.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is described at `Act`")]
pub enum ActKind {
    Submit,
    Open,
    Ask,
    Answer,
    Propose,
    Approve,
    SendBack,
    Challenge,
    DeclareReady,
    ConfirmReady,
    Launch,
    Withdraw,
    Intend,
    CarryOut,
    Abandon,
}

impl Act {
    /// The name of this act.
    #[must_use]
    pub fn kind(&self) -> ActKind {
        match self {
            Self::Submit(..) => ActKind::Submit,
            Self::Open => ActKind::Open,
            Self::Ask(_) => ActKind::Ask,
            Self::Answer(_) => ActKind::Answer,
            Self::Propose(_) => ActKind::Propose,
            Self::Approve => ActKind::Approve,
            Self::SendBack(_) => ActKind::SendBack,
            Self::Challenge(_) => ActKind::Challenge,
            Self::DeclareReady(_) => ActKind::DeclareReady,
            Self::ConfirmReady(..) => ActKind::ConfirmReady,
            Self::Launch => ActKind::Launch,
            Self::Withdraw => ActKind::Withdraw,
            Self::Intend(_) => ActKind::Intend,
            Self::CarryOut => ActKind::CarryOut,
            Self::Abandon(_) => ActKind::Abandon,
        }
    }
}

/// Why an act was not possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There is no such arrow from this state.
    NoSuchArrow,
    /// The person who proposed cannot approve.
    SamePerson,
    /// The person took part in the decision that is being challenged.
    DecidedBefore,
    /// Agreement, keys or milestones are not complete.
    TracksIncomplete,
}

/// One organisation's request to one service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// Who asks.
    pub organisation: OrganisationId,
    /// Which service is asked, by slug.
    pub service: String,
    /// Where it stands.
    pub state: State,
    /// A suspension, resumption or termination waiting for a second person.
    #[serde(default)]
    pub intended: Option<Intended>,
    /// Since when it stands there.
    pub since: Timestamp,
    /// What is typed so far; kept after submission for a later request.
    pub draft: Fields,
    /// What was submitted, frozen.
    pub submission: Option<Submission>,
    /// The instant of receipt.
    pub received_at: Option<Timestamp>,
    /// The statutory clock, if anything asked for is owed.
    pub clock: Option<Clock>,
    /// Everyone who proposed or approved a decision that was taken.
    pub decided_by: Vec<AccountId>,
}

impl Request {
    /// A new, empty draft.
    #[must_use]
    pub fn draft(id: RequestId, organisation: OrganisationId, service: String, now: Timestamp) -> Self {
        Self {
            id,
            organisation,
            service,
            state: State::Draft,
            intended: None,
            since: now,
            draft: Fields::default(),
            submission: None,
            received_at: None,
            clock: None,
            decided_by: Vec::new(),
        }
    }

    /// The same draft with other text. Refused once it was submitted.
    ///
    /// # Errors
    /// [`Refused::NoSuchArrow`] unless it is a draft.
    pub fn typed(self, draft: Fields) -> Result<Self, Refused> {
        match self.state {
            State::Draft => Ok(Self { draft, ..self }),
            _ => Err(Refused::NoSuchArrow),
        }
    }

    /// Does one act. Every arrow of the table above is one arm; nothing else is possible.
    ///
    /// # Errors
    /// [`Refused`], naming why. The request is then as it was, since it was only lent by value.
    pub fn act(self, by: &AccountId, now: Timestamp, act: Act) -> Result<Self, Refused> {
        let Self { state, intended, since, .. } = self;
        let mut next = Self { state: State::Draft, intended: None, since: now, ..self };
        next.state = match (state, act) {
            (State::Draft, Act::Submit(submission, clock)) => {
                next.submission = Some(*submission);
                next.received_at = Some(now);
                next.clock = clock;
                State::Received
            }
            (State::Received, Act::Open) => State::InReview { proposal: None },
            (State::InReview { proposal: None }, Act::Ask(question)) => State::Asked { question },
            (State::Asked { .. }, Act::Answer(_)) => State::InReview { proposal: None },
            (State::InReview { proposal: None }, Act::Propose(reasons)) => {
                if next.decided_by.contains(by) {
                    return Err(Refused::DecidedBefore);
                }
                State::InReview { proposal: Some(Proposal { by: by.clone(), at: now, reasons }) }
            }
            (State::InReview { proposal: Some(proposal) }, Act::Approve) => {
                if proposal.by == *by {
                    return Err(Refused::SamePerson);
                }
                if next.decided_by.contains(by) {
                    return Err(Refused::DecidedBefore);
                }
                next.decided_by.extend([proposal.by, by.clone()]);
                match proposal.reasons {
                    Reasons::Accept { .. } => State::Accepted { declaration: None },
                    Reasons::Refuse(measure) => State::Refused { measure },
                }
            }
            (State::InReview { proposal: Some(_) }, Act::SendBack(_)) => State::InReview { proposal: None },
            (State::Refused { .. }, Act::Challenge(_)) => State::InReview { proposal: None },
            (State::Accepted { declaration: None }, Act::DeclareReady(tracks)) => {
                if !tracks.complete() {
                    return Err(Refused::TracksIncomplete);
                }
                next.intended = intended;
                State::Accepted { declaration: Some(Declaration { by: by.clone(), at: now }) }
            }
            (State::Accepted { declaration: Some(declaration) }, Act::ConfirmReady(tracks, today)) => {
                if declaration.by == *by {
                    return Err(Refused::SamePerson);
                }
                if !tracks.complete() {
                    return Err(Refused::TracksIncomplete);
                }
                next.clock = next.clock.map(|clock| clock.stop(today));
                next.intended = intended;
                State::Ready
            }
            (State::Ready, Act::Launch) => {
                next.intended = intended;
                State::Live
            }
            (
                State::Received
                | State::InReview { .. }
                | State::Asked { .. }
                | State::Accepted { .. }
                | State::Ready,
                Act::Withdraw,
            ) => State::Withdrawn,
            (state, Act::Intend(what)) if intended.is_none() && what.fits(state.kind()) => {
                next.intended = Some(Intended { by: by.clone(), at: now, what });
                next.since = since;
                state
            }
            (state, Act::CarryOut) => match intended {
                Some(intended) if intended.by == *by => return Err(Refused::SamePerson),
                Some(intended) => intended.what.carry_out(state)?,
                None => return Err(Refused::NoSuchArrow),
            },
            (state, Act::Abandon(_)) if intended.is_some() => {
                next.since = since;
                state
            }
            _ => return Err(Refused::NoSuchArrow),
        };
        Ok(next)
    }

    /// Whether the statutory clock runs, or would if anything were owed. A suspension does not stop it.
    #[must_use]
    pub fn is_running(&self) -> bool {
        match &self.state {
            State::Suspended { from, .. } => from.kind().is_open(),
            state => state.kind().is_open(),
        }
    }

    /// Whose move it is.
    #[must_use]
    pub fn turn(&self) -> Turn {
        self.state.kind().turn()
    }

    /// The legal date, while or after it mattered.
    #[must_use]
    pub fn due_on(&self) -> Option<Date> {
        self.clock.as_ref().map(|clock| clock.deadline.legal_end)
    }
}

#[cfg(test)]
#[path = "life_tests.rs"]
mod tests;
