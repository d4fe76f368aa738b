//! What anybody may read about requests. A request itself never leaves here: [`Public`] does.

use crate::{Error, Result, Tx};
use domain::ids::RequestId;
use domain::request::{Beside, Category, Public, Request, StateKind};
use domain::time::{Date, Timestamp};

sql! {
    KNOWN = "SELECT number FROM public_numbers WHERE request = $1";
    // The row lock on the head makes those who submit queue, so that no number is given twice.
    NEXT = "UPDATE public_number_head SET number = number + 1 WHERE id = 1 RETURNING number";
    NUMBER = "INSERT INTO public_numbers (number, request) VALUES ($1, $2)";
    // First which, then what is in them: bodies are long.
    LIST = "SELECT n.number, r.body, o.trade_name, (SELECT MIN(g.entered_at) FROM stages g WHERE g.request = r.id AND g.state = 'ready') AS ready_at \
            FROM (SELECT p.number, p.request FROM public_numbers p JOIN stages s ON s.request = p.request AND s.left_at IS NULL \
            WHERE ($1 = '' OR s.service = $1) AND ($2 = '' OR s.state = $2) ORDER BY p.number DESC LIMIT $3 OFFSET $4) AS n \
            JOIN requests r ON r.id = n.request JOIN organisations o ON o.id = r.organisation ORDER BY n.number DESC";
    // What the queue counts is what is not a draft: the same.
    EXTENT = "SELECT CAST(COALESCE(SUM(n), 0) AS BIGINT), (SELECT seq FROM event_head WHERE id = 1) FROM queue_tallies \
              WHERE ($1 = '' OR service = $1) AND ($2 = '' OR state = $2)";
    // In the queue's order what runs stands first, by legal date.
    KEPT = "SELECT COUNT(CASE WHEN margin >= 0 THEN 1 END), COUNT(CASE WHEN margin < 0 THEN 1 END), \
            (SELECT COUNT(*) FROM requests WHERE queue IS NOT NULL AND queue < '0 ' || CAST($2 AS TEXT) AND ($1 = '' OR service = $1)) \
            FROM stages WHERE margin IS NOT NULL AND ($1 = '' OR service = $1)";
    REFUSALS = "SELECT category, COUNT(*) FROM stages WHERE category IS NOT NULL AND state = 'refused' AND left_at IS NULL \
                GROUP BY category ORDER BY category";
}

/// Which requests are asked for. Empty text stands for all.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Slug of a service.
    pub service: &'a str,
    /// A state.
    pub state: &'a str,
    /// At most so many.
    pub limit: i64,
    /// After so many.
    pub offset: i64,
}

/// How legal dates were kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Kept {
    /// Ready by the legal date.
    pub met: i64,
    /// Ready after it.
    pub late: i64,
    /// Not ready, and the date has passed.
    pub overdue: i64,
}

/// Gives a request its number in the public list, once.
pub(crate) async fn number_give(tx: &mut Tx, id: &RequestId) -> Result<()> {
    let known: Option<(i64,)> =
        on!(tx, |c| sqlx::query_as(KNOWN).bind(id.as_str()).fetch_optional(c).await?);
    if known.is_some() {
        return Ok(());
    }
    let (number,): (i64,) = on!(tx, |c| sqlx::query_as(NEXT).fetch_one(c).await?);
    on!(tx, |c| sqlx::query(NUMBER).bind(number).bind(id.as_str()).execute(c).await.map(drop)?);
    Ok(())
}

/// Requests, the newest first. `day` tells the day of an instant in the gatekeeper's zone.
pub async fn public_list(
    tx: &mut Tx,
    wanted: &Wanted<'_>,
    day: impl Fn(Timestamp) -> Date,
) -> Result<Vec<Public>> {
    let rows: Vec<(i64, String, String, Option<i64>)> = on!(tx, |c| sqlx::query_as(LIST)
        .bind(wanted.service)
        .bind(wanted.state)
        .bind(wanted.limit)
        .bind(wanted.offset)
        .fetch_all(c)
        .await?);
    let read = |(number, body, trade_name, ready_at): (i64, String, String, Option<i64>)| {
        let request: Request = serde_json::from_str(&body).map_err(|_| Error::Corrupt("requests.body"))?;
        let beside = Beside { number, trade_name: &trade_name, ready_at: ready_at.map(Timestamp) };
        Public::of(&request, beside, &day).ok_or(Error::Corrupt("a draft with a public number"))
    };
    rows.into_iter().map(read).collect()
}

/// How many there are, and the number of the last fact of any kind: while it stays, no request has changed.
pub async fn public_extent(tx: &mut Tx, service: &str, state: Option<StateKind>) -> Result<(i64, i64)> {
    let state = state.map(StateKind::as_str).unwrap_or_default();
    Ok(on!(tx, |c| sqlx::query_as(EXTENT).bind(service).bind(state).fetch_one(c).await?))
}

/// How legal dates were kept until today.
pub async fn public_kept(tx: &mut Tx, service: &str, today: Date) -> Result<Kept> {
    let (met, late, overdue): (i64, i64, i64) =
        on!(tx, |c| sqlx::query_as(KEPT).bind(service).bind(today.to_string()).fetch_one(c).await?);
    Ok(Kept { met, late, overdue })
}

/// The refusals that stand, by kind of ground.
pub async fn public_refusals(tx: &mut Tx) -> Result<Vec<(Category, i64)>> {
    let rows: Vec<(String, i64)> = on!(tx, |c| sqlx::query_as(REFUSALS).fetch_all(c).await?);
    let category = |text: &str| Category::parse(text).ok_or(Error::Corrupt("stages.category"));
    rows.into_iter().map(|(text, count)| Ok((category(&text)?, count))).collect()
}
