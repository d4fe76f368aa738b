//! What of a registration only cryptography can tell: points and signatures.

use domain::keys::{KeyProblem, Registration};
use libcrux_ml_kem::mlkem1024;
use libsignal_protocol::{DeviceId, IdentityKey, PreKeyBundle, PublicKey, SignalProtocolError, kem};

/// A registration whose keys are safe to open a session with.
#[derive(Clone)]
pub struct Verified {
    pub(super) identity: IdentityKey,
    pub(super) bundle: PreKeyBundle,
}

/// Checks every key and signature of a registration.
///
/// # Errors
/// The first key or signature that is not right.
pub fn verify(registration: &Registration) -> Result<Verified, KeyProblem> {
    let identity = point("identityKey", &registration.identity_key)?;
    let signed = &registration.signed_pre_key;
    let signed_key = point("signedPreKey.publicKey", &signed.public_key)?;
    signature("signedPreKey.signature", &identity, &signed.public_key, &signed.signature)?;
    let kyber = &registration.last_resort_pre_key;
    let kyber_key = kyber_point(&kyber.public_key)?;
    signature("pqLastResortPreKey.signature", &identity, &kyber.public_key, &kyber.signature)?;
    let mut one_time = Vec::with_capacity(registration.one_time.len());
    for (at, key) in registration.one_time.iter().enumerate() {
        one_time.push((key.id.into(), point(&format!("preKeys[{at}].publicKey"), &key.public_key)?));
    }
    let device = u8::try_from(registration.device_id).ok().and_then(|id| DeviceId::new(id).ok());
    let device = device.ok_or(KeyProblem::Range { part: "deviceId".to_owned(), least: 1, most: 127 })?;
    let bundle = PreKeyBundle::new(
        registration.registration_id,
        device,
        // The portal opens one session with a registration, so the first is never handed out twice.
        one_time.first().copied(),
        signed.id.into(),
        signed_key,
        signed.signature.clone(),
        kyber.id.into(),
        kyber_key,
        kyber.signature.clone(),
        identity.into(),
    );
    let bundle = bundle.map_err(|_: SignalProtocolError| point_problem("identityKey"))?;
    Ok(Verified { identity: identity.into(), bundle })
}

fn point_problem(part: &str) -> KeyProblem {
    KeyProblem::Point { part: part.to_owned() }
}

/// Stricter than libsignal, which accepts points of low order and second encodings of a point.
fn point(part: &str, bytes: &[u8]) -> Result<PublicKey, KeyProblem> {
    let key = PublicKey::deserialize(bytes).map_err(|_| point_problem(part))?;
    if key.is_canonical() { Ok(key) } else { Err(point_problem(part)) }
}

/// libsignal checks type and length only; the modulus check of FIPS 203 section 7.2 is ours.
fn kyber_point(bytes: &[u8]) -> Result<kem::PublicKey, KeyProblem> {
    let problem = || KeyProblem::Modulus { part: "pqLastResortPreKey.publicKey".to_owned() };
    let raw: [u8; 1568] = bytes.get(1..).and_then(|raw| raw.try_into().ok()).ok_or_else(problem)?;
    if !mlkem1024::validate_public_key(&raw.into()) {
        return Err(problem());
    }
    kem::PublicKey::deserialize(bytes).map_err(|_| problem())
}

fn signature(part: &str, identity: &PublicKey, message: &[u8], signature: &[u8]) -> Result<(), KeyProblem> {
    if identity.verify_signature(message, signature) {
        Ok(())
    } else {
        Err(KeyProblem::Signature { part: part.to_owned() })
    }
}
