//! Provider keys with their challenge, and the portal's own sealed identity.

use crate::organisations::organisation_id;
use crate::requests::request_id;
use crate::{Error, Result, Tx, changed};
use domain::ids::{KeyId, OrganisationId, RequestId};
use domain::keys::KeyState;
use domain::time::Timestamp;

sql! {
    IDENTITY_INSERT = "INSERT INTO portal_identity (id, sealed) VALUES (1, $1) ON CONFLICT DO NOTHING";
    IDENTITY_FIND = "SELECT sealed FROM portal_identity WHERE id = 1";
    INSERT = "INSERT INTO keys (id, organisation, request, kind, state, identity_key, registration, safety_number, challenge, \
              sealed_session, sealed_nonce, challenge_expires_at, created_at, changed_at, version) \
              VALUES ($1, $2, $3, 'signal', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1)";
    FIND = "SELECT id, organisation, request, state, identity_key, registration, safety_number, challenge, sealed_session, sealed_nonce, \
            challenge_expires_at, created_at, changed_at, version FROM keys WHERE id = $1";
    LIST = "SELECT id, organisation, request, state, identity_key, registration, safety_number, challenge, sealed_session, sealed_nonce, \
            challenge_expires_at, created_at, changed_at, version FROM keys WHERE request = $1 ORDER BY id DESC";
    SAVE = "UPDATE keys SET state = $2, sealed_session = $3, changed_at = $4, version = version + 1 WHERE id = $1 AND version = $5";
    USED_ELSEWHERE = "SELECT COUNT(*) FROM keys WHERE identity_key = $1 AND organisation <> $2 AND state <> 'pending'";
    USED_HERE = "SELECT COUNT(*) FROM keys WHERE identity_key = $1 AND organisation = $2 AND state <> 'pending'";
    OWNER = "SELECT organisation FROM keys WHERE id = $1";
    COUNT_ACTIVE = "SELECT COUNT(*) FROM keys WHERE request = $1 AND state = 'active'";
}

/// A registered key.
#[derive(Clone)]
pub struct KeyRow {
    /// Id.
    pub id: KeyId,
    /// Whose.
    pub organisation: OrganisationId,
    /// For which request.
    pub request: RequestId,
    /// Its life.
    pub state: KeyState,
    /// The public identity key, base64.
    pub identity_key: String,
    /// The public registration, JSON.
    pub registration: String,
    /// Sixty digits both sides can compare.
    pub safety_number: String,
    /// The challenge envelope, JSON.
    pub challenge: String,
    /// The portal's end of the session, sealed.
    pub sealed_session: Vec<u8>,
    /// What the answer must echo, sealed.
    pub sealed_nonce: Vec<u8>,
    /// Until when an answer counts.
    pub challenge_expires_at: Timestamp,
    /// When it was registered.
    pub created_at: Timestamp,
    /// When its state last changed.
    pub changed_at: Timestamp,
    /// To save against.
    pub version: i64,
}

domain::redacted!(KeyRow);

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    organisation: String,
    request: String,
    state: String,
    identity_key: String,
    registration: String,
    safety_number: String,
    challenge: String,
    sealed_session: Vec<u8>,
    sealed_nonce: Vec<u8>,
    challenge_expires_at: i64,
    created_at: i64,
    changed_at: i64,
    version: i64,
}

impl TryFrom<Row> for KeyRow {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            id: KeyId::parse(&row.id).map_err(|_| Error::Corrupt("keys.id"))?,
            organisation: organisation_id(&row.organisation)?,
            request: request_id(&row.request)?,
            state: KeyState::parse(&row.state).ok_or(Error::Corrupt("keys.state"))?,
            identity_key: row.identity_key,
            registration: row.registration,
            safety_number: row.safety_number,
            challenge: row.challenge,
            sealed_session: row.sealed_session,
            sealed_nonce: row.sealed_nonce,
            challenge_expires_at: Timestamp(row.challenge_expires_at),
            created_at: Timestamp(row.created_at),
            changed_at: Timestamp(row.changed_at),
            version: row.version,
        })
    }
}

/// Keeps the portal's identity, unless there is one.
pub async fn identity_insert(tx: &mut Tx, sealed: &[u8]) -> Result<()> {
    on!(tx, |c| sqlx::query(IDENTITY_INSERT).bind(sealed).execute(c).await.map(drop)?);
    Ok(())
}

/// The portal's sealed identity.
pub async fn identity_find(tx: &mut Tx) -> Result<Option<Vec<u8>>> {
    let row: Option<(Vec<u8>,)> = on!(tx, |c| sqlx::query_as(IDENTITY_FIND).fetch_optional(c).await?);
    Ok(row.map(|(sealed,)| sealed))
}

/// Adds a key with its challenge.
pub async fn key_insert(tx: &mut Tx, key: &KeyRow) -> Result<()> {
    on!(tx, |c| sqlx::query(INSERT)
        .bind(key.id.as_str())
        .bind(key.organisation.as_str())
        .bind(key.request.as_str())
        .bind(key.state.as_str())
        .bind(&key.identity_key)
        .bind(&key.registration)
        .bind(&key.safety_number)
        .bind(&key.challenge)
        .bind(&key.sealed_session)
        .bind(&key.sealed_nonce)
        .bind(key.challenge_expires_at.0)
        .bind(key.created_at.0)
        .bind(key.changed_at.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// By id.
pub async fn key_find(tx: &mut Tx, id: &KeyId) -> Result<Option<KeyRow>> {
    let row: Option<Row> = on!(tx, |c| sqlx::query_as(FIND).bind(id.as_str()).fetch_optional(c).await?);
    row.map(KeyRow::try_from).transpose()
}

/// The keys of a request, newest first.
pub async fn key_list(tx: &mut Tx, request: &RequestId) -> Result<Vec<KeyRow>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(LIST).bind(request.as_str()).fetch_all(c).await?);
    rows.into_iter().map(KeyRow::try_from).collect()
}

/// Saves state and session over the version that was read.
///
/// # Errors
/// [`Error::Conflict`] when another step came first: ratchet state must never fork.
pub async fn key_save(tx: &mut Tx, key: &KeyRow) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(SAVE)
        .bind(key.id.as_str())
        .bind(key.state.as_str())
        .bind(&key.sealed_session)
        .bind(key.changed_at.0)
        .bind(key.version)
        .execute(c)
        .await?
        .rows_affected()))
}

/// Whether another organisation proved this identity key. Public keys are no secret, so registering one
/// takes nothing from its holder.
pub async fn key_used_elsewhere(
    tx: &mut Tx,
    identity_key: &str,
    organisation: &OrganisationId,
) -> Result<bool> {
    count(tx, USED_ELSEWHERE, identity_key, organisation).await
}

/// Whether this organisation proved or revoked this identity key before.
pub async fn key_used_here(tx: &mut Tx, identity_key: &str, organisation: &OrganisationId) -> Result<bool> {
    count(tx, USED_HERE, identity_key, organisation).await
}

async fn count(
    tx: &mut Tx,
    sql: &'static str,
    identity_key: &str,
    organisation: &OrganisationId,
) -> Result<bool> {
    let row: (i64,) =
        on!(tx, |c| sqlx::query_as(sql).bind(identity_key).bind(organisation.as_str()).fetch_one(c).await?);
    Ok(row.0 > 0)
}

/// Whether a request has an active key.
pub async fn key_is_active(tx: &mut Tx, request: &RequestId) -> Result<bool> {
    let row: (i64,) = on!(tx, |c| sqlx::query_as(COUNT_ACTIVE).bind(request.as_str()).fetch_one(c).await?);
    Ok(row.0 > 0)
}

/// Whose a key is.
pub async fn key_owner(tx: &mut Tx, id: &KeyId) -> Result<Option<OrganisationId>> {
    let row: Option<(String,)> =
        on!(tx, |c| sqlx::query_as(OWNER).bind(id.as_str()).fetch_optional(c).await?);
    row.map(|(owner,)| organisation_id(&owner)).transpose()
}
