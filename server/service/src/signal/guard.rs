//! The shape of a message, checked before libsignal works on what it cannot have authenticated yet.

use libsignal_protocol::SignalMessage;

/// Messages this far ahead in one chain would make libsignal derive and keep that many keys.
const MAX_COUNTER: u32 = 1_000;

/// Whether a message is safe to hand on. libsignal 0.85.3 accepts ratchet keys of low order, and the
/// post-quantum ratchet it links indexes past the end of a short message and subtracts from epoch 0.
pub(super) fn is_safe(message: &SignalMessage) -> bool {
    message.sender_ratchet_key().is_canonical()
        && message.counter() <= MAX_COUNTER
        && (message.pq_ratchet().is_empty() || pq_ratchet_shape(message.pq_ratchet()).is_some())
}

/// Version 1, epoch (varint, at least 1), index (varint, 32 bits), type 0 to 6, and for most types an
/// index (varint, 16 bits) with at least 32 bytes.
fn pq_ratchet_shape(message: &[u8]) -> Option<()> {
    let (&version, mut rest) = message.split_first()?;
    if version != 1 || varint(&mut rest)? == 0 || varint(&mut rest)? > u64::from(u32::MAX) {
        return None;
    }
    let (&kind, mut rest) = rest.split_first()?;
    match kind {
        0 | 4 => Some(()),
        1..=3 | 5 | 6 => {
            let index = varint(&mut rest)?;
            (index <= 0xFFFF && rest.len() >= 32).then_some(())
        }
        _ => None,
    }
}

fn varint(rest: &mut &[u8]) -> Option<u64> {
    let mut out = 0;
    for shift in (0..64).step_by(7) {
        let (&byte, tail) = rest.split_first()?;
        *rest = tail;
        out |= u64::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            return Some(out);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_that_make_the_ratchet_panic_are_refused() {
        for bad in [
            &[1, 1, 0][..],
            &[1, 0, 0, 0],
            &[2, 1, 0, 0],
            &[1, 1, 0, 7],
            &[1, 1, 0, 1, 0],
            &[1; 2],
            &[0xFF; 40],
        ] {
            assert_eq!(pq_ratchet_shape(bad), None, "{bad:?}");
        }
        assert_eq!(pq_ratchet_shape(&[1, 1, 0, 0]), Some(()));
    }
}
