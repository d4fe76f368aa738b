//! The web-session layer over our own rows.

use domain::policy::SESSION_IDLE;
use domain::time::Timestamp;
use service::{Service, sessions as rows};
use std::collections::BTreeMap;
use tower_sessions::cookie::SameSite;
use tower_sessions::cookie::time::{Duration, OffsetDateTime};
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{Expiry, SessionManagerLayer, SessionStore};

/// A session nobody uses ends after this long.
const IDLE: Duration = Duration::milliseconds(SESSION_IDLE.0);

/// The name of its cookie. Over TLS it is bound to this host.
pub const fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-s" } else { "s" }
}

/// The layer.
pub fn layer(service: &Service, secure: bool) -> SessionManagerLayer<Sessions> {
    SessionManagerLayer::new(Sessions(service.clone()))
        .with_name(cookie_name(secure))
        .with_secure(secure)
        .with_same_site(SameSite::Lax)
        .with_http_only(true)
        .with_path("/")
        .with_expiry(Expiry::OnInactivity(IDLE))
}

/// Sessions as rows.
#[derive(Clone, Debug)]
pub struct Sessions(Service);

fn backend(error: impl std::fmt::Display) -> Error {
    Error::Backend(error.to_string())
}

/// Who a session is of, and the rest of its row.
struct Row {
    account: Option<String>,
    subject: Option<String>,
    data: String,
    expires: Timestamp,
}

impl Row {
    /// As it stands from now on: by the portal's clock, which need not be the library's.
    fn of(record: &Record, now: Timestamp) -> Result<Self> {
        let text = |key: &str| record.data.get(key).and_then(|v| v.as_str()).map(str::to_owned);
        let data = serde_json::to_string(&record.data).map_err(|e| Error::Encode(e.to_string()))?;
        Ok(Self { account: text("account"), subject: text("subject"), data, expires: now + SESSION_IDLE })
    }

    fn owners(&self) -> rows::Owners<'_> {
        rows::Owners { account: self.account.as_deref(), subject: self.subject.as_deref() }
    }
}

#[async_trait::async_trait]
impl SessionStore for Sessions {
    async fn create(&self, record: &mut Record) -> Result<()> {
        let row = Row::of(record, self.0.now())?;
        while !rows::create(&self.0, &record.id.to_string(), row.owners(), &row.data, row.expires)
            .await
            .map_err(backend)?
        {
            record.id = Id::default();
        }
        Ok(())
    }

    async fn save(&self, record: &Record) -> Result<()> {
        let row = Row::of(record, self.0.now())?;
        // A session ended meanwhile stays ended.
        rows::save(&self.0, &record.id.to_string(), row.owners(), &row.data, row.expires)
            .await
            .map(drop)
            .map_err(backend)
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        let Some(data) = rows::load(&self.0, &id.to_string(), SESSION_IDLE).await.map_err(backend)? else {
            return Ok(None);
        };
        let data: BTreeMap<String, serde_json::Value> =
            serde_json::from_str(&data).map_err(|e| Error::Decode(e.to_string()))?;
        let now = OffsetDateTime::from_unix_timestamp(self.0.now().0.div_euclid(1_000)).map_err(backend)?;
        Ok(Some(Record { id: *id, data: data.into_iter().collect(), expiry_date: now + IDLE }))
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        rows::end(&self.0, &id.to_string()).await.map_err(backend)
    }
}
