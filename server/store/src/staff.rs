//! What administrators ask for themselves, and the lock under which the staff changes.

use crate::accounts::account_id;
use crate::{Error, Result, Tx, changed};
use domain::account::StaffRole;
use domain::ids::{AccountId, StaffChangeId};
use domain::time::Timestamp;

sql! {
    // A row lock on PostgreSQL; on SQLite the one writer is the lock.
    HOLD = "UPDATE staff_head SET changes = changes + 1 WHERE id = 1";
    REPLACE = "UPDATE staff_changes SET outcome = 'replaced', ended_at = $2 WHERE asked_by = $1 AND outcome IS NULL";
    INSERT = "INSERT INTO staff_changes (id, asked_by, role, asked_at, expires_at) VALUES ($1, $2, $3, $4, $5)";
    OPEN = "SELECT s.id, s.asked_by, s.role, s.expires_at, a.name, a.email FROM staff_changes s JOIN accounts a ON a.id = s.asked_by \
            WHERE s.outcome IS NULL AND s.expires_at > $1 ORDER BY s.asked_at, s.id";
    END = "UPDATE staff_changes SET outcome = $2, decided_by = $3, ended_at = $4 WHERE id = $1 AND outcome IS NULL AND expires_at > $4";
}

/// What an administrator asked for themself and nobody has answered yet.
#[derive(Clone, Debug)]
pub struct StaffChangeRow {
    /// Id.
    pub id: StaffChangeId,
    /// Who.
    pub asked_by: AccountId,
    /// What they want to become.
    pub role: StaffRole,
    /// Until when it can be answered.
    pub expires_at: Timestamp,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    asked_by: String,
    role: String,
    expires_at: i64,
    name: String,
    email: String,
}

impl TryFrom<Row> for StaffChangeRow {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            id: StaffChangeId::parse(&row.id).map_err(|_| Error::Corrupt("staff_changes.id"))?,
            asked_by: account_id(&row.asked_by)?,
            role: StaffRole::parse(&row.role).ok_or(Error::Corrupt("staff_changes.role"))?,
            expires_at: Timestamp(row.expires_at),
            name: row.name,
            email: row.email,
        })
    }
}

/// Keeps everyone else from changing the staff until this transaction ends. Taken before anything is read,
/// so that what is read stays true.
pub async fn staff_hold(tx: &mut Tx) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(HOLD).execute(c).await?.rows_affected()))
}

/// Keeps what an administrator asks, in place of what they asked before.
pub async fn staff_change_insert(
    tx: &mut Tx,
    id: &StaffChangeId,
    asked_by: &AccountId,
    role: StaffRole,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    staff_change_replace(tx, asked_by, now).await?;
    on!(tx, |c| sqlx::query(INSERT)
        .bind(id.as_str())
        .bind(asked_by.as_str())
        .bind(role.as_str())
        .bind(now.0)
        .bind(expires_at.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Ends what somebody asked before, unanswered.
pub async fn staff_change_replace(tx: &mut Tx, asked_by: &AccountId, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(REPLACE).bind(asked_by.as_str()).bind(now.0).execute(c).await.map(drop)?);
    Ok(())
}

/// What waits for an answer.
pub async fn staff_change_list(tx: &mut Tx, now: Timestamp) -> Result<Vec<StaffChangeRow>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(OPEN).bind(now.0).fetch_all(c).await?);
    rows.into_iter().map(StaffChangeRow::try_from).collect()
}

/// Answers it, once.
pub async fn staff_change_end(
    tx: &mut Tx,
    id: &StaffChangeId,
    carried_out: bool,
    by: &AccountId,
    now: Timestamp,
) -> Result<()> {
    let outcome = if carried_out { "carried_out" } else { "declined" };
    changed(on!(tx, |c| sqlx::query(END)
        .bind(id.as_str())
        .bind(outcome)
        .bind(by.as_str())
        .bind(now.0)
        .execute(c)
        .await?
        .rows_affected()))
}
