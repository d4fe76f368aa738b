//! API clients. Only the SHA-256 of a token is kept.

use crate::organisations::organisation_id;
use crate::{Result, Tx};
use domain::ids::{AccountId, ClientId, OrganisationId};
use domain::time::Timestamp;

sql! {
    INSERT = "INSERT INTO clients (id, organisation, name, scope, token_sha256, created_by, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    FIND_KEYS = "SELECT id, organisation FROM clients WHERE token_sha256 = $1 AND scope = 'keys' AND revoked_at IS NULL AND expires_at > $2";
    REVOKE = "UPDATE clients SET revoked_at = $2 WHERE id = $1 AND organisation = $3 AND revoked_at IS NULL";
    REVOKE_GATEKEEPER = "UPDATE clients SET revoked_at = $2 WHERE id = $1 AND organisation IS NULL AND revoked_at IS NULL";
    REVOKE_MADE_BY = "UPDATE clients SET revoked_at = $2 WHERE created_by = $1 AND organisation = $3 AND revoked_at IS NULL";
    LIST_BY_ORGANISATION = "SELECT id, name, scope, created_at, expires_at FROM clients WHERE organisation = $1 AND revoked_at IS NULL ORDER BY id DESC";
    LIST_GATEKEEPER = "SELECT id, name, scope, created_at, expires_at FROM clients WHERE organisation IS NULL AND revoked_at IS NULL ORDER BY id DESC";
}

/// A client as lists show it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ClientRow {
    /// Id.
    pub id: String,
    /// Name given by its maker.
    pub name: String,
    /// `keys` or `choices`.
    pub scope: String,
    /// When it was made.
    pub created_at: i64,
    /// When its token ends.
    pub expires_at: i64,
}

/// Adds a client: of a provider with scope `keys`, or of the gatekeeper with scope `choices`.
#[expect(clippy::too_many_arguments, reason = "one per column")]
pub async fn client_insert(
    tx: &mut Tx,
    id: &ClientId,
    organisation: Option<&OrganisationId>,
    name: &str,
    token_sha256: &str,
    by: &AccountId,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    let scope = if organisation.is_some() { "keys" } else { "choices" };
    on!(tx, |c| sqlx::query(INSERT)
        .bind(id.as_str())
        .bind(organisation.map(OrganisationId::as_str))
        .bind(name)
        .bind(scope)
        .bind(token_sha256)
        .bind(by.as_str())
        .bind(now.0)
        .bind(expires_at.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// The organisation a keys token belongs to, and the client's id.
pub async fn client_find_keys(
    tx: &mut Tx,
    token_sha256: &str,
    now: Timestamp,
) -> Result<Option<(String, OrganisationId)>> {
    let row: Option<(String, String)> =
        on!(tx, |c| sqlx::query_as(FIND_KEYS).bind(token_sha256).bind(now.0).fetch_optional(c).await?);
    row.map(|(id, organisation)| Ok((id, organisation_id(&organisation)?))).transpose()
}

/// Clients of an organisation, or of the gatekeeper.
pub async fn client_list(tx: &mut Tx, organisation: Option<&OrganisationId>) -> Result<Vec<ClientRow>> {
    Ok(match organisation {
        Some(id) => on!(tx, |c| sqlx::query_as(LIST_BY_ORGANISATION).bind(id.as_str()).fetch_all(c).await?),
        None => on!(tx, |c| sqlx::query_as(LIST_GATEKEEPER).fetch_all(c).await?),
    })
}

/// Ends a client of an organisation, or of the gatekeeper. `false` when there is none, or not any more.
pub async fn client_revoke(
    tx: &mut Tx,
    id: &ClientId,
    organisation: Option<&OrganisationId>,
    now: Timestamp,
) -> Result<bool> {
    let rows = match organisation {
        Some(organisation) => on!(tx, |c| sqlx::query(REVOKE)
            .bind(id.as_str())
            .bind(now.0)
            .bind(organisation.as_str())
            .execute(c)
            .await?
            .rows_affected()),
        None => on!(tx, |c| sqlx::query(REVOKE_GATEKEEPER)
            .bind(id.as_str())
            .bind(now.0)
            .execute(c)
            .await?
            .rows_affected()),
    };
    Ok(rows == 1)
}

/// Ends every client somebody made for an organisation.
pub async fn client_revoke_made_by(
    tx: &mut Tx,
    account: &AccountId,
    organisation: &OrganisationId,
    now: Timestamp,
) -> Result<u64> {
    Ok(on!(tx, |c| sqlx::query(REVOKE_MADE_BY)
        .bind(account.as_str())
        .bind(now.0)
        .bind(organisation.as_str())
        .execute(c)
        .await?
        .rows_affected()))
}
