//! Entries as a file for spreadsheets.

use super::list;
use crate::authority::{Member, Staff, Who};
use crate::clock;
use crate::error::{Error, Result};
use crate::sheet::harmless;
use domain::access::Action;
use domain::audit::Filter;
use store::Tx;

/// Entries read at once.
const BATCH: i64 = 1_000;
/// Most entries in one file; older ones are had by narrowing the days.
const MOST: usize = 100_000;
const HEADERS: [&str; 11] =
    ["at", "who", "actor", "role", "act", "thing", "version", "outcome", "reason", "address", "trace"];

/// Every entry that fits the filter, as CSV (RFC 4180).
///
/// # Errors
/// The database does not answer.
pub async fn of_portal(who: &Staff, filter: &Filter) -> Result<String> {
    let mut tx = who.look(Action::AuditFile).await?;
    write(&mut tx, who, "", filter).await
}

/// The entries of an organisation's members and servers, as CSV.
///
/// # Errors
/// The database does not answer.
pub async fn of_organisation(who: &Member, filter: &Filter) -> Result<String> {
    let mut tx = who.look(Action::OrganisationAuditFile).await?;
    write(&mut tx, who, who.organisation_id().as_str(), filter).await
}

async fn write(tx: &mut Tx, who: &impl Who, organisation: &str, filter: &Filter) -> Result<String> {
    let mut file = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    file.write_record(HEADERS).map_err(Error::internal)?;
    let (mut after, mut written) = (String::new(), 0);
    while written < MOST {
        let rows = list(tx, who, organisation, filter, &after, BATCH).await?;
        let Some(last) = rows.last() else { break };
        after = last.id.clone();
        written += rows.len();
        for row in rows {
            let (at, outcome) = (clock::rfc3339(row.at()), row.outcome()?);
            let version = row.version.map(|v| v.to_string()).unwrap_or_default();
            let cells = [
                at,
                row.email.unwrap_or_default(),
                row.actor,
                row.role,
                row.act,
                row.thing,
                version,
                outcome.as_str().to_owned(),
                row.reason,
                row.address,
                row.trace,
            ];
            file.write_record(cells.map(harmless)).map_err(Error::internal)?;
        }
    }
    String::from_utf8(file.into_inner().map_err(Error::internal)?).map_err(Error::internal)
}
