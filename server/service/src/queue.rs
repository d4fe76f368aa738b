//! The staff queue: one page of it, what is or will soon be late, and what to go on with.

use crate::authority::{Person as _, Staff, Who as _};
use crate::error::Result;
use domain::access::{Action, Decision, may};
use domain::assignment;
use domain::form::Fields;
use domain::ids::{AccountId, RequestId};
use domain::looking::{LIFE, minutes_since};
use domain::queue::{Assignee, Filter, Left, PAGE};
use domain::request::StateKind;
use domain::time::{Date, Timestamp};
use store::Tx;
use store::desks::{self, Desk};
use store::queue::{self as rows, Seeker, Wanted};

pub use store::desks::{Colleague, ViewLink};
pub use store::queue::QueueLine;

/// Most lines of what is late, and of what will soon be.
pub const LATE: i64 = 200;

/// Somebody who looks at a request right now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looker {
    /// Their name.
    pub name: String,
    /// How many minutes ago they came.
    pub minutes: i64,
}

/// A request with what colleagues do about it.
#[derive(Clone, Debug)]
pub struct Line {
    /// The request.
    pub line: QueueLine,
    /// Who looks after it.
    pub assignee: Option<String>,
    /// Others who look at it.
    pub lookers: Vec<Looker>,
}

/// One page of the queue.
#[derive(Clone, Debug)]
pub struct Queue {
    /// In the order that was asked for.
    pub lines: Vec<Line>,
    /// How many there are in each state, whatever state is asked for; only states that have any.
    pub counts: Vec<(StateKind, i64)>,
    /// All that fit.
    pub total: i64,
    /// From 1.
    pub page: i64,
    /// To whom requests can be given.
    pub colleagues: Vec<Colleague>,
    /// Own views and shared ones.
    pub views: Vec<ViewLink>,
    /// Today in the gatekeeper's zone.
    pub today: Date,
}

/// What an address asks for.
#[must_use]
pub fn asked(who: &Staff, query: &Fields) -> Filter {
    Filter::of(query, |slug| who.service().gatekeeper().service(slug).is_some())
}

/// The selection as statements understand it.
fn wanted(who: &Staff, filter: &Filter) -> Wanted {
    let mut filter = filter.clone();
    if filter.assignee == Assignee::Me {
        filter.assignee = Assignee::Person(who.account().id().clone());
    }
    let (dates, before) = (filter.left.dates(who.service().today()), filter.age.before(who.now()));
    Wanted { filter, dates, before }
}

/// Looks after this count.
pub(crate) fn looks_after(now: Timestamp) -> Timestamp {
    now - LIFE
}

/// Others who look at a request.
pub(crate) fn lookers(desk: &Desk, me: &AccountId, request: &RequestId, now: Timestamp) -> Vec<Looker> {
    let others = desk.looks.iter().filter(|look| look.request == *request && look.account != *me);
    others.map(|look| Looker { name: look.name.clone(), minutes: minutes_since(look.at, now) }).collect()
}

/// Who can be given a request.
pub(crate) fn takers(staff: &[Colleague]) -> Vec<Colleague> {
    staff.iter().filter(|person| assignment::takes(person.role)).cloned().collect()
}

/// The lines with what stands on the desk about them.
fn laid_out(who: &Staff, desk: &Desk, lines: Vec<QueueLine>) -> Vec<Line> {
    let (me, now) = (who.account().id(), who.now());
    let name = |id: &AccountId| {
        desk.staff.iter().find(|person| person.account == *id).map(|person| person.name.clone())
    };
    let line = |line: QueueLine| Line {
        assignee: line.assignee.as_ref().and_then(name),
        lookers: lookers(desk, me, &line.id, now),
        line,
    };
    lines.into_iter().map(line).collect()
}

async fn desk(tx: &mut Tx, who: &Staff, wanted: &Wanted) -> Result<Desk> {
    Ok(desks::desk(tx, who.account().id(), wanted, looks_after(who.now())).await?)
}

/// Reads one page of the queue.
///
/// # Errors
/// The database does not answer.
pub async fn queue(who: &Staff, filter: &Filter, page: i64) -> Result<Queue> {
    let wanted = wanted(who, filter);
    let mut tx = who.look(Action::Queue).await?;
    let desk = desk(&mut tx, who, &wanted).await?;
    // Three statements, or two where nobody has to count.
    let counted =
        if filter.is_plain() { desk.tallies.clone() } else { rows::queue_count(&mut tx, &wanted).await? };
    let lines = rows::queue_list(&mut tx, &wanted, PAGE, (page - 1) * PAGE).await?;
    let of = |state: StateKind| counted.iter().find(|(other, _)| *other == state).map_or(0, |(_, n)| *n);
    let counts = StateKind::ALL.iter().map(|row| (row.0, of(row.0)));
    let counts: Vec<_> = counts.filter(|(_, n)| *n > 0).collect();
    Ok(Queue {
        lines: laid_out(who, &desk, lines),
        total: counts.iter().filter(|(state, _)| filter.shows(*state)).map(|(_, n)| n).sum(),
        counts,
        page,
        colleagues: takers(&desk.staff),
        views: desk.views,
        today: who.service().today(),
    })
}

/// What is late, and what will soon be.
#[derive(Clone, Debug)]
pub struct Deadlines {
    /// The legal date has passed and the clock runs; longest first.
    pub passed: Vec<Line>,
    /// Few days are left; fewest first.
    pub near: Vec<Line>,
    /// Whether more are late than are listed.
    pub more_passed: bool,
    /// Whether more will soon be late than are listed.
    pub more_near: bool,
    /// Today in the gatekeeper's zone.
    pub today: Date,
}

/// Reads what is late, and what will soon be: at most so many of each, so that neither pushes the other off the page.
///
/// # Errors
/// The database does not answer.
pub async fn deadlines(who: &Staff, most: i64) -> Result<Deadlines> {
    let mut tx = who.look(Action::DeadlinesPage).await?;
    let desk = desk(&mut tx, who, &Wanted::default()).await?;
    let (passed, more_passed) = first(&mut tx, who, &desk, Left::Passed, most).await?;
    let (near, more_near) = first(&mut tx, who, &desk, Left::Near, most).await?;
    Ok(Deadlines { passed, near, more_passed, more_near, today: who.service().today() })
}

/// The first of what has so much time left, and whether there are more.
async fn first(tx: &mut Tx, who: &Staff, desk: &Desk, left: Left, most: i64) -> Result<(Vec<Line>, bool)> {
    let mut lines = rows::queue_list(tx, &wanted(who, &having(left)), most + 1, 0).await?;
    let listed = usize::try_from(most).unwrap_or_default();
    let more = lines.len() > listed;
    lines.truncate(listed);
    Ok((laid_out(who, desk, lines), more))
}

/// The selection of what has so much time left, for a link to all of it.
#[must_use]
pub fn having(left: Left) -> Filter {
    Filter { left, ..Filter::default() }
}

/// The request to go on with: the first of a selection after another, or else the first of all, that is the gatekeeper's
/// turn, that nobody else looks at or after, and that does not wait for another person than whoever asks.
///
/// # Errors
/// The database does not answer.
pub async fn next(who: &Staff, filter: &Filter, after: Option<&RequestId>) -> Result<Option<RequestId>> {
    let wanted = wanted(who, filter);
    let approves = may(who.role(), Action::DecisionApprove, true) == Decision::Yes;
    let looks_after = looks_after(who.now());
    let seeker = Seeker { account: who.account().id(), approves, looks_after };
    let mut tx = who.look(Action::NextCase).await?;
    let next = rows::queue_next(&mut tx, &wanted, seeker, after).await?;
    if next.is_some() || after.is_none() {
        return Ok(next);
    }
    // From the end on to the beginning, but not back to the same.
    let first = rows::queue_next(&mut tx, &wanted, seeker, None).await?;
    Ok(first.filter(|first| Some(first) != after))
}
