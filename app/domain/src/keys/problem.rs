//! Why a registration is refused, each with its own sentence.

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
    WrongShape { part: String, due: &'static str },
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
    pub fn sentence(&self) -> String {
        match self {
            Self::Empty => "Paste the registration as JSON, or choose a file that holds it.".to_owned(),
            Self::TooLarge { bytes, most } => {
                format!(
                    "The registration has {bytes} bytes; at most {most} are possible. Send one device and at most 100 one-time prekeys."
                )
            }
            Self::NotJson { line, column } => {
                format!(
                    "This is not valid JSON: it breaks at line {line}, column {column}. Paste the registration exactly as your software wrote it."
                )
            }
            Self::PrivateKey { part } => format!(
                "The field {part} looks like a private key. Nothing was stored. Private keys never leave your systems: treat this one as compromised, generate a new one, and send the public registration only."
            ),
            Self::WrongShape { part, due } => format!("{part} is not {due}. Send it as {due}."),
            Self::Missing { part } => format!("{part} is missing. Add it to the registration."),
            Self::Unknown { part } => format!("{part} does not belong in a registration. Remove it."),
            Self::NotBase64 { part } => format!(
                "{part} is not base64. Encode the bytes with the standard alphabet (RFC 4648, section 4)."
            ),
            Self::Length { part, found, due } => {
                format!("{part} has {found} bytes; exactly {due} are right.")
            }
            Self::Type { part, found, due } => {
                format!("{part} begins with key type 0x{found:02X}; 0x{due:02X} is right here.")
            }
            Self::Point { part } => {
                format!(
                    "{part} is not a safe Curve25519 key: it has low order or is not in canonical form. Generate a new key with Signal's library."
                )
            }
            Self::Modulus { part } => {
                format!(
                    "{part} is not a valid Kyber-1024 key: a coefficient is not reduced modulo q (FIPS 203, section 7.2). Generate a new key with Signal's library."
                )
            }
            Self::Signature { part } => {
                format!(
                    "{part} does not verify under the identity key. Sign the serialised public key, type byte included, with the private identity key."
                )
            }
            Self::Range { part, least, most } => {
                format!("{part} must be a whole number from {least} to {most}.")
            }
            Self::Repeated { part } => format!(
                "{part} repeats a key or an id that stands elsewhere in the registration. Every key and id has to be its own."
            ),
            Self::TooMany { found, most } => {
                format!("There are {found} one-time prekeys; at most {most} are possible.")
            }
        }
    }
}
