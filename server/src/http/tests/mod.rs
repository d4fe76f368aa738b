//! The router as a whole, over example data.

mod access;
mod audit;
mod hostile;
mod limits;
mod people;
mod support;
