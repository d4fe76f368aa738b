//! One test per arrow, and that there is no other.

use super::*;
use crate::calendar;
use crate::form::Fields;
use crate::ids::OrganisationId;
use crate::request::item::{ItemKind, NewItem, Standing, Verdict};
use crate::request::submission::example_draft;
use crate::request::{Category, Clock, Ending, Intervention, Periods, Questions, Submission, Tracks};
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
        remedy: "r".into(),
        functionalities: vec![Functionality::Text, Functionality::Images],
    }
}

/// The refusal of images alone.
fn part() -> Reasons {
    let measure = Measure { functionalities: vec![Functionality::Images], ..measure() };
    Reasons::Part { reasons: "complete".into(), measure }
}

const TODAY: Date = Date::constant(2026, 1, 15);

fn ahead() -> Ahead {
    Periods::default().from(TODAY, calendar::ireland()).unwrap()
}

fn question() -> NewItem {
    NewItem { kind: ItemKind::Text, question: "q".into(), about: String::new() }
}

fn asked() -> Questions {
    Questions::default().ask(&person(1), NOW, ahead().answer, vec![question()]).unwrap()
}

fn announced(response: bool) -> Box<Announced> {
    let response = response.then(|| Response { by: person(9), at: NOW, text: "r".into() });
    Box::new(Announced {
        measure: measure(),
        by: [person(5), person(6)],
        at: NOW,
        until: ahead().respond,
        response,
    })
}

fn accept() -> Reasons {
    Reasons::Accept { reasons: "complete".into() }
}

fn suspend() -> Intervention {
    Intervention::Suspend { measure: measure() }
}

fn wish() -> Ending {
    Ending::Wish { reason: "t".into() }
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
        State::Asked => Request {
            state,
            submission: Some(submission),
            clock,
            received_at: Some(NOW),
            questions: asked(),
            ..draft
        },
        _ => Request { state, submission: Some(submission), clock, received_at: Some(NOW), ..draft },
    }
}

/// One request in each state, and in those with something pending once for each.
fn requests() -> Vec<(&'static str, Request)> {
    let proposal = |reasons| State::InReview {
        proposal: Some(Proposal { by: person(1), at: NOW, reasons }),
        announced: None,
    };
    let declaration = Some(Declaration { by: person(1), at: NOW });
    let told = |response| State::InReview { proposal: None, announced: Some(announced(response)) };
    let again = Some(Proposal { by: person(1), at: NOW, reasons: Reasons::Refuse(measure()) });
    let challenged = |state| {
        let challenge =
            Challenge { by: person(9), at: NOW, grounds: "g".into(), measure: measure(), ruling: None };
        Request { challenges: vec![challenge], ..in_state(state) }
    };
    let upheld = Reasons::Uphold { reasons: "right".into() };
    let rejected = Reasons::Reject { reasons: "wrong".into() };
    let expired = |request: Request| Request { questions: asked().expire(NOW), ..request };
    let refused = |challenge_until| State::Refused { measure: measure(), challenge_until };
    vec![
        ("draft", in_state(State::Draft)),
        ("received", in_state(State::Received)),
        ("in review", in_state(State::in_review())),
        ("in review, acceptance proposed", in_state(proposal(accept()))),
        ("in review, partial acceptance proposed", in_state(proposal(part()))),
        ("in review, refusal proposed", in_state(proposal(Reasons::Refuse(measure())))),
        ("in review, refusal announced", in_state(told(false))),
        ("in review, response heard", in_state(told(true))),
        (
            "in review, response heard, refusal proposed",
            in_state(State::InReview { proposal: again, announced: Some(announced(true)) }),
        ),
        ("in review, challenged", challenged(State::in_review())),
        ("in review, challenged, upholding proposed", challenged(proposal(upheld.clone()))),
        (
            "in review, challenged, upholding proposed, a question expired",
            expired(challenged(proposal(upheld))),
        ),
        ("in review, challenged, rejection proposed", challenged(proposal(rejected))),
        ("asked", in_state(State::Asked)),
        ("accepted", in_state(State::Accepted { declaration: None })),
        ("accepted, declared ready", in_state(State::Accepted { declaration })),
        ("refused", in_state(refused(Some(ahead().challenge)))),
        ("refused, challenge rejected", in_state(refused(None))),
        ("ready", in_state(State::Ready)),
        ("live", in_state(State::Live)),
        ("suspended", in_state(State::Suspended { from: Box::new(State::Live), measure: measure() })),
        ("withdrawn", in_state(State::Withdrawn)),
        ("terminated", in_state(State::Terminated { ending: wish() })),
    ]
}

fn amended() -> (Box<Submission>, Fields) {
    let mut draft = example_draft();
    draft.set("push_url", "https://push.heron.example.org");
    (Box::new(Submission::parse(&draft).unwrap()), draft)
}

fn acts() -> Vec<Act> {
    let submission = Submission::parse(&example_draft()).unwrap();
    let (corrected, fields) = amended();
    vec![
        Act::Submit(Box::new(submission), None),
        Act::Open,
        Act::Ask(vec![question()], ahead()),
        Act::Type(Fields::default()),
        Act::Answer(vec![(1, "a".into())], TODAY),
        Act::Judge(1, Verdict::Accept),
        Act::Find,
        Act::Propose(accept()),
        Act::Propose(part()),
        Act::Propose(Reasons::Refuse(measure())),
        Act::Propose(Reasons::Uphold { reasons: "right".into() }),
        Act::Propose(Reasons::Reject { reasons: "wrong".into() }),
        Act::Approve(ahead()),
        Act::SendBack("no".into()),
        Act::Respond("r".into(), TODAY),
        Act::CallOff("n".into()),
        Act::Challenge("c".into(), TODAY),
        Act::Amend("moved".into(), corrected, fields),
        Act::DeclareConflict("my sister".into()),
        Act::DeclareReady(DONE),
        Act::ConfirmReady(DONE, day("2026-04-10")),
        Act::Launch,
        Act::Withdraw,
        Act::Intend(suspend()),
        Act::Intend(resume()),
        Act::Intend(Intervention::Terminate { ending: wish() }),
        Act::Intend(Intervention::Reverse { reason: "v".into() }),
        Act::CarryOut,
        Act::Abandon("no".into()),
    ]
}

/// A state as the table of arrows names it.
fn name(request: &Request) -> String {
    let mut name = request.state.kind().as_str().replace('_', " ");
    match &request.state {
        State::InReview { proposal, announced } => {
            if request.challenged().is_some() {
                name.push_str(", challenged");
            }
            match announced.as_deref().map(|announced| announced.response.is_some()) {
                Some(true) => name.push_str(", response heard"),
                Some(false) => name.push_str(", refusal announced"),
                None => (),
            }
            if let Some(proposal) = proposal {
                name.push_str(&format!(", {} proposed", proposal.reasons.as_str()));
            }
        }
        State::Accepted { declaration: Some(_) } => name.push_str(", declared ready"),
        _ => (),
    }
    if let Some(intended) = &request.intended {
        name.push_str(&format!(", {} intended", intended.what.as_str()));
    }
    name
}

/// An act as the table names it.
fn verb(act: &Act) -> String {
    match act {
        Act::Intend(what) => format!("{:?} {}", act.kind(), what.as_str()),
        Act::Propose(reasons) => format!("{:?} {}", act.kind(), reasons.as_str()),
        _ => format!("{:?}", act.kind()),
    }
}

/// The arrows as a reviewer reads them. A change here is a change of the law of the product.
#[test]
fn every_arrow_and_no_other() {
    let mut table = String::new();
    for (from, request) in requests() {
        for act in acts() {
            if let Ok(next) = request.clone().act(&person(2), NOW, act.clone()) {
                table.push_str(&format!("{from} --{}--> {}\n", verb(&act), name(&next)));
            }
            // The same with every intervention somebody else proposed before.
            for before in acts() {
                let Act::Intend(step) = &before else { continue };
                let Ok(intended) = request.clone().act(&person(1), NOW, before.clone()) else { continue };
                if let Ok(next) = intended.act(&person(2), NOW, act.clone()) {
                    let to = name(&next);
                    table.push_str(&format!(
                        "{from} + {} intended --{}--> {to}\n",
                        step.as_str(),
                        verb(&act)
                    ));
                }
            }
        }
        if let Ok((next, elapsed)) = request.clone().elapse(NOW, day("2027-01-01"), &ahead()) {
            table.push_str(&format!("{from} --(time) {elapsed:?}--> {}\n", name(&next)));
        }
        assert!(request.elapse(NOW, TODAY, &ahead()).is_err(), "{from}");
    }
    insta::assert_snapshot!(table);
}

#[test]
fn one_person_alone_cannot_decide() {
    let proposed = in_state(State::in_review()).act(&person(1), NOW, Act::Propose(accept())).unwrap();
    assert_eq!(
        proposed.clone().act(&person(1), NOW, Act::Approve(ahead())).unwrap_err(),
        Refused::SamePerson
    );
    assert_eq!(
        proposed.act(&person(2), NOW, Act::Approve(ahead())).unwrap().state.kind(),
        StateKind::Accepted
    );

    let declared = in_state(State::Accepted { declaration: None })
        .act(&person(1), NOW, Act::DeclareReady(DONE))
        .unwrap();
    let confirm = Act::ConfirmReady(DONE, day("2026-04-10"));
    assert_eq!(declared.clone().act(&person(1), NOW, confirm.clone()).unwrap_err(), Refused::SamePerson);
    assert_eq!(declared.act(&person(2), NOW, confirm).unwrap().state.kind(), StateKind::Ready);
}

/// Refused by 1 and 2, after the period to respond.
fn refused() -> Request {
    let announced = in_state(State::in_review())
        .act(&person(1), NOW, Act::Propose(Reasons::Refuse(measure())))
        .and_then(|r| r.act(&person(2), NOW, Act::Approve(ahead())))
        .unwrap();
    assert_eq!(announced.state.kind(), StateKind::InReview);
    assert_eq!(announced.turn(), super::super::Turn::Provider);
    announced.elapse(NOW, ahead().respond.tomorrow().unwrap(), &ahead()).unwrap().0
}

#[test]
fn a_challenge_is_decided_by_people_who_took_no_part_before() {
    let challenged = refused().act(&person(9), NOW, Act::Challenge("cured".into(), TODAY)).unwrap();
    let uphold = || Act::Propose(Reasons::Uphold { reasons: "cured".into() });
    for before in [1, 2] {
        let again = challenged.clone().act(&person(before), NOW, uphold());
        assert_eq!(again.unwrap_err(), Refused::DecidedBefore);
    }
    let proposed = challenged.act(&person(3), NOW, uphold()).unwrap();
    let approve = Act::Approve(ahead());
    assert_eq!(proposed.clone().act(&person(2), NOW, approve.clone()).unwrap_err(), Refused::DecidedBefore);
    let upheld = proposed.act(&person(4), NOW, approve.clone()).unwrap();
    assert_eq!(upheld.state, State::in_review());
    // Who refused does not decide again; who upheld may.
    assert_eq!(
        upheld.clone().act(&person(1), NOW, Act::Propose(accept())).unwrap_err(),
        Refused::DecidedBefore
    );
    let accepted = upheld.act(&person(3), NOW, Act::Propose(accept())).unwrap().act(&person(4), NOW, approve);
    assert_eq!(accepted.unwrap().state.kind(), StateKind::Accepted);
}

#[test]
fn a_rejected_challenge_is_the_end_and_a_late_one_none() {
    let until = ahead().challenge;
    let late = Act::Challenge("late".into(), until.tomorrow().unwrap());
    assert_eq!(refused().act(&person(9), NOW, late).unwrap_err(), Refused::TooLate);
    let rejected = refused()
        .act(&person(9), NOW, Act::Challenge("wrong".into(), until))
        .and_then(|r| r.act(&person(3), NOW, Act::Propose(Reasons::Reject { reasons: "right".into() })))
        .and_then(|r| r.act(&person(4), NOW, Act::Approve(ahead())))
        .unwrap();
    let State::Refused { measure: kept, challenge_until: None } = &rejected.state else { panic!("refused") };
    assert_eq!(kept, &measure());
    assert!(rejected.act(&person(9), NOW, Act::Challenge("again".into(), TODAY)).is_err());
}

#[test]
fn an_upheld_challenge_asks_again_what_expired() {
    let asked = in_state(State::Asked);
    let due = asked.wakes_on().unwrap();
    let late = Act::Answer(vec![(1, "a".into())], due.tomorrow().unwrap());
    assert_eq!(asked.clone().act(&person(9), NOW, late).unwrap_err(), Refused::TooLate);
    assert!(asked.clone().elapse(NOW, due, &ahead()).is_err());
    let (expired, what) = asked.elapse(NOW, due.tomorrow().unwrap(), &ahead()).unwrap();
    assert_eq!((what, expired.state.kind()), (Elapsed::Expired, StateKind::InReview));
    let upheld = expired
        .act(&person(1), NOW, Act::Propose(Reasons::Refuse(measure())))
        .and_then(|r| r.act(&person(2), NOW, Act::Approve(ahead())))
        .and_then(|r| Ok(r.elapse(NOW, ahead().respond.tomorrow().unwrap(), &ahead())?.0))
        .and_then(|r| r.act(&person(9), NOW, Act::Challenge("c".into(), TODAY)))
        .and_then(|r| r.act(&person(3), NOW, Act::Propose(Reasons::Uphold { reasons: "u".into() })))
        .and_then(|r| r.act(&person(4), NOW, Act::Approve(ahead())))
        .unwrap();
    assert_eq!(upheld.state, State::Asked);
    assert_eq!(upheld.wakes_on(), Some(ahead().answer_again));
    assert_eq!(
        upheld.act(&person(9), NOW, Act::Answer(vec![(1, "a".into())], TODAY)).unwrap().state,
        State::in_review()
    );
}

#[test]
fn the_first_round_is_longer_than_the_later_ones_and_items_are_asked_again_by_themselves() {
    let first = in_state(State::in_review())
        .act(&person(1), NOW, Act::Ask(vec![question(), question()], ahead()))
        .unwrap();
    assert_eq!(first.wakes_on(), Some(ahead().answer));
    let half = Act::Answer(vec![(1, "a".into())], TODAY);
    assert_eq!(first.clone().act(&person(9), NOW, half).unwrap_err(), Refused::NoSuchArrow);
    let second = first
        .act(&person(9), NOW, Act::Answer(vec![(1, "a".into()), (2, "b".into())], TODAY))
        .and_then(|r| r.act(&person(1), NOW, Act::Judge(1, Verdict::Accept)))
        .and_then(|r| r.act(&person(1), NOW, Act::Judge(2, Verdict::Again("Which?".into()))))
        .and_then(|r| r.act(&person(1), NOW, Act::Ask(vec![question()], ahead())))
        .unwrap();
    assert_eq!(second.wakes_on(), Some(ahead().answer_again));
    let asked = second.questions.item(2).unwrap();
    assert_eq!((&asked.standing, asked.missing.as_str()), (&Standing::Asked, "Which?"));
    assert_eq!(second.questions.waiting().map(|item| item.number).collect::<Vec<_>>(), [2, 3]);
    let none = in_state(State::in_review()).act(&person(1), NOW, Act::Ask(vec![], ahead()));
    assert_eq!(none.unwrap_err(), Refused::NothingAsked);
}

#[test]
fn a_part_goes_its_own_way_with_the_same_receipt_and_legal_date() {
    let proposed = in_state(State::in_review()).act(&person(1), NOW, Act::Propose(part())).unwrap();
    let Reasons::Part { measure, .. } = part() else { panic!("a part") };
    let tells = Announced { measure, by: [person(1), person(2)], ..*announced(false) };
    let rest = proposed.rest(RequestId::parse("00000000-0000-7000-8000-00000000cccc").unwrap(), tells);
    let accepted = proposed.act(&person(2), NOW, Act::Approve(ahead())).unwrap();
    assert_eq!(accepted.functionalities(), [Functionality::Text]);
    assert_eq!(rest.functionalities(), [Functionality::Images]);
    assert_eq!((rest.received_at, rest.due_on()), (accepted.received_at, accepted.due_on()));
    assert_eq!(rest.submission, accepted.submission);
    assert!([person(1), person(2)].iter().all(|who| rest.has_taken_part(who)), "also once it is called off");
    assert_eq!(rest.clock.unwrap().owed, [Functionality::Images]);
    assert_eq!(accepted.clock.unwrap().owed, [Functionality::Text]);
    // All of it, or what was never asked for, is no part.
    for wrong in [vec![Functionality::Text, Functionality::Images], vec![Functionality::Files], vec![]] {
        let measure = Measure { functionalities: wrong, ..super::tests::measure() };
        let reasons = Reasons::Part { reasons: "r".into(), measure };
        let refused = in_state(State::in_review()).act(&person(1), NOW, Act::Propose(reasons));
        assert_eq!(refused.unwrap_err(), Refused::NotAPart);
    }
}

#[test]
fn whoever_declares_a_conflict_takes_no_part_any_more() {
    let conflict = || Act::DeclareConflict("I hold shares in it.".into());
    let proposed = in_state(State::in_review()).act(&person(1), NOW, Act::Propose(accept())).unwrap();
    let without = proposed.act(&person(1), NOW, conflict()).unwrap();
    assert_eq!(without.state, State::in_review());
    for act in acts() {
        assert_eq!(without.clone().act(&person(1), NOW, act).unwrap_err(), Refused::Conflicted);
    }
    // A refusal they decided and that has not taken effect falls; one that has, stays for a reversal.
    let announced = in_state(State::InReview { proposal: None, announced: Some(announced(false)) });
    assert_eq!(announced.act(&person(6), NOW, conflict()).unwrap().state, State::in_review());
    assert_eq!(refused().act(&person(1), NOW, conflict()).unwrap().state.kind(), StateKind::Refused);
    let declared = in_state(State::Accepted { declaration: Some(Declaration { by: person(1), at: NOW }) });
    let without = declared.act(&person(1), NOW, conflict()).unwrap();
    assert_eq!(without.state, State::Accepted { declaration: None });
    let declared = State::Accepted { declaration: Some(Declaration { by: person(1), at: NOW }) };
    let suspended = in_state(State::Suspended { from: Box::new(declared), measure: measure() });
    let without = suspended.act(&person(1), NOW, conflict()).unwrap();
    let State::Suspended { from, .. } = without.state else { panic!("suspended") };
    assert_eq!(*from, State::Accepted { declaration: None });
    let intended = in_state(State::Live).act(&person(1), NOW, Act::Intend(suspend())).unwrap();
    assert_eq!(intended.act(&person(1), NOW, conflict()).unwrap().intended, None);
}

#[test]
fn a_correction_stands_beside_what_was_submitted() {
    let (corrected, fields) = amended();
    let request = in_state(State::in_review());
    let amend =
        |submission: &Submission| Act::Amend("moved".into(), Box::new(submission.clone()), fields.clone());
    let after = request.clone().act(&person(9), NOW, amend(&corrected)).unwrap();
    assert_eq!(after.submission, request.submission);
    assert_eq!(after.current(), Some(&*corrected));
    assert_eq!(after.state, request.state);
    let again = after.act(&person(9), NOW, amend(&corrected));
    assert_eq!(again.unwrap_err(), Refused::NotAnAmendment);
    let more = Submission { functionalities: vec![Functionality::Text], ..*corrected };
    assert_eq!(request.act(&person(9), NOW, amend(&more)).unwrap_err(), Refused::NotAnAmendment);
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
        in_state(State::in_review()).act(&person(1), NOW, Act::Ask(vec![question()], ahead())).unwrap();
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

fn answers(request: &Request) -> usize {
    request.questions.items.iter().map(|item| item.answers.len()).sum()
}

proptest! {
    /// However people act and time goes by, every decision carries two different names that are in no conflict,
    /// what was submitted never changes, no answer is lost and the legal date never moves.
    #[test]
    fn whatever_happens_two_people_decide(steps in prop::collection::vec((0_usize..29, 0_u8..6), 1..80)) {
        let acts = acts();
        let mut request = in_state(State::Received);
        let (submission, due) = (request.submission.clone(), request.due_on());
        for (act, by) in steps {
            let before = request.clone();
            let who = person(by);
            let next = match acts.get(act) {
                Some(act) => request.clone().act(&who, NOW, act.clone()),
                None => request.clone().elapse(NOW, day("2027-01-01"), &ahead()).map(|(next, _)| next),
            };
            let Ok(next) = next else { continue };
            if let (Some(act), State::InReview { proposal: Some(p), .. }) = (acts.get(act), &before.state)
                && act.kind() == super::super::ActKind::Approve
            {
                prop_assert_ne!(&p.by, &who);
                prop_assert!(!before.decided_by.contains(&who) && !before.decided_by.contains(&p.by));
                prop_assert!(!before.is_conflicted(&who) && !before.is_conflicted(&p.by));
            }
            let decides = |kind| matches!(kind, StateKind::Accepted | StateKind::Refused);
            let [from, to] = [before.state.kind(), next.state.kind()];
            if from == StateKind::InReview && decides(to) {
                let approved = acts.get(act).is_some_and(|act| act.kind() == super::super::ActKind::Approve);
                let announced = matches!(&before.state, State::InReview { announced: Some(a), .. } if a.by[0] != a.by[1]);
                prop_assert!(approved || announced);
            } else if from != to && (matches!(to, StateKind::Suspended | StateKind::Terminated) || from == StateKind::Suspended || (decides(from) && to == StateKind::InReview)) {
                let challenged = next.challenges.len() > before.challenges.len();
                prop_assert!(challenged || before.intended.as_ref().is_some_and(|intended| intended.by != who));
            }
            if acts.get(act).is_some() {
                prop_assert!(!before.is_conflicted(&who));
            }
            prop_assert!(next.decided_by.len() >= before.decided_by.len());
            prop_assert!(answers(&next) >= answers(&before));
            prop_assert!(next.amendments.starts_with(&before.amendments));
            prop_assert_eq!(&next.submission, &submission);
            prop_assert_eq!(next.due_on(), due);
            request = next;
        }
    }
}
