//! Mails that came back, and the addresses they came back from.

use crate::{Result, Tx};
use domain::ids::{MailId, OrganisationId};
use domain::time::Timestamp;

sql! {
    RECORD = "INSERT INTO bounces (mail, status, at) SELECT id, $2, $3 FROM mails WHERE id = $1 ON CONFLICT DO NOTHING";
    // What waits again, or was given up, is not touched: only what a mail server took can come back.
    BOUNCED = "UPDATE mails SET outcome = 'bounced', ended_at = $2 WHERE id = $1 AND sent_at IS NOT NULL AND outcome IS NULL RETURNING recipient";
    MARK = "INSERT INTO bounced_addresses (email, status, at) VALUES ($1, $2, $3) \
            ON CONFLICT (email) DO UPDATE SET status = excluded.status, at = excluded.at";
    FIND = "SELECT status, at FROM bounced_addresses WHERE email = $1";
    CLEAR = "DELETE FROM bounced_addresses WHERE email = $1";
    RELEASE = "UPDATE mails SET outcome = NULL, ended_at = NULL, run_at = $2, tried_from = $2 WHERE lower(recipient) = $1 AND outcome = 'held'";
    RELEASE_SWEPT = "UPDATE mails SET outcome = NULL, ended_at = NULL, run_at = $2, tried_from = $2 \
                     WHERE outcome = 'held' AND lower(recipient) IN (SELECT email FROM bounced_addresses WHERE at <= $1)";
    SWEEP = "DELETE FROM bounced_addresses WHERE at <= $1";
    ASK = "UPDATE bounced_addresses SET check_sha256 = $2, check_until = $3 WHERE email = $1";
    CHECKED = "SELECT email FROM bounced_addresses WHERE check_sha256 = $1 AND check_until > $2";
    OF_MEMBERS = "SELECT b.email FROM members m JOIN accounts a ON a.id = m.account JOIN bounced_addresses b ON b.email = lower(a.email) \
                  WHERE m.organisation = $1 ORDER BY b.email";
}

/// An address is the same however it is written.
fn key(email: &str) -> String {
    email.to_lowercase()
}

/// Keeps what a mail server told of a mail. The same is kept once; of a mail nobody knows nothing is kept.
pub async fn bounce_record(tx: &mut Tx, mail: &MailId, status: &str, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(RECORD)
        .bind(mail.as_str())
        .bind(status)
        .bind(now.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Marks a mail that a server took as one that came back. Returns whom it was for, the first time.
pub async fn bounce_mail(tx: &mut Tx, mail: &MailId, now: Timestamp) -> Result<Option<String>> {
    Ok(on!(tx, |c| sqlx::query_scalar(BOUNCED).bind(mail.as_str()).bind(now.0).fetch_optional(c).await?))
}

/// Marks an address.
pub async fn bounce_mark(tx: &mut Tx, email: &str, status: &str, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(MARK).bind(key(email)).bind(status).bind(now.0).execute(c).await.map(drop)?);
    Ok(())
}

/// Why and since when an address is marked.
pub async fn bounce_find(tx: &mut Tx, email: &str) -> Result<Option<(String, Timestamp)>> {
    let row: Option<(String, i64)> =
        on!(tx, |c| sqlx::query_as(FIND).bind(key(email)).fetch_optional(c).await?);
    Ok(row.map(|(status, at)| (status, Timestamp(at))))
}

/// Takes the mark from an address, and puts what was kept back into the outbox. Returns whether it was marked.
pub async fn bounce_clear(tx: &mut Tx, email: &str, now: Timestamp) -> Result<bool> {
    let cleared = on!(tx, |c| sqlx::query(CLEAR).bind(key(email)).execute(c).await?.rows_affected()) > 0;
    if cleared {
        on!(tx, |c| sqlx::query(RELEASE).bind(key(email)).bind(now.0).execute(c).await.map(drop)?);
    }
    Ok(cleared)
}

/// Forgets marks made at or before `until`, and puts what was kept back for them into the outbox. Returns how many marks.
pub async fn bounce_sweep(tx: &mut Tx, until: Timestamp, now: Timestamp) -> Result<u64> {
    // First, while the marks still say for whom.
    on!(tx, |c| sqlx::query(RELEASE_SWEPT).bind(until.0).bind(now.0).execute(c).await.map(drop)?);
    Ok(on!(tx, |c| sqlx::query(SWEEP).bind(until.0).execute(c).await?.rows_affected()))
}

/// Keeps the link that shows that a marked address works. Returns whether it is marked.
pub async fn bounce_ask(tx: &mut Tx, email: &str, sha256: &str, until: Timestamp) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(ASK)
        .bind(key(email))
        .bind(sha256)
        .bind(until.0)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows > 0)
}

/// The address a link belongs to.
pub async fn bounce_checked(tx: &mut Tx, sha256: &str, now: Timestamp) -> Result<Option<String>> {
    Ok(on!(tx, |c| sqlx::query_scalar(CHECKED).bind(sha256).bind(now.0).fetch_optional(c).await?))
}

/// The marked addresses among the members of an organisation, in lower case.
pub async fn bounce_list_of_members(tx: &mut Tx, organisation: &OrganisationId) -> Result<Vec<String>> {
    Ok(on!(tx, |c| sqlx::query_scalar(OF_MEMBERS).bind(organisation.as_str()).fetch_all(c).await?))
}
