//! The outbox. A mail is a row of the transaction that caused it; a worker sends it afterwards.

use crate::dialect::{CLAIM_POSTGRES, CLAIM_SQLITE};
use crate::{Result, Tx, changed};
use domain::ids::MailId;
use domain::time::Timestamp;

sql! {
    ENQUEUE = "INSERT INTO mails (id, kind, recipient, subject, text, dedupe_key, created_at, run_at, attempts, fact, outcome, ended_at) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $7, 0, $8, $9, $10) ON CONFLICT DO NOTHING";
    SENT = "UPDATE mails SET sent_at = $3, text = CASE WHEN $4 = 1 THEN text ELSE '' END, locked_by = NULL, locked_until = NULL, last_error = NULL WHERE id = $1 AND locked_by = $2";
    GIVEN_UP = "UPDATE mails SET outcome = 'given_up', ended_at = $3, last_error = $4, locked_by = NULL, locked_until = NULL WHERE id = $1 AND locked_by = $2";
    FAILED = "UPDATE mails SET run_at = $3, last_error = $4, locked_by = NULL, locked_until = NULL WHERE id = $1 AND locked_by = $2";
    LATEST = "SELECT id, kind, recipient, subject, text, attempts, created_at, sent_at, last_error, tried_from FROM mails ORDER BY created_at DESC, id DESC LIMIT $1";
    SWEEP = "DELETE FROM mails WHERE created_at <= $1";
    OLDEST_WAITING = "SELECT MIN(created_at) FROM mails WHERE sent_at IS NULL AND outcome IS NULL AND run_at <= $1";
}

/// A mail to be sent or sent.
#[derive(Clone, sqlx::FromRow)]
pub struct MailRow {
    /// Id.
    pub id: String,
    /// Which letter it is.
    pub kind: String,
    /// To whom.
    pub recipient: String,
    /// Subject line.
    pub subject: String,
    /// Plain text.
    pub text: String,
    /// How often sending was tried.
    pub attempts: i64,
    /// When it was written.
    pub created_at: i64,
    /// When a mail server took it.
    pub sent_at: Option<i64>,
    /// Why the last try failed.
    pub last_error: Option<String>,
    /// From when the days count after which it is given up.
    pub tried_from: Option<i64>,
}

domain::redacted!(MailRow);

/// A mail on its way into the outbox.
pub struct NewMail<'a> {
    /// Id.
    pub id: &'a MailId,
    /// Which letter it is.
    pub kind: &'a str,
    /// To whom.
    pub recipient: &'a str,
    /// Subject line.
    pub subject: &'a str,
    /// Plain text.
    pub text: &'a str,
    /// The same is taken once.
    pub dedupe_key: &'a str,
    /// The number of the fact it tells of.
    pub fact: Option<i64>,
    /// Whether it is kept back, because mail to this address came back before.
    pub held: bool,
}

/// Puts a mail into the outbox, unless it is there.
pub async fn mail_enqueue(tx: &mut Tx, mail: &NewMail<'_>, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(ENQUEUE)
        .bind(mail.id.as_str())
        .bind(mail.kind)
        .bind(mail.recipient)
        .bind(mail.subject)
        .bind(mail.text)
        .bind(mail.dedupe_key)
        .bind(now.0)
        .bind(mail.fact)
        .bind(mail.held.then_some("held"))
        .bind(mail.held.then_some(now.0))
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Claims up to `limit` due mails for `worker` until the lease ends.
pub async fn mail_claim(
    tx: &mut Tx,
    worker: &str,
    now: Timestamp,
    lease_until: Timestamp,
    limit: i64,
) -> Result<Vec<MailRow>> {
    let sql = match tx {
        Tx::Sqlite(_) => CLAIM_SQLITE,
        Tx::Postgres(_) => CLAIM_POSTGRES,
    };
    Ok(on!(tx, |c| sqlx::query_as(sql)
        .bind(worker)
        .bind(lease_until.0)
        .bind(now.0)
        .bind(limit)
        .fetch_all(c)
        .await?))
}

/// Marks a claimed mail as sent. What it said, links included, is kept only where there is no mail server.
pub async fn mail_sent(tx: &mut Tx, id: &str, worker: &str, now: Timestamp, keep: bool) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(SENT)
        .bind(id)
        .bind(worker)
        .bind(now.0)
        .bind(i64::from(keep))
        .execute(c)
        .await?
        .rows_affected()))
}

/// Removes mails written at or before `until`.
pub async fn mail_sweep(tx: &mut Tx, until: Timestamp) -> Result<u64> {
    Ok(on!(tx, |c| sqlx::query(SWEEP).bind(until.0).execute(c).await?.rows_affected()))
}

/// Gives a claimed mail back, to be tried again at `run_at`.
pub async fn mail_failed(tx: &mut Tx, id: &str, worker: &str, run_at: Timestamp, error: &str) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(FAILED)
        .bind(id)
        .bind(worker)
        .bind(run_at.0)
        .bind(error)
        .execute(c)
        .await?
        .rows_affected()))
}

/// Gives up a claimed mail.
pub async fn mail_give_up(tx: &mut Tx, id: &str, worker: &str, now: Timestamp, error: &str) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(GIVEN_UP)
        .bind(id)
        .bind(worker)
        .bind(now.0)
        .bind(error)
        .execute(c)
        .await?
        .rows_affected()))
}

/// The newest mails.
pub async fn mail_list_latest(tx: &mut Tx, limit: i64) -> Result<Vec<MailRow>> {
    Ok(on!(tx, |c| sqlx::query_as(LATEST).bind(limit).fetch_all(c).await?))
}

/// When the longest-waiting mail was written, of those tried again before `until`.
pub async fn mail_oldest_waiting(tx: &mut Tx, until: Timestamp) -> Result<Option<Timestamp>> {
    let row: (Option<i64>,) = on!(tx, |c| sqlx::query_as(OLDEST_WAITING).bind(until.0).fetch_one(c).await?);
    Ok(row.0.map(Timestamp))
}
