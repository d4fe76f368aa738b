//! What happened to requests between two instants, counted from the stages they went through.

use crate::stages::read_state;
use crate::{Error, Result, Tx};
use domain::request::{Category, StateKind};
use domain::time::{Date, Timestamp};

sql! {
    // Coming back from a suspension is no new decision. Nor is a refusal that stays because its challenge is rejected: the
    // rejection is approved the moment it is refused again. One refused anew, after a challenge that was upheld or a
    // reversal, is.
    ENTERED = "SELECT state, category, COUNT(*), COUNT(CASE WHEN margin >= 0 THEN 1 END), COUNT(CASE WHEN margin < 0 THEN 1 END) FROM stages s \
               WHERE entered_at >= $1 AND entered_at < $2 AND ($3 = '' OR service = $3) \
               AND (state NOT IN ('accepted', 'ready', 'live') OR from_state <> 'suspended') \
               AND (state <> 'refused' OR NOT EXISTS (SELECT 1 FROM decisions d WHERE d.request = s.request AND d.kind = 'rejection' \
               AND d.approved_at >= s.entered_at AND (s.left_at IS NULL OR d.approved_at < s.left_at))) GROUP BY state, category ORDER BY state, category";
    STAYS = "SELECT state, median, stays, longest FROM (SELECT state, left_at - entered_at AS median, \
             ROW_NUMBER() OVER (PARTITION BY state ORDER BY left_at - entered_at) AS place, COUNT(*) OVER (PARTITION BY state) AS stays, \
             MAX(left_at - entered_at) OVER (PARTITION BY state) AS longest FROM stages \
             WHERE left_at >= $1 AND left_at < $2 AND ($3 = '' OR service = $3) AND state IN ('received', 'in_review', 'asked', 'accepted')) AS ranked \
             WHERE place = (stays + 1) / 2";
    // From the receipt to the first decision, and to readiness. The rest of what was accepted in part was received with it,
    // before it stood anywhere by itself.
    TIMES = "SELECT s.state, s.entered_at - r.received_at, s.margin FROM stages s JOIN requests r ON r.id = s.request \
             WHERE s.entered_at >= $1 AND s.entered_at < $2 AND ($3 = '' OR s.service = $3) AND ((s.state = 'ready' AND s.from_state = 'accepted') \
             OR (s.state IN ('accepted', 'refused') AND NOT EXISTS (SELECT 1 FROM stages e WHERE e.request = s.request AND e.seq < s.seq AND e.state IN ('accepted', 'refused'))))";
    // A suspension does not stop the statutory clock.
    PENDING = "SELECT COUNT(*), COUNT(CASE WHEN r.due_on < $3 THEN 1 END) FROM stages s JOIN requests r ON r.id = s.request \
               WHERE s.entered_at < $1 AND (s.left_at IS NULL OR s.left_at >= $1) AND ($2 = '' OR s.service = $2) \
               AND (s.state IN ('received', 'in_review', 'asked', 'accepted') OR (s.state = 'suspended' AND s.from_state = 'accepted'))";
    OPEN = "SELECT received_at FROM requests WHERE queue IS NOT NULL AND queue < '1' AND ($1 = '' OR service = $1)";
}

/// Between which instants, of which service.
#[derive(Clone, Copy, Debug)]
pub struct Between<'a> {
    /// From this instant on.
    pub from: Timestamp,
    /// Before this instant.
    pub before: Timestamp,
    /// Slug, or empty for all.
    pub service: &'a str,
}

/// How often a state was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entered {
    /// The state.
    pub state: StateKind,
    /// The kind of ground of a refusal or suspension.
    pub category: Option<Category>,
    /// How often.
    pub count: i64,
    /// Of these, ready by the legal date.
    pub met: i64,
    /// Of these, ready after it.
    pub late: i64,
}

/// Stays in one state that ended, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stays {
    /// The state.
    pub state: StateKind,
    /// The middle one.
    pub median: i64,
    /// How many.
    pub count: i64,
    /// The longest.
    pub longest: i64,
}

/// How long one request took to a first decision, or to readiness.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Took {
    /// Accepted or refused; or ready.
    pub to: StateKind,
    /// From its receipt, in milliseconds.
    pub length: i64,
    /// Days left to the legal date when it was ready; negative when it was late.
    pub margin: Option<i64>,
}

/// How often each state was entered. A refusal that stays after a challenge counts once.
pub async fn report_entered(tx: &mut Tx, of: &Between<'_>) -> Result<Vec<Entered>> {
    let rows: Vec<(String, Option<String>, i64, i64, i64)> = on!(tx, |c| sqlx::query_as(ENTERED)
        .bind(of.from.0)
        .bind(of.before.0)
        .bind(of.service)
        .fetch_all(c)
        .await?);
    let category = |text: String| Category::parse(&text).ok_or(Error::Corrupt("stages.category"));
    rows.into_iter()
        .map(|(state, of, count, met, late)| {
            Ok(Entered {
                state: read_state(&state)?,
                category: of.map(category).transpose()?,
                count,
                met,
                late,
            })
        })
        .collect()
}

/// How long the stays took that ended.
pub async fn report_stays(tx: &mut Tx, of: &Between<'_>) -> Result<Vec<Stays>> {
    let rows: Vec<(String, i64, i64, i64)> = on!(tx, |c| sqlx::query_as(STAYS)
        .bind(of.from.0)
        .bind(of.before.0)
        .bind(of.service)
        .fetch_all(c)
        .await?);
    rows.into_iter()
        .map(|(state, median, count, longest)| {
            Ok(Stays { state: read_state(&state)?, median, count, longest })
        })
        .collect()
}

/// How long each request took that was decided for the first time, or became ready.
pub async fn report_times(tx: &mut Tx, of: &Between<'_>) -> Result<Vec<Took>> {
    let rows: Vec<(String, i64, Option<i64>)> = on!(tx, |c| sqlx::query_as(TIMES)
        .bind(of.from.0)
        .bind(of.before.0)
        .bind(of.service)
        .fetch_all(c)
        .await?);
    rows.into_iter().map(|(to, length, margin)| Ok(Took { to: read_state(&to)?, length, margin })).collect()
}

/// How many waited at the end, and of these how many had a legal date before `passed`.
pub async fn report_pending(tx: &mut Tx, of: &Between<'_>, passed: Date) -> Result<(i64, i64)> {
    Ok(on!(tx, |c| sqlx::query_as(PENDING)
        .bind(of.before.0)
        .bind(of.service)
        .bind(passed.to_string())
        .fetch_one(c)
        .await?))
}

/// When each request that runs now was received.
pub async fn report_open(tx: &mut Tx, service: &str) -> Result<Vec<Timestamp>> {
    let rows: Vec<(Option<i64>,)> = on!(tx, |c| sqlx::query_as(OPEN).bind(service).fetch_all(c).await?);
    Ok(rows.into_iter().filter_map(|(at,)| at.map(Timestamp)).collect())
}
