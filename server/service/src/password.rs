//! Password hashing: argon2id, off the async threads and never more than a few at once.

use crate::error::{Error, Result};
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Hashes that may run at once; each takes 19 MiB.
const AT_ONCE: usize = 4;

/// Weakest strength, from 0 to 4, that is accepted: beyond 10^8 guesses.
const STRONG: zxcvbn::Score = zxcvbn::Score::Three;
/// Words everybody would try here first.
const OURS: [&str; 6] = ["causeway", "portal", "interoperability", "whatsapp", "messenger", "gatekeeper"];

/// Refuses a password that is soon guessed: common ones, names, dates, rows of keys, and words of the person
/// or the portal.
///
/// # Errors
/// The field `password`, with what would be better.
pub fn strong(password: &str, personal: &[&str]) -> Result<()> {
    let known: Vec<&str> = OURS.iter().chain(personal).copied().collect();
    let judged = zxcvbn::zxcvbn(password, &known);
    if judged.score() >= STRONG {
        return Ok(());
    }
    let why = judged.feedback().and_then(|f| f.warning()).map(|w| format!(" {w}")).unwrap_or_default();
    Err(Error::wrong(
        "password",
        format!(
            "This password would soon be guessed.{why} Three or four words that have nothing to do with each other are good."
        ),
    ))
}

/// Hashes and verifies.
#[derive(Clone, Debug)]
pub struct Passwords {
    permits: Arc<Semaphore>,
    /// Verified for unknown accounts, so that they take as long as known ones.
    dummy: Arc<str>,
}

impl Passwords {
    /// Ready to hash.
    ///
    /// # Errors
    /// The operating system has no randomness.
    pub fn new() -> Result<Self> {
        let dummy = hash_now("a password nobody has")?;
        Ok(Self { permits: Arc::new(Semaphore::new(AT_ONCE)), dummy: dummy.into() })
    }

    /// Hashes a new password into a PHC string.
    ///
    /// # Errors
    /// [`Error::Internal`] when hashing is impossible.
    pub async fn hash(&self, password: String) -> Result<String> {
        let permit = self.permits.clone().acquire_owned().await.map_err(Error::internal)?;
        let hash = move || {
            // Held until the work ends, even when nobody waits for it any more.
            let _permit = permit;
            hash_now(&password)
        };
        tokio::task::spawn_blocking(hash).await.map_err(Error::internal)?
    }

    /// Whether the password fits. An absent hash takes as long and never fits.
    ///
    /// # Errors
    /// [`Error::Internal`] when the stored hash is corrupt.
    pub async fn verify(&self, password: String, hash: Option<String>) -> Result<bool> {
        let permit = self.permits.clone().acquire_owned().await.map_err(Error::internal)?;
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.dummy.to_string());
        let verify = move || {
            let _permit = permit;
            verify_now(&password, &hash)
        };
        let fits = tokio::task::spawn_blocking(verify).await.map_err(Error::internal)??;
        Ok(fits && known)
    }
}

fn hash_now(password: &str) -> Result<String> {
    let hash: PasswordHash = Argon2::default().hash_password(password.as_bytes()).map_err(Error::internal)?;
    Ok(hash.to_string())
}

fn verify_now(password: &str, hash: &str) -> Result<bool> {
    let hash = PasswordHash::new(hash).map_err(Error::internal)?;
    match Argon2::default().verify_password(password.as_bytes(), &hash) {
        Ok(()) => Ok(true),
        Err(argon2::password_hash::Error::PasswordInvalid) => Ok(false),
        Err(corrupt) => Err(Error::internal(corrupt)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_everybody_would_try_is_refused_with_a_reason() {
        for weak in [
            "password1234",
            "qwertyuiop12",
            "causeway1234",
            "ada@heron.example.org",
            "aaaaaaaaaaaaab",
            "abcdefghijkl",
            "1234567890123",
            "Ada Example 1",
        ] {
            let refused = strong(weak, &["ada@heron.example.org", "Ada Example"]);
            assert!(matches!(refused, Err(Error::Wrong(_))), "{weak}");
        }
        for fine in [
            "correct horse battery",
            "seven purple trains",
            "täglich grüßt das murmeltier",
            &"pass phrase ".repeat(1_000),
        ] {
            strong(fine, &["ada@heron.example.org"]).unwrap();
        }
    }

    #[tokio::test]
    async fn a_password_fits_its_own_hash_alone() {
        let passwords = Passwords::new().unwrap();
        let hash = passwords.hash("correct horse battery".into()).await.unwrap();
        assert!(hash.starts_with("$argon2id$"));
        assert!(passwords.verify("correct horse battery".into(), Some(hash.clone())).await.unwrap());
        assert!(!passwords.verify("correct horse batterz".into(), Some(hash)).await.unwrap());
        assert!(!passwords.verify("a password nobody has".into(), None).await.unwrap());
    }
}
