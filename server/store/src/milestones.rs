//! Milestones as reported and judged. A step without a row is open.

use crate::accounts::account_id;
use crate::{Error, Result, Tx, changed};
use domain::ids::{AccountId, RequestId};
use domain::milestone::{Milestone, Progress};
use domain::time::Timestamp;

sql! {
    LIST = "SELECT milestone, progress, evidence, reported_by, reported_at, note, judged_by, judged_at, version FROM milestones WHERE request = $1";
    REPORT = "INSERT INTO milestones (request, milestone, progress, evidence, reported_by, reported_at, note, version) \
              VALUES ($1, $2, 'reported', $3, $4, $5, '', 1) \
              ON CONFLICT (request, milestone) DO UPDATE SET progress = 'reported', evidence = excluded.evidence, reported_by = excluded.reported_by, \
              reported_at = excluded.reported_at, judged_by = NULL, judged_at = NULL, version = milestones.version + 1 \
              WHERE milestones.progress = 'returned'";
    JUDGE = "UPDATE milestones SET progress = $3, note = $4, judged_by = $5, judged_at = $6, version = version + 1 \
             WHERE request = $1 AND milestone = $2 AND version = $7";
    COUNT_ACCEPTED = "SELECT COUNT(*) FROM milestones WHERE request = $1 AND progress = 'accepted'";
}

/// A reported step.
#[derive(Clone, Debug)]
pub struct MilestoneRow {
    /// Which.
    pub milestone: Milestone,
    /// How far.
    pub progress: Progress,
    /// What the provider shows.
    pub evidence: String,
    /// Who reported.
    pub reported_by: AccountId,
    /// When.
    pub reported_at: Timestamp,
    /// The engineer's note.
    pub note: String,
    /// When it was judged.
    pub judged_at: Option<Timestamp>,
    /// To judge against.
    pub version: i64,
}

#[derive(sqlx::FromRow)]
struct Row {
    milestone: String,
    progress: String,
    evidence: String,
    reported_by: String,
    reported_at: i64,
    note: String,
    judged_at: Option<i64>,
    version: i64,
}

impl TryFrom<Row> for MilestoneRow {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            milestone: Milestone::parse(&row.milestone).ok_or(Error::Corrupt("milestones.milestone"))?,
            progress: Progress::parse(&row.progress).ok_or(Error::Corrupt("milestones.progress"))?,
            evidence: row.evidence,
            reported_by: account_id(&row.reported_by)?,
            reported_at: Timestamp(row.reported_at),
            note: row.note,
            judged_at: row.judged_at.map(Timestamp),
            version: row.version,
        })
    }
}

/// Every step that was reported.
pub async fn milestone_list(tx: &mut Tx, request: &RequestId) -> Result<Vec<MilestoneRow>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(LIST).bind(request.as_str()).fetch_all(c).await?);
    rows.into_iter().map(MilestoneRow::try_from).collect()
}

/// Reports a step for the first time, or again after it was returned.
///
/// # Errors
/// [`Error::Conflict`] when it stands anywhere else by now.
pub async fn milestone_report(
    tx: &mut Tx,
    request: &RequestId,
    milestone: Milestone,
    evidence: &str,
    by: &AccountId,
    now: Timestamp,
) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(REPORT)
        .bind(request.as_str())
        .bind(milestone.as_str())
        .bind(evidence)
        .bind(by.as_str())
        .bind(now.0)
        .execute(c)
        .await?
        .rows_affected()))
}

/// Records the judgement over the version that was read.
pub async fn milestone_judge(
    tx: &mut Tx,
    request: &RequestId,
    row: &MilestoneRow,
    by: &AccountId,
    now: Timestamp,
) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(JUDGE)
        .bind(request.as_str())
        .bind(row.milestone.as_str())
        .bind(row.progress.as_str())
        .bind(&row.note)
        .bind(by.as_str())
        .bind(now.0)
        .bind(row.version)
        .execute(c)
        .await?
        .rows_affected()))
}

/// How many steps are accepted.
pub async fn milestone_count_accepted(tx: &mut Tx, request: &RequestId) -> Result<i64> {
    let row: (i64,) = on!(tx, |c| sqlx::query_as(COUNT_ACCEPTED).bind(request.as_str()).fetch_one(c).await?);
    Ok(row.0)
}
