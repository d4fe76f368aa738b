//! The text of a token: a prefix, 43 characters of secret, six characters of checksum.
//!
//! Whoever finds one can tell it from other text without asking anybody, so scanners for leaked secrets
//! report no false ones, and the portal asks the database about none that was made up.

use super::Kind;

/// Characters of the secret: 256 bits in base64url.
const SECRET: usize = 43;
/// Characters of the checksum.
const CHECK: usize = 6;
const DIGITS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

const fn prefix(kind: Kind) -> &'static str {
    match kind {
        Kind::Provider => "cwp_",
        Kind::Gatekeeper => "cwg_",
    }
}

/// The token around a secret.
#[must_use]
pub fn token(kind: Kind, secret: &str) -> String {
    let body = format!("{}{secret}", prefix(kind));
    let check = checksum(&body);
    body + &check
}

/// Whether a text is a token somebody could have been given here.
#[must_use]
pub fn is_token(text: &str) -> bool {
    let secret = [Kind::Provider, Kind::Gatekeeper].into_iter().find_map(|k| text.strip_prefix(prefix(k)));
    let url_safe = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    secret.is_some_and(|s| s.len() == SECRET + CHECK && s.bytes().all(url_safe))
        && text.split_at_checked(text.len() - CHECK).is_some_and(|(body, check)| checksum(body) == check)
}

/// The characters by which people tell two tokens apart. They are of the checksum: they say next to nothing
/// about the secret.
#[must_use]
pub fn hint(token: &str) -> &str {
    token.split_at_checked(token.len().saturating_sub(4)).map_or("", |(_, end)| end)
}

/// CRC-32 of everything before it, in six digits to the base of 62.
fn checksum(body: &str) -> String {
    let mut rest = crc32(body.as_bytes());
    let mut digits = [b'0'; CHECK];
    for digit in digits.iter_mut().rev() {
        *digit = DIGITS[rest as usize % DIGITS.len()];
        rest /= 62;
    }
    digits.iter().copied().map(char::from).collect()
}

/// CRC-32 as in Ethernet, ZIP and PNG (IEEE 802.3).
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| (crc >> 1) ^ (0xEDB8_8320 & 0_u32.wrapping_sub(crc & 1)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SOME: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    #[test]
    fn the_checksum_is_the_one_everybody_knows() {
        // The check value of the catalogue of CRC algorithms.
        assert_eq!(crc32(b"123456789"), 0xCBF4_3926);
        let known = token(Kind::Provider, SOME);
        assert_eq!(known.len(), 53);
        assert_eq!(known, format!("cwp_{SOME}{}", checksum(&format!("cwp_{SOME}"))));
        assert!(is_token(&known) && is_token(&token(Kind::Gatekeeper, SOME)));
        assert_eq!(hint(&known), &known[49..]);
    }

    #[test]
    fn what_was_made_up_is_told_from_a_token() {
        let real = token(Kind::Provider, SOME);
        let bodies = [
            String::new(),
            "cwp_".to_owned(),
            format!("cwp_{SOME}"),
            format!("cwp_{SOME}000000"),
            real.replace("cwp_", "cwg_"),
            real.replace("cwp_", "cwx_"),
            real.to_lowercase(),
            format!("{real} "),
            format!(" {real}"),
            real[..52].to_owned(),
            format!("cwp_{}", "é".repeat(24)),
            format!("cwp_{}é", "A".repeat(47)),
        ];
        for body in bodies {
            assert!(!is_token(&body), "{body}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_character_is_enough(secret in "[A-Za-z0-9_-]{43}", at in 4_usize..53, other in "[A-Za-z0-9_-]") {
            let real = token(Kind::Gatekeeper, &secret);
            prop_assert!(is_token(&real));
            let mut forged = real.clone();
            forged.replace_range(at..=at, &other);
            prop_assert_eq!(is_token(&forged), forged == real);
        }

        #[test]
        fn no_text_breaks_it(text in "\\PC{0,80}") {
            prop_assert!(!is_token(&text));
            let _ = hint(&text);
        }
    }
}
