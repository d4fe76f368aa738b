//! How far mails got, for those who look after them. Never what they say.

use crate::{Error, Result, Tx, changed};
use domain::delivery::State;
use domain::ids::{MailId, RequestId};
use domain::time::Timestamp;

macro_rules! state {
    () => {
        "CASE WHEN m.outcome IS NOT NULL THEN m.outcome WHEN m.sent_at IS NOT NULL THEN 'sent' \
         WHEN m.last_error IS NOT NULL THEN 'retried' ELSE 'waiting' END"
    };
}

macro_rules! lines {
    ($total:literal, $rest:expr) => {
        concat!(
            "SELECT m.id, m.kind, m.recipient, m.subject, m.attempts, m.created_at, COALESCE(m.ended_at, m.sent_at) AS at, \
             CAST(CASE WHEN m.text = '' THEN 1 ELSE 0 END AS BIGINT) AS gone, m.left_at, a.name, ",
            state!(),
            " AS state, CAST(",
            $total,
            " AS BIGINT) AS total FROM mails m LEFT JOIN accounts a ON lower(a.email) = lower(m.recipient) ",
            $rest
        )
    };
}

sql! {
    LIST = lines!("COUNT(*) OVER ()", concat!("WHERE $1 = '' OR ", state!(), " = $1 ORDER BY m.created_at DESC, m.id DESC LIMIT $2 OFFSET $3"));
    OPEN = lines!("COUNT(*) OVER ()", "WHERE m.outcome IN ('given_up', 'bounced') AND m.left_at IS NULL ORDER BY m.created_at, m.id LIMIT $1");
    ONE = lines!("1", "WHERE m.id = $1");
    ABOUT = lines!("0", "JOIN events e ON e.seq = m.fact WHERE e.thing = $1 ORDER BY m.created_at, m.id LIMIT $2");
    COUNT = concat!("SELECT s.state, COUNT(*) FROM (SELECT ", state!(), " AS state FROM mails m) s GROUP BY s.state");
    OPEN_COUNT = "SELECT COUNT(*) FROM mails WHERE outcome IN ('given_up', 'bounced') AND left_at IS NULL";
    RETRY = "UPDATE mails SET outcome = NULL, ended_at = NULL, last_error = NULL, attempts = 0, run_at = $2, tried_from = $2 \
             WHERE id = $1 AND outcome = 'given_up' AND left_at IS NULL";
    LEAVE = "UPDATE mails SET left_at = $2, text = '' WHERE id = $1 AND outcome IN ('given_up', 'bounced') AND left_at IS NULL";
}

/// A mail, as far as those see it who look after its delivery.
#[derive(Clone)]
pub struct DeliveryRow {
    /// Id.
    pub id: MailId,
    /// Which letter it is.
    pub kind: String,
    /// To whom.
    pub recipient: String,
    /// Their name, if they have an account.
    pub name: Option<String>,
    /// Subject line.
    pub subject: String,
    /// How far it got.
    pub state: State,
    /// How often sending was tried.
    pub attempts: i64,
    /// When it was written.
    pub written: Timestamp,
    /// When it came to its state, if it is out of the outbox.
    pub at: Option<Timestamp>,
    /// Whether its text is kept no longer.
    pub gone: bool,
    /// Whether somebody said that nothing more is to be done.
    pub left: bool,
}

domain::redacted!(DeliveryRow);

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    kind: String,
    recipient: String,
    subject: String,
    attempts: i64,
    created_at: i64,
    at: Option<i64>,
    gone: i64,
    left_at: Option<i64>,
    name: Option<String>,
    state: String,
    total: i64,
}

impl TryFrom<Row> for DeliveryRow {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            id: MailId::parse(&row.id).map_err(|_| Error::Corrupt("mails.id"))?,
            kind: row.kind,
            recipient: row.recipient,
            name: row.name,
            subject: row.subject,
            state: state(&row.state)?,
            attempts: row.attempts,
            written: Timestamp(row.created_at),
            at: row.at.map(Timestamp),
            gone: row.gone == 1,
            left: row.left_at.is_some(),
        })
    }
}

fn state(text: &str) -> Result<State> {
    State::parse(text).ok_or(Error::Corrupt("mails.outcome"))
}

fn page(rows: Vec<Row>) -> Result<(Vec<DeliveryRow>, i64)> {
    let total = rows.first().map_or(0, |row| row.total);
    Ok((rows.into_iter().map(DeliveryRow::try_from).collect::<Result<_>>()?, total))
}

/// One page of the mails in a state, or of all: the newest first, and how many there are.
pub async fn delivery_list(
    tx: &mut Tx,
    state: Option<State>,
    limit: i64,
    offset: i64,
) -> Result<(Vec<DeliveryRow>, i64)> {
    let state = state.map(State::as_str).unwrap_or_default();
    page(on!(tx, |c| sqlx::query_as(LIST).bind(state).bind(limit).bind(offset).fetch_all(c).await?))
}

/// What somebody has to look after, the oldest first, and how many there are.
pub async fn delivery_list_open(tx: &mut Tx, limit: i64) -> Result<(Vec<DeliveryRow>, i64)> {
    page(on!(tx, |c| sqlx::query_as(OPEN).bind(limit).fetch_all(c).await?))
}

/// How many mails somebody has to look after.
pub async fn delivery_count_open(tx: &mut Tx) -> Result<i64> {
    Ok(on!(tx, |c| sqlx::query_scalar(OPEN_COUNT).fetch_one(c).await?))
}

/// How many mails there are in each state.
pub async fn delivery_count(tx: &mut Tx) -> Result<Vec<(State, i64)>> {
    let rows: Vec<(String, i64)> = on!(tx, |c| sqlx::query_as(COUNT).fetch_all(c).await?);
    rows.into_iter().map(|(text, n)| Ok((state(&text)?, n))).collect()
}

/// The mails that told of something about a request, in order.
pub async fn delivery_list_about(tx: &mut Tx, request: &RequestId, limit: i64) -> Result<Vec<DeliveryRow>> {
    let rows: Vec<Row> =
        on!(tx, |c| sqlx::query_as(ABOUT).bind(request.as_str()).bind(limit).fetch_all(c).await?);
    Ok(page(rows)?.0)
}

/// By id.
pub async fn delivery_find(tx: &mut Tx, id: &MailId) -> Result<Option<DeliveryRow>> {
    let row: Option<Row> = on!(tx, |c| sqlx::query_as(ONE).bind(id.as_str()).fetch_optional(c).await?);
    row.map(DeliveryRow::try_from).transpose()
}

/// Puts a mail that was given up back into the outbox.
///
/// # Errors
/// [`Error::Conflict`] when it is not given up any more.
pub async fn delivery_retry(tx: &mut Tx, id: &MailId, now: Timestamp) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(RETRY).bind(id.as_str()).bind(now.0).execute(c).await?.rows_affected()))
}

/// Says that nothing more is to be done about a mail. What it said is kept no longer.
///
/// # Errors
/// [`Error::Conflict`] when nobody has to look after it any more.
pub async fn delivery_leave(tx: &mut Tx, id: &MailId, now: Timestamp) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(LEAVE).bind(id.as_str()).bind(now.0).execute(c).await?.rows_affected()))
}
