//! One visit: who is asking. How a session begins and ends is in `doors`, how a server function ends in
//! `kept`.

use super::ApiError;
use axum::http::header::ACCEPT;
use axum::http::{StatusCode, request::Parts};
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::{AccountId, OrganisationId, SubjectId};
use domain::language::Language;
use domain::proof::Proof;
use domain::time::Date;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use serde::de::DeserializeOwned;
use service::audit::Entry;
use service::authority::{Account, Member, Origin, Owned, Staff, Subject, Visitor, Who as _};
use service::error::{Error, NOT_FOUND};
use service::federation::{self, Login};
use service::hash::sha256_hex;
use service::{Result, Service};
use tower_sessions::Session;

pub(super) const ACCOUNT: &str = "account";
const ORGANISATION: &str = "organisation";
const BROUGHT: &str = "brought";
pub(super) const SUBJECT: &str = "subject";
pub(super) const EPOCH: &str = "epoch";
pub(super) const PROOF: &str = "proof";
pub(super) const LOGIN: &str = "login";
pub(super) const SUBJECT_LOGIN: &str = "subject_login";
/// Somebody's visit.
#[derive(Clone)]
pub struct Visit {
    pub(super) visitor: Visitor,
    pub(super) session: Session,
    site: Site,
}

/// What the server tells pages about itself.
#[derive(Clone, Debug)]
pub struct Site {
    /// Where the source of the running version is offered.
    pub source_url: String,
    /// Whether outgoing mail is shown at `/dev/mail`.
    pub shows_mail: bool,
    /// Whether anybody may read the list of requests.
    pub shows_tracker: bool,
    /// Whether it is reached over TLS alone.
    pub is_secure: bool,
}

fn parts() -> Result<Parts> {
    use_context::<Parts>().ok_or_else(|| Error::internal("no request around this call"))
}

fn part_of<T: Clone + Send + Sync + 'static>(parts: &Parts) -> Result<T> {
    let part = parts.extensions.get::<T>().cloned();
    part.ok_or_else(|| Error::internal("the router did not say what is needed"))
}

pub(super) fn part<T: Clone + Send + Sync + 'static>() -> Result<T> {
    part_of(&parts()?)
}

/// The visit this code runs in.
///
/// # Errors
/// It runs outside a request.
pub fn visit() -> Result<Visit> {
    Visit::of(&parts()?)
}

/// The trace id of this visit, for error pages.
#[must_use]
pub fn trace() -> String {
    part::<Origin>().map(|origin| origin.trace).unwrap_or_default()
}

/// The language the reader wants.
#[must_use]
pub fn language() -> Language {
    part::<Origin>().map(|origin| origin.language).unwrap_or_default()
}

/// Whether anybody may read the list of requests.
#[must_use]
pub fn shows_tracker() -> bool {
    part::<Site>().is_ok_and(|site| site.shows_tracker)
}

/// Tells the entry of this attempt, where there is one.
pub(super) fn tell_entry(tell: impl FnOnce(&Entry)) {
    if let Ok(Origin { entry: Some(entry), .. }) = part::<Origin>() {
        tell(&entry);
    }
}

/// Path and query of the page being rendered or the call being answered.
#[must_use]
pub fn address() -> String {
    use_context::<Parts>()
        .and_then(|parts| parts.uri.path_and_query().map(ToString::to_string))
        .unwrap_or_default()
}

/// A header of the request, as far as it is text.
pub(super) fn header(name: &str) -> Option<String> {
    let parts = use_context::<Parts>()?;
    parts.headers.get(name)?.to_str().ok().map(str::to_owned)
}

/// Whether a browser fetches the page for somebody who has not gone there yet (Fetch, `Sec-Purpose`).
#[must_use]
pub fn is_ahead() -> bool {
    let purpose = |parts: Parts| {
        let purpose = parts.headers.get("sec-purpose").or_else(|| parts.headers.get("purpose"));
        purpose.is_some_and(|purpose| purpose.to_str().is_ok_and(|text| text.contains("prefetch")))
    };
    use_context::<Parts>().is_some_and(purpose)
}

fn wants_page() -> bool {
    let accept = |parts: Parts| {
        parts.headers.get(ACCEPT).is_some_and(|v| v.to_str().is_ok_and(|v| v.contains("text/html")))
    };
    use_context::<Parts>().is_some_and(accept)
}

/// The HTTP status that fits a failure.
#[must_use]
pub fn status(failure: Failure) -> StatusCode {
    match failure {
        Failure::NotFound | Failure::LinkEnded | Failure::InvitationEnded => StatusCode::NOT_FOUND,
        Failure::Forbidden
        | Failure::OtherAddress
        | Failure::FactorNeeded
        | Failure::ProofNeeded
        | Failure::ScopeMissing
        | Failure::AddressNotAllowed => StatusCode::FORBIDDEN,
        Failure::SignedOut | Failure::BadCredentials | Failure::Unconfirmed | Failure::IssuerFailed => {
            StatusCode::UNAUTHORIZED
        }
        Failure::IssuerWeak | Failure::NoRole | Failure::Federated => StatusCode::FORBIDDEN,
        Failure::BadToken => StatusCode::BAD_REQUEST,
        Failure::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Failure::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        Failure::Wrong => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::CONFLICT,
    }
}

/// Sets the status of a call that is not a plain form; a plain form is redirected instead.
pub(super) fn answer_with(failure: Failure) {
    if !wants_page() {
        return set_status(failure);
    }
    // The redirect does not tell.
    if matches!(status(failure), StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN) {
        tracing::info!(trace = trace(), failure = failure.code(), "a form was refused");
    }
}

/// Sets the status of the answer.
pub fn set_status(failure: Failure) {
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(status(failure));
    }
}

/// Reads an id out of a form. One that is not an id names nothing.
///
/// # Errors
/// [`Failure::NotFound`].
pub fn id<T: TryFrom<String>>(form: &Fields, name: &str) -> Result<T> {
    T::try_from(form.get(name).to_owned()).map_err(|_| NOT_FOUND)
}

/// Where to go after signing in: only to a page of this portal.
#[must_use]
pub fn own_page(next: &str, otherwise: &str) -> String {
    let own = next.starts_with('/')
        && !next.starts_with("//")
        && !next.contains(|c: char| c.is_control() || c == '\\');
    if own { next.to_owned() } else { otherwise.to_owned() }
}

impl Visit {
    /// The visit of a request that is no page and no form.
    ///
    /// # Errors
    /// The router did not say what is needed.
    pub fn of(parts: &Parts) -> Result<Self> {
        let session = part_of::<Session>(parts)?;
        let own = session.id().map(|id| sha256_hex(id.to_string().as_bytes()));
        let origin = Origin { session: own, ..part_of::<Origin>(parts)? };
        Ok(Self {
            visitor: part_of::<Service>(parts)?.visitor(origin),
            session,
            site: part_of::<Site>(parts)?,
        })
    }

    /// Anybody.
    #[must_use]
    pub fn visitor(&self) -> &Visitor {
        &self.visitor
    }

    /// Today in the gatekeeper's zone.
    #[must_use]
    pub fn today(&self) -> Date {
        self.visitor.service().today()
    }

    /// What the server tells pages about itself.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.site
    }

    pub(super) async fn stored<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>> {
        self.session.get(key).await.map_err(Error::internal)
    }

    /// Somebody signed in, or nobody.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn account_if_any(&self) -> Result<Option<Account>> {
        match self.stored::<AccountId>(ACCOUNT).await? {
            Some(id) => {
                let proof = self.stored::<Proof>(PROOF).await?.unwrap_or_default();
                let epoch = self.stored::<i64>(EPOCH).await?;
                let account = self.visitor.account(&id, proof).await?;
                // All sessions were ended since this one was opened.
                let account = account.filter(|account| Some(account.epoch()) == epoch);
                Ok(if self.stands(LOGIN).await? { account } else { None })
            }
            None => Ok(None),
        }
    }

    /// Whether the identity provider behind a sign-in, if there is one, has not ended it.
    async fn stands(&self, login: &str) -> Result<bool> {
        match self.stored::<Login>(login).await? {
            Some(login) => federation::still_stands(&self.visitor, &login).await,
            None => Ok(true),
        }
    }

    /// Somebody signed in.
    ///
    /// # Errors
    /// [`Failure::SignedOut`].
    pub async fn account(&self) -> Result<Account> {
        self.account_if_any().await?.ok_or_else(|| Failure::SignedOut.into())
    }

    /// Somebody acting for whoever owns a request or a key.
    ///
    /// # Errors
    /// [`Failure::SignedOut`], or they do not belong to it.
    pub async fn member_for(&self, thing: impl Into<Owned<'_>> + Send) -> Result<Member> {
        self.account().await?.member_for(thing).await
    }

    /// Somebody acting for the organisation a form names: the one its page was opened for, whatever was
    /// chosen in another tab since.
    ///
    /// # Errors
    /// [`Failure::SignedOut`], or they do not belong to it.
    pub async fn member_in(&self, form: &Fields) -> Result<Member> {
        let organisation: OrganisationId = id(form, "organisation")?;
        self.account().await?.member_of(&organisation)
    }

    /// Somebody acting for the organisation they chose, or else the one they joined first.
    ///
    /// # Errors
    /// They belong to none.
    pub async fn member(&self, account: &Account) -> Result<Member> {
        account.member(self.stored::<OrganisationId>(ORGANISATION).await?.as_ref())
    }

    /// Remembers which organisation overview pages show.
    ///
    /// # Errors
    /// The session cannot be kept.
    pub async fn choose(&self, organisation: &OrganisationId) -> Result<()> {
        self.session.insert(ORGANISATION, organisation).await.map_err(Error::internal)
    }

    /// Keeps what somebody brings to a new request while they sign in, or sign up.
    ///
    /// # Errors
    /// The session cannot be kept.
    pub async fn bring(&self, fields: &Fields) -> Result<()> {
        self.session.insert(BROUGHT, fields).await.map_err(Error::internal)
    }

    /// What they brought.
    ///
    /// # Errors
    /// The session cannot be read.
    pub async fn brought(&self) -> Result<Fields> {
        Ok(self.stored::<Fields>(BROUGHT).await?.unwrap_or_default())
    }

    /// Forgets it, once a request began with it. Pages may be fetched ahead, so showing it is not enough.
    ///
    /// # Errors
    /// The session cannot be kept.
    pub async fn begin_with_brought(&self) -> Result<()> {
        // Looked at first: removing what is not there would save the session all the same.
        if self.brought().await? != Fields::default() {
            self.session.remove_value(BROUGHT).await.map_err(Error::internal)?;
        }
        Ok(())
    }

    /// Somebody acting for the gatekeeper.
    ///
    /// # Errors
    /// [`Failure::SignedOut`], or they do not.
    pub async fn staff(&self) -> Result<Staff> {
        self.account().await?.staff()
    }

    /// A person deciding who may reach them.
    ///
    /// # Errors
    /// [`Failure::SignedOut`].
    pub async fn subject(&self) -> Result<Subject> {
        let id = self.stored::<SubjectId>(SUBJECT).await?;
        let id = if self.stands(SUBJECT_LOGIN).await? { id } else { None };
        id.map(|id| self.visitor.subject(id)).ok_or_else(|| Failure::SignedOut.into())
    }
}

/// A server function's visit, or the error it has to answer with.
///
/// # Errors
/// It runs outside a request.
pub fn begin() -> Result<Visit, ApiError> {
    visit().map_err(|error| ApiError::new(error.failure()))
}
