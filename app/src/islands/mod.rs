//! What needs code in the browser. Each stands around something that works without it.

#![expect(missing_docs, reason = "the macro makes a struct of each island")]

pub mod autosave;
pub mod busy;
pub mod calculator;
pub mod copy;
pub mod key_inspector;
pub mod passkey;
