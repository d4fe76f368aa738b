//! Organisations and their members.

use crate::accounts::account_id;
use crate::{Error, Result, Tx, changed};
use domain::account::MemberRole;
use domain::ids::{AccountId, OrganisationId};
use domain::likeness::Features;
use domain::membership::Seat;
use domain::organisation::{IdentifierKind, Organisation};
use domain::time::Timestamp;

sql! {
    INSERT = "INSERT INTO organisations (id, legal_name, trade_name, country, identifier_kind, identifier, body, created_at, website, version) \
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)";
    FIND = "SELECT body FROM organisations WHERE id = $1";
    FEATURES = "SELECT id, legal_name, trade_name, country, identifier_kind, identifier, website FROM organisations ORDER BY id";
    MEMBER_INSERT = "INSERT INTO members (organisation, account, role, joined_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    MEMBERSHIPS = "SELECT m.organisation, m.role, o.trade_name FROM members m JOIN organisations o ON o.id = m.organisation \
                   WHERE m.account = $1 ORDER BY m.joined_at, m.organisation";
    SEATS = "SELECT m.account, m.role, a.name, a.email, m.joined_at FROM members m JOIN accounts a ON a.id = m.account WHERE m.organisation = $1 ORDER BY m.joined_at, m.account";
    SEAT_ROLE = "UPDATE members SET role = $3 WHERE organisation = $1 AND account = $2";
    SEAT_DELETE = "DELETE FROM members WHERE organisation = $1 AND account = $2";
    SEAT = "SELECT role FROM members WHERE organisation = $1 AND account = $2";
    // A row lock on PostgreSQL; on SQLite the one writer is the lock.
    HOLD = "UPDATE organisations SET version = version WHERE id = $1";
    MEMBER_EMAILS = "SELECT a.email, a.id FROM members m JOIN accounts a ON a.id = m.account WHERE m.organisation = $1 AND m.role <> 'viewer' ORDER BY m.joined_at, a.id";
}

/// One membership of an account.
#[derive(Clone, Debug)]
pub struct Membership {
    /// Where.
    pub organisation: OrganisationId,
    /// As what.
    pub role: MemberRole,
    /// The name people know.
    pub trade_name: String,
}

pub(crate) fn organisation_id(text: &str) -> Result<OrganisationId> {
    OrganisationId::parse(text).map_err(|_| Error::Corrupt("organisation id"))
}

/// Adds an organisation.
pub async fn organisation_insert(
    tx: &mut Tx,
    id: &OrganisationId,
    it: &Organisation,
    now: Timestamp,
) -> Result<()> {
    let body = serde_json::to_string(it).map_err(|_| Error::Corrupt("organisations.body"))?;
    on!(tx, |c| sqlx::query(INSERT)
        .bind(id.as_str())
        .bind(&it.legal_name)
        .bind(&it.trade_name)
        .bind(&it.country)
        .bind(it.identifier_kind.as_str())
        .bind(&it.identifier)
        .bind(&body)
        .bind(now.0)
        .bind(&it.website)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// By id.
pub async fn organisation_find(tx: &mut Tx, id: &OrganisationId) -> Result<Option<Organisation>> {
    let row: Option<(String,)> =
        on!(tx, |c| sqlx::query_as(FIND).bind(id.as_str()).fetch_optional(c).await?);
    row.map(|(body,)| serde_json::from_str(&body).map_err(|_| Error::Corrupt("organisations.body")))
        .transpose()
}

#[derive(sqlx::FromRow)]
struct FeaturesRow {
    id: String,
    legal_name: String,
    trade_name: String,
    country: String,
    identifier_kind: String,
    identifier: String,
    website: String,
}

/// What is compared of every organisation. Providers number thousands.
pub async fn organisation_list_features(tx: &mut Tx) -> Result<Vec<(OrganisationId, Features)>> {
    let rows: Vec<FeaturesRow> = on!(tx, |c| sqlx::query_as(FEATURES).fetch_all(c).await?);
    rows.into_iter()
        .map(|row| {
            let kind = IdentifierKind::parse(&row.identifier_kind);
            let features = Features {
                legal_name: row.legal_name,
                trade_name: row.trade_name,
                country: row.country,
                identifier_kind: kind.ok_or(Error::Corrupt("organisations.identifier_kind"))?,
                identifier: row.identifier,
                website: row.website,
            };
            Ok((organisation_id(&row.id)?, features))
        })
        .collect()
}

/// Makes an account a member. `false` when it is one already.
pub async fn member_insert(
    tx: &mut Tx,
    organisation: &OrganisationId,
    account: &AccountId,
    role: MemberRole,
    now: Timestamp,
) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(MEMBER_INSERT)
        .bind(organisation.as_str())
        .bind(account.as_str())
        .bind(role.as_str())
        .bind(now.0)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// Where an account is a member, longest first.
pub async fn member_list_by_account(tx: &mut Tx, account: &AccountId) -> Result<Vec<Membership>> {
    let rows: Vec<(String, String, String)> =
        on!(tx, |c| sqlx::query_as(MEMBERSHIPS).bind(account.as_str()).fetch_all(c).await?);
    rows.into_iter()
        .map(|(organisation, role, trade_name)| {
            Ok(Membership {
                organisation: organisation_id(&organisation)?,
                role: MemberRole::parse(&role).ok_or(Error::Corrupt("members.role"))?,
                trade_name,
            })
        })
        .collect()
}

/// The addresses of those who act for an organisation.
pub async fn member_list_emails(
    tx: &mut Tx,
    organisation: &OrganisationId,
) -> Result<Vec<(String, AccountId)>> {
    let rows: Vec<(String, String)> =
        on!(tx, |c| sqlx::query_as(MEMBER_EMAILS).bind(organisation.as_str()).fetch_all(c).await?);
    rows.into_iter().map(|(email, id)| Ok((email, account_id(&id)?))).collect()
}

/// A member as lists show them.
#[derive(Clone, Debug)]
pub struct MemberRow {
    /// Who, as what.
    pub seat: Seat,
    /// Name.
    pub name: String,
    /// Address.
    pub email: String,
    /// Since when.
    pub joined_at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct SeatRow {
    account: String,
    role: String,
    name: String,
    email: String,
    joined_at: i64,
}

/// The members of an organisation, longest first.
pub async fn member_list(tx: &mut Tx, organisation: &OrganisationId) -> Result<Vec<MemberRow>> {
    let rows: Vec<SeatRow> =
        on!(tx, |c| sqlx::query_as(SEATS).bind(organisation.as_str()).fetch_all(c).await?);
    rows.into_iter()
        .map(|row| {
            let role = MemberRole::parse(&row.role).ok_or(Error::Corrupt("members.role"))?;
            let seat = Seat { account: account_id(&row.account)?, role };
            Ok(MemberRow { seat, name: row.name, email: row.email, joined_at: Timestamp(row.joined_at) })
        })
        .collect()
}

/// As what somebody belongs to an organisation, if they do.
pub async fn member_role(
    tx: &mut Tx,
    organisation: &OrganisationId,
    account: &AccountId,
) -> Result<Option<MemberRole>> {
    let row: Option<(String,)> = on!(tx, |c| sqlx::query_as(SEAT)
        .bind(organisation.as_str())
        .bind(account.as_str())
        .fetch_optional(c)
        .await?);
    row.map(|(role,)| MemberRole::parse(&role).ok_or(Error::Corrupt("members.role"))).transpose()
}

/// Keeps everyone else from changing an organisation and its members until this transaction ends. Taken
/// before anything is read, so that what is read stays true.
pub async fn organisation_hold(tx: &mut Tx, id: &OrganisationId) -> Result<()> {
    on!(tx, |c| sqlx::query(HOLD).bind(id.as_str()).execute(c).await.map(drop)?);
    Ok(())
}

/// Gives a member another role.
pub async fn member_set_role(tx: &mut Tx, organisation: &OrganisationId, seat: &Seat) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(SEAT_ROLE)
        .bind(organisation.as_str())
        .bind(seat.account.as_str())
        .bind(seat.role.as_str())
        .execute(c)
        .await?
        .rows_affected()))
}

/// Removes a member.
pub async fn member_delete(tx: &mut Tx, organisation: &OrganisationId, account: &AccountId) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(SEAT_DELETE)
        .bind(organisation.as_str())
        .bind(account.as_str())
        .execute(c)
        .await?
        .rows_affected()))
}
