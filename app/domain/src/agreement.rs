//! Signing an offer version: who binds the organisation, and the exact bytes that are signed.

use crate::form::{Fields, Problem, Reader};
use crate::text;
use serde::{Deserialize, Serialize};

/// The sentence a signatory confirms, as it is kept with the signature whatever language they read. The page
/// shows it beside its translation.
pub const CONSENT: &str = "I have read this version of the Reference Offer, I am authorised to bind the organisation, and I sign it electronically.";

/// A signature as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// The signatory's name.
    pub name: String,
    /// Their title.
    pub title: String,
}

impl Signature {
    /// Reads the form.
    ///
    /// # Errors
    /// Every problem, each naming its field.
    pub fn parse(fields: &Fields) -> Result<Self, Vec<Problem>> {
        let mut r = Reader::new(fields);
        let name = r.line("name", text!("agreement-name"), 200, text!("agreement-name-missing"));
        let title = r.line("title", text!("agreement-title"), 200, text!("agreement-title-missing"));
        if !fields.has("authority") {
            r.wrong("authority", text!("agreement-authority-missing"));
        }
        r.finish(Self { name, title })
    }
}

/// What is known about the circumstances of a signature.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// The account that signed.
    pub account: String,
    /// Its address, confirmed by a link sent to it.
    pub confirmed_email: String,
    /// When, RFC 3339 in UTC, by the portal's own clock (not a trusted timestamp).
    pub at: String,
    /// From which network address.
    pub address: String,
    /// With which browser.
    pub agent: String,
    /// The sentence that was confirmed.
    pub consent: String,
}

/// The exact bytes of an agreement once the provider has signed: the offer text, then who signed and how.
/// The countersignature is kept beside them and names their hash.
#[must_use]
pub fn signed_text(
    offer: &str,
    offer_sha256: &str,
    party: &str,
    signature: &Signature,
    evidence: &Evidence,
) -> String {
    format!(
        "{offer}\n\n---\n\nOffer text SHA-256: {offer_sha256}\n\nSigned for {party}\nName: {}\nTitle: {}\nAccount: {}\n\
         Confirmed e-mail: {}\nTime (portal clock): {}\nNetwork address: {}\nBrowser: {}\nStatement: {}\n",
        signature.name,
        signature.title,
        evidence.account,
        evidence.confirmed_email,
        evidence.at,
        evidence.address,
        evidence.agent,
        evidence.consent,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_signs_without_authority() {
        let mut form: Fields =
            [("name", "Ada Example"), ("title", "Director"), ("authority", "on")].into_iter().collect();
        assert!(Signature::parse(&form).is_ok());
        form = form.without(&["authority"]);
        assert_eq!(Signature::parse(&form).unwrap_err()[0].field, "authority");
    }
}
