//! The complete list of differences between the two engines: how to connect, how to begin writing,
//! which migrations, and how a queue skips rows another worker has claimed.

use crate::Result;
use crate::db::is_this_machine;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions, PgSslMode};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{PgPool, SqlitePool};
use std::str::FromStr as _;
use std::time::Duration;

/// Begins a writing transaction on SQLite at once. A deferred one that turns to writing later fails
/// with code 517 without waiting.
pub(crate) const SQLITE_BEGIN_WRITE: &str = "BEGIN IMMEDIATE";

/// Most connections to PostgreSQL.
const POSTGRES_CONNECTIONS: u32 = 20;
/// Most connections that read SQLite. One more writes. With as few as there are cores, reads wait for each
/// other: the choice check was a third slower.
const SQLITE_READERS: u32 = 8;

fn sqlite_options(url: &str) -> Result<SqliteConnectOptions> {
    Ok(SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        // An answer the user saw is on disk.
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(5))
        // A whole page of rows, or the driver's thread waits in the middle of one.
        .row_buffer_size(256))
}

pub(crate) async fn connect_sqlite(url: &str) -> Result<(SqlitePool, SqlitePool)> {
    let options = sqlite_options(url)?;
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .test_before_acquire(false)
        .connect_with(options.clone())
        .await?;
    sqlx::migrate!("../../migrations/sqlite").run(&write).await?;
    let read = SqlitePoolOptions::new()
        .max_connections(SQLITE_READERS)
        // A connection to a file does not go stale.
        .test_before_acquire(false)
        .connect_with(options.read_only(true))
        .await?;
    Ok((write, read))
}

pub(crate) async fn connect_postgres(url: &str) -> Result<PgPool> {
    let options = PgConnectOptions::from_str(url)?;
    let pool = PgPoolOptions::new().max_connections(POSTGRES_CONNECTIONS).connect_with(options).await?;
    sqlx::migrate!("../../migrations/postgres").run(&pool).await?;
    Ok(pool)
}

/// Whether nobody on the way to PostgreSQL reads along. SQLite is a file.
pub(crate) fn postgres_is_private(url: &str) -> Result<bool> {
    let options = PgConnectOptions::from_str(url)?;
    let here = options.get_socket().is_some() || options.get_host().starts_with('/');
    let checked = matches!(options.get_ssl_mode(), PgSslMode::VerifyFull);
    Ok(here || checked || is_this_machine(options.get_host()))
}

/// Claims due mails. PostgreSQL lets several workers claim side by side; on SQLite there is one writer.
pub(crate) const CLAIM_SQLITE: &str = "UPDATE mails SET locked_by = $1, locked_until = $2, attempts = attempts + 1 \
    WHERE id IN (SELECT id FROM mails WHERE sent_at IS NULL AND outcome IS NULL AND run_at <= $3 AND (locked_until IS NULL OR locked_until <= $3) ORDER BY run_at LIMIT $4) \
    AND sent_at IS NULL AND outcome IS NULL AND (locked_until IS NULL OR locked_until <= $3) \
    RETURNING id, kind, recipient, subject, text, attempts, created_at, sent_at, last_error, tried_from";
/// See [`CLAIM_SQLITE`]. Materialised, because PostgreSQL may run a subquery again for every row, and
/// then each time locks others: the limit would not hold.
pub(crate) const CLAIM_POSTGRES: &str = "WITH due AS MATERIALIZED (SELECT id FROM mails \
    WHERE sent_at IS NULL AND outcome IS NULL AND run_at <= $3 AND (locked_until IS NULL OR locked_until <= $3) ORDER BY run_at LIMIT $4 FOR UPDATE SKIP LOCKED) \
    UPDATE mails SET locked_by = $1, locked_until = $2, attempts = attempts + 1 WHERE id IN (SELECT id FROM due) \
    RETURNING id, kind, recipient, subject, text, attempts, created_at, sent_at, last_error, tried_from";
