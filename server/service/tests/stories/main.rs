//! What people can do and what they cannot, told as stories on both engines.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod accounts;
mod choices;
mod factors;
mod keys;
mod mails;
mod members;
mod passwords;
mod requests;
mod resets;
mod support;
