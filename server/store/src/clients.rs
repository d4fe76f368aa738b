//! API clients and their tokens. Only the SHA-256 of a token is kept.

use crate::accounts::account_id;
use crate::organisations::organisation_id;
use crate::{Error, Result, Tx, changed};
use domain::client::{Addresses, NOTED_EVERY, NewClient, Scopes};
use domain::ids::{AccountId, ClientId, OrganisationId};
use domain::time::Timestamp;

/// Clients of an organisation, or of the gatekeeper where `$1` is empty.
macro_rules! owned {
    ($before:literal, $after:literal) => {
        concat!($before, "(c.organisation = $1 OR ($1 IS NULL AND c.organisation IS NULL))", $after)
    };
}

sql! {
    INSERT = "INSERT INTO clients (id, organisation, name, scopes, addresses, life_days, created_by, created_at, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 1)";
    LIST = owned!("SELECT c.id, c.name, c.scopes, c.addresses, c.life_days, c.created_by, a.name AS maker, c.created_at, c.version \
                   FROM clients c JOIN accounts a ON a.id = c.created_by WHERE ", " AND c.ended_at IS NULL ORDER BY c.id DESC");
    FIND = owned!("SELECT c.id, c.name, c.scopes, c.addresses, c.life_days, c.created_by, a.name AS maker, c.created_at, c.version \
                   FROM clients c JOIN accounts a ON a.id = c.created_by WHERE ", " AND c.ended_at IS NULL AND c.id = $2");
    TOUCH = "UPDATE clients SET version = version + 1 WHERE id = $1 AND version = $2 AND ended_at IS NULL";
    END = "UPDATE clients SET ended_at = $2, version = version + 1 WHERE id = $1 AND ended_at IS NULL";
    TOKEN_INSERT = "INSERT INTO client_tokens (token_sha256, client, hint, created_by, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6)";
    TOKENS = owned!("SELECT t.token_sha256, t.client, t.hint, t.created_by, t.created_at, t.expires_at, t.replaced_at, t.used_at \
                     FROM client_tokens t JOIN clients c ON c.id = t.client WHERE ",
                    " AND t.ended_at IS NULL AND t.expires_at > $2 ORDER BY t.created_at DESC, t.token_sha256");
    TOKEN_REPLACE = "UPDATE client_tokens SET replaced_at = $2, expires_at = $3 WHERE token_sha256 = $1 AND ended_at IS NULL";
    TOKEN_END = "UPDATE client_tokens SET ended_at = $2 WHERE token_sha256 = $1 AND ended_at IS NULL";
    TOKENS_END = "UPDATE client_tokens SET ended_at = $2 WHERE client = $1 AND ended_at IS NULL";
    GRANT = "SELECT c.id AS client, c.organisation, c.scopes, c.addresses, t.used_at FROM client_tokens t JOIN clients c ON c.id = t.client \
             WHERE t.token_sha256 = $1 AND t.ended_at IS NULL AND t.expires_at > $2";
    TOKEN_USED = "UPDATE client_tokens SET used_at = $2 WHERE token_sha256 = $1 AND (used_at IS NULL OR used_at <= $3)";
    TOKENS_ENDING = "SELECT t.token_sha256, t.expires_at, t.created_by, c.name, c.organisation FROM client_tokens t JOIN clients c ON c.id = t.client \
                     WHERE t.ended_at IS NULL AND t.replaced_at IS NULL AND t.expires_at > $1 AND t.expires_at <= $2 \
                     AND (t.warned_days IS NULL OR t.warned_days > $3) ORDER BY t.expires_at LIMIT $4";
    TOKEN_WARNED = "UPDATE client_tokens SET warned_days = $2 WHERE token_sha256 = $1 AND ended_at IS NULL AND replaced_at IS NULL AND (warned_days IS NULL OR warned_days > $2)";
    TOKEN_SWEEP = "DELETE FROM client_tokens WHERE expires_at <= $1 OR ended_at <= $1";
}

/// A client that has not ended.
#[derive(Clone, Debug)]
pub struct ClientRow {
    /// Id.
    pub id: ClientId,
    /// Name given by its maker.
    pub name: String,
    /// What its tokens may do.
    pub scopes: Scopes,
    /// From where.
    pub addresses: Addresses,
    /// How long each works.
    pub life_days: i64,
    /// Who made it.
    pub created_by: AccountId,
    /// Their name.
    pub maker: String,
    /// When.
    pub created_at: Timestamp,
    /// How often it was changed.
    pub version: i64,
}

#[derive(sqlx::FromRow)]
struct RawClient {
    id: String,
    name: String,
    scopes: String,
    addresses: String,
    life_days: i64,
    created_by: String,
    maker: String,
    created_at: i64,
    version: i64,
}

fn scopes(text: &str) -> Result<Scopes> {
    Scopes::parse(text).ok_or(Error::Corrupt("clients.scopes"))
}

fn addresses(text: &str) -> Result<Addresses> {
    Addresses::parse(text).map_err(|_| Error::Corrupt("clients.addresses"))
}

impl TryFrom<RawClient> for ClientRow {
    type Error = Error;
    fn try_from(row: RawClient) -> Result<Self> {
        Ok(Self {
            id: ClientId::parse(&row.id).map_err(|_| Error::Corrupt("clients.id"))?,
            name: row.name,
            scopes: scopes(&row.scopes)?,
            addresses: addresses(&row.addresses)?,
            life_days: row.life_days,
            created_by: account_id(&row.created_by)?,
            maker: row.maker,
            created_at: Timestamp(row.created_at),
            version: row.version,
        })
    }
}

/// A token that works.
#[derive(Clone, Debug)]
pub struct TokenRow {
    /// By which it is found.
    pub sha256: String,
    /// Whose.
    pub client: String,
    /// Its last characters.
    pub hint: String,
    /// Who was shown it.
    pub created_by: AccountId,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
    /// Whether a newer one has taken its place.
    pub is_replaced: bool,
    /// When it was last used, to within ten minutes.
    pub used_at: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
struct RawToken {
    token_sha256: String,
    client: String,
    hint: String,
    created_by: String,
    created_at: i64,
    expires_at: i64,
    replaced_at: Option<i64>,
    used_at: Option<i64>,
}

/// What a token that works stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The client's id.
    pub client: String,
    /// The provider it belongs to, or else the gatekeeper.
    pub organisation: Option<OrganisationId>,
    /// What it may do.
    pub scopes: Scopes,
    /// From where.
    pub addresses: Addresses,
    /// Its last use noted.
    pub used_at: Option<Timestamp>,
}

#[derive(sqlx::FromRow)]
pub(crate) struct RawGrant {
    client: String,
    organisation: Option<String>,
    scopes: String,
    addresses: String,
    used_at: Option<i64>,
}

impl TryFrom<&RawGrant> for Grant {
    type Error = Error;
    fn try_from(row: &RawGrant) -> Result<Self> {
        Ok(Self {
            client: row.client.clone(),
            organisation: row.organisation.as_deref().map(organisation_id).transpose()?,
            scopes: scopes(&row.scopes)?,
            addresses: addresses(&row.addresses)?,
            used_at: row.used_at.map(Timestamp),
        })
    }
}

/// A token that ends soon and of which nobody was told.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct EndingRow {
    /// By which it is found.
    pub token_sha256: String,
    /// When it ends.
    pub expires_at: i64,
    created_by: String,
    /// The client's name.
    pub name: String,
    organisation: Option<String>,
}

impl EndingRow {
    /// Who was shown it.
    pub fn created_by(&self) -> Result<AccountId> {
        account_id(&self.created_by)
    }

    /// The provider it belongs to, or else the gatekeeper.
    pub fn organisation(&self) -> Result<Option<OrganisationId>> {
        self.organisation.as_deref().map(organisation_id).transpose()
    }
}

/// Adds a client, without a token yet.
pub async fn client_insert(
    tx: &mut Tx,
    id: &ClientId,
    organisation: Option<&OrganisationId>,
    it: &NewClient,
    by: &AccountId,
    now: Timestamp,
) -> Result<()> {
    on!(tx, |c| sqlx::query(INSERT)
        .bind(id.as_str())
        .bind(organisation.map(OrganisationId::as_str))
        .bind(&it.name)
        .bind(it.scopes.to_string())
        .bind(it.addresses.to_string())
        .bind(it.life.days())
        .bind(by.as_str())
        .bind(now.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Clients of an organisation, or of the gatekeeper.
pub async fn client_list(tx: &mut Tx, organisation: Option<&OrganisationId>) -> Result<Vec<ClientRow>> {
    let rows: Vec<RawClient> =
        on!(tx, |c| sqlx::query_as(LIST).bind(organisation.map(OrganisationId::as_str)).fetch_all(c).await?);
    rows.into_iter().map(ClientRow::try_from).collect()
}

/// One of them.
pub async fn client_find(
    tx: &mut Tx,
    organisation: Option<&OrganisationId>,
    id: &ClientId,
) -> Result<Option<ClientRow>> {
    let row: Option<RawClient> = on!(tx, |c| sqlx::query_as(FIND)
        .bind(organisation.map(OrganisationId::as_str))
        .bind(id.as_str())
        .fetch_optional(c)
        .await?);
    row.map(ClientRow::try_from).transpose()
}

/// Notes that a client gets another token, over the version that was read.
///
/// # Errors
/// [`Error::Conflict`] when somebody else was first.
pub async fn client_touch(tx: &mut Tx, id: &ClientId, version: i64) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(TOUCH).bind(id.as_str()).bind(version).execute(c).await?.rows_affected()))
}

/// Ends a client and every token of it.
///
/// # Errors
/// [`Error::Conflict`] when it has ended before.
pub async fn client_end(tx: &mut Tx, id: &ClientId, now: Timestamp) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(END).bind(id.as_str()).bind(now.0).execute(c).await?.rows_affected()))?;
    token_end_all(tx, id, now).await
}

/// Adds a token.
pub async fn token_insert(
    tx: &mut Tx,
    sha256: &str,
    client: &ClientId,
    hint: &str,
    by: &AccountId,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    on!(tx, |c| sqlx::query(TOKEN_INSERT)
        .bind(sha256)
        .bind(client.as_str())
        .bind(hint)
        .bind(by.as_str())
        .bind(now.0)
        .bind(expires_at.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Tokens that work of an organisation, or of the gatekeeper, newest first.
pub async fn token_list(
    tx: &mut Tx,
    organisation: Option<&OrganisationId>,
    now: Timestamp,
) -> Result<Vec<TokenRow>> {
    let rows: Vec<RawToken> = on!(tx, |c| sqlx::query_as(TOKENS)
        .bind(organisation.map(OrganisationId::as_str))
        .bind(now.0)
        .fetch_all(c)
        .await?);
    let row = |row: RawToken| {
        Ok(TokenRow {
            sha256: row.token_sha256,
            client: row.client,
            hint: row.hint,
            created_by: account_id(&row.created_by)?,
            created_at: Timestamp(row.created_at),
            expires_at: Timestamp(row.expires_at),
            is_replaced: row.replaced_at.is_some(),
            used_at: row.used_at.map(Timestamp),
        })
    };
    rows.into_iter().map(row).collect()
}

/// Lets a token work until another time, because a newer one has taken its place.
pub async fn token_replace(tx: &mut Tx, sha256: &str, now: Timestamp, until: Timestamp) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(TOKEN_REPLACE)
        .bind(sha256)
        .bind(now.0)
        .bind(until.0)
        .execute(c)
        .await?
        .rows_affected()))
}

/// Ends one token.
pub async fn token_end(tx: &mut Tx, sha256: &str, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(TOKEN_END).bind(sha256).bind(now.0).execute(c).await.map(drop)?);
    Ok(())
}

/// Ends every token of a client.
pub async fn token_end_all(tx: &mut Tx, client: &ClientId, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(TOKENS_END).bind(client.as_str()).bind(now.0).execute(c).await.map(drop)?);
    Ok(())
}

/// What a token stands for, while it works.
pub async fn token_grant(tx: &mut Tx, sha256: &str, now: Timestamp) -> Result<Option<Grant>> {
    let row: Option<RawGrant> =
        on!(tx, |c| sqlx::query_as(GRANT).bind(sha256).bind(now.0).fetch_optional(c).await?);
    row.as_ref().map(Grant::try_from).transpose()
}

/// Notes that a token is used, unless that was noted a moment ago.
pub async fn token_used(tx: &mut Tx, sha256: &str, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(TOKEN_USED)
        .bind(sha256)
        .bind(now.0)
        .bind((now - NOTED_EVERY).0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Tokens that end by `until`, of which nobody was told so few days before.
pub async fn token_list_ending(
    tx: &mut Tx,
    now: Timestamp,
    until: Timestamp,
    days: i64,
    limit: i64,
) -> Result<Vec<EndingRow>> {
    Ok(on!(tx, |c| sqlx::query_as(TOKENS_ENDING)
        .bind(now.0)
        .bind(until.0)
        .bind(days)
        .bind(limit)
        .fetch_all(c)
        .await?))
}

/// Notes that people are told of the end of a token. `false` when somebody else told them, or it changed.
pub async fn token_warned(tx: &mut Tx, sha256: &str, days: i64) -> Result<bool> {
    let rows =
        on!(tx, |c| sqlx::query(TOKEN_WARNED).bind(sha256).bind(days).execute(c).await?.rows_affected());
    Ok(rows == 1)
}

/// Removes tokens that ended at or before `until`.
pub async fn token_sweep(tx: &mut Tx, until: Timestamp) -> Result<u64> {
    Ok(on!(tx, |c| sqlx::query(TOKEN_SWEEP).bind(until.0).execute(c).await?.rows_affected()))
}
