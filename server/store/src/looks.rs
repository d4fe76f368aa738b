//! How far staff have looked at requests.

use crate::{Result, Tx};
use domain::ids::{AccountId, RequestId};
use domain::look::Look;
use domain::time::Timestamp;

sql! {
    FIND = "SELECT seq, at, before_seq, before_at FROM looks WHERE account = $1 AND request = $2";
    // Of two pages opened at once the one that saw more counts.
    SAVE = "INSERT INTO looks (account, request, seq, at, before_seq, before_at) VALUES ($1, $2, $3, $4, $5, $6) \
            ON CONFLICT (account, request) DO UPDATE SET seq = excluded.seq, at = excluded.at, before_seq = excluded.before_seq, \
            before_at = excluded.before_at WHERE looks.seq <= excluded.seq";
}

/// How far somebody has looked at a request, if they ever did.
pub async fn look_find(tx: &mut Tx, account: &AccountId, request: &RequestId) -> Result<Option<Look>> {
    let row: Option<(i64, i64, i64, i64)> = on!(tx, |c| sqlx::query_as(FIND)
        .bind(account.as_str())
        .bind(request.as_str())
        .fetch_optional(c)
        .await?);
    Ok(row.map(|(seq, at, before_seq, before_at)| Look {
        seq,
        at: Timestamp(at),
        before_seq,
        before_at: Timestamp(before_at),
    }))
}

/// Keeps how far somebody has looked.
pub async fn look_save(tx: &mut Tx, account: &AccountId, request: &RequestId, look: Look) -> Result<()> {
    on!(tx, |c| sqlx::query(SAVE)
        .bind(account.as_str())
        .bind(request.as_str())
        .bind(look.seq)
        .bind(look.at.0)
        .bind(look.before_seq)
        .bind(look.before_at.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}
