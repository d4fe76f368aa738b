//! What anybody may know of a request. Safe by its type: there is no field for anything else, and one function
//! alone fills it.

use super::request::Request;
use super::state::StateKind;
use crate::functionality::Functionality;
use crate::time::{Date, Timestamp};

/// A request in the public list. Nothing typed by a provider or by staff is in it, save a trade name whose owner
/// agreed; no ids, and of instants the day alone.
// If you are here to add a field: it will be read by everybody, for ever. Say in docs/security.md why it may be.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Public {
    /// Its number, by receipt.
    pub number: i64,
    /// Slug of the service asked.
    pub service: String,
    /// What is asked for.
    pub functionalities: Vec<Functionality>,
    /// Where it stands.
    pub state: StateKind,
    /// The day of receipt in the gatekeeper's zone.
    pub received: Date,
    /// The legal date, where the law owes anything of it.
    pub due: Option<Date>,
    /// The day it became ready.
    pub ready: Option<Date>,
    /// Who asks, where they agreed to be named.
    pub provider: Option<String>,
}

/// What is known about a request beside itself.
#[derive(Clone, Copy, Debug)]
pub struct Beside<'a> {
    /// Its number in the public list.
    pub number: i64,
    /// How its organisation is called. Told only if the submission says so.
    pub trade_name: &'a str,
    /// When it became ready, if it did.
    pub ready_at: Option<Timestamp>,
}

impl Public {
    /// What anybody may know. `None` for a draft: it is the provider's own business. `day` tells the day of an
    /// instant in the gatekeeper's zone.
    #[must_use]
    pub fn of(request: &Request, beside: Beside<'_>, day: impl Fn(Timestamp) -> Date) -> Option<Self> {
        let submission = request.current()?;
        let stopped = request.clock.as_ref().and_then(|clock| clock.stopped_on);
        Some(Self {
            number: beside.number,
            service: request.service.clone(),
            functionalities: request.functionalities().to_vec(),
            state: request.state.kind(),
            received: day(request.received_at?),
            due: request.due_on(),
            ready: stopped.or(beside.ready_at.map(day)),
            provider: submission.publish_name.then(|| beside.trade_name.to_owned()),
        })
    }
}
