//! One-time codes by RFC 6238, as every authenticator app makes them: SHA-1, six digits, thirty seconds.

use crate::error::{Error, Result};
use domain::time::Timestamp;
use totp_rs::{Builder, Totp};

/// Bytes of a secret (RFC 4226 section 4 recommends 160 bits).
pub const SECRET_LEN: usize = 20;
const STEP_MILLIS: i64 = 30_000;

/// What an authenticator app is set up with.
#[derive(Clone)]
pub struct Setup {
    /// The secret in base32, in groups of four.
    pub secret: String,
    /// An `otpauth:` address with the same.
    pub address: String,
    /// A PNG of that address as a QR code, base64.
    pub picture: String,
}

domain::redacted!(Setup);

fn totp(secret: &[u8], account: &str) -> Result<Totp> {
    // A colon parts issuer and account in the address.
    let account = account.replace(':', " ");
    Builder::new()
        .with_secret(secret)
        .with_account_name(account)
        .with_issuer(Some("Causeway"))
        .build()
        .map_err(Error::internal)
}

/// What the owner of the account enters into their app.
///
/// # Errors
/// The address is too long for a picture.
pub fn setup(secret: &[u8], account: &str) -> Result<Setup> {
    let totp = totp(secret, account)?;
    let plain = totp.secret().to_base32();
    let groups: Vec<&str> = plain.as_bytes().chunks(4).filter_map(|four| str::from_utf8(four).ok()).collect();
    Ok(Setup {
        secret: groups.join(" "),
        address: totp.to_url().map_err(Error::internal)?,
        picture: totp.to_qr_base64().map_err(Error::internal)?,
    })
}

/// The step whose code was typed: the present one or a neighbour (RFC 6238 section 5.2).
///
/// # Errors
/// The secret is too short.
pub fn step(secret: &[u8], typed: &str, now: Timestamp) -> Result<Option<i64>> {
    let step = totp(secret, "")?.check(typed, seconds(now));
    Ok(step.and_then(|step| i64::try_from(step).ok()))
}

/// The code some steps after the present one.
///
/// # Errors
/// The secret is too short.
pub fn code(secret: &[u8], now: Timestamp, steps: i64) -> Result<String> {
    Ok(totp(secret, "")?.generate(seconds(Timestamp(now.0 + steps * STEP_MILLIS))).to_string())
}

fn seconds(at: Timestamp) -> u64 {
    u64::try_from(at.0 / 1_000).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238 appendix B, the last six of its eight digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let secret = b"12345678901234567890";
        for (at, expected) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")] {
            let now = Timestamp(at * 1_000);
            assert_eq!(code(secret, now, 0).unwrap(), expected);
            assert_eq!(step(secret, expected, now).unwrap(), Some(at / 30));
            assert_eq!(step(secret, expected, Timestamp(now.0 + 30_000)).unwrap(), Some(at / 30));
            assert_eq!(step(secret, expected, Timestamp(now.0 + 60_000)).unwrap(), None);
        }
        for odd in ["", "28708", "2870822", "+28708", "28708a", "２８７０８２"] {
            assert_eq!(step(secret, odd, Timestamp(59_000)).unwrap(), None, "{odd}");
        }
    }

    #[test]
    fn an_app_is_set_up_by_text_address_or_picture() {
        let setup = setup(&[7; SECRET_LEN], "ada@heron.example.org").unwrap();
        assert_eq!(setup.secret, "A4DQ OBYH A4DQ OBYH A4DQ OBYH A4DQ OBYH");
        assert!(
            setup.address.starts_with("otpauth://totp/Causeway:ada%40heron.example.org?secret=A4DQ"),
            "{}",
            setup.address
        );
        assert!(setup.picture.starts_with("iVBOR"), "a PNG");
    }
}
