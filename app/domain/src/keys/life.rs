//! The life of a key.

use crate::text::Text;
use serde::{Deserialize, Serialize};

/// Where a key stands.
///
/// | from | act | to |
/// |---|---|---|
/// | pending | prove | proven |
/// | proven | activate | active |
/// | active | retire | retiring |
/// | retiring | end | retired |
/// | pending, proven, active, retiring | revoke | revoked |
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeyState {
    /// Registered; the challenge is not answered yet.
    Pending,
    /// The provider has shown that it holds the private half.
    Proven,
    /// The key in use.
    Active,
    /// Another key took its place; still good for what is on the way.
    Retiring,
    /// No longer in use.
    Retired,
    /// Withdrawn for good.
    Revoked,
}

/// What is done to a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyAct {
    /// The challenge was answered rightly.
    Prove,
    /// It becomes the key in use.
    Activate,
    /// Another key takes its place.
    Retire,
    /// The overlap is over.
    End,
    /// The provider withdraws it.
    Revoke,
}

impl KeyState {
    /// Every state: itself, its value in rows, the key of its words on screens.
    pub const ALL: [(Self, &'static str, &'static str); 6] = [
        (Self::Pending, "pending", "key-state-pending"),
        (Self::Proven, "proven", "key-state-proven"),
        (Self::Active, "active", "key-state-active"),
        (Self::Retiring, "retiring", "key-state-retiring"),
        (Self::Retired, "retired", "key-state-retired"),
        (Self::Revoked, "revoked", "key-state-revoked"),
    ];

    /// Reads the value of a row.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|s| s.1 == text).map(|s| s.0)
    }

    /// The value in rows.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The words on screens.
    #[must_use]
    pub fn label(self) -> Text {
        Text::new(Self::ALL[self as usize].2)
    }

    /// Does one act; `None` where there is no such arrow.
    #[must_use]
    pub fn act(self, act: KeyAct) -> Option<Self> {
        match (self, act) {
            (Self::Pending, KeyAct::Prove) => Some(Self::Proven),
            (Self::Proven, KeyAct::Activate) => Some(Self::Active),
            (Self::Active, KeyAct::Retire) => Some(Self::Retiring),
            (Self::Retiring, KeyAct::End) => Some(Self::Retired),
            (Self::Pending | Self::Proven | Self::Active | Self::Retiring, KeyAct::Revoke) => {
                Some(Self::Revoked)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_arrow_and_no_other() {
        let mut arrows = Vec::new();
        for (from, name, _) in KeyState::ALL {
            for act in [KeyAct::Prove, KeyAct::Activate, KeyAct::Retire, KeyAct::End, KeyAct::Revoke] {
                if let Some(to) = from.act(act) {
                    arrows.push(format!("{name} -{act:?}-> {}", to.as_str()));
                }
            }
            assert_eq!(KeyState::parse(name), Some(from));
        }
        insta::assert_snapshot!(arrows.join("\n"));
    }
}
