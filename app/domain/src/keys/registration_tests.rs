use super::*;
use proptest::prelude::*;

fn key(kind: u8, len: usize, fill: u8) -> String {
    let mut bytes = vec![fill; len];
    bytes[0] = kind;
    base64(&bytes)
}

/// Right in form; the signatures are not real.
fn example() -> Value {
    json!({
        "registrationId": 42,
        "deviceId": 1,
        "identityKey": key(5, 33, 1),
        "signedPreKey": { "keyId": 1, "publicKey": key(5, 33, 2), "signature": base64(&[9; 64]) },
        "pqLastResortPreKey": { "keyId": 2, "publicKey": key(8, 1569, 3), "signature": base64(&[9; 64]) },
        "preKeys": [{ "keyId": 100, "publicKey": key(5, 33, 4) }],
    })
}

/// The example with one place changed.
fn with(pointer: &str, value: Value) -> String {
    let mut whole = example();
    let (parent, name) = pointer.rsplit_once('/').unwrap();
    match whole.pointer_mut(parent).unwrap() {
        Value::Object(map) => {
            map.insert(name.to_owned(), value);
        }
        Value::Array(list) => list.push(value),
        _ => unreachable!(),
    }
    whole.to_string()
}

fn refused(text: &str) -> String {
    Registration::parse(text).unwrap_err().sentence().to_string()
}

#[test]
fn a_registration_survives_the_way_and_may_be_unpadded() {
    let read = Registration::parse(&example().to_string()).unwrap();
    assert_eq!(read.json(), example());
    assert_eq!(Registration::parse(&example().to_string().replace('=', "")), Ok(read));
}

#[test]
fn each_refusal_has_its_own_sentence() {
    let short = base64(&[5; 32]);
    let unreduced = {
        let mut bytes = vec![0xFF; 1569];
        bytes[0] = 8;
        base64(&bytes)
    };
    let many: Vec<Value> = (0..101).map(|n| json!({ "keyId": n, "publicKey": key(5, 33, 4) })).collect();
    let told: Vec<String> = [
        String::new(),
        "x".repeat(MAX_BYTES + 1),
        "{\"a\":".to_owned(),
        "[1]".to_owned(),
        with("/privateKey", json!("x")),
        with("/signedPreKey/privateKey", json!("x")),
        with("/identityKeyPair", json!({})),
        with("/extra", json!(1)),
        with("/registrationId", json!(0)),
        with("/registrationId", json!("42")),
        with("/deviceId", json!(128)),
        with("/identityKey", json!(5)),
        with("/identityKey", json!("***")),
        with("/identityKey", json!(short)),
        with("/identityKey", json!(base64(&[5; 34]))),
        with("/identityKey", json!(key(6, 33, 1))),
        with("/signedPreKey", json!([])),
        with("/signedPreKey/keyId", json!(0x0100_0000)),
        with("/signedPreKey/signature", json!(base64(&[9; 63]))),
        with("/signedPreKey/publicKey", json!(key(5, 33, 1))),
        with("/pqLastResortPreKey/publicKey", json!(key(10, 1569, 3))),
        with("/pqLastResortPreKey/publicKey", json!(unreduced)),
        with("/preKeys", json!({})),
        with("/preKeys", json!(many)),
        with("/preKeys/1", json!({ "keyId": 100, "publicKey": key(5, 33, 7) })),
        with("/preKeys/1", json!({ "keyId": 101, "publicKey": key(5, 33, 4) })),
        with("/preKeys/1", json!({ "keyId": 101 })),
    ]
    .iter()
    .map(|text| refused(text))
    .collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn a_private_key_is_named_before_anything_else_is_wrong() {
    assert!(refused("{\"secret_key\": 1}").contains("key-problem-private part=secret_key"));
    assert!(refused("{\"d\": \"x\"}").contains("key-problem-private part=d"));
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in ".{0,400}") {
        let _ = Registration::parse(&text);
    }
}
