//! Closing an account: what opens it goes, its row stays.

use crate::{Result, Tx, changed};
use domain::ids::AccountId;
use domain::time::Timestamp;

sql! {
    CLOSE = "UPDATE accounts SET email = $2, name = $3, password_hash = NULL, staff_role = NULL, closed_at = $4, \
             session_epoch = session_epoch + 1, version = version + 1 WHERE id = $1 AND closed_at IS NULL";
    SESSIONS = "DELETE FROM web_sessions WHERE account = $1";
    TOTPS = "DELETE FROM totps WHERE account = $1";
    CODES = "DELETE FROM recovery_codes WHERE account = $1";
    PASSKEYS = "DELETE FROM passkeys WHERE account = $1";
    DEVICES = "DELETE FROM devices WHERE account = $1";
    LINKS = "DELETE FROM links WHERE account = $1";
    ADDRESS_CHANGE = "DELETE FROM address_changes WHERE account = $1";
    MEMBERSHIPS = "DELETE FROM members WHERE account = $1";
    // Whatever is left of what they made or were shown, wherever they once belonged.
    TOKENS = "UPDATE client_tokens SET ended_at = $2 WHERE ended_at IS NULL AND (created_by = $1 OR client IN (SELECT id FROM clients WHERE created_by = $1))";
    CLIENTS = "UPDATE clients SET ended_at = $2, version = version + 1 WHERE created_by = $1 AND ended_at IS NULL";
    INVITATIONS = "UPDATE invitations SET outcome = 'withdrawn', ended_at = $2 WHERE lower(email) = lower($1) AND outcome IS NULL";
    INVITED = "UPDATE invitations SET email = $2 WHERE lower(email) = lower($1)";
    REOPEN = "UPDATE accounts SET closed_at = NULL, version = version + 1 WHERE id = $1 AND closed_at IS NOT NULL";
    // Whether somebody else has the address is asked here; the unique index has the last word.
    NAME = "UPDATE accounts SET email = $2, name = $3, version = version + 1 WHERE id = $1 AND closed_at IS NULL \
            AND NOT EXISTS (SELECT 1 FROM accounts other WHERE lower(other.email) = lower($2) AND other.id <> $1)";
    SIGNED = "SELECT COUNT(*) FROM agreements WHERE signed_by = $1 OR countersigned_by = $1";
}

/// Takes away whatever opens an account and whatever only its owner needs. The row that stays bears another
/// address and name.
pub async fn account_close(
    tx: &mut Tx,
    id: &AccountId,
    email: &str,
    closed_email: &str,
    closed_name: &str,
    now: Timestamp,
) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(CLOSE)
        .bind(id.as_str())
        .bind(closed_email)
        .bind(closed_name)
        .bind(now.0)
        .execute(c)
        .await?
        .rows_affected()))?;
    for sql in [SESSIONS, TOTPS, CODES, PASSKEYS, DEVICES, LINKS, ADDRESS_CHANGE, MEMBERSHIPS] {
        on!(tx, |c| sqlx::query(sql).bind(id.as_str()).execute(c).await.map(drop)?);
    }
    for sql in [TOKENS, CLIENTS] {
        on!(tx, |c| sqlx::query(sql).bind(id.as_str()).bind(now.0).execute(c).await.map(drop)?);
    }
    on!(tx, |c| sqlx::query(INVITATIONS).bind(email).bind(now.0).execute(c).await.map(drop)?);
    on!(tx, |c| sqlx::query(INVITED).bind(email).bind(closed_email).execute(c).await.map(drop)?);
    Ok(())
}

/// Opens a closed account again, without a role and under no name of its own.
///
/// # Errors
/// [`crate::Error::Conflict`] when it is not closed.
pub async fn account_reopen(tx: &mut Tx, id: &AccountId) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(REOPEN).bind(id.as_str()).execute(c).await?.rows_affected()))
}

/// Gives it address and name. `false` when somebody else has the address.
pub async fn account_name(tx: &mut Tx, id: &AccountId, email: &str, name: &str) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(NAME)
        .bind(id.as_str())
        .bind(email)
        .bind(name)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// How many agreements somebody signed or countersigned.
pub async fn signature_count(tx: &mut Tx, id: &AccountId) -> Result<i64> {
    let (signed,): (i64,) = on!(tx, |c| sqlx::query_as(SIGNED).bind(id.as_str()).fetch_one(c).await?);
    Ok(signed)
}
