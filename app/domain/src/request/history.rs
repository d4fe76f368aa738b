//! What became of a request over time, told from its facts.

use super::state::{StateKind, Turn};
use crate::time::Timestamp;

/// A time spent in one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stay {
    /// The state.
    pub state: StateKind,
    /// Since when.
    pub from: Timestamp,
    /// Until when; absent while it lasts.
    pub to: Option<Timestamp>,
}

/// A time in which it was one side's move, through however many states.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// Whose move it was.
    pub turn: Turn,
    /// Since when.
    pub from: Timestamp,
    /// Until when; absent while it lasts.
    pub to: Option<Timestamp>,
}

/// The state a fact leads to, or `None` where it leads to no other. `decided` is the state an approved decision names;
/// `before` the one before a suspension.
fn leads_to(kind: &str, decided: Option<&str>, before: StateKind) -> Option<StateKind> {
    Some(match kind {
        "request.submitted" => StateKind::Received,
        "request.opened" | "request.answered" | "request.expired" | "request.challenged"
        | "request.reversed" => StateKind::InReview,
        "refusal.took_effect" => StateKind::Refused,
        "request.asked" => StateKind::Asked,
        "decision.approved" => StateKind::parse(decided?)?,
        "readiness.confirmed" => StateKind::Ready,
        "request.launched" => StateKind::Live,
        "request.withdrawn" => StateKind::Withdrawn,
        "request.suspended" => StateKind::Suspended,
        "request.resumed" => before,
        "request.terminated" => StateKind::Terminated,
        _ => return None,
    })
}

/// The states a request was in from its receipt on, by its facts in order: kind, the state a decision names, instant.
pub fn stays<'a>(facts: impl IntoIterator<Item = (&'a str, Option<&'a str>, Timestamp)>) -> Vec<Stay> {
    let mut stays: Vec<Stay> = Vec::new();
    let mut before = StateKind::Accepted;
    for (kind, decided, at) in facts {
        let Some(state) = leads_to(kind, decided, before) else { continue };
        if let Some(last) = stays.last_mut() {
            // A refusal announced is still in review.
            if last.state == state {
                continue;
            }
            last.to = Some(at);
            if state == StateKind::Suspended {
                before = last.state;
            }
        }
        stays.push(Stay { state, from: at, to: None });
    }
    stays
}

/// Whose move it was when.
#[must_use]
pub fn stretches(stays: &[Stay]) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for stay in stays {
        match stretches.last_mut().filter(|last| last.turn == stay.state.turn()) {
            Some(last) => last.to = stay.to,
            None => stretches.push(Stretch { turn: stay.state.turn(), from: stay.from, to: stay.to }),
        }
    }
    stretches
}

/// The middle one of some lengths of time, in milliseconds. Of an even number the earlier of the two.
#[must_use]
pub fn median(mut lengths: Vec<i64>) -> Option<i64> {
    lengths.sort_unstable();
    lengths.get(lengths.len().checked_sub(1)? / 2).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(n: i64) -> Timestamp {
        Timestamp(n)
    }

    #[test]
    fn a_request_that_was_asked_suspended_and_resumed() {
        let facts = [
            ("request.started", None, at(0)),
            ("request.submitted", None, at(1)),
            ("request.opened", None, at(2)),
            ("request.asked", None, at(3)),
            ("request.answered", None, at(5)),
            ("decision.proposed", None, at(6)),
            ("decision.approved", Some("accepted"), at(7)),
            ("readiness.confirmed", None, at(9)),
            ("request.launched", None, at(10)),
            ("request.suspended", None, at(11)),
            ("request.resumed", None, at(12)),
        ];
        let told: Vec<(StateKind, i64)> = stays(facts).iter().map(|s| (s.state, s.from.0)).collect();
        use StateKind as S;
        let wanted = [
            (S::Received, 1),
            (S::InReview, 2),
            (S::Asked, 3),
            (S::InReview, 5),
            (S::Accepted, 7),
            (S::Ready, 9),
            (S::Live, 10),
            (S::Suspended, 11),
            (S::Live, 12),
        ];
        assert_eq!(told, wanted);
        let turns: Vec<(Turn, i64, Option<i64>)> =
            stretches(&stays(facts)).iter().map(|s| (s.turn, s.from.0, s.to.map(|to| to.0))).collect();
        assert_eq!(turns[0], (Turn::Gatekeeper, 1, Some(3)));
        assert_eq!(turns[1], (Turn::Provider, 3, Some(5)));
        assert_eq!(turns.last(), Some(&(Turn::Nobody, 12, None)));
    }

    #[test]
    fn medians() {
        assert_eq!(median(vec![]), None);
        assert_eq!(median(vec![3]), Some(3));
        assert_eq!(median(vec![9, 1, 5]), Some(5));
        assert_eq!(median(vec![4, 1, 3, 2]), Some(2));
    }

    proptest! {
        /// Whatever facts there are, stretches follow each other without gap or overlap, and neighbours differ.
        #[test]
        fn stretches_leave_no_gap(kinds in prop::collection::vec(prop::sample::select(vec![
            "request.submitted", "request.opened", "request.asked", "request.answered", "readiness.confirmed",
            "request.suspended", "request.resumed", "request.withdrawn", "key.registered",
        ]), 0..20)) {
            let facts = kinds.iter().enumerate().map(|(n, kind)| (*kind, None, at(i64::try_from(n).unwrap())));
            let found = stretches(&stays(facts));
            for pair in found.windows(2) {
                prop_assert_eq!(pair[0].to, Some(pair[1].from));
                prop_assert_ne!(pair[0].turn, pair[1].turn);
            }
            prop_assert!(found.last().is_none_or(|last| last.to.is_none()));
        }
    }
}
