//! Writing the lines of the queue and counting them.

use super::protocol_str;
use crate::accounts::account_id;
use crate::requests::{place, request_id, turn_str};
use crate::{Result, Tx};
use domain::ids::{AccountId, OrganisationId, RequestId};
use domain::queue;
use domain::request::{Request, StateKind};
use std::collections::BTreeMap;

sql! {
    BEFORE = "SELECT o.trade_name, o.country, l.service, l.state, l.assignee FROM organisations o \
              LEFT JOIN queue_lines l ON l.request = $1 WHERE o.id = $2";
    SAVE = "INSERT INTO queue_lines (request, service, state, turn, place, received_at, changed_at, organisation, name, name_key, country, protocol, challenged, waits_by) \
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) \
            ON CONFLICT (request) DO UPDATE SET service = excluded.service, state = excluded.state, turn = excluded.turn, place = excluded.place, \
            received_at = excluded.received_at, changed_at = excluded.changed_at, name = excluded.name, name_key = excluded.name_key, \
            country = excluded.country, protocol = excluded.protocol, challenged = excluded.challenged, waits_by = excluded.waits_by";
    RENAME = "UPDATE queue_lines SET name = $2, name_key = $3, country = $4 WHERE organisation = $1";
    CELL = "SELECT service, state, assignee FROM queue_lines WHERE request = $1";
    ASSIGN = "UPDATE queue_lines SET assignee = $2 WHERE request = $1";
    ASSIGNED = "SELECT request FROM queue_lines WHERE assignee = $1 AND ($2 = '' OR organisation = $2) ORDER BY request";
    MORE = "INSERT INTO queue_tallies (service, state, assignee, n) VALUES ($1, $2, $3, $4) \
            ON CONFLICT (service, state, assignee) DO UPDATE SET n = queue_tallies.n + excluded.n";
    FEWER = "UPDATE queue_tallies SET n = n - $4 WHERE service = $1 AND state = $2 AND assignee = $3";
}

/// Where a line is counted: service, state, assignee or nothing.
type Cell = (String, String, String);

/// Brings the line of a request up to date, in the transaction that saved it. A draft has none.
pub(crate) async fn queue_save(tx: &mut Tx, request: &Request) -> Result<()> {
    let state = request.state.kind();
    if state == StateKind::Draft {
        return Ok(());
    }
    let (name, country, service, before, assignee): (
        String,
        String,
        Option<String>,
        Option<String>,
        Option<String>,
    ) = on!(tx, |c| sqlx::query_as(BEFORE)
        .bind(request.id.as_str())
        .bind(request.organisation.as_str())
        .fetch_one(c)
        .await?);
    let protocol = request.current().map_or("signal", |s| protocol_str(s.protocol));
    on!(tx, |c| sqlx::query(SAVE)
        .bind(request.id.as_str())
        .bind(&request.service)
        .bind(state.as_str())
        .bind(turn_str(request.turn()))
        .bind(place::of(request.is_running(), request.due_on()))
        .bind(request.received_at.unwrap_or(request.since).0)
        .bind(queue::changed_at(request).0)
        .bind(request.organisation.as_str())
        .bind(&name)
        .bind(queue::name_key(&name))
        .bind(&country)
        .bind(protocol)
        .bind(i64::from(queue::is_challenged(request)))
        .bind(queue::waits_by(request).map(AccountId::as_str))
        .execute(c)
        .await
        .map(drop)?);
    let assignee = assignee.unwrap_or_default();
    let mut tallies = BTreeMap::new();
    if let (Some(service), Some(state)) = (service, before) {
        *tallies.entry((service, state, assignee.clone())).or_default() -= 1;
    }
    *tallies.entry((request.service.clone(), state.as_str().to_owned(), assignee)).or_default() += 1;
    tally(tx, tallies).await
}

/// Counts what moved. In the order of cells, so that two who move lines at once do not wait for each other.
async fn tally(tx: &mut Tx, moved: BTreeMap<Cell, i64>) -> Result<()> {
    for ((service, state, assignee), by) in moved {
        let sql = match by {
            0 => continue,
            1.. => MORE,
            _ => FEWER,
        };
        on!(tx, |c| sqlx::query(sql)
            .bind(service)
            .bind(state)
            .bind(assignee)
            .bind(by.abs())
            .execute(c)
            .await
            .map(drop)?);
    }
    Ok(())
}

/// Gives requests to somebody or to nobody. Returns those that changed hands, and whose they were.
pub async fn queue_assign(
    tx: &mut Tx,
    ids: &[RequestId],
    to: Option<&AccountId>,
) -> Result<Vec<(RequestId, Option<AccountId>)>> {
    let (mut moved, mut tallies) = (Vec::new(), BTreeMap::new());
    for id in ids {
        let cell: Option<(String, String, Option<String>)> =
            on!(tx, |c| sqlx::query_as(CELL).bind(id.as_str()).fetch_optional(c).await?);
        let Some((service, state, before)) = cell else { continue };
        let before = before.as_deref().map(account_id).transpose()?;
        if before.as_ref() == to {
            continue;
        }
        let to = to.map(AccountId::as_str);
        on!(tx, |c| sqlx::query(ASSIGN).bind(id.as_str()).bind(to).execute(c).await.map(drop)?);
        let whose = before.as_ref().map_or("", AccountId::as_str).to_owned();
        *tallies.entry((service.clone(), state.clone(), whose)).or_default() -= 1;
        *tallies.entry((service, state, to.unwrap_or_default().to_owned())).or_default() += 1;
        moved.push((id.clone(), before));
    }
    tally(tx, tallies).await?;
    Ok(moved)
}

/// What somebody looks after: everything, or only what one organisation asks for.
pub async fn queue_assigned(
    tx: &mut Tx,
    account: &AccountId,
    of: Option<&OrganisationId>,
) -> Result<Vec<RequestId>> {
    let rows: Vec<(String,)> = on!(tx, |c| sqlx::query_as(ASSIGNED)
        .bind(account.as_str())
        .bind(of.map_or("", OrganisationId::as_str))
        .fetch_all(c)
        .await?);
    rows.into_iter().map(|(id,)| request_id(&id)).collect()
}

/// Brings name and country of an organisation up to date, in the transaction that changed them.
pub async fn queue_rename(tx: &mut Tx, id: &OrganisationId, name: &str, country: &str) -> Result<()> {
    on!(tx, |c| sqlx::query(RENAME)
        .bind(id.as_str())
        .bind(name)
        .bind(queue::name_key(name))
        .bind(country)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}
