//! What needs code in the browser. Each stands around something that works without it.

pub mod autosave;
pub mod calculator;
pub mod key_inspector;
