//! How long each side has inside the three months. This portal's own periods, set by the operator: the law gives none.

use crate::calendar::{BeyondCalendar, Holidays, working_days_after};
use crate::time::Date;
use jiff::Span;

/// The periods of a gatekeeper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Periods {
    /// Working days to answer the first round of questions.
    pub answer: u16,
    /// Working days to answer every later round.
    pub answer_again: u16,
    /// Working days to respond to an announced refusal.
    pub respond: u16,
    /// Days to challenge a refusal.
    pub challenge: u16,
}

impl Default for Periods {
    fn default() -> Self {
        Self { answer: 20, answer_again: 10, respond: 10, challenge: 30 }
    }
}

/// The last days of the periods that would begin today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// To answer the first round of questions.
    pub answer: Date,
    /// To answer a later round.
    pub answer_again: Date,
    /// To respond to an announced refusal.
    pub respond: Date,
    /// To challenge a refusal.
    pub challenge: Date,
}

impl Periods {
    /// Where the periods end that begin on a day.
    ///
    /// # Errors
    /// [`BeyondCalendar`] when holidays are not known that far.
    pub fn from(self, today: Date, holidays: &Holidays) -> Result<Ahead, BeyondCalendar> {
        let working = |days| working_days_after(today, days, holidays);
        let challenge = today.checked_add(Span::new().days(self.challenge)).map_err(|_| BeyondCalendar)?;
        Ok(Ahead {
            answer: working(self.answer)?,
            answer_again: working(self.answer_again)?,
            respond: working(self.respond)?,
            challenge,
        })
    }
}
