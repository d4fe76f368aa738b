//! Screens, islands and server functions.
//!
//! Every page is a document rendered on the server and every form is sent by the browser itself, so all
//! of it works without JavaScript. Islands add what needs code, with the same rules from `domain`.

#![recursion_limit = "256"]

pub mod api;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod pages;
#[cfg(feature = "ssr")]
pub mod parts;
#[cfg(feature = "ssr")]
pub mod say;
#[cfg(feature = "ssr")]
mod shell;

#[cfg(feature = "ssr")]
pub use shell::{App, shell};

/// Brings the islands of a page to life.
#[cfg(feature = "hydrate")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    leptos::mount::hydrate_islands();
}
