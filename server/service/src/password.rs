//! Password hashing: argon2id, off the async threads and never more than a few at once.

mod common;

use crate::error::{Error, Result};
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use argon2::{Algorithm, Argon2, Params, Version};
use domain::text;
use domain::text::Text;
use std::sync::Arc;
use tokio::sync::Semaphore;
use zxcvbn::feedback::Warning;

/// Hashes that may run at once; each takes [`MEMORY_KIB`].
const AT_ONCE: usize = 4;

/// Memory of one hash, its passes and its lanes: the first choice of OWASP's password storage cheat sheet. Where
/// these change, each password gets a new hash when it next signs in; until then such an account takes another time
/// than unknown ones.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

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
    if common::is_common(password) {
        return Err(Error::wrong("password", text!("password-common")));
    }
    let known: Vec<&str> = OURS.iter().chain(personal).copied().collect();
    let judged = zxcvbn::zxcvbn(password, &known);
    if judged.score() >= STRONG {
        return Ok(());
    }
    let why = judged.feedback().and_then(|feedback| feedback.warning()).map(why);
    Err(Error::wrong(
        "password",
        match why {
            Some(why) => text!("password-guessed-because", why = why),
            None => text!("password-guessed"),
        },
    ))
}

fn why(warning: Warning) -> Text {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess => text!("password-rows"),
        Warning::ShortKeyboardPatternsAreEasyToGuess => text!("password-keyboard"),
        Warning::RepeatsLikeAaaAreEasyToGuess => text!("password-aaa"),
        Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => text!("password-abcabc"),
        Warning::ThisIsATop10Password => text!("password-top-10"),
        Warning::ThisIsATop100Password => text!("password-top-100"),
        Warning::ThisIsACommonPassword => text!("password-very-common"),
        Warning::ThisIsSimilarToACommonlyUsedPassword => text!("password-similar"),
        Warning::SequencesLikeAbcAreEasyToGuess => text!("password-sequence"),
        Warning::RecentYearsAreEasyToGuess => text!("password-years"),
        Warning::AWordByItselfIsEasyToGuess => text!("password-word"),
        Warning::DatesAreOftenEasyToGuess => text!("password-dates"),
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess => text!("password-name"),
        Warning::CommonNamesAndSurnamesAreEasyToGuess => text!("password-common-name"),
    }
}

/// Whether a password fits a hash.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// It does not.
    No,
    /// It does.
    Yes,
    /// It does, and the hash has other parameters than new ones.
    Outdated,
}

impl Fit {
    /// Whether it is the password, whatever the hash is like.
    #[must_use]
    pub fn fits(self) -> bool {
        self != Self::No
    }
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
    pub async fn verify(&self, password: String, hash: Option<String>) -> Result<Fit> {
        let permit = self.permits.clone().acquire_owned().await.map_err(Error::internal)?;
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.dummy.to_string());
        let verify = move || {
            let _permit = permit;
            verify_now(&password, &hash)
        };
        let fit = tokio::task::spawn_blocking(verify).await.map_err(Error::internal)??;
        Ok(if known { fit } else { Fit::No })
    }

    /// A new hash of a password whose old one is [`Fit::Outdated`].
    ///
    /// # Errors
    /// [`Error::Internal`] when hashing is impossible.
    pub(crate) async fn renewed(&self, fit: Fit, password: &str) -> Result<Option<String>> {
        match fit {
            Fit::Outdated => self.hash(password.to_owned()).await.map(Some),
            Fit::Yes | Fit::No => Ok(None),
        }
    }
}

fn parameters() -> Result<Params> {
    Params::new(MEMORY_KIB, PASSES, LANES, Some(Params::DEFAULT_OUTPUT_LEN)).map_err(Error::internal)
}

fn argon2id(parameters: Params) -> Argon2<'static> {
    Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
}

fn hash_now(password: &str) -> Result<String> {
    let hash: PasswordHash =
        argon2id(parameters()?).hash_password(password.as_bytes()).map_err(Error::internal)?;
    Ok(hash.to_string())
}

fn verify_now(password: &str, hash: &str) -> Result<Fit> {
    let hash = PasswordHash::new(hash).map_err(Error::internal)?;
    let now = parameters()?;
    // Version and parameters are those of the hash.
    match argon2id(now.clone()).verify_password(password.as_bytes(), &hash) {
        Ok(()) => {
            let same = hash.algorithm == Algorithm::Argon2id.ident()
                && hash.version == Some(Version::V0x13.into())
                && Params::try_from(&hash).is_ok_and(|its| its == now);
            Ok(if same { Fit::Yes } else { Fit::Outdated })
        }
        Err(argon2::password_hash::Error::PasswordInvalid) => Ok(Fit::No),
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
            // These are on no list of zxcvbn's.
            "sojdlg123aljg",
            "Polniypizdec0211!",
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
        let fit = async |typed: &str, hash| passwords.verify(typed.into(), hash).await.unwrap();
        assert_eq!(fit("correct horse battery", Some(hash.clone())).await, Fit::Yes);
        assert_eq!(fit("correct horse batterz", Some(hash)).await, Fit::No);
        assert_eq!(fit("a password nobody has", None).await, Fit::No);
    }

    #[test]
    fn a_hash_with_other_parameters_is_told() {
        for (memory, passes, lanes) in [(8, 2, 1), (MEMORY_KIB, 1, 1), (MEMORY_KIB, 2, 2)] {
            let old = argon2id(Params::new(memory, passes, lanes, None).unwrap());
            let hash = old.hash_password(b"correct horse battery").unwrap().to_string();
            assert_eq!(verify_now("correct horse battery", &hash).unwrap(), Fit::Outdated, "{hash}");
            assert_eq!(verify_now("correct horse batterz", &hash).unwrap(), Fit::No);
        }
        let other = Argon2::new(Algorithm::Argon2i, Version::V0x13, parameters().unwrap());
        let hash = other.hash_password(b"correct horse battery").unwrap().to_string();
        assert_eq!(verify_now("correct horse battery", &hash).unwrap(), Fit::Outdated);
    }
}
