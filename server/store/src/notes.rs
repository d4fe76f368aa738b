//! Internal notes of staff. Nothing here reads or writes a message.

use crate::{Result, Tx};
use domain::ids::{AccountId, NoteId, RequestId};
use domain::note::Note;
use domain::time::Timestamp;

sql! {
    INSERT = "INSERT INTO notes (id, request, written_by, written_at, text, seq) VALUES ($1, $2, $3, $4, $5, $6)";
    LIST = "SELECT n.id, n.written_by, a.name, n.written_at, n.text, n.seq FROM notes n JOIN accounts a ON a.id = n.written_by \
            WHERE n.request = $1 ORDER BY n.seq";
    WRITTEN = "SELECT id, request, written_at, text FROM notes WHERE written_by = $1 ORDER BY seq";
}

/// A note.
#[derive(Clone, sqlx::FromRow)]
pub struct NoteRow {
    /// Id.
    pub id: String,
    /// Account of whoever wrote it.
    pub written_by: String,
    /// Their name.
    pub name: String,
    /// When.
    pub written_at: i64,
    /// What staff read.
    pub text: String,
    /// Number of its fact.
    pub seq: i64,
}

domain::redacted!(NoteRow);

/// A note somebody wrote, for themselves.
#[derive(Clone, sqlx::FromRow)]
pub struct OwnNoteRow {
    /// Id.
    pub id: String,
    /// About which request.
    pub request: String,
    /// When.
    pub written_at: i64,
    /// What they wrote.
    pub text: String,
}

domain::redacted!(OwnNoteRow);

/// Keeps a note. `seq` is the number of the fact that it was written.
pub async fn note_insert(
    tx: &mut Tx,
    id: &NoteId,
    request: &RequestId,
    note: &Note,
    by: &AccountId,
    now: Timestamp,
    seq: i64,
) -> Result<()> {
    on!(tx, |c| sqlx::query(INSERT)
        .bind(id.as_str())
        .bind(request.as_str())
        .bind(by.as_str())
        .bind(now.0)
        .bind(note.text())
        .bind(seq)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// The notes about a request, in order.
pub async fn note_list(tx: &mut Tx, request: &RequestId) -> Result<Vec<NoteRow>> {
    Ok(on!(tx, |c| sqlx::query_as(LIST).bind(request.as_str()).fetch_all(c).await?))
}

/// The notes somebody wrote, in order.
pub async fn note_list_by_author(tx: &mut Tx, by: &AccountId) -> Result<Vec<OwnNoteRow>> {
    Ok(on!(tx, |c| sqlx::query_as(WRITTEN).bind(by.as_str()).fetch_all(c).await?))
}
