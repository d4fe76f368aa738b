//! The error on the wire: a code and the trace id, never text. Without JavaScript it travels in the
//! page's address, where anyone can craft one.

use domain::failure::Failure;
use leptos::prelude::*;
use leptos::server_fn::codec::JsonEncoding;
use leptos::server_fn::error::FromServerFnError;
use serde::{Deserialize, Serialize};

/// Why a server function did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApiError {
    /// The reason; pages look the words up.
    pub failure: Failure,
    /// Under this id the cause stands in the log.
    pub trace: String,
}

impl ApiError {
    /// An error of this visit.
    #[must_use]
    pub fn new(failure: Failure) -> Self {
        #[cfg(feature = "ssr")]
        {
            super::visit::answer_with(failure);
            super::visit::tell_entry(|entry| entry.failed(failure));
            Self { failure, trace: super::visit::trace() }
        }
        #[cfg(not(feature = "ssr"))]
        {
            Self { failure, trace: String::new() }
        }
    }
}

impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.failure.code())
    }
}

impl FromServerFnError for ApiError {
    type Encoder = JsonEncoding;

    fn from_server_fn_error(error: ServerFnErrorErr) -> Self {
        Self::new(match error {
            ServerFnErrorErr::Args(_)
            | ServerFnErrorErr::MissingArg(_)
            | ServerFnErrorErr::Deserialization(_) => Failure::Wrong,
            _ => Failure::Internal,
        })
    }
}
