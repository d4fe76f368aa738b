//! The rules of Causeway, pure: no async, no clock, no randomness, no SQL, no screens.
//!
//! The server decides with them and the browser checks with them before anything is sent.
//! Time and randomness come in as arguments.

pub mod access;
pub mod account;
pub mod agreement;
pub mod audit;
pub mod calendar;
pub mod choice;
pub mod client;
pub mod country;
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
pub mod likeness;
pub mod membership;
pub mod milestone;
pub mod organisation;
pub mod policy;
pub mod proof;
pub mod request;
mod secret;
pub mod staffing;
pub mod text;
pub mod time;
