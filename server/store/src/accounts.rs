//! Accounts, the one-time links mailed to them, and counters of failed attempts.

use crate::{Error, Result, Tx, changed};
use domain::account::StaffRole;
use domain::ids::{AccountId, OrganisationId};
use domain::language::Language;
use domain::time::Timestamp;

macro_rules! find {
    ($rest:literal) => {
        concat!(
            "SELECT id, email, name, password_hash, confirmed_at, staff_role, session_epoch, (SELECT COUNT(*) FROM totps t \
             WHERE t.account = accounts.id AND t.secret IS NOT NULL) + \
             (SELECT COUNT(*) FROM passkeys p WHERE p.account = accounts.id) AS factors, \
             (SELECT COUNT(*) FROM identities i WHERE i.account = accounts.id) AS identities FROM accounts WHERE ",
            $rest
        )
    };
}

sql! {
    INSERT = "INSERT INTO accounts (id, email, name, password_hash, confirmed_at, staff_role, created_at, version) \
              VALUES ($1, $2, $3, $4, $5, $6, $7, 1) ON CONFLICT DO NOTHING";
    // Nobody finds a closed account.
    FIND = find!("id = $1 AND closed_at IS NULL");
    FIND_BY_EMAIL = find!("lower(email) = lower($1) AND closed_at IS NULL");
    STANDING = "SELECT staff_role FROM accounts WHERE id = $1 AND closed_at IS NULL";
    DELETE_UNCONFIRMED = "DELETE FROM accounts WHERE lower(email) = lower($1) AND confirmed_at IS NULL AND staff_role IS NULL";
    SWEEP_UNCONFIRMED = "DELETE FROM accounts WHERE confirmed_at IS NULL AND staff_role IS NULL AND created_at <= $1";
    CONFIRM = "UPDATE accounts SET confirmed_at = $2, version = version + 1 WHERE id = $1 AND confirmed_at IS NULL";
    SET_PASSWORD = "UPDATE accounts SET password_hash = $2, name = $3, confirmed_at = $4, version = version + 1 WHERE id = $1";
    SET_HASH = "UPDATE accounts SET password_hash = $2, version = version + 1 WHERE id = $1 AND confirmed_at IS NOT NULL";
    NEW_EPOCH_OF_ALL = "UPDATE accounts SET session_epoch = session_epoch + 1";
    RENEW_HASH = "UPDATE accounts SET password_hash = $3, version = version + 1 WHERE id = $1 AND password_hash = $2";
    NEW_EPOCH = "UPDATE accounts SET session_epoch = session_epoch + 1 WHERE id = $1 RETURNING session_epoch";
    CLEAR_HASH = "UPDATE accounts SET password_hash = NULL, version = version + 1 WHERE id = $1";
    LINK_END_OF = "UPDATE links SET used_at = $3 WHERE account = $1 AND kind = $2 AND used_at IS NULL";
    DEVICE_SEEN = "INSERT INTO devices (account, sha256, seen_at) VALUES ($1, $2, $3) \
                   ON CONFLICT (account, sha256) DO UPDATE SET seen_at = excluded.seen_at";
    DEVICE_COUNT = "SELECT COUNT(*), COALESCE(SUM(CASE WHEN sha256 = $2 THEN 1 ELSE 0 END), 0) FROM devices WHERE account = $1";
    DEVICE_SWEEP = "DELETE FROM devices WHERE seen_at <= $1";
    SET_LANGUAGE = "UPDATE accounts SET language = $2 WHERE id = $1";
    SETTLE_LANGUAGE = "UPDATE accounts SET language = $2 WHERE id = $1 AND language IS NULL";
    LANGUAGE = "SELECT language FROM accounts WHERE id = $1 AND closed_at IS NULL";
    LANGUAGE_BY_EMAIL = "SELECT language FROM accounts WHERE lower(email) = lower($1) AND closed_at IS NULL";
    LANGUAGE_OF_OWNER = "SELECT a.language FROM members m JOIN accounts a ON a.id = m.account \
                         WHERE m.organisation = $1 AND m.role = 'owner' AND a.closed_at IS NULL ORDER BY m.joined_at, a.id LIMIT 1";
    SET_STAFF_ROLE = "UPDATE accounts SET staff_role = $2, version = version + 1 WHERE id = $1";
    CLEAR_STAFF_ROLE = "UPDATE accounts SET staff_role = NULL, version = version + 1 WHERE id = $1";
    STAFF = find!("staff_role IS NOT NULL ORDER BY created_at, id");
    LINK_INSERT = "INSERT INTO links (token_sha256, kind, account, expires_at) VALUES ($1, $2, $3, $4)";
    LINK_END_ALL = "UPDATE links SET used_at = $2 WHERE kind = $1 AND used_at IS NULL";
    LINK_SWEEP = "DELETE FROM links WHERE expires_at <= $1";
    LINK_FIND = "SELECT account FROM links WHERE token_sha256 = $1 AND kind = $2 AND used_at IS NULL AND expires_at > $3";
    LINK_TAKE = "UPDATE links SET used_at = $3 WHERE token_sha256 = $1 AND kind = $2 AND used_at IS NULL AND expires_at > $3 RETURNING account";
    THROTTLE_HIT = "INSERT INTO throttles (subject, started_at, hits) VALUES ($1, $2, 1) \
                    ON CONFLICT (subject) DO UPDATE SET \
                    hits = CASE WHEN throttles.started_at <= $3 THEN 1 ELSE throttles.hits + 1 END, \
                    started_at = CASE WHEN throttles.started_at <= $3 THEN $2 ELSE throttles.started_at END \
                    RETURNING hits";
    THROTTLE_COUNT = "SELECT hits FROM throttles WHERE subject = $1 AND started_at > $2";
    THROTTLE_FORGIVE = "UPDATE throttles SET hits = hits - 1 WHERE subject = $1 AND hits > 0";
    THROTTLE_SWEEP = "DELETE FROM throttles WHERE started_at <= $1";
}

/// An account row.
#[derive(Clone)]
pub struct AccountRow {
    /// Id.
    pub id: AccountId,
    /// Address as typed at sign-up.
    pub email: String,
    /// The person's name.
    pub name: String,
    /// PHC string, absent until a password was set.
    pub password_hash: Option<String>,
    /// When the address was confirmed.
    pub confirmed_at: Option<Timestamp>,
    /// Set for gatekeeper staff.
    pub staff_role: Option<StaffRole>,
    /// Whether a second factor is set up.
    pub has_factor: bool,
    /// How often all its sessions were ended.
    pub epoch: i64,
    /// Whether an identity provider signs it in. Then it has no credential of its own here.
    pub is_federated: bool,
}

domain::redacted!(AccountRow);

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    email: String,
    name: String,
    password_hash: Option<String>,
    confirmed_at: Option<i64>,
    staff_role: Option<String>,
    session_epoch: i64,
    factors: i64,
    identities: i64,
}

impl TryFrom<Row> for AccountRow {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            id: account_id(&row.id)?,
            email: row.email,
            name: row.name,
            password_hash: row.password_hash,
            confirmed_at: row.confirmed_at.map(Timestamp),
            staff_role: staff_role(row.staff_role)?,
            has_factor: row.factors > 0,
            epoch: row.session_epoch,
            is_federated: row.identities > 0,
        })
    }
}

fn staff_role(role: Option<String>) -> Result<Option<StaffRole>> {
    role.map(|role| StaffRole::parse(&role).ok_or(Error::Corrupt("accounts.staff_role"))).transpose()
}

pub(crate) fn account_id(text: &str) -> Result<AccountId> {
    AccountId::parse(text).map_err(|_| Error::Corrupt("account id"))
}

/// Adds an account. `false` when the address is taken.
pub async fn account_insert(tx: &mut Tx, account: &AccountRow, now: Timestamp) -> Result<bool> {
    let role = account.staff_role.map(StaffRole::as_str);
    let rows = on!(tx, |c| sqlx::query(INSERT)
        .bind(account.id.as_str())
        .bind(&account.email)
        .bind(&account.name)
        .bind(&account.password_hash)
        .bind(account.confirmed_at.map(|at| at.0))
        .bind(role)
        .bind(now.0)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// Keeps the language an account reads in.
pub async fn account_set_language(tx: &mut Tx, id: &AccountId, language: Language) -> Result<()> {
    on!(tx, |c| {
        sqlx::query(SET_LANGUAGE).bind(id.as_str()).bind(language.code()).execute(c).await?.rows_affected()
    });
    Ok(())
}

/// Keeps the language an account reads in, unless one is kept already.
pub async fn account_settle_language(tx: &mut Tx, id: &AccountId, language: Language) -> Result<()> {
    on!(tx, |c| {
        sqlx::query(SETTLE_LANGUAGE).bind(id.as_str()).bind(language.code()).execute(c).await?.rows_affected()
    });
    Ok(())
}

/// The language an account reads in, if anybody chose one.
pub async fn account_language(tx: &mut Tx, id: &AccountId) -> Result<Option<Language>> {
    let code: Option<Option<String>> =
        on!(tx, |c| sqlx::query_scalar(LANGUAGE).bind(id.as_str()).fetch_optional(c).await?);
    Ok(code.flatten().and_then(|code| Language::find(&code)))
}

/// The language the account with an address reads in, if anybody chose one; `None` where there is no account.
pub async fn account_language_by_email(tx: &mut Tx, email: &str) -> Result<Option<Option<Language>>> {
    let code: Option<Option<String>> =
        on!(tx, |c| sqlx::query_scalar(LANGUAGE_BY_EMAIL).bind(email).fetch_optional(c).await?);
    Ok(code.map(|code| code.and_then(|code| Language::find(&code))))
}

/// The language the longest owner of an organisation reads in, if they chose one.
pub async fn account_language_of_owner(tx: &mut Tx, id: &OrganisationId) -> Result<Option<Language>> {
    let code: Option<Option<String>> =
        on!(tx, |c| sqlx::query_scalar(LANGUAGE_OF_OWNER).bind(id.as_str()).fetch_optional(c).await?);
    Ok(code.flatten().and_then(|code| Language::find(&code)))
}

/// By id.
pub async fn account_find(tx: &mut Tx, id: &AccountId) -> Result<Option<AccountRow>> {
    let row: Option<Row> = on!(tx, |c| sqlx::query_as(FIND).bind(id.as_str()).fetch_optional(c).await?);
    row.map(AccountRow::try_from).transpose()
}

/// The role somebody has at the gatekeeper, if any. `None` when there is no such account any more.
pub async fn account_standing(tx: &mut Tx, id: &AccountId) -> Result<Option<Option<StaffRole>>> {
    let row: Option<(Option<String>,)> =
        on!(tx, |c| sqlx::query_as(STANDING).bind(id.as_str()).fetch_optional(c).await?);
    row.map(|(role,)| staff_role(role)).transpose()
}

/// By address, whatever its case.
pub async fn account_find_by_email(tx: &mut Tx, email: &str) -> Result<Option<AccountRow>> {
    let row: Option<Row> = on!(tx, |c| sqlx::query_as(FIND_BY_EMAIL).bind(email).fetch_optional(c).await?);
    row.map(AccountRow::try_from).transpose()
}

/// Removes a sign-up that was never confirmed.
pub async fn account_delete_unconfirmed(tx: &mut Tx, email: &str) -> Result<()> {
    on!(tx, |c| sqlx::query(DELETE_UNCONFIRMED).bind(email).execute(c).await.map(drop)?);
    Ok(())
}

/// Removes sign-ups made at or before `until` that were never confirmed.
pub async fn account_sweep_unconfirmed(tx: &mut Tx, until: Timestamp) -> Result<u64> {
    Ok(on!(tx, |c| sqlx::query(SWEEP_UNCONFIRMED).bind(until.0).execute(c).await?.rows_affected()))
}

/// Gives somebody at the gatekeeper another role.
pub async fn account_set_staff_role(tx: &mut Tx, id: &AccountId, role: StaffRole) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(SET_STAFF_ROLE)
        .bind(id.as_str())
        .bind(role.as_str())
        .execute(c)
        .await?
        .rows_affected()))
}

/// Takes the role at the gatekeeper away.
pub async fn account_clear_staff_role(tx: &mut Tx, id: &AccountId) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(CLEAR_STAFF_ROLE).bind(id.as_str()).execute(c).await?.rows_affected()))
}

/// Marks the address as confirmed, once.
pub async fn account_confirm(tx: &mut Tx, id: &AccountId, now: Timestamp) -> Result<bool> {
    let rows =
        on!(tx, |c| sqlx::query(CONFIRM).bind(id.as_str()).bind(now.0).execute(c).await?.rows_affected());
    Ok(rows == 1)
}

/// Sets name and password of an invited account, which confirms its address.
pub async fn account_set_password(
    tx: &mut Tx,
    id: &AccountId,
    hash: &str,
    name: &str,
    now: Timestamp,
) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(SET_PASSWORD)
        .bind(id.as_str())
        .bind(hash)
        .bind(name)
        .bind(now.0)
        .execute(c)
        .await?
        .rows_affected()))
}

/// Gives a confirmed account another password.
pub async fn account_set_hash(tx: &mut Tx, id: &AccountId, hash: &str) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(SET_HASH).bind(id.as_str()).bind(hash).execute(c).await?.rows_affected()))
}

/// Puts a new hash of the same password in place of the old one, unless there is another password meanwhile.
pub async fn account_renew_hash(tx: &mut Tx, id: &AccountId, old: &str, new: &str) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(RENEW_HASH)
        .bind(id.as_str())
        .bind(old)
        .bind(new)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// Takes the password of an account away.
pub async fn account_clear_hash(tx: &mut Tx, id: &AccountId) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(CLEAR_HASH).bind(id.as_str()).execute(c).await?.rows_affected()))
}

/// Begins a new epoch: sessions of earlier ones count no more. Returns its number.
pub async fn account_new_epoch(tx: &mut Tx, id: &AccountId) -> Result<i64> {
    let (epoch,): (i64,) = on!(tx, |c| sqlx::query_as(NEW_EPOCH).bind(id.as_str()).fetch_one(c).await?);
    Ok(epoch)
}

/// Begins a new epoch of every account.
pub async fn account_new_epoch_of_all(tx: &mut Tx) -> Result<()> {
    on!(tx, |c| sqlx::query(NEW_EPOCH_OF_ALL).execute(c).await.map(drop)?);
    Ok(())
}

/// Ends every open link of a kind of one account.
pub async fn link_end_of(tx: &mut Tx, id: &AccountId, kind: &str, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(LINK_END_OF)
        .bind(id.as_str())
        .bind(kind)
        .bind(now.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Remembers that an account was used from a device. Answers how many it was used from before, and whether
/// this is one of them.
pub async fn device_seen(tx: &mut Tx, id: &AccountId, sha256: &str, now: Timestamp) -> Result<(i64, bool)> {
    let (all, this): (i64, i64) =
        on!(tx, |c| sqlx::query_as(DEVICE_COUNT).bind(id.as_str()).bind(sha256).fetch_one(c).await?);
    on!(tx, |c| sqlx::query(DEVICE_SEEN)
        .bind(id.as_str())
        .bind(sha256)
        .bind(now.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok((all, this > 0))
}

/// Forgets devices last used at or before `until`.
pub async fn device_sweep(tx: &mut Tx, until: Timestamp) -> Result<u64> {
    Ok(on!(tx, |c| sqlx::query(DEVICE_SWEEP).bind(until.0).execute(c).await?.rows_affected()))
}

/// Everyone at the gatekeeper.
pub async fn account_list_staff(tx: &mut Tx) -> Result<Vec<AccountRow>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(STAFF).fetch_all(c).await?);
    rows.into_iter().map(AccountRow::try_from).collect()
}

/// Keeps the hash of a one-time link.
pub async fn link_insert(
    tx: &mut Tx,
    token_sha256: &str,
    kind: &str,
    account: Option<&AccountId>,
    expires_at: Timestamp,
) -> Result<()> {
    on!(tx, |c| sqlx::query(LINK_INSERT)
        .bind(token_sha256)
        .bind(kind)
        .bind(account.map(AccountId::as_str))
        .bind(expires_at.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Whether a link still works; the inner value is the account it was made for, if any.
pub async fn link_find(
    tx: &mut Tx,
    token_sha256: &str,
    kind: &str,
    now: Timestamp,
) -> Result<Option<Option<AccountId>>> {
    let row: Option<(Option<String>,)> = on!(tx, |c| sqlx::query_as(LINK_FIND)
        .bind(token_sha256)
        .bind(kind)
        .bind(now.0)
        .fetch_optional(c)
        .await?);
    row.map(|(account,)| account.map(|id| account_id(&id)).transpose()).transpose()
}

/// Uses a link up. `None` when it is unknown, used or expired.
pub async fn link_take(
    tx: &mut Tx,
    token_sha256: &str,
    kind: &str,
    now: Timestamp,
) -> Result<Option<Option<AccountId>>> {
    let row: Option<(Option<String>,)> = on!(tx, |c| sqlx::query_as(LINK_TAKE)
        .bind(token_sha256)
        .bind(kind)
        .bind(now.0)
        .fetch_optional(c)
        .await?);
    row.map(|(account,)| account.map(|id| account_id(&id)).transpose()).transpose()
}

/// Ends every open link of a kind.
pub async fn link_end_all(tx: &mut Tx, kind: &str, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(LINK_END_ALL).bind(kind).bind(now.0).execute(c).await.map(drop)?);
    Ok(())
}

/// Removes links that expired at or before `until`.
pub async fn link_sweep(tx: &mut Tx, until: Timestamp) -> Result<u64> {
    Ok(on!(tx, |c| sqlx::query(LINK_SWEEP).bind(until.0).execute(c).await?.rows_affected()))
}

/// Counts one attempt and answers how many there are now. Counting starts anew when it began at or before
/// `window_start`.
pub async fn throttle_hit(
    tx: &mut Tx,
    subject: &str,
    now: Timestamp,
    window_start: Timestamp,
) -> Result<i64> {
    let (hits,): (i64,) = on!(tx, |c| sqlx::query_as(THROTTLE_HIT)
        .bind(subject)
        .bind(now.0)
        .bind(window_start.0)
        .fetch_one(c)
        .await?);
    Ok(hits)
}

/// Attempts since the window began.
pub async fn throttle_count(tx: &mut Tx, subject: &str, window_start: Timestamp) -> Result<i64> {
    let row: Option<(i64,)> = on!(tx, |c| sqlx::query_as(THROTTLE_COUNT)
        .bind(subject)
        .bind(window_start.0)
        .fetch_optional(c)
        .await?);
    Ok(row.map_or(0, |(hits,)| hits))
}

/// Takes one attempt back.
pub async fn throttle_forgive(tx: &mut Tx, subject: &str) -> Result<()> {
    on!(tx, |c| sqlx::query(THROTTLE_FORGIVE).bind(subject).execute(c).await.map(drop)?);
    Ok(())
}

/// Forgets counters that began at or before `until`.
pub async fn throttle_sweep(tx: &mut Tx, until: Timestamp) -> Result<u64> {
    Ok(on!(tx, |c| sqlx::query(THROTTLE_SWEEP).bind(until.0).execute(c).await?.rows_affected()))
}
