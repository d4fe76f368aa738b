//! The router as a whole, over example data.

mod access;
mod audit;
mod headers;
mod hostile;
mod languages;
mod limits;
mod logs;
mod people;
mod policy;
mod reports;
mod secrets;
mod statements;
mod support;
mod threads;
mod tracker;
mod unsent;
mod uploads;
