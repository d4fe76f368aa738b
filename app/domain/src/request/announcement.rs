//! A refusal that was decided and has not taken effect: the provider may respond first.

use super::measure::Measure;
use crate::ids::AccountId;
use crate::time::{Date, Timestamp};
use serde::{Deserialize, Serialize};

/// A refusal announced. Without a response it takes effect when the period is over; with one, staff decide
/// again, knowing it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Announced {
    /// What is to be refused, and why.
    pub measure: Measure,
    /// Who proposed and who approved.
    pub by: [AccountId; 2],
    /// When.
    pub at: Timestamp,
    /// The last day to respond.
    pub until: Date,
    /// What the provider said.
    pub response: Option<Response>,
}

/// What a provider said to an announced refusal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// Who.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
    /// Their words.
    pub text: String,
}
