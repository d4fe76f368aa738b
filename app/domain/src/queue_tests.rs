use super::*;
use crate::ids::{OrganisationId, RequestId};
use crate::request::{Category, Challenge, Declaration, Ending, Measure};
use crate::request::{Intended, Intervention, Proposal, Reasons};
use crate::time::{Date, days};
use proptest::prelude::*;

const ID: &str = "00000000-0000-7000-8000-000000000001";

fn read(pairs: &[(&str, &str)]) -> Filter {
    Filter::of(&pairs.iter().copied().collect(), |slug| slug == "whatsapp")
}

#[test]
fn what_nobody_knows_is_as_if_it_were_not_asked() {
    let odd = [
        ("service", "icq"),
        ("state", "draft"),
        ("turn", "x"),
        ("assignee", "x"),
        ("left", "-1"),
        ("age", "0"),
        ("country", "XX"),
        ("protocol", "otr"),
        ("name", " \u{202E} "),
        ("sort", "body; --"),
    ];
    for pair in odd {
        assert_eq!(read(&[pair]), Filter::default(), "{pair:?}");
    }
}

fn asked() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let one = |name: &'static str, values: Vec<String>| {
        prop::option::of(prop::sample::select(values).prop_map(move |v| (name, v)))
    };
    let of = |values: &[&str]| values.iter().map(|v| (*v).to_owned()).collect::<Vec<_>>();
    (
        one("service", of(&["whatsapp"])),
        one("state", StateKind::ALL.iter().map(|row| row.1.to_owned()).collect()),
        one("turn", of(&["ours", "theirs"])),
        one("assignee", of(&["me", "nobody", ID])),
        one("left", Left::ALL.iter().map(|row| row.1.to_owned()).collect()),
        one("age", Age::ALL.iter().map(|row| row.1.to_owned()).collect()),
        one("country", of(&["IE", "US"])),
        one("protocol", of(&["signal", "equivalent"])),
        prop::option::of("\\PC{0,70}".prop_map(|v| ("name", v))),
        one("sort", Order::ALL.iter().map(|row| row.1.to_owned()).collect()),
        one("challenged", of(&["on"])),
        one("waiting", of(&["on"])),
    )
        .prop_map(|(a, b, c, d, e, f, g, h, i, j, k, l)| {
            [a, b, c, d, e, f, g, h, i, j, k, l].into_iter().flatten().collect()
        })
}

proptest! {
    #[test]
    fn an_address_made_of_a_selection_asks_for_it_again(asked in asked()) {
        let filter = Filter::of(&asked.into_iter().collect(), |_| true);
        prop_assert_eq!(Filter::of(&filter.fields(), |_| true), filter);
    }
}

#[test]
fn an_address_that_asks_for_everything_asks_for_something() {
    assert!(Filter::is_asked(&[("all", "")].into_iter().collect()));
    assert!(!Filter::is_asked(&[("done", "assigned")].into_iter().collect()));
    assert!(!Filter::is_asked(&Fields::default()));
}

#[test]
fn what_states_and_assignees_say_can_be_counted_by_them() {
    for plain in [("state", "asked"), ("service", "whatsapp"), ("assignee", "me"), ("sort", "changed")] {
        assert!(read(&[plain]).is_plain(), "{plain:?}");
    }
    for other in [
        ("turn", "ours"),
        ("left", "14"),
        ("age", "30"),
        ("country", "IE"),
        ("name", "heron"),
        ("waiting", "on"),
        ("challenged", "on"),
    ] {
        assert!(!read(&[other]).is_plain(), "{other:?}");
    }
}

#[test]
fn days_left_and_age_are_counted_from_today() {
    let today = Date::constant(2026, 2, 20);
    let day = Date::constant;
    assert_eq!(Left::Passed.dates(today), Some((None, day(2026, 2, 19))));
    assert_eq!(Left::Near.dates(today), Some((Some(today), day(2026, 3, 6))));
    assert_eq!(Left::Any.dates(today), None);
    assert_eq!(Age::Month.before(Timestamp(days(31).0)), Some(Timestamp(days(1).0)));
}

#[test]
fn a_selection_shows_its_state_or_all() {
    assert!(read(&[("turn", "ours")]).shows(StateKind::Asked));
    assert!(read(&[("state", "asked")]).shows(StateKind::Asked));
    assert!(!read(&[("state", "asked")]).shows(StateKind::InReview));
}

#[test]
fn pages_begin_at_one_and_end_somewhere() {
    for (asked, is) in
        [("", 1), ("0", 1), ("-3", 1), ("7", 7), ("99999999999999999999", 1), ("900000", 10_000)]
    {
        assert_eq!(page(&[("page", asked)].into_iter().collect()), is, "{asked}");
    }
}

#[test]
fn what_waits_for_a_second_person_is_known_by_the_first() {
    let me = AccountId::parse(ID).unwrap();
    let (request, organisation) = (RequestId::parse(ID).unwrap(), OrganisationId::parse(ID).unwrap());
    let draft = Request::draft(request, organisation, "whatsapp".into(), Timestamp(5));
    let at = |state| Request { state, ..draft.clone() };
    let (by, later) = (me.clone(), Timestamp(9));
    let proposal = Proposal { by: me.clone(), at: later, reasons: Reasons::Accept { reasons: "x".into() } };
    assert_eq!(waits_by(&at(State::InReview { proposal: Some(proposal), announced: None })), Some(&me));
    assert_eq!(
        waits_by(&at(State::Accepted { declaration: Some(Declaration { by: me.clone(), at: later }) })),
        Some(&me)
    );
    assert_eq!(waits_by(&at(State::in_review())), None);
    let what = Intervention::Terminate { ending: Ending::Wish { reason: "x".into() } };
    let intended = Request { intended: Some(Intended { by, at: later, what }), ..at(State::Live) };
    assert_eq!((waits_by(&intended), changed_at(&intended)), (Some(&me), later));
    assert_eq!(changed_at(&draft), Timestamp(5));
    let measure = Measure {
        category: Category::Other,
        ground: "g".into(),
        necessary: "n".into(),
        proportionate: "p".into(),
        cure: "c".into(),
        remedy: "r".into(),
        functionalities: Vec::new(),
    };
    let challenge = Challenge { by: me, at: later, grounds: "x".into(), measure, ruling: None };
    let again = Request { challenges: vec![challenge], ..at(State::in_review()) };
    assert!(is_challenged(&again) && !is_challenged(&at(State::Received)));
}
