//! A messaging provider as it describes itself.

use crate::country;
use crate::form::{Fields, Problem, Reader};
use crate::text;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// Which register an organisation's identifier belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdentifierKind {
    /// European Unique Identifier of the business registers, like `IE.CRO.123456`.
    Euid,
    /// VAT identification number with its country prefix, like `IE1234567T`.
    Vat,
    /// Legal Entity Identifier, ISO 17442: 20 characters with two check digits.
    Lei,
    /// Number in a national register.
    Register,
}

impl IdentifierKind {
    /// All kinds: value, key of the label, example.
    pub const ALL: [(Self, &'static str, &'static str, &'static str); 4] = [
        (Self::Euid, "euid", "organisation-euid", "IE.CRO.123456"),
        (Self::Vat, "vat", "organisation-vat", "IE1234567T"),
        (Self::Lei, "lei", "organisation-lei", "5493001KJTIIGC8Y1R12"),
        (Self::Register, "register", "organisation-register", "HRB 12345 B"),
    ];

    /// Reads the value of a form or a row.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        Self::ALL.iter().find(|k| k.1 == value).map(|k| k.0)
    }

    /// The value in forms and rows.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|k| k.0 == self).map_or("register", |k| k.1)
    }

    /// The words on screens.
    #[must_use]
    pub fn label(self) -> Text {
        Text::new(Self::ALL.iter().find(|k| k.0 == self).map_or("organisation-register", |k| k.2))
    }

    /// What is wrong with an identifier of this kind, if anything.
    fn problem(self, id: &str) -> Option<Text> {
        let letters = |n: usize| id.len() >= n && id[..n].bytes().all(|b| b.is_ascii_uppercase());
        match self {
            Self::Euid => {
                let parts: Vec<&str> = id.split('.').collect();
                (!(id.is_ascii()
                    && letters(2)
                    && parts.len() >= 3
                    && parts[0].len() == 2
                    && parts.iter().all(|p| !p.is_empty())))
                .then_some(text!("organisation-euid-wrong"))
            }
            Self::Vat => (!(id.is_ascii()
                && letters(2)
                && (4..=14).contains(&id.len())
                && id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'+' || b == b'*')))
            .then_some(text!("organisation-vat-wrong")),
            Self::Lei => (!is_lei(id)).then_some(text!("organisation-lei-wrong")),
            Self::Register => None,
        }
    }
}

/// ISO 17442: 18 alphanumerics and two check digits, modulo 97 as in ISO 7064.
fn is_lei(id: &str) -> bool {
    id.len() == 20
        && id.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase())
        && id.bytes().fold(0_u32, |rest, b| match b {
            b'0'..=b'9' => (rest * 10 + u32::from(b - b'0')) % 97,
            _ => (rest * 100 + u32::from(b - b'A') + 10) % 97,
        }) == 1
}

/// Team addresses by duty. A contact gives no access.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contacts {
    /// Commercial and organisational questions.
    pub business: String,
    /// The agreement and the law.
    pub legal: String,
    /// Integration and testing.
    pub technical: String,
    /// Incidents and keys.
    pub security: String,
}

/// What a provider says about itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organisation {
    /// The name in its register.
    pub legal_name: String,
    /// The name people know.
    pub trade_name: String,
    /// ISO 3166-1 code of the country of establishment.
    pub country: String,
    /// Which register the identifier belongs to.
    pub identifier_kind: IdentifierKind,
    /// The identifier.
    pub identifier: String,
    /// Postal address, several lines.
    pub address: String,
    /// Public website.
    pub website: String,
    /// Contacts by duty.
    pub contacts: Contacts,
}

impl Organisation {
    /// Reads the form.
    ///
    /// # Errors
    /// Every problem, each naming its field.
    pub fn parse(fields: &Fields) -> Result<Self, Vec<Problem>> {
        let mut r = Reader::new(fields);
        let legal_name =
            r.name("legal_name", text!("organisation-legal-name"), text!("organisation-legal-name-missing"));
        let trade_name =
            r.name("trade_name", text!("organisation-trade-name"), text!("organisation-trade-name-missing"));
        let country = r.choice("country", text!("organisation-country-missing"), |c| {
            country::name(c).map(|_| c.to_owned())
        });
        let kind =
            r.choice("identifier_kind", text!("organisation-identifier-kind-missing"), IdentifierKind::parse);
        let identifier = r.line(
            "identifier",
            text!("organisation-identifier"),
            100,
            text!("organisation-identifier-missing"),
        );
        if let (Some(kind), false) = (kind, identifier.is_empty())
            && let Some(sentence) = kind.problem(&identifier)
        {
            r.wrong("identifier", sentence);
        }
        let address =
            r.text("address", text!("organisation-address"), 500, text!("organisation-address-missing"));
        let website = r.https("website", text!("organisation-website"));
        let contacts = Contacts {
            business: r.email("business_contact", text!("organisation-business-contact")),
            legal: r.email("legal_contact", text!("organisation-legal-contact")),
            technical: r.email("technical_contact", text!("organisation-technical-contact")),
            security: r.email("security_contact", text!("organisation-security-contact")),
        };
        let whole = country.zip(kind).map(|(country, identifier_kind)| Self {
            legal_name,
            trade_name,
            country,
            identifier_kind,
            identifier,
            address,
            website,
            contacts,
        });
        r.finish_some(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A complete form.
    pub(crate) fn example() -> Fields {
        [
            ("legal_name", "Heron Messaging Limited"),
            ("trade_name", "Heron"),
            ("country", "IE"),
            ("identifier_kind", "euid"),
            ("identifier", "IE.CRO.123456"),
            ("address", "1 Example Quay\nDublin"),
            ("website", "https://heron.example.org"),
            ("business_contact", "business@heron.example.org"),
            ("legal_contact", "legal@heron.example.org"),
            ("technical_contact", "tech@heron.example.org"),
            ("security_contact", "security@heron.example.org"),
        ]
        .into_iter()
        .collect()
    }

    #[test]
    fn a_complete_form_is_an_organisation() {
        let organisation = Organisation::parse(&example()).unwrap();
        assert_eq!(organisation.trade_name, "Heron");
        assert_eq!(organisation.identifier_kind, IdentifierKind::Euid);
    }

    #[test]
    fn an_empty_form_names_every_field_once() {
        let problems = Organisation::parse(&Fields::default()).unwrap_err();
        let fields: Vec<&str> = problems.iter().map(|p| p.field.as_str()).collect();
        assert_eq!(fields.len(), 11);
        for (name, _) in example().iter() {
            assert_eq!(fields.iter().filter(|f| **f == name).count(), 1, "{name}");
        }
    }

    #[test]
    fn identifiers_are_checked_by_their_kind() {
        for (kind, good, bad) in [
            ("euid", "IE.CRO.123456", "123456"),
            ("vat", "IE1234567T", "1234"),
            ("lei", "5493001KJTIIGC8Y1R12", "5493001KJTIIGC8Y1R13"),
            ("register", "HRB 12345 B", ""),
            ("euid", "DE.HRB.1", "Ä.B.C"),
        ] {
            for (identifier, fine) in [(good, true), (bad, false)] {
                let mut form = example();
                form.set("identifier_kind", kind);
                form.set("identifier", identifier);
                assert_eq!(Organisation::parse(&form).is_ok(), fine, "{kind} {identifier}");
            }
        }
    }
}
