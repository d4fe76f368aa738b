//! What an identity provider's token says, once it was checked.

use domain::federation::{Issuer, Said};
use domain::time::Timestamp;
use openidconnect::AdditionalClaims;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Claims the library has no names for.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Others(Map<String, Value>);

impl AdditionalClaims for Others {}

impl Others {
    /// A claim that is a text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str)
    }

    /// A claim that is a text or a list of texts.
    fn texts(&self, name: &str) -> Vec<String> {
        match self.0.get(name) {
            Some(Value::String(text)) => vec![text.clone()],
            Some(Value::Array(list)) => list.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        }
    }
}

/// Somebody as their identity provider shows them.
pub struct Shown {
    /// Who, at that provider.
    pub subject: String,
    /// The provider's own session, for ending it.
    pub sid: Option<String>,
    /// An address the provider has confirmed; staff alone are asked for one.
    pub email: Option<String>,
    /// Name, likewise.
    pub name: Option<String>,
    /// How they signed in, and their roles.
    pub said: Said,
    /// When they signed in there.
    pub authenticated: Option<Timestamp>,
}

impl Shown {
    /// Puts together what the portal looks at.
    pub fn read(rules: &Issuer, claims: &super::provider::Claims) -> Self {
        let others = claims.additional_claims();
        let confirmed = claims.email_verified() == Some(true);
        let name = claims.name().and_then(|name| name.get(None)).map(|name| name.to_string());
        Self {
            subject: claims.subject().to_string(),
            sid: others.text("sid").map(str::to_owned),
            email: claims.email().filter(|_| confirmed).map(|email| email.to_string()),
            name,
            said: Said {
                acr: claims.auth_context_ref().map(|acr| acr.to_string()),
                amr: claims.auth_method_refs().into_iter().flatten().map(|amr| amr.to_string()).collect(),
                roles: rules.staff.as_ref().map(|staff| others.texts(&staff.claim)).unwrap_or_default(),
            },
            authenticated: claims.auth_time().map(|at| Timestamp(at.timestamp_millis())),
        }
    }
}
