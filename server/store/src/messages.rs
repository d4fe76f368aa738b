//! Messages between the two sides of a request. Nothing here reads or writes a note.

use crate::{Error, Result, Tx};
use domain::ids::{AccountId, MessageId, RequestId};
use domain::message::{Message, parse_side, side_str};
use domain::request::Side;
use domain::time::Timestamp;

sql! {
    INSERT = "INSERT INTO messages (id, request, side, written_by, written_at, text, seq) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    LIST = "SELECT id, side, text, seq FROM messages WHERE request = $1 ORDER BY seq";
    WRITTEN = "SELECT id, request, written_at, text FROM messages WHERE written_by = $1 ORDER BY seq";
}

/// A message.
#[derive(Clone)]
pub struct MessageRow {
    /// Id.
    pub id: String,
    /// Who wrote to whom.
    pub side: Side,
    /// What both sides read.
    pub text: String,
    /// Number of its fact.
    pub seq: i64,
}

domain::redacted!(MessageRow);

/// A message somebody wrote, for themselves.
#[derive(Clone, sqlx::FromRow)]
pub struct OwnMessageRow {
    /// Id.
    pub id: String,
    /// About which request.
    pub request: String,
    /// When.
    pub written_at: i64,
    /// What they wrote.
    pub text: String,
}

domain::redacted!(OwnMessageRow);

/// A message as it is kept.
pub struct NewMessage<'a> {
    /// Id.
    pub id: &'a MessageId,
    /// About which request.
    pub request: &'a RequestId,
    /// Who writes to whom.
    pub side: Side,
    /// The text.
    pub message: &'a Message,
    /// Who writes.
    pub by: &'a AccountId,
    /// Number of the fact that it was sent.
    pub seq: i64,
}

/// Keeps a message.
pub async fn message_insert(tx: &mut Tx, it: &NewMessage<'_>, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(INSERT)
        .bind(it.id.as_str())
        .bind(it.request.as_str())
        .bind(side_str(it.side))
        .bind(it.by.as_str())
        .bind(now.0)
        .bind(it.message.text())
        .bind(it.seq)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// The messages about a request, in order.
pub async fn message_list(tx: &mut Tx, request: &RequestId) -> Result<Vec<MessageRow>> {
    let rows: Vec<(String, String, String, i64)> =
        on!(tx, |c| sqlx::query_as(LIST).bind(request.as_str()).fetch_all(c).await?);
    let row = |(id, side, text, seq): (String, String, String, i64)| {
        let side = parse_side(&side).ok_or(Error::Corrupt("messages.side"))?;
        Ok(MessageRow { id, side, text, seq })
    };
    rows.into_iter().map(row).collect()
}

/// The messages somebody wrote, in order.
pub async fn message_list_by_author(tx: &mut Tx, by: &AccountId) -> Result<Vec<OwnMessageRow>> {
    Ok(on!(tx, |c| sqlx::query_as(WRITTEN).bind(by.as_str()).fetch_all(c).await?))
}
