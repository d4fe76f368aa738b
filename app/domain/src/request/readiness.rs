//! What has to be complete before a request is ready, and who said that it is.

use crate::ids::AccountId;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// A first declaration that everything is ready.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declaration {
    /// Who declared.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
}

/// The three things that must be complete before a request can be declared ready.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tracks {
    /// The agreement is signed and countersigned.
    pub agreement: bool,
    /// A Signal key is active.
    pub keys: bool,
    /// Every milestone is accepted.
    pub milestones: bool,
}

impl Tracks {
    /// Whether all three are complete.
    #[must_use]
    pub fn complete(self) -> bool {
        self.agreement && self.keys && self.milestones
    }
}
