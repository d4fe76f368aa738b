//! What people and the clock can do: one public function for each, one transaction in each.
//!
//! A use case reads like the sentence a person would say: begin, find, may, a pure rule, save, record
//! the fact, put mails into the outbox, commit. Nothing here knows HTTP or screens.

pub mod accounts;
pub mod addresses;
pub mod agreements;
pub mod amendments;
pub mod assignments;
pub mod audit;
pub mod authority;
pub mod bounces;
pub mod choices;
pub mod clients;
pub mod clock;
pub mod closures;
pub mod comments;
pub mod conflicts;
pub mod dashboard;
pub mod decisions;
pub mod deliveries;
pub mod devices;
pub mod error;
pub mod example;
pub mod factors;
pub mod facts;
pub mod federation;
mod figures;
pub mod files;
pub mod findings;
pub mod gatekeeper;
pub mod hash;
pub mod jobs;
pub mod keys;
pub mod languages;
pub mod letters_of_decision;
pub mod lifeline;
pub mod looks;
pub mod mail;
pub mod members;
pub mod mentions;
pub mod messages;
pub mod milestones;
pub mod notes;
pub mod organisations;
mod pace;
pub mod passkeys;
pub mod password;
pub mod places;
pub mod presence;
pub mod publications;
pub mod questions;
pub mod queue;
pub mod random;
pub mod reasons;
pub mod receipts;
pub mod reports;
pub mod requests;
pub mod resets;
pub mod reviews;
pub mod seal;
pub mod sessions;
mod sheet;
pub mod signal;
pub mod staff;
pub mod subjects;
pub mod threads;
mod throttle;
pub mod totp;
pub mod tracker;
pub mod views;

use authority::{Origin, System, Visitor};
use clock::Clock;
use domain::time::{Date, Timestamp};
use gatekeeper::Gatekeeper;
use std::sync::Arc;
use store::Db;
use tokio::sync::Notify;
use webauthn_rs::Webauthn;

pub use error::{Error, Result};

/// The portal: everything use cases share. Cheap to clone.
#[derive(Clone)]
pub struct Service(Arc<Inner>);

struct Inner {
    db: Db,
    clock: Arc<dyn Clock>,
    gatekeeper: Gatekeeper,
    public_url: String,
    passwords: password::Passwords,
    webauthn: Option<Arc<Webauthn>>,
    federation: Arc<federation::Federation>,
    files: files::Files,
    counted: figures::Counted,
    sealer: Arc<seal::Sealer>,
    postman: Arc<mail::Postman>,
    outbox: Notify,
}

/// What the portal is started with.
pub struct Parts {
    /// Where rows live.
    pub db: Db,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Whose portal it is.
    pub gatekeeper: Gatekeeper,
    /// Address under which people reach the portal, without a slash at the end.
    pub public_url: String,
    /// Seals the portal's private keys.
    pub sealer: seal::Sealer,
    /// Takes mails out of the outbox.
    pub postman: mail::Postman,
    /// Who else signs people in.
    pub federation: federation::Federation,
    /// Where evidence files lie.
    pub files: files::Files,
}

impl Service {
    /// Starts the portal.
    ///
    /// # Errors
    /// The operating system has no randomness.
    pub fn new(parts: Parts) -> Result<Self> {
        let Parts { db, clock, gatekeeper, public_url, sealer, postman, federation, files } = parts;
        let passwords = password::Passwords::new()?;
        let webauthn = passkeys::relying_party(&public_url).map(Arc::new);
        let (sealer, postman, outbox) = (Arc::new(sealer), Arc::new(postman), Notify::new());
        Ok(Self(Arc::new(Inner {
            db,
            clock,
            gatekeeper,
            public_url,
            passwords,
            webauthn,
            federation: Arc::new(federation),
            files,
            counted: figures::Counted::default(),
            sealer,
            postman,
            outbox,
        })))
    }

    /// The same portal at another time, for example data.
    pub(crate) fn with_clock(&self, clock: Arc<dyn Clock>) -> Self {
        let Inner {
            db, gatekeeper, public_url, passwords, webauthn, federation, files, sealer, postman, ..
        } = &*self.0;
        Self(Arc::new(Inner {
            db: db.clone(),
            clock,
            gatekeeper: gatekeeper.clone(),
            public_url: public_url.clone(),
            passwords: passwords.clone(),
            webauthn: webauthn.clone(),
            federation: federation.clone(),
            files: files.clone(),
            counted: figures::Counted::default(),
            sealer: sealer.clone(),
            postman: postman.clone(),
            outbox: Notify::new(),
        }))
    }

    /// The present instant.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.0.clock.now()
    }

    /// Moves the clock forward, where it is one that can be moved; says whether it is.
    pub(crate) fn leap(&self, by: domain::time::Millis) -> bool {
        self.0.clock.leap(by)
    }

    /// Today in the gatekeeper's zone.
    #[must_use]
    pub fn today(&self) -> Date {
        clock::date_in(&self.0.gatekeeper.zone, self.now())
    }

    /// Somebody who has not said who they are.
    #[must_use]
    pub fn visitor(&self, origin: Origin) -> Visitor {
        Visitor::new(self.clone(), origin)
    }

    /// The portal itself, for jobs.
    #[must_use]
    pub fn system(&self) -> System {
        System::new(self.clone())
    }

    /// Whose portal it is.
    #[must_use]
    pub fn gatekeeper(&self) -> &Gatekeeper {
        &self.0.gatekeeper
    }

    /// A full address of a page, for mails.
    #[must_use]
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.0.public_url)
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// It does not.
    pub async fn ready(&self) -> Result<()> {
        Ok(self.db().ping().await?)
    }

    /// Closes the database.
    pub async fn close(&self) {
        self.db().close().await;
    }

    /// Seals a secret that waits in a web session.
    #[must_use]
    pub fn seal_for_session(&self, secret: &str) -> String {
        domain::keys::base64(&self.0.sealer.seal("session.secret", secret.as_bytes()))
    }

    /// Opens it again.
    ///
    /// # Errors
    /// It was not sealed here.
    pub fn open_from_session(&self, sealed: &str) -> Result<String> {
        let sealed =
            domain::keys::unbase64(sealed).ok_or_else(|| Error::internal("sealed bytes are base64"))?;
        String::from_utf8(self.0.sealer.open("session.secret", &sealed)?).map_err(Error::internal)
    }

    pub(crate) fn db(&self) -> &Db {
        &self.0.db
    }

    pub(crate) fn counted(&self) -> &figures::Counted {
        &self.0.counted
    }

    pub(crate) fn passwords(&self) -> &password::Passwords {
        &self.0.passwords
    }

    pub(crate) fn webauthn(&self) -> Option<&Webauthn> {
        self.0.webauthn.as_deref()
    }

    /// Whether people can use passkeys here.
    #[must_use]
    pub fn takes_passkeys(&self) -> bool {
        self.0.webauthn.is_some()
    }

    pub(crate) fn federation(&self) -> &federation::Federation {
        &self.0.federation
    }

    /// Where evidence files lie.
    #[must_use]
    pub fn files(&self) -> &files::Files {
        &self.0.files
    }

    pub(crate) fn sealer(&self) -> &seal::Sealer {
        &self.0.sealer
    }

    pub(crate) fn postman(&self) -> &mail::Postman {
        &self.0.postman
    }

    /// Tells the worker that a mail was committed.
    pub(crate) fn mail_waits(&self) {
        self.0.outbox.notify_one();
    }

    /// Waits until a mail was committed.
    pub async fn mail_waiting(&self) {
        self.0.outbox.notified().await;
    }
}

impl std::fmt::Debug for Service {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Service")
    }
}
