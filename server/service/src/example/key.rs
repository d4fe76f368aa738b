//! A registration whose private halves are thrown away at once.

use crate::error::{Error, Result};
use crate::random;
use domain::keys::{Registration, SignedKey};
use libsignal_protocol::{IdentityKeyPair, KeyPair, kem};

/// Public keys nobody can use.
pub(super) fn registration() -> Result<Registration> {
    let rng = &mut random::rng();
    let identity = IdentityKeyPair::generate(rng);
    let sign = |id: u32, key: Box<[u8]>| {
        let signature =
            identity.private_key().calculate_signature(&key, &mut random::rng()).map_err(Error::internal)?;
        Ok::<_, Error>(SignedKey { id, public_key: key.into_vec(), signature: signature.into_vec() })
    };
    let signed_pre_key = sign(1, KeyPair::generate(rng).public_key.serialize())?;
    let last_resort_pre_key =
        sign(2, kem::KeyPair::generate(kem::KeyType::Kyber1024, rng).public_key.serialize())?;
    Ok(Registration {
        registration_id: 42,
        device_id: 1,
        identity_key: identity.identity_key().serialize().into_vec(),
        signed_pre_key,
        last_resort_pre_key,
        one_time: Vec::new(),
    })
}
