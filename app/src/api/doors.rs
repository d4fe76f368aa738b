//! How a web session begins, what it has proven, and how it ends.

use super::visit::{ACCOUNT, EPOCH, LOGIN, PROOF, SUBJECT, SUBJECT_LOGIN, Visit, part};
use axum::http::{HeaderName, HeaderValue};
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::{AccountId, SubjectId};
use domain::proof::{Entry, Proof};
use domain::time::{Millis, Timestamp, minutes};
use leptos::prelude::use_context;
use leptos_axum::ResponseOptions;
use serde::{Deserialize, Serialize};
use service::accounts::SignedIn;
use service::authority::Who as _;
use service::bounces;
use service::error::Error;
use service::federation::{self, Arrival, Away};
use service::languages;
use service::passkeys::Ceremony;
use service::sessions::Device;
use service::{Result, Service};

const DEVICE: &str = "device";
const CODE_NEXT: &str = "code_next";
const PASSKEY: &str = "passkey";
const AWAY: &str = "away";
/// How long the question for a code or a passkey stays open.
const CODE_WITHIN: Millis = minutes(10);

/// A sign-in that waits for a code.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct CodeNext {
    /// Whose password was right.
    pub account: AccountId,
    /// In which epoch of the account.
    pub epoch: i64,
    /// Where they wanted to go.
    pub next: String,
    until: Timestamp,
}

/// A passkey the browser was asked for.
#[derive(Clone, Serialize, Deserialize)]
pub struct PasskeyNext {
    /// JSON for the browser.
    pub options: String,
    /// What its answer is checked against.
    pub state: String,
    /// Where to go then.
    pub next: String,
    until: Timestamp,
}

domain::redacted!(PasskeyNext);

/// What is shown once, each on a page of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Once {
    /// The token of an API client.
    Token,
    /// Recovery codes.
    RecoveryCodes,
}

impl Once {
    const fn key(self) -> &'static str {
        match self {
            Self::Token => "shown_once.token",
            Self::RecoveryCodes => "shown_once.codes",
        }
    }
}

impl Visit {
    /// Where somebody goes first who has just signed in: where they wanted, or to their account while mail to its
    /// address comes back.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn first(&self, account: &AccountId, next: String) -> Result<String> {
        let marked = bounces::at_sign_in(&self.visitor, account).await?;
        Ok(if marked { "/account".to_owned() } else { next })
    }

    /// Goes on after a right password: into the portal, or to the question for a code.
    ///
    /// # Errors
    /// The session cannot be kept.
    pub async fn go_on(&self, signed_in: SignedIn, next: String) -> Result<String> {
        match signed_in {
            SignedIn::In(entry) => {
                self.enter(&entry).await?;
                self.first(&entry.account, next).await
            }
            SignedIn::CodeNext(account, epoch) => {
                let until = self.visitor.now() + CODE_WITHIN;
                let waits = CodeNext { account, epoch, next, until };
                self.session.insert(CODE_NEXT, waits).await.map_err(Error::internal)?;
                self.session.cycle_id().await.map_err(Error::internal)?;
                Ok("/sign-in/code".to_owned())
            }
        }
    }

    /// Whose password was right a moment ago, and where they wanted to go.
    ///
    /// # Errors
    /// [`Failure::SignedOut`] when nobody's was, or too long ago.
    pub async fn code_next(&self) -> Result<CodeNext> {
        let waits = self.stored::<CodeNext>(CODE_NEXT).await?;
        waits.filter(|w| self.visitor.now() <= w.until).ok_or_else(|| Failure::SignedOut.into())
    }

    /// Keeps what a passkey is checked against until it was shown.
    ///
    /// # Errors
    /// The session cannot be kept.
    pub async fn await_passkey(&self, ceremony: Ceremony, next: String) -> Result<()> {
        let Ceremony { options, state } = ceremony;
        let until = self.visitor.now() + CODE_WITHIN;
        let waits = PasskeyNext { options, state, next, until };
        self.session.insert(PASSKEY, waits).await.map_err(Error::internal)
    }

    /// What the browser is asked.
    ///
    /// # Errors
    /// [`Failure::SignedOut`] when nothing is asked, or was too long ago.
    pub async fn passkey_next(&self) -> Result<PasskeyNext> {
        let waits = self.stored::<PasskeyNext>(PASSKEY).await?;
        waits.filter(|w| self.visitor.now() <= w.until).ok_or_else(|| Failure::SignedOut.into())
    }

    /// What a passkey is checked against, once.
    ///
    /// # Errors
    /// [`Failure::SignedOut`] when nothing is asked, or was too long ago.
    pub async fn take_passkey(&self) -> Result<PasskeyNext> {
        let waits = self.passkey_next().await?;
        self.session.remove_value(PASSKEY).await.map_err(Error::internal)?;
        // Gone for good, whatever becomes of this request.
        self.session.save().await.map_err(Error::internal)?;
        Ok(waits)
    }

    /// Sends somebody to an identity provider. Returns the address there.
    ///
    /// # Errors
    /// There is no such provider, it does not answer, or the session cannot be kept.
    pub async fn depart(&self, issuer: &str, staff: bool, prove: bool, next: String) -> Result<String> {
        let account = if prove { Some(self.account().await?) } else { None };
        let (address, away) =
            federation::depart(&self.visitor, issuer, staff, account.as_ref(), next).await?;
        self.session.insert(AWAY, away).await.map_err(Error::internal)?;
        Ok(address)
    }

    /// Takes somebody who comes back from an identity provider. Returns where they wanted to go.
    ///
    /// # Errors
    /// Nobody was sent there, or they are not let in.
    pub async fn arrive(&self, issuer: &str, staff: bool, query: &Fields) -> Result<String> {
        let away = self.stored::<Away>(AWAY).await?.ok_or(Failure::SignedOut)?;
        self.session.remove_value(AWAY).await.map_err(Error::internal)?;
        // Gone for good, whatever becomes of this request.
        self.session.save().await.map_err(Error::internal)?;
        match federation::arrive(&self.visitor, issuer, staff, &away, query).await? {
            Arrival::Staff(entry, login) => {
                self.enter(&entry).await?;
                self.session.insert(LOGIN, login).await.map_err(Error::internal)?;
            }
            Arrival::Proven(proof, login) => {
                self.session.insert(LOGIN, login).await.map_err(Error::internal)?;
                self.proven(proof).await?;
            }
            Arrival::Person(id, login) => {
                self.enter_subject(&id).await?;
                self.session.insert(SUBJECT_LOGIN, login).await.map_err(Error::internal)?;
            }
        }
        Ok(away.next)
    }

    /// Binds the web session to an account, under a new session id.
    ///
    /// # Errors
    /// The session cannot be kept.
    pub async fn enter(&self, entry: &Entry) -> Result<()> {
        let Entry { account: id, epoch, proof } = entry;
        if let Some(entry) = &self.visitor.origin().entry {
            entry.enters(id);
        }
        // Whatever somebody else left in this browser is theirs.
        if self.stored::<AccountId>(ACCOUNT).await?.is_some_and(|before| before != *id) {
            self.session.clear().await;
        }
        self.session.remove_value(CODE_NEXT).await.map_err(Error::internal)?;
        self.session.remove_value(LOGIN).await.map_err(Error::internal)?;
        self.session.insert(ACCOUNT, id).await.map_err(Error::internal)?;
        self.session.insert(EPOCH, epoch).await.map_err(Error::internal)?;
        let device = Device::of(self.visitor.origin());
        self.session.insert(DEVICE, device).await.map_err(Error::internal)?;
        if let Some(language) = languages::at_sign_in(&self.visitor, id).await? {
            super::languages::remember(self, language);
        }
        self.proven(*proof).await
    }

    /// Keeps what was just proven, under a new session id.
    ///
    /// # Errors
    /// The session cannot be kept.
    pub async fn proven(&self, proof: Proof) -> Result<()> {
        self.session.insert(PROOF, proof).await.map_err(Error::internal)?;
        self.session.cycle_id().await.map_err(Error::internal)
    }

    /// Binds the web session to a person.
    ///
    /// # Errors
    /// The session cannot be kept.
    pub async fn enter_subject(&self, id: &SubjectId) -> Result<()> {
        // As in `enter`: whatever somebody else left in this browser is theirs.
        if self.stored::<SubjectId>(SUBJECT).await?.is_some_and(|before| before != *id) {
            self.session.clear().await;
        }
        self.session.remove_value(SUBJECT_LOGIN).await.map_err(Error::internal)?;
        self.session.insert(SUBJECT, id).await.map_err(Error::internal)?;
        let device = Device::of(self.visitor.origin());
        self.session.insert(DEVICE, device).await.map_err(Error::internal)?;
        self.session.cycle_id().await.map_err(Error::internal)
    }

    /// Ends the web session.
    ///
    /// # Errors
    /// The row cannot be removed.
    pub async fn leave(&self) -> Result<()> {
        if let Some(response) = use_context::<ResponseOptions>() {
            // Whoever is next at this browser finds nothing in it.
            let all = HeaderValue::from_static("\"cache\", \"storage\"");
            response.insert_header(HeaderName::from_static("clear-site-data"), all);
        }
        self.session.flush().await.map_err(Error::internal)
    }

    /// Keeps a secret, sealed, until the next page has shown it.
    ///
    /// # Errors
    /// The session cannot be kept.
    pub async fn show_once(&self, kind: Once, secret: &str) -> Result<()> {
        let sealed = part::<Service>()?.seal_for_session(secret);
        self.session.insert(kind.key(), sealed).await.map_err(Error::internal)
    }

    /// The secret to show, which is forgotten with this call.
    ///
    /// # Errors
    /// The session cannot be read.
    pub async fn shown_once(&self, kind: Once) -> Result<Option<String>> {
        // Looked at first: removing what is not there would save the session all the same.
        let Some(sealed) = self.stored::<String>(kind.key()).await? else { return Ok(None) };
        self.session.remove_value(kind.key()).await.map_err(Error::internal)?;
        part::<Service>()?.open_from_session(&sealed).map(Some)
    }
}
