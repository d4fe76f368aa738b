//! Requests and the decisions about them.

use crate::queue::queue_save;
use crate::{Error, Result, Tx, changed};
use domain::ids::{AccountId, DecisionId, OrganisationId, RequestId};
use domain::request::{Request, StateKind, Turn};
use domain::time::Timestamp;

sql! {
    INSERT = "INSERT INTO requests (id, organisation, service, state, turn, since, received_at, due_on, body, functionalities, queue, wakes_on, decision, approved, version) \
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 1, 1)";
    // A row lock on PostgreSQL; on SQLite the one writer is the lock.
    HOLD = "UPDATE requests SET version = version WHERE id = $1";
    FIND = "SELECT body, version FROM requests WHERE id = $1";
    SAVE = "UPDATE requests SET state = $2, turn = $3, since = $4, received_at = $5, due_on = $6, body = $7, \
            decision = CASE WHEN $15 = 1 THEN NULL ELSE COALESCE($8, decision) END, \
            readiness = CASE WHEN $15 = 1 THEN NULL ELSE COALESCE($9, readiness) END, intervention = COALESCE($13, intervention), functionalities = $11, queue = $12, wakes_on = $14, version = version + 1 \
            WHERE id = $1 AND version = $10";
    KEEP = "UPDATE requests SET body = $2 WHERE id = $1 AND version = $3";
    DECISION = "SELECT decision FROM requests WHERE id = $1";
    ORGANISATION = "SELECT organisation FROM requests WHERE id = $1";
    LIST_BY_ORGANISATION = "SELECT id, service, state, turn, queue FROM requests WHERE organisation = $1 ORDER BY id DESC";
    STATES = "SELECT state, COUNT(*) FROM requests WHERE state <> 'draft' GROUP BY state";
    // What runs stands first in the queue, by legal date.
    DUE = "SELECT queue FROM requests WHERE queue IS NOT NULL AND queue < '1' ORDER BY queue";
    LIVE = "SELECT r.organisation, o.trade_name, r.body FROM requests r JOIN organisations o ON o.id = r.organisation \
            WHERE r.service = $1 AND r.state = 'live' ORDER BY o.trade_name, r.id";
    // By legal date, so that what matters most is done first.
    WAKING = "SELECT id FROM requests WHERE wakes_on IS NOT NULL AND wakes_on < $1 ORDER BY wakes_on, id";
    LINK = "INSERT INTO request_links (request, origin, kind) VALUES ($1, $2, $3)";
    LINKS = "SELECT l.kind, l.origin, r.state, CAST(0 AS BIGINT) FROM request_links l JOIN requests r ON r.id = l.origin WHERE l.request = $1 \
             UNION ALL SELECT l.kind, l.request, r.state, CAST(1 AS BIGINT) FROM request_links l JOIN requests r ON r.id = l.request WHERE l.origin = $1";
    STANCE_FREE = "INSERT INTO stances (request, account, stance) VALUES ($1, $2, 'free') ON CONFLICT DO NOTHING";
    STANCE_CONFLICT = "INSERT INTO stances (request, account, stance) VALUES ($1, $2, 'conflict') ON CONFLICT (request, account) DO UPDATE SET stance = 'conflict'";
    DECISION_INSERT = "INSERT INTO decisions (id, request, kind, proposed_by, proposed_at, approved) VALUES ($1, $2, $3, $4, $5, 0)";
    DECISION_APPROVE = "UPDATE decisions SET approved = 1, approved_by = $2, approved_at = $3, approved_as = 'free' \
                        WHERE request = $1 AND kind = $4 AND approved = 0 AND sent_back_at IS NULL RETURNING id";
    DECISION_DROP = "UPDATE decisions SET sent_back_at = $3 WHERE request = $1 AND proposed_by = $2 AND approved = 0 AND sent_back_at IS NULL";
    DECISION_DROP_PENDING = "UPDATE decisions SET sent_back_at = $2 WHERE request = $1 AND approved = 0 AND sent_back_at IS NULL";
    DECISION_SEND_BACK = "UPDATE decisions SET sent_back_at = $2 WHERE request = $1 AND kind = $3 AND approved = 0 AND sent_back_at IS NULL";
}

/// A decision two people took.
#[derive(Clone, Copy, Debug)]
pub enum Approved<'a> {
    /// Acceptance or refusal.
    Decision(&'a DecisionId),
    /// Readiness.
    Readiness(&'a DecisionId),
    /// Suspension, resumption or termination.
    Intervention(&'a DecisionId),
}

/// A request as lists show it.
#[derive(Clone, Debug)]
pub struct RequestLine {
    /// Id.
    pub id: RequestId,
    /// Slug of the service asked.
    pub service: String,
    /// Where it stands.
    pub state: StateKind,
    /// Whose move it is.
    pub turn: Turn,
    /// Legal date, `YYYY-MM-DD`.
    pub due_on: Option<String>,
    /// Whether the statutory clock runs, or would if anything were owed.
    pub running: bool,
}

type Line = (String, String, String, String, Option<String>);

fn line((id, service, state, turn, queue): Line) -> Result<RequestLine> {
    let state = StateKind::parse(&state).ok_or(Error::Corrupt("requests.state"))?;
    let (running, due_on) = match queue.as_deref().and_then(|queue| queue.split_once(' ')) {
        Some((first, due)) => {
            (first == place::RUNS, Some(due).filter(|due| *due != place::NO_DATE).map(str::to_owned))
        }
        None => (false, None),
    };
    Ok(RequestLine { id: request_id(&id)?, service, state, turn: turn_of(&turn)?, due_on, running })
}

pub(crate) fn turn_str(turn: Turn) -> &'static str {
    match turn {
        Turn::Provider => "provider",
        Turn::Gatekeeper => "gatekeeper",
        Turn::Both => "both",
        Turn::Nobody => "nobody",
    }
}

pub(crate) fn turn_of(text: &str) -> Result<Turn> {
    let all = [Turn::Provider, Turn::Gatekeeper, Turn::Both, Turn::Nobody];
    all.into_iter().find(|turn| turn_str(*turn) == text).ok_or(Error::Corrupt("requests.turn"))
}

pub(crate) fn request_id(text: &str) -> Result<RequestId> {
    RequestId::parse(text).map_err(|_| Error::Corrupt("request id"))
}

fn body(request: &Request) -> Result<String> {
    serde_json::to_string(request).map_err(|_| Error::Corrupt("requests.body"))
}

/// Where a request stands in the queue.
pub(crate) mod place {
    use domain::time::Date;

    /// What runs stands first.
    pub(crate) const RUNS: &str = "0";
    /// In place of a legal date where nothing is owed.
    pub(super) const NO_DATE: &str = "none";

    pub(crate) fn of(runs: bool, due: Option<Date>) -> String {
        let due = due.map_or_else(|| NO_DATE.to_owned(), |on| on.to_string());
        format!("{} {due}", if runs { RUNS } else { "1" })
    }
}

fn queue(request: &Request) -> Option<String> {
    let is_draft = request.state.kind() == StateKind::Draft;
    (!is_draft).then(|| place::of(request.is_running(), request.due_on()))
}

fn functionalities(request: &Request) -> Result<String> {
    serde_json::to_string(request.functionalities()).map_err(|_| Error::Corrupt("requests.functionalities"))
}

fn parse(body: &str) -> Result<Request> {
    serde_json::from_str(body).map_err(|_| Error::Corrupt("requests.body"))
}

fn wakes_on(request: &Request) -> Option<String> {
    request.wakes_on().map(|day| day.to_string())
}

/// Adds a draft, or a part of another request with the decision that parted them.
pub async fn request_insert(tx: &mut Tx, request: &Request, decision: Option<&DecisionId>) -> Result<()> {
    let text = body(request)?;
    let open = functionalities(request)?;
    on!(tx, |c| sqlx::query(INSERT)
        .bind(request.id.as_str())
        .bind(request.organisation.as_str())
        .bind(&request.service)
        .bind(request.state.kind().as_str())
        .bind(turn_str(request.turn()))
        .bind(request.since.0)
        .bind(request.received_at.map(|at| at.0))
        .bind(request.due_on().map(|on| on.to_string()))
        .bind(&text)
        .bind(&open)
        .bind(queue(request))
        .bind(wakes_on(request))
        .bind(decision.map(DecisionId::as_str))
        .execute(c)
        .await
        .map(drop)?);
    crate::stages::stage_begin(tx, request).await?;
    queue_save(tx, request).await
}

/// Keeps everyone else from changing a request and what hangs on it until this transaction ends. Taken
/// before anything is read, so that what is read stays true.
pub async fn request_hold(tx: &mut Tx, id: &RequestId) -> Result<()> {
    on!(tx, |c| sqlx::query(HOLD).bind(id.as_str()).execute(c).await.map(drop)?);
    Ok(())
}

/// By id, with the version to save against.
pub async fn request_find(tx: &mut Tx, id: &RequestId) -> Result<Option<(Request, i64)>> {
    let row: Option<(String, i64)> =
        on!(tx, |c| sqlx::query_as(FIND).bind(id.as_str()).fetch_optional(c).await?);
    row.map(|(body, version)| Ok((parse(&body)?, version))).transpose()
}

/// Saves over `version`. `by` names the approved decision that led here, where the schema wants one.
///
/// # Errors
/// [`Error::Conflict`] when somebody else saved first.
pub async fn request_save(
    tx: &mut Tx,
    request: &Request,
    version: i64,
    by: Option<Approved<'_>>,
) -> Result<()> {
    let decided = |which: fn(Approved<'_>) -> Option<&DecisionId>| by.and_then(which).map(DecisionId::as_str);
    let text = body(request)?;
    let open = functionalities(request)?;
    changed(on!(tx, |c| sqlx::query(SAVE)
        .bind(request.id.as_str())
        .bind(request.state.kind().as_str())
        .bind(turn_str(request.turn()))
        .bind(request.since.0)
        .bind(request.received_at.map(|at| at.0))
        .bind(request.due_on().map(|on| on.to_string()))
        .bind(&text)
        .bind(decided(|by| match by {
            Approved::Decision(id) => Some(id),
            _ => None,
        }))
        .bind(decided(|by| match by {
            Approved::Readiness(id) => Some(id),
            _ => None,
        }))
        .bind(version)
        .bind(&open)
        .bind(queue(request))
        .bind(decided(|by| match by {
            Approved::Intervention(id) => Some(id),
            _ => None,
        }))
        .bind(wakes_on(request))
        // A decision undone decides nothing any more: the next one has to be another.
        .bind(i64::from(request.is_undecided()))
        .execute(c)
        .await?
        .rows_affected()))?;
    crate::stages::stage_enter(tx, request).await?;
    queue_save(tx, request).await
}

/// Saves what nobody else's page shows: whoever has one open can still save theirs.
pub async fn request_keep(tx: &mut Tx, request: &Request, version: i64) -> Result<()> {
    let text = body(request)?;
    changed(on!(tx, |c| sqlx::query(KEEP)
        .bind(request.id.as_str())
        .bind(&text)
        .bind(version)
        .execute(c)
        .await?
        .rows_affected()))
}

/// The decision it stands by, of two people.
pub async fn request_decision(tx: &mut Tx, id: &RequestId) -> Result<Option<DecisionId>> {
    let row: Option<(Option<String>,)> =
        on!(tx, |c| sqlx::query_as(DECISION).bind(id.as_str()).fetch_optional(c).await?);
    let id = row.and_then(|row| row.0);
    id.map(|id| DecisionId::parse(&id).map_err(|_| Error::Corrupt("requests.decision"))).transpose()
}

/// Whose request it is.
pub async fn request_organisation(tx: &mut Tx, id: &RequestId) -> Result<Option<OrganisationId>> {
    let row: Option<(String,)> =
        on!(tx, |c| sqlx::query_as(ORGANISATION).bind(id.as_str()).fetch_optional(c).await?);
    row.map(|(id,)| crate::organisations::organisation_id(&id)).transpose()
}

/// All requests of an organisation, newest first.
pub async fn request_list_by_organisation(tx: &mut Tx, id: &OrganisationId) -> Result<Vec<RequestLine>> {
    let rows: Vec<Line> =
        on!(tx, |c| sqlx::query_as(LIST_BY_ORGANISATION).bind(id.as_str()).fetch_all(c).await?);
    rows.into_iter().map(line).collect()
}

/// How many requests there are in each state, without drafts.
pub async fn request_count_states(tx: &mut Tx) -> Result<Vec<(StateKind, i64)>> {
    let rows: Vec<(String, i64)> = on!(tx, |c| sqlx::query_as(STATES).fetch_all(c).await?);
    let state = |text: &str| StateKind::parse(text).ok_or(Error::Corrupt("requests.state"));
    rows.into_iter().map(|(text, n)| Ok((state(&text)?, n))).collect()
}

/// The legal dates that still run, nearest first; `YYYY-MM-DD`.
pub async fn request_list_due(tx: &mut Tx) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = on!(tx, |c| sqlx::query_as(DUE).fetch_all(c).await?);
    let dates = rows.into_iter().filter_map(|(queue,)| queue.split_once(' ').map(|(_, due)| due.to_owned()));
    Ok(dates.filter(|due| due != place::NO_DATE).collect())
}

/// The providers that are live on a service: id, trade name, request.
pub async fn request_list_live(tx: &mut Tx, service: &str) -> Result<Vec<(OrganisationId, String, Request)>> {
    let rows: Vec<(String, String, String)> =
        on!(tx, |c| sqlx::query_as(LIVE).bind(service).fetch_all(c).await?);
    rows.into_iter()
        .map(|(id, name, body)| Ok((crate::organisations::organisation_id(&id)?, name, parse(&body)?)))
        .collect()
}

/// The requests whose last day is over; `today` is `YYYY-MM-DD`.
pub async fn request_list_waking(tx: &mut Tx, today: &str) -> Result<Vec<RequestId>> {
    let rows: Vec<(String,)> = on!(tx, |c| sqlx::query_as(WAKING).bind(today).fetch_all(c).await?);
    rows.into_iter().map(|(id,)| request_id(&id)).collect()
}

/// How two requests belong together.
#[derive(Clone, Debug)]
pub struct RequestLink {
    /// `part`, `addition` or `again`.
    pub kind: String,
    /// The other request.
    pub other: RequestId,
    /// Where it stands.
    pub state: StateKind,
    /// Whether the other came from this one, rather than this one from it.
    pub is_later: bool,
}

/// Says that a request came from another: `kind` is `part`, `addition` or `again`.
pub async fn request_link(tx: &mut Tx, request: &RequestId, origin: &RequestId, kind: &str) -> Result<()> {
    on!(tx, |c| sqlx::query(LINK)
        .bind(request.as_str())
        .bind(origin.as_str())
        .bind(kind)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// The requests a request belongs together with.
pub async fn request_list_links(tx: &mut Tx, id: &RequestId) -> Result<Vec<RequestLink>> {
    let rows: Vec<(String, String, String, i64)> =
        on!(tx, |c| sqlx::query_as(LINKS).bind(id.as_str()).fetch_all(c).await?);
    let state = |text: &str| StateKind::parse(text).ok_or(Error::Corrupt("requests.state"));
    rows.into_iter()
        .map(|(kind, other, at, later)| {
            Ok(RequestLink { kind, other: request_id(&other)?, state: state(&at)?, is_later: later == 1 })
        })
        .collect()
}

/// Records that somebody is in a conflict of interest, and drops whatever they proposed.
pub async fn conflict_insert(
    tx: &mut Tx,
    request: &RequestId,
    account: &AccountId,
    now: Timestamp,
) -> Result<()> {
    on!(tx, |c| sqlx::query(DECISION_DROP)
        .bind(request.as_str())
        .bind(account.as_str())
        .bind(now.0)
        .execute(c)
        .await
        .map(drop)?);
    on!(tx, |c| sqlx::query(STANCE_CONFLICT)
        .bind(request.as_str())
        .bind(account.as_str())
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

async fn stands_free(tx: &mut Tx, request: &RequestId, account: &AccountId) -> Result<()> {
    on!(tx, |c| sqlx::query(STANCE_FREE)
        .bind(request.as_str())
        .bind(account.as_str())
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Records a proposal of a kind. The schema refuses whoever is in a conflict.
pub async fn decision_insert(
    tx: &mut Tx,
    id: &DecisionId,
    request: &RequestId,
    kind: &str,
    by: &AccountId,
    now: Timestamp,
) -> Result<()> {
    stands_free(tx, request, by).await?;
    on!(tx, |c| sqlx::query(DECISION_INSERT)
        .bind(id.as_str())
        .bind(request.as_str())
        .bind(kind)
        .bind(by.as_str())
        .bind(now.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Approves the pending proposal of this kind. The schema refuses the proposer and whoever is in a conflict.
pub async fn decision_approve(
    tx: &mut Tx,
    request: &RequestId,
    kind: &str,
    by: &AccountId,
    now: Timestamp,
) -> Result<DecisionId> {
    stands_free(tx, request, by).await?;
    let row: Option<(String,)> = on!(tx, |c| sqlx::query_as(DECISION_APPROVE)
        .bind(request.as_str())
        .bind(by.as_str())
        .bind(now.0)
        .bind(kind)
        .fetch_optional(c)
        .await?);
    let (id,) = row.ok_or(Error::Conflict)?;
    DecisionId::parse(&id).map_err(|_| Error::Corrupt("decisions.id"))
}

/// Marks everything that is pending as sent back: the request has moved on without it.
pub async fn decision_drop_pending(tx: &mut Tx, request: &RequestId, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(DECISION_DROP_PENDING)
        .bind(request.as_str())
        .bind(now.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Marks the pending proposal of this kind as sent back.
pub async fn decision_send_back(tx: &mut Tx, request: &RequestId, kind: &str, now: Timestamp) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(DECISION_SEND_BACK)
        .bind(request.as_str())
        .bind(now.0)
        .bind(kind)
        .execute(c)
        .await?
        .rows_affected()))
}
