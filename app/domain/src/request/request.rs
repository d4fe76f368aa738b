//! The request itself: what it keeps, and what can be read from it.

use super::act::Refused;
use super::amendment::Amendment;
use super::challenge::Challenge;
use super::clock::Clock;
use super::conflict::Conflict;
use super::intervention::Intended;
use super::questions::Questions;
use super::state::{State, Turn};
use super::submission::Submission;
use crate::form::Fields;
use crate::functionality::Functionality;
use crate::ids::{AccountId, OrganisationId, RequestId};
use crate::time::{Date, Timestamp};
use serde::{Deserialize, Serialize};

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
    /// A suspension, resumption, termination or reversal waiting for a second person.
    #[serde(default)]
    pub intended: Option<Intended>,
    /// Since when it stands there.
    pub since: Timestamp,
    /// What is typed so far; kept after submission for a later request.
    pub draft: Fields,
    /// What was submitted, frozen.
    pub submission: Option<Submission>,
    /// Corrections since, in order.
    #[serde(default)]
    pub amendments: Vec<Amendment>,
    /// What of the submission this request is about, where a part of it went a way of its own.
    #[serde(default)]
    pub covers: Option<Vec<Functionality>>,
    /// The instant of receipt.
    pub received_at: Option<Timestamp>,
    /// The statutory clock, if anything asked for is owed.
    pub clock: Option<Clock>,
    /// What staff asked, and the answers.
    #[serde(default)]
    pub questions: Questions,
    /// Challenges to its refusals, in order.
    #[serde(default)]
    pub challenges: Vec<Challenge>,
    /// Who of the staff takes no part.
    #[serde(default)]
    pub conflicts: Vec<Conflict>,
    /// Everyone who proposed or approved a decision that was taken.
    pub decided_by: Vec<AccountId>,
    /// Everyone who opened, asked, judged, wrote a finding, proposed, approved, sent back or called off in the review,
    /// in order. Whoever rules on a challenge is none of them.
    #[serde(default)]
    pub took_part: Vec<AccountId>,
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
            amendments: Vec::new(),
            covers: None,
            received_at: None,
            clock: None,
            questions: Questions::default(),
            challenges: Vec::new(),
            conflicts: Vec::new(),
            decided_by: Vec::new(),
            took_part: Vec::new(),
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

    /// What was submitted, as corrected since.
    #[must_use]
    pub fn current(&self) -> Option<&Submission> {
        self.amendments.last().map(|amendment| &amendment.submission).or(self.submission.as_ref())
    }

    /// What it is about.
    #[must_use]
    pub fn functionalities(&self) -> &[Functionality] {
        let asked = || self.submission.as_ref().map(|s| s.functionalities.as_slice()).unwrap_or_default();
        self.covers.as_deref().unwrap_or_else(asked)
    }

    /// The challenge that waits for a ruling.
    #[must_use]
    pub fn challenged(&self) -> Option<&Challenge> {
        self.challenges.last().filter(|challenge| challenge.ruling.is_none())
    }

    /// Whether somebody has declared a conflict of interest.
    #[must_use]
    pub fn is_conflicted(&self, who: &AccountId) -> bool {
        self.conflicts.iter().any(|conflict| conflict.by == *who)
    }

    /// Whether a decision waits for a second person.
    #[must_use]
    pub fn is_proposed(&self) -> bool {
        matches!(self.state, State::InReview { proposal: Some(_), .. })
    }

    /// Whether nothing about it is decided, or what was decided has been undone.
    #[must_use]
    pub fn is_undecided(&self) -> bool {
        matches!(
            self.state,
            State::Draft | State::Received | State::Asked | State::InReview { announced: None, .. }
        )
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
        match &self.state {
            State::InReview { announced: Some(announced), .. } if announced.response.is_none() => {
                Turn::Provider
            }
            State::Refused { challenge_until: None, .. } => Turn::Nobody,
            state => state.kind().turn(),
        }
    }

    /// The legal date, while or after it mattered.
    #[must_use]
    pub fn due_on(&self) -> Option<Date> {
        self.clock.as_ref().map(|clock| clock.deadline.legal_end)
    }

    /// The clock as far as it is about some functionalities; none where nothing of them is owed.
    pub(super) fn clock_about(&self, about: &[Functionality]) -> Option<Clock> {
        let clock = self.clock.clone()?;
        let only =
            |list: Vec<Functionality>| list.into_iter().filter(|f| about.contains(f)).collect::<Vec<_>>();
        let (owed, not_yet_owed) = (only(clock.owed), only(clock.not_yet_owed));
        (!owed.is_empty()).then_some(Clock { owed, not_yet_owed, ..clock })
    }
}
