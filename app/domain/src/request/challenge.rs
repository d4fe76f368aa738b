//! A challenge to a refusal, decided by people who took no part before.

use super::measure::Measure;
use crate::ids::AccountId;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A refusal challenged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Challenge {
    /// Who of the provider.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
    /// Why the refusal should fall.
    pub grounds: String,
    /// The refusal.
    pub measure: Measure,
    /// What became of it, once two people decided.
    pub ruling: Option<Ruling>,
}

/// What two people decided about a challenge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ruling {
    /// Who proposed and who approved.
    pub by: [AccountId; 2],
    /// When.
    pub at: Timestamp,
    /// Whether the refusal fell.
    pub upheld: bool,
    /// Why.
    pub reasons: String,
}
