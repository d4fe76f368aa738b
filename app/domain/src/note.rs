//! Internal notes: what staff write about a request for each other. No provider ever reads one.
//!
//! A note is not a message and cannot become one. Both are made from their own form alone, and neither gives
//! the other anything but its text to a page of the right side:
//!
//! ```compile_fail
//! fn sent(note: domain::note::Note) -> domain::message::Message {
//!     note.into()
//! }
//! ```

use crate::form::{Fields, Problem, Reader};
use crate::text;

/// Most characters of a note.
const MAX: usize = 8_000;

/// The text of a note.
#[derive(Clone, PartialEq, Eq)]
pub struct Note(String);

crate::redacted!(Note);

impl Note {
    /// Reads the form for notes.
    ///
    /// # Errors
    /// No text, or too much of it.
    pub fn parse(fields: &Fields) -> Result<Self, Vec<Problem>> {
        let mut r = Reader::new(fields);
        let text = r.text("note", text!("note-label"), MAX, text!("note-missing"));
        r.finish(Self(text))
    }

    /// What staff read.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Message;

    fn form(name: &str, text: &str) -> Fields {
        [(name, text)].into_iter().collect()
    }

    #[test]
    fn a_note_is_read_from_the_form_for_notes_alone() {
        assert_eq!(
            Note::parse(&form("note", " Between us. ")).map(|note| note.text().to_owned()).unwrap(),
            "Between us."
        );
        assert_eq!(Note::parse(&form("message", "For Heron.")).unwrap_err()[0].field, "note");
        assert_eq!(Message::parse(&form("note", "Between us.")).unwrap_err()[0].field, "message");
        assert_eq!(
            Message::parse(&form("message", "For Heron.")).map(|it| it.text().to_owned()).unwrap(),
            "For Heron."
        );
    }

    #[test]
    fn a_note_says_nothing_to_a_log() {
        let note = Note::parse(&form("note", "Between us.")).unwrap();
        assert!(!format!("{note:?}").contains("Between"));
        assert!(Note::parse(&form("note", &"a".repeat(MAX + 1))).is_err());
    }
}
