//! The language an account reads pages and mails in.

use crate::authority::{Account, Staff, Visitor, Who as _};
use crate::error::Result;
use domain::access::Action;
use domain::ids::{AccountId, OrganisationId};
use domain::language::Language;
use store::Tx;
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

/// The language an account is read in, to show it so on this device too. Whoever never chose one keeps that of the
/// device they sign in with first.
///
/// # Errors
/// A fault of ours.
pub async fn at_sign_in(who: &Visitor, account: &AccountId) -> Result<Option<Language>> {
    let mut tx = who.look(Action::LanguageChoose).await?;
    let kept = rows::account_language(&mut tx, account).await?;
    drop(tx);
    if kept.is_none() {
        let mut tx = who.begin(Action::LanguageChoose).await?;
        rows::account_settle_language(&mut tx, account, who.origin().language.working()).await?;
        tx.commit().await?;
    }
    Ok(kept)
}

/// The language a provider is written to: that of its longest owner, or else English.
///
/// # Errors
/// The database does not answer.
pub async fn of_provider(who: &Staff, organisation: &OrganisationId) -> Result<Language> {
    let mut tx = who.look(Action::CasePage).await?;
    provider(&mut tx, organisation).await
}

/// The same inside a transaction.
pub(crate) async fn provider(tx: &mut Tx, organisation: &OrganisationId) -> Result<Language> {
    Ok(rows::account_language_of_owner(tx, organisation).await?.unwrap_or_default().working())
}
