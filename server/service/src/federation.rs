//! Signing in through an identity provider (OpenID Connect Core 1.0, authorization code flow with PKCE).
//!
//! Staff get the role their provider's claims stand for, and have no credential of their own here. People
//! arrive as an opaque id made of issuer and subject; nothing else about them is kept.

mod claims;
mod closed;
mod logout;
mod provider;

pub use closed::readmit;
pub(crate) use closed::shut;
pub use logout::log_out;
pub use provider::{Federation, Provider};

use crate::accounts::new_account_id;
use crate::authority::{Account, Visitor, Who};
use crate::error::{Error, NOT_FOUND, Result};
use crate::{assignments, devices, facts, hash, random, sessions};
use claims::Shown;
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::federation::{AWAY, Issuer, Refused};
use domain::form::Fields;
use domain::ids::{AccountId, SubjectId};
use domain::proof::{Entry, FRESH, Proof};
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;
use store::accounts::{self as accounts, AccountRow};
use store::{federation as rows, staff};

/// Somebody on the way to their identity provider and back. Kept in the web session, used once.
#[derive(Clone, Serialize, Deserialize)]
pub struct Away {
    issuer: String,
    state: String,
    nonce: String,
    verifier: String,
    until: Timestamp,
    /// The account that proves itself anew; absent when somebody signs in.
    proves: Option<AccountId>,
    /// Where to go then.
    pub next: String,
}

/// A sign-in as the identity provider knows it, kept in the web session.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Login {
    session: String,
    subject: String,
    at: Timestamp,
}

/// Who came back.
pub enum Arrival {
    /// Staff, with what opens a web session.
    Staff(Entry, Login),
    /// Staff already signed in, with a fresh proof. Their provider may have opened another session for it.
    Proven(Proof, Login),
    /// A person deciding for themself.
    Person(SubjectId, Login),
}

/// An identity provider as sign-in pages show it.
#[derive(Clone, Debug)]
pub struct Offered {
    /// Names it in addresses.
    pub slug: String,
    /// Its name.
    pub name: String,
}

/// The identity providers for staff, or for people.
#[must_use]
pub fn offered(who: &impl Who, staff: bool) -> Vec<Offered> {
    let all = who.service().federation().providers();
    let fitting = all.iter().map(|p| &p.rules).filter(|rules| rules.staff.is_some() == staff);
    fitting.map(|rules| Offered { slug: rules.slug.clone(), name: rules.name.clone() }).collect()
}

/// The identity provider an account has to prove itself at, if one signs it in.
///
/// # Errors
/// The database does not answer.
pub async fn of_account(who: &Account) -> Result<Option<Offered>> {
    let mut tx = who.look(Action::ProvePage).await?;
    let identity = rows::identity_of(&mut tx, who.id()).await?;
    Ok(identity.and_then(|(issuer, _)| {
        let all = who.service().federation().providers().iter().map(|p| &p.rules);
        let own = all.into_iter().find(|rules| rules.issuer == issuer)?;
        Some(Offered { slug: own.slug.clone(), name: own.name.clone() })
    }))
}

/// Sends somebody to an identity provider. Returns the address there and what to keep until they are back.
///
/// # Errors
/// [`Failure::NotFound`], or [`Failure::IssuerFailed`] when the provider does not answer.
pub async fn depart(
    who: &Visitor,
    slug: &str,
    staff: bool,
    proves: Option<&Account>,
    next: String,
) -> Result<(String, Away)> {
    let provider = who.service().federation().provider(slug).ok_or(NOT_FOUND)?;
    if provider.rules.staff.is_some() != staff {
        return Err(NOT_FOUND);
    }
    let [state, nonce, verifier] = [(); 3].map(|()| random::Token::new("").secret);
    let until = who.now() + AWAY;
    let proves = proves.map(|account| account.id().clone());
    let away = Away { issuer: provider.rules.slug.clone(), state, nonce, verifier, until, proves, next };
    let again = away.proves.is_some();
    let address = provider
        .address(who, &back(who, &provider.rules), &away.state, &away.nonce, &away.verifier, again)
        .await?;
    Ok((address, away))
}

/// Where the provider sends people back to. Registered there, and compared there byte for byte.
fn back(who: &impl Who, rules: &Issuer) -> String {
    let door = if rules.staff.is_some() { "/sign-in" } else { "/choices/sign-in" };
    who.service().link(&format!("{door}/with/{}/back", rules.slug))
}

/// Takes somebody who comes back.
///
/// # Errors
/// [`Failure::IssuerFailed`] when anything about it is not as it was sent out, and why staff are not let in.
pub async fn arrive(who: &Visitor, slug: &str, staff: bool, away: &Away, query: &Fields) -> Result<Arrival> {
    let provider = who.service().federation().provider(slug).ok_or(NOT_FOUND)?;
    let rules = &provider.rules;
    // The answer belongs to this browser, this provider, and a question that is still open. RFC 9207: a
    // provider that names itself is the one that was asked.
    let fits = away.issuer == rules.slug
        && rules.staff.is_some() == staff
        && who.now() <= away.until
        && away.state == query.get("state")
        && (!query.has("iss") || query.get("iss") == rules.issuer);
    if !fits || query.get("code").is_empty() {
        return Err(Failure::IssuerFailed.into());
    }
    let shown =
        provider.redeem(who, &back(who, rules), query.get("code"), &away.verifier, &away.nonce).await?;
    let at = who.now();
    let login = Login {
        session: login_sha256(rules, "sid", shown.sid.as_deref().unwrap_or_default()),
        subject: login_sha256(rules, "sub", &shown.subject),
        at,
    };
    let Some(strong) = &rules.staff else {
        return Ok(Arrival::Person(person(who, rules, &shown).await?, login));
    };
    let role = match strong.role(&shown.said) {
        Ok(role) => role,
        Err(Refused::Weak) => return Err(Failure::IssuerWeak.into()),
        Err(Refused::NoRole) => {
            loses_role(who, rules, &shown).await?;
            return Err(Failure::NoRole.into());
        }
    };
    // What the provider does not date is not fresh.
    let proven_at = shown.authenticated.unwrap_or_default().min(at);
    let proof = Proof::whole(proven_at, true);
    let mut tx = who.begin(Action::SignInBack).await?;
    let account = member_of_staff(&mut tx, who, rules, &shown, role).await?;
    if let Some(proves) = &away.proves {
        let fresh = at.0 <= proven_at.0.saturating_add(FRESH.0);
        if *proves != account.id || !fresh {
            return Err(Failure::IssuerFailed.into());
        }
        tx.commit().await?;
        return Ok(Arrival::Proven(proof, login));
    }
    devices::seen(&mut tx, who, &account.id).await?;
    let told = json!({ "factor": true, "issuer": rules.slug });
    facts::record(&mut tx, who, account.id.as_str(), "account.signed_in", told).await?;
    tx.commit().await?;
    Ok(Arrival::Staff(Entry { account: account.id, epoch: account.epoch, proof }, login))
}

/// The account of somebody at the gatekeeper, made when they come for the first time, with the role they have
/// now.
async fn member_of_staff(
    tx: &mut Tx,
    who: &Visitor,
    rules: &Issuer,
    shown: &Shown,
    role: StaffRole,
) -> Result<AccountRow> {
    let Some(id) = rows::identity_find(tx, &rules.issuer, &shown.subject).await? else {
        // Asked second: what another transaction shuts meanwhile is found one way or the other.
        closed::refuse(tx, &rules.issuer, &shown.subject).await?;
        return joins(tx, who, rules, shown, role).await;
    };
    let mut account = accounts::account_find(tx, &id).await?.ok_or(Failure::NoRole)?;
    closed::comes_back(tx, who, rules, shown, &mut account).await?;
    if account.staff_role != Some(role) {
        accounts::account_set_staff_role(tx, &account.id, role).await?;
        let freed = assignments::free_unless(tx, &account.id, role).await?;
        // Whatever is open elsewhere was opened in another role.
        account.epoch = sessions::end_all(tx, who, &account.id).await?;
        assignments::tell_freed(tx, who, &freed).await?;
        let told = json!({ "role": role.as_str(), "issuer": rules.slug });
        facts::record(tx, who, account.id.as_str(), "staff.role_changed", told).await?;
    }
    Ok(account)
}

/// Signs somebody out everywhere who had a role and whose identity provider knows of none any more.
async fn loses_role(who: &Visitor, rules: &Issuer, shown: &Shown) -> Result<()> {
    let mut tx = who.begin(Action::SignInBack).await?;
    staff::staff_hold(&mut tx).await?;
    let Some(id) = rows::identity_find(&mut tx, &rules.issuer, &shown.subject).await? else { return Ok(()) };
    let Some(account) = accounts::account_find(&mut tx, &id).await? else { return Ok(()) };
    let Some(role) = account.staff_role else { return Ok(()) };
    accounts::account_clear_staff_role(&mut tx, &id).await?;
    staff::staff_change_replace(&mut tx, &id, who.now()).await?;
    let freed = assignments::free(&mut tx, &id, None).await?;
    sessions::end_all(&mut tx, who, &id).await?;
    assignments::tell_freed(&mut tx, who, &freed).await?;
    let told = json!({ "before": role.as_str(), "issuer": rules.slug });
    facts::record(&mut tx, who, id.as_str(), "staff.role_lost", told).await?;
    Ok(tx.commit().await?)
}

async fn joins(
    tx: &mut Tx,
    who: &Visitor,
    rules: &Issuer,
    shown: &Shown,
    role: StaffRole,
) -> Result<AccountRow> {
    let email = shown.email.clone().ok_or(Failure::IssuerFailed)?;
    let account = AccountRow {
        id: new_account_id(who)?,
        name: shown.name.clone().unwrap_or_else(|| email.clone()),
        email,
        password_hash: None,
        confirmed_at: Some(who.now()),
        staff_role: Some(role),
        has_factor: false,
        epoch: 0,
        is_federated: true,
    };
    // Never bound by address: whoever has an account here would be whoever the provider says.
    accounts::account_delete_unconfirmed(tx, &account.email).await?;
    if !accounts::account_insert(tx, &account, who.now()).await? {
        return Err(Failure::AddressHasAccount.into());
    }
    if !rows::identity_insert(tx, &rules.issuer, &shown.subject, &account.id, who.now()).await? {
        return Err(Failure::Conflict.into());
    }
    let told = json!({ "role": role.as_str(), "issuer": rules.slug });
    facts::record(tx, who, account.id.as_str(), "staff.joined", told).await?;
    Ok(account)
}

/// The opaque id of a person, by which the gatekeeper's servers ask.
async fn person(who: &Visitor, rules: &Issuer, shown: &Shown) -> Result<SubjectId> {
    let id = hash::opaque_id(&rules.issuer, &shown.subject);
    let id = SubjectId::parse(&id).map_err(|_| Error::internal("ids are UUIDs"))?;
    let mut tx = who.begin(Action::SubjectSignInBack).await?;
    store::choices::subject_insert(&mut tx, &id, who.now()).await?;
    tx.commit().await?;
    Ok(id)
}

fn login_sha256(rules: &Issuer, kind: &str, value: &str) -> String {
    hash::sha256_hex(format!("{kind}\n{}\n{value}", rules.issuer).as_bytes())
}

/// Whether a sign-in still stands: its identity provider has not ended it since.
///
/// # Errors
/// The database does not answer.
pub async fn still_stands(who: &Visitor, login: &Login) -> Result<bool> {
    let mut tx = who.service().db().read().await?;
    Ok(!rows::login_has_ended(&mut tx, &login.session, &login.subject, login.at).await?)
}
