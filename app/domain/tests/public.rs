//! Nothing anybody typed into a request, and no id, reaches the public list.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::calendar::ireland;
use domain::functionality::Functionality;
use domain::ids::{AccountId, OrganisationId, RequestId};
use domain::request::submission::{Submission, example_draft};
use domain::request::{
    Announced, Beside, Category, Challenge, Clock, Conflict, Declaration, Ending, Intended, Intervention,
    Measure, Proposal, Public, Reasons, Request, State,
};
use domain::time::{Date, Timestamp};
use proptest::prelude::*;

const NOW: Timestamp = Timestamp(1_768_467_600_123);

/// What a person could type, told from all else by how it begins.
fn typed() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9 .:/@<>&\"'é]{0,40}".prop_map(|rest| format!("Zq9{rest}"))
}

fn account(n: u32) -> AccountId {
    AccountId::parse(&format!("acc00000-0000-7000-8000-{n:012}")).unwrap()
}

fn measure() -> impl Strategy<Value = Measure> {
    (prop::sample::select(Category::ALL.map(|row| row.0).to_vec()), typed(), typed(), typed(), typed())
        .prop_map(|(category, ground, necessary, proportionate, cure)| Measure {
            category,
            ground,
            necessary,
            proportionate,
            remedy: cure.clone(),
            cure,
            functionalities: vec![Functionality::Text],
        })
}

fn state() -> impl Strategy<Value = State> {
    let proposal = |reasons| Some(Proposal { by: account(1), at: NOW, reasons });
    let declaration = || Some(Declaration { by: account(2), at: NOW });
    prop_oneof![
        Just(State::Draft),
        Just(State::Received),
        typed().prop_map(move |reasons| State::InReview {
            proposal: proposal(Reasons::Accept { reasons }),
            announced: None
        }),
        measure().prop_map(move |m| State::InReview {
            announced: Some(Box::new(Announced {
                measure: m.clone(),
                by: [account(6), account(7)],
                at: NOW,
                until: Date::constant(2026, 2, 2),
                response: None
            })),
            proposal: proposal(Reasons::Refuse(m))
        }),
        Just(State::Asked),
        Just(State::Accepted { declaration: declaration() }),
        measure().prop_map(|measure| State::Refused { measure, challenge_until: None }),
        Just(State::Ready),
        Just(State::Live),
        measure().prop_map(move |measure| State::Suspended {
            from: Box::new(State::Accepted { declaration: declaration() }),
            measure
        }),
        Just(State::Withdrawn),
        typed().prop_map(|reason| State::Terminated { ending: Ending::Wish { reason } }),
    ]
}

fn submission() -> impl Strategy<Value = Submission> {
    let whole = Submission::parse(&example_draft()).unwrap();
    let asked = prop::sample::subsequence(Functionality::ALL.to_vec(), 1..=4);
    (asked, prop::collection::vec(typed(), 7), any::<bool>()).prop_map(
        move |(functionalities, text, publish_name)| Submission {
            functionalities,
            description: text[0].clone(),
            evidence: text[1].clone(),
            jwks_url: text[2].clone(),
            token_issuer: text[3].clone(),
            push_url: text[4].clone(),
            media_url: text[5].clone(),
            technical_contact: text[6].clone(),
            publish_name,
            ..whole.clone()
        },
    )
}

fn request() -> impl Strategy<Value = Request> {
    (state(), submission(), typed(), measure()).prop_map(|(state, submission, typed, measure)| {
        let id = RequestId::parse("acc00000-0000-7000-8000-0000000000aa").unwrap();
        let organisation = OrganisationId::parse("acc00000-0000-7000-8000-0000000000bb").unwrap();
        let mut draft = example_draft();
        let (said, challenged) = (typed.clone(), measure.clone());
        draft.set("description", typed);
        let is_draft = state == State::Draft;
        Request {
            state,
            intended: Some(Intended { by: account(3), at: NOW, what: Intervention::Suspend { measure } }),
            draft,
            received_at: (!is_draft).then_some(NOW),
            clock: Clock::start(Date::constant(2026, 1, 15), &submission.functionalities, ireland()).unwrap(),
            submission: (!is_draft).then_some(submission),
            challenges: vec![Challenge {
                by: account(8),
                at: NOW,
                grounds: said.clone(),
                measure: challenged,
                ruling: None,
            }],
            conflicts: vec![Conflict { by: account(9), at: NOW, why: said }],
            decided_by: vec![account(4), account(5)],
            ..Request::draft(id, organisation, "whatsapp".into(), NOW)
        }
    })
}

proptest! {
    #[test]
    fn nothing_confidential_is_in_what_anybody_may_know(request in request(), trade_name in typed()) {
        let beside = Beside { number: 17, trade_name: &trade_name, ready_at: Some(NOW) };
        let public = Public::of(&request, beside, |_| Date::constant(2026, 1, 15));
        let Some(public) = public else {
            prop_assert_eq!(&request.state, &State::Draft);
            return Ok(());
        };
        let consents = request.submission.as_ref().is_some_and(|s| s.publish_name);
        prop_assert_eq!(public.provider.as_deref(), consents.then_some(trade_name.as_str()));
        let mut told = public;
        told.provider = None;
        let told = format!("{told:?}");
        prop_assert!(!told.contains("Zq9"), "{}", told);
        prop_assert!(!told.contains("acc00000"), "{}", told);
        prop_assert!(!told.contains(&NOW.0.to_string()), "an instant tells more than its day: {}", told);
    }
}
