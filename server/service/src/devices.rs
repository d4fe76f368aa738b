//! Devices people sign in from, and the mail about a new one.

use crate::authority::{Visitor, Who};
use crate::error::Result;
use crate::mail::{enqueue, letters};
use crate::sessions::Device;
use crate::{facts, hash, random, resets, sessions};
use domain::access::Action;
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::AccountId;
use domain::time::{Millis, days};
use serde_json::json;
use store::Tx;
use store::accounts::{self as rows, AccountRow};

const KIND: &str = "not-me";
/// How long somebody may say that it was not them.
const LIFE: Millis = days(7);

/// Remembers the device somebody signed in from. One that is new to an account that knows others is told
/// to its mailbox, with a way to shut it out.
pub(crate) async fn seen(tx: &mut Tx, who: &impl Who, id: &AccountId) -> Result<()> {
    let device = Device::of(who.origin());
    let sha256 = hash::sha256_hex(format!("{}:{}", device.name, device.range).as_bytes());
    let (others, known) = rows::device_seen(tx, id, &sha256, who.now()).await?;
    if others == 0 || known {
        return Ok(());
    }
    let account = rows::account_find(tx, id).await?.ok_or(Failure::SignedOut)?;
    let token = random::Token::new("");
    rows::link_insert(tx, &token.sha256, KIND, Some(id), who.now() + LIFE).await?;
    let link = who.service().link(&format!("/not-me/{}", token.secret));
    let letter = letters::new_device(&device.name, &device.range, &link);
    enqueue(tx, who, &account.email, &token.sha256, &letter).await
}

/// Whether a link of a mail about a new device still works.
///
/// # Errors
/// [`Failure::LinkEnded`].
pub async fn view(who: &Visitor, token: &str) -> Result<()> {
    resets::works(who, Action::DevicePage, KIND, token).await
}

/// "This was not me": ends every session of the account, takes its password away and mails a link for
/// another.
///
/// # Errors
/// [`Failure::LinkEnded`].
pub async fn deny(who: &Visitor, form: &Fields) -> Result<()> {
    let sha256 = hash::sha256_hex(form.get("token").as_bytes());
    let mut tx = who.begin(Action::DeviceDeny).await?;
    let id = rows::link_take(&mut tx, &sha256, KIND, who.now()).await?.flatten().ok_or(Failure::LinkEnded)?;
    let account = rows::account_find(&mut tx, &id).await?.ok_or(Failure::LinkEnded)?;
    facts::record(&mut tx, who, id.as_str(), "account.device_denied", json!({})).await?;
    shut_out(&mut tx, who, &account).await?;
    Ok(tx.commit().await?)
}

/// Ends every session of an account somebody else got into, and mails its owner a link for another password, or
/// where they sign in without one.
pub(crate) async fn shut_out(tx: &mut Tx, who: &impl Who, account: &AccountRow) -> Result<()> {
    sessions::end_all(tx, who, &account.id).await?;
    if account.is_federated {
        return resets::mail_elsewhere(tx, who, account).await;
    }
    // Somebody else knows it.
    rows::account_clear_hash(tx, &account.id).await?;
    resets::mail_link(tx, who, account).await
}
