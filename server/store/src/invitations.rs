//! Invitations to an organisation. Each is accepted or withdrawn once.

use crate::organisations::organisation_id;
use crate::{Error, Result, Tx};
use domain::account::MemberRole;
use domain::ids::{AccountId, InvitationId, OrganisationId};
use domain::time::Timestamp;

sql! {
    INSERT = "INSERT INTO invitations (id, organisation, email, role, invited_by, created_at, expires_at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    FIND = "SELECT i.id, i.organisation, i.email, i.role, i.expires_at, o.trade_name, a.name AS invited_by FROM invitations i \
            JOIN organisations o ON o.id = i.organisation JOIN accounts a ON a.id = i.invited_by \
            WHERE i.id = $1 AND i.outcome IS NULL AND i.expires_at > $2";
    LIST = "SELECT i.id, i.organisation, i.email, i.role, i.expires_at, o.trade_name, a.name AS invited_by FROM invitations i \
            JOIN organisations o ON o.id = i.organisation JOIN accounts a ON a.id = i.invited_by \
            WHERE i.organisation = $1 AND i.outcome IS NULL AND i.expires_at > $2 ORDER BY i.created_at, i.id";
    LIST_TO = "SELECT i.id, i.organisation, i.email, i.role, i.expires_at, o.trade_name, a.name AS invited_by FROM invitations i \
               JOIN organisations o ON o.id = i.organisation JOIN accounts a ON a.id = i.invited_by \
               WHERE lower(i.email) = lower($1) AND i.outcome IS NULL AND i.expires_at > $2 ORDER BY i.created_at, i.id";
    ACCEPT = "UPDATE invitations SET outcome = 'accepted', ended_at = $2 WHERE id = $1 AND outcome IS NULL AND expires_at > $2";
    WITHDRAW = "UPDATE invitations SET outcome = 'withdrawn', ended_at = $3 WHERE id = $1 AND organisation = $2 AND outcome IS NULL";
    REPLACE = "UPDATE invitations SET outcome = 'withdrawn', ended_at = $3 WHERE organisation = $1 AND lower(email) = lower($2) AND outcome IS NULL";
}

/// An invitation nobody has answered yet.
#[derive(Clone, Debug)]
pub struct InvitationRow {
    /// Id.
    pub id: InvitationId,
    /// To which organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub trade_name: String,
    /// Whom.
    pub email: String,
    /// As what.
    pub role: MemberRole,
    /// Name of whoever invited.
    pub invited_by: String,
    /// Until when it can be accepted.
    pub expires_at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    organisation: String,
    email: String,
    role: String,
    expires_at: i64,
    trade_name: String,
    invited_by: String,
}

impl TryFrom<Row> for InvitationRow {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            id: InvitationId::parse(&row.id).map_err(|_| Error::Corrupt("invitations.id"))?,
            organisation: organisation_id(&row.organisation)?,
            trade_name: row.trade_name,
            email: row.email,
            role: MemberRole::parse(&row.role).ok_or(Error::Corrupt("invitations.role"))?,
            invited_by: row.invited_by,
            expires_at: Timestamp(row.expires_at),
        })
    }
}

/// Adds an invitation in place of an earlier one to the same address.
#[expect(clippy::too_many_arguments, reason = "one per column")]
pub async fn invitation_insert(
    tx: &mut Tx,
    id: &InvitationId,
    organisation: &OrganisationId,
    email: &str,
    role: MemberRole,
    invited_by: &AccountId,
    now: Timestamp,
    expires_at: Timestamp,
) -> Result<()> {
    on!(tx, |c| sqlx::query(REPLACE)
        .bind(organisation.as_str())
        .bind(email)
        .bind(now.0)
        .execute(c)
        .await
        .map(drop)?);
    on!(tx, |c| sqlx::query(INSERT)
        .bind(id.as_str())
        .bind(organisation.as_str())
        .bind(email)
        .bind(role.as_str())
        .bind(invited_by.as_str())
        .bind(now.0)
        .bind(expires_at.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// An open invitation by id.
pub async fn invitation_find(
    tx: &mut Tx,
    id: &InvitationId,
    now: Timestamp,
) -> Result<Option<InvitationRow>> {
    let row: Option<Row> =
        on!(tx, |c| sqlx::query_as(FIND).bind(id.as_str()).bind(now.0).fetch_optional(c).await?);
    row.map(InvitationRow::try_from).transpose()
}

/// The open invitations of an organisation.
pub async fn invitation_list(
    tx: &mut Tx,
    organisation: &OrganisationId,
    now: Timestamp,
) -> Result<Vec<InvitationRow>> {
    let rows: Vec<Row> =
        on!(tx, |c| sqlx::query_as(LIST).bind(organisation.as_str()).bind(now.0).fetch_all(c).await?);
    rows.into_iter().map(InvitationRow::try_from).collect()
}

/// The open invitations to an address.
pub async fn invitation_list_to(tx: &mut Tx, email: &str, now: Timestamp) -> Result<Vec<InvitationRow>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(LIST_TO).bind(email).bind(now.0).fetch_all(c).await?);
    rows.into_iter().map(InvitationRow::try_from).collect()
}

/// Uses an invitation up. `false` when it was used, withdrawn or has expired.
pub async fn invitation_accept(tx: &mut Tx, id: &InvitationId, now: Timestamp) -> Result<bool> {
    let rows =
        on!(tx, |c| sqlx::query(ACCEPT).bind(id.as_str()).bind(now.0).execute(c).await?.rows_affected());
    Ok(rows == 1)
}

/// Takes an invitation back. `false` when it is not open, or another organisation's.
pub async fn invitation_withdraw(
    tx: &mut Tx,
    id: &InvitationId,
    organisation: &OrganisationId,
    now: Timestamp,
) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(WITHDRAW)
        .bind(id.as_str())
        .bind(organisation.as_str())
        .bind(now.0)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}
