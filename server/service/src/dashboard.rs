//! How the gatekeeper's work stands, in numbers.

use crate::authority::{Staff, Who};
use crate::error::Result;
use domain::access::Action;
use domain::calendar::{Standing, standing};
use domain::request::{StateKind, median, stays};
use domain::time::{Date, Timestamp, parse_day};
use serde_json::Value;
use std::collections::BTreeMap;
use store::events::{EventRow, event_list_moves};
use store::requests::{request_count_states, request_list_due};

/// The states whose length is measured: what a provider waits for.
const MEASURED: [StateKind; 4] =
    [StateKind::Received, StateKind::InReview, StateKind::Asked, StateKind::Accepted];

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
    Ok(Dashboard {
        states: states.map(|state| (state, count(state))).collect(),
        due: due.collect(),
        medians: medians(&event_list_moves(&mut tx).await?),
        today,
    })
}

fn medians(rows: &[EventRow]) -> Vec<(StateKind, Option<i64>)> {
    let mut lengths: BTreeMap<&str, Vec<i64>> = BTreeMap::new();
    for facts in rows.chunk_by(|a, b| a.thing == b.thing) {
        let decided: Vec<Option<String>> = facts.iter().map(decided).collect();
        let facts = facts.iter().zip(&decided);
        let facts = facts.map(|(row, decided)| (row.kind.as_str(), decided.as_deref(), Timestamp(row.at)));
        for stay in stays(facts) {
            if let Some(to) = stay.to {
                lengths.entry(stay.state.as_str()).or_default().push(to.0 - stay.from.0);
            }
        }
    }
    MEASURED.map(|state| (state, lengths.remove(state.as_str()).and_then(median))).into()
}

/// The state an approved decision names.
fn decided(row: &EventRow) -> Option<String> {
    if row.kind != "decision.approved" {
        return None;
    }
    let whole: Value = serde_json::from_str(&row.body).ok()?;
    whole["data"]["state"].as_str().map(str::to_owned)
}
