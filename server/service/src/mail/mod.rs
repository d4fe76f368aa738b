//! The outbox: a mail is enqueued in the transaction that caused it and sent by a job.

pub mod decisions;
pub mod letters;
mod postman;
pub mod questions;

pub use letters::Letter;
pub use postman::Postman;
pub(crate) use postman::Refused;

use crate::authority::Who;
use crate::error::{Error, Result};
use crate::random;
use domain::delivery::is_door;
use domain::ids::MailId;
use store::Tx;
use store::bounces::bounce_find;
use store::mails::NewMail;

/// Puts a letter into the outbox. `cause` names the fact that led to it; one cause mails one person once. News to an
/// address from which mail came back is kept until the address works again.
pub(crate) async fn enqueue(
    tx: &mut Tx,
    who: &impl Who,
    to: &str,
    cause: &str,
    letter: &Letter,
) -> Result<()> {
    let now = who.now();
    let id = MailId::parse(&random::uuid(now)).map_err(|_| Error::internal("ids are UUIDs"))?;
    let dedupe_key = format!("{}:{cause}:{}", letter.kind, to.to_lowercase());
    let language = match store::accounts::account_language_by_email(tx, to).await? {
        // Mails are written in the working languages.
        Some(chosen) => chosen.unwrap_or_default().working(),
        // Whoever has no account yet reads what the one who writes to them reads.
        None => who.origin().language.working(),
    };
    let (subject, text) = letter.written(language);
    let held = !is_door(letter.kind) && bounce_find(tx, to).await?.is_some();
    let mail = NewMail {
        id: &id,
        kind: letter.kind,
        recipient: to,
        subject: &subject,
        text: &text,
        dedupe_key: &dedupe_key,
        // Facts are numbered, other causes are not.
        fact: cause.parse().ok(),
        held,
    };
    store::mails::mail_enqueue(tx, &mail, now).await?;
    // The worker looks a moment later, when this transaction has been committed.
    who.service().mail_waits();
    Ok(())
}

/// Mails everyone who acts for an organisation.
pub(crate) async fn enqueue_to_organisation(
    tx: &mut Tx,
    who: &impl Who,
    organisation: &domain::ids::OrganisationId,
    cause: &str,
    letter: &Letter,
) -> Result<()> {
    for (email, _) in store::organisations::member_list_emails(tx, organisation).await? {
        enqueue(tx, who, &email, cause, letter).await?;
    }
    Ok(())
}
