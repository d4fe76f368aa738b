//! An identity provider on this machine, which can be told to misbehave.

use aws_lc_rs::signature::{Ed25519KeyPair, KeyPair as _};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Redirect, Response};
use axum::routing::{get, post};
use axum::{Form, Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

/// What it does next.
pub struct Behaviour {
    /// The claims of the next identity token, over those that are right.
    pub claims: Value,
    /// The header of the next token, over the right one.
    pub header: Value,
    /// The key tokens are signed with.
    pub key: Key,
    /// The keys it publishes.
    pub published: Vec<Key>,
    /// How often its keys were asked for.
    pub asked: usize,
    /// What the portal sent with the last code.
    pub exchanged: BTreeMap<String, String>,
    /// The nonce it was sent.
    pub nonce: String,
    /// The issuer its metadata names, where that is not itself.
    pub named: Option<String>,
    /// Where its metadata is said to be instead.
    pub elsewhere: Option<String>,
}

/// A signing key.
#[derive(Clone)]
pub struct Key {
    pub kid: String,
    pair: Arc<Ed25519KeyPair>,
}

impl Key {
    pub fn new(kid: &str) -> Self {
        Self { kid: kid.to_owned(), pair: Arc::new(Ed25519KeyPair::generate().unwrap()) }
    }

    fn public(&self) -> Value {
        let x = URL_SAFE_NO_PAD.encode(self.pair.public_key().as_ref());
        json!({ "kty": "OKP", "crv": "Ed25519", "x": x, "kid": self.kid, "alg": "EdDSA", "use": "sig" })
    }

    /// A signed token.
    pub fn signs(&self, header: &Value, claims: &Value) -> String {
        let part = |json: &Value| URL_SAFE_NO_PAD.encode(json.to_string());
        let signed = format!("{}.{}", part(header), part(claims));
        let signature = self.pair.sign(signed.as_bytes());
        format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature.as_ref()))
    }
}

#[derive(Clone)]
pub struct Issuer {
    pub url: String,
    pub does: Arc<Mutex<Behaviour>>,
}

/// One JSON object over another; `null` takes a name away.
fn over(mut below: Value, above: &Value) -> Value {
    for (name, value) in above.as_object().unwrap() {
        match value {
            Value::Null => drop(below.as_object_mut().unwrap().remove(name)),
            _ => below[name] = value.clone(),
        }
    }
    below
}

impl Issuer {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://127.0.0.1:{}", listener.local_addr().unwrap().port());
        let key = Key::new("one");
        let does = Behaviour {
            claims: json!({}),
            header: json!({}),
            published: vec![key.clone()],
            key,
            asked: 0,
            exchanged: BTreeMap::new(),
            nonce: String::new(),
            named: None,
            elsewhere: None,
        };
        let issuer = Self { url, does: Arc::new(Mutex::new(does)) };
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(metadata))
            .route("/jwks", get(keys))
            .route("/token", post(token))
            .with_state(issuer.clone());
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        issuer
    }

    pub fn next_claims(&self, claims: Value) {
        self.does.lock().unwrap().claims = claims;
    }

    /// A logout token, with these claims over the right ones.
    pub fn logout_token(&self, now_s: i64, claims: &Value) -> String {
        let right = json!({ "iss": self.url, "aud": "causeway", "iat": now_s, "exp": now_s + 120, "jti": uuid(now_s, claims),
            "events": { "http://schemas.openid.net/event/backchannel-logout": {} } });
        let does = self.does.lock().unwrap();
        let header = json!({ "alg": "EdDSA", "typ": "logout+jwt", "kid": does.key.kid });
        does.key.signs(&over(header, &does.header), &over(right, claims))
    }
}

/// Differs for different tokens, and is the same for the same.
fn uuid(now_s: i64, claims: &Value) -> String {
    format!("{now_s}:{claims}")
}

async fn metadata(State(issuer): State<Issuer>) -> Response {
    let url = &issuer.url;
    let (named, elsewhere) = {
        let does = issuer.does.lock().unwrap();
        (does.named.clone(), does.elsewhere.clone())
    };
    if let Some(elsewhere) = elsewhere {
        return Redirect::temporary(&elsewhere).into_response();
    }
    let named = named.unwrap_or_else(|| url.clone());
    let told = Json(json!({
        "issuer": named, "authorization_endpoint": format!("{url}/auth"), "token_endpoint": format!("{url}/token"), "jwks_uri": format!("{url}/jwks"),
        "response_types_supported": ["code"], "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["EdDSA"],
    }));
    told.into_response()
}

async fn keys(State(issuer): State<Issuer>) -> Json<Value> {
    let mut does = issuer.does.lock().unwrap();
    does.asked += 1;
    Json(json!({ "keys": does.published.iter().map(Key::public).collect::<Vec<_>>() }))
}

async fn token(
    State(issuer): State<Issuer>,
    Form(sent): Form<BTreeMap<String, String>>,
) -> Result<Json<Value>, StatusCode> {
    let mut does = issuer.does.lock().unwrap();
    if sent.get("code").map(String::as_str) != Some("good") {
        return Err(StatusCode::BAD_REQUEST);
    }
    does.exchanged = sent;
    // 15 January 2026, 09:00 in Dublin, as the portal's clock says in these stories.
    let now = 1_768_467_600_i64;
    let right = json!({ "iss": issuer.url, "aud": "causeway", "sub": "staff-1", "iat": now, "exp": now + 300, "auth_time": now, "nonce": does.nonce,
        "sid": "session-1", "acr": "phr", "amr": ["hwk"], "groups": ["dma"], "email": "rita@gatekeeper.example.org", "email_verified": true, "name": "Rita Example" });
    let header = over(json!({ "alg": "EdDSA", "kid": does.key.kid }), &does.header);
    let token = match header["alg"].as_str() {
        Some("none") => {
            let signed = does.key.signs(&header, &over(right, &does.claims));
            format!("{}.", signed.rsplit_once('.').unwrap().0)
        }
        _ => does.key.signs(&header, &over(right, &does.claims)),
    };
    Ok(Json(json!({ "access_token": "unused", "token_type": "Bearer", "id_token": token })))
}
