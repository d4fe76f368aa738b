//! What reviewers found about the items of a checklist. Rows are added and never changed.

use crate::{Error, Result, Tx};
use domain::checklist::{Finding, Verdict};
use domain::ids::{AccountId, RequestId};
use domain::time::Timestamp;

sql! {
    INSERT = "INSERT INTO findings (seq, request, item, verdict, note, found_by, found_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    LIST = "SELECT f.seq, f.item, f.verdict, f.note, f.found_at, a.name AS by_name FROM findings f JOIN accounts a ON a.id = f.found_by \
            WHERE f.request = $1 ORDER BY f.seq";
    // What opened the review first, or parted it from another, names the version of the checklist.
    OPENED = "SELECT body FROM events WHERE thing = $1 AND kind IN ('request.opened', 'request.parted') ORDER BY seq LIMIT 1";
}

/// A finding.
#[derive(Clone)]
pub struct FindingRow {
    /// The number of its fact.
    pub seq: i64,
    /// About which item.
    pub item: String,
    /// What.
    pub verdict: Verdict,
    /// Why.
    pub note: String,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub by: String,
}

domain::redacted!(FindingRow);

#[derive(sqlx::FromRow)]
struct Row {
    seq: i64,
    item: String,
    verdict: String,
    note: String,
    found_at: i64,
    by_name: String,
}

/// Adds a finding. `seq` is the number of the fact about it.
pub async fn finding_insert(
    tx: &mut Tx,
    request: &RequestId,
    finding: &Finding,
    by: &AccountId,
    now: Timestamp,
    seq: i64,
) -> Result<()> {
    on!(tx, |c| sqlx::query(INSERT)
        .bind(seq)
        .bind(request.as_str())
        .bind(finding.item.code)
        .bind(finding.verdict.as_str())
        .bind(&finding.note)
        .bind(by.as_str())
        .bind(now.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Everything found about a request, in order: the last of an item counts.
pub async fn finding_list(tx: &mut Tx, request: &RequestId) -> Result<Vec<FindingRow>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(LIST).bind(request.as_str()).fetch_all(c).await?);
    let row = |row: Row| {
        Ok(FindingRow {
            seq: row.seq,
            item: row.item,
            verdict: Verdict::parse(&row.verdict).ok_or(Error::Corrupt("findings.verdict"))?,
            note: row.note,
            at: Timestamp(row.found_at),
            by: row.by_name,
        })
    };
    rows.into_iter().map(row).collect()
}

/// The fact that opened the review of a request, if one did.
pub async fn finding_opened_by(tx: &mut Tx, request: &RequestId) -> Result<Option<String>> {
    let row: Option<(String,)> =
        on!(tx, |c| sqlx::query_as(OPENED).bind(request.as_str()).fetch_optional(c).await?);
    Ok(row.map(|(body,)| body))
}
