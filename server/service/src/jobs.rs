//! What the clock does: sends mails and removes what has expired. Each job can run at any time, twice
//! or side by side on several machines.

use crate::authority::{System, Who as _};
use crate::error::Result;
use crate::mail::Refused;
use crate::{bounces, random};
use domain::policy::{
    COUNTERS_KEPT, DEVICES_KEPT, ENDED_LOGINS_KEPT, LINKS_KEPT, MAILS_KEPT, SIGN_UPS_KEPT, TOKENS_KEPT,
};
use domain::time::{Millis, days};
use store::bounces::bounce_mark;
use store::mails::{self, MailRow};

/// Mails claimed at once. One, so that a claim can be short: when a machine dies in the middle of sending,
/// another sends the mail as soon as the claim ends.
const BATCH: i64 = 1;
/// How long a claim lasts; longer than sending can take.
const LEASE: Millis = Millis(30_000);
/// A mail nobody took for so long is given up: it stays, and nobody tries until an administrator says so.
const GIVE_UP_AFTER: Millis = days(3);
/// After so many failed tries the wait no longer grows.
const LONGEST_BACK_OFF_STEPS: u32 = 8;

/// Sends every mail that is due. Returns how many a mail server took.
///
/// # Errors
/// The database does not answer. A mail that cannot be sent is no error: it waits.
pub async fn send_mails(system: &System) -> Result<usize> {
    let worker = random::uuid(system.now());
    let mut sent = 0;
    loop {
        let mut tx = system.begin().await?;
        let now = system.now();
        let batch = mails::mail_claim(&mut tx, &worker, now, now + LEASE, BATCH).await?;
        tx.commit().await?;
        if batch.is_empty() {
            return Ok(sent);
        }
        for mail in batch {
            sent += usize::from(send(system, &worker, &mail).await?);
        }
    }
}

async fn send(system: &System, worker: &str, mail: &MailRow) -> Result<bool> {
    let message_id = bounces::message_id(system.service(), &mail.id);
    let outcome = system.service().postman().deliver(mail, &message_id).await;
    let keep = system.service().postman().keeps();
    let mut tx = system.begin().await?;
    let now = system.now();
    match &outcome {
        // Slower than its lease: another worker has it now, and this one goes on with the next.
        Ok(()) => match mails::mail_sent(&mut tx, &mail.id, worker, now, keep).await {
            Err(store::Error::Conflict) => return Ok(false),
            outcome => outcome?,
        },
        Err(Refused { cause, for_good, mailbox }) => {
            // The server's words may repeat the address: they stay in the row.
            tracing::warn!(mail = mail.id, kind = mail.kind, attempts = mail.attempts, "mail was not taken");
            if let Some(status) = mailbox {
                bounce_mark(&mut tx, &mail.recipient, status.as_str(), now).await?;
            }
            let tried_for = now.0 - mail.tried_from.unwrap_or(mail.created_at);
            if *for_good || tried_for >= GIVE_UP_AFTER.0 {
                mails::mail_give_up(&mut tx, &mail.id, worker, now, &cause.to_string()).await?;
            } else {
                let next = now + back_off(mail.attempts);
                mails::mail_failed(&mut tx, &mail.id, worker, next, &cause.to_string()).await?;
            }
        }
    }
    tx.commit().await?;
    Ok(outcome.is_ok())
}

/// 5, 10, 20 … seconds, at most about 20 minutes.
fn back_off(attempts: i64) -> Millis {
    let steps = u32::try_from(attempts.saturating_sub(1)).unwrap_or(0).min(LONGEST_BACK_OFF_STEPS);
    Millis(5_000 * 2_i64.pow(steps))
}

/// Removes sessions that have expired and counters nobody asks any more. Returns how many sessions.
///
/// # Errors
/// The database does not answer.
pub async fn purge_sessions(system: &System) -> Result<u64> {
    let mut purged = 0;
    loop {
        let mut tx = system.begin().await?;
        let some = store::sessions::session_purge(&mut tx, system.now()).await?;
        tx.commit().await?;
        purged += some;
        if some == 0 {
            break;
        }
    }
    let mut tx = system.begin().await?;
    store::accounts::throttle_sweep(&mut tx, system.now() - COUNTERS_KEPT).await?;
    store::accounts::account_sweep_unconfirmed(&mut tx, system.now() - SIGN_UPS_KEPT).await?;
    store::accounts::device_sweep(&mut tx, system.now() - DEVICES_KEPT).await?;
    mails::mail_sweep(&mut tx, system.now() - MAILS_KEPT).await?;
    let unmarked = store::bounces::bounce_sweep(&mut tx, system.now() - MAILS_KEPT, system.now()).await?;
    store::accounts::link_sweep(&mut tx, system.now() - LINKS_KEPT).await?;
    store::federation::login_sweep(&mut tx, system.now() - ENDED_LOGINS_KEPT, system.now()).await?;
    store::addresses::address_change_sweep(&mut tx, system.now()).await?;
    store::clients::token_sweep(&mut tx, system.now() - TOKENS_KEPT).await?;
    tx.commit().await?;
    if unmarked > 0 {
        system.service().mail_waits();
    }
    crate::audit::tidy(system).await?;
    crate::presence::sweep(system).await?;
    Ok(purged)
}

/// How long the longest-waiting mail has been waiting, for `/readyz`. What nobody will take for days does
/// not count: it says nothing about the mail server.
///
/// # Errors
/// The database does not answer.
pub async fn outbox_lag(system: &System) -> Result<Millis> {
    let mut tx = system.service().db().read().await?;
    let now = system.now();
    let written = store::mails::mail_oldest_waiting(&mut tx, now + days(1)).await?.unwrap_or(now);
    Ok(Millis((now.0 - written.0).max(0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_doubles_and_then_stays() {
        let waits: Vec<i64> = (1..=11).map(|n| back_off(n).0 / 1000).collect();
        assert_eq!(waits, [5, 10, 20, 40, 80, 160, 320, 640, 1280, 1280, 1280]);
    }
}
