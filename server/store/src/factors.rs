//! Second factors: authenticator apps and recovery codes.

use crate::{Result, Tx, changed};
use domain::ids::AccountId;
use domain::time::Timestamp;

sql! {
    FIND = "SELECT secret, pending, set_up_at FROM totps WHERE account = $1";
    BEGIN = "INSERT INTO totps (account, pending, last_step) VALUES ($1, $2, 0) \
             ON CONFLICT (account) DO UPDATE SET pending = excluded.pending";
    CONFIRM = "UPDATE totps SET secret = pending, pending = NULL, last_step = $2, set_up_at = $3 \
               WHERE account = $1 AND pending = $4";
    USE = "UPDATE totps SET last_step = $2 WHERE account = $1 AND secret IS NOT NULL AND last_step < $2";
    REMOVE = "DELETE FROM totps WHERE account = $1";
    CODE_INSERT = "INSERT INTO recovery_codes (code_sha256, account) VALUES ($1, $2)";
    CODE_USE = "UPDATE recovery_codes SET used_at = $3 WHERE code_sha256 = $1 AND account = $2 AND used_at IS NULL";
    CODES_LEFT = "SELECT COUNT(*) FROM recovery_codes WHERE account = $1 AND used_at IS NULL";
    CODES_REMOVE = "DELETE FROM recovery_codes WHERE account = $1";
}

/// An authenticator app.
#[derive(Clone, sqlx::FromRow)]
pub struct TotpRow {
    /// Its secret, sealed, once a code of it was entered.
    pub secret: Option<Vec<u8>>,
    /// A new secret, sealed, until a code of it was entered.
    pub pending: Option<Vec<u8>>,
    set_up_at: Option<i64>,
}

domain::redacted!(TotpRow);

impl TotpRow {
    /// Since when it counts.
    #[must_use]
    pub fn set_up_at(&self) -> Option<Timestamp> {
        self.set_up_at.map(Timestamp)
    }
}

/// The authenticator app of an account.
pub async fn totp_find(tx: &mut Tx, account: &AccountId) -> Result<Option<TotpRow>> {
    Ok(on!(tx, |c| sqlx::query_as(FIND).bind(account.as_str()).fetch_optional(c).await?))
}

/// Keeps a new secret until a code of it was entered. The one in use stays in use.
pub async fn totp_begin(tx: &mut Tx, account: &AccountId, sealed: &[u8]) -> Result<()> {
    on!(tx, |c| sqlx::query(BEGIN).bind(account.as_str()).bind(sealed).execute(c).await.map(drop)?);
    Ok(())
}

/// Puts the waiting secret into use, its code of this step used up.
pub async fn totp_confirm(
    tx: &mut Tx,
    account: &AccountId,
    sealed: &[u8],
    step: i64,
    now: Timestamp,
) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(CONFIRM)
        .bind(account.as_str())
        .bind(step)
        .bind(now.0)
        .bind(sealed)
        .execute(c)
        .await?
        .rows_affected()))
}

/// Uses the code of a step up. `false` when it or a later one was used before (RFC 6238 section 5.2).
pub async fn totp_use(tx: &mut Tx, account: &AccountId, step: i64) -> Result<bool> {
    let rows =
        on!(tx, |c| sqlx::query(USE).bind(account.as_str()).bind(step).execute(c).await?.rows_affected());
    Ok(rows == 1)
}

/// Forgets the authenticator app.
pub async fn totp_remove(tx: &mut Tx, account: &AccountId) -> Result<()> {
    on!(tx, |c| sqlx::query(REMOVE).bind(account.as_str()).execute(c).await.map(drop)?);
    Ok(())
}

/// Replaces all recovery codes of an account by others, given by their hashes.
pub async fn recovery_replace(tx: &mut Tx, account: &AccountId, hashes: &[String]) -> Result<()> {
    on!(tx, |c| sqlx::query(CODES_REMOVE).bind(account.as_str()).execute(c).await.map(drop)?);
    for sha256 in hashes {
        on!(tx, |c| sqlx::query(CODE_INSERT)
            .bind(sha256)
            .bind(account.as_str())
            .execute(c)
            .await
            .map(drop)?);
    }
    Ok(())
}

/// Uses a recovery code up. `false` when there is none or it was used.
pub async fn recovery_use(tx: &mut Tx, account: &AccountId, sha256: &str, now: Timestamp) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(CODE_USE)
        .bind(sha256)
        .bind(account.as_str())
        .bind(now.0)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// How many recovery codes are left.
pub async fn recovery_left(tx: &mut Tx, account: &AccountId) -> Result<i64> {
    let (left,): (i64,) = on!(tx, |c| sqlx::query_as(CODES_LEFT).bind(account.as_str()).fetch_one(c).await?);
    Ok(left)
}
