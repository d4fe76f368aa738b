//! Registering a provider's keys, proving them, and their life after that.

use crate::authority::{Client, Member, Who};
use crate::error::{Error, NOT_FOUND, Result};
use crate::mail::{self, letters};
use crate::requests::{find, hold};
use crate::signal::{Portal, Session, verify};
use crate::{Service, facts, hash, random};
use domain::access::Action;
use domain::failure::Failure;
use domain::ids::{KeyId, RequestId};
use domain::keys::{AnswerProblem, Envelope, KeyAct, KeyState, Registration, base64, unbase64};
use domain::request::{Request, StateKind};
use domain::time::{Millis, Timestamp, hours};
use serde_json::json;
use store::Tx;
use store::keys::{self as rows, KeyRow};

/// How long a challenge may be answered.
const CHALLENGE_LIFE: Millis = hours(24);
/// What sealed bytes are for.
pub(crate) const IDENTITY: &str = "signal.identity";
pub(crate) const SESSION: &str = "signal.session";
pub(crate) const NONCE: &str = "signal.nonce";

/// A key as pages and API answers show it.
#[derive(Clone, Debug)]
pub struct Line {
    /// Id.
    pub id: KeyId,
    /// Its life.
    pub state: KeyState,
    /// Hash of the identity key, to compare with what the provider's own software shows.
    pub fingerprint: String,
    /// Sixty digits both sides can compare.
    pub safety_number: String,
    /// The challenge, JSON; only while it waits for its answer.
    pub challenge: Option<String>,
    /// Until when an answer counts.
    pub expires: Timestamp,
    /// When it was registered.
    pub registered: Timestamp,
}

/// The keys of a request.
#[derive(Clone, Debug)]
pub struct View {
    /// Newest first.
    pub keys: Vec<Line>,
    /// The name of the service.
    pub service: String,
    /// Whether keys can be registered now.
    pub open: bool,
}

/// Reads the keys of a request.
///
/// # Errors
/// [`Failure::NotFound`] for strangers.
pub async fn view(who: &impl Who, action: Action, id: &RequestId) -> Result<View> {
    let mut tx = who.look(action).await?;
    let (request, _) = find(&mut tx, who, action, id).await?;
    let keys = rows::key_list(&mut tx, id).await?.iter().map(|row| line(who, row)).collect::<Result<_>>()?;
    let service = who.service().gatekeeper().service_name(&request.service);
    Ok(View { keys, service, open: is_open(&request) })
}

fn line(who: &impl Who, row: &KeyRow) -> Result<Line> {
    let waits = row.state == KeyState::Pending && who.now() < row.challenge_expires_at;
    Ok(Line {
        id: row.id.clone(),
        state: row.state,
        fingerprint: fingerprint(row)?,
        safety_number: row.safety_number.clone(),
        challenge: waits.then(|| row.challenge.clone()),
        expires: row.challenge_expires_at,
        registered: row.created_at,
    })
}

/// SHA-256 of the 33 bytes of the public identity key, type byte included.
fn fingerprint(row: &KeyRow) -> Result<String> {
    let bytes =
        unbase64(&row.identity_key).ok_or_else(|| Error::internal("an identity key that is not base64"))?;
    Ok(hash::sha256_hex(&bytes))
}

fn is_open(request: &Request) -> bool {
    matches!(request.state.kind(), StateKind::Accepted | StateKind::Ready | StateKind::Live)
}

/// Reads one key of the provider's own, as part of a call.
///
/// # Errors
/// [`Failure::NotFound`] for strangers.
pub async fn find_own(who: &Client, action: Action, id: &KeyId) -> Result<Line> {
    let mut tx = who.look(action).await?;
    let row = own(&mut tx, who, action, id).await?;
    line(who, &row)
}

async fn own(tx: &mut Tx, who: &impl Who, action: Action, id: &KeyId) -> Result<KeyRow> {
    let row = rows::key_find(tx, id).await?.ok_or(NOT_FOUND)?;
    who.sees(action, &row.organisation)?;
    Ok(row)
}

/// Registers public keys and opens a session with them. The challenge waits with the key.
///
/// # Errors
/// Everything that can be wrong with a registration, in the field `registration`;
/// [`Failure::KeyReused`]; [`Failure::NotNow`] while no keys are due.
pub async fn register(who: &impl Who, action: Action, id: &RequestId, text: &str) -> Result<KeyId> {
    let mut tx = who.look(action).await?;
    find(&mut tx, who, action, id).await?;
    drop(tx);
    let wrong = |problem: domain::keys::KeyProblem| Error::wrong("registration", problem.sentence());
    let registration = Registration::parse(text).map_err(wrong)?;
    let identity_key = base64(&registration.identity_key);
    let portal = portal(who.service()).await?;
    let (peer, now) = (id.to_string(), who.now());
    let parsed = registration.clone();
    let opened = tokio::task::spawn_blocking(move || {
        let keys = verify(&parsed).map_err(wrong)?;
        let number = portal.safety_number(&peer, &parsed.identity_key)?;
        Ok::<_, Error>((portal.challenge(&peer, &keys, now)?, number))
    });
    let (challenge, safety_number) = opened.await.map_err(Error::internal)??;

    let mut tx = who.begin(action).await?;
    let (request, _) = hold(&mut tx, who, action, id).await?;
    if !is_open(&request) {
        return Err(Failure::NotNow.into());
    }
    if rows::key_used_elsewhere(&mut tx, &identity_key, &request.organisation).await?
        || rows::key_used_here(&mut tx, &identity_key, &request.organisation).await?
    {
        return Err(Failure::KeyReused.into());
    }
    let sealer = who.service().sealer();
    let key = KeyRow {
        id: KeyId::parse(&random::uuid(now)).map_err(|_| Error::internal("ids are UUIDs"))?,
        organisation: request.organisation,
        request: id.clone(),
        state: KeyState::Pending,
        identity_key,
        registration: hash::canonical(&registration.json()),
        safety_number,
        challenge: challenge.envelope.json().to_string(),
        sealed_session: sealer.seal(SESSION, challenge.session.record()),
        sealed_nonce: sealer.seal(NONCE, &challenge.nonce),
        challenge_expires_at: now + CHALLENGE_LIFE,
        created_at: now,
        changed_at: now,
        version: 1,
    };
    rows::key_insert(&mut tx, &key).await?;
    let data = json!({ "key": key.id, "identity_key": key.identity_key, "registration_sha256": hash::sha256_hex(key.registration.as_bytes()) });
    facts::record(&mut tx, who, id.as_str(), "key.registered", data).await?;
    tx.commit().await?;
    Ok(key.id)
}

/// The portal's identity, made at the first registration.
async fn portal(service: &Service) -> Result<Portal> {
    let mut tx = service.system().begin().await?;
    if rows::identity_find(&mut tx).await?.is_none() {
        rows::identity_insert(&mut tx, &service.sealer().seal(IDENTITY, &Portal::generate().bytes())).await?;
    }
    let sealed =
        rows::identity_find(&mut tx).await?.ok_or_else(|| Error::internal("it was inserted above"))?;
    tx.commit().await?;
    Portal::read(&service.sealer().open(IDENTITY, &sealed)?)
}

/// Reads the answer to a challenge. A right one proves the key, and the first proven key of a request
/// becomes active at once.
///
/// # Errors
/// What is wrong with the answer, in the field `answer`; [`Failure::ChallengeEnded`];
/// [`Failure::Conflict`] when two answers come at once.
pub async fn answer(who: &impl Who, action: Action, id: &KeyId, text: &str) -> Result<RequestId> {
    let wrong = |problem: AnswerProblem| Error::wrong("answer", problem.sentence());
    let mut tx = who.look(action).await?;
    let mut key = own(&mut tx, who, action, id).await?;
    drop(tx);
    if key.state != KeyState::Pending || who.now() >= key.challenge_expires_at {
        return Err(Failure::ChallengeEnded.into());
    }
    let envelope = Envelope::parse(text).map_err(wrong)?;
    let portal = portal(who.service()).await?;
    let sealer = who.service().sealer();
    let nonce = sealer.open(NONCE, &key.sealed_nonce)?;
    let registration =
        Registration::parse(&key.registration).map_err(|_| Error::internal("keys.registration"))?;
    let record = sealer.open(SESSION, &key.sealed_session)?;
    let mut session = Session::stored(key.request.as_str(), &registration.identity_key, record)?;
    let now = who.now();
    let step = tokio::task::spawn_blocking(move || {
        let read = portal.answer(&mut session, &nonce, &envelope, now);
        (read, session)
    });
    // Foreign code that panics on a hostile message ends here, not in the server.
    let Ok((read, session)) = step.await else { return Err(wrong(AnswerProblem::Malformed)) };

    let mut tx = who.begin(action).await?;
    let (request, _) = hold(&mut tx, who, action, &key.request).await?;
    if !is_open(&request) {
        return Err(Failure::NotNow.into());
    }
    key.sealed_session = sealer.seal(SESSION, session.record());
    key.changed_at = now;
    if let Err(problem) = read {
        // The ratchet may have moved; the row moves with it, so that it never forks.
        rows::key_save(&mut tx, &key).await?;
        tx.commit().await?;
        return Err(wrong(problem));
    }
    // Another row with this identity key may have been proven, or even revoked, since this one was made.
    if rows::key_used_elsewhere(&mut tx, &key.identity_key, &key.organisation).await?
        || rows::key_used_here(&mut tx, &key.identity_key, &key.organisation).await?
    {
        return Err(Failure::KeyReused.into());
    }
    key.state = key.state.act(KeyAct::Prove).ok_or(Failure::NotNow)?;
    change(&mut tx, who, &key, "key.proven").await?;
    if !rows::key_is_active(&mut tx, &key.request).await? {
        key.version += 1;
        key.state = key.state.act(KeyAct::Activate).ok_or(Failure::NotNow)?;
        change(&mut tx, who, &key, "key.activated").await?;
    }
    tx.commit().await?;
    Ok(key.request)
}

/// Saves a key in its new state, records it and tells everyone who acts for the organisation.
async fn change(tx: &mut Tx, who: &impl Who, key: &KeyRow, kind: &str) -> Result<()> {
    rows::key_save(tx, key).await?;
    let data = json!({ "key": key.id, "state": key.state.as_str(), "identity_key": key.identity_key });
    let seq = facts::record(tx, who, key.request.as_str(), kind, data).await?;
    let request = store::requests::request_find(tx, &key.request).await?.ok_or(NOT_FOUND)?.0;
    let name = who.service().gatekeeper().service_name(&request.service);
    let link = who.service().link(&format!("/provider/requests/{}/keys", key.request));
    let letter = letters::key_changed(&name, key.state, &fingerprint(key)?, &link);
    mail::enqueue_to_organisation(tx, who, &key.organisation, &seq.to_string(), &letter).await
}

/// Makes a proven key the key in use; the one before it retires.
///
/// # Errors
/// [`Failure::NotNow`] unless it is proven.
pub async fn activate(who: &Member, id: &KeyId) -> Result<RequestId> {
    let mut tx = who.begin(Action::KeyActivate).await?;
    let request = own(&mut tx, who, Action::KeyActivate, id).await?.request;
    let (request, _) = hold(&mut tx, who, Action::KeyActivate, &request).await?;
    if !is_open(&request) {
        return Err(Failure::NotNow.into());
    }
    let mut key = own(&mut tx, who, Action::KeyActivate, id).await?;
    key.state = key.state.act(KeyAct::Activate).ok_or(Failure::NotNow)?;
    key.changed_at = who.now();
    for mut before in rows::key_list(&mut tx, &key.request).await? {
        if let Some(state) = before.state.act(KeyAct::Retire) {
            before.state = state;
            before.changed_at = who.now();
            change(&mut tx, who, &before, "key.retiring").await?;
        }
    }
    change(&mut tx, who, &key, "key.activated").await?;
    tx.commit().await?;
    Ok(key.request)
}

/// Withdraws a key for good.
///
/// # Errors
/// [`Failure::NotNow`] when it is no longer in use.
pub async fn revoke(who: &Member, id: &KeyId) -> Result<RequestId> {
    let mut tx = who.begin(Action::KeyRevoke).await?;
    // A key can be withdrawn in any state of its request.
    let request = own(&mut tx, who, Action::KeyRevoke, id).await?.request;
    hold(&mut tx, who, Action::KeyRevoke, &request).await?;
    let mut key = own(&mut tx, who, Action::KeyRevoke, id).await?;
    key.state = key.state.act(KeyAct::Revoke).ok_or(Failure::NotNow)?;
    key.changed_at = who.now();
    change(&mut tx, who, &key, "key.revoked").await?;
    tx.commit().await?;
    Ok(key.request)
}
