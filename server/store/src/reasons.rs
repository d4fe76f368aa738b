//! The catalogue of reasons. No UPDATE: a version never changes.

use crate::{Error, Result, Tx};
use domain::ids::{AccountId, DecisionId};
use domain::reason::{Cited, Code, Reason};
use domain::time::Timestamp;

macro_rules! find {
    ($rest:literal) => {
        concat!(
            "SELECT r.code, r.version, r.retired, r.body, r.made_at, a.name, \
             (SELECT COUNT(*) FROM decision_reasons d WHERE d.code = r.code AND d.version = r.version) AS used \
             FROM reasons r LEFT JOIN accounts a ON a.id = r.made_by ",
            $rest
        )
    };
}

sql! {
    INSERT = "INSERT INTO reasons (code, version, retired, body, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
    NEWEST = find!("WHERE r.version = (SELECT MAX(n.version) FROM reasons n WHERE n.code = r.code) ORDER BY r.code");
    HISTORY = find!("WHERE r.code = $1 ORDER BY r.version DESC");
    ANY = "SELECT COUNT(*) FROM reasons";
    // A version nobody made is used by nothing.
    USE = "INSERT INTO decision_reasons (decision, code, version) SELECT $1, code, version FROM reasons WHERE code = $2 AND version = $3";
}

/// One version of a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonRow {
    /// What it is called.
    pub code: Code,
    /// From 1.
    pub version: i64,
    /// Whether it is offered no longer.
    pub retired: bool,
    /// What it says.
    pub reason: Reason,
    /// When it was made.
    pub at: Timestamp,
    /// Who made it; nobody when the portal shipped with it.
    pub by: Option<String>,
    /// How many proposals began with it.
    pub used: i64,
}

#[derive(sqlx::FromRow)]
struct Row {
    code: String,
    version: i64,
    retired: i64,
    body: String,
    made_at: i64,
    name: Option<String>,
    used: i64,
}

impl TryFrom<Row> for ReasonRow {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            code: Code::parse(&row.code).ok_or(Error::Corrupt("reasons.code"))?,
            version: row.version,
            retired: row.retired == 1,
            reason: serde_json::from_str(&row.body).map_err(|_| Error::Corrupt("reasons.body"))?,
            at: Timestamp(row.made_at),
            by: row.name,
            used: row.used,
        })
    }
}

/// Adds a version.
///
/// # Errors
/// [`Error::Conflict`] when that version is there already.
pub async fn reason_insert(
    tx: &mut Tx,
    cited: &Cited,
    retired: bool,
    reason: &Reason,
    by: Option<&AccountId>,
    now: Timestamp,
) -> Result<()> {
    let body = serde_json::to_string(reason).map_err(|_| Error::Corrupt("reasons.body"))?;
    crate::changed(on!(tx, |c| sqlx::query(INSERT)
        .bind(cited.code.as_str())
        .bind(cited.version)
        .bind(i64::from(retired))
        .bind(&body)
        .bind(by.map(AccountId::as_str))
        .bind(now.0)
        .execute(c)
        .await?
        .rows_affected()))
}

/// The newest version of every reason.
pub async fn reason_list(tx: &mut Tx) -> Result<Vec<ReasonRow>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(NEWEST).fetch_all(c).await?);
    rows.into_iter().map(ReasonRow::try_from).collect()
}

/// Every version of one reason, the newest first.
pub async fn reason_history(tx: &mut Tx, code: &Code) -> Result<Vec<ReasonRow>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(HISTORY).bind(code.as_str()).fetch_all(c).await?);
    rows.into_iter().map(ReasonRow::try_from).collect()
}

/// Whether there is any reason at all.
pub async fn reason_exists(tx: &mut Tx) -> Result<bool> {
    let count: i64 = on!(tx, |c| sqlx::query_scalar(ANY).fetch_one(c).await?);
    Ok(count > 0)
}

/// Notes which version a proposal began with.
pub async fn reason_use(tx: &mut Tx, decision: &DecisionId, cited: &Cited) -> Result<()> {
    on!(tx, |c| sqlx::query(USE)
        .bind(decision.as_str())
        .bind(cited.code.as_str())
        .bind(cited.version)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}
