//! What a provider registers: public keys only, in the JSON of Signal-Server's `PUT /v2/keys`.

use super::{KeyProblem, Shape, base64, unbase64};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// Longest registration, in bytes of JSON.
pub const MAX_BYTES: usize = 64 * 1024;
/// Most one-time prekeys.
pub const MAX_ONE_TIME: usize = 100;

const EC_TYPE: u8 = 0x05;
const EC_LEN: usize = 33;
const KYBER1024_TYPE: u8 = 0x08;
const KYBER1024_LEN: usize = 1 + 1568;
const SIGNATURE_LEN: usize = 64;
/// Signal's "medium" ids.
const MAX_KEY_ID: u32 = 0x00FF_FFFF;
const MAX_REGISTRATION_ID: u32 = 0x3FFF;
const MAX_DEVICE_ID: u32 = 127;
/// The modulus of ML-KEM (FIPS 203).
const Q: u16 = 3329;

/// A prekey for one session, unsigned by design of the protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneTimeKey {
    /// Id.
    pub id: u32,
    /// 33 bytes: 0x05 and the point.
    pub public_key: Vec<u8>,
}

/// A prekey signed by the identity key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedKey {
    /// Id.
    pub id: u32,
    /// 33 bytes of Curve25519 or 1569 bytes of Kyber-1024, each with its type byte.
    pub public_key: Vec<u8>,
    /// 64 bytes of XEdDSA over `public_key`.
    pub signature: Vec<u8>,
}

/// A registration whose form is right. Points and signatures are still to be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registration {
    /// 1 to 16383.
    pub registration_id: u32,
    /// 1 to 127.
    pub device_id: u32,
    /// 33 bytes.
    pub identity_key: Vec<u8>,
    /// Curve25519.
    pub signed_pre_key: SignedKey,
    /// Kyber-1024.
    pub last_resort_pre_key: SignedKey,
    /// At most [`MAX_ONE_TIME`].
    pub one_time: Vec<OneTimeKey>,
}

impl Registration {
    /// Reads a registration. Private keys are looked for before anything else, so that a key sent by
    /// mistake is refused by that name even where the rest is wrong.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn parse(text: &str) -> Result<Self, KeyProblem> {
        let text = text.trim();
        if text.is_empty() {
            return Err(KeyProblem::Empty);
        }
        if text.len() > MAX_BYTES {
            return Err(KeyProblem::TooLarge { bytes: text.len(), most: MAX_BYTES });
        }
        let value: Value = serde_json::from_str(text)
            .map_err(|e| KeyProblem::NotJson { line: e.line(), column: e.column() })?;
        refuse_private(&value, "")?;
        let known =
            ["registrationId", "deviceId", "identityKey", "signedPreKey", "pqLastResortPreKey", "preKeys"];
        let whole = Part::of(&value, String::new(), &known)?;
        let registration = Self {
            registration_id: whole.number("registrationId", 1, MAX_REGISTRATION_ID)?,
            device_id: whole.number("deviceId", 1, MAX_DEVICE_ID)?,
            identity_key: whole.key("identityKey", EC_TYPE, EC_LEN)?,
            signed_pre_key: signed(&whole, "signedPreKey", EC_TYPE, EC_LEN)?,
            last_resort_pre_key: signed(&whole, "pqLastResortPreKey", KYBER1024_TYPE, KYBER1024_LEN)?,
            one_time: one_time(&whole)?,
        };
        if !is_reduced(&registration.last_resort_pre_key.public_key[1..]) {
            return Err(KeyProblem::Modulus { part: "pqLastResortPreKey.publicKey".to_owned() });
        }
        registration.refuse_repeats()?;
        Ok(registration)
    }

    fn refuse_repeats(&self) -> Result<(), KeyProblem> {
        let mut keys = BTreeSet::from([self.identity_key.as_slice()]);
        if !keys.insert(&self.signed_pre_key.public_key) {
            return Err(KeyProblem::Repeated { part: "signedPreKey".to_owned() });
        }
        let mut ids = BTreeSet::new();
        for (at, key) in self.one_time.iter().enumerate() {
            if !ids.insert(key.id) || !keys.insert(&key.public_key) {
                return Err(KeyProblem::Repeated { part: format!("preKeys[{at}]") });
            }
        }
        Ok(())
    }

    /// The JSON again, with nothing in it that was not understood.
    #[must_use]
    pub fn json(&self) -> Value {
        let signed = |k: &SignedKey| json!({ "keyId": k.id, "publicKey": base64(&k.public_key), "signature": base64(&k.signature) });
        let one_time: Vec<Value> = self
            .one_time
            .iter()
            .map(|k| json!({ "keyId": k.id, "publicKey": base64(&k.public_key) }))
            .collect();
        json!({
            "registrationId": self.registration_id,
            "deviceId": self.device_id,
            "identityKey": base64(&self.identity_key),
            "signedPreKey": signed(&self.signed_pre_key),
            "pqLastResortPreKey": signed(&self.last_resort_pre_key),
            "preKeys": one_time,
        })
    }
}

/// Names under which libraries keep private halves: JWK `d`, Signal's `privateKey`, `identityKeyPair`.
fn is_private_name(name: &str) -> bool {
    let plain: String = name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    plain == "d" || ["private", "priv", "secret", "seed", "keypair"].iter().any(|word| plain.contains(word))
}

fn refuse_private(value: &Value, path: &str) -> Result<(), KeyProblem> {
    match value {
        Value::Object(map) => map.iter().try_for_each(|(name, inner)| {
            let part = join(path, name);
            if is_private_name(name) {
                return Err(KeyProblem::PrivateKey { part });
            }
            refuse_private(inner, &part)
        }),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .try_for_each(|(at, inner)| refuse_private(inner, &format!("{path}[{at}]"))),
        _ => Ok(()),
    }
}

/// Names are shown again in sentences, so a hostile one is cut.
fn join(path: &str, name: &str) -> String {
    let name: String = name.chars().filter(|c| !c.is_control()).take(40).collect();
    if path.is_empty() { name } else { format!("{path}.{name}") }
}

/// One object of the JSON and where it stands.
struct Part<'a> {
    map: &'a Map<String, Value>,
    path: String,
}

impl<'a> Part<'a> {
    fn of(value: &'a Value, path: String, known: &[&str]) -> Result<Self, KeyProblem> {
        let Some(map) = value.as_object() else {
            let due = if path.is_empty() { Shape::Whole } else { Shape::Object };
            return Err(KeyProblem::WrongShape { part: path, due });
        };
        if let Some(name) = map.keys().find(|name| !known.contains(&name.as_str())) {
            return Err(KeyProblem::Unknown { part: join(&path, name) });
        }
        Ok(Self { map, path })
    }

    fn get(&self, name: &str) -> Result<&'a Value, KeyProblem> {
        self.map.get(name).ok_or_else(|| KeyProblem::Missing { part: join(&self.path, name) })
    }

    fn number(&self, name: &str, least: u32, most: u32) -> Result<u32, KeyProblem> {
        let number = self.get(name)?.as_u64().and_then(|n| u32::try_from(n).ok());
        number.filter(|n| (least..=most).contains(n)).ok_or_else(|| KeyProblem::Range {
            part: join(&self.path, name),
            least,
            most,
        })
    }

    fn bytes(&self, name: &str, due: usize) -> Result<Vec<u8>, KeyProblem> {
        let part = join(&self.path, name);
        let Some(text) = self.get(name)?.as_str() else {
            return Err(KeyProblem::WrongShape { part, due: Shape::Base64 });
        };
        let Some(bytes) = unbase64(text) else { return Err(KeyProblem::NotBase64 { part }) };
        if bytes.len() != due {
            return Err(KeyProblem::Length { part, found: bytes.len(), due });
        }
        Ok(bytes)
    }

    fn key(&self, name: &str, kind: u8, len: usize) -> Result<Vec<u8>, KeyProblem> {
        let bytes = self.bytes(name, len)?;
        if bytes[0] != kind {
            return Err(KeyProblem::Type { part: join(&self.path, name), found: bytes[0], due: kind });
        }
        Ok(bytes)
    }
}

fn signed(whole: &Part<'_>, name: &str, kind: u8, len: usize) -> Result<SignedKey, KeyProblem> {
    let part = Part::of(whole.get(name)?, name.to_owned(), &["keyId", "publicKey", "signature"])?;
    Ok(SignedKey {
        id: part.number("keyId", 0, MAX_KEY_ID)?,
        public_key: part.key("publicKey", kind, len)?,
        signature: part.bytes("signature", SIGNATURE_LEN)?,
    })
}

fn one_time(whole: &Part<'_>) -> Result<Vec<OneTimeKey>, KeyProblem> {
    let Some(value) = whole.map.get("preKeys") else { return Ok(Vec::new()) };
    let Some(list) = value.as_array() else {
        return Err(KeyProblem::WrongShape { part: "preKeys".to_owned(), due: Shape::List });
    };
    if list.len() > MAX_ONE_TIME {
        return Err(KeyProblem::TooMany { found: list.len(), most: MAX_ONE_TIME });
    }
    let key = |(at, value): (usize, &Value)| {
        let part = Part::of(value, format!("preKeys[{at}]"), &["keyId", "publicKey"])?;
        let id = part.number("keyId", 0, MAX_KEY_ID)?;
        Ok(OneTimeKey { id, public_key: part.key("publicKey", EC_TYPE, EC_LEN)? })
    };
    list.iter().enumerate().map(key).collect()
}

/// FIPS 203 section 7.2, modulus check: four vectors of 256 twelve-bit coefficients, each below q.
/// The last 32 bytes are a seed.
fn is_reduced(key: &[u8]) -> bool {
    key[..key.len() - 32].chunks_exact(3).all(|three| {
        let [a, b, c] = [three[0], three[1], three[2]].map(u16::from);
        (a | (b & 0x0F) << 8) < Q && (b >> 4 | c << 4) < Q
    })
}

#[cfg(test)]
#[path = "registration_tests.rs"]
mod tests;
