//! Choosing another password: by a mailed link when it is forgotten, or when signed in.

use crate::authority::{Account, Visitor, Who};
use crate::error::Result;
use crate::mail::{enqueue, letters};
use crate::pace::at_a_beat;
use crate::throttle::Throttle;
use crate::{factors, facts, hash, password, random, sessions};
use domain::access::Action;
use domain::account::new_password;
use domain::failure::Failure;
use domain::form::{Fields, Reader};
use domain::proof::Entry;
use domain::text;
use domain::time::{Millis, hours};
use serde_json::json;
use store::Tx;
use store::accounts::{self as rows, AccountRow};
use store::bounces::bounce_clear;

/// How long a link works.
const LIFE: Millis = hours(1);
/// The kind of their links.
pub(crate) const KIND: &str = "reset";
/// The field that holds the password to be replaced.
const PRESENT: &str = "present_password";

/// Mails a link to somebody who has an account.
pub(crate) async fn mail_link(tx: &mut Tx, who: &impl Who, account: &AccountRow) -> Result<()> {
    let token = random::Token::new("");
    rows::link_insert(tx, &token.sha256, KIND, Some(&account.id), who.now() + LIFE).await?;
    let letter = letters::reset(&who.service().link(&format!("/reset/{}", token.secret)));
    enqueue(tx, who, &account.email, &token.sha256, &letter).await
}

/// Mails somebody whom an identity provider signs in that there is no password. The same rows are written as for
/// a link, which opens nothing.
pub(crate) async fn mail_elsewhere(tx: &mut Tx, who: &impl Who, account: &AccountRow) -> Result<()> {
    let token = random::Token::new("");
    rows::link_insert(tx, &token.sha256, KIND, None, who.now() + LIFE).await?;
    let letter = letters::signs_in_elsewhere(&who.service().link("/sign-in"));
    enqueue(tx, who, &account.email, &token.sha256, &letter).await
}

/// Mails a link. Whether the address has an account is told to its mailbox alone: either way the same rows
/// are written and one mail leaves.
///
/// # Errors
/// The field is no address, or [`Failure::TooMany`].
pub async fn ask(who: &Visitor, form: &Fields) -> Result<()> {
    let mut r = Reader::new(form);
    let email = r.email("email", text!("reset-email"));
    let email = r.finish(email)?;
    Throttle::mail(who, "reset", &email).count(who, Action::ResetAsk).await?;
    // The rows are the same, but not what the database checks about them.
    at_a_beat(mail_whoever_it_is(who, &email)).await
}

async fn mail_whoever_it_is(who: &Visitor, email: &str) -> Result<()> {
    let mut tx = who.begin(Action::ResetAsk).await?;
    let account = rows::account_find_by_email(&mut tx, email).await?.filter(|a| a.confirmed_at.is_some());
    match account {
        Some(account) if account.is_federated => mail_elsewhere(&mut tx, who, &account).await?,
        Some(account) => mail_link(&mut tx, who, &account).await?,
        None => {
            let token = random::Token::new("");
            rows::link_insert(&mut tx, &token.sha256, KIND, None, who.now() + LIFE).await?;
            let letter = letters::no_account(&who.service().link("/sign-up"));
            enqueue(&mut tx, who, email, &token.sha256, &letter).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// Whether a link still works.
///
/// # Errors
/// [`Failure::LinkEnded`].
pub async fn view(who: &Visitor, token: &str) -> Result<()> {
    works(who, Action::ResetPage, KIND, token).await
}

/// Whether a one-time link of a kind still works for its account.
pub(crate) async fn works(who: &Visitor, action: Action, kind: &str, token: &str) -> Result<()> {
    let mut tx = who.look(action).await?;
    let found = rows::link_find(&mut tx, &hash::sha256_hex(token.as_bytes()), kind, who.now()).await?;
    found.flatten().map(drop).ok_or_else(|| Failure::LinkEnded.into())
}

/// Sets the password by a link, and ends every session of the account.
///
/// # Errors
/// Wrong fields, or [`Failure::LinkEnded`].
pub async fn carry_out(who: &Visitor, form: &Fields) -> Result<()> {
    let sha256 = hash::sha256_hex(form.get("token").as_bytes());
    let mut tx = who.look(Action::ResetCarryOut).await?;
    let id = rows::link_find(&mut tx, &sha256, KIND, who.now()).await?.flatten().ok_or(Failure::LinkEnded)?;
    let account = rows::account_find(&mut tx, &id).await?.filter(|account| !account.is_federated);
    let account = account.ok_or(Failure::LinkEnded)?;
    drop(tx);
    let hash = chosen(who, form, &account).await?;
    let mut tx = who.begin(Action::ResetCarryOut).await?;
    rows::link_take(&mut tx, &sha256, KIND, who.now()).await?.ok_or(Failure::LinkEnded)?;
    // Whoever opened the link read the mail.
    bounce_clear(&mut tx, &account.email, who.now()).await?;
    set(&mut tx, who, &account, &hash).await?;
    Ok(tx.commit().await?)
}

/// Sets another password in place of the present one, which is shown as well, and ends every other session
/// of the account. This one goes on with what is returned.
///
/// # Errors
/// Wrong fields, a proof is missing, or [`Failure::TooMany`].
pub async fn change(who: &Account, form: &Fields) -> Result<Entry> {
    who.ready(Action::PasswordChange)?;
    if who.has_password() {
        factors::password_shown(who, Action::PasswordChange, PRESENT, form).await?;
    }
    let mut tx = who.look(Action::PasswordChange).await?;
    let account = rows::account_find(&mut tx, who.id()).await?.ok_or(Failure::SignedOut)?;
    drop(tx);
    let hash = chosen(who, form, &account).await?;
    let mut tx = who.begin(Action::PasswordChange).await?;
    let epoch = set(&mut tx, who, &account, &hash).await?;
    tx.commit().await?;
    Ok(who.entry(epoch))
}

/// The hash of the password in a form.
async fn chosen(who: &impl Who, form: &Fields, account: &AccountRow) -> Result<String> {
    let mut r = Reader::new(form);
    let password = new_password(&mut r);
    let password = r.finish(password)?;
    password::strong(&password, &[&account.email, &account.name])?;
    who.service().passwords().hash(password).await
}

async fn set(tx: &mut Tx, who: &impl Who, account: &AccountRow, hash: &str) -> Result<i64> {
    rows::account_set_hash(tx, &account.id, hash).await?;
    let epoch = sessions::end_all(tx, who, &account.id).await?;
    rows::link_end_of(tx, &account.id, KIND, who.now()).await?;
    facts::record(tx, who, account.id.as_str(), "account.password_changed", json!({})).await?;
    let letter = letters::security(text!("mail-security-password"), &who.service().link("/account"));
    enqueue(tx, who, &account.email, &random::uuid(who.now()), &letter).await?;
    Ok(epoch)
}
