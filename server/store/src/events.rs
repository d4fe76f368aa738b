//! Facts that happened, in one sequence without gaps.

use crate::{Result, Tx};
use domain::time::Timestamp;

sql! {
    NEXT = "UPDATE event_head SET seq = seq + 1 WHERE id = 1 RETURNING seq";
    INSERT = "INSERT INTO events (seq, thing, kind, actor, at, body, sha256) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    LIST = "SELECT seq, thing, kind, actor, at, body, sha256 FROM events WHERE thing = $1 ORDER BY seq";
    ALL_AFTER = "SELECT seq, thing, kind, actor, at, body, sha256 FROM events WHERE seq > $1 ORDER BY seq LIMIT $2";
}

/// One fact.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct EventRow {
    /// Its number, from 1.
    pub seq: i64,
    /// The id of what it is about.
    pub thing: String,
    /// What happened, like `request.submitted`.
    pub kind: String,
    /// Who did it.
    pub actor: String,
    /// When, UTC milliseconds.
    pub at: i64,
    /// Canonical JSON.
    pub body: String,
    /// SHA-256 of the body, hexadecimal.
    pub sha256: String,
}

/// Appends a fact and returns its number.
pub async fn event_append(
    tx: &mut Tx,
    thing: &str,
    kind: &str,
    actor: &str,
    at: Timestamp,
    body: &str,
    sha256: &str,
) -> Result<i64> {
    // The row lock on the head makes writers queue, so that numbers have no gaps.
    let (seq,): (i64,) = on!(tx, |c| sqlx::query_as(NEXT).fetch_one(c).await?);
    on!(tx, |c| sqlx::query(INSERT)
        .bind(seq)
        .bind(thing)
        .bind(kind)
        .bind(actor)
        .bind(at.0)
        .bind(body)
        .bind(sha256)
        .execute(c)
        .await
        .map(drop)?);
    Ok(seq)
}

/// Everything that happened to one thing, in order.
pub async fn event_list(tx: &mut Tx, thing: &str) -> Result<Vec<EventRow>> {
    Ok(on!(tx, |c| sqlx::query_as(LIST).bind(thing).fetch_all(c).await?))
}

/// Facts after a number, in order.
pub async fn event_list_after(tx: &mut Tx, seq: i64, limit: i64) -> Result<Vec<EventRow>> {
    Ok(on!(tx, |c| sqlx::query_as(ALL_AFTER).bind(seq).bind(limit).fetch_all(c).await?))
}
