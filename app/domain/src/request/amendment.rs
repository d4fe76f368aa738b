//! A fact of a submission corrected: recorded beside what was submitted, which never changes.

use super::submission::Submission;
use crate::ids::AccountId;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A correction, which both sides see.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    /// Who of the provider.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
    /// Why.
    pub why: String,
    /// The whole of it as corrected.
    pub submission: Submission,
}
