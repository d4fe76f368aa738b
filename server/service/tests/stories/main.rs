//! What people can do and what they cannot, told as stories on both engines.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod accounts;
mod choices;
mod clients;
mod factors;
mod keys;
mod mails;
mod members;
mod requests;
mod resets;
mod support;
