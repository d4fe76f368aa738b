//! The staff queue: a narrow line for each request that was submitted, and how many there are.

use crate::accounts::account_id;
use crate::requests::{place, request_id, turn_of, turn_str};
use crate::{Error, Result, Tx};
use domain::ids::{AccountId, RequestId};
use domain::queue::{self, Order};
use domain::request::submission::Protocol;
use domain::request::{StateKind, Turn};
use domain::time::{Date, Timestamp, parse_day};

mod lines;

pub(crate) use lines::{ALL as LINES, queue_save};
pub use lines::{queue_assign, queue_assigned, queue_rename};

/// What is left out, without turn and state: by the state a count is taken. What leaves out most stands first. Each says
/// by itself when it is not asked for, so that PostgreSQL knows before it plans.
macro_rules! fits {
    () => {
        "($10 = '' OR l.name_key LIKE $10 ESCAPE '\\') AND ($6 = '' OR l.country = $6) AND ($3 = '' OR l.place >= $3) \
         AND ($4 = '' OR l.place <= $4) AND ($5 = 0 OR l.received_at < $5) AND ($1 = '' OR l.service = $1) \
         AND ($2 = '' OR ($2 = '-' AND l.assignee IS NULL) OR l.assignee = $2) AND ($7 = '' OR l.protocol = $7) \
         AND ($8 = 0 OR l.challenged = 1) AND ($9 = 0 OR l.waits_by IS NOT NULL)"
    };
}

/// A page in some order. What leads can be found by an index.
macro_rules! lines {
    ($lead:literal, $order:literal) => {
        concat!(
            "SELECT l.request, l.service, l.state, l.turn, l.place, l.name, l.received_at, l.changed_at, l.assignee, l.challenged, l.waits_by \
             FROM queue_lines l WHERE ", $lead, fits!(),
            " AND ($11 = '' OR l.state = $11) AND ($12 = '' OR l.turn = $12 OR l.turn = 'both') ORDER BY ", $order, " LIMIT $13 OFFSET $14"
        )
    };
}

/// The first in some order that this person can go on with: it is the gatekeeper's turn, nobody else looks at it or after
/// it, they take part in it, and what waits for a second person does not wait for another than them.
macro_rules! next {
    ($key:literal, $than:literal, $order:literal) => {
        concat!(
            "SELECT l.request FROM queue_lines l WHERE ", fits!(),
            " AND ($11 = '' OR l.state = $11) AND ($12 = '' OR l.turn = $12 OR l.turn = 'both') \
             AND (l.turn = 'gatekeeper' OR (l.turn = 'both' AND ($11 <> '' OR $12 <> ''))) \
             AND ($2 <> '' OR l.assignee IS NULL OR l.assignee = $13) \
             AND (l.waits_by IS NULL OR ($16 = 1 AND l.waits_by <> $13)) AND l.request <> $15 \
             AND NOT EXISTS (SELECT 1 FROM stances s WHERE s.request = l.request AND s.account = $13 AND s.stance = 'conflict') \
             AND NOT EXISTS (SELECT 1 FROM presences k WHERE k.request = l.request AND k.account <> $13 AND k.at > $14) \
             AND ($15 = '' OR (l.", $key, ", l.request) ", $than, " (SELECT c.", $key, ", c.request FROM queue_lines c WHERE c.request = $15)) \
             ORDER BY ", $order, " LIMIT 1"
        )
    };
}

/// How many there are in each state. What leads can be found by an index.
macro_rules! count {
    ($lead:literal) => {
        concat!(
            "SELECT l.state, COUNT(*) FROM queue_lines l WHERE ",
            $lead,
            fits!(),
            " AND ($11 = '' OR l.turn = $11 OR l.turn = 'both') GROUP BY l.state"
        )
    };
}

sql! {
    DUE = lines!("", "l.place, l.request");
    DUE_DATED = lines!("l.place >= $3 AND l.place <= $4 AND ", "l.place, l.request");
    DUE_OF_STATE = lines!("l.state = $11 AND ", "l.place, l.request");
    DUE_OF_PERSON = lines!("l.assignee = $2 AND ", "l.place, l.request");
    DUE_OF_NOBODY = lines!("l.assignee IS NULL AND ", "l.place, l.request");
    RECEIVED = lines!("", "l.received_at, l.request");
    NEWEST = lines!("", "l.received_at DESC, l.request DESC");
    QUIET = lines!("", "l.changed_at, l.request");
    CHANGED = lines!("", "l.changed_at DESC, l.request DESC");
    NAME = lines!("", "l.name_key, l.request");
    NEXT_DUE = next!("place", ">", "l.place, l.request");
    NEXT_RECEIVED = next!("received_at", ">", "l.received_at, l.request");
    NEXT_NEWEST = next!("received_at", "<", "l.received_at DESC, l.request DESC");
    NEXT_QUIET = next!("changed_at", ">", "l.changed_at, l.request");
    NEXT_CHANGED = next!("changed_at", "<", "l.changed_at DESC, l.request DESC");
    NEXT_NAME = next!("name_key", ">", "l.name_key, l.request");
    COUNT_DATED = count!("l.place >= $3 AND l.place <= $4 AND ");
    COUNT = count!("");
}

/// Which lines are asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// The selection, in which "me" was replaced by whoever asks.
    pub filter: queue::Filter,
    /// First and last legal date of what runs, where time left is asked for.
    pub dates: Option<(Option<Date>, Date)>,
    /// Received before.
    pub before: Option<Timestamp>,
}

/// A request as the queue shows it.
#[derive(Clone, Debug)]
pub struct QueueLine {
    /// Id.
    pub id: RequestId,
    /// Slug of the service asked.
    pub service: String,
    /// Where it stands.
    pub state: StateKind,
    /// Whose move it is.
    pub turn: Turn,
    /// Legal date.
    pub due: Option<Date>,
    /// Whether the statutory clock runs, or would if anything were owed.
    pub running: bool,
    /// Who asks.
    pub organisation: String,
    /// When it was received.
    pub received_at: Timestamp,
    /// When it last changed.
    pub changed_at: Timestamp,
    /// Who looks after it.
    pub assignee: Option<AccountId>,
    /// Whether a refusal was challenged and it is examined again.
    pub challenged: bool,
    /// Who proposed what waits for a second person.
    pub waits_by: Option<AccountId>,
}

type Row = (String, String, String, String, String, String, i64, i64, Option<String>, i64, Option<String>);

fn line(
    (id, service, state, turn, place, organisation, received, changed, assignee, challenged, waits): Row,
) -> Result<QueueLine> {
    let (first, due) = place.split_once(' ').ok_or(Error::Corrupt("queue_lines.place"))?;
    Ok(QueueLine {
        id: request_id(&id)?,
        service,
        state: state_of(&state)?,
        turn: turn_of(&turn)?,
        due: parse_day(due),
        running: first == place::RUNS,
        organisation,
        received_at: Timestamp(received),
        changed_at: Timestamp(changed),
        assignee: assignee.as_deref().map(account_id).transpose()?,
        challenged: challenged == 1,
        waits_by: waits.as_deref().map(account_id).transpose()?,
    })
}

fn state_of(text: &str) -> Result<StateKind> {
    StateKind::parse(text).ok_or(Error::Corrupt("queue_lines.state"))
}

/// The value of whoever looks after it, as statements compare it: nobody is a dash.
pub(crate) fn assignee(wanted: &queue::Assignee) -> &str {
    match wanted {
        queue::Assignee::Any | queue::Assignee::Me => "",
        queue::Assignee::Nobody => "-",
        queue::Assignee::Person(id) => id.as_str(),
    }
}

/// A pattern of `LIKE` for a part of a name; empty for any.
fn pattern(name: &str) -> String {
    let mut pattern = String::new();
    for c in queue::name_key(name).chars() {
        if matches!(c, '%' | '_' | '\\') {
            pattern.push('\\');
        }
        pattern.push(c);
    }
    if pattern.is_empty() { pattern } else { format!("%{pattern}%") }
}

/// What the parameters of `fits!` are, and the turn.
struct Asked {
    from: String,
    until: String,
    before: i64,
    protocol: &'static str,
    pattern: String,
    turn: &'static str,
}

impl Asked {
    fn of(wanted: &Wanted) -> Self {
        let Wanted { filter, dates, before } = wanted;
        let (from, until) = match dates {
            Some((from, until)) => (place::of(true, *from), place::of(true, Some(*until))),
            None => (String::new(), String::new()),
        };
        let from =
            if dates.is_some_and(|(from, _)| from.is_none()) { format!("{} ", place::RUNS) } else { from };
        Self {
            from,
            until,
            before: before.map_or(0, |at| at.0),
            protocol: filter.protocol.map(protocol_str).unwrap_or_default(),
            pattern: pattern(&filter.name),
            turn: match filter.turn {
                queue::Move::Any => "",
                queue::Move::Ours => turn_str(Turn::Gatekeeper),
                queue::Move::Theirs => turn_str(Turn::Provider),
            },
        }
    }
}

fn protocol_str(protocol: Protocol) -> &'static str {
    Protocol::ALL.iter().find(|row| row.0 == protocol).map_or("signal", |row| row.1)
}

/// Binds what `fits!` compares with.
macro_rules! fitting {
    ($query:expr, $filter:ident, $asked:ident) => {
        $query
            .bind(&$filter.service)
            .bind(assignee(&$filter.assignee))
            .bind(&$asked.from)
            .bind(&$asked.until)
            .bind($asked.before)
            .bind(&$filter.country)
            .bind($asked.protocol)
            .bind(i64::from($filter.challenged))
            .bind(i64::from($filter.waiting))
            .bind(&$asked.pattern)
    };
}

/// One page of the queue.
pub async fn queue_list(tx: &mut Tx, wanted: &Wanted, limit: i64, offset: i64) -> Result<Vec<QueueLine>> {
    let (filter, asked) = (&wanted.filter, Asked::of(wanted));
    let state = filter.state.map(StateKind::as_str).unwrap_or_default();
    let sql = match (filter.order, &filter.assignee) {
        (Order::Due, _) if wanted.dates.is_some() => DUE_DATED,
        (Order::Due, queue::Assignee::Person(_)) => DUE_OF_PERSON,
        (Order::Due, queue::Assignee::Nobody) => DUE_OF_NOBODY,
        (Order::Due, _) if filter.state.is_some() => DUE_OF_STATE,
        (Order::Due, _) => DUE,
        (Order::Received, _) => RECEIVED,
        (Order::Newest, _) => NEWEST,
        (Order::Quiet, _) => QUIET,
        (Order::Changed, _) => CHANGED,
        (Order::Organisation, _) => NAME,
    };
    let rows: Vec<Row> = on!(tx, |c| fitting!(sqlx::query_as(sql), filter, asked)
        .bind(state)
        .bind(asked.turn)
        .bind(limit)
        .bind(offset)
        .fetch_all(c)
        .await?);
    rows.into_iter().map(line).collect()
}

/// How many there are in each state, whatever state is asked for.
pub async fn queue_count(tx: &mut Tx, wanted: &Wanted) -> Result<Vec<(StateKind, i64)>> {
    let (filter, asked) = (&wanted.filter, Asked::of(wanted));
    let sql = if wanted.dates.is_some() { COUNT_DATED } else { COUNT };
    let rows: Vec<(String, i64)> =
        on!(tx, |c| fitting!(sqlx::query_as(sql), filter, asked).bind(asked.turn).fetch_all(c).await?);
    rows.into_iter().map(|(state, n)| Ok((state_of(&state)?, n))).collect()
}

/// Who looks for something to go on with.
#[derive(Clone, Copy, Debug)]
pub struct Seeker<'a> {
    /// Their account.
    pub account: &'a AccountId,
    /// Whether they may be the second person.
    pub approves: bool,
    /// Looks of others after this count.
    pub looks_after: Timestamp,
}

/// The next to go on with, after one, or the first of all.
pub async fn queue_next(
    tx: &mut Tx,
    wanted: &Wanted,
    who: Seeker<'_>,
    after: Option<&RequestId>,
) -> Result<Option<RequestId>> {
    let (filter, asked) = (&wanted.filter, Asked::of(wanted));
    let sql = match filter.order {
        Order::Due => NEXT_DUE,
        Order::Received => NEXT_RECEIVED,
        Order::Newest => NEXT_NEWEST,
        Order::Quiet => NEXT_QUIET,
        Order::Changed => NEXT_CHANGED,
        Order::Organisation => NEXT_NAME,
    };
    let row: Option<(String,)> = on!(tx, |c| fitting!(sqlx::query_as(sql), filter, asked)
        .bind(filter.state.map(StateKind::as_str).unwrap_or_default())
        .bind(asked.turn)
        .bind(who.account.as_str())
        .bind(who.looks_after.0)
        .bind(after.map_or("", RequestId::as_str))
        .bind(i64::from(who.approves))
        .fetch_optional(c)
        .await?);
    row.map(|(id,)| request_id(&id)).transpose()
}
