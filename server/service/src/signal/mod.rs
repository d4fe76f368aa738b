//! Signal's own protocol code, behind strict parsing: verifying a registration, opening a session with
//! it, and reading the answer that proves the private half.
//!
//! libsignal is asynchronous only for the sake of its stores. In-memory stores are always ready, so one
//! poll finishes and nothing is held across an await. Steps run on blocking threads, where a panic in
//! foreign code is contained.

mod guard;
mod portal;
mod verify;

pub use portal::{Challenge, Portal, Session};
pub use verify::{Verified, verify};

use futures_util::FutureExt as _;

fn now<T>(future: impl Future<Output = T>) -> T {
    future.now_or_never().expect("in-memory stores never wait")
}

#[cfg(test)]
mod tests;
