//! Sealing of what must not be readable in a stolen database: AES-256-GCM with the portal's own key.

use crate::authority::{System, Who as _};
use crate::error::Result as Outcome;
use crate::random;
use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac;
use sha2::{Digest as _, Sha256};
use store::sealed::{Column, sealed_list, sealed_replace};

/// What sealed bytes begin with: the format, which names algorithm and layout.
const FORMAT: u8 = 1;
/// Bytes that name a key: the first of its SHA-256.
const KEY_NAME: usize = 4;

/// Seals and opens rows. Keys never leave it.
pub struct Sealer {
    /// The one that seals first; all of them open.
    keys: Vec<([u8; KEY_NAME], LessSafeKey)>,
    /// Vouches for what leaves the portal and comes back, with keys of its own made from the same ones.
    marks: Vec<hmac::Key>,
}

/// The bytes were not sealed with a key known here, for this purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("sealed bytes do not open: wrong key file or altered row")]
pub struct DoesNotOpen;

impl Sealer {
    /// With a key of 32 bytes.
    #[must_use]
    pub fn new(key: &[u8; 32]) -> Self {
        Self { keys: vec![named(key)], marks: vec![marking(key)] }
    }

    /// The same, which also opens what an older key sealed.
    #[must_use]
    pub fn and_old(mut self, key: &[u8; 32]) -> Self {
        self.keys.push(named(key));
        self.marks.push(marking(key));
        self
    }

    /// Seals for one purpose, so that a sealed session cannot stand in for a sealed nonce. Gives format, name of
    /// the key, nonce, and what AES-GCM made.
    #[must_use]
    pub fn seal(&self, purpose: &str, plain: &[u8]) -> Vec<u8> {
        let (name, key) = &self.keys[0];
        let nonce = random::bytes::<NONCE_LEN>();
        let mut sealed = plain.to_vec();
        key.seal_in_place_append_tag(
            Nonce::assume_unique_for_key(nonce),
            Aad::from(purpose.as_bytes()),
            &mut sealed,
        )
        .expect("rows are far below the limit of AES-GCM");
        [&[FORMAT], name.as_slice(), &nonce, &sealed].concat()
    }

    /// Opens what was sealed for the same purpose.
    ///
    /// # Errors
    /// [`DoesNotOpen`].
    pub fn open(&self, purpose: &str, sealed: &[u8]) -> Result<Vec<u8>, DoesNotOpen> {
        if let Some(plain) = self.named_in(sealed).and_then(|(key, body)| opened(key, purpose, body)) {
            return Ok(plain);
        }
        // Before there was a header, nonce and ciphertext stood alone. A nonce can look like a header by chance;
        // AES-GCM tells which it was.
        self.keys.iter().find_map(|(_, key)| opened(key, purpose, sealed)).ok_or(DoesNotOpen)
    }

    /// A code only this portal can make: the first half of an HMAC-SHA-256.
    #[must_use]
    pub fn mark(&self, purpose: &str, text: &str) -> [u8; 16] {
        marked(&self.marks[0], purpose, text)
    }

    /// Whether a code was made here, for the same purpose and text.
    #[must_use]
    pub fn made(&self, purpose: &str, text: &str, code: &[u8]) -> bool {
        self.marks.iter().any(|key| verify_slices_are_equal(&marked(key, purpose, text), code).is_ok())
    }

    /// The key a header names, and what follows the header.
    fn named_in<'a>(&self, sealed: &'a [u8]) -> Option<(&LessSafeKey, &'a [u8])> {
        let (name, body) = sealed.strip_prefix(&[FORMAT])?.split_at_checked(KEY_NAME)?;
        let (_, key) = self.keys.iter().find(|(own, _)| own == name)?;
        Some((key, body))
    }
}

fn marking(key: &[u8; 32]) -> hmac::Key {
    let whole = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), b"causeway marks, 1");
    hmac::Key::new(hmac::HMAC_SHA256, whole.as_ref())
}

fn marked(key: &hmac::Key, purpose: &str, text: &str) -> [u8; 16] {
    let whole = hmac::sign(key, format!("{purpose}\0{text}").as_bytes());
    let mut half = [0; 16];
    half.copy_from_slice(&whole.as_ref()[..16]);
    half
}

/// What nonce and ciphertext hold, if they belong to this key and purpose.
fn opened(key: &LessSafeKey, purpose: &str, body: &[u8]) -> Option<Vec<u8>> {
    let (nonce, body) = body.split_at_checked(NONCE_LEN)?;
    let nonce = Nonce::try_assume_unique_for_key(nonce).ok()?;
    let mut plain = body.to_vec();
    let length = key.open_in_place(nonce, Aad::from(purpose.as_bytes()), &mut plain).ok()?.len();
    plain.truncate(length);
    Some(plain)
}

fn named(key: &[u8; 32]) -> ([u8; KEY_NAME], LessSafeKey) {
    let mut name = [0; KEY_NAME];
    name.copy_from_slice(&Sha256::digest(key)[..KEY_NAME]);
    (name, LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).expect("AES-256 takes 32 bytes")))
}

/// Seals every row anew with the key that seals. Returns how many there were.
///
/// # Errors
/// A row does not open with any key, or the database does not answer: then nothing has changed.
pub async fn anew(system: &System) -> Outcome<usize> {
    let sealer = system.service().sealer();
    let mut tx = system.begin().await?;
    let mut count = 0;
    for (column, purpose) in [
        (Column::Identity, crate::keys::IDENTITY),
        (Column::Session, crate::keys::SESSION),
        (Column::Nonce, crate::keys::NONCE),
        (Column::Totp, crate::factors::SECRET),
        (Column::TotpPending, crate::factors::SECRET),
    ] {
        for (id, sealed) in sealed_list(&mut tx, column).await? {
            let plain = sealer.open(purpose, &sealed)?;
            sealed_replace(&mut tx, column, &id, &sealer.seal(purpose, &plain)).await?;
            count += 1;
        }
    }
    tx.commit().await?;
    Ok(count)
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

    #[test]
    fn what_an_old_key_sealed_opens_until_it_is_sealed_anew() {
        let old = Sealer::new(&[8; 32]);
        let sealed = old.seal("session", b"secret");
        let both = Sealer::new(&[7; 32]).and_old(&[8; 32]);
        assert_eq!(both.open("session", &sealed).as_deref(), Ok(b"secret".as_slice()));
        let anew = both.seal("session", b"secret");
        assert_eq!(Sealer::new(&[7; 32]).open("session", &anew).as_deref(), Ok(b"secret".as_slice()));
        assert_eq!(old.open("session", &anew), Err(DoesNotOpen));
        // Another format than this one opens nothing.
        assert_eq!(both.open("session", &[&[9], &anew[1..]].concat()), Err(DoesNotOpen));
    }

    #[test]
    fn a_code_is_made_with_the_key_and_stands_for_one_text_and_purpose() {
        let sealer = Sealer::new(&[7; 32]);
        let code = sealer.mark("mail", "a");
        assert!(sealer.made("mail", "a", &code));
        assert!(!sealer.made("mail", "b", &code) && !sealer.made("other", "a", &code));
        assert!(!sealer.made("mail", "a", &code[..15]) && !sealer.made("mail", "a", &[]));
        assert!(!Sealer::new(&[8; 32]).made("mail", "a", &code));
        assert!(Sealer::new(&[8; 32]).and_old(&[7; 32]).made("mail", "a", &code));
    }

    /// Sealed with the key of sevens, purpose `session`, before there was a header.
    #[test]
    fn what_was_sealed_before_there_was_a_header_still_opens() {
        let bytes = |hex: &str| -> Vec<u8> {
            (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
        };
        let older = [
            bytes("6465666768696a6b6c6d6e6f97ac8b7f3cacdd75598cac6d99f78e19d87da58031ee"),
            // Its nonce looks like the header of this very key.
            bytes("014bb06f8e000102030405063eec1dc8a1bd936b4cdf01a2ef154db550c7dc349588"),
        ];
        for sealed in older {
            for sealer in [Sealer::new(&[7; 32]), Sealer::new(&[8; 32]).and_old(&[7; 32])] {
                assert_eq!(sealer.open("session", &sealed).as_deref(), Ok(b"secret".as_slice()));
                assert_eq!(sealer.open("nonce", &sealed), Err(DoesNotOpen));
            }
            assert_eq!(Sealer::new(&[8; 32]).open("session", &sealed), Err(DoesNotOpen));
        }
    }
}
