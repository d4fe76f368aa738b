//! Password hashing: argon2id, off the async threads and never more than a few at once.

use crate::error::{Error, Result};
use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// Hashes that may run at once; each takes 19 MiB.
const AT_ONCE: usize = 4;

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
