//! What people do to a request.

use super::clock::Clock;
use super::intervention::Intervention;
use super::item::{NewItem, Verdict};
use super::measure::Reasons;
use super::periods::Ahead;
use super::readiness::Tracks;
use super::submission::Submission;
use crate::form::Fields;
use crate::time::Date;

/// Something a person does to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// The provider submits a complete draft; the clock was computed for the day of receipt.
    Submit(Box<Submission>, Option<Clock>),
    /// Staff begin the review.
    Open,
    /// Staff ask the provider, by what was sent back before and these new items.
    Ask(Vec<NewItem>, Ahead),
    /// The provider keeps what it has typed of its answers.
    Type(Fields),
    /// The provider answers, today, every item of the open round.
    Answer(Vec<(u16, String)>, Date),
    /// Staff judge the answer to one item.
    Judge(u16, Verdict),
    /// Staff write what they found about an item of the checklist.
    Find,
    /// Staff propose a decision.
    Propose(Reasons),
    /// Another person approves it.
    Approve(Ahead),
    /// Another person sends the proposal back, saying why.
    SendBack(String),
    /// The provider responds, today, to an announced refusal.
    Respond(String, Date),
    /// Staff call an announced refusal off, saying why.
    CallOff(String),
    /// The provider challenges a refusal, today.
    Challenge(String, Date),
    /// The provider corrects a fact: why, the whole as corrected, and the fields it was read from.
    Amend(String, Box<Submission>, Fields),
    /// Somebody of the staff declares a conflict of interest, saying which.
    DeclareConflict(String),
    /// Staff declare everything ready, given the tracks as they stand.
    DeclareReady(Tracks),
    /// Another person confirms, given the tracks as they stand and today's date in the portal's zone.
    ConfirmReady(Tracks, Date),
    /// Staff open the connection to people.
    Launch,
    /// The provider takes the request back.
    Withdraw,
    /// Staff propose to suspend, resume, terminate or reverse.
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
    Type,
    Answer,
    Judge,
    Find,
    Propose,
    Approve,
    SendBack,
    Respond,
    CallOff,
    Challenge,
    Amend,
    DeclareConflict,
    DeclareReady,
    ConfirmReady,
    Launch,
    Withdraw,
    Intend,
    CarryOut,
    Abandon,
}

impl Act {
    /// Whether it is a part of reviewing a request.
    pub(super) fn is_review(&self) -> bool {
        use ActKind::{Approve, Ask, CallOff, Find, Judge, Open, Propose, SendBack};
        matches!(self.kind(), Open | Ask | Judge | Find | Propose | Approve | SendBack | CallOff)
    }

    /// The name of this act.
    #[must_use]
    pub fn kind(&self) -> ActKind {
        match self {
            Self::Submit(..) => ActKind::Submit,
            Self::Open => ActKind::Open,
            Self::Ask(..) => ActKind::Ask,
            Self::Type(_) => ActKind::Type,
            Self::Answer(..) => ActKind::Answer,
            Self::Judge(..) => ActKind::Judge,
            Self::Find => ActKind::Find,
            Self::Propose(_) => ActKind::Propose,
            Self::Approve(_) => ActKind::Approve,
            Self::SendBack(_) => ActKind::SendBack,
            Self::Respond(..) => ActKind::Respond,
            Self::CallOff(_) => ActKind::CallOff,
            Self::Challenge(..) => ActKind::Challenge,
            Self::Amend(..) => ActKind::Amend,
            Self::DeclareConflict(_) => ActKind::DeclareConflict,
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
    /// The person has declared a conflict of interest.
    Conflicted,
    /// Agreement, keys or milestones are not complete.
    TracksIncomplete,
    /// The last day is over.
    TooLate,
    /// There is nothing to ask.
    NothingAsked,
    /// What is refused is not some of what is asked.
    NotAPart,
    /// Nothing differs, or what was asked for does: that is a request of its own.
    NotAnAmendment,
}
