//! What people decided. One current row per person, service and provider, found by its primary key;
//! every decision also stays as an event that nothing updates.

use crate::clients::{Grant, RawGrant};
use crate::organisations::organisation_id;
use crate::{Db, Error, Result, Tx, changed};
use domain::choice::{Choice, Position};
use domain::functionality::Functionality;
use domain::ids::{NoticeId, OrganisationId, SubjectId};
use domain::time::Timestamp;

sql! {
    SUBJECT_INSERT = "INSERT INTO subjects (id, created_at) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    LOGIN_INSERT = "INSERT INTO subject_logins (login, subject, password_hash, ends_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING";
    // A password its owner chose stays.
    LOGIN_AGAIN = "UPDATE subject_logins SET password_hash = $2, ends_at = $3 WHERE login = $1 AND ends_at IS NOT NULL RETURNING subject";
    LOGIN_ENDS = "SELECT ends_at FROM subject_logins WHERE subject = $1 AND ends_at IS NOT NULL";
    LOGIN_OF = "SELECT login, password_hash FROM subject_logins WHERE subject = $1";
    LOGIN_SET_HASH = "UPDATE subject_logins SET password_hash = $2, ends_at = NULL WHERE subject = $1";
    LOGIN_FIND = "SELECT subject, password_hash FROM subject_logins WHERE login = $1 AND (ends_at IS NULL OR ends_at > $2)";
    LOGIN_RENEW = "UPDATE subject_logins SET password_hash = $3 WHERE login = $1 AND password_hash = $2";
    NOTICE_INSERT = "INSERT INTO notices (id, service, language, version, text, sha256, published_at) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING";
    NOTICE_NEWEST = "SELECT id, service, language, version, text, sha256, published_at FROM notices WHERE service = $1 AND language = $2 ORDER BY version DESC LIMIT 1";
    // Of the newest version: what was replaced meanwhile, in whatever language, is found no more.
    NOTICE_CURRENT = "SELECT id, service, language, version, text, sha256, published_at FROM notices n WHERE id = $1 AND service = $2 \
                      AND NOT EXISTS (SELECT 1 FROM notices o WHERE o.service = n.service AND o.version > n.version)";
    FIND = "SELECT position, functionalities, decided_at, version FROM choices WHERE service = $1 AND subject = $2 AND provider = $3";
    LIST = "SELECT service, provider, position, functionalities, decided_at, version FROM choices WHERE subject = $1 AND service = $2";
    INSERT = "INSERT INTO choices (service, subject, provider, position, functionalities, notice, decided_at, version) \
              VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING";
    UPDATE = "UPDATE choices SET position = $4, functionalities = $5, notice = $6, decided_at = $7, version = $8 \
              WHERE service = $1 AND subject = $2 AND provider = $3 AND version = $8 - 1";
    EVENT_INSERT = "INSERT INTO choice_events (service, subject, provider, version, position, functionalities, notice, notice_sha256, decided_at) \
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    // One statement answers a gatekeeper server: is the token good, is the connection live, what did the person decide.
    // A row for each live request, or one without.
    CHECK = "SELECT c.id AS client, c.organisation, c.scopes, c.addresses, t.used_at, \
             ch.position, ch.functionalities, ch.version, r.functionalities AS open \
             FROM client_tokens t JOIN clients c ON c.id = t.client \
             LEFT JOIN choices ch ON ch.service = $2 AND ch.subject = $3 AND ch.provider = $4 \
             LEFT JOIN requests r ON r.service = $2 AND r.organisation = $4 AND r.state = 'live' \
             WHERE t.token_sha256 = $1 AND t.ended_at IS NULL AND t.expires_at > $5";
}

/// One version of a notice.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct NoticeRow {
    /// Id.
    pub id: String,
    /// Slug of the service.
    pub service: String,
    /// BCP 47 language.
    pub language: String,
    /// Version, from 1.
    pub version: i64,
    /// Markdown.
    pub text: String,
    /// SHA-256 of the text, hexadecimal.
    pub sha256: String,
    /// When it was published.
    pub published_at: i64,
}

/// The answer to a server whose token works. Whether it may ask is judged by the grant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// What the token stands for.
    pub grant: Grant,
    /// What the provider's live requests open on this service; nothing when none is live.
    pub open: Vec<Functionality>,
    /// What the person decided, if anything: position, functionalities, version.
    pub choice: Option<(Position, Vec<Functionality>, i64)>,
}

fn functionalities(json: &str) -> Result<Vec<Functionality>> {
    serde_json::from_str(json).map_err(|_| Error::Corrupt("choices.functionalities"))
}

fn position(text: &str) -> Result<Position> {
    Position::parse(text).ok_or(Error::Corrupt("choices.position"))
}

/// Remembers that a person exists, and nothing else about them.
pub async fn subject_insert(tx: &mut Tx, id: &SubjectId, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(SUBJECT_INSERT).bind(id.as_str()).bind(now.0).execute(c).await.map(drop)?);
    Ok(())
}

/// Adds a local sign-in for a person, which ends unless they choose another password before.
pub async fn subject_login_insert(
    tx: &mut Tx,
    login: &str,
    id: &SubjectId,
    password_hash: &str,
    ends_at: Option<Timestamp>,
) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(LOGIN_INSERT)
        .bind(login)
        .bind(id.as_str())
        .bind(password_hash)
        .bind(ends_at.map(|at| at.0))
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// Gives a local sign-in another password in place of one its owner did not choose. Whose it is; `None` when there
/// is no such sign-in, or its owner chose a password.
pub async fn subject_login_again(
    tx: &mut Tx,
    login: &str,
    password_hash: &str,
    ends_at: Timestamp,
) -> Result<Option<SubjectId>> {
    let row: Option<(String,)> = on!(tx, |c| sqlx::query_as(LOGIN_AGAIN)
        .bind(login)
        .bind(password_hash)
        .bind(ends_at.0)
        .fetch_optional(c)
        .await?);
    row.map(|(id,)| SubjectId::parse(&id).map_err(|_| Error::Corrupt("subject_logins.subject"))).transpose()
}

/// When the password of a local sign-in ends, where its owner has not chosen it.
pub async fn subject_login_ends(tx: &mut Tx, id: &SubjectId) -> Result<Option<Timestamp>> {
    let row: Option<(i64,)> =
        on!(tx, |c| sqlx::query_as(LOGIN_ENDS).bind(id.as_str()).fetch_optional(c).await?);
    Ok(row.map(|(at,)| Timestamp(at)))
}

/// The local sign-in of a person, and the hash to verify.
pub async fn subject_login_of(tx: &mut Tx, id: &SubjectId) -> Result<Option<(String, String)>> {
    Ok(on!(tx, |c| sqlx::query_as(LOGIN_OF).bind(id.as_str()).fetch_optional(c).await?))
}

/// Sets the password of a local sign-in.
pub async fn subject_login_set_hash(tx: &mut Tx, id: &SubjectId, password_hash: &str) -> Result<()> {
    let rows = on!(tx, |c| sqlx::query(LOGIN_SET_HASH)
        .bind(id.as_str())
        .bind(password_hash)
        .execute(c)
        .await?
        .rows_affected());
    if rows == 1 { Ok(()) } else { Err(Error::Conflict) }
}

/// The person behind a local sign-in that has not ended, and the hash to verify.
pub async fn subject_login_find(
    tx: &mut Tx,
    login: &str,
    now: Timestamp,
) -> Result<Option<(SubjectId, String)>> {
    let row: Option<(String, String)> =
        on!(tx, |c| sqlx::query_as(LOGIN_FIND).bind(login).bind(now.0).fetch_optional(c).await?);
    row.map(|(id, hash)| {
        Ok((SubjectId::parse(&id).map_err(|_| Error::Corrupt("subject_logins.subject"))?, hash))
    })
    .transpose()
}

/// Puts a new hash of the same password in place of the old one, unless there is another password meanwhile.
pub async fn subject_login_renew(tx: &mut Tx, login: &str, old: &str, new: &str) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(LOGIN_RENEW)
        .bind(login)
        .bind(old)
        .bind(new)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// Publishes a notice version. `false` when that version exists already.
pub async fn notice_insert(tx: &mut Tx, notice: &NoticeRow) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(NOTICE_INSERT)
        .bind(&notice.id)
        .bind(&notice.service)
        .bind(&notice.language)
        .bind(notice.version)
        .bind(&notice.text)
        .bind(&notice.sha256)
        .bind(notice.published_at)
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// A notice of a service by id, as long as no newer one took its place.
pub async fn notice_find_current(tx: &mut Tx, service: &str, id: &NoticeId) -> Result<Option<NoticeRow>> {
    Ok(on!(tx, |c| {
        sqlx::query_as(NOTICE_CURRENT).bind(id.as_str()).bind(service).fetch_optional(c).await?
    }))
}

/// The notice people read now.
pub async fn notice_find_newest(tx: &mut Tx, service: &str, language: &str) -> Result<Option<NoticeRow>> {
    Ok(on!(tx, |c| sqlx::query_as(NOTICE_NEWEST).bind(service).bind(language).fetch_optional(c).await?))
}

/// The current choice.
pub async fn choice_find(
    tx: &mut Tx,
    service: &str,
    subject: &SubjectId,
    provider: &OrganisationId,
) -> Result<Option<Choice>> {
    let row: Option<(String, String, i64, i64)> = on!(tx, |c| sqlx::query_as(FIND)
        .bind(service)
        .bind(subject.as_str())
        .bind(provider.as_str())
        .fetch_optional(c)
        .await?);
    row.map(|(at, allowed, decided_at, version)| {
        Ok(Choice {
            position: position(&at)?,
            functionalities: functionalities(&allowed)?,
            decided_at: Timestamp(decided_at),
            version,
        })
    })
    .transpose()
}

/// Everything one person decided on one service.
pub async fn choice_list(
    tx: &mut Tx,
    subject: &SubjectId,
    service: &str,
) -> Result<Vec<(OrganisationId, Choice)>> {
    let rows: Vec<(String, String, String, String, i64, i64)> =
        on!(tx, |c| sqlx::query_as(LIST).bind(subject.as_str()).bind(service).fetch_all(c).await?);
    rows.into_iter()
        .map(|(_, provider, at, allowed, decided_at, version)| {
            Ok((
                organisation_id(&provider)?,
                Choice {
                    position: position(&at)?,
                    functionalities: functionalities(&allowed)?,
                    decided_at: Timestamp(decided_at),
                    version,
                },
            ))
        })
        .collect()
}

/// Saves a decision over the one before it, and keeps it as an event.
///
/// # Errors
/// [`Error::Conflict`] when the person decided something else meanwhile.
pub async fn choice_save(
    tx: &mut Tx,
    service: &str,
    subject: &SubjectId,
    provider: &OrganisationId,
    choice: &Choice,
    notice: &NoticeId,
    notice_sha256: &str,
) -> Result<()> {
    let allowed = serde_json::to_string(&choice.functionalities)
        .map_err(|_| Error::Corrupt("choices.functionalities"))?;
    let sql = if choice.version == 1 { INSERT } else { UPDATE };
    changed(on!(tx, |c| sqlx::query(sql)
        .bind(service)
        .bind(subject.as_str())
        .bind(provider.as_str())
        .bind(choice.position.as_str())
        .bind(&allowed)
        .bind(notice.as_str())
        .bind(choice.decided_at.0)
        .bind(choice.version)
        .execute(c)
        .await?
        .rows_affected()))?;
    on!(tx, |c| sqlx::query(EVENT_INSERT)
        .bind(service)
        .bind(subject.as_str())
        .bind(provider.as_str())
        .bind(choice.version)
        .bind(choice.position.as_str())
        .bind(&allowed)
        .bind(notice.as_str())
        .bind(notice_sha256)
        .bind(choice.decided_at.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

#[derive(sqlx::FromRow)]
struct CheckRow {
    #[sqlx(flatten)]
    grant: RawGrant,
    position: Option<String>,
    functionalities: Option<String>,
    version: Option<i64>,
    open: Option<String>,
}

/// Answers a gatekeeper server in one statement without a transaction. `None` when the token does not work.
pub async fn choice_check(
    db: &Db,
    token_sha256: &str,
    service: &str,
    subject: &str,
    provider: &str,
    now: Timestamp,
) -> Result<Option<Check>> {
    macro_rules! run {
        ($pool:expr) => {
            sqlx::query_as(CHECK)
                .bind(token_sha256)
                .bind(service)
                .bind(subject)
                .bind(provider)
                .bind(now.0)
                .fetch_all($pool)
                .await?
        };
    }
    let rows: Vec<CheckRow> = match db {
        Db::Sqlite { read, .. } => run!(read),
        Db::Postgres(pool) => run!(pool),
    };
    let Some(first) = rows.first() else { return Ok(None) };
    let grant = Grant::try_from(&first.grant)?;
    let choice = match (&first.position, &first.functionalities, first.version) {
        (Some(at), Some(allowed), Some(version)) => Some((position(at)?, functionalities(allowed)?, version)),
        _ => None,
    };
    let mut open = Vec::new();
    for text in rows.iter().filter_map(|row| row.open.as_deref()) {
        open.extend(functionalities(text)?);
    }
    Ok(Some(Check { grant, open, choice }))
}
