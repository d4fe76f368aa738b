//! What each side reads about a request, in every state and every working language.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::calendar::ireland;
use domain::functionality::Functionality;
use domain::ids::{AccountId, OrganisationId, RequestId};
use domain::language::Language;
use domain::request::{
    Announced, Category, Challenge, Clock, Declaration, Ending, Intended, Intervention, Measure, Proposal,
    Reasons, Request, Response, Side, State, Tracks,
};
use domain::time::{Date, Timestamp};
use std::fmt::Write as _;

const NOW: Timestamp = Timestamp(1_768_500_000_000);
const DONE: Tracks = Tracks { agreement: true, keys: true, milestones: true };

fn someone() -> AccountId {
    AccountId::parse("00000000-0000-7000-8000-000000000001").unwrap()
}

fn measure() -> Measure {
    Measure {
        category: Category::Security,
        ground: "g".into(),
        necessary: "n".into(),
        proportionate: "p".into(),
        cure: "c".into(),
        remedy: "r".into(),
        functionalities: vec![Functionality::Text],
    }
}

fn request(state: State, owed: bool) -> Request {
    let asked = if owed { Functionality::Text } else { Functionality::VideoCall };
    let clock = Clock::start(Date::constant(2026, 1, 15), &[asked], ireland()).unwrap();
    let draft = Request::draft(
        RequestId::parse("00000000-0000-7000-8000-00000000aaaa").unwrap(),
        OrganisationId::parse("00000000-0000-7000-8000-00000000bbbb").unwrap(),
        "whatsapp".into(),
        NOW,
    );
    Request { state, clock, ..draft }
}

const UNTIL: Date = Date::constant(2026, 2, 20);

fn announced(responded: bool) -> State {
    let response = responded.then(|| Response { by: someone(), at: NOW, text: "r".into() });
    let by = [someone(), someone()];
    let announced = Announced { measure: measure(), by, at: NOW, until: UNTIL, response };
    State::InReview { proposal: None, announced: Some(Box::new(announced)) }
}

fn states() -> Vec<(&'static str, State, Tracks)> {
    let none = Tracks::default();
    let proposal = Proposal { by: someone(), at: NOW, reasons: Reasons::Accept { reasons: "r".into() } };
    let declaration = Declaration { by: someone(), at: NOW };
    let held = |from| State::Suspended { from: Box::new(from), measure: measure() };
    vec![
        ("draft", State::Draft, none),
        ("received", State::Received, none),
        ("in review", State::in_review(), none),
        ("proposed", State::InReview { proposal: Some(proposal), announced: None }, none),
        ("asked", State::Asked, none),
        ("accepted", State::Accepted { declaration: None }, none),
        ("complete", State::Accepted { declaration: None }, DONE),
        ("declared", State::Accepted { declaration: Some(declaration) }, DONE),
        ("announced", announced(false), none),
        ("heard", announced(true), none),
        ("refused", State::Refused { measure: measure(), challenge_until: Some(UNTIL) }, none),
        ("refused finally", State::Refused { measure: measure(), challenge_until: None }, none),
        ("ready", State::Ready, DONE),
        ("live", State::Live, DONE),
        ("suspended while accepted", held(State::Accepted { declaration: None }), none),
        ("suspended while live", held(State::Live), DONE),
        ("withdrawn", State::Withdrawn, none),
        ("terminated", State::Terminated { ending: Ending::Wish { reason: "r".into() } }, none),
    ]
}

fn told(language: Language) -> String {
    let mut told = String::new();
    for (name, state, tracks) in states() {
        for owed in [true, false] {
            let request = request(state.clone(), owed);
            let [provider, gatekeeper] = [Side::Provider, Side::Gatekeeper]
                .map(|side| texts::say(language, &request.next(side, tracks)));
            let clock = if owed { "" } else { ", nothing owed" };
            writeln!(told, "{name}{clock}\n  {provider}\n  {gatekeeper}").unwrap();
        }
    }
    told
}

#[test]
fn each_side_reads_what_happens_next() {
    insta::assert_snapshot!("next_in_english", told(Language::English));
    insta::assert_snapshot!("next_in_german", told(Language::German));
    insta::assert_snapshot!("next_in_french", told(Language::French));
}

#[test]
fn a_challenge_waits_for_others() {
    let challenge =
        Challenge { by: someone(), at: NOW, grounds: "g".into(), measure: measure(), ruling: None };
    let challenged = Request { challenges: vec![challenge], ..request(State::in_review(), true) };
    let say = |side| texts::say(Language::English, &challenged.next(side, Tracks::default()));
    assert!(say(Side::Provider).contains("challenge") && say(Side::Gatekeeper).contains("took no part"));
}

#[test]
fn a_provider_does_not_read_what_staff_propose_among_themselves() {
    let proposals = [
        Intervention::Suspend { measure: measure() },
        Intervention::Resume { note: "n".into() },
        Intervention::Terminate { ending: Ending::Wish { reason: "r".into() } },
    ];
    for what in proposals {
        let quiet = request(State::Live, true);
        let intended = Some(Intended { by: someone(), at: NOW, what });
        let busy = Request { intended, ..quiet.clone() };
        assert_eq!(busy.next(Side::Provider, DONE), quiet.next(Side::Provider, DONE));
        assert_ne!(busy.next(Side::Gatekeeper, DONE), quiet.next(Side::Gatekeeper, DONE));
    }
    let words = |name| {
        let (_, state, tracks) = states().into_iter().find(|(state, ..)| *state == name).unwrap();
        request(state, true).next(Side::Provider, tracks)
    };
    assert_eq!(words("proposed"), words("in review"));
    assert_eq!(words("declared"), words("complete"));
}
