//! The steps of the technical work, each reported with evidence and judged by a gatekeeper engineer.

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
    /// Every step in order: itself, value, short name, title, the test that shows it.
    pub const ALL: [(Self, &'static str, &'static str, &'static str, &'static str); 7] = [
        (
            Self::Identities,
            "m1",
            "M1",
            "Identities",
            "Enlist a test user whose keys are fetched from your servers.",
        ),
        (
            Self::ChatProtocol,
            "m2",
            "M2",
            "Chat protocol",
            "Connect, complete the handshake and answer a ping.",
        ),
        (
            Self::Messaging,
            "m3",
            "M3",
            "Messaging",
            "Send a message to a test account and receive one from it.",
        ),
        (
            Self::Features,
            "m4",
            "M4",
            "Media and features",
            "Show each feature: media, receipts, replies, reactions, typing, blocking.",
        ),
        (Self::Deletion, "m5", "M5", "Deletion", "Delete a test user on both sides."),
        (
            Self::Reachability,
            "m6",
            "M6",
            "Reachability",
            "Ping an eligible user and receive the notification.",
        ),
        (
            Self::JointTest,
            "joint",
            "Joint test",
            "Joint test",
            "Run the joint test plan with the gatekeeper's engineers.",
        ),
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

    /// Short name and title, like "M1 Identities".
    #[must_use]
    pub fn label(self) -> String {
        let (_, _, short, title, _) = Self::ALL[self as usize];
        if short == title { title.to_owned() } else { format!("{short} {title}") }
    }

    /// The test that shows it.
    #[must_use]
    pub fn test(self) -> &'static str {
        Self::ALL[self as usize].4
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
    /// Every state: itself, its value in rows, its words on screens.
    pub const ALL: [(Self, &'static str, &'static str); 4] = [
        (Self::Open, "open", "Open"),
        (Self::Reported, "reported", "Reported"),
        (Self::Returned, "returned", "Returned"),
        (Self::Accepted, "accepted", "Accepted"),
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
    pub fn label(self) -> &'static str {
        Self::ALL[self as usize].2
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
