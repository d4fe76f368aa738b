//! The public list of requests: what was asked of the gatekeeper, and what became of it.

use crate::authority::{Visitor, Who};
use crate::clock;
use crate::error::Result;
use domain::access::Action;
use domain::form::Fields;
use domain::request::{Category, FEW, MEASURED, Public, StateKind};
use domain::time::days;
use serde_json::{Map, Value, json};
use store::tracker::{Wanted, public_extent, public_list};

pub use store::tracker::Kept;

/// Requests on one page.
pub const PAGE: i64 = 50;

/// Which requests are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Slug of a service, or empty for all.
    pub service: String,
    /// A state, or none for all.
    pub state: Option<StateKind>,
    /// From 1.
    pub page: i64,
}

impl Filter {
    /// Reads what an address asks for. What nobody knows is as if it were not asked.
    #[must_use]
    pub fn of(who: &Visitor, query: &Fields) -> Self {
        let service = who.service().gatekeeper().service(query.get("service"));
        Self {
            service: service.map(|service| service.slug.clone()).unwrap_or_default(),
            state: StateKind::parse(query.get("state")).filter(|state| *state != StateKind::Draft),
            page: query.get("page").parse().unwrap_or(1).clamp(1, 1_000_000),
        }
    }

    /// The same selection on another page, as an address says it.
    #[must_use]
    pub fn query(&self, page: i64) -> String {
        let state = self.state.map(StateKind::as_str).unwrap_or_default();
        format!("service={}&state={state}&page={page}", self.service)
    }
}

/// One page of the list with its numbers.
#[derive(Clone, Debug)]
pub struct Tracker {
    /// The newest first.
    pub requests: Vec<Public>,
    /// All there are.
    pub total: i64,
    /// The middle length of each stage in milliseconds; absent where too few stays have ended.
    pub medians: Vec<(StateKind, Option<i64>)>,
    /// How legal dates were kept.
    pub kept: Kept,
    /// Standing refusals of all services by kind of ground; absent where there are too few.
    pub refusals: Option<Vec<(Category, i64)>>,
}

/// Reads one page of the list.
///
/// # Errors
/// The database does not answer.
pub async fn list(who: &Visitor, action: Action, filter: &Filter) -> Result<Tracker> {
    let gatekeeper = who.service().gatekeeper();
    let mut tx = who.look(action).await?;
    let wanted = Wanted {
        service: &filter.service,
        state: filter.state.map(StateKind::as_str).unwrap_or_default(),
        limit: PAGE,
        offset: (filter.page - 1) * PAGE,
    };
    let requests = public_list(&mut tx, &wanted, |at| clock::date_in(&gatekeeper.zone, at)).await?;
    let (total, last) = public_extent(&mut tx, &filter.service, filter.state).await?;
    let today = who.service().today();
    let figures = who.service().counted().figures(&mut tx, &filter.service, last, today).await?;
    let median =
        |state| figures.medians.iter().find(|of| of.state == state && of.stays >= FEW).map(|of| of.median);
    let many = figures.refusals.iter().map(|(_, count)| count).sum::<i64>() >= FEW;
    Ok(Tracker {
        requests,
        total,
        medians: MEASURED.map(|state| (state, median(state))).into(),
        kept: figures.kept,
        refusals: many.then(|| figures.refusals.clone()),
    })
}

/// The same for machines, in the form docs/api.md describes. Names in it never change their meaning.
///
/// # Errors
/// The database does not answer.
pub async fn feed(who: &Visitor, filter: &Filter) -> Result<Value> {
    let seen = list(who, Action::TrackerFeed, filter).await?;
    let pages = (seen.total + PAGE - 1) / PAGE;
    let link = |page| who.service().link(&format!("/requests.json?{}", filter.query(page)));
    let in_days = |length: i64| (length + days(1).0 / 2) / days(1).0;
    let medians: Map<String, Value> = seen
        .medians
        .iter()
        .map(|(state, median)| (state.as_str().to_owned(), json!(median.map(in_days))))
        .collect();
    let refusals: Option<Map<String, Value>> =
        seen.refusals.map(|of| of.iter().map(|(kind, n)| (kind.as_str().to_owned(), json!(n))).collect());
    Ok(json!({
        "version": 1,
        "gatekeeper": who.service().gatekeeper().name,
        "total": seen.total,
        "page": filter.page,
        "pages": pages,
        "next": (filter.page < pages).then(|| link(filter.page + 1)),
        "requests": seen.requests.iter().map(one).collect::<Vec<_>>(),
        "figures": {
            "medianDays": medians,
            "ready": { "inTime": seen.kept.met, "late": seen.kept.late, "overdue": seen.kept.overdue },
            "refusals": refusals,
        },
    }))
}

fn one(request: &Public) -> Value {
    json!({
        "number": request.number,
        "service": request.service,
        "functionalities": request.functionalities,
        "state": request.state.as_str(),
        "received": request.received.to_string(),
        "due": request.due.map(|day| day.to_string()),
        "ready": request.ready.map(|day| day.to_string()),
        "provider": request.provider,
    })
}
