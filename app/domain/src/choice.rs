//! What a person decides about one provider on one service. Nothing is on before they turn it on.

use crate::functionality::Functionality;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Where a choice stands.
///
/// | from | act | to |
/// |---|---|---|
/// | nothing, off | turn on | on |
/// | on | turn off | off |
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Position {
    /// The provider may reach the person.
    On,
    /// It may not.
    Off,
}

impl Position {
    /// The value in rows.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Off => "off",
        }
    }

    /// Reads the value of a form or a row.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "on" => Some(Self::On),
            "off" => Some(Self::Off),
            _ => None,
        }
    }
}

/// The current choice of one person for one provider on one service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// On or off.
    pub position: Position,
    /// What the person allowed. Kept when turned off, so that history can be read.
    pub functionalities: Vec<Functionality>,
    /// When they last decided.
    pub decided_at: Timestamp,
    /// Counts decisions, from 1. A later decision always has a higher number.
    pub version: i64,
}

/// What a gatekeeper server is told: the functionalities allowed right now, none when off.
#[must_use]
pub fn reachable(choice: Option<&Choice>) -> &[Functionality] {
    match choice {
        Some(Choice { position: Position::On, functionalities, .. }) => functionalities,
        _ => &[],
    }
}

/// The next choice. Turning off keeps what was allowed for the record and allows nothing.
#[must_use]
pub fn decide(
    before: Option<&Choice>,
    position: Position,
    functionalities: Vec<Functionality>,
    now: Timestamp,
) -> Choice {
    let kept = match (position, before) {
        (Position::Off, Some(before)) => before.functionalities.clone(),
        _ => functionalities,
    };
    Choice { position, functionalities: kept, decided_at: now, version: before.map_or(1, |b| b.version + 1) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn nothing_is_on_before_it_is_turned_on() {
        assert!(reachable(None).is_empty());
    }

    proptest! {
        /// After any sequence of decisions the answer is that of the last one, and versions only grow.
        #[test]
        fn the_last_decision_wins(decisions in prop::collection::vec(any::<bool>(), 1..30)) {
            let mut choice: Option<Choice> = None;
            for (at, on) in decisions.iter().enumerate() {
                let position = if *on { Position::On } else { Position::Off };
                let next = decide(choice.as_ref(), position, Functionality::ALL[..2].to_vec(), Timestamp(at as i64));
                prop_assert!(next.version > choice.as_ref().map_or(0, |c| c.version));
                prop_assert_eq!(reachable(Some(&next)).is_empty(), !on);
                choice = Some(next);
            }
        }
    }
}
