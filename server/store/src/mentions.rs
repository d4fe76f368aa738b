//! Whom notes name.

use crate::accounts::account_id;
use crate::requests::request_id;
use crate::{Error, Result, Tx};
use domain::ids::{AccountId, NoteId, RequestId};
use domain::time::Timestamp;

/// Of somebody, without those in cases they take no part in.
macro_rules! own {
    () => {
        "m.account = $1 AND NOT EXISTS (SELECT 1 FROM stances s WHERE s.request = n.request AND s.account = $1 AND s.stance = 'conflict')"
    };
}

sql! {
    INSERT = "INSERT INTO mentions (note, account) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    LIST = concat!("SELECT m.note, m.read_at, n.request, n.text, n.written_at, n.seq, a.name AS by_name, r.service, o.trade_name, \
            (SELECT COUNT(*) FROM mentions m JOIN notes n ON n.id = m.note WHERE ", own!(), ") AS total \
            FROM mentions m JOIN notes n ON n.id = m.note JOIN accounts a ON a.id = n.written_by \
            JOIN requests r ON r.id = n.request JOIN organisations o ON o.id = r.organisation \
            WHERE ", own!(), " ORDER BY n.seq DESC LIMIT $2 OFFSET $3");
    READ = "UPDATE mentions SET read_at = $3 WHERE account = $1 AND note = $2 AND read_at IS NULL";
    READ_ALL = "UPDATE mentions SET read_at = $2 WHERE account = $1 AND read_at IS NULL";
    ONE = "SELECT account FROM mentions WHERE account = $1 AND note = $2";
    UNREAD = concat!("SELECT COUNT(*) FROM mentions m JOIN notes n ON n.id = m.note WHERE m.read_at IS NULL AND ", own!());
}

/// A mention as the one who is named sees it.
#[derive(Clone)]
pub struct MentionRow {
    /// The note.
    pub note: NoteId,
    /// When they read it.
    pub read_at: Option<Timestamp>,
    /// About which request.
    pub request: RequestId,
    /// What the note says.
    pub text: String,
    /// When it was written.
    pub written_at: Timestamp,
    /// The number of its fact.
    pub seq: i64,
    /// Who wrote it.
    pub by: String,
    /// Slug of the service asked.
    pub service: String,
    /// Who asks.
    pub organisation: String,
}

domain::redacted!(MentionRow);

#[derive(sqlx::FromRow)]
struct Row {
    note: String,
    read_at: Option<i64>,
    request: String,
    text: String,
    written_at: i64,
    seq: i64,
    by_name: String,
    service: String,
    trade_name: String,
    total: i64,
}

impl TryFrom<Row> for MentionRow {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            note: NoteId::parse(&row.note).map_err(|_| Error::Corrupt("mentions.note"))?,
            read_at: row.read_at.map(Timestamp),
            request: request_id(&row.request)?,
            text: row.text,
            written_at: Timestamp(row.written_at),
            seq: row.seq,
            by: row.by_name,
            service: row.service,
            organisation: row.trade_name,
        })
    }
}

/// Keeps that a note names somebody.
pub async fn mention_insert(tx: &mut Tx, note: &NoteId, account: &AccountId) -> Result<()> {
    on!(tx, |c| sqlx::query(INSERT).bind(note.as_str()).bind(account.as_str()).execute(c).await.map(drop)?);
    Ok(())
}

/// One page of the notes that name somebody, the newest first, and how many there are in all.
pub async fn mention_list(
    tx: &mut Tx,
    account: &AccountId,
    limit: i64,
    offset: i64,
) -> Result<(Vec<MentionRow>, i64)> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(LIST)
        .bind(account.as_str())
        .bind(limit)
        .bind(offset)
        .fetch_all(c)
        .await?);
    let total = rows.first().map_or(0, |row| row.total);
    Ok((rows.into_iter().map(MentionRow::try_from).collect::<Result<_>>()?, total))
}

/// Marks one as read, once. `false` when the note does not name them.
pub async fn mention_read(tx: &mut Tx, account: &AccountId, note: &NoteId, now: Timestamp) -> Result<bool> {
    let found: Option<(String,)> =
        on!(tx, |c| sqlx::query_as(ONE).bind(account.as_str()).bind(note.as_str()).fetch_optional(c).await?);
    let Some((named,)) = found else { return Ok(false) };
    let named = account_id(&named)?;
    on!(tx, |c| sqlx::query(READ)
        .bind(named.as_str())
        .bind(note.as_str())
        .bind(now.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(true)
}

/// Marks all of them as read.
pub async fn mention_read_all(tx: &mut Tx, account: &AccountId, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(READ_ALL).bind(account.as_str()).bind(now.0).execute(c).await.map(drop)?);
    Ok(())
}

/// How many somebody has not read.
pub async fn mention_count_unread(tx: &mut Tx, account: &AccountId) -> Result<i64> {
    let (unread,): (i64,) = on!(tx, |c| sqlx::query_as(UNREAD).bind(account.as_str()).fetch_one(c).await?);
    Ok(unread)
}
