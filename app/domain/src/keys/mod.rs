//! A provider's keys: what a registration must look like, its life, and the messages that prove it.
//!
//! Everything that can be said about a registration without cryptography is said here, in the browser
//! and on the server alike. Points on the curve and signatures are checked by `service::signal`.

mod envelope;
mod life;
mod problem;
mod registration;

pub use envelope::{AnswerProblem, EXAMPLE as EXAMPLE_ANSWER, Envelope, Kind};
pub use life::{KeyAct, KeyState};
pub use problem::{KeyProblem, Shape};
pub use registration::{MAX_BYTES, MAX_ONE_TIME, OneTimeKey, Registration, SignedKey};

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// Writes padded base64, reads padded or not: Signal's own JSON is unpadded.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Bytes as base64 (RFC 4648 section 4, padded).
#[must_use]
pub fn base64(bytes: &[u8]) -> String {
    BASE64.encode(bytes)
}

/// Bytes of base64 text, padded or not. `None` when it is not base64.
#[must_use]
pub fn unbase64(text: &str) -> Option<Vec<u8>> {
    BASE64.decode(text).ok()
}
