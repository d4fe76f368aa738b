//! The steps of the technical work, each reported with evidence and judged by a gatekeeper engineer.

use crate::text::Text;
use serde::{Deserialize, Serialize};

/// One step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Milestone {
    /// Public keys are fetched, a user is enlisted.
    Identities,
    /// Connection and handshake.
    ChatProtocol,
    /// Messages are sent and received.
    Messaging,
    /// Media, receipts, replies, reactions, typing, blocking.
    Features,
    /// A user is deleted.
    Deletion,
    /// Reachability notifications.
    Reachability,
    /// Both sides test together.
    JointTest,
}

impl Milestone {
    /// Every step in order: itself, value, and the keys of its name and of the test that shows it.
    pub const ALL: [(Self, &'static str, &'static str, &'static str); 7] = [
        (Self::Identities, "m1", "milestone-m1", "milestone-m1-test"),
        (Self::ChatProtocol, "m2", "milestone-m2", "milestone-m2-test"),
        (Self::Messaging, "m3", "milestone-m3", "milestone-m3-test"),
        (Self::Features, "m4", "milestone-m4", "milestone-m4-test"),
        (Self::Deletion, "m5", "milestone-m5", "milestone-m5-test"),
        (Self::Reachability, "m6", "milestone-m6", "milestone-m6-test"),
        (Self::JointTest, "joint", "milestone-joint", "milestone-joint-test"),
    ];

    /// Reads the value of a form or a row.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        Self::ALL.iter().find(|m| m.1 == value).map(|m| m.0)
    }

    /// The value in forms and rows.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Its name on screens, like "M1 Identities".
    #[must_use]
    pub fn label(self) -> Text {
        Text::new(Self::ALL[self as usize].2)
    }

    /// The test that shows it.
    #[must_use]
    pub fn test(self) -> Text {
        Text::new(Self::ALL[self as usize].3)
    }
}

/// How far one step is.
///
/// | from | act | to |
/// |---|---|---|
/// | open, returned | report | reported |
/// | reported | accept | accepted |
/// | reported | return | returned |
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Progress {
    /// Nothing reported yet.
    Open,
    /// Reported, waiting for judgement.
    Reported,
    /// Sent back with a note.
    Returned,
    /// Accepted.
    Accepted,
}

/// What is done to a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The provider reports it.
    Report,
    /// A gatekeeper engineer accepts it.
    Accept,
    /// A gatekeeper engineer sends it back.
    Return,
}

impl Progress {
    /// Every state: itself, its value in rows, the key of its words on screens.
    pub const ALL: [(Self, &'static str, &'static str); 4] = [
        (Self::Open, "open", "milestone-open"),
        (Self::Reported, "reported", "milestone-reported"),
        (Self::Returned, "returned", "milestone-returned"),
        (Self::Accepted, "accepted", "milestone-accepted"),
    ];

    /// Does one step; `None` where there is no such arrow.
    #[must_use]
    pub fn after(self, step: Step) -> Option<Self> {
        match (self, step) {
            (Self::Open | Self::Returned, Step::Report) => Some(Self::Reported),
            (Self::Reported, Step::Accept) => Some(Self::Accepted),
            (Self::Reported, Step::Return) => Some(Self::Returned),
            _ => None,
        }
    }

    /// Reads the value of a row.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        Self::ALL.iter().find(|p| p.1 == value).map(|p| p.0)
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
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_arrow_and_no_other() {
        let mut arrows = Vec::new();
        for (from, name, _) in Progress::ALL {
            for step in [Step::Report, Step::Accept, Step::Return] {
                if let Some(to) = from.after(step) {
                    arrows.push(format!("{name} {step:?} {}", to.as_str()));
                }
            }
        }
        assert_eq!(
            arrows,
            [
                "open Report reported",
                "reported Accept accepted",
                "reported Return returned",
                "returned Report reported"
            ]
        );
    }
}
