//! Changes of address: asked for once, confirmed from both mailboxes.

use crate::accounts::account_id;
use crate::{Error, Result, Tx};
use domain::ids::AccountId;
use domain::time::Timestamp;

sql! {
    ASK = "INSERT INTO address_changes (account, email, old_sha256, new_sha256, expires_at) VALUES ($1, $2, $3, $4, $5) \
           ON CONFLICT (account) DO UPDATE SET email = excluded.email, old_sha256 = excluded.old_sha256, new_sha256 = excluded.new_sha256, \
           old_confirmed_at = NULL, new_confirmed_at = NULL, expires_at = excluded.expires_at";
    FIND = "SELECT account, email, CASE WHEN old_sha256 = $1 THEN 'old' ELSE 'new' END AS side, old_confirmed_at, new_confirmed_at \
            FROM address_changes WHERE (old_sha256 = $1 OR new_sha256 = $1) AND expires_at > $2";
    CONFIRM_OLD = "UPDATE address_changes SET old_confirmed_at = $2 WHERE old_sha256 = $1 AND expires_at > $2 AND old_confirmed_at IS NULL";
    CONFIRM_NEW = "UPDATE address_changes SET new_confirmed_at = $2 WHERE new_sha256 = $1 AND expires_at > $2 AND new_confirmed_at IS NULL";
    END = "DELETE FROM address_changes WHERE account = $1";
    // What is on its way goes where it was sent.
    MOVE_INVITATIONS = "UPDATE invitations SET email = $2 WHERE lower(email) = lower($1) AND outcome IS NOT NULL";
    MOVE_MAILS = "UPDATE mails SET recipient = $2 WHERE lower(recipient) = lower($1) AND sent_at IS NOT NULL";
    SWEEP = "DELETE FROM address_changes WHERE expires_at <= $1";
    // Whether somebody else has the address is asked again here; the unique index has the last word.
    SET_EMAIL = "UPDATE accounts SET email = $2, version = version + 1 WHERE id = $1 AND closed_at IS NULL \
                 AND NOT EXISTS (SELECT 1 FROM accounts other WHERE lower(other.email) = lower($2) AND other.id <> $1)";
}

/// Which of the two mailboxes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The one the account has.
    Old,
    /// The one it is to have.
    New,
}

/// A change of address that waits, as one of its two links shows it.
#[derive(Clone, Debug)]
pub struct AddressChangeRow {
    /// Whose.
    pub account: AccountId,
    /// The new address.
    pub email: String,
    /// Which mailbox the link was sent to.
    pub side: Side,
    /// Whether the old mailbox agreed.
    pub old_confirmed: bool,
    /// Whether the new one did.
    pub new_confirmed: bool,
}

#[derive(sqlx::FromRow)]
struct Row {
    account: String,
    email: String,
    side: String,
    old_confirmed_at: Option<i64>,
    new_confirmed_at: Option<i64>,
}

impl TryFrom<Row> for AddressChangeRow {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            account: account_id(&row.account)?,
            email: row.email,
            side: if row.side == "old" { Side::Old } else { Side::New },
            old_confirmed: row.old_confirmed_at.is_some(),
            new_confirmed: row.new_confirmed_at.is_some(),
        })
    }
}

/// Keeps a change, in place of an earlier one of the same account.
pub async fn address_change_ask(
    tx: &mut Tx,
    account: &AccountId,
    email: &str,
    old_sha256: &str,
    new_sha256: &str,
    expires_at: Timestamp,
) -> Result<()> {
    on!(tx, |c| sqlx::query(ASK)
        .bind(account.as_str())
        .bind(email)
        .bind(old_sha256)
        .bind(new_sha256)
        .bind(expires_at.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// The change a link belongs to.
pub async fn address_change_find(
    tx: &mut Tx,
    token_sha256: &str,
    now: Timestamp,
) -> Result<Option<AddressChangeRow>> {
    let row: Option<Row> =
        on!(tx, |c| sqlx::query_as(FIND).bind(token_sha256).bind(now.0).fetch_optional(c).await?);
    row.map(AddressChangeRow::try_from).transpose()
}

/// Remembers that the mailbox a link was sent to agrees. `false` when it did before, or the link has ended.
pub async fn address_change_confirm(
    tx: &mut Tx,
    side: Side,
    token_sha256: &str,
    now: Timestamp,
) -> Result<bool> {
    let sql = match side {
        Side::Old => CONFIRM_OLD,
        Side::New => CONFIRM_NEW,
    };
    let rows = on!(tx, |c| sqlx::query(sql).bind(token_sha256).bind(now.0).execute(c).await?.rows_affected());
    Ok(rows == 1)
}

/// Ends the change of an account.
pub async fn address_change_end(tx: &mut Tx, account: &AccountId) -> Result<()> {
    on!(tx, |c| sqlx::query(END).bind(account.as_str()).execute(c).await.map(drop)?);
    Ok(())
}

/// Removes changes that expired at or before `until`.
pub async fn address_change_sweep(tx: &mut Tx, until: Timestamp) -> Result<u64> {
    Ok(on!(tx, |c| sqlx::query(SWEEP).bind(until.0).execute(c).await?.rows_affected()))
}

/// Gives an account another address. `false` when somebody else has it.
pub async fn account_set_email(tx: &mut Tx, id: &AccountId, email: &str) -> Result<bool> {
    let rows =
        on!(tx, |c| sqlx::query(SET_EMAIL).bind(id.as_str()).bind(email).execute(c).await?.rows_affected());
    Ok(rows == 1)
}

/// Has answered invitations and sent mails follow an account to another address, so that they stay its owner's and
/// are nobody's who gets the old one.
pub async fn address_follow(tx: &mut Tx, old: &str, new: &str) -> Result<()> {
    for sql in [MOVE_INVITATIONS, MOVE_MAILS] {
        on!(tx, |c| sqlx::query(sql).bind(old).bind(new).execute(c).await.map(drop)?);
    }
    Ok(())
}
