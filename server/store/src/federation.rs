//! Who signs in through an identity provider, and which of those sign-ins have ended.

use crate::accounts::account_id;
use crate::{Result, Tx, changed};
use domain::ids::AccountId;
use domain::time::Timestamp;

sql! {
    FIND = "SELECT account FROM identities WHERE issuer = $1 AND subject = $2";
    INSERT = "INSERT INTO identities (issuer, subject, account, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    OF = "SELECT issuer, subject FROM identities WHERE account = $1";
    RENAME = "UPDATE identities SET subject = $2 WHERE account = $1";
    END = "INSERT INTO ended_logins (login_sha256, ended_at) VALUES ($1, $2) \
           ON CONFLICT (login_sha256) DO UPDATE SET ended_at = excluded.ended_at";
    ENDED = "SELECT COUNT(*) FROM ended_logins WHERE (login_sha256 = $1 OR login_sha256 = $2) AND ended_at >= $3";
    TOKEN = "INSERT INTO logout_tokens (jti_sha256, expires_at) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    SWEEP_LOGINS = "DELETE FROM ended_logins WHERE ended_at <= $1";
    SWEEP_TOKENS = "DELETE FROM logout_tokens WHERE expires_at <= $1";
}

/// The account behind a subject of an identity provider.
pub async fn identity_find(tx: &mut Tx, issuer: &str, subject: &str) -> Result<Option<AccountId>> {
    let row: Option<(String,)> =
        on!(tx, |c| sqlx::query_as(FIND).bind(issuer).bind(subject).fetch_optional(c).await?);
    row.map(|(id,)| account_id(&id)).transpose()
}

/// Binds a subject to an account. `false` when either is bound already.
pub async fn identity_insert(
    tx: &mut Tx,
    issuer: &str,
    subject: &str,
    account: &AccountId,
    now: Timestamp,
) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(INSERT)
        .bind(issuer)
        .bind(subject)
        .bind(account.as_str())
        .bind(now.0)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// The identity provider that signs an account in, if one does, and the subject it knows there.
pub async fn identity_of(tx: &mut Tx, account: &AccountId) -> Result<Option<(String, String)>> {
    Ok(on!(tx, |c| sqlx::query_as(OF).bind(account.as_str()).fetch_optional(c).await?))
}

/// Binds an account to another name of its subject: one that opens nothing, or the one it had before.
pub async fn identity_rename(tx: &mut Tx, account: &AccountId, subject: &str) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(RENAME)
        .bind(account.as_str())
        .bind(subject)
        .execute(c)
        .await?
        .rows_affected()))
}

/// Ends every sign-in of a session or a subject up to now.
pub async fn login_end(tx: &mut Tx, login_sha256: &str, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(END).bind(login_sha256).bind(now.0).execute(c).await.map(drop)?);
    Ok(())
}

/// Whether a sign-in made at `since` has ended, by its session or its subject.
pub async fn login_has_ended(tx: &mut Tx, session: &str, subject: &str, since: Timestamp) -> Result<bool> {
    let (ended,): (i64,) =
        on!(tx, |c| sqlx::query_as(ENDED).bind(session).bind(subject).bind(since.0).fetch_one(c).await?);
    Ok(ended > 0)
}

/// Uses a logout token. `false` when it was used before.
pub async fn logout_token_use(tx: &mut Tx, jti_sha256: &str, expires_at: Timestamp) -> Result<bool> {
    let rows =
        on!(tx, |c| sqlx::query(TOKEN).bind(jti_sha256).bind(expires_at.0).execute(c).await?.rows_affected());
    Ok(rows == 1)
}

/// Forgets ends from before any session that could still go on, and tokens that have expired.
pub async fn login_sweep(tx: &mut Tx, sessions_since: Timestamp, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(SWEEP_LOGINS).bind(sessions_since.0).execute(c).await.map(drop)?);
    on!(tx, |c| sqlx::query(SWEEP_TOKENS).bind(now.0).execute(c).await.map(drop)?);
    Ok(())
}
