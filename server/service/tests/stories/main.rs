//! What people can do and what they cannot, told as stories on both engines.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod accounts;
mod addresses;
mod audit;
mod choices;
mod clients;
mod closures;
mod comments;
mod drafts;
mod factors;
mod federation;
mod files;
mod keys;
mod languages;
mod mails;
mod members;
mod organisations;
mod passwords;
mod receipts;
mod requests;
mod resets;
mod staff;
mod support;
