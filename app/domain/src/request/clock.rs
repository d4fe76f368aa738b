//! The statutory clock of a request (Article 7(5)): three months from receipt, never paused.

use crate::calendar::{self, BeyondCalendar, Deadline, Holidays};
use crate::functionality::Functionality;
use crate::time::Date;
use serde::{Deserialize, Serialize};

/// When a request is owed, and how that was worked out.
///
/// A functionality asked for before the law owes it has no clock: it is recorded as not yet owed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clock {
    /// The date and the steps that led to it.
    pub deadline: Deadline,
    /// What is owed by that date.
    pub owed: Vec<Functionality>,
    /// What was asked for before the law owes it.
    pub not_yet_owed: Vec<Functionality>,
    /// The day on which everything owed was ready, once it was.
    pub stopped_on: Option<Date>,
}

impl Clock {
    /// Starts the clock on the day of receipt. `None` when nothing asked for is owed yet.
    ///
    /// # Errors
    /// [`BeyondCalendar`] when holidays are not known that far.
    pub fn start(
        received_on: Date,
        asked: &[Functionality],
        holidays: &Holidays,
    ) -> Result<Option<Self>, BeyondCalendar> {
        let (owed, not_yet_owed): (Vec<_>, Vec<_>) =
            asked.iter().copied().partition(|f| f.is_owed(received_on));
        if owed.is_empty() {
            return Ok(None);
        }
        let deadline = calendar::three_months(received_on, holidays)?;
        Ok(Some(Self { deadline, owed, not_yet_owed, stopped_on: None }))
    }

    /// Stops the clock: everything owed is ready.
    #[must_use]
    pub fn stop(self, on: Date) -> Self {
        Self { stopped_on: Some(self.stopped_on.unwrap_or(on)), ..self }
    }
}
