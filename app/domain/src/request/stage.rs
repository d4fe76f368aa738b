//! What is kept about each state a request enters, so that times and outcomes can be counted later.

use super::category::Category;
use super::ending::Ending;
use super::request::Request;
use super::state::{State, StateKind};
use crate::calendar::days_between;
use crate::time::Timestamp;

/// A state as it is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// The state.
    pub state: StateKind,
    /// The kind of ground a refusal or a suspension stands on.
    pub category: Option<Category>,
    /// Days left to the legal date once it is ready; negative when it was late.
    pub margin: Option<i32>,
    /// Since when.
    pub entered_at: Timestamp,
}

impl Stage {
    /// Where a request stands. A draft stands nowhere yet: it is the provider's own business.
    #[must_use]
    pub fn of(request: &Request) -> Option<Self> {
        let state = request.state.kind();
        let category = match &request.state {
            State::Refused { measure, .. }
            | State::Suspended { measure, .. }
            | State::Terminated { ending: Ending::Measure { measure } } => Some(measure.category),
            _ => None,
        };
        let stopped = request.clock.as_ref().filter(|_| state == StateKind::Ready);
        let margin =
            stopped.and_then(|clock| Some(days_between(clock.stopped_on?, clock.deadline.legal_end)));
        let stage = Self { state, category, margin, entered_at: request.since };
        (state != StateKind::Draft).then_some(stage)
    }
}

/// How long stays in one state took, once they had ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typical {
    /// The state.
    pub state: StateKind,
    /// The middle length, in milliseconds.
    pub median: i64,
    /// Of how many stays.
    pub stays: i64,
}

/// Fewer stays than this say more about a provider than about the gatekeeper, so their median is told to nobody
/// outside it.
pub const FEW: i64 = 5;

/// The states whose length is measured: what a provider waits for.
pub const MEASURED: [StateKind; 4] =
    [StateKind::Received, StateKind::InReview, StateKind::Asked, StateKind::Accepted];
