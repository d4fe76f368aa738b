//! What people can do and what they cannot, told as stories on both engines.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod accounts;
mod addresses;
mod audit;
mod choices;
mod clients;
mod closures;
mod factors;
mod federation;
mod findings;
mod keys;
mod languages;
mod mails;
mod members;
mod mentions;
mod organisations;
mod passwords;
mod requests;
mod resets;
mod staff;
mod support;
mod threads;
