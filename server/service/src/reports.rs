//! Figures about the gatekeeper's work: for its staff, and for the report Article 11 asks of it.

mod files;

pub use files::{Line, csv, json, lines, yearly_csv, yearly_json};

use crate::authority::{Staff, Who};
use crate::clock;
use crate::error::{Error, Result};
use domain::access::Action;
use domain::report::{Asked, Spread, ages};
use domain::request::{Category, MEASURED, StateKind, median};
use domain::time::Date;
use store::Tx;
use store::reports::{self as rows, Between, Entered};

/// What happened between two days.
#[derive(Clone)]
pub struct Figures {
    /// Requests received.
    pub received: i64,
    /// Decisions to accept.
    pub accepted: i64,
    /// Decisions to refuse, by kind of ground.
    pub refused: Vec<(Category, i64)>,
    /// Requests taken back.
    pub withdrawn: i64,
    /// Ready by the legal date.
    pub met: i64,
    /// Ready after it.
    pub late: i64,
    /// Ready where nothing was owed yet.
    pub not_owed: i64,
    /// Days left to the legal date when ready: fewest, median, most. Negative is late.
    pub margins: Option<[i64; 3]>,
    /// Opened to people.
    pub launched: i64,
    /// Suspensions, which are measures under Article 7(9), by kind of ground.
    pub suspended: Vec<(Category, i64)>,
    /// Connections ended.
    pub terminated: i64,
    /// Of these, as measures under Article 7(9), by kind of ground.
    pub ended: Vec<(Category, i64)>,
    /// Waiting at the end.
    pub pending: i64,
    /// Of these, with a legal date that had passed.
    pub overdue: i64,
    /// From receipt to the first decision.
    pub to_decision: Option<Spread>,
    /// From receipt to readiness.
    pub to_ready: Option<Spread>,
    /// The stays that ended, by state.
    pub stages: Vec<(StateKind, Option<Spread>)>,
}

domain::redacted!(Figures);

/// The figures of one service or of all, and how old what runs now is.
#[derive(Clone, Debug)]
pub struct Report {
    /// What was asked.
    pub asked: Asked,
    /// What happened.
    pub figures: Figures,
    /// Running requests by days since their receipt, in the classes of [`domain::report::AGES`].
    pub ages: Vec<i64>,
}

/// The figures of one year.
#[derive(Clone, Debug)]
pub struct Yearly {
    /// The year.
    pub year: i16,
    /// Its days.
    pub asked: Asked,
    /// Whether it goes on, so that the figures are those so far.
    pub goes_on: bool,
    /// Slug and figures of each service.
    pub services: Vec<(String, Figures)>,
    /// Of all together, also of services that are not configured any more.
    pub all: Figures,
}

/// Reads the figures of a period.
///
/// # Errors
/// The database does not answer.
pub async fn report(who: &Staff, action: Action, asked: Asked) -> Result<Report> {
    let mut tx = who.look(action).await?;
    let figures = figures(&mut tx, who, &asked).await?;
    let open = rows::report_open(&mut tx, &asked.service).await?;
    Ok(Report { ages: ages(open, who.now()).into(), figures, asked })
}

/// Reads the figures of a year.
///
/// # Errors
/// The database does not answer.
pub async fn yearly(who: &Staff, action: Action, year: i16) -> Result<Yearly> {
    let asked = Asked::year(year).ok_or_else(|| Error::internal("the year was read from a list"))?;
    let mut tx = who.look(action).await?;
    let mut services = Vec::new();
    for service in &who.service().gatekeeper().services {
        let asked = Asked { service: service.slug.clone(), ..asked.clone() };
        services.push((service.slug.clone(), figures(&mut tx, who, &asked).await?));
    }
    let all = figures(&mut tx, who, &asked).await?;
    Ok(Yearly { year, goes_on: asked.until >= who.service().today(), asked, services, all })
}

async fn figures(tx: &mut Tx, who: &Staff, asked: &Asked) -> Result<Figures> {
    let (zone, today) = (&who.service().gatekeeper().zone, who.service().today());
    let after = asked.until.tomorrow().map_err(Error::internal)?;
    let between = Between {
        from: clock::day_begins(zone, asked.from),
        before: clock::day_begins(zone, after).min(who.now()),
        service: &asked.service,
    };
    let entered = rows::report_entered(tx, &between).await?;
    let times = rows::report_times(tx, &between).await?;
    let stays = rows::report_stays(tx, &between).await?;
    let passed: Date = after.min(today);
    let (pending, overdue) = rows::report_pending(tx, &between, passed).await?;
    let took = |ready| times.iter().filter(move |took| (took.to == StateKind::Ready) == ready);
    let ready = of(&entered, StateKind::Ready)
        .fold((0, 0, 0), |(all, met, late), e| (all + e.count, met + e.met, late + e.late));
    let spread = |state| {
        let stay = stays.iter().find(|stay| stay.state == state);
        stay.map(|s| Spread { count: s.count, median: s.median, longest: s.longest })
    };
    Ok(Figures {
        received: count(&entered, StateKind::Received),
        accepted: count(&entered, StateKind::Accepted),
        refused: by_ground(&entered, StateKind::Refused),
        withdrawn: count(&entered, StateKind::Withdrawn),
        met: ready.1,
        late: ready.2,
        not_owed: ready.0 - ready.1 - ready.2,
        margins: margins(took(true).filter_map(|took| took.margin).collect()),
        launched: count(&entered, StateKind::Live),
        suspended: by_ground(&entered, StateKind::Suspended),
        terminated: count(&entered, StateKind::Terminated),
        ended: by_ground(&entered, StateKind::Terminated),
        pending,
        overdue,
        to_decision: Spread::of(took(false).map(|took| took.length).collect()),
        to_ready: Spread::of(took(true).map(|took| took.length).collect()),
        stages: MEASURED.map(|state| (state, spread(state))).into(),
    })
}

fn of(entered: &[Entered], state: StateKind) -> impl Iterator<Item = &Entered> {
    entered.iter().filter(move |entered| entered.state == state)
}

fn count(entered: &[Entered], state: StateKind) -> i64 {
    of(entered, state).map(|entered| entered.count).sum()
}

fn by_ground(entered: &[Entered], state: StateKind) -> Vec<(Category, i64)> {
    of(entered, state).filter_map(|entered| Some((entered.category?, entered.count))).collect()
}

fn margins(days: Vec<i64>) -> Option<[i64; 3]> {
    let (fewest, most) = (*days.iter().min()?, *days.iter().max()?);
    Some([fewest, median(days)?, most])
}
