//! Signing up, confirming an address, signing in, and making the first administrator.

use crate::authority::{Person, System, Visitor, Who};
use crate::error::{Error, Result};
use crate::mail::{enqueue, letters};
use crate::throttle::Throttle;
use crate::{devices, facts, hash, password, random};
use domain::access::Action;
use domain::account::{SignUp, StaffRole, new_password};
use domain::failure::Failure;
use domain::form::{Fields, Reader};
use domain::ids::AccountId;
use domain::proof::{Entry, Proof};
use domain::text;
use domain::time::{Millis, hours};
use serde_json::json;
use store::Tx;
use store::accounts::{self as rows, AccountRow};
use store::bounces::bounce_clear;

mod export;

pub use export::export;

/// How long the link in a confirmation mail works.
const CONFIRM_LIFE: Millis = hours(24);
/// The kind of such links.
const CONFIRM: &str = "confirm";
/// How long an invitation or the first administrator's link works.
pub(crate) const SETUP_LIFE: Millis = hours(72);

/// A new account id.
pub(crate) fn new_account_id(who: &impl Who) -> Result<AccountId> {
    AccountId::parse(&random::uuid(who.now())).map_err(|_| Error::internal("ids are UUIDs"))
}

/// Signs up. The answer is the same whether or not the address has an account; the mail differs.
///
/// # Errors
/// Wrong fields, or a fault of ours.
pub async fn sign_up(who: &Visitor, form: &Fields) -> Result<()> {
    let typed = SignUp::parse(form)?;
    password::strong(&typed.password, &[&typed.email, &typed.name])?;
    Throttle::mail(who, "confirm", &typed.email).count(who, Action::SignUp).await?;
    let hash = who.service().passwords().hash(typed.password).await?;
    let mut tx = who.begin(Action::SignUp).await?;
    let known = rows::account_find_by_email(&mut tx, &typed.email).await?;
    let known = known.filter(|known| known.confirmed_at.is_some() || known.staff_role.is_some());
    let account = AccountRow {
        id: new_account_id(who)?,
        email: typed.email,
        name: typed.name,
        password_hash: Some(hash),
        confirmed_at: None,
        staff_role: None,
        has_factor: false,
        epoch: 0,
        is_federated: false,
    };
    // The newest sign-up of an unconfirmed address wins; confirming asks for its password, so that
    // nobody confirms an account somebody else prepared for them. A known address goes the same way, so that it
    // takes as long; the rows it has keep these two from doing anything.
    rows::account_delete_unconfirmed(&mut tx, &account.email).await?;
    let added = rows::account_insert(&mut tx, &account, who.now()).await?;
    if added {
        // Mails speak the language the page spoke.
        rows::account_set_language(&mut tx, &account.id, who.origin().language.working()).await?;
    }
    match known {
        Some(known) => {
            facts::record(&mut tx, who, known.id.as_str(), "account.signed_up_again", json!({})).await?;
            let token = random::Token::new("");
            rows::link_insert(&mut tx, &token.sha256, CONFIRM, None, who.now() + CONFIRM_LIFE).await?;
            let letter = letters::already(&who.service().link("/sign-in"));
            enqueue(&mut tx, who, &known.email, &token.sha256, &letter).await?;
        }
        None if added => {
            facts::record(&mut tx, who, account.id.as_str(), "account.signed_up", json!({})).await?;
            mail_confirmation(&mut tx, who, &account).await?;
        }
        // Somebody signs up with this address at this very moment; their mail is on its way.
        None => return Ok(()),
    }
    Ok(tx.commit().await?)
}

async fn mail_confirmation(tx: &mut Tx, who: &impl Who, account: &AccountRow) -> Result<()> {
    let token = random::Token::new("");
    rows::link_insert(tx, &token.sha256, CONFIRM, Some(&account.id), who.now() + CONFIRM_LIFE).await?;
    let link = who.service().link(&format!("/confirm/{}", token.secret));
    enqueue(tx, who, &account.email, &token.sha256, &letters::confirm(&link)).await
}

/// Confirms the address a link was mailed to, by whoever knows the password, and signs in.
///
/// # Errors
/// [`Failure::LinkEnded`], [`Failure::TooMany`], or a wrong password.
pub async fn confirm(who: &Visitor, form: &Fields) -> Result<Entry> {
    let sha256 = hash::sha256_hex(form.get("token").as_bytes());
    let throttle = Throttle::guess(who, "confirm", &sha256);
    throttle.count(who, Action::Confirm).await?;
    let mut tx = who.look(Action::Confirm).await?;
    let id =
        rows::link_find(&mut tx, &sha256, CONFIRM, who.now()).await?.flatten().ok_or(Failure::LinkEnded)?;
    let hash = rows::account_find(&mut tx, &id).await?.and_then(|a| a.password_hash);
    drop(tx);
    let fit = who.service().passwords().verify(form.get("password").to_owned(), hash).await?;
    if !fit.fits() {
        return Err(Error::wrong("password", text!("account-not-of-sign-up")));
    }
    let mut tx = who.begin(Action::Confirm).await?;
    throttle.forgive(&mut tx).await?;
    rows::link_take(&mut tx, &sha256, CONFIRM, who.now()).await?.ok_or(Failure::LinkEnded)?;
    // Each try to sign in before mailed another link; the account is confirmed by one of them.
    rows::link_end_of(&mut tx, &id, CONFIRM, who.now()).await?;
    if !rows::account_confirm(&mut tx, &id, who.now()).await? {
        return Err(Failure::LinkEnded.into());
    }
    let AccountRow { epoch, email, .. } =
        rows::account_find(&mut tx, &id).await?.ok_or(Failure::LinkEnded)?;
    // Whoever opened the link read the mail.
    bounce_clear(&mut tx, &email, who.now()).await?;
    devices::seen(&mut tx, who, &id).await?;
    facts::record(&mut tx, who, id.as_str(), "account.confirmed", json!({})).await?;
    tx.commit().await?;
    Ok(Entry { account: id, epoch, proof: Proof::whole(who.now(), false) })
}

/// What a right password opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignedIn {
    /// A session.
    In(Entry),
    /// The question for a code: the account has a second factor. With the epoch the password was right in.
    CodeNext(AccountId, i64),
}

/// Signs in. Unknown accounts take as long as known ones and get the same answer.
///
/// # Errors
/// [`Failure::TooMany`], [`Failure::BadCredentials`] or [`Failure::Unconfirmed`].
pub async fn sign_in(who: &Visitor, form: &Fields) -> Result<SignedIn> {
    // An address no account can have is looked up as none, so that it takes as long.
    let email = form.get("email").trim().replace('\0', "");
    let throttle = Throttle::guess(who, "account", &email);
    throttle.count(who, Action::SignIn).await?;

    let mut tx = who.look(Action::SignIn).await?;
    let account = rows::account_find_by_email(&mut tx, &email).await?;
    drop(tx);
    let hash = account.as_ref().and_then(|a| a.password_hash.clone());
    let passwords = who.service().passwords();
    let fit = passwords.verify(form.get("password").to_owned(), hash).await?;
    let account = account.filter(|_| fit.fits()).ok_or(Failure::BadCredentials)?;
    if account.confirmed_at.is_none() {
        Throttle::mail(who, "confirm", &account.email).count(who, Action::SignIn).await?;
        let mut tx = who.begin(Action::SignIn).await?;
        mail_confirmation(&mut tx, who, &account).await?;
        tx.commit().await?;
        return Err(Failure::Unconfirmed.into());
    }
    let renewed = passwords.renewed(fit, form.get("password")).await?;
    let mut tx = who.begin(Action::SignIn).await?;
    throttle.forgive(&mut tx).await?;
    if let Some((old, new)) = account.password_hash.as_ref().zip(renewed) {
        rows::account_renew_hash(&mut tx, &account.id, old, &new).await?;
    }
    if account.has_factor {
        tx.commit().await?;
        return Ok(SignedIn::CodeNext(account.id, account.epoch));
    }
    devices::seen(&mut tx, who, &account.id).await?;
    facts::record(&mut tx, who, account.id.as_str(), "account.signed_in", json!({ "factor": false })).await?;
    tx.commit().await?;
    let proof = Proof::whole(who.now(), false);
    Ok(SignedIn::In(Entry { account: account.id, epoch: account.epoch, proof }))
}

/// Records the end of a session.
///
/// # Errors
/// The database does not answer.
pub async fn sign_out(who: &impl Person) -> Result<()> {
    let mut tx = who.begin(Action::SignOut).await?;
    facts::record(&mut tx, who, who.account().id().as_str(), "account.signed_out", json!({})).await?;
    Ok(tx.commit().await?)
}

/// What a setup link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setup {
    /// The very first administrator.
    FirstAdministrator,
    /// An invited member of staff.
    Invitation,
}

/// Whether a setup link still works, and for what.
///
/// # Errors
/// [`Failure::LinkEnded`].
pub async fn setup_view(who: &Visitor, token: &str) -> Result<Setup> {
    let mut tx = who.look(Action::SetupPage).await?;
    let sha256 = hash::sha256_hex(token.as_bytes());
    if rows::link_find(&mut tx, &sha256, "setup", who.now()).await?.is_some() {
        return Ok(Setup::FirstAdministrator);
    }
    if rows::link_find(&mut tx, &sha256, "invite", who.now()).await?.is_some() {
        return Ok(Setup::Invitation);
    }
    Err(Failure::LinkEnded.into())
}

/// Uses a setup link: makes the first administrator, or gives an invited account its password.
///
/// # Errors
/// Wrong fields, or [`Failure::LinkEnded`].
pub async fn setup(who: &Visitor, form: &Fields) -> Result<()> {
    let token = form.get("token").to_owned();
    match setup_view(who, &token).await? {
        Setup::FirstAdministrator => first_administrator(who, &token, SignUp::parse(form)?).await,
        Setup::Invitation => accept_invitation(who, &token, form).await,
    }
}

async fn first_administrator(who: &Visitor, token: &str, typed: SignUp) -> Result<()> {
    password::strong(&typed.password, &[&typed.email, &typed.name])?;
    let hash = who.service().passwords().hash(typed.password).await?;
    let mut tx = who.begin(Action::Setup).await?;
    let sha256 = hash::sha256_hex(token.as_bytes());
    rows::link_take(&mut tx, &sha256, "setup", who.now()).await?.ok_or(Failure::LinkEnded)?;
    // Every start before this one may have printed a link of its own.
    rows::link_end_all(&mut tx, "setup", who.now()).await?;
    if !rows::account_list_staff(&mut tx).await?.is_empty() {
        return Err(Failure::LinkEnded.into());
    }
    rows::account_delete_unconfirmed(&mut tx, &typed.email).await?;
    let account = AccountRow {
        id: new_account_id(who)?,
        email: typed.email,
        name: typed.name,
        password_hash: Some(hash),
        // The link came from the machine's own console: whoever has it is who they say they are.
        confirmed_at: Some(who.now()),
        staff_role: Some(StaffRole::Admin),
        has_factor: false,
        epoch: 0,
        is_federated: false,
    };
    if !rows::account_insert(&mut tx, &account, who.now()).await? {
        return Err(Error::wrong("email", text!("account-administrator-taken")));
    }
    facts::record(&mut tx, who, account.id.as_str(), "staff.first_administrator", json!({})).await?;
    Ok(tx.commit().await?)
}

async fn accept_invitation(who: &Visitor, token: &str, form: &Fields) -> Result<()> {
    let mut r = Reader::new(form);
    let name = r.name("name", text!("account-name"), text!("account-name-missing"));
    let password = new_password(&mut r);
    let (name, password) = r.finish((name, password))?;
    password::strong(&password, &[&name])?;
    let hash = who.service().passwords().hash(password).await?;
    let mut tx = who.begin(Action::Setup).await?;
    let sha256 = hash::sha256_hex(token.as_bytes());
    let taken = rows::link_take(&mut tx, &sha256, "invite", who.now()).await?;
    let id = taken.flatten().ok_or(Failure::LinkEnded)?;
    rows::account_set_password(&mut tx, &id, &hash, &name, who.now()).await?;
    facts::record(&mut tx, who, id.as_str(), "staff.joined", json!({})).await?;
    Ok(tx.commit().await?)
}

/// The one-time link with which the first administrator is made. `None` once there is staff.
///
/// # Errors
/// The database does not answer.
pub async fn first_administrator_link(system: &System) -> Result<Option<String>> {
    let mut tx = system.begin().await?;
    if !rows::account_list_staff(&mut tx).await?.is_empty() {
        return Ok(None);
    }
    let token = random::Token::new("");
    rows::link_insert(&mut tx, &token.sha256, "setup", None, system.now() + SETUP_LIFE).await?;
    tx.commit().await?;
    Ok(Some(system.service().link(&format!("/setup/{}", token.secret))))
}
