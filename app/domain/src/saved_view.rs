//! A selection of the queue somebody keeps under a name, for themself or for all colleagues.

use crate::form::{Fields, Problem, Reader};
use crate::text;

/// Most views somebody keeps.
pub const MOST: usize = 20;
/// Most characters of a name.
const NAME_CHARS: usize = 60;

/// What somebody says about a view.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What it is called.
    pub name: String,
    /// Whether colleagues see it too.
    pub shared: bool,
}

/// Reads the form.
///
/// # Errors
/// No name, or one that is too long.
pub fn said(form: &Fields) -> Result<Said, Vec<Problem>> {
    let mut r = Reader::new(form);
    let name = r.line("name", text!("view-name"), NAME_CHARS, text!("view-name-missing"));
    r.finish(Said { name, shared: form.has("shared") })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_view_has_a_name_of_one_short_line() {
        let read = |name: &str| said(&[("name", name), ("shared", "on")].into_iter().collect());
        assert_eq!(read(" Mine "), Ok(Said { name: "Mine".into(), shared: true }));
        for bad in ["", "two\nlines", &"x".repeat(61)] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
