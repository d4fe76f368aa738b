//! The rules of Causeway, pure: no async, no clock, no randomness, no SQL, no screens.
//!
//! The server decides with them and the browser checks with them before anything is sent.
//! Time and randomness come in as arguments.

pub mod access;
pub mod account;
pub mod agreement;
pub mod assignment;
pub mod audit;
pub mod calendar;
pub mod checklist;
pub mod choice;
pub mod client;
pub mod country;
pub mod delivery;
pub mod device;
pub mod eligibility;
pub mod failure;
pub mod federation;
pub mod file;
pub mod form;
pub mod functionality;
pub mod ids;
pub mod keys;
pub mod language;
pub mod letter;
pub mod likeness;
pub mod look;
pub mod looking;
pub mod membership;
pub mod mention;
pub mod message;
pub mod milestone;
pub mod note;
pub mod organisation;
pub mod policy;
pub mod proof;
pub mod queue;
pub mod reason;
pub mod report;
pub mod request;
pub mod saved_view;
mod secret;
pub mod staffing;
pub mod text;
pub mod time;
