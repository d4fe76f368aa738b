//! Somebody from an identity provider whose account was closed. They are known for ever, so that nobody comes
//! back as somebody new and approves what they proposed before.

use super::{claims::Shown, rows};
use crate::authority::{System, Visitor, Who};
use crate::error::{NOT_FOUND, Result};
use crate::{facts, hash};
use domain::account::closed_email;
use domain::failure::Failure;
use domain::federation::Issuer;
use domain::ids::AccountId;
use serde_json::json;
use store::Tx;
use store::accounts::{AccountRow, account_delete_unconfirmed};
use store::closures::{account_name, account_reopen};

/// What stands in place of the subject. It is recognised, and tells nobody which it was.
fn shut_name(issuer: &str, subject: &str) -> String {
    hash::sha256_hex(format!("closed\n{issuer}\n{subject}").as_bytes())
}

/// Lets the identity of an account open nothing any more, where it has one.
pub(crate) async fn shut(tx: &mut Tx, account: &AccountId) -> Result<()> {
    if let Some((issuer, subject)) = rows::identity_of(tx, account).await? {
        rows::identity_rename(tx, account, &shut_name(&issuer, &subject)).await?;
    }
    Ok(())
}

/// Refuses whoever had an account that was closed.
pub(super) async fn refuse(tx: &mut Tx, issuer: &str, subject: &str) -> Result<()> {
    match rows::identity_find(tx, issuer, &shut_name(issuer, subject)).await? {
        Some(_) => Err(Failure::NoRole.into()),
        None => Ok(()),
    }
}

/// Lets somebody come back at an operator's word, to the account they had: it is the same person, and whatever
/// they proposed waits for somebody else. Address, name and role come with their next sign-in.
///
/// # Errors
/// [`Failure::NotFound`]: no such provider, or it never signed such a subject in, or their account is open.
pub async fn readmit(system: &System, slug: &str, subject: &str) -> Result<AccountId> {
    let provider = system.service().federation().provider(slug).ok_or(NOT_FOUND)?;
    let issuer = &provider.rules.issuer;
    let mut tx = system.begin().await?;
    let id = rows::identity_find(&mut tx, issuer, &shut_name(issuer, subject)).await?.ok_or(NOT_FOUND)?;
    rows::identity_rename(&mut tx, &id, subject).await?;
    account_reopen(&mut tx, &id).await?;
    facts::record(&mut tx, system, id.as_str(), "staff.readmitted", json!({ "issuer": slug })).await?;
    tx.commit().await?;
    Ok(id)
}

/// Gives an account that was opened again the address and name its owner has now.
pub(super) async fn comes_back(
    tx: &mut Tx,
    who: &Visitor,
    rules: &Issuer,
    shown: &Shown,
    account: &mut AccountRow,
) -> Result<()> {
    if account.email != closed_email(&account.id) {
        return Ok(());
    }
    let email = shown.email.clone().ok_or(Failure::IssuerFailed)?;
    let name = shown.name.clone().unwrap_or_else(|| email.clone());
    account_delete_unconfirmed(tx, &email).await?;
    if !account_name(tx, &account.id, &email, &name).await? {
        return Err(Failure::AddressHasAccount.into());
    }
    (account.email, account.name) = (email, name);
    let told = json!({ "issuer": rules.slug });
    facts::record(tx, who, account.id.as_str(), "staff.joined", told).await?;
    Ok(())
}
