//! What the portal says, in every language it speaks.
//!
//! The catalogues are Fluent files, `messages/<language>/<noun>.ftl`. They are read on the server alone;
//! an island gets the few patterns it needs as a property. A message that a language lacks is said in
//! English, so nothing is ever missing on a page; `cargo xtask test` refuses a catalogue with a gap.

mod catalogue;
mod notices;
mod simple;
mod written;

pub use catalogue::{say, words};
pub use notices::notices;
pub use written::{day, full_day, instant, list};
