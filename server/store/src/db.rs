//! Connections and transactions.

use crate::{Result, dialect};
use sqlx::pool::PoolConnection;
use sqlx::{Database, PgPool, Postgres, Sqlite, SqlitePool, Transaction};
use std::net::IpAddr;
use std::ops::{Deref, DerefMut};

/// One of the two databases.
#[derive(Clone, Debug)]
pub enum Db {
    /// The embedded default: one connection that writes, several that read.
    Sqlite {
        /// The only writer.
        write: SqlitePool,
        /// Readers.
        read: SqlitePool,
    },
    /// For more than one machine.
    Postgres(PgPool),
}

/// What a use case reads and writes through. Dropped without [`Tx::commit`] it leaves no trace.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite.
    Sqlite(Handle<Sqlite>),
    /// On PostgreSQL.
    Postgres(Handle<Postgres>),
}

/// An open transaction, or a connection that only reads.
#[derive(Debug)]
pub enum Handle<D: Database> {
    /// May write.
    Transaction(Transaction<'static, D>),
    /// Only reads: each statement by itself, which spares the database two round trips.
    Connection(PoolConnection<D>),
}

impl<D: Database> Deref for Handle<D> {
    type Target = D::Connection;
    fn deref(&self) -> &D::Connection {
        match self {
            Self::Transaction(tx) => tx,
            Self::Connection(connection) => connection,
        }
    }
}

impl<D: Database> DerefMut for Handle<D> {
    fn deref_mut(&mut self) -> &mut D::Connection {
        match self {
            Self::Transaction(tx) => tx,
            Self::Connection(connection) => connection,
        }
    }
}

impl<D: Database> Handle<D> {
    async fn commit(self) -> sqlx::Result<()> {
        match self {
            Self::Transaction(tx) => tx.commit().await,
            Self::Connection(_) => Ok(()),
        }
    }
}

impl Db {
    /// Connects and brings the schema up to date. `url` is `sqlite://path` or `postgres://…`.
    ///
    /// # Errors
    /// The database cannot be opened, or a migration fails.
    pub async fn connect(url: &str) -> Result<Self> {
        if url.starts_with("postgres") {
            return Ok(Self::Postgres(dialect::connect_postgres(url).await?));
        }
        let (write, read) = dialect::connect_sqlite(url).await?;
        Ok(Self::Sqlite { write, read })
    }

    /// Whether nobody on the way reads along: the database is on this machine, or shows a certificate that is
    /// checked.
    ///
    /// # Errors
    /// The address cannot be read.
    pub fn is_private(url: &str) -> Result<bool> {
        if url.starts_with("postgres") { dialect::postgres_is_private(url) } else { Ok(true) }
    }

    /// Begins a transaction that may write.
    ///
    /// # Errors
    /// No connection became free in time.
    #[expect(clippy::disallowed_methods, reason = "the one place that begins")]
    pub async fn write(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { write, .. } => {
                Tx::Sqlite(Handle::Transaction(write.begin_with(dialect::SQLITE_BEGIN_WRITE).await?))
            }
            Self::Postgres(pool) => Tx::Postgres(Handle::Transaction(pool.begin().await?)),
        })
    }

    /// A connection that only reads. Every statement sees what was committed when it began, on both engines.
    ///
    /// # Errors
    /// No connection became free in time.
    pub async fn read(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { read, .. } => Tx::Sqlite(Handle::Connection(read.acquire().await?)),
            Self::Postgres(pool) => Tx::Postgres(Handle::Connection(pool.acquire().await?)),
        })
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// It does not.
    pub async fn ping(&self) -> Result<()> {
        match self {
            Self::Sqlite { read, .. } => sqlx::query("SELECT 1").execute(read).await.map(drop)?,
            Self::Postgres(pool) => sqlx::query("SELECT 1").execute(pool).await.map(drop)?,
        }
        Ok(())
    }

    /// Closes all connections; on SQLite this also folds the write-ahead log into the file.
    pub async fn close(&self) {
        match self {
            Self::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Self::Postgres(pool) => pool.close().await,
        }
    }
}

/// Whether a host is this machine.
#[must_use]
pub fn is_this_machine(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host.eq_ignore_ascii_case("localhost") || address.is_ok_and(|ip| ip.is_loopback())
}

impl Tx {
    /// Makes everything done in this transaction durable.
    ///
    /// # Errors
    /// The database could not commit; then nothing was done.
    pub async fn commit(self) -> Result<()> {
        match self {
            Self::Sqlite(tx) => tx.commit().await?,
            Self::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}
