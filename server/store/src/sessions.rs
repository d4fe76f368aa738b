//! Web sessions. The key is the SHA-256 of the id, so that a leaked table opens nothing.

use crate::{Result, Tx};
use domain::time::Timestamp;

sql! {
    INSERT = "INSERT INTO web_sessions (id_sha256, account, data, created_at, seen_at, expires_at) \
              VALUES ($1, $2, $3, $4, $4, $5) ON CONFLICT DO NOTHING";
    // Never an upsert: that would revive a session another request has just ended.
    UPDATE = "UPDATE web_sessions SET account = $2, data = $3, seen_at = $4, expires_at = $5 WHERE id_sha256 = $1";
    LOAD = "SELECT data, created_at FROM web_sessions WHERE id_sha256 = $1 AND expires_at > $2 AND created_at > $3";
    DELETE = "DELETE FROM web_sessions WHERE id_sha256 = $1";
    PURGE = "DELETE FROM web_sessions WHERE id_sha256 IN (SELECT id_sha256 FROM web_sessions WHERE expires_at <= $1 LIMIT 500)";
}

/// Adds a session. `false` when the id is taken.
pub async fn session_insert(
    tx: &mut Tx,
    id_sha256: &str,
    account: Option<&str>,
    data: &str,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(INSERT)
        .bind(id_sha256)
        .bind(account)
        .bind(data)
        .bind(now.0)
        .bind(expires_at.0)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// Changes a session that still exists. `false` when it was ended meanwhile.
pub async fn session_update(
    tx: &mut Tx,
    id_sha256: &str,
    account: Option<&str>,
    data: &str,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(UPDATE)
        .bind(id_sha256)
        .bind(account)
        .bind(data)
        .bind(now.0)
        .bind(expires_at.0)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// The data of a session that is neither idle too long nor older than `oldest`.
pub async fn session_load(
    tx: &mut Tx,
    id_sha256: &str,
    now: Timestamp,
    oldest: Timestamp,
) -> Result<Option<String>> {
    let row: Option<(String, i64)> = on!(tx, |c| sqlx::query_as(LOAD)
        .bind(id_sha256)
        .bind(now.0)
        .bind(oldest.0)
        .fetch_optional(c)
        .await?);
    Ok(row.map(|(data, _)| data))
}

/// Ends a session.
pub async fn session_delete(tx: &mut Tx, id_sha256: &str) -> Result<()> {
    on!(tx, |c| sqlx::query(DELETE).bind(id_sha256).execute(c).await.map(drop)?);
    Ok(())
}

/// Removes some expired sessions; returns how many.
pub async fn session_purge(tx: &mut Tx, now: Timestamp) -> Result<u64> {
    Ok(on!(tx, |c| sqlx::query(PURGE).bind(now.0).execute(c).await?.rows_affected()))
}
