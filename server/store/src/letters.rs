//! Decisions as letters. No UPDATE: a letter never changes.

use crate::{Error, Result, Tx};
use domain::ids::{DecisionId, LetterId, RequestId};
use domain::language::Language;
use domain::letter::Kind;
use domain::time::Timestamp;

/// Of a request, and of the decision that parted it from another.
macro_rules! of_request {
    () => {
        "(request = $1 OR (kind = 'part' AND request IN (SELECT origin FROM request_links WHERE request_links.request = $1 AND request_links.kind = 'part')))"
    };
}

sql! {
    INSERT = "INSERT INTO letters (id, decision, request, kind, language, text, sha256, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    FIND = concat!("SELECT id, decision, kind, language, text, sha256, at FROM letters WHERE id = $2 AND ", of_request!());
    LIST = concat!("SELECT id, decision, kind, language, '' AS text, sha256, at FROM letters WHERE ", of_request!(), " ORDER BY at, id");
}

/// A letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterRow {
    /// Its id.
    pub id: LetterId,
    /// The decision it tells.
    pub decision: DecisionId,
    /// What it is about.
    pub kind: Kind,
    /// In which language.
    pub language: Language,
    /// What it says; empty in lists.
    pub text: String,
    /// SHA-256 of what it says, hexadecimal.
    pub sha256: String,
    /// When it was written.
    pub at: Timestamp,
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    decision: String,
    kind: String,
    language: String,
    text: String,
    sha256: String,
    at: i64,
}

impl TryFrom<Row> for LetterRow {
    type Error = Error;
    fn try_from(row: Row) -> Result<Self> {
        Ok(Self {
            id: LetterId::parse(&row.id).map_err(|_| Error::Corrupt("letters.id"))?,
            decision: DecisionId::parse(&row.decision).map_err(|_| Error::Corrupt("letters.decision"))?,
            kind: Kind::parse(&row.kind).ok_or(Error::Corrupt("letters.kind"))?,
            language: Language::find(&row.language).ok_or(Error::Corrupt("letters.language"))?,
            text: row.text,
            sha256: row.sha256,
            at: Timestamp(row.at),
        })
    }
}

/// Keeps a letter.
pub async fn letter_insert(tx: &mut Tx, request: &RequestId, letter: &LetterRow) -> Result<()> {
    on!(tx, |c| sqlx::query(INSERT)
        .bind(letter.id.as_str())
        .bind(letter.decision.as_str())
        .bind(request.as_str())
        .bind(letter.kind.as_str())
        .bind(letter.language.code())
        .bind(&letter.text)
        .bind(&letter.sha256)
        .bind(letter.at.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// One letter about a request.
pub async fn letter_find(tx: &mut Tx, request: &RequestId, id: &LetterId) -> Result<Option<LetterRow>> {
    let row: Option<Row> =
        on!(tx, |c| sqlx::query_as(FIND).bind(request.as_str()).bind(id.as_str()).fetch_optional(c).await?);
    row.map(LetterRow::try_from).transpose()
}

/// The letters about a request, in order, without what they say.
pub async fn letter_list(tx: &mut Tx, request: &RequestId) -> Result<Vec<LetterRow>> {
    let rows: Vec<Row> = on!(tx, |c| sqlx::query_as(LIST).bind(request.as_str()).fetch_all(c).await?);
    rows.into_iter().map(LetterRow::try_from).collect()
}
