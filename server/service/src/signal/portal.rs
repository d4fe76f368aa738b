//! The portal as one end of a session. Nothing lives between two steps but bytes in a row.

use super::{Verified, guard, now};
use crate::error::{Error, Result};
use crate::random;
use domain::keys::{AnswerProblem, Envelope, Kind};
use domain::time::Timestamp;
use libsignal_protocol::{
    CiphertextMessage, CiphertextMessageType, DeviceId, Fingerprint, IdentityKey, IdentityKeyPair,
    IdentityKeyStore as _, InMemSignalProtocolStore, ProtocolAddress, SessionRecord, SessionStore as _,
    SessionUsabilityRequirements, SignalMessage, SignalProtocolError, message_decrypt_signal,
    message_encrypt, process_prekey_bundle,
};
use std::time::{Duration, SystemTime};

/// The portal's name in safety numbers.
const NAME: &str = "causeway";
/// Version of the scannable code and iterations, as in Signal's apps.
const FINGERPRINT: (u32, u32) = (2, 5200);
/// The portal has no mailbox, so any registration id in range will do.
const REGISTRATION_ID: u32 = 1;

/// The portal's own identity.
#[derive(Clone, Copy)]
pub struct Portal(IdentityKeyPair);

/// The portal's end of one session.
#[derive(Clone)]
pub struct Session {
    peer: ProtocolAddress,
    identity: IdentityKey,
    record: Vec<u8>,
}

/// A session that was opened, the message that opens it, and what its answer must echo.
pub struct Challenge {
    /// The portal's end.
    pub session: Session,
    /// For the provider.
    pub envelope: Envelope,
    /// 32 random bytes.
    pub nonce: [u8; 32],
}

impl Session {
    /// The session of a row. `peer` names the provider, `identity` is its registered identity key.
    ///
    /// # Errors
    /// The row holds no key.
    pub fn stored(peer: &str, identity: &[u8], record: Vec<u8>) -> Result<Self> {
        Ok(Self {
            peer: address(peer)?,
            identity: IdentityKey::decode(identity).map_err(Error::internal)?,
            record,
        })
    }

    /// What the row keeps. Secret.
    #[must_use]
    pub fn record(&self) -> &[u8] {
        &self.record
    }
}

fn address(peer: &str) -> Result<ProtocolAddress> {
    Ok(ProtocolAddress::new(
        peer.to_owned(),
        DeviceId::new(1).map_err(|_| Error::internal("1 is a device id"))?,
    ))
}

fn system_time(at: Timestamp) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(at.0).unwrap_or(0))
}

impl Portal {
    /// A new identity.
    #[must_use]
    pub fn generate() -> Self {
        Self(IdentityKeyPair::generate(&mut random::rng()))
    }

    /// The identity of a row.
    ///
    /// # Errors
    /// The bytes are not an identity.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        Ok(Self(IdentityKeyPair::try_from(bytes).map_err(Error::internal)?))
    }

    /// What the row keeps. Secret.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        self.0.serialize().into_vec()
    }

    /// Loads a session into a scratch store, runs one step, and keeps the result only on success.
    fn step<T>(
        &self,
        session: &mut Session,
        run: impl FnOnce(&ProtocolAddress, &mut InMemSignalProtocolStore) -> Result<T, SignalProtocolError>,
    ) -> Result<T, SignalProtocolError> {
        let mut store = InMemSignalProtocolStore::new(self.0, REGISTRATION_ID)?;
        // Pins the registered identity: any other is refused from here on.
        now(store.save_identity(&session.peer, &session.identity))?;
        if !session.record.is_empty() {
            let record = SessionRecord::deserialize(&session.record)?;
            now(store.store_session(&session.peer, &record))?;
        }
        let out = run(&session.peer, &mut store)?;
        let record = now(store.load_session(&session.peer))?;
        session.record =
            record.ok_or_else(|| SignalProtocolError::SessionNotFound(session.peer.clone()))?.serialize()?;
        Ok(out)
    }

    /// Opens a session with a verified registration (PQXDH) and encrypts 32 random bytes in it.
    ///
    /// # Errors
    /// libsignal refuses the keys.
    pub fn challenge(&self, peer: &str, keys: &Verified, at: Timestamp) -> Result<Challenge> {
        let mut session = Session { peer: address(peer)?, identity: keys.identity, record: Vec::new() };
        let nonce = random::bytes::<32>();
        let message = self.step(&mut session, |peer, s| {
            let (sessions, identities) = (&mut s.session_store, &mut s.identity_store);
            let (time, rng) = (system_time(at), &mut random::rng());
            now(process_prekey_bundle(peer, sessions, identities, &keys.bundle, time, rng))?;
            now(message_encrypt(&nonce, peer, sessions, identities, time, rng))
        });
        let envelope = envelope(&message.map_err(Error::internal)?)?;
        Ok(Challenge { session, envelope, nonce })
    }

    /// Reads an answer: a message inside the session that echoes `nonce`.
    ///
    /// # Errors
    /// What is wrong with the answer. When it decrypted, the session has moved on all the same.
    pub fn answer(
        &self,
        session: &mut Session,
        nonce: &[u8],
        answer: &Envelope,
        at: Timestamp,
    ) -> Result<(), AnswerProblem> {
        if answer.kind != Kind::Whisper {
            return Err(AnswerProblem::NotAWhisper);
        }
        let message =
            SignalMessage::try_from(answer.body.as_slice()).map_err(|_| AnswerProblem::Malformed)?;
        if !guard::is_safe(&message) {
            return Err(AnswerProblem::Malformed);
        }
        if message.pq_ratchet().is_empty() {
            return Err(AnswerProblem::NoPostQuantumRatchet);
        }
        let plain = self.step(session, |peer, s| {
            now(message_decrypt_signal(
                &message,
                peer,
                &mut s.session_store,
                &mut s.identity_store,
                &mut random::rng(),
            ))
        });
        let plain = plain.map_err(|error| match error {
            SignalProtocolError::DuplicatedMessage(..) => AnswerProblem::Duplicate,
            _ => AnswerProblem::Undecryptable,
        })?;
        if plain != nonce {
            return Err(AnswerProblem::WrongEcho);
        }
        let record = SessionRecord::deserialize(&session.record).map_err(|_| AnswerProblem::Undecryptable)?;
        let usable = record.has_usable_sender_chain(system_time(at), SessionUsabilityRequirements::all());
        if usable.unwrap_or(false) { Ok(()) } else { Err(AnswerProblem::NoPostQuantumRatchet) }
    }

    /// Sixty digits that both sides compute alike.
    ///
    /// # Errors
    /// The key is not one.
    pub fn safety_number(&self, peer: &str, identity: &[u8]) -> Result<String> {
        let identity = IdentityKey::decode(identity).map_err(Error::internal)?;
        let (version, iterations) = FINGERPRINT;
        let own = self.0.identity_key();
        let fingerprint =
            Fingerprint::new(version, iterations, NAME.as_bytes(), own, peer.as_bytes(), &identity);
        Ok(fingerprint.map_err(|e| Error::internal(e.to_string()))?.display.to_string())
    }
}

fn envelope(message: &CiphertextMessage) -> Result<Envelope> {
    let kind = match message.message_type() {
        CiphertextMessageType::Whisper => Kind::Whisper,
        CiphertextMessageType::PreKey => Kind::PreKey,
        _ => return Err(Error::internal("a session makes two types of messages")),
    };
    Ok(Envelope { kind, body: message.serialize().to_vec() })
}
