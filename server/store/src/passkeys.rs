//! Passkeys.

use crate::accounts::account_id;
use crate::{Result, Tx, changed};
use domain::ids::AccountId;
use domain::time::Timestamp;

sql! {
    INSERT = "INSERT INTO passkeys (id, account, name, credential, created_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING";
    FIND = "SELECT account, credential FROM passkeys WHERE id = $1";
    USE = "UPDATE passkeys SET credential = $2, used_at = $3 WHERE id = $1 AND credential = $4";
    LIST = "SELECT id, name, created_at, used_at FROM passkeys WHERE account = $1 ORDER BY created_at, id";
    REMOVE = "DELETE FROM passkeys WHERE id = $1 AND account = $2";
}

/// A passkey as its owner sees it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct PasskeyRow {
    /// The credential id, base64url.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    created_at: i64,
    used_at: Option<i64>,
}

impl PasskeyRow {
    /// When it was added.
    #[must_use]
    pub fn created_at(&self) -> Timestamp {
        Timestamp(self.created_at)
    }

    /// When it was last used.
    #[must_use]
    pub fn used_at(&self) -> Option<Timestamp> {
        self.used_at.map(Timestamp)
    }
}

/// Adds one. `false` when somebody has it already.
pub async fn passkey_insert(
    tx: &mut Tx,
    id: &str,
    account: &AccountId,
    name: &str,
    credential: &str,
    now: Timestamp,
) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(INSERT)
        .bind(id)
        .bind(account.as_str())
        .bind(name)
        .bind(credential)
        .bind(now.0)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// Whose it is, and the credential as JSON.
pub async fn passkey_find(tx: &mut Tx, id: &str) -> Result<Option<(AccountId, String)>> {
    let row: Option<(String, String)> = on!(tx, |c| sqlx::query_as(FIND).bind(id).fetch_optional(c).await?);
    row.map(|(account, credential)| Ok((account_id(&account)?, credential))).transpose()
}

/// Remembers that it was used, over the credential that was read.
pub async fn passkey_use(tx: &mut Tx, id: &str, before: &str, after: &str, now: Timestamp) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(USE)
        .bind(id)
        .bind(after)
        .bind(now.0)
        .bind(before)
        .execute(c)
        .await?
        .rows_affected()))
}

/// Those of an account.
pub async fn passkey_list(tx: &mut Tx, account: &AccountId) -> Result<Vec<PasskeyRow>> {
    Ok(on!(tx, |c| sqlx::query_as(LIST).bind(account.as_str()).fetch_all(c).await?))
}

/// Removes one of an account. `false` when it has none of this id.
pub async fn passkey_remove(tx: &mut Tx, account: &AccountId, id: &str) -> Result<bool> {
    let rows =
        on!(tx, |c| sqlx::query(REMOVE).bind(id).bind(account.as_str()).execute(c).await?.rows_affected());
    Ok(rows == 1)
}
