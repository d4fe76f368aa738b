//! Web sessions. The key is the SHA-256 of the id, so that a leaked table opens nothing.

use crate::{Result, Tx};
use domain::ids::{AccountId, SubjectId};
use domain::time::Timestamp;

sql! {
    INSERT = "INSERT INTO web_sessions (id_sha256, account, subject, data, created_at, seen_at, expires_at) \
              VALUES ($1, $2, $3, $4, $5, $5, $6) ON CONFLICT DO NOTHING";
    // Never an upsert: that would revive a session another request has just ended.
    UPDATE = "UPDATE web_sessions SET account = $2, subject = $3, data = $4, seen_at = $5, expires_at = $6 \
              WHERE id_sha256 = $1";
    LOAD = "SELECT data, seen_at FROM web_sessions WHERE id_sha256 = $1 AND expires_at > $2 AND created_at > $3";
    TOUCH = "UPDATE web_sessions SET seen_at = $2, expires_at = $3 WHERE id_sha256 = $1 AND seen_at < $2";
    LIST = "SELECT id_sha256, data, created_at, seen_at FROM web_sessions WHERE account = $1 AND expires_at > $2 AND created_at > $3 \
            ORDER BY seen_at DESC, id_sha256";
    LIST_OF_SUBJECT = "SELECT id_sha256, data, created_at, seen_at FROM web_sessions \
            WHERE subject = $1 AND expires_at > $2 AND created_at > $3 ORDER BY seen_at DESC, id_sha256";
    END_OTHERS_OF_SUBJECT = "DELETE FROM web_sessions WHERE subject = $1 AND id_sha256 <> $2";
    END = "DELETE FROM web_sessions WHERE id_sha256 = $1 AND account = $2";
    END_OTHERS = "DELETE FROM web_sessions WHERE account = $1 AND id_sha256 <> $2";
    END_EVERYBODYS = "DELETE FROM web_sessions";
    DELETE = "DELETE FROM web_sessions WHERE id_sha256 = $1";
    PURGE = "DELETE FROM web_sessions WHERE id_sha256 IN (SELECT id_sha256 FROM web_sessions WHERE expires_at <= $1 LIMIT 500)";
}

/// Whose a session is: it may be of an account and of a person at once, or of nobody yet.
#[derive(Clone, Copy, Debug, Default)]
pub struct Owners<'a> {
    /// The account signed in.
    pub account: Option<&'a str>,
    /// The person deciding who may reach them.
    pub subject: Option<&'a str>,
}

/// Adds a session. `false` when the id is taken.
pub async fn session_insert(
    tx: &mut Tx,
    id_sha256: &str,
    owners: Owners<'_>,
    data: &str,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(INSERT)
        .bind(id_sha256)
        .bind(owners.account)
        .bind(owners.subject)
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
    owners: Owners<'_>,
    data: &str,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(UPDATE)
        .bind(id_sha256)
        .bind(owners.account)
        .bind(owners.subject)
        .bind(data)
        .bind(now.0)
        .bind(expires_at.0)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// A session as its owner sees it.
#[derive(Clone, sqlx::FromRow)]
pub struct SessionRow {
    /// Names it; the id itself is nowhere.
    pub id_sha256: String,
    /// JSON.
    pub data: String,
    created_at: i64,
    seen_at: i64,
}

domain::redacted!(SessionRow);

impl SessionRow {
    /// When it began.
    #[must_use]
    pub fn created_at(&self) -> Timestamp {
        Timestamp(self.created_at)
    }

    /// When it was last used, give or take a few minutes.
    #[must_use]
    pub fn seen_at(&self) -> Timestamp {
        Timestamp(self.seen_at)
    }
}

/// The data of a session that is neither idle too long nor older than `oldest`, and when it was last seen.
pub async fn session_load(
    tx: &mut Tx,
    id_sha256: &str,
    now: Timestamp,
    oldest: Timestamp,
) -> Result<Option<(String, Timestamp)>> {
    let row: Option<(String, i64)> = on!(tx, |c| sqlx::query_as(LOAD)
        .bind(id_sha256)
        .bind(now.0)
        .bind(oldest.0)
        .fetch_optional(c)
        .await?);
    Ok(row.map(|(data, seen)| (data, Timestamp(seen))))
}

/// Remembers that a session is in use.
pub async fn session_touch(
    tx: &mut Tx,
    id_sha256: &str,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    on!(tx, |c| sqlx::query(TOUCH)
        .bind(id_sha256)
        .bind(now.0)
        .bind(expires_at.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// The sessions of an account, the one used last first.
pub async fn session_list(
    tx: &mut Tx,
    account: &AccountId,
    now: Timestamp,
    oldest: Timestamp,
) -> Result<Vec<SessionRow>> {
    Ok(on!(tx, |c| sqlx::query_as(LIST)
        .bind(account.as_str())
        .bind(now.0)
        .bind(oldest.0)
        .fetch_all(c)
        .await?))
}

/// Ends one session of an account. `false` when it has none of this name.
pub async fn session_end(tx: &mut Tx, account: &AccountId, id_sha256: &str) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(END)
        .bind(id_sha256)
        .bind(account.as_str())
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// Ends every session of an account but one. Returns how many.
pub async fn session_end_others(tx: &mut Tx, account: &AccountId, keep_sha256: &str) -> Result<u64> {
    Ok(on!(tx, |c| sqlx::query(END_OTHERS)
        .bind(account.as_str())
        .bind(keep_sha256)
        .execute(c)
        .await?
        .rows_affected()))
}

/// The sessions of a person, the one used last first.
pub async fn session_list_of_subject(
    tx: &mut Tx,
    subject: &SubjectId,
    now: Timestamp,
    oldest: Timestamp,
) -> Result<Vec<SessionRow>> {
    Ok(on!(tx, |c| sqlx::query_as(LIST_OF_SUBJECT)
        .bind(subject.as_str())
        .bind(now.0)
        .bind(oldest.0)
        .fetch_all(c)
        .await?))
}

/// Ends every session of a person but one.
pub async fn session_end_others_of_subject(
    tx: &mut Tx,
    subject: &SubjectId,
    keep_sha256: &str,
) -> Result<()> {
    on!(tx, |c| sqlx::query(END_OTHERS_OF_SUBJECT)
        .bind(subject.as_str())
        .bind(keep_sha256)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Ends every session there is.
pub async fn session_end_everybodys(tx: &mut Tx) -> Result<()> {
    on!(tx, |c| sqlx::query(END_EVERYBODYS).execute(c).await.map(drop)?);
    Ok(())
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
