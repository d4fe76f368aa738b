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
mod keys;
mod languages;
mod mails;
mod members;
mod organisations;
mod passwords;
mod places;
mod reports;
mod requests;
mod resets;
mod staff;
mod stages;
mod statements;
mod support;
mod tracker;
