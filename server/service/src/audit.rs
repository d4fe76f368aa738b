//! Attempts at changing acts: an entry opened before the work and closed after it, whatever became of it.
//! The router opens and closes; who acted and on what is told to the entry on the way.

mod entry;
mod export;

pub use entry::{Entry, open};
pub use export::{of_organisation as export_of_organisation, of_portal as export_of_portal};

use crate::authority::{Member, Staff, System, Who};
use crate::clock;
use crate::error::{Error, Result};
use domain::access::{Action, TABLE};
use domain::audit::{ADDRESS_KEPT, Filter, KEPT, NOBODY_KEPT, Outcome, UNKNOWN_AFTER, leaves_entry};
use domain::failure::Failure;
use domain::text::Text;
use domain::time::Timestamp;
use store::Tx;
use store::audit::{self as rows, EntryRow, Wanted};

/// Entries on one page.
const PAGE: i64 = 50;

/// An entry as pages show it.
#[derive(Clone, Debug)]
pub struct Line {
    /// When.
    pub at: Timestamp,
    /// Address of the account, or what else acted.
    pub who: String,
    /// In which role.
    pub role: String,
    /// From which network address; empty where it is not kept.
    pub address: String,
    /// Address of the act.
    pub act: String,
    /// On what.
    pub thing: String,
    /// On which version of it.
    pub version: Option<i64>,
    /// How it ended.
    pub outcome: Outcome,
    /// Why it was refused, in words.
    pub reason: Option<Text>,
    /// Under this id it stands in the log.
    pub trace: String,
}

/// A page of entries, the newest first.
#[derive(Clone, Debug)]
pub struct Page {
    /// The entries.
    pub lines: Vec<Line>,
    /// What to ask for to see older ones.
    pub older: Option<String>,
}

/// Every entry.
///
/// # Errors
/// The database does not answer.
pub async fn of_portal(who: &Staff, filter: &Filter, after: &str) -> Result<Page> {
    let mut tx = who.look(Action::AuditPage).await?;
    page(&mut tx, who, "", filter, after).await
}

/// The entries of an organisation's members and servers.
///
/// # Errors
/// The database does not answer.
pub async fn of_organisation(who: &Member, filter: &Filter, after: &str) -> Result<Page> {
    let mut tx = who.look(Action::OrganisationAudit).await?;
    page(&mut tx, who, who.organisation_id().as_str(), filter, after).await
}

/// The acts that leave entries, for the filter.
#[must_use]
pub fn acts() -> Vec<&'static str> {
    TABLE.iter().filter(|rule| leaves_entry(rule)).map(|rule| rule.path).collect()
}

async fn page(tx: &mut Tx, who: &impl Who, organisation: &str, filter: &Filter, after: &str) -> Result<Page> {
    let mut rows = list(tx, who, organisation, filter, after, PAGE + 1).await?;
    let more = rows.len() > usize::try_from(PAGE).unwrap_or(usize::MAX);
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    let older = rows.last().filter(|_| more).map(|row| row.id.clone());
    let lines = rows.into_iter().map(line).collect::<Result<_>>()?;
    Ok(Page { lines, older })
}

/// Reads entries older than `after`.
async fn list(
    tx: &mut Tx,
    who: &impl Who,
    organisation: &str,
    filter: &Filter,
    after: &str,
    limit: i64,
) -> Result<Vec<EntryRow>> {
    let account = match filter.who.as_str() {
        "" => String::new(),
        email => match store::accounts::account_find_by_email(tx, email).await? {
            Some(account) => account.id.to_string(),
            None => return Ok(Vec::new()),
        },
    };
    let zone = &who.service().gatekeeper().zone;
    let tomorrow = filter.until.map(|day| day.tomorrow().map_err(Error::internal)).transpose()?;
    let wanted = Wanted {
        organisation,
        account: &account,
        act: &filter.act,
        outcome: filter.outcome.map(Outcome::as_str).unwrap_or_default(),
        from: filter.from.map_or(Timestamp(0), |day| clock::day_begins(zone, day)),
        before: tomorrow.map_or(Timestamp(i64::MAX), |day| clock::day_begins(zone, day)),
        after,
    };
    Ok(rows::audit_list(tx, &wanted, limit).await?)
}

fn line(row: EntryRow) -> Result<Line> {
    let reason = Failure::ALL.iter().find(|f| f.code() == row.reason).map(|f| f.title());
    Ok(Line {
        at: row.at(),
        outcome: row.outcome()?,
        who: row.email.unwrap_or(row.actor),
        role: row.role,
        address: row.address,
        act: row.act,
        thing: row.thing,
        version: row.version,
        reason,
        trace: row.trace,
    })
}

/// Calls entries unknown that nobody closed, and forgets what is not kept any longer.
///
/// # Errors
/// The database does not answer.
pub async fn tidy(system: &System) -> Result<()> {
    let now = system.now();
    let mut tx = system.begin().await?;
    rows::audit_give_up(&mut tx, now - UNKNOWN_AFTER, now).await?;
    tx.commit().await?;
    loop {
        let mut tx = system.begin().await?;
        let cleared = rows::audit_clear_addresses(&mut tx, now - ADDRESS_KEPT).await?;
        let swept = rows::audit_sweep(&mut tx, now - NOBODY_KEPT, now - KEPT).await?;
        tx.commit().await?;
        if cleared + swept == 0 {
            return Ok(());
        }
    }
}
