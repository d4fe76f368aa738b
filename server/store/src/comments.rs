//! What members say to each other about a draft.

use crate::accounts::account_id;
use crate::{Error, Result, Tx, changed};
use domain::ids::{AccountId, CommentId, RequestId};
use domain::request::Section;
use domain::time::Timestamp;

sql! {
    INSERT = "INSERT INTO comments (id, request, section, text, author, at) VALUES ($1, $2, $3, $4, $5, $6)";
    // Whoever left the organisation is still named; whoever deleted their account is not.
    LIST = "SELECT c.id, c.section, c.text, c.author, a.name, c.at, r.name AS resolved_by, c.resolved_at FROM comments c \
            JOIN accounts a ON a.id = c.author LEFT JOIN accounts r ON r.id = c.resolved_by WHERE c.request = $1 ORDER BY c.id";
    WRITTEN = "SELECT request, text, at FROM comments WHERE author = $1 ORDER BY at, id";
    COUNT = "SELECT COUNT(*) FROM comments WHERE request = $1";
    RESOLVE = "UPDATE comments SET resolved_by = $3, resolved_at = $4 WHERE id = $1 AND request = $2 AND resolved_at IS NULL";
}

/// A comment.
#[derive(Clone, Debug)]
pub struct CommentRow {
    /// Id.
    pub id: CommentId,
    /// What it is about.
    pub section: Section,
    /// What it says.
    pub text: String,
    /// Who wrote it.
    pub author: AccountId,
    /// Their name.
    pub name: String,
    /// When.
    pub at: Timestamp,
    /// Who settled it, and when.
    pub resolved: Option<(String, Timestamp)>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    section: String,
    text: String,
    author: String,
    name: String,
    at: i64,
    resolved_by: Option<String>,
    resolved_at: Option<i64>,
}

impl TryFrom<Row> for CommentRow {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            id: CommentId::parse(&row.id).map_err(|_| Error::Corrupt("comments.id"))?,
            section: Section::parse(&row.section).ok_or(Error::Corrupt("comments.section"))?,
            text: row.text,
            author: account_id(&row.author)?,
            name: row.name,
            at: Timestamp(row.at),
            resolved: row.resolved_by.zip(row.resolved_at.map(Timestamp)),
        })
    }
}

/// Adds a comment.
pub async fn comment_insert(
    tx: &mut Tx,
    id: &CommentId,
    request: &RequestId,
    section: Section,
    text: &str,
    author: &AccountId,
    now: Timestamp,
) -> Result<()> {
    on!(tx, |c| sqlx::query(INSERT)
        .bind(id.as_str())
        .bind(request.as_str())
        .bind(section.as_str())
        .bind(text)
        .bind(author.as_str())
        .bind(now.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// All comments on a request, in the order they were written.
pub async fn comment_list(tx: &mut Tx, request: &RequestId) -> Result<Vec<CommentRow>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(LIST).bind(request.as_str()).fetch_all(c).await?);
    rows.into_iter().map(CommentRow::try_from).collect()
}

/// What somebody wrote: on which request, what, and when.
pub async fn comment_list_by_account(tx: &mut Tx, id: &AccountId) -> Result<Vec<(String, String, i64)>> {
    Ok(on!(tx, |c| sqlx::query_as(WRITTEN).bind(id.as_str()).fetch_all(c).await?))
}

/// How many there are.
pub async fn comment_count(tx: &mut Tx, request: &RequestId) -> Result<i64> {
    let row: (i64,) = on!(tx, |c| sqlx::query_as(COUNT).bind(request.as_str()).fetch_one(c).await?);
    Ok(row.0)
}

/// Settles a comment.
///
/// # Errors
/// [`Error::Conflict`] when it is not there, or settled by now.
pub async fn comment_resolve(
    tx: &mut Tx,
    id: &CommentId,
    request: &RequestId,
    by: &AccountId,
    now: Timestamp,
) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(RESOLVE)
        .bind(id.as_str())
        .bind(request.as_str())
        .bind(by.as_str())
        .bind(now.0)
        .execute(c)
        .await?
        .rows_affected()))
}
