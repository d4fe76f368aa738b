//! Evidence files: rows here, their bytes elsewhere, by hash.

use crate::accounts::account_id;
use crate::requests::request_id;
use crate::{Error, Result, Tx, changed};
use domain::file::{Evidence, Kind, Scan};
use domain::ids::{AccountId, FileId, OrganisationId, RequestId};
use domain::time::Timestamp;

sql! {
    INSERT = "INSERT INTO files (id, request, sha256, name, kind, size_bytes, scan, uploaded_by, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    FIND = "SELECT id, request, sha256, name, kind, size_bytes, scan, uploaded_by, at, sent_at FROM files WHERE id = $1";
    LIST = "SELECT id, request, sha256, name, kind, size_bytes, scan, uploaded_by, at, sent_at FROM files WHERE request = $1 ORDER BY id";
    DELETE = "DELETE FROM files WHERE id = $1 AND sent_at IS NULL";
    SENT = "UPDATE files SET sent_at = $2 WHERE request = $1 AND sent_at IS NULL";
    BROUGHT = "SELECT request, name, at FROM files WHERE uploaded_by = $1 ORDER BY at, id";
    OWNER = "SELECT r.organisation FROM files f JOIN requests r ON r.id = f.request WHERE f.id = $1";
    // What came while there was no scanner is scanned once there is one.
    TO_SCAN = "SELECT id, request, sha256, name, kind, size_bytes, scan, uploaded_by, at, sent_at FROM files \
               WHERE scan IN ('unscanned', 'pending') AND id > $1 ORDER BY id LIMIT $2";
    SCANNED = "UPDATE files SET scan = $2 WHERE id = $1 AND scan IN ('unscanned', 'pending')";
    BLOB_CLAIM = "INSERT INTO blobs (sha256, at) VALUES ($1, $2) ON CONFLICT (sha256) DO UPDATE SET at = excluded.at";
    BLOB_UNNAMED = "SELECT sha256 FROM blobs WHERE at < $1 AND NOT EXISTS (SELECT 1 FROM files WHERE files.sha256 = blobs.sha256) ORDER BY at LIMIT $2";
    BLOB_DELETE = "DELETE FROM blobs WHERE sha256 = $1 AND at < $2 AND NOT EXISTS (SELECT 1 FROM files WHERE files.sha256 = blobs.sha256)";
}

/// A file.
#[derive(Clone, Debug)]
pub struct FileRow {
    /// Id.
    pub id: FileId,
    /// The request it belongs to.
    pub request: RequestId,
    /// Name, kind, size, hash and what the scanner said.
    pub evidence: Evidence,
    /// Who brought it.
    pub uploaded_by: AccountId,
    /// When.
    pub at: Timestamp,
    /// When it was sent along with a submission or an answer.
    pub sent_at: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    request: String,
    sha256: String,
    name: String,
    kind: String,
    size_bytes: i64,
    scan: String,
    uploaded_by: String,
    at: i64,
    sent_at: Option<i64>,
}

impl TryFrom<Row> for FileRow {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            id: FileId::parse(&row.id).map_err(|_| Error::Corrupt("files.id"))?,
            request: request_id(&row.request)?,
            evidence: Evidence {
                name: row.name,
                kind: Kind::parse(&row.kind).ok_or(Error::Corrupt("files.kind"))?,
                size_bytes: row.size_bytes,
                sha256: row.sha256,
                scan: Scan::parse(&row.scan).ok_or(Error::Corrupt("files.scan"))?,
            },
            uploaded_by: account_id(&row.uploaded_by)?,
            at: Timestamp(row.at),
            sent_at: row.sent_at.map(Timestamp),
        })
    }
}

/// Adds a file whose bytes were claimed.
pub async fn file_insert(tx: &mut Tx, row: &FileRow) -> Result<()> {
    let FileRow { evidence, .. } = row;
    on!(tx, |c| sqlx::query(INSERT)
        .bind(row.id.as_str())
        .bind(row.request.as_str())
        .bind(&evidence.sha256)
        .bind(&evidence.name)
        .bind(evidence.kind.as_str())
        .bind(evidence.size_bytes)
        .bind(evidence.scan.as_str())
        .bind(row.uploaded_by.as_str())
        .bind(row.at.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// By id.
pub async fn file_find(tx: &mut Tx, id: &FileId) -> Result<Option<FileRow>> {
    let row: Option<Row> = on!(tx, |c| sqlx::query_as(FIND).bind(id.as_str()).fetch_optional(c).await?);
    row.map(FileRow::try_from).transpose()
}

/// All files of a request, in the order they came.
pub async fn file_list(tx: &mut Tx, request: &RequestId) -> Result<Vec<FileRow>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(LIST).bind(request.as_str()).fetch_all(c).await?);
    rows.into_iter().map(FileRow::try_from).collect()
}

/// What somebody brought: the request, the name, and when.
pub async fn file_list_by_account(tx: &mut Tx, id: &AccountId) -> Result<Vec<(String, String, i64)>> {
    Ok(on!(tx, |c| sqlx::query_as(BROUGHT).bind(id.as_str()).fetch_all(c).await?))
}

/// Takes a file away that was not sent.
///
/// # Errors
/// [`Error::Conflict`] when it is gone or was sent.
pub async fn file_delete(tx: &mut Tx, id: &FileId) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(DELETE).bind(id.as_str()).execute(c).await?.rows_affected()))
}

/// Marks what a request has by now as sent.
pub async fn file_mark_sent(tx: &mut Tx, request: &RequestId, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(SENT).bind(request.as_str()).bind(now.0).execute(c).await.map(drop)?);
    Ok(())
}

/// Whose a file is.
pub async fn file_owner(tx: &mut Tx, id: &FileId) -> Result<Option<OrganisationId>> {
    let row: Option<(String,)> =
        on!(tx, |c| sqlx::query_as(OWNER).bind(id.as_str()).fetch_optional(c).await?);
    row.map(|(owner,)| crate::organisations::organisation_id(&owner)).transpose()
}

/// What no scanner has looked at, by id, after one.
pub async fn file_list_to_scan(tx: &mut Tx, after: &str, limit: i64) -> Result<Vec<FileRow>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(TO_SCAN).bind(after).bind(limit).fetch_all(c).await?);
    rows.into_iter().map(FileRow::try_from).collect()
}

/// Keeps what the scanner said. It says it once.
pub async fn file_scanned(tx: &mut Tx, id: &FileId, scan: Scan) -> Result<()> {
    on!(tx, |c| sqlx::query(SCANNED).bind(id.as_str()).bind(scan.as_str()).execute(c).await.map(drop)?);
    Ok(())
}

/// Says that bytes of this hash are about to come.
pub async fn blob_claim(tx: &mut Tx, sha256: &str, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(BLOB_CLAIM).bind(sha256).bind(now.0).execute(c).await.map(drop)?);
    Ok(())
}

/// Hashes no file names, of bytes that came before an instant.
pub async fn blob_list_unnamed(tx: &mut Tx, before: Timestamp, limit: i64) -> Result<Vec<String>> {
    let rows: Vec<(String,)> =
        on!(tx, |c| sqlx::query_as(BLOB_UNNAMED).bind(before.0).bind(limit).fetch_all(c).await?);
    Ok(rows.into_iter().map(|(sha256,)| sha256).collect())
}

/// Forgets a hash, unless somebody brought its bytes again or names them by now. Whether it did.
pub async fn blob_delete(tx: &mut Tx, sha256: &str, before: Timestamp) -> Result<bool> {
    let rows =
        on!(tx, |c| sqlx::query(BLOB_DELETE).bind(sha256).bind(before.0).execute(c).await?.rows_affected());
    Ok(rows == 1)
}
