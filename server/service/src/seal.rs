//! Sealing of what must not be readable in a stolen database: AES-256-GCM with the portal's own key.

use crate::random;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

/// Seals and opens rows. The key never leaves it.
pub struct Sealer(LessSafeKey);

/// The bytes were not sealed with this key for this purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("sealed bytes do not open: wrong key file or altered row")]
pub struct DoesNotOpen;

impl Sealer {
    /// With a key of 32 bytes.
    #[must_use]
    pub fn new(key: &[u8; 32]) -> Self {
        Self(LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).expect("AES-256 takes 32 bytes")))
    }

    /// Seals for one purpose, so that a sealed session cannot stand in for a sealed nonce.
    #[must_use]
    pub fn seal(&self, purpose: &str, plain: &[u8]) -> Vec<u8> {
        let nonce = random::bytes::<NONCE_LEN>();
        let mut sealed = plain.to_vec();
        self.0
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(purpose.as_bytes()),
                &mut sealed,
            )
            .expect("rows are far below the limit of AES-GCM");
        [nonce.as_slice(), &sealed].concat()
    }

    /// Opens what was sealed for the same purpose.
    ///
    /// # Errors
    /// [`DoesNotOpen`].
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Result<Vec<u8>, DoesNotOpen> {
        let (nonce, sealed) = sealed.split_at_checked(NONCE_LEN).ok_or(DoesNotOpen)?;
        let nonce = Nonce::try_assume_unique_for_key(nonce).map_err(|_| DoesNotOpen)?;
        let mut plain = sealed.to_vec();
        let length = self
            .0
            .open_in_place(nonce, Aad::from(purpose.as_bytes()), &mut plain)
            .map_err(|_| DoesNotOpen)?
            .len();
        plain.truncate(length);
        Ok(plain)
    }
}

impl std::fmt::Debug for Sealer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sealer(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_key_and_purpose_open() {
        let sealer = Sealer::new(&[7; 32]);
        let sealed = sealer.seal("session", b"secret");
        assert_eq!(sealer.open("session", &sealed).as_deref(), Ok(b"secret".as_slice()));
        assert_eq!(sealer.open("nonce", &sealed), Err(DoesNotOpen));
        assert_eq!(Sealer::new(&[8; 32]).open("session", &sealed), Err(DoesNotOpen));
        assert_eq!(sealer.open("session", &[1, 2, 3]), Err(DoesNotOpen));
        assert!(!format!("{sealer:?}").contains('7'));
    }
}
