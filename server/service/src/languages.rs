//! The language an account reads pages and mails in.

use crate::authority::{Account, Visitor, Who as _};
use crate::error::Result;
use domain::access::Action;
use domain::ids::AccountId;
use domain::language::Language;
use store::accounts as rows;

/// Keeps the language somebody chose.
///
/// # Errors
/// A fault of ours.
pub async fn choose(who: &Account, language: Language) -> Result<()> {
    let mut tx = who.begin(Action::LanguageChoose).await?;
    rows::account_set_language(&mut tx, who.id(), language).await?;
    Ok(tx.commit().await?)
}

/// The language an account was last read in, to show it again on another device.
///
/// # Errors
/// A fault of ours.
pub async fn of(who: &Visitor, account: &AccountId) -> Result<Option<Language>> {
    let mut tx = who.look(Action::LanguageChoose).await?;
    Ok(rows::account_language(&mut tx, account).await?)
}
