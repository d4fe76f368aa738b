//! One test per arrow, and that there is no other.

use super::super::category::Category;
use super::*;
use crate::calendar;
use crate::request::submission::example_draft;
use proptest::prelude::*;

const NOW: Timestamp = Timestamp(1_768_500_000_000);

fn person(n: u8) -> AccountId {
    AccountId::parse(&format!("00000000-0000-7000-8000-0000000000{n:02x}")).unwrap()
}

fn measure() -> Measure {
    Measure {
        category: Category::Security,
        ground: "g".into(),
        necessary: "n".into(),
        proportionate: "p".into(),
        cure: "c".into(),
    }
}

fn accept() -> Reasons {
    Reasons::Accept { reasons: "complete".into() }
}

fn suspend() -> Intervention {
    Intervention::Suspend { measure: measure() }
}

fn resume() -> Intervention {
    Intervention::Resume { note: "over".into() }
}

const DONE: Tracks = Tracks { agreement: true, keys: true, milestones: true };

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn in_state(state: State) -> Request {
    let draft = Request::draft(
        RequestId::parse("00000000-0000-7000-8000-00000000aaaa").unwrap(),
        OrganisationId::parse("00000000-0000-7000-8000-00000000bbbb").unwrap(),
        "whatsapp".into(),
        NOW,
    );
    let submission = Submission::parse(&example_draft()).unwrap();
    let clock = Clock::start(day("2026-01-15"), &submission.functionalities, calendar::ireland()).unwrap();
    match state {
        State::Draft => draft,
        _ => Request { state, submission: Some(submission), clock, received_at: Some(NOW), ..draft },
    }
}

/// One state of every kind, the two with something pending twice.
fn states() -> Vec<State> {
    let proposal = |reasons| Some(Proposal { by: person(1), at: NOW, reasons });
    let declaration = Some(Declaration { by: person(1), at: NOW });
    vec![
        State::Draft,
        State::Received,
        State::InReview { proposal: None },
        State::InReview { proposal: proposal(accept()) },
        State::InReview { proposal: proposal(Reasons::Refuse(measure())) },
        State::Asked { question: "q".into() },
        State::Accepted { declaration: None },
        State::Accepted { declaration },
        State::Refused { measure: measure() },
        State::Ready,
        State::Live,
        State::Suspended { from: Box::new(State::Live), measure: measure() },
        State::Withdrawn,
        State::Terminated { reason: "r".into() },
    ]
}

fn acts() -> Vec<Act> {
    let submission = Submission::parse(&example_draft()).unwrap();
    vec![
        Act::Submit(Box::new(submission), None),
        Act::Open,
        Act::Ask("q".into()),
        Act::Answer("a".into()),
        Act::Propose(accept()),
        Act::Approve,
        Act::SendBack("no".into()),
        Act::Challenge("c".into()),
        Act::DeclareReady(DONE),
        Act::ConfirmReady(DONE, day("2026-04-10")),
        Act::Launch,
        Act::Withdraw,
        Act::Intend(suspend()),
        Act::Intend(resume()),
        Act::Intend(Intervention::Terminate { reason: "t".into() }),
        Act::CarryOut,
        Act::Abandon("no".into()),
    ]
}

/// The arrows as a reviewer reads them. A change here is a change of the law of the product.
#[test]
fn every_arrow_and_no_other() {
    let mut table = String::new();
    for state in states() {
        for act in acts() {
            let from = state.kind().as_str();
            let pending = match &state {
                State::InReview { proposal: Some(p) } => match p.reasons {
                    Reasons::Accept { .. } => " + acceptance proposed",
                    Reasons::Refuse(_) => " + refusal proposed",
                },
                State::Accepted { declaration: Some(_) } => " + declared ready",
                _ => "",
            };
            let what = match &act {
                Act::Intend(what) => format!("{:?} {}", act.kind(), what.as_str()),
                _ => format!("{:?}", act.kind()),
            };
            if let Ok(next) = in_state(state.clone()).act(&person(2), NOW, act.clone()) {
                table.push_str(&format!("{from}{pending} --{what}--> {}\n", next.state.kind().as_str()));
            }
            // The same with every intervention somebody else proposed before.
            for before in acts() {
                let Act::Intend(step) = &before else { continue };
                let Ok(intended) = in_state(state.clone()).act(&person(1), NOW, before.clone()) else {
                    continue;
                };
                if let Ok(next) = intended.act(&person(2), NOW, act.clone()) {
                    let still = if next.intended.is_some() { ", still intended" } else { "" };
                    let kind = next.state.kind().as_str();
                    table.push_str(&format!(
                        "{from}{pending} + {} intended --{what}--> {kind}{still}\n",
                        step.as_str()
                    ));
                }
            }
        }
    }
    insta::assert_snapshot!(table);
}

#[test]
fn one_person_alone_cannot_decide() {
    let proposed =
        in_state(State::InReview { proposal: None }).act(&person(1), NOW, Act::Propose(accept())).unwrap();
    assert_eq!(proposed.clone().act(&person(1), NOW, Act::Approve).unwrap_err(), Refused::SamePerson);
    assert_eq!(proposed.act(&person(2), NOW, Act::Approve).unwrap().state.kind(), StateKind::Accepted);

    let declared = in_state(State::Accepted { declaration: None })
        .act(&person(1), NOW, Act::DeclareReady(DONE))
        .unwrap();
    let confirm = Act::ConfirmReady(DONE, day("2026-04-10"));
    assert_eq!(declared.clone().act(&person(1), NOW, confirm.clone()).unwrap_err(), Refused::SamePerson);
    assert_eq!(declared.act(&person(2), NOW, confirm).unwrap().state.kind(), StateKind::Ready);
}

#[test]
fn a_challenge_is_decided_by_people_who_did_not_decide_before() {
    let refused = in_state(State::InReview { proposal: None })
        .act(&person(1), NOW, Act::Propose(Reasons::Refuse(measure())))
        .and_then(|r| r.act(&person(2), NOW, Act::Approve))
        .unwrap();
    let challenged = refused.act(&person(9), NOW, Act::Challenge("cured".into())).unwrap();
    for before in [1, 2] {
        let again = challenged.clone().act(&person(before), NOW, Act::Propose(accept()));
        assert_eq!(again.unwrap_err(), Refused::DecidedBefore);
    }
    let proposed = challenged.act(&person(3), NOW, Act::Propose(accept())).unwrap();
    assert_eq!(proposed.clone().act(&person(2), NOW, Act::Approve).unwrap_err(), Refused::DecidedBefore);
    assert_eq!(proposed.act(&person(4), NOW, Act::Approve).unwrap().state.kind(), StateKind::Accepted);
}

#[test]
fn nothing_is_ready_before_all_three_tracks_are() {
    for tracks in [
        Tracks { agreement: false, ..DONE },
        Tracks { keys: false, ..DONE },
        Tracks { milestones: false, ..DONE },
    ] {
        let request = in_state(State::Accepted { declaration: None });
        assert_eq!(
            request.act(&person(1), NOW, Act::DeclareReady(tracks)).unwrap_err(),
            Refused::TracksIncomplete
        );
        let declared =
            in_state(State::Accepted { declaration: Some(Declaration { by: person(1), at: NOW }) });
        let confirm = Act::ConfirmReady(tracks, day("2026-04-10"));
        assert_eq!(declared.act(&person(2), NOW, confirm).unwrap_err(), Refused::TracksIncomplete);
    }
}

#[test]
fn the_clock_stops_when_ready_and_not_when_asked() {
    let asked =
        in_state(State::InReview { proposal: None }).act(&person(1), NOW, Act::Ask("q".into())).unwrap();
    assert_eq!(asked.clock.as_ref().unwrap().stopped_on, None);
    assert_eq!(asked.due_on(), Some(day("2026-04-15")));

    let ready = in_state(State::Accepted { declaration: Some(Declaration { by: person(1), at: NOW }) })
        .act(&person(2), NOW, Act::ConfirmReady(DONE, day("2026-04-10")))
        .unwrap();
    assert_eq!(ready.clock.unwrap().stopped_on, Some(day("2026-04-10")));
}

#[test]
fn a_suspension_returns_to_where_it_was() {
    let step = |request: Request, what| {
        let intended = request.act(&person(1), NOW, Act::Intend(what)).unwrap();
        assert_eq!(intended.clone().act(&person(1), NOW, Act::CarryOut).unwrap_err(), Refused::SamePerson);
        intended.act(&person(2), NOW, Act::CarryOut).unwrap()
    };
    for from in [State::Accepted { declaration: None }, State::Ready, State::Live] {
        let suspended = step(in_state(from.clone()), suspend());
        assert_eq!(suspended.state.kind(), StateKind::Suspended);
        assert!(suspended.intended.is_none());
        assert_eq!(suspended.is_running(), from.kind().is_open());
        assert_eq!(step(suspended, resume()).state, from);
    }
}

#[test]
fn typed_text_is_kept_only_while_it_is_a_draft() {
    assert!(in_state(State::Draft).typed(example_draft()).is_ok());
    assert_eq!(in_state(State::Received).typed(example_draft()).unwrap_err(), Refused::NoSuchArrow);
}

proptest! {
    /// However people act, a decision carries two different names, the submission never changes and
    /// the legal date never moves.
    #[test]
    fn whatever_happens_two_people_decide(steps in prop::collection::vec((0_usize..17, 0_u8..4), 1..60)) {
        let acts = acts();
        let mut request = in_state(State::Received);
        let (submission, due) = (request.submission.clone(), request.due_on());
        for (act, by) in steps {
            let before = request.state.clone();
            let decisions = request.decided_by.len();
            let Ok(next) = request.clone().act(&person(by), NOW, acts[act].clone()) else { continue };
            if let (State::InReview { proposal: Some(p) }, StateKind::Accepted | StateKind::Refused) = (&before, next.state.kind()) {
                prop_assert_ne!(&p.by, &person(by));
                prop_assert_eq!(next.decided_by.len(), decisions + 2);
            } else {
                prop_assert_eq!(next.decided_by.len(), decisions);
            }
            let kinds = [before.kind(), next.state.kind()];
            if kinds[0] != kinds[1] && (kinds.contains(&StateKind::Suspended) || kinds[1] == StateKind::Terminated) {
                prop_assert_ne!(&request.intended.as_ref().unwrap().by, &person(by));
            }
            prop_assert_eq!(&next.submission, &submission);
            prop_assert_eq!(next.due_on(), due);
            request = next;
        }
    }
}
