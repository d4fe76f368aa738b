//! What the portal says, in every language it speaks.
//!
//! The catalogues are Fluent files, `messages/<language>/<noun>.ftl`. They are read on the server alone;
//! an island gets the few patterns it needs as a property. A message that a language lacks is said in
//! English, so nothing is ever missing on a page; `cargo xtask test` refuses a catalogue with a gap.

mod catalogue;
mod written;

pub use catalogue::{all, say, words};
pub use written::{day, instant, list};
