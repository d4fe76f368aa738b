//! Everything that was said about a request, in one row: the steps of its record, messages, and for staff their notes.

use crate::request::Side;

/// What a provider does by itself; whatever else happens to a request comes from the gatekeeper.
const BY_PROVIDER: [&str; 12] = [
    "request.started",
    "request.submitted",
    "request.answered",
    "request.challenged",
    "request.withdrawn",
    "agreement.signed",
    "key.registered",
    "key.proven",
    "key.activated",
    "key.retiring",
    "key.revoked",
    "milestone.reported",
];

/// The side a step of the record came from, by its kind.
#[must_use]
pub fn side_of(kind: &str) -> Side {
    if BY_PROVIDER.contains(&kind) { Side::Provider } else { Side::Gatekeeper }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_asks_and_who_answers() {
        assert_eq!(side_of("request.asked"), Side::Gatekeeper);
        assert_eq!(side_of("request.answered"), Side::Provider);
        assert_eq!(side_of("decision.approved"), Side::Gatekeeper);
        assert_eq!(side_of("request.challenged"), Side::Provider);
    }
}
