//! Why a registration is refused, each with its own sentence.

use crate::text;
use crate::text::Text;

/// What is due where something else was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// An object as the whole registration.
    Whole,
    /// An object.
    Object,
    /// A list.
    List,
    /// Text in base64.
    Base64,
}

/// What is wrong with a registration. `part` is the path inside the JSON, like `signedPreKey.publicKey`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "`part` and the figures are described above and by the sentences")]
pub enum KeyProblem {
    /// Nothing was sent.
    Empty,
    /// More text than a registration can have.
    TooLarge { bytes: usize, most: usize },
    /// Not JSON.
    NotJson { line: usize, column: usize },
    /// A private key was sent. Looked for before anything else.
    PrivateKey { part: String },
    /// Not an object, list, number or text where one is due.
    WrongShape { part: String, due: Shape },
    /// Something is missing.
    Missing { part: String },
    /// Something that does not belong here.
    Unknown { part: String },
    /// Not base64.
    NotBase64 { part: String },
    /// Wrong number of bytes.
    Length { part: String, found: usize, due: usize },
    /// Another kind of key.
    Type { part: String, found: u8, due: u8 },
    /// Not a canonical point of the prime-order group.
    Point { part: String },
    /// ML-KEM coefficients that are not reduced (FIPS 203 section 7.2).
    Modulus { part: String },
    /// The signature does not verify under the identity key.
    Signature { part: String },
    /// A number outside its range.
    Range { part: String, least: u32, most: u32 },
    /// The same key or id twice.
    Repeated { part: String },
    /// Too many one-time prekeys.
    TooMany { found: usize, most: usize },
}

impl KeyProblem {
    /// What is wrong and what would be right.
    #[must_use]
    pub fn sentence(&self) -> Text {
        match self {
            Self::Empty => text!("key-problem-empty"),
            Self::TooLarge { bytes, most } => text!("key-problem-too-large", bytes = *bytes, most = *most),
            Self::NotJson { line, column } => text!("key-problem-not-json", line = *line, column = *column),
            Self::PrivateKey { part } => text!("key-problem-private", part = part),
            Self::WrongShape { part, due } => match due {
                Shape::Whole => text!("key-problem-no-registration"),
                Shape::Object => text!("key-problem-no-object", part = part),
                Shape::List => text!("key-problem-no-list", part = part),
                Shape::Base64 => text!("key-problem-no-text", part = part),
            },
            Self::Missing { part } => text!("key-problem-missing", part = part),
            Self::Unknown { part } => text!("key-problem-unknown", part = part),
            Self::NotBase64 { part } => text!("key-problem-not-base64", part = part),
            Self::Length { part, found, due } => {
                text!("key-problem-length", part = part, found = *found, due = *due)
            }
            Self::Type { part, found, due } => text!(
                "key-problem-type",
                part = part,
                found = format!("0x{found:02X}"),
                due = format!("0x{due:02X}")
            ),
            Self::Point { part } => text!("key-problem-point", part = part),
            Self::Modulus { part } => text!("key-problem-modulus", part = part),
            Self::Signature { part } => text!("key-problem-signature", part = part),
            Self::Range { part, least, most } => {
                text!("key-problem-range", part = part, least = *least, most = *most)
            }
            Self::Repeated { part } => text!("key-problem-repeated", part = part),
            Self::TooMany { found, most } => text!("key-problem-too-many", found = *found, most = *most),
        }
    }
}
