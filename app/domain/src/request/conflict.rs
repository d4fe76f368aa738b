//! A conflict of interest: whoever declares one takes no part in the case any more.

use crate::ids::AccountId;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A conflict somebody of the staff declared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Conflict {
    /// Who.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
    /// What it is, in their words. Staff read it, the provider does not.
    pub why: String,
}
