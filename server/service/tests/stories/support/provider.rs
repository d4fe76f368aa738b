//! A provider's side of the protocol, which alone holds the private keys.

use domain::keys::{Envelope, Kind, OneTimeKey, Registration, SignedKey};
use futures_util::FutureExt as _;
use libsignal_protocol::{
    CiphertextMessage, DeviceId, GenericSignedPreKey as _, IdentityKeyPair, InMemSignalProtocolStore,
    KeyPair, KyberPreKeyRecord, KyberPreKeyStore as _, PreKeyRecord, PreKeySignalMessage, PreKeyStore as _,
    ProtocolAddress, SignedPreKeyRecord, SignedPreKeyStore as _, Timestamp, kem, message_decrypt,
    message_encrypt,
};
use rand::TryRngCore as _;
use rand::rand_core::UnwrapErr;
use rand::rngs::OsRng;
use std::time::{Duration, SystemTime};

fn rng() -> UnwrapErr<OsRng> {
    OsRng.unwrap_err()
}

fn now<T>(future: impl Future<Output = T>) -> T {
    future.now_or_never().expect("in-memory stores never wait")
}

/// A provider with its private keys.
#[derive(Clone)]
pub struct Provider {
    store: InMemSignalProtocolStore,
    pub registration: Registration,
}

impl Provider {
    /// Fresh keys.
    pub fn new() -> Self {
        let random = &mut rng();
        let identity = IdentityKeyPair::generate(random);
        let mut store = InMemSignalProtocolStore::new(identity, 42).unwrap();
        let at = Timestamp::from_epoch_millis(0);
        let sign =
            |key: &[u8]| identity.private_key().calculate_signature(key, &mut rng()).unwrap().into_vec();

        let signed = KeyPair::generate(random);
        let signature = sign(&signed.public_key.serialize());
        now(store.save_signed_pre_key(1.into(), &SignedPreKeyRecord::new(1.into(), at, &signed, &signature)))
            .unwrap();
        let kyber = kem::KeyPair::generate(kem::KeyType::Kyber1024, random);
        let kyber_signature = sign(&kyber.public_key.serialize());
        now(store
            .save_kyber_pre_key(2.into(), &KyberPreKeyRecord::new(2.into(), at, &kyber, &kyber_signature)))
        .unwrap();
        let one_time = KeyPair::generate(random);
        now(store.save_pre_key(100.into(), &PreKeyRecord::new(100.into(), &one_time))).unwrap();

        let registration = Registration {
            registration_id: 42,
            device_id: 1,
            identity_key: identity.identity_key().serialize().into_vec(),
            signed_pre_key: SignedKey {
                id: 1,
                public_key: signed.public_key.serialize().into_vec(),
                signature,
            },
            last_resort_pre_key: SignedKey {
                id: 2,
                public_key: kyber.public_key.serialize().into_vec(),
                signature: kyber_signature,
            },
            one_time: vec![OneTimeKey { id: 100, public_key: one_time.public_key.serialize().into_vec() }],
        };
        Self { store, registration }
    }

    fn address() -> ProtocolAddress {
        ProtocolAddress::new("causeway".to_owned(), DeviceId::new(1).unwrap())
    }

    /// Opens a challenge.
    pub fn decrypts(&mut self, envelope: &Envelope) -> Vec<u8> {
        let message = PreKeySignalMessage::try_from(envelope.body.as_slice()).unwrap();
        let s = &mut self.store;
        now(message_decrypt(
            &CiphertextMessage::PreKeySignalMessage(message),
            &Self::address(),
            &mut s.session_store,
            &mut s.identity_store,
            &mut s.pre_key_store,
            &s.signed_pre_key_store,
            &mut s.kyber_pre_key_store,
            &mut rng(),
        ))
        .unwrap()
    }

    /// Encrypts in the session the challenge opened.
    pub fn encrypts(&mut self, plain: &[u8]) -> Envelope {
        let s = &mut self.store;
        let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_780_000_000_000);
        let message = now(message_encrypt(
            plain,
            &Self::address(),
            &mut s.session_store,
            &mut s.identity_store,
            time,
            &mut rng(),
        ))
        .unwrap();
        Envelope { kind: Kind::Whisper, body: message.serialize().to_vec() }
    }
}
