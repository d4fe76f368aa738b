//! Mails that come back. A report counts only when it names a Message-ID this portal made: so nobody who never got
//! a mail can make an address look dead.

mod report;

use crate::authority::{Account, Member, System, Visitor, Who};
use crate::error::{Error, Result};
use crate::mail::{enqueue, letters};
use crate::throttle::Throttle;
use crate::{Service, hash, random};
use domain::access::Action;
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::{AccountId, MailId};
use domain::time::{Millis, Timestamp, hours};
use std::fmt::Write as _;
use store::accounts::account_find;
use store::bounces as rows;

/// What codes in Message-IDs are made for.
const PURPOSE: &str = "mail";
/// What stands behind the `@` of a Message-ID.
const HOST: &str = "causeway";
/// Most bytes of a report; it may hold a whole mail.
pub const LONGEST: usize = 1024 * 1024;
/// How long the link works that shows that an address works.
const CHECK_LIFE: Millis = hours(24);

/// The Message-ID of a mail, without brackets: its id, and a code nobody else can make.
#[must_use]
pub fn message_id(service: &Service, mail: &str) -> String {
    let code = service.sealer().mark(PURPOSE, mail);
    let code = code.iter().fold(String::with_capacity(32), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    format!("{mail}.{code}@{HOST}")
}

/// The mail a Message-ID was made for, if it was made here.
fn mail_of(service: &Service, message_id: &str) -> Option<MailId> {
    let (mail, code) = message_id.strip_suffix(HOST)?.strip_suffix('@')?.split_once('.')?;
    if code.len() != 32 || !code.is_ascii() {
        return None;
    }
    let byte = |at| u8::from_str_radix(code.get(at..at + 2)?, 16).ok();
    let code: Vec<u8> = (0..32).step_by(2).map(byte).collect::<Option<_>>()?;
    service.sealer().made(PURPOSE, mail, &code).then(|| MailId::parse(mail).ok()).flatten()
}

/// What came of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// It is none, or is about no mail of this portal.
    Nothing,
    /// It is kept. The mail may still arrive.
    Recorded,
    /// The mail came back for good: it and its address are marked.
    Marked,
}

/// Takes what a mail server sends back.
///
/// # Errors
/// The database does not answer: the mail server has to try again.
pub async fn receive(system: &System, bytes: &[u8]) -> Result<Told> {
    let Some(report) = report::read(bytes) else { return Ok(Told::Nothing) };
    let Some(mail) = mail_of(system.service(), &report.message_id) else { return Ok(Told::Nothing) };
    let (status, now) = (report.status.as_str(), system.now());
    let mut tx = system.begin().await?;
    rows::bounce_record(&mut tx, &mail, status, now).await?;
    let mut told = Told::Recorded;
    if report.status.is_permanent()
        && let Some(recipient) = rows::bounce_mail(&mut tx, &mail, now).await?
    {
        rows::bounce_mark(&mut tx, &recipient, status, now).await?;
        told = Told::Marked;
    }
    tx.commit().await?;
    tracing::info!(mail = mail.as_str(), status, ?told, "a mail server told of a mail");
    Ok(told)
}

/// Why and since when an address is marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What the mail server said (RFC 3463).
    pub status: String,
    /// Since when.
    pub at: Timestamp,
}

/// Whether mail to the address of an account comes back.
///
/// # Errors
/// The database does not answer.
pub async fn of_account(who: &Account) -> Result<Option<Mark>> {
    let mut tx = who.look(Action::AccountPage).await?;
    Ok(rows::bounce_find(&mut tx, who.email()).await?.map(|(status, at)| Mark { status, at }))
}

/// The same for somebody who is about to be signed in.
///
/// # Errors
/// The database does not answer.
pub async fn at_sign_in(who: &Visitor, account: &AccountId) -> Result<bool> {
    let mut tx = who.look(Action::SignIn).await?;
    let Some(account) = account_find(&mut tx, account).await? else { return Ok(false) };
    Ok(rows::bounce_find(&mut tx, &account.email).await?.is_some())
}

/// The members' addresses from which mail comes back, in lower case, for owners.
///
/// # Errors
/// The database does not answer.
pub async fn of_members(who: &Member) -> Result<Vec<String>> {
    let mut tx = who.look(Action::MembersPage).await?;
    Ok(rows::bounce_list_of_members(&mut tx, who.organisation_id()).await?)
}

/// Sends a link to the marked address of an account, by which its owner shows that it works.
///
/// # Errors
/// [`Failure::NotNow`] when it is not marked, or [`Failure::TooMany`].
pub async fn ask(who: &Account) -> Result<()> {
    Throttle::mail(who, "address-check", who.email()).count(who, Action::AddressCheckAsk).await?;
    let mut tx = who.begin(Action::AddressCheckAsk).await?;
    let token = random::Token::new("");
    if !rows::bounce_ask(&mut tx, who.email(), &token.sha256, who.now() + CHECK_LIFE).await? {
        return Err(Failure::NotNow.into());
    }
    let link = who.service().link(&format!("/address/works/{}", token.secret));
    enqueue(&mut tx, who, who.email(), &token.sha256, &letters::address_check(&link)).await?;
    Ok(tx.commit().await?)
}

/// The address a link belongs to.
///
/// # Errors
/// [`Failure::LinkEnded`].
pub async fn checked(who: &Visitor, token: &str) -> Result<String> {
    let mut tx = who.look(Action::AddressWorksPage).await?;
    let sha256 = hash::sha256_hex(token.as_bytes());
    rows::bounce_checked(&mut tx, &sha256, who.now()).await?.ok_or_else(|| Error::from(Failure::LinkEnded))
}

/// Takes the mark from an address: whoever has the link read the mail. What was kept back is sent now.
///
/// # Errors
/// [`Failure::LinkEnded`].
pub async fn works(who: &Visitor, form: &Fields) -> Result<()> {
    let sha256 = hash::sha256_hex(form.get("token").as_bytes());
    let mut tx = who.begin(Action::AddressWorks).await?;
    let email = rows::bounce_checked(&mut tx, &sha256, who.now()).await?.ok_or(Failure::LinkEnded)?;
    rows::bounce_clear(&mut tx, &email, who.now()).await?;
    who.service().mail_waits();
    Ok(tx.commit().await?)
}
