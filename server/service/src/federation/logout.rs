//! An identity provider ends a sign-in (OpenID Connect Back-Channel Logout 1.0).

use super::{login_sha256, rows};
use crate::authority::{Visitor, Who};
use crate::error::{Error, NOT_FOUND, Result};
use crate::{hash, sessions};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use domain::access::Action;
use domain::failure::Failure;
use domain::federation::SKEW;
use domain::time::{Timestamp, minutes};
use openidconnect::core::{CoreJsonWebKeySet, CoreJsonWebKeyUse, CoreJwsSigningAlgorithm};
use openidconnect::{JsonWebKey as _, JsonWebKeyAlgorithm};
use serde::Deserialize;
use serde_json::{Map, Value};

/// The event a logout token has to name (section 2.4).
const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

#[derive(Deserialize)]
struct Header {
    alg: String,
    kid: Option<String>,
    typ: Option<String>,
}

#[derive(Deserialize)]
struct Token {
    iss: String,
    aud: Value,
    iat: i64,
    exp: i64,
    jti: String,
    #[serde(default)]
    events: Map<String, Value>,
    sub: Option<String>,
    sid: Option<String>,
    nonce: Option<Value>,
}

/// Ends the sign-ins a logout token names: one session of the provider, or all of a subject.
///
/// # Errors
/// [`Failure::NotFound`], or [`Failure::BadToken`] when the token is not good or was used before.
pub async fn log_out(who: &Visitor, slug: &str, token: &str) -> Result<()> {
    let provider = who.service().federation().provider(slug).ok_or(NOT_FOUND)?;
    let rules = &provider.rules;
    let read = match read(&provider.metadata(who, false).await?.jwks().clone(), token) {
        // Signed with a key nobody knows yet.
        Err(Unread::NoKey) => read(&provider.metadata(who, true).await?.jwks().clone(), token),
        read => read,
    };
    let token = read.map_err(|_| Failure::BadToken)?;
    let now = who.now();
    let seconds = |at: i64| Timestamp(at.saturating_mul(1_000));
    let for_us = match &token.aud {
        Value::String(one) => *one == rules.client_id,
        Value::Array(list) => list.len() == 1 && list[0] == Value::String(rules.client_id.clone()),
        _ => false,
    };
    let good = token.iss == rules.issuer
        && for_us
        && seconds(token.exp) + SKEW > now
        && seconds(token.iat) <= now + SKEW
        && seconds(token.iat) + minutes(10) > now
        && token.nonce.is_none()
        && token.events.get(EVENT).is_some_and(Value::is_object)
        && [&token.sid, &token.sub].into_iter().flatten().any(|named| !named.is_empty());
    if !good {
        return Err(Failure::BadToken.into());
    }
    let who = &who.issuer(&rules.slug);
    let mut tx = who.begin(Action::IssuerLogout).await?;
    let jti = hash::sha256_hex(format!("{}\n{}", rules.issuer, token.jti).as_bytes());
    // Remembered for longer than the token is believed.
    if !rows::logout_token_use(&mut tx, &jti, seconds(token.exp) + SKEW + SKEW).await? {
        return Err(Failure::BadToken.into());
    }
    match (&token.sid, &token.sub) {
        (Some(sid), _) if !sid.is_empty() => {
            rows::login_end(&mut tx, &login_sha256(rules, "sid", sid), now).await?
        }
        (_, Some(sub)) => {
            rows::login_end(&mut tx, &login_sha256(rules, "sub", sub), now).await?;
            if let Some(account) = rows::identity_find(&mut tx, &rules.issuer, sub).await? {
                sessions::end_all(&mut tx, who, &account).await?;
            }
        }
        (_, None) => return Err(Error::internal("asked above")),
    }
    Ok(tx.commit().await?)
}

enum Unread {
    NoKey,
    Bad,
}

/// The claims of a token signed with one of these keys.
fn read(keys: &CoreJsonWebKeySet, token: &str) -> Result<Token, Unread> {
    let parts: Vec<&str> = token.split('.').collect();
    let [header, claims, signature] = parts[..] else { return Err(Unread::Bad) };
    let bytes = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| Unread::Bad);
    let told: Header = serde_json::from_slice(&bytes(header)?).map_err(|_| Unread::Bad)?;
    if told.typ.as_deref().is_some_and(|typ| !matches!(typ, "logout+jwt" | "JWT")) {
        return Err(Unread::Bad);
    }
    let algorithm = match told.alg.as_str() {
        "RS256" => CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
        "ES256" => CoreJwsSigningAlgorithm::EcdsaP256Sha256,
        "EdDSA" => CoreJwsSigningAlgorithm::EdDsa,
        _ => return Err(Unread::Bad),
    };
    let signed = &token[..header.len() + 1 + claims.len()];
    let signature = bytes(signature)?;
    let fitting: Vec<_> = keys
        .keys()
        .iter()
        .filter(|key| told.kid.is_none() || key.key_id().map(|id| id.as_str()) == told.kid.as_deref())
        .filter(|key| key.key_use().is_none_or(|used| *used == CoreJsonWebKeyUse::Signature))
        .filter(|key| match key.signing_alg() {
            JsonWebKeyAlgorithm::Algorithm(own) => *own == algorithm,
            JsonWebKeyAlgorithm::Unspecified => true,
            JsonWebKeyAlgorithm::Unsupported => false,
        })
        .collect();
    if fitting.is_empty() {
        return Err(Unread::NoKey);
    }
    let fits = |key: &&openidconnect::core::CoreJsonWebKey| {
        key.verify_signature(&algorithm, signed.as_bytes(), &signature).is_ok()
    };
    if !fitting.iter().any(fits) {
        return Err(Unread::Bad);
    }
    serde_json::from_slice(&bytes(claims)?).map_err(|_| Unread::Bad)
}
