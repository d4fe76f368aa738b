//! SHA-256, and the one way JSON is written before it is hashed.

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// SHA-256 as lower-case hexadecimal.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// The opaque id of a subject of an identity provider: the first 16 bytes of the SHA-256 of issuer, line feed
/// and subject, as a UUID of version 8 (RFC 9562 section 5.8). Gatekeeper servers compute the same.
#[must_use]
pub fn opaque_id(issuer: &str, subject: &str) -> String {
    let digest = Sha256::digest(format!("{issuer}\n{subject}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().to_string()
}

/// JSON with keys in the order of their bytes and no white space (the subset of RFC 8785 that facts
/// use: no numbers but integers), so that the same fact has the same bytes everywhere.
#[must_use]
pub fn canonical(value: &Value) -> String {
    let mut out = String::new();
    write(value, &mut out);
    out
}

fn write(value: &Value, out: &mut String) {
    match value {
        Value::Array(items) => {
            out.push('[');
            for (at, item) in items.iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Value::Object(map) => {
            let mut keys: Vec<&String> = map.keys().collect();
            keys.sort();
            out.push('{');
            for (at, key) in keys.into_iter().enumerate() {
                if at > 0 {
                    out.push(',');
                }
                out.push_str(&Value::String(key.clone()).to_string());
                out.push(':');
                write(&map[key], out);
            }
            out.push('}');
        }
        plain => out.push_str(&plain.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_fact_has_the_same_bytes() {
        let one: Value = serde_json::from_str(r#"{ "b": [1, {"z":null,"a":"é\n"}], "a": true }"#).unwrap();
        assert_eq!(canonical(&one), "{\"a\":true,\"b\":[1,{\"a\":\"é\\n\",\"z\":null}]}");
        assert_eq!(sha256_hex(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    #[test]
    fn the_same_subject_has_the_same_id_everywhere() {
        let id = opaque_id("https://id.example.org", "248289761001");
        assert_eq!(id, "c6e7f25a-3d35-8fda-b3be-0bf2ac63a280");
        assert_ne!(id, opaque_id("https://other.example.org", "248289761001"));
    }
}
