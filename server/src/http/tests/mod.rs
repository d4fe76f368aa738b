//! The router as a whole, over example data.

mod access;
mod hostile;
mod limits;
mod policy;
mod secrets;
mod support;
