//! The portal against Signal's own code in the part of a provider.

#[path = "../../tests/stories/support/provider.rs"]
mod provider;

use super::*;
use domain::keys::{AnswerProblem, Envelope, KeyProblem, Kind, OneTimeKey, Registration, SignedKey};
use domain::time::Timestamp;
use libsignal_protocol::{IdentityKeyPair, SignalMessage};
use provider::Provider;

const NOW: Timestamp = Timestamp(1_780_000_000_000);

fn challenged() -> (Portal, Provider, Challenge) {
    let (portal, provider) = (Portal::generate(), Provider::new());
    let keys = verify(&provider.registration).unwrap();
    let challenge = portal.challenge("provider", &keys, NOW).unwrap();
    (portal, provider, challenge)
}

#[test]
fn a_provider_that_holds_the_keys_proves_it() {
    let (portal, mut provider, challenge) = challenged();
    let echo = provider.decrypts(&challenge.envelope);
    assert_eq!(echo, challenge.nonce);
    let answer = provider.encrypts(&echo);
    let mut session = challenge.session;
    assert_eq!(portal.answer(&mut session, &challenge.nonce, &answer, NOW), Ok(()));
    assert_eq!(portal.answer(&mut session, &challenge.nonce, &answer, NOW), Err(AnswerProblem::Duplicate));
}

#[test]
fn a_session_lives_in_a_row_between_two_steps() {
    let (portal, mut provider, challenge) = challenged();
    let portal = Portal::read(&portal.bytes()).unwrap();
    let echo = provider.decrypts(&challenge.envelope);
    let identity = &provider.registration.identity_key;
    let mut session = Session::stored("provider", identity, challenge.session.record().to_vec()).unwrap();
    assert_eq!(portal.answer(&mut session, &challenge.nonce, &provider.encrypts(&echo), NOW), Ok(()));
}

#[test]
fn every_other_answer_is_refused_by_its_own_name() {
    let (portal, mut provider, challenge) = challenged();
    let echo = provider.decrypts(&challenge.envelope);
    let mut session = challenge.session.clone();
    let mut told = |answer: &Envelope| portal.answer(&mut session, &challenge.nonce, answer, NOW);
    assert_eq!(told(&challenge.envelope), Err(AnswerProblem::NotAWhisper));
    assert_eq!(told(&Envelope { kind: Kind::Whisper, body: vec![1, 2, 3] }), Err(AnswerProblem::Malformed));
    let wrong = provider.encrypts(b"something else");
    assert_eq!(told(&wrong), Err(AnswerProblem::WrongEcho));
    let mut tampered = provider.encrypts(&echo);
    let last = tampered.body.len() - 1;
    tampered.body[last] ^= 1;
    assert_eq!(told(&tampered), Err(AnswerProblem::Undecryptable));
    assert_eq!(told(&provider.encrypts(&echo)), Ok(()));
}

#[test]
fn a_message_that_would_make_the_library_panic_is_refused() {
    let (portal, mut provider, challenge) = challenged();
    let echo = provider.decrypts(&challenge.envelope);
    let honest = SignalMessage::try_from(provider.encrypts(&echo).body.as_slice()).unwrap();
    let identity = IdentityKeyPair::generate(&mut crate::random::rng());
    let hostile = SignalMessage::new(
        4,
        &[7; 32],
        *honest.sender_ratchet_key(),
        0,
        0,
        honest.body(),
        identity.identity_key(),
        identity.identity_key(),
        &[1, 1, 0],
    )
    .unwrap();
    let answer = Envelope { kind: Kind::Whisper, body: hostile.serialized().to_vec() };
    let mut session = challenge.session;
    assert_eq!(portal.answer(&mut session, &challenge.nonce, &answer, NOW), Err(AnswerProblem::Malformed));
}

/// The encodings of Curve25519 that are of low order or not canonical.
fn low_order() -> Vec<Vec<u8>> {
    let mut all: Vec<[u8; 32]> = vec![[0; 32]];
    let mut one = [0; 32];
    one[0] = 1;
    all.push(one);
    for (first, last) in [(0xEC, 0x7F), (0xED, 0x7F), (0xEE, 0x7F)] {
        let mut p = [0xFF; 32];
        (p[0], p[31]) = (first, last);
        all.push(p);
    }
    all.push([0xFF; 32]);
    all.iter().map(|key| [&[5][..], key].concat()).collect()
}

#[test]
fn keys_libsignal_would_accept_but_nobody_should() {
    let good = Provider::new().registration;
    assert!(verify(&good).is_ok());
    for key in low_order() {
        let point = |part: &str| Some(KeyProblem::Point { part: part.to_owned() });
        let identity = Registration { identity_key: key.clone(), ..good.clone() };
        assert_eq!(verify(&identity).err(), point("identityKey"));
        let one_time =
            Registration { one_time: vec![OneTimeKey { id: 1, public_key: key.clone() }], ..good.clone() };
        assert_eq!(verify(&one_time).err(), point("preKeys[0].publicKey"));
        let signed = SignedKey { public_key: key, ..good.signed_pre_key.clone() };
        assert_eq!(
            verify(&Registration { signed_pre_key: signed, ..good.clone() }).err(),
            point("signedPreKey.publicKey")
        );
    }
}

#[test]
fn an_altered_registration_is_refused_bit_by_bit() {
    let good = Provider::new().registration;
    for bit in (8..33 * 8).step_by(7) {
        let mut altered = good.clone();
        altered.identity_key[bit / 8] ^= 1 << (bit % 8);
        assert!(verify(&altered).is_err(), "identity bit {bit}");
        let mut altered = good.clone();
        altered.signed_pre_key.public_key[bit / 8] ^= 1 << (bit % 8);
        assert!(verify(&altered).is_err(), "signed prekey bit {bit}");
    }
    for bit in (0..64 * 8).step_by(13) {
        let mut altered = good.clone();
        altered.signed_pre_key.signature[bit / 8] ^= 1 << (bit % 8);
        assert!(verify(&altered).is_err(), "signature bit {bit}");
        let mut altered = good.clone();
        altered.last_resort_pre_key.signature[bit / 8] ^= 1 << (bit % 8);
        assert!(verify(&altered).is_err(), "kyber signature bit {bit}");
    }
    for bit in (8..1569 * 8).step_by(211) {
        let mut altered = good.clone();
        altered.last_resort_pre_key.public_key[bit / 8] ^= 1 << (bit % 8);
        assert!(verify(&altered).is_err(), "kyber bit {bit}");
    }
    let other = Provider::new().registration;
    let swapped = Registration { signed_pre_key: other.signed_pre_key, ..good };
    assert_eq!(
        verify(&swapped).err(),
        Some(KeyProblem::Signature { part: "signedPreKey.signature".to_owned() })
    );
}

#[test]
fn safety_numbers_have_sixty_digits() {
    let portal = Portal::generate();
    let number = portal.safety_number("provider", &Provider::new().registration.identity_key).unwrap();
    assert!(number.len() == 60 && number.bytes().all(|b| b.is_ascii_digit()));
}
