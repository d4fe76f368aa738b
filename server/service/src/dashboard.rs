//! How the gatekeeper's work stands, in numbers.

use crate::authority::{Staff, Who};
use crate::error::Result;
use domain::access::Action;
use domain::calendar::{Standing, standing};
use domain::request::{MEASURED, StateKind};
use domain::time::{Date, parse_day};
use store::requests::{request_count_states, request_list_due};
use store::stages::stage_medians;

/// The numbers.
#[derive(Clone, Debug)]
pub struct Dashboard {
    /// How many requests are in each state; drafts are the provider's own business.
    pub states: Vec<(StateKind, i64)>,
    /// The legal dates that run: how near each is, nearest first.
    pub due: Vec<(Date, Standing)>,
    /// The median time spent in a state, in milliseconds, over all stays that have ended.
    pub medians: Vec<(StateKind, Option<i64>)>,
    /// Today in the gatekeeper's zone.
    pub today: Date,
}

/// Reads the numbers.
///
/// # Errors
/// The database does not answer.
pub async fn dashboard(who: &Staff) -> Result<Dashboard> {
    let today = who.service().today();
    let mut tx = who.look(Action::Dashboard).await?;
    let counted = request_count_states(&mut tx).await?;
    let count = |state| counted.iter().find(|(s, _)| *s == state).map_or(0, |(_, n)| *n);
    let states = StateKind::ALL.iter().map(|row| row.0).filter(|state| *state != StateKind::Draft);
    let due = request_list_due(&mut tx).await?;
    let due = due.iter().filter_map(|text| parse_day(text)).map(|day| (day, standing(day, today)));
    let typical = stage_medians(&mut tx, "").await?;
    let median = |state| typical.iter().find(|of| of.state == state).map(|of| of.median);
    Ok(Dashboard {
        states: states.map(|state| (state, count(state))).collect(),
        due: due.collect(),
        medians: MEASURED.map(|state| (state, median(state))).into(),
        today,
    })
}
