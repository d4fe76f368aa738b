//! Passkeys (W3C Web Authentication): a key in a device that asks its owner before it signs. One alone is a
//! sign-in with two factors.

use crate::authority::{Account, Visitor, Who};
use crate::error::{Error, NOT_FOUND, Result};
use crate::{Service, devices, factors, facts, sessions};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::access::Action;
use domain::failure::Failure;
use domain::form::{Fields, Reader};
use domain::proof::{Entry, Proof};
use domain::text;
use domain::time::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use store::accounts::account_find;
use store::passkeys as rows;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Url, Uuid, Webauthn, WebauthnBuilder,
};

/// Passkeys are bound to the host people reach the portal at. `None` where that is a bare address, which
/// browsers do not accept.
pub(crate) fn relying_party(public_url: &str) -> Option<Webauthn> {
    let origin = Url::parse(public_url).ok()?;
    let host = origin.domain()?.to_owned();
    WebauthnBuilder::new(&host, &origin).ok()?.rp_name("Causeway").build().ok()
}

/// What the browser is asked, and what the server keeps meanwhile.
#[derive(Clone)]
pub struct Ceremony {
    /// JSON for the browser.
    pub options: String,
    /// JSON for the web session. Never leaves the server and is used once.
    pub state: String,
}

domain::redacted!(Ceremony);

/// A passkey as pages show it.
#[derive(Clone, Debug)]
pub struct Line {
    /// Its id.
    pub id: String,
    /// What its owner calls it.
    pub name: String,
    /// When it was added.
    pub added: Timestamp,
    /// When it was last used.
    pub used: Option<Timestamp>,
}

fn webauthn(service: &Service) -> Result<&Webauthn> {
    service.webauthn().ok_or_else(|| Failure::NotNow.into())
}

fn text(value: &impl Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(Error::internal)
}

/// What the browser made, which may be anything.
fn typed<T: DeserializeOwned>(form: &Fields) -> Result<T> {
    serde_json::from_str(form.get("credential")).map_err(|_| unusable())
}

fn unusable() -> Error {
    Error::wrong("credential", text!("passkey-unusable"))
}

/// The passkeys of an account.
///
/// # Errors
/// The database does not answer.
pub async fn list(who: &Account) -> Result<Vec<Line>> {
    let mut tx = who.look(Action::AccountPage).await?;
    let line = |row: rows::PasskeyRow| Line {
        added: row.created_at(),
        used: row.used_at(),
        id: row.id,
        name: row.name,
    };
    Ok(rows::passkey_list(&mut tx, who.id()).await?.into_iter().map(line).collect())
}

/// Begins to add one.
///
/// # Errors
/// A proof is missing, or the portal has no name passkeys could be bound to.
pub async fn start(who: &Account) -> Result<Ceremony> {
    let mut tx = who.look(Action::PasskeyStart).await?;
    let known = rows::passkey_list(&mut tx, who.id()).await?;
    let known = known.iter().filter_map(|row| URL_SAFE_NO_PAD.decode(&row.id).ok()).collect();
    let id = Uuid::parse_str(who.id().as_str()).map_err(Error::internal)?;
    let (ask, state) = webauthn(who.service())?
        .start_passkey_registration(id, who.email(), who.name(), Some(known))
        .map_err(Error::internal)?;
    // Discoverable, so that it signs in without an address.
    let mut options = serde_json::to_value(&ask.public_key).map_err(Error::internal)?;
    if let Some(Value::Object(selection)) = options.get_mut("authenticatorSelection") {
        selection.insert("residentKey".to_owned(), json!("required"));
        selection.insert("requireResidentKey".to_owned(), json!(true));
    }
    Ok(Ceremony { options: options.to_string(), state: text(&state)? })
}

/// What the owner calls a new one.
///
/// # Errors
/// A wrong field.
pub fn name(form: &Fields) -> Result<String> {
    let mut r = Reader::new(form);
    let name = r.name("name", text!("passkey-name"), text!("passkey-name-missing"));
    Ok(r.finish(name)?)
}

/// Adds one. When the account had no second factor before, all other sessions end and there are recovery
/// codes, to be shown once. This session goes on with the entry that is returned.
///
/// # Errors
/// Wrong fields, or what the browser sent does not fit what it was asked.
pub async fn add(who: &Account, state: &str, form: &Fields) -> Result<(Entry, Option<Vec<String>>)> {
    let name = name(form)?;
    let made: RegisterPublicKeyCredential = typed(form)?;
    let state: PasskeyRegistration = serde_json::from_str(state).map_err(Error::internal)?;
    let passkey =
        webauthn(who.service())?.finish_passkey_registration(&made, &state).map_err(|_| unusable())?;
    let id = URL_SAFE_NO_PAD.encode(passkey.cred_id());
    let mut tx = who.begin(Action::PasskeyAdd).await?;
    if !rows::passkey_insert(&mut tx, &id, who.id(), &name, &text(&passkey)?, who.now()).await? {
        return Err(Error::wrong("credential", text!("passkey-known")));
    }
    let (codes, epoch) = if who.has_factor() {
        (None, who.epoch())
    } else {
        let codes = factors::replace_codes(&mut tx, who).await?;
        (Some(codes), sessions::end_all(&mut tx, who, who.id()).await?)
    };
    factors::changed(&mut tx, who, "account.passkey_added", text!("mail-security-passkey", name = &name))
        .await?;
    tx.commit().await?;
    let proof = Proof::whole(who.now(), true);
    Ok((Entry { proof, ..who.entry(epoch) }, codes))
}

/// Removes one.
///
/// # Errors
/// [`NOT_FOUND`], or it is the last second factor of somebody who needs one.
pub async fn remove(who: &Account, id: &str) -> Result<()> {
    let mut tx = who.begin(Action::PasskeyRemove).await?;
    if !rows::passkey_remove(&mut tx, who.id(), id).await? {
        return Err(NOT_FOUND);
    }
    factors::after_removal(&mut tx, who).await?;
    factors::changed(&mut tx, who, "account.passkey_removed", text!("mail-security-passkey-removed")).await?;
    Ok(tx.commit().await?)
}

/// Asks whoever visits for a passkey.
///
/// # Errors
/// The portal has no name passkeys could be bound to.
pub fn ask(who: &Visitor) -> Result<Ceremony> {
    who.ready(Action::PasskeyAsk)?;
    let (ask, state) =
        webauthn(who.service())?.start_discoverable_authentication().map_err(Error::internal)?;
    Ok(Ceremony { options: text(&ask.public_key)?, state: text(&state)? })
}

/// Signs in, or gives a fresh proof, by a passkey.
///
/// # Errors
/// Nobody's passkey, or it does not fit what was asked.
pub async fn enter(who: &Visitor, state: &str, form: &Fields) -> Result<Entry> {
    let shown: PublicKeyCredential = typed(form)?;
    let state: DiscoverableAuthentication = serde_json::from_str(state).map_err(Error::internal)?;
    let webauthn = webauthn(who.service())?;
    let (owner, id) = webauthn.identify_discoverable_authentication(&shown).map_err(|_| unusable())?;
    let (owner, id) = (owner.to_string(), URL_SAFE_NO_PAD.encode(id));
    let mut tx = who.begin(Action::PasskeyEnter).await?;
    let found = rows::passkey_find(&mut tx, &id).await?.filter(|(account, _)| account.as_str() == owner);
    let (account, before) = found.ok_or_else(unusable)?;
    let mut passkey: Passkey = serde_json::from_str(&before).map_err(Error::internal)?;
    let result = webauthn
        .finish_discoverable_authentication_v2(&shown, state, DiscoverableKey::from(&passkey))
        .map_err(|_| unusable())?;
    let epoch = account_find(&mut tx, &account).await?.ok_or_else(unusable)?.epoch;
    passkey.update_credential(&result);
    rows::passkey_use(&mut tx, &id, &before, &text(&passkey)?, who.now()).await?;
    devices::seen(&mut tx, who, &account).await?;
    facts::record(&mut tx, who, account.as_str(), "account.signed_in", json!({ "passkey": id })).await?;
    tx.commit().await?;
    Ok(Entry { account, epoch, proof: Proof::whole(who.now(), true) })
}

#[cfg(test)]
mod tests {
    use super::relying_party;

    #[test]
    fn passkeys_need_a_name_and_take_localhost() {
        assert!(relying_party("https://causeway.example.org").is_some());
        assert!(relying_party("http://localhost:3000").is_some());
        assert!(relying_party("http://127.0.0.1:3000").is_none());
        assert!(relying_party("no address").is_none());
    }
}
