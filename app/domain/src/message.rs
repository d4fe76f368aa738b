//! Messages: what a provider and the gatekeeper's staff write to each other about a request. Both sides read them.

use crate::form::{Fields, Problem, Reader};
use crate::request::{Side, StateKind};
use crate::text;

/// Most characters of a message.
const MAX: usize = 8_000;

/// The text of a message.
#[derive(Clone, PartialEq, Eq)]
pub struct Message(String);

crate::redacted!(Message);

impl Message {
    /// Reads the form for messages.
    ///
    /// # Errors
    /// No text, or too much of it.
    pub fn parse(fields: &Fields) -> Result<Self, Vec<Problem>> {
        let mut r = Reader::new(fields);
        let text = r.text("message", text!("message-label"), MAX, text!("message-missing"));
        r.finish(Self(text))
    }

    /// What both sides read.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// Whether the two sides can write to each other: from the moment a request was submitted, for ever.
#[must_use]
pub fn can_be_sent(state: StateKind) -> bool {
    state != StateKind::Draft
}

/// The value of a side in rows.
#[must_use]
pub fn side_str(side: Side) -> &'static str {
    match side {
        Side::Provider => "provider",
        Side::Gatekeeper => "gatekeeper",
    }
}

/// Reads the value of a row.
#[must_use]
pub fn parse_side(text: &str) -> Option<Side> {
    [Side::Provider, Side::Gatekeeper].into_iter().find(|side| side_str(*side) == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sides_are_read_as_they_are_written() {
        for side in [Side::Provider, Side::Gatekeeper] {
            assert_eq!(parse_side(side_str(side)), Some(side));
        }
        assert_eq!(parse_side("staff"), None);
    }

    #[test]
    fn nobody_writes_about_a_draft() {
        for (state, ..) in StateKind::ALL {
            assert_eq!(can_be_sent(state), state != StateKind::Draft);
        }
    }
}
