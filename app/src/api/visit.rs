//! One visit: who is asking, the web session behind it, and how a server function ends.

use super::ApiError;
use axum::http::header::ACCEPT;
use axum::http::{StatusCode, request::Parts};
use domain::failure::Failure;
use domain::form::{Attempt, Fields};
use domain::ids::{AccountId, OrganisationId, SubjectId};
use domain::proof::{Entry, Proof};
use domain::time::{Date, Millis, Timestamp, minutes};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use service::accounts::SignedIn;
use service::authority::{Account, Member, Origin, Owned, Staff, Subject, Visitor, Who as _};
use service::error::{Error, NOT_FOUND};
use service::hash::sha256_hex;
use service::passkeys::Ceremony;
use service::sessions::Device;
use service::{Result, Service};
use tower_sessions::Session;

const ACCOUNT: &str = "account";
const ORGANISATION: &str = "organisation";
const SUBJECT: &str = "subject";
const EPOCH: &str = "epoch";
const PROOF: &str = "proof";
const DEVICE: &str = "device";
const CODE_NEXT: &str = "code_next";
const PASSKEY: &str = "passkey";
/// How long the question for a code or a passkey stays open.
const CODE_WITHIN: Millis = minutes(10);
const KEPT: &str = "kept";
/// Most forms kept at once.
const KEPT_FORMS: usize = 8;
/// Most bytes of typed text kept at once.
const KEPT_BYTES: usize = 128 * 1024;
/// Most bytes of one form kept for somebody who is not signed in: a draft whose session has ended fits.
const KEPT_BYTES_OF_STRANGERS: usize = 48 * 1024;
/// What must never be kept in a web session or come back into a page.
const SECRET: [&str; 5] = ["password", "token", "registration", "code", "credential"];

/// Somebody's visit.
#[derive(Clone)]
pub struct Visit {
    visitor: Visitor,
    session: Session,
    site: Site,
}

/// What the server tells pages about itself.
#[derive(Clone, Debug)]
pub struct Site {
    /// Where the source of the running version is offered.
    pub source_url: String,
    /// Whether outgoing mail is shown at `/dev/mail`.
    pub shows_mail: bool,
}

/// What was typed into a form that failed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Kept {
    /// What was typed and what is wrong with it.
    pub attempt: Attempt,
    /// Why it failed.
    pub failure: Failure,
}

fn part<T: Clone + Send + Sync + 'static>() -> Result<T> {
    let parts = use_context::<Parts>().ok_or_else(|| Error::internal("no request around this call"))?;
    parts
        .extensions
        .get::<T>()
        .cloned()
        .ok_or_else(|| Error::internal("the router did not say what is needed"))
}

/// The visit this code runs in.
///
/// # Errors
/// It runs outside a request.
pub fn visit() -> Result<Visit> {
    let session = part::<Session>()?;
    let own = session.id().map(|id| sha256_hex(id.to_string().as_bytes()));
    let visitor = part::<Service>()?.visitor(Origin { session: own, ..part::<Origin>()? });
    Ok(Visit { visitor, session, site: part::<Site>()? })
}

/// The trace id of this visit, for error pages.
#[must_use]
pub fn trace() -> String {
    part::<Origin>().map(|origin| origin.trace).unwrap_or_default()
}

/// Path and query of the page being rendered or the call being answered.
#[must_use]
pub fn address() -> String {
    use_context::<Parts>()
        .and_then(|parts| parts.uri.path_and_query().map(ToString::to_string))
        .unwrap_or_default()
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
        Failure::Forbidden | Failure::OtherAddress | Failure::FactorNeeded | Failure::ProofNeeded => {
            StatusCode::FORBIDDEN
        }
        Failure::SignedOut | Failure::BadCredentials | Failure::Unconfirmed => StatusCode::UNAUTHORIZED,
        Failure::TooMany => StatusCode::TOO_MANY_REQUESTS,
        Failure::Internal => StatusCode::INTERNAL_SERVER_ERROR,
        Failure::Wrong => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::CONFLICT,
    }
}

/// Sets the status of a call that is not a plain form; a plain form is redirected instead.
pub(super) fn answer_with(failure: Failure) {
    if !wants_page() {
        set_status(failure);
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

/// Which of several equal forms this was: the things it names, as its page does.
fn thing_of(form: &Fields) -> String {
    let things: Vec<&str> =
        ["milestone", "key", "request", "provider", "account", "invitation", "session", "passkey"]
            .iter()
            .map(|name| form.get(name))
            .filter(|text| !text.is_empty() && text.len() <= 128)
            .collect();
    things.join(":")
}

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

/// A form that failed, waiting in the web session to be shown again.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Slot {
    slot: String,
    thing: String,
    kept: Kept,
}

impl Slot {
    fn is(&self, slot: &str, thing: &str) -> bool {
        self.slot == slot && self.thing == thing
    }

    fn bytes(&self) -> usize {
        bytes_of(&self.kept)
    }
}

fn bytes_of(kept: &Kept) -> usize {
    kept.attempt.fields.iter().map(|(name, value)| name.len() + value.len()).sum()
}

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
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PasskeyNext {
    /// JSON for the browser.
    pub options: String,
    /// What its answer is checked against.
    pub state: String,
    /// Where to go then.
    pub next: String,
    until: Timestamp,
}

impl Visit {
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

    async fn stored<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>> {
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
                Ok(account.filter(|account| Some(account.epoch()) == epoch))
            }
            None => Ok(None),
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
        id.map(|id| self.visitor.subject(id)).ok_or_else(|| Failure::SignedOut.into())
    }

    /// Goes on after a right password: into the portal, or to the question for a code.
    ///
    /// # Errors
    /// The session cannot be kept.
    pub async fn go_on(&self, signed_in: SignedIn, next: String) -> Result<String> {
        match signed_in {
            SignedIn::In(entry) => {
                self.enter(&entry).await?;
                Ok(next)
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

    /// Binds the web session to an account, under a new session id.
    ///
    /// # Errors
    /// The session cannot be kept.
    pub async fn enter(&self, entry: &Entry) -> Result<()> {
        let Entry { account: id, epoch, proof } = entry;
        // Whatever somebody else left in this browser is theirs.
        if self.stored::<AccountId>(ACCOUNT).await?.is_some_and(|before| before != *id) {
            self.session.clear().await;
        }
        self.session.remove_value(CODE_NEXT).await.map_err(Error::internal)?;
        self.session.insert(ACCOUNT, id).await.map_err(Error::internal)?;
        self.session.insert(EPOCH, epoch).await.map_err(Error::internal)?;
        let device = Device::of(self.visitor.origin());
        self.session.insert(DEVICE, device).await.map_err(Error::internal)?;
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
        self.session.insert(SUBJECT, id).await.map_err(Error::internal)?;
        self.session.cycle_id().await.map_err(Error::internal)
    }

    /// Ends the web session.
    ///
    /// # Errors
    /// The row cannot be removed.
    pub async fn leave(&self) -> Result<()> {
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

    /// What was typed into a form that failed.
    ///
    /// # Errors
    /// The session cannot be read.
    pub async fn kept(&self, slot: &str, thing: &str) -> Result<Option<Kept>> {
        let slots: Vec<Slot> = self.stored(KEPT).await?.unwrap_or_default();
        Ok(slots.into_iter().find(|s| s.is(slot, thing)).map(|s| s.kept))
    }

    /// Keeps a form that failed in place of an earlier one, or forgets it. Old ones make room, so that a
    /// session never grows beyond a few forms; the newest stays, however long.
    async fn keep(&self, slot: &str, thing: &str, kept: Option<Kept>) -> Result<()> {
        let mut slots: Vec<Slot> = self.stored(KEPT).await?.unwrap_or_default();
        let before = slots.len();
        slots.retain(|s| !s.is(slot, thing));
        if kept.is_none() && slots.len() == before {
            return Ok(());
        }
        let stranger = self.stored::<AccountId>(ACCOUNT).await?.is_none();
        if let Some(kept) = kept.filter(|kept| !stranger || bytes_of(kept) <= KEPT_BYTES_OF_STRANGERS) {
            slots.push(Slot { slot: slot.to_owned(), thing: thing.to_owned(), kept });
        }
        let too_much = |slots: &[Slot]| {
            slots.len() > KEPT_FORMS || slots.iter().map(Slot::bytes).sum::<usize>() > KEPT_BYTES
        };
        while slots.len() > 1 && too_much(&slots) {
            slots.remove(0);
        }
        self.session.insert(KEPT, slots).await.map_err(Error::internal)
    }

    /// Ends a server function: goes on to a page, or keeps what was typed and says why not.
    ///
    /// # Errors
    /// Whatever `done` is.
    pub async fn settle(&self, slot: &str, form: Fields, done: Result<String>) -> Result<(), ApiError> {
        let thing = thing_of(&form);
        match done {
            Ok(page) => {
                if self.keep(slot, &thing, None).await.is_err() {
                    tracing::warn!(trace = trace(), "what was typed before could not be forgotten");
                }
                leptos_axum::redirect(&page);
                Ok(())
            }
            Err(error) => {
                let failure = error.failure();
                let problems = match error {
                    Error::Wrong(problems) => problems,
                    Error::Failed(_) => Vec::new(),
                    Error::Internal(cause) => {
                        tracing::error!(trace = trace(), slot, %cause, "a use case failed");
                        Vec::new()
                    }
                };
                if failure == Failure::TooMany {
                    return Err(ApiError::new(failure));
                }
                let kept = Kept { attempt: Attempt { fields: form.without(&SECRET), problems }, failure };
                if self.keep(slot, &thing, Some(kept)).await.is_err() {
                    tracing::warn!(trace = trace(), "what was typed could not be kept");
                }
                Err(ApiError::new(failure))
            }
        }
    }
}

/// A server function's visit, or the error it has to answer with.
///
/// # Errors
/// It runs outside a request.
pub fn begin() -> Result<Visit, ApiError> {
    visit().map_err(|error| ApiError::new(error.failure()))
}
