//! Attempts at changing acts.

use crate::{Error, Result, Tx};
use domain::audit::Outcome;
use domain::time::Timestamp;

macro_rules! list {
    ($rest:literal) => {
        concat!(
            "SELECT e.id, e.at, e.act, e.actor, e.role, e.thing, e.version, e.address, e.agent, e.trace, e.outcome, e.reason, a.email \
             FROM audit_entries e LEFT JOIN accounts a ON a.id = e.account WHERE ($1 = '' OR e.organisation = $1) \
             AND ($2 = '' OR e.account = $2) AND ($3 = '' OR e.act = $3) AND ($4 = '' OR e.outcome = $4) \
             AND e.at >= $5 AND e.at < $6 AND ($7 = '' OR e.id < $7) ",
            $rest
        )
    };
}

sql! {
    OPEN = "INSERT INTO audit_entries (id, at, act, actor, role, thing, address, agent, trace, outcome, reason) \
            VALUES ($1, $2, $3, 'nobody', 'anyone', $4, $5, $6, $7, 'open', '')";
    CLOSE = "UPDATE audit_entries SET account = $2, actor = $3, role = $4, organisation = $5, thing = $6, version = $7, \
             outcome = $8, reason = $9, ended_at = $10 WHERE id = $1 AND ended_at IS NULL";
    // The newest first: ids sort by the time they were made.
    LIST = list!("ORDER BY e.id DESC LIMIT $8");
    GIVE_UP = "UPDATE audit_entries SET outcome = 'unknown', ended_at = $2 WHERE outcome = 'open' AND at <= $1";
    CLEAR_ADDRESSES = "UPDATE audit_entries SET address = '', agent = '' WHERE id IN \
                       (SELECT id FROM audit_entries WHERE at <= $1 AND address <> '' ORDER BY at LIMIT 500)";
    SWEEP = "DELETE FROM audit_entries WHERE id IN (SELECT id FROM audit_entries WHERE at <= $1 AND (actor = 'nobody' OR at <= $2) LIMIT 500)";
}

/// An entry before the work.
#[derive(Clone, Debug)]
pub struct Opened<'a> {
    /// Id.
    pub id: &'a str,
    /// When.
    pub at: Timestamp,
    /// Address of the act in the access table.
    pub act: &'a str,
    /// What it touches, as far as the address says.
    pub thing: &'a str,
    /// Network address, empty for people deciding for themselves.
    pub address: &'a str,
    /// Browser, likewise.
    pub agent: &'a str,
    /// Trace id.
    pub trace: &'a str,
}

/// What is known after the work.
#[derive(Clone, Debug)]
pub struct Closed<'a> {
    /// The account that acted, if one did.
    pub account: Option<&'a str>,
    /// Who acted, as facts name them.
    pub actor: &'a str,
    /// In which role.
    pub role: &'a str,
    /// For which organisation.
    pub organisation: Option<&'a str>,
    /// On what.
    pub thing: &'a str,
    /// On which version of it, as the page showed it.
    pub version: Option<i64>,
    /// How it ended.
    pub outcome: Outcome,
    /// Code of the failure, or empty.
    pub reason: &'a str,
}

/// An entry as lists show it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct EntryRow {
    /// Id.
    pub id: String,
    at: i64,
    /// Address of the act in the access table.
    pub act: String,
    /// Who acted, as facts name them.
    pub actor: String,
    /// In which role.
    pub role: String,
    /// On what.
    pub thing: String,
    /// On which version of it.
    pub version: Option<i64>,
    /// Network address; empty once it is too old.
    pub address: String,
    /// Browser; empty once it is too old.
    pub agent: String,
    /// Trace id.
    pub trace: String,
    outcome: String,
    /// Code of the failure, or empty.
    pub reason: String,
    /// Address of the account that acted.
    pub email: Option<String>,
}

impl EntryRow {
    /// When it was tried.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        Timestamp(self.at)
    }

    /// How it ended.
    ///
    /// # Errors
    /// The row holds no outcome.
    pub fn outcome(&self) -> Result<Outcome> {
        Outcome::parse(&self.outcome).ok_or(Error::Corrupt("audit_entries.outcome"))
    }
}

/// Which entries to list. Empty text stands for all.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// Id of an organisation.
    pub organisation: &'a str,
    /// Id of an account.
    pub account: &'a str,
    /// Address of an act.
    pub act: &'a str,
    /// An outcome.
    pub outcome: &'a str,
    /// From this instant on.
    pub from: Timestamp,
    /// Before this instant.
    pub before: Timestamp,
    /// Older than the entry with this id.
    pub after: &'a str,
}

/// Opens an entry.
pub async fn audit_open(tx: &mut Tx, entry: &Opened<'_>) -> Result<()> {
    on!(tx, |c| sqlx::query(OPEN)
        .bind(entry.id)
        .bind(entry.at.0)
        .bind(entry.act)
        .bind(entry.thing)
        .bind(entry.address)
        .bind(entry.agent)
        .bind(entry.trace)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Closes an entry that is still open.
pub async fn audit_close(tx: &mut Tx, id: &str, entry: &Closed<'_>, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(CLOSE)
        .bind(id)
        .bind(entry.account)
        .bind(entry.actor)
        .bind(entry.role)
        .bind(entry.organisation)
        .bind(entry.thing)
        .bind(entry.version)
        .bind(entry.outcome.as_str())
        .bind(entry.reason)
        .bind(now.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Entries, the newest first.
pub async fn audit_list(tx: &mut Tx, wanted: &Wanted<'_>, limit: i64) -> Result<Vec<EntryRow>> {
    Ok(on!(tx, |c| sqlx::query_as(LIST)
        .bind(wanted.organisation)
        .bind(wanted.account)
        .bind(wanted.act)
        .bind(wanted.outcome)
        .bind(wanted.from.0)
        .bind(wanted.before.0)
        .bind(wanted.after)
        .bind(limit)
        .fetch_all(c)
        .await?))
}

/// Calls entries opened at or before `until` and never closed unknown.
pub async fn audit_give_up(tx: &mut Tx, until: Timestamp, now: Timestamp) -> Result<u64> {
    Ok(on!(tx, |c| sqlx::query(GIVE_UP).bind(until.0).bind(now.0).execute(c).await?.rows_affected()))
}

/// Takes addresses and browsers out of some entries made at or before `until`; returns of how many.
pub async fn audit_clear_addresses(tx: &mut Tx, until: Timestamp) -> Result<u64> {
    Ok(on!(tx, |c| sqlx::query(CLEAR_ADDRESSES).bind(until.0).execute(c).await?.rows_affected()))
}

/// Removes some entries of nobody made at or before `nobody`, and of anybody at or before `all`; returns how
/// many.
pub async fn audit_sweep(tx: &mut Tx, nobody: Timestamp, all: Timestamp) -> Result<u64> {
    Ok(on!(tx, |c| sqlx::query(SWEEP).bind(nobody.0).bind(all.0).execute(c).await?.rows_affected()))
}
