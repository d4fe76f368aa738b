//! Web sessions as rows. The HTTP side lives in `server`; here are the lifetimes and the hashing.

use crate::authority::{Account, Origin, Subject, System, Who};
use crate::error::{NOT_FOUND, Result};
use crate::mail::{enqueue, letters};
use crate::{Service, facts, hash, random};
use domain::access::Action;
use domain::device;
use domain::ids::AccountId;
use domain::language::Language;
use domain::policy::SESSION_LIFE;
use domain::proof::Entry;
use domain::text;
use domain::text::Text;
use domain::time::{Millis, Timestamp, minutes};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::Tx;
use store::accounts::{account_find_by_email, account_new_epoch, account_new_epoch_of_all};
use store::sessions as rows;

pub use store::sessions::Owners;

/// How often the use of a session is written down.
const NOTED_EVERY: Millis = minutes(10);

fn oldest(now: Timestamp) -> Timestamp {
    now - SESSION_LIFE
}

/// From where a session was opened, kept in its data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Browser and system, in English words: devices are known again by them.
    pub name: String,
    /// The network address without its last part.
    pub range: String,
}

impl Device {
    /// The device a request came from.
    #[must_use]
    pub fn of(origin: &Origin) -> Self {
        let name = texts::say(Language::English, &device::name(&origin.agent));
        Self { name, range: device::range(&origin.address) }
    }

    /// Browser and system, in words of any language.
    #[must_use]
    pub fn text(&self) -> Text {
        device::kept(&self.name)
    }

    /// The network, in words of any language.
    #[must_use]
    pub fn network(&self) -> Text {
        device::network(&self.range)
    }
}

/// A session as its owner sees it.
#[derive(Clone, Debug)]
pub struct Line {
    /// Names it. The id itself is known to the browser alone.
    pub name: String,
    /// Where it was opened.
    pub device: Device,
    /// When it was opened.
    pub opened: Timestamp,
    /// When it was last used, within ten minutes.
    pub seen: Timestamp,
    /// Whether it is the one that asks.
    pub own: bool,
}

#[derive(Deserialize)]
struct Data {
    #[serde(default)]
    device: Device,
}

/// The sessions of an account.
///
/// # Errors
/// The database does not answer.
pub async fn list(who: &Account) -> Result<Vec<Line>> {
    let mut tx = who.look(Action::AccountPage).await?;
    let rows = rows::session_list(&mut tx, who.id(), who.now(), oldest(who.now())).await?;
    Ok(rows.into_iter().map(|row| line(who, row)).collect())
}

/// The sessions of a person.
pub(crate) async fn of_subject(tx: &mut Tx, who: &Subject) -> Result<Vec<Line>> {
    let rows = rows::session_list_of_subject(tx, who.id(), who.now(), oldest(who.now())).await?;
    Ok(rows.into_iter().map(|row| line(who, row)).collect())
}

fn line(who: &impl Who, row: rows::SessionRow) -> Line {
    Line {
        device: serde_json::from_str(&row.data).map(|data: Data| data.device).unwrap_or_default(),
        opened: row.created_at(),
        seen: row.seen_at(),
        own: who.origin().session.as_ref() == Some(&row.id_sha256),
        name: row.id_sha256,
    }
}

/// Ends one session of an account, on whatever device.
///
/// # Errors
/// [`NOT_FOUND`], or a proof is missing.
pub async fn end_one(who: &Account, name: &str) -> Result<()> {
    let mut tx = who.begin(Action::SessionEnd).await?;
    if !rows::session_end(&mut tx, who.id(), name).await? {
        return Err(NOT_FOUND);
    }
    facts::record(&mut tx, who, who.id().as_str(), "account.session_ended", json!({})).await?;
    Ok(tx.commit().await?)
}

/// Ends every session of an account but the one that asks, which goes on with what this returns.
///
/// # Errors
/// A proof is missing.
pub async fn end_others(who: &Account) -> Result<Entry> {
    let mut tx = who.begin(Action::SessionEndOthers).await?;
    let epoch = end_all(&mut tx, who, who.id()).await?;
    facts::record(&mut tx, who, who.id().as_str(), "account.sessions_ended", json!({})).await?;
    tx.commit().await?;
    Ok(who.entry(epoch))
}

/// Ends every session of an account at an operator's word, and tells its owner.
///
/// # Errors
/// [`NOT_FOUND`]: nobody has this address.
pub async fn end_for(system: &System, email: &str) -> Result<()> {
    let mut tx = system.begin().await?;
    let account = account_find_by_email(&mut tx, email).await?.ok_or(NOT_FOUND)?;
    end_all(&mut tx, system, &account.id).await?;
    facts::record(&mut tx, system, account.id.as_str(), "account.sessions_ended", json!({})).await?;
    let what = text!("mail-security-operator-ended");
    let letter = letters::security(what, &system.service().link("/account"));
    enqueue(&mut tx, system, &account.email, &random::uuid(system.now()), &letter).await?;
    Ok(tx.commit().await?)
}

/// Ends every session there is, of accounts and of persons, at an operator's word.
///
/// # Errors
/// The database does not answer.
pub async fn end_everybodys(system: &System) -> Result<()> {
    let mut tx = system.begin().await?;
    rows::session_end_everybodys(&mut tx).await?;
    account_new_epoch_of_all(&mut tx).await?;
    facts::record(&mut tx, system, "portal", "portal.sessions_ended", json!({})).await?;
    Ok(tx.commit().await?)
}

/// Ends every session of an account, also those a request is about to write, and the sign-ins that wait for
/// a code. The row of the session that asks stays, to go on under the new epoch, which is returned.
pub(crate) async fn end_all(tx: &mut Tx, who: &impl Who, account: &AccountId) -> Result<i64> {
    let own = who.origin().session.clone().unwrap_or_default();
    rows::session_end_others(tx, account, &own).await?;
    Ok(account_new_epoch(tx, account).await?)
}

/// Keeps a new session. `false` when the id is taken.
///
/// # Errors
/// The database does not answer.
pub async fn create(
    service: &Service,
    id: &str,
    owners: Owners<'_>,
    data: &str,
    expires_at: Timestamp,
) -> Result<bool> {
    let mut tx = service.db().write().await?;
    let sha256 = hash::sha256_hex(id.as_bytes());
    let added = rows::session_insert(&mut tx, &sha256, owners, data, service.now(), expires_at).await?;
    tx.commit().await?;
    Ok(added)
}

/// Saves a session that still exists.
///
/// # Errors
/// The database does not answer.
pub async fn save(
    service: &Service,
    id: &str,
    owners: Owners<'_>,
    data: &str,
    expires_at: Timestamp,
) -> Result<bool> {
    let mut tx = service.db().write().await?;
    let sha256 = hash::sha256_hex(id.as_bytes());
    let saved = rows::session_update(&mut tx, &sha256, owners, data, service.now(), expires_at).await?;
    tx.commit().await?;
    Ok(saved)
}

/// The data of a session that has not ended. One in use ends `idle` after it was last used; that is
/// written down now and then, not at every page.
///
/// # Errors
/// The database does not answer.
pub async fn load(service: &Service, id: &str, idle: Millis) -> Result<Option<String>> {
    let sha256 = hash::sha256_hex(id.as_bytes());
    let now = service.now();
    let mut tx = service.db().read().await?;
    let Some((data, seen)) = rows::session_load(&mut tx, &sha256, now, oldest(now)).await? else {
        return Ok(None);
    };
    drop(tx);
    if now.0 - seen.0 > NOTED_EVERY.0 {
        let mut tx = service.db().write().await?;
        rows::session_touch(&mut tx, &sha256, now, now + idle).await?;
        tx.commit().await?;
    }
    Ok(Some(data))
}

/// Ends a session.
///
/// # Errors
/// The database does not answer.
pub async fn end(service: &Service, id: &str) -> Result<()> {
    let mut tx = service.db().write().await?;
    rows::session_delete(&mut tx, &hash::sha256_hex(id.as_bytes())).await?;
    Ok(tx.commit().await?)
}
