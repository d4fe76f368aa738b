//! What people can do and what they cannot, told as stories on both engines.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod accounts;
mod addresses;
mod amendments;
mod assignments;
mod audit;
mod bounces;
mod choices;
mod clients;
mod closures;
mod comments;
mod decisions;
mod deliveries;
mod drafts;
mod factors;
mod federation;
mod files;
mod findings;
mod keys;
mod languages;
mod letters_of_decision;
mod mails;
mod members;
mod mentions;
mod organisations;
mod passwords;
mod places;
mod questions;
mod queue;
mod random_acts;
mod reasons;
mod receipts;
mod reports;
mod requests;
mod resets;
mod staff;
mod stages;
mod statements;
mod support;
mod threads;
mod tracker;
