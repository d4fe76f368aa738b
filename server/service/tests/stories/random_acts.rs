//! Whatever all roles do in whatever order: no state outside the table, no decision by one person, no fact lost, and
//! what was submitted stays as it was.

use super::support::{World, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::RequestId;
use domain::request::submission::example_draft;
use domain::request::{Request, State, StateKind, Submission};
use domain::time::days;
use service::authority::{Member, Staff};
use service::{Error, amendments, conflicts, decisions, questions, requests, reviews};
use std::collections::BTreeSet;
use store::on_both;

/// The arrows as the rules' own test keeps them.
const ARROWS: &str = include_str!(
    "../../../../app/domain/src/request/snapshots/domain__request__life__tests__every_arrow_and_no_other.snap"
);
/// Sequences on each engine, and acts in each.
const SEQUENCES: u64 = 6;
const ACTS: usize = 60;

/// A small generator, so that a sequence that failed can be told by its number (xorshift64*).
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        usize::try_from(self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33).unwrap() % sides
    }
}

/// Pairs of states an arrow joins, by kind.
fn arrows() -> BTreeSet<(StateKind, StateKind)> {
    let kind = |text: &str| {
        let name = text.split([',', '+']).next().unwrap().trim().replace(' ', "_");
        StateKind::parse(&name).unwrap_or_else(|| panic!("{text}"))
    };
    let lines = ARROWS.lines().filter_map(|line| line.split_once(" --"));
    let mut pairs: BTreeSet<_> =
        lines.map(|(from, rest)| (kind(from), kind(rest.split_once("--> ").unwrap().1))).collect();
    // The golden file knows suspensions of live requests; others come back to where they were.
    for state in [StateKind::Accepted, StateKind::Ready] {
        pairs.extend([(state, StateKind::Suspended), (StateKind::Suspended, state)]);
    }
    pairs
}

struct People {
    provider: Member,
    viewer: Member,
    stranger: Member,
    staff: Vec<Staff>,
}

fn measure(outcome: &str) -> Fields {
    typed(&[
        ("outcome", outcome),
        ("unfinished", "u"),
        ("reasons", "r"),
        ("refused.images", "on"),
        ("category", "privacy"),
        ("ground", "g"),
        ("necessary", "n"),
        ("proportionate", "p"),
        ("cure", "c"),
        ("remedy", "m"),
    ])
}

/// One act of a provider. The number chooses which.
async fn provider_acts(who: &Member, id: &RequestId, version: i64, n: usize) -> Result<(), Error> {
    match n {
        0 => requests::submit(who, id, version, example_draft()).await,
        1 => questions::answer(who, id, version, &typed(&[("answer.1", "a"), ("answer.2", "b")])).await,
        2 => questions::save(who, id, version, typed(&[("answer.1", "half")])).await.map(drop),
        3 => decisions::respond(who, id, &typed(&[("response", "r")])).await,
        4 => decisions::challenge(who, id, &typed(&[("grounds", "g")])).await,
        5 => {
            let mut changed = example_draft();
            changed.set("why", "moved");
            changed.set("push_url", format!("https://push{version}.heron.example.org"));
            amendments::amend(who, id, version, &changed).await
        }
        _ => requests::withdraw(who, id).await,
    }
}

/// One act of staff. The number chooses which.
async fn staff_act(who: &Staff, id: &RequestId, version: i64, n: usize) -> Result<(), Error> {
    match n {
        0 => reviews::open(who, id).await,
        1 => questions::ask(who, id, &typed(&[("item.1.question", "q")])).await,
        2 => {
            questions::judge(
                who,
                id,
                &typed(&[
                    ("item", "1"),
                    ("answers", if version % 3 == 0 { "2" } else { "1" }),
                    ("standing", if version % 2 == 0 { "answered" } else { "again" }),
                    ("verdict", "again"),
                    ("note", "n"),
                ]),
            )
            .await
        }
        3 => decisions::propose(who, id, version, &measure("accept")).await,
        4 => decisions::propose(who, id, version, &measure("refuse")).await,
        5 => decisions::propose(who, id, version, &measure("part")).await,
        6 => decisions::propose(who, id, version, &measure("uphold")).await,
        7 => decisions::propose(who, id, version, &measure("reject")).await,
        8..=10 => decisions::approve(who, id, version).await,
        11 => decisions::send_back(who, id, version, &typed(&[("note", "n")])).await,
        12 => decisions::call_off(who, id, version, &typed(&[("note", "n")])).await,
        13 => reviews::suspend(who, id, &measure("refuse")).await,
        14 => reviews::resume(who, id, &typed(&[("note", "n")])).await,
        15 => reviews::terminate(who, id, &typed(&[("ending", "wish"), ("reason", "r")])).await,
        16 => reviews::reverse(who, id, &typed(&[("reason", "r")])).await,
        17 => reviews::carry_out(who, id, version).await,
        18 => reviews::abandon(who, id, version, &typed(&[("note", "n")])).await,
        19 => reviews::declare_ready(who, id).await,
        _ => conflicts::declare(who, id, &typed(&[("why", "w")])).await,
    }
}

on_both! {
    async fn random_acts_of_everybody_leave_every_promise_standing(db) {
        let world = World::new(db).await;
        let administrator = world.administrator().await;
        let mut staff = Vec::new();
        let roles = [StaffRole::Reviewer, StaffRole::Approver, StaffRole::Counsel, StaffRole::Engineer, StaffRole::Auditor];
        for (n, role) in [0, 1, 2, 0, 1, 1, 0, 3, 4].into_iter().map(|n| roles[n]).enumerate() {
            staff.push(world.staff(&administrator, role, &format!("s{n}@gatekeeper.example.org")).await);
        }
        let provider = world.provider("heron").await;
        let viewer = world.joins(&provider, "eve@heron.example.org", "viewer").await;
        let people = People { viewer, stranger: world.provider("kestrel").await, provider, staff };
        let (arrows, mut reached) = (arrows(), BTreeSet::new());
        for sequence in 1..=SEQUENCES {
            one_sequence(&world, &people, sequence, &arrows, &mut reached).await;
        }
        assert!(reached.len() >= 6, "{reached:?}");
    }
}

/// Somebody and an act that may well be possible now: chance alone would seldom come far.
fn sensible(request: &Request, dice: &mut Dice) -> (usize, usize) {
    let one_of = |dice: &mut Dice, some: &[(usize, usize)]| some[dice.throw(some.len())];
    let pair = dice.throw(2);
    let (reviewer, approver) = ([5, 8][pair], [6, 9][pair]);
    match &request.state {
        State::Received => (reviewer, 0),
        State::InReview { proposal: Some(_), .. } => (approver, 8),
        State::InReview { announced: Some(announced), .. } if announced.response.is_none() => {
            one_of(dice, &[(0, 3), (13, 20), (13, 20), (approver, 12)])
        }
        State::InReview { .. } if request.challenged().is_some() => {
            one_of(dice, &[(reviewer, 6), (reviewer, 7)])
        }
        State::InReview { .. } => {
            one_of(dice, &[(reviewer, 1), (reviewer, 3), (reviewer, 4), (reviewer, 4), (reviewer, 5)])
        }
        State::Asked => one_of(dice, &[(0, 1), (13, 20), (0, 2)]),
        State::Refused { .. } => one_of(dice, &[(0, 4), (0, 4), (7, 16)]),
        _ if request.intended.is_some() => (approver, 17),
        State::Accepted { .. } => one_of(dice, &[(7, 16), (reviewer, 13), (reviewer, 19)]),
        State::Suspended { .. } => one_of(dice, &[(reviewer, 14), (reviewer, 15)]),
        _ => (0, 5),
    }
}

async fn one_sequence(
    world: &World,
    people: &People,
    sequence: u64,
    arrows: &BTreeSet<(StateKind, StateKind)>,
    reached: &mut BTreeSet<StateKind>,
) {
    let mut dice = Dice(sequence.wrapping_mul(0x9E37_79B9_7F4A_7C15));
    let id = submits(&people.provider, "whatsapp").await;
    let auditor = people.staff.last().unwrap();
    let submitted = Submission::parse(&example_draft()).unwrap();
    let mut told = String::new();
    for act in 0..ACTS {
        let before = requests::view(auditor, Action::CasePage, &id).await.unwrap();
        let (who, n) = match dice.throw(2) {
            0 => (dice.throw(14), dice.throw(21)),
            _ => sensible(&before.request, &mut dice),
        };
        // What ends everything, or takes somebody out of it, is rare.
        if (matches!(who, 0..=4) && n % 7 == 6 || n == 20) && dice.throw(8) > 0 {
            continue;
        }
        let done = match who {
            0..=2 => provider_acts(&people.provider, &id, before.version, n % 7).await,
            3 => provider_acts(&people.viewer, &id, before.version, n % 7).await,
            4 => provider_acts(&people.stranger, &id, before.version, n % 7).await,
            13 => {
                world.advance(days(i64::try_from(n).unwrap()));
                questions::elapse(&world.service.system()).await.map(drop)
            }
            staff => staff_act(&people.staff[staff - 5], &id, before.version, n).await,
        };
        told.push_str(&format!("{act}: {who} does {n}: {done:?}\n"));
        if let Err(error) = &done {
            assert_ne!(error.failure(), Failure::Internal, "sequence {sequence}\n{told}");
            assert!(who != 4 || error.failure() == Failure::NotFound, "sequence {sequence}\n{told}");
        }
        assert!(
            done.is_err() || !matches!(who, 3 | 4),
            "sequence {sequence}: a stranger or a viewer acted\n{told}"
        );
        let after = requests::view(auditor, Action::CasePage, &id).await.unwrap();
        let (from, to) = (before.request.state.kind(), after.request.state.kind());
        reached.insert(to);
        assert!(
            from == to || arrows.contains(&(from, to)),
            "sequence {sequence}: {from:?} to {to:?}\n{told}"
        );
        let kept = before.facts.iter().zip(&after.facts).all(|(a, b)| a.seq == b.seq && a.sha256 == b.sha256);
        assert!(
            kept && after.facts.len() >= before.facts.len(),
            "sequence {sequence}: a fact is lost\n{told}"
        );
        // Whoever keeps what was counted counts again with the next fact, and not before.
        let recorded = after.facts.len() > before.facts.len();
        assert!(
            recorded || before.request == after.request,
            "sequence {sequence}: changed without a fact\n{told}"
        );
        assert_eq!(after.request.submission.as_ref(), Some(&submitted), "sequence {sequence}\n{told}");
        assert_eq!(after.request.due_on(), before.request.due_on(), "sequence {sequence}\n{told}");
        let alone = after.request.decided_by.chunks(2).any(|pair| pair.first() == pair.get(1));
        assert!(!alone, "sequence {sequence}: one person decided\n{told}");
        let part = |who: &domain::ids::AccountId| before.request.is_conflicted(who);
        let new = after.request.decided_by.get(before.request.decided_by.len()..).unwrap();
        assert!(!new.iter().any(part), "sequence {sequence}: somebody in a conflict decided\n{told}");
    }
}
