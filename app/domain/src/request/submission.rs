//! What a provider asks for. A draft is only [`Fields`] and may be incomplete; a submission is complete
//! and never changes.

use super::conditions::{self, Conditions};
use crate::country;
use crate::file::{self, Evidence};
use crate::form::{Fields, Problem, Reader};
use crate::functionality::Functionality;
use crate::text;
use crate::text::Text;
use serde::{Deserialize, Serialize};

macro_rules! options {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident $text:literal $label:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vdoc])* $variant),* }

        impl $name {
            /// Every option: itself, its value in forms, the key of its label.
            pub const ALL: &'static [(Self, &'static str, &'static str)] = &[$((Self::$variant, $text, $label)),*];

            /// Reads the value of a form.
            #[must_use]
            pub fn parse(value: &str) -> Option<Self> {
                Self::ALL.iter().find(|o| o.1 == value).map(|o| o.0)
            }

            /// The words on screens.
            #[must_use]
            pub const fn label(self) -> Text {
                match self { $(Self::$variant => Text::new($label)),* }
            }
        }
    };
}

options! {
    /// What people type to find each other on the provider's service.
    Identifier {
        /// A telephone number.
        Phone "phone" "submission-identifier-phone",
        /// An e-mail address.
        Email "email" "submission-identifier-email",
        /// A name chosen by the person.
        Username "username" "submission-identifier-username",
    }
}

options! {
    /// How messages reach the gatekeeper's servers.
    Architecture {
        /// The provider's clients connect themselves.
        Direct "direct" "submission-architecture-direct",
        /// The provider's servers stand between.
        Proxied "proxied" "submission-architecture-proxied",
    }
}

options! {
    /// How messages are encrypted end to end.
    Protocol {
        /// The Signal Protocol.
        Signal "signal" "submission-protocol-signal",
        /// Another protocol that keeps the same level of security (Article 7(3)).
        Equivalent "equivalent" "submission-protocol-equivalent",
    }
}

/// A complete request as submitted.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Submission {
    /// What is asked for, at least one.
    pub functionalities: Vec<Functionality>,
    /// What the service is and for whom.
    pub description: String,
    /// ISO codes of the EEA countries where the service is offered or meant to be.
    pub countries: Vec<String>,
    /// What people type to find each other.
    pub identifier: Identifier,
    /// Direct or proxied.
    pub architecture: Architecture,
    /// Encryption.
    pub protocol: Protocol,
    /// Why another protocol is as secure. Empty for the Signal Protocol.
    pub evidence: String,
    /// Where the provider publishes its token-signing keys (RFC 7517).
    pub jwks_url: String,
    /// The `iss` of its tokens (RFC 7519).
    pub token_issuer: String,
    /// Base of the addresses to which messages are pushed.
    pub push_url: String,
    /// Base of the addresses from which encrypted media is fetched.
    pub media_url: String,
    /// Whom engineers ask.
    pub technical_contact: String,
    /// Whether the public list of requests may name the provider.
    #[serde(default)]
    pub publish_name: bool,
    /// Answers to questions that matter only sometimes.
    #[serde(flatten)]
    pub conditions: Conditions,
    /// Files sent along, by hash.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<Evidence>,
}

impl Submission {
    /// Reads a draft without files that claims to be complete.
    ///
    /// # Errors
    /// Every problem, each naming its field.
    pub fn parse(fields: &Fields) -> Result<Self, Vec<Problem>> {
        Self::with(fields, Vec::new())
    }

    /// Reads a draft and its files that claim to be complete.
    ///
    /// # Errors
    /// Every problem, each naming its field.
    pub fn with(fields: &Fields, files: Vec<Evidence>) -> Result<Self, Vec<Problem>> {
        let mut r = Reader::new(fields);
        file::problems(&files).into_iter().for_each(|problem| r.wrong(&problem.field, problem.sentence));
        let functionalities = Functionality::ticked(fields);
        if functionalities.is_empty() {
            r.wrong("functionality", text!("submission-functionality-missing"));
        }
        let architecture = Architecture::parse(fields.get("architecture").trim());
        let conditions = Conditions::read(&mut r, &functionalities, architecture);
        let description = r.text(
            "description",
            text!("submission-description"),
            4_000,
            text!("submission-description-missing"),
        );
        let countries: Vec<String> = country::EEA
            .iter()
            .filter(|(code, _)| fields.has(&format!("country.{code}")))
            .map(|(code, _)| (*code).to_owned())
            .collect();
        if countries.is_empty() {
            r.wrong("country", text!("submission-country-missing"));
        }
        let identifier = r.choice("identifier", text!("submission-identifier-missing"), Identifier::parse);
        let architecture =
            r.choice("architecture", text!("submission-architecture-missing"), Architecture::parse);
        let protocol = r.choice("protocol", text!("submission-protocol-missing"), Protocol::parse);
        let evidence = match protocol {
            // A file says it as well as text does.
            Some(Protocol::Equivalent) if files.is_empty() => r.text(
                "evidence",
                text!("submission-evidence-other"),
                20_000,
                text!("submission-evidence-missing"),
            ),
            _ => r.optional("evidence", text!("submission-evidence-other"), 20_000),
        };
        let jwks_url = r.https("jwks_url", text!("submission-jwks-url"));
        let token_issuer = r.https("token_issuer", text!("submission-token-issuer"));
        let push_url = r.https("push_url", text!("submission-push-url"));
        let media_url = r.https("media_url", text!("submission-media-url"));
        let technical_contact = r.email("technical_contact", text!("submission-technical-contact"));
        let whole =
            identifier.zip(architecture).zip(protocol).map(|((identifier, architecture), protocol)| Self {
                functionalities,
                description,
                countries,
                identifier,
                architecture,
                protocol,
                evidence,
                jwks_url,
                token_issuer,
                push_url,
                media_url,
                technical_contact,
                publish_name: fields.has("publish_name"),
                conditions,
                files,
            });
        r.finish_some(whole)
    }

    /// Reads a correction of it: the same functionalities, ticked in `fields` or not, and the same files. Returns with it
    /// the fields as they are kept, for a later request to begin with.
    ///
    /// # Errors
    /// Every problem, each naming its field.
    pub fn corrected(&self, fields: Fields) -> Result<(Self, Fields), Vec<Problem>> {
        let mut fields = fields.only(|name| Functionality::of_field(name).is_none());
        for functionality in &self.functionalities {
            fields.set(&functionality.field(), "on");
        }
        Ok((Self::with(&fields, self.files.clone())?, fields))
    }
}

/// Most characters a draft field may hold; longer text is refused even in a draft, so that a draft is
/// never larger than a page can carry.
const DRAFT_FIELD_MAX: usize = 20_000;

/// The fields of a submission that are typed or chosen; the others are boxes to tick.
const FIELDS: [&str; 11] = [
    "description",
    "identifier",
    "architecture",
    "protocol",
    "evidence",
    "jwks_url",
    "token_issuer",
    "push_url",
    "media_url",
    "technical_contact",
    "publish_name",
];

/// What of a form belongs to a draft. Nothing else is kept.
#[must_use]
pub fn own_fields(fields: Fields) -> Fields {
    let ticked = |name: &str| {
        Functionality::of_field(name).is_some()
            || name
                .strip_prefix("country.")
                .is_some_and(|code| country::EEA.iter().any(|(eea, _)| *eea == code))
    };
    fields.only(|name| FIELDS.contains(&name) || conditions::FIELDS.contains(&name) || ticked(name))
}

/// Checks what may be kept as a draft: anything unfinished, nothing harmful.
///
/// # Errors
/// Fields that are too long or hold control characters.
pub fn check_draft(fields: &Fields) -> Result<(), Vec<Problem>> {
    let mut r = Reader::new(fields);
    for (name, _) in fields.iter() {
        r.optional(name, text!("submission-this-field"), DRAFT_FIELD_MAX);
    }
    r.finish(())
}

/// A complete draft, for tests and example data.
#[must_use]
pub fn example_draft() -> Fields {
    [
        ("functionality.text", "on"),
        ("functionality.images", "on"),
        ("description", include_str!("../../data/example-description.txt").trim_end()),
        ("country.IE", "on"),
        ("country.DE", "on"),
        ("identifier", "username"),
        ("architecture", "direct"),
        ("protocol", "signal"),
        ("jwks_url", "https://heron.example.org/.well-known/jwks.json"),
        ("token_issuer", "https://heron.example.org"),
        ("push_url", "https://heron.example.org/push"),
        ("media_url", "https://media.heron.example.org"),
        ("technical_contact", "tech@heron.example.org"),
    ]
    .into_iter()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_complete_draft_is_a_submission() {
        let submission = Submission::parse(&example_draft()).unwrap();
        assert_eq!(submission.countries, ["DE", "IE"]);
        assert_eq!(submission.functionalities.len(), 2);
    }

    #[test]
    fn an_equivalent_protocol_needs_evidence() {
        let mut draft = example_draft();
        draft.set("protocol", "equivalent");
        assert_eq!(Submission::parse(&draft).unwrap_err()[0].field, "evidence");
        draft.set("evidence", "A published specification and two reviews.");
        assert!(Submission::parse(&draft).is_ok());
    }

    #[test]
    fn a_correction_asks_for_the_same_with_the_same_files() {
        let file = Evidence {
            name: "review.pdf".to_owned(),
            kind: file::Kind::Pdf,
            size_bytes: 9,
            sha256: "0a".repeat(32),
            scan: file::Scan::Clean,
        };
        let mut draft = example_draft();
        draft.set("protocol", "equivalent");
        let submitted = Submission::with(&draft, vec![file]).unwrap();
        draft.set("push_url", "https://push.heron.example.org");
        draft.set("functionality.voice-call", "on");
        draft = draft.without(&["functionality.text"]);
        let (corrected, kept) = submitted.corrected(draft).unwrap();
        let moved = Submission { push_url: "https://push.heron.example.org".to_owned(), ..submitted };
        assert_eq!(corrected, moved);
        assert!(kept.has("functionality.text") && !kept.has("functionality.voice-call"));
    }

    #[test]
    fn an_empty_draft_may_be_kept_but_not_submitted() {
        assert!(check_draft(&Fields::default()).is_ok());
        assert_eq!(Submission::parse(&Fields::default()).unwrap_err().len(), 11);
    }

    #[test]
    fn a_draft_keeps_its_own_fields_alone() {
        assert_eq!(own_fields(example_draft()), example_draft());
        let mut draft = example_draft();
        for name in [
            "state",
            "organisation",
            "functionality.telepathy",
            "country.XX",
            "country.US",
            "functionality.",
            "",
        ] {
            draft.set(name, "on");
        }
        assert_eq!(own_fields(draft), example_draft());
        // Whatever a complete one is read from is kept.
        let mut other = example_draft();
        other.set("protocol", "equivalent");
        other.set("evidence", "A published specification.");
        assert_eq!(Submission::parse(&own_fields(other.clone())), Submission::parse(&other));
    }

    #[test]
    fn a_draft_refuses_control_characters() {
        let mut draft = example_draft();
        draft.set("description", "a\0b");
        assert_eq!(check_draft(&draft).unwrap_err()[0].field, "description");
    }
}
