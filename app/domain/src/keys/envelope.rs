//! A ciphertext on its way: the challenge, and the answer to it.

use super::{base64, unbase64};
use crate::text;
use crate::text::Text;
use serde_json::{Value, json};

/// What the protocol calls the type of a ciphertext.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `2`: a message inside a session.
    Whisper,
    /// `3`: a message that opens one.
    PreKey,
}

/// A ciphertext in transit, in JSON `{"type": 2, "body": "…"}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// Its type.
    pub kind: Kind,
    /// The serialised message.
    pub body: Vec<u8>,
}

/// Why an answer to a challenge is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerProblem {
    /// Not the JSON of an envelope.
    NotAnEnvelope,
    /// A message that opens a session; one inside the challenge's session is due.
    NotAWhisper,
    /// The message does not have the shape of the protocol.
    Malformed,
    /// It does not decrypt in this session.
    Undecryptable,
    /// It was received before.
    Duplicate,
    /// It decrypts, but does not echo the challenge.
    WrongEcho,
    /// The session has no post-quantum ratchet.
    NoPostQuantumRatchet,
}

impl AnswerProblem {
    /// What is wrong and what would be right.
    #[must_use]
    pub fn sentence(self) -> Text {
        match self {
            Self::NotAnEnvelope => text!("key-answer-not-an-envelope", example = EXAMPLE),
            Self::NotAWhisper => text!("key-answer-not-a-whisper"),
            Self::Malformed => text!("key-answer-malformed"),
            Self::Undecryptable => text!("key-answer-undecryptable"),
            Self::Duplicate => text!("key-answer-duplicate"),
            Self::WrongEcho => text!("key-answer-wrong-echo"),
            Self::NoPostQuantumRatchet => text!("key-answer-no-ratchet"),
        }
    }
}

/// What an envelope looks like, for sentences and hints.
pub const EXAMPLE: &str = "{\"type\": 2, \"body\": \"…\"}";

/// Longest JSON of an envelope, in bytes.
const MAX_BYTES: usize = 16 * 1024;

impl Envelope {
    /// Reads an envelope.
    ///
    /// # Errors
    /// [`AnswerProblem::NotAnEnvelope`].
    pub fn parse(text: &str) -> Result<Self, AnswerProblem> {
        let bad = AnswerProblem::NotAnEnvelope;
        if text.len() > MAX_BYTES {
            return Err(bad);
        }
        let value: Value = serde_json::from_str(text.trim()).map_err(|_| bad)?;
        let object = value.as_object().filter(|o| o.len() == 2).ok_or(bad)?;
        let kind = match object.get("type").and_then(Value::as_u64) {
            Some(2) => Kind::Whisper,
            Some(3) => Kind::PreKey,
            _ => return Err(bad),
        };
        let body = object.get("body").and_then(Value::as_str).and_then(unbase64).ok_or(bad)?;
        Ok(Self { kind, body })
    }

    /// The JSON.
    #[must_use]
    pub fn json(&self) -> Value {
        let kind = match self.kind {
            Kind::Whisper => 2,
            Kind::PreKey => 3,
        };
        json!({ "type": kind, "body": base64(&self.body) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_envelope_survives_the_way() {
        let envelope = Envelope { kind: Kind::PreKey, body: vec![1, 2, 3] };
        assert_eq!(Envelope::parse(&envelope.json().to_string()), Ok(envelope));
    }

    #[test]
    fn anything_else_is_not_an_envelope() {
        for bad in [
            "",
            "{}",
            "[]",
            "{\"type\":7,\"body\":\"\"}",
            "{\"type\":2}",
            "{\"type\":2,\"body\":\"!\"}",
            "{\"type\":2,\"body\":\"AQ\",\"x\":1}",
            "\0",
        ] {
            assert_eq!(Envelope::parse(bad), Err(AnswerProblem::NotAnEnvelope), "{bad}");
        }
    }
}
