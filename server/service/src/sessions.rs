//! Web sessions as rows. The HTTP side lives in `server`; here are the lifetimes and the hashing.

use crate::error::Result;
use crate::{Service, hash};
use domain::time::{Timestamp, days};
use store::sessions as rows;

/// A session ends this long after it began, however busy it is.
const ABSOLUTE_DAYS: i64 = 30;

/// Keeps a new session. `false` when the id is taken.
///
/// # Errors
/// The database does not answer.
pub async fn create(
    service: &Service,
    id: &str,
    account: Option<&str>,
    data: &str,
    expires_at: Timestamp,
) -> Result<bool> {
    let mut tx = service.db().write().await?;
    let sha256 = hash::sha256_hex(id.as_bytes());
    let added = rows::session_insert(&mut tx, &sha256, account, data, service.now(), expires_at).await?;
    tx.commit().await?;
    Ok(added)
}

/// Saves a session that still exists.
///
/// # Errors
/// The database does not answer.
pub async fn save(
    service: &Service,
    id: &str,
    account: Option<&str>,
    data: &str,
    expires_at: Timestamp,
) -> Result<bool> {
    let mut tx = service.db().write().await?;
    let sha256 = hash::sha256_hex(id.as_bytes());
    let saved = rows::session_update(&mut tx, &sha256, account, data, service.now(), expires_at).await?;
    tx.commit().await?;
    Ok(saved)
}

/// The data of a session that has not ended.
///
/// # Errors
/// The database does not answer.
pub async fn load(service: &Service, id: &str) -> Result<Option<String>> {
    let mut tx = service.db().read().await?;
    let now = service.now();
    Ok(rows::session_load(&mut tx, &hash::sha256_hex(id.as_bytes()), now, now - days(ABSOLUTE_DAYS)).await?)
}

/// Ends a session.
///
/// # Errors
/// The database does not answer.
pub async fn end(service: &Service, id: &str) -> Result<()> {
    let mut tx = service.db().write().await?;
    rows::session_delete(&mut tx, &hash::sha256_hex(id.as_bytes())).await?;
    Ok(tx.commit().await?)
}
