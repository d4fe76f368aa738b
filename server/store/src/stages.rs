//! How long requests stood in each state. Written by [`crate::requests::request_save`] alone, in the transaction
//! that changed the state.

use crate::{Error, Result, Tx};
use domain::ids::RequestId;
use domain::request::{Category, Request, Stage, StateKind, Typical};

/// The middle one of the stays in a state that have ended, of an even number the shorter, and how many these are. Both
/// walk one index that holds them by length: sorting them for each page took thirty times as long.
macro_rules! median {
    ($state:literal) => {
        concat!(
            "SELECT '", $state, "' AS state, (SELECT left_at - entered_at FROM stages WHERE left_at IS NOT NULL AND state = '", $state,
            "' AND ($1 = '' OR service = $1) ORDER BY left_at - entered_at LIMIT 1 OFFSET (SELECT CASE WHEN COUNT(*) = 0 THEN 0 ELSE (COUNT(*) - 1) / 2 END \
            FROM stages WHERE left_at IS NOT NULL AND state = '", $state, "' AND ($1 = '' OR service = $1))) AS median, \
            (SELECT COUNT(*) FROM stages WHERE left_at IS NOT NULL AND state = '", $state, "' AND ($1 = '' OR service = $1)) AS stays"
        )
    };
}

sql! {
    // A clock behind another machine's never makes a stay shorter than nothing.
    LEAVE = "UPDATE stages SET left_at = CASE WHEN $3 > entered_at THEN $3 ELSE entered_at END \
             WHERE request = $1 AND left_at IS NULL AND state <> $2 RETURNING seq, state";
    ENTER = "INSERT INTO stages (request, seq, service, state, from_state, category, margin, entered_at) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (request, seq) DO NOTHING";
    // The states a provider waits in.
    MEDIANS = concat!(median!("received"), " UNION ALL ", median!("in_review"), " UNION ALL ", median!("asked"), " UNION ALL ", median!("accepted"));
    // By legal date among what runs at the same service, as the queue orders it.
    PLACE = "SELECT COUNT(CASE WHEN r.queue < m.queue OR (r.queue = m.queue AND r.id <= m.id) THEN 1 END), COUNT(*) \
             FROM requests m JOIN requests r ON r.service = m.service AND r.queue < '1' WHERE m.id = $1 AND m.queue < '1'";
}

/// Notes that a request stands where it stands now. Saving it again without moving it changes nothing.
pub(crate) async fn stage_enter(tx: &mut Tx, request: &Request) -> Result<()> {
    let Some(stage) = Stage::of(request) else { return Ok(()) };
    let (state, entered_at) = (stage.state, stage.entered_at);
    let left: Option<(i64, String)> = on!(tx, |c| sqlx::query_as(LEAVE)
        .bind(request.id.as_str())
        .bind(state.as_str())
        .bind(entered_at.0)
        .fetch_optional(c)
        .await?);
    let (seq, from) = match left {
        Some((seq, from)) => (seq + 1, Some(from)),
        // The one state nothing was before.
        None if state == StateKind::Received => {
            crate::tracker::number_give(tx, &request.id).await?;
            (1, None)
        }
        None => return Ok(()),
    };
    enter(tx, request, stage, seq, from.as_deref()).await
}

/// Notes where a request begins that was a part of another, and gives it a number of its own.
pub(crate) async fn stage_begin(tx: &mut Tx, request: &Request) -> Result<()> {
    let Some(stage) = Stage::of(request) else { return Ok(()) };
    crate::tracker::number_give(tx, &request.id).await?;
    enter(tx, request, stage, 1, None).await
}

async fn enter(tx: &mut Tx, request: &Request, stage: Stage, seq: i64, from: Option<&str>) -> Result<()> {
    let Stage { state, category, margin, entered_at } = stage;
    // Whoever comes back from a suspension was ready before.
    let margin = margin.filter(|_| from == Some(StateKind::Accepted.as_str()));
    on!(tx, |c| sqlx::query(ENTER)
        .bind(request.id.as_str())
        .bind(seq)
        .bind(&request.service)
        .bind(state.as_str())
        .bind(from)
        .bind(category.map(Category::as_str))
        .bind(margin.map(i64::from))
        .bind(entered_at.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// How long the states a provider waits in took, over all stays that have ended; of one service or, without a
/// slug, of all.
pub async fn stage_medians(tx: &mut Tx, service: &str) -> Result<Vec<Typical>> {
    let rows: Vec<(String, Option<i64>, i64)> =
        on!(tx, |c| sqlx::query_as(MEDIANS).bind(service).fetch_all(c).await?);
    let told = rows.into_iter().filter_map(|(state, median, stays)| Some((state, median?, stays)));
    told.map(|(state, median, stays)| Ok(Typical { state: read_state(&state)?, median, stays })).collect()
}

/// Which place a running request has among all that run at its service, and how many these are; nothing for others.
pub async fn stage_place(tx: &mut Tx, id: &RequestId) -> Result<Option<(i64, i64)>> {
    let (place, of): (i64, i64) = on!(tx, |c| sqlx::query_as(PLACE).bind(id.as_str()).fetch_one(c).await?);
    Ok((of > 0).then_some((place, of)))
}

pub(crate) fn read_state(text: &str) -> Result<StateKind> {
    StateKind::parse(text).ok_or(Error::Corrupt("stages.state"))
}
