//! Changing the address of an account: both mailboxes have to agree, and opening a link changes nothing.

use crate::authority::{Account, Visitor, Who};
use crate::error::{Error, Result};
use crate::mail::{enqueue, letters};
use crate::throttle::Throttle;
use crate::{devices, facts, hash, random, resets, sessions};
use domain::access::Action;
use domain::failure::Failure;
use domain::form::{Fields, Reader};
use domain::proof::Entry;
use domain::text;
use domain::time::{Millis, hours};
use serde_json::json;
use store::Tx;
use store::accounts::{account_delete_unconfirmed, account_find, account_find_by_email, link_end_of};
use store::addresses::{self as rows, AddressChangeRow};
use store::bounces::bounce_clear;

pub use store::addresses::Side;

/// How long the two links work.
const LIFE: Millis = hours(24);

/// Asks for another address. Whether somebody has it is told to its mailbox alone: either way the same rows
/// are written and two mails leave.
///
/// # Errors
/// The field is no address or the present one, a proof is missing, or [`Failure::TooMany`].
pub async fn ask(who: &Account, form: &Fields) -> Result<()> {
    let mut r = Reader::new(form);
    let email = r.email("email", text!("address-new"));
    let email = r.finish(email)?;
    if email.to_lowercase() == who.email().to_lowercase() {
        return Err(Error::wrong("email", text!("address-same")));
    }
    for to in [who.email(), email.as_str()] {
        Throttle::mail(who, "address", to).count(who, Action::AddressAsk).await?;
    }
    let mut tx = who.begin(Action::AddressAsk).await?;
    let known = account_find_by_email(&mut tx, &email).await?;
    let known = known.is_some_and(|a| a.confirmed_at.is_some() || a.staff_role.is_some());
    let (old, new) = (random::Token::new(""), random::Token::new(""));
    let until = who.now() + LIFE;
    rows::address_change_ask(&mut tx, who.id(), &email, &old.sha256, &new.sha256, until).await?;
    facts::record(&mut tx, who, who.id().as_str(), "account.address_change_asked", json!({})).await?;
    let link = |token: &random::Token| who.service().link(&format!("/address/{}", token.secret));
    enqueue(&mut tx, who, who.email(), &old.sha256, &letters::address_old(&email, &link(&old))).await?;
    let letter = if known {
        letters::address_known(&who.service().link("/sign-in"))
    } else {
        letters::address_new(&link(&new))
    };
    enqueue(&mut tx, who, &email, &new.sha256, &letter).await?;
    Ok(tx.commit().await?)
}

/// A change of address as the page behind one of its links shows it.
#[derive(Clone, Debug)]
pub struct View {
    /// Which mailbox the link was sent to.
    pub side: Side,
    /// The new address.
    pub email: String,
    /// Whether this mailbox has agreed.
    pub confirmed: bool,
}

/// What a link is about.
///
/// # Errors
/// [`Failure::LinkEnded`].
pub async fn view(who: &Visitor, token: &str) -> Result<View> {
    let mut tx = who.look(Action::AddressPage).await?;
    let row = find(&mut tx, who, &hash::sha256_hex(token.as_bytes())).await?;
    let confirmed = match row.side {
        Side::Old => row.old_confirmed,
        Side::New => row.new_confirmed,
    };
    Ok(View { side: row.side, email: row.email, confirmed })
}

async fn find(tx: &mut Tx, who: &Visitor, sha256: &str) -> Result<AddressChangeRow> {
    rows::address_change_find(tx, sha256, who.now()).await?.ok_or_else(|| Failure::LinkEnded.into())
}

/// What came of an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Agreed {
    /// The other mailbox has to agree as well.
    Waits,
    /// The address has changed and every session has ended; whoever agreed in one of that account goes on
    /// with this.
    Changed(Option<Entry>),
}

/// The mailbox a link was sent to agrees. With the second the address changes.
///
/// # Errors
/// [`Failure::LinkEnded`], or [`Failure::AddressTaken`] when somebody else has the address by now.
pub async fn confirm(who: &Visitor, own: Option<&Account>, form: &Fields) -> Result<Agreed> {
    let sha256 = hash::sha256_hex(form.get("token").as_bytes());
    let mut tx = who.begin(Action::AddressConfirm).await?;
    let side = find(&mut tx, who, &sha256).await?.side;
    rows::address_change_confirm(&mut tx, side, &sha256, who.now()).await?;
    // Read after the row was written: of two mailboxes that agree at once the second sees the first.
    let row = find(&mut tx, who, &sha256).await?;
    if !(row.old_confirmed && row.new_confirmed) {
        tx.commit().await?;
        return Ok(Agreed::Waits);
    }
    rows::address_change_end(&mut tx, &row.account).await?;
    let account = account_find(&mut tx, &row.account).await?.ok_or(Failure::LinkEnded)?;
    // A sign-up nobody confirmed does not hold the address.
    account_delete_unconfirmed(&mut tx, &row.email).await?;
    if !rows::account_set_email(&mut tx, &account.id, &row.email).await? {
        tx.commit().await?;
        return Err(Failure::AddressTaken.into());
    }
    rows::address_follow(&mut tx, &account.email, &row.email).await?;
    // Both mailboxes opened their links.
    bounce_clear(&mut tx, &row.email, who.now()).await?;
    let epoch = sessions::end_all(&mut tx, who, &account.id).await?;
    // The old mailbox no longer opens the account.
    link_end_of(&mut tx, &account.id, resets::KIND, who.now()).await?;
    facts::record(&mut tx, who, account.id.as_str(), "account.address_changed", json!({})).await?;
    let letter = letters::security(text!("mail-security-address"), &who.service().link("/account"));
    for to in [&account.email, &row.email] {
        enqueue(&mut tx, who, to, &sha256, &letter).await?;
    }
    tx.commit().await?;
    Ok(Agreed::Changed(own.filter(|own| *own.id() == account.id).map(|own| own.entry(epoch))))
}

/// "This was not me", from the old mailbox: nothing changes, every session ends, and a link for another
/// password is mailed.
///
/// # Errors
/// [`Failure::LinkEnded`].
pub async fn deny(who: &Visitor, form: &Fields) -> Result<()> {
    let sha256 = hash::sha256_hex(form.get("token").as_bytes());
    let mut tx = who.begin(Action::AddressDeny).await?;
    let row = find(&mut tx, who, &sha256).await?;
    if row.side != Side::Old {
        return Err(Failure::LinkEnded.into());
    }
    rows::address_change_end(&mut tx, &row.account).await?;
    let account = account_find(&mut tx, &row.account).await?.ok_or(Failure::LinkEnded)?;
    facts::record(&mut tx, who, account.id.as_str(), "account.address_change_denied", json!({})).await?;
    devices::shut_out(&mut tx, who, &account).await?;
    Ok(tx.commit().await?)
}
