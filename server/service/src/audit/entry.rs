//! One entry on its way through a request.

use crate::authority::Origin;
use crate::error::Result;
use crate::throttle::Throttle;
use crate::{Service, random};
use domain::access::{Role, Rule};
use domain::audit::{Outcome, is_of_a_person};
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::{AccountId, OrganisationId};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use store::audit::{self as rows, Closed, Opened};

/// Most characters kept of what an attempt was about.
const THING: usize = 200;

/// An open entry. Whoever handles the request tells it what they learn.
#[derive(Clone)]
pub struct Entry {
    id: Arc<str>,
    counted: Arc<Throttle>,
    told: Arc<Mutex<Told>>,
}

#[derive(Clone)]
struct Told {
    actor: String,
    role: Role,
    organisation: Option<OrganisationId>,
    thing: String,
    version: Option<i64>,
    failure: Option<Failure>,
}

impl std::fmt::Debug for Entry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Entry({})", self.id)
    }
}

/// Opens an entry and counts the attempt, before anything else is done. `thing` is what the address names.
///
/// # Errors
/// [`Failure::TooMany`], or the database does not answer: then nothing is tried.
pub async fn open(service: &Service, origin: &Origin, rule: &Rule, thing: &str) -> Result<Entry> {
    let now = service.now();
    let counted = Throttle::acts(origin);
    counted.count_at(service, now).await?;
    let id = random::uuid(now);
    let thing = plain(thing);
    let (address, agent) =
        if is_of_a_person(rule) { ("", "") } else { (origin.address.as_str(), origin.agent.as_str()) };
    let (act, trace) = (rule.path, origin.trace.as_str());
    let mut tx = service.db().write().await?;
    rows::audit_open(&mut tx, &Opened { id: &id, at: now, act, thing: &thing, address, agent, trace })
        .await?;
    tx.commit().await?;
    let told = Told {
        actor: "nobody".to_owned(),
        role: Role::Anyone,
        organisation: None,
        thing,
        version: None,
        failure: None,
    };
    Ok(Entry { id: id.into(), counted: Arc::new(counted), told: Arc::new(Mutex::new(told)) })
}

/// Ids and slugs alone: nothing anybody typed in words.
fn plain(thing: &str) -> String {
    let fits = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':');
    thing.chars().filter(fits).take(THING).collect()
}

impl Entry {
    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Who acts, in which role, for whom. People deciding for themselves are not named.
    pub(crate) fn is_by(&self, actor: String, role: Role, organisation: Option<&OrganisationId>) {
        let mut told = self.told();
        told.actor = if role == Role::Subject { "person".to_owned() } else { actor };
        told.role = role;
        told.organisation = organisation.cloned();
    }

    /// Somebody who was nobody until now, and is let in as this account.
    pub fn enters(&self, account: &AccountId) {
        self.is_by(format!("account:{account}"), Role::Account, None);
    }

    /// What it is about, as the form says.
    pub fn is_about(&self, thing: &str, form: &Fields) {
        let mut told = self.told();
        if !thing.is_empty() {
            told.thing = plain(thing);
        }
        told.version = form.get("version").parse().ok();
    }

    /// Why it did not happen.
    pub fn failed(&self, failure: Failure) {
        self.told().failure = Some(failure);
    }

    /// Closes the entry. `otherwise` is how it ended where nobody told a failure.
    ///
    /// # Errors
    /// The database does not answer: the entry will be called unknown.
    pub async fn close(self, service: &Service, otherwise: Outcome) -> Result<()> {
        let Told { actor, role, organisation, thing, version, failure } = self.told().clone();
        let outcome = match failure {
            None => otherwise,
            Some(Failure::Internal) => Outcome::Failed,
            Some(_) => Outcome::Refused,
        };
        let closed = Closed {
            account: actor.strip_prefix("account:"),
            actor: &actor,
            role: &role.to_string(),
            organisation: organisation.as_ref().map(OrganisationId::as_str),
            thing: &thing,
            version,
            outcome,
            reason: failure.map(Failure::code).unwrap_or_default(),
        };
        let mut tx = service.db().write().await?;
        rows::audit_close(&mut tx, &self.id, &closed, service.now()).await?;
        // An identity provider may end many sign-ins at once: of what it sends, refusals alone count.
        if role == Role::Issuer && outcome == Outcome::Done {
            self.counted.forgive(&mut tx).await?;
        }
        Ok(tx.commit().await?)
    }
}
