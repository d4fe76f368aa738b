//! The one place that makes randomness: ids, tokens and nonces.

use crate::hash;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::client::{Kind, secret};
use domain::time::Timestamp;
use rand::rngs::OsRng;
use rand::{TryRngCore as _, rand_core::UnwrapErr};

/// The operating system's generator.
#[must_use]
pub fn rng() -> UnwrapErr<OsRng> {
    OsRng.unwrap_err()
}

/// Random bytes.
#[must_use]
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    rand::RngCore::fill_bytes(&mut rng(), &mut bytes);
    bytes
}

/// A new UUIDv7 as text: ids sort by the time they were made.
#[must_use]
pub fn uuid(now: Timestamp) -> String {
    let millis = u64::try_from(now.0).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &bytes::<10>()).into_uuid().to_string()
}

/// A secret that is shown once, and the hash that is kept.
#[derive(Clone)]
pub struct Token {
    /// Shown or mailed, never stored.
    pub secret: String,
    /// Stored, never shown.
    pub sha256: String,
}

impl Token {
    /// 256 random bits behind a prefix.
    #[must_use]
    pub fn new(prefix: &str) -> Self {
        Self::of(format!("{prefix}{}", URL_SAFE_NO_PAD.encode(bytes::<32>())))
    }

    /// 256 random bits in the form that scanners for leaked secrets recognise.
    #[must_use]
    pub fn for_client(kind: Kind) -> Self {
        Self::of(secret::token(kind, &URL_SAFE_NO_PAD.encode(bytes::<32>())))
    }

    fn of(secret: String) -> Self {
        let sha256 = hash::sha256_hex(secret.as_bytes());
        Self { secret, sha256 }
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_token_holds_256_random_bits_and_none_repeats() {
        let tokens: BTreeSet<String> = (0..10_000).map(|_| Token::new("").secret).collect();
        assert_eq!(tokens.len(), 10_000);
        assert!(tokens.iter().all(|token| URL_SAFE_NO_PAD.decode(token).unwrap().len() == 32));
        // Each bit is set about as often as not.
        let mut set = [0_u32; 256];
        for bytes in tokens.iter().map(|token| URL_SAFE_NO_PAD.decode(token).unwrap()) {
            for (at, count) in set.iter_mut().enumerate() {
                *count += u32::from(bytes[at / 8] >> (at % 8) & 1);
            }
        }
        assert!(set.iter().all(|count| (4_500..5_500).contains(count)), "{set:?}");
    }

    #[test]
    fn ids_made_at_one_instant_do_not_repeat() {
        let ids: BTreeSet<String> = (0..10_000).map(|_| uuid(Timestamp(1_768_467_600_000))).collect();
        assert_eq!(ids.len(), 10_000);
    }
}
