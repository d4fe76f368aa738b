//! Connections and transactions.

use crate::{Result, dialect};
use sqlx::{PgPool, Postgres, Sqlite, SqlitePool, Transaction};

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

/// An open transaction. Dropped without [`Tx::commit`] it leaves no trace.
#[derive(Debug)]
pub enum Tx {
    /// On SQLite.
    Sqlite(Transaction<'static, Sqlite>),
    /// On PostgreSQL.
    Postgres(Transaction<'static, Postgres>),
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

    /// Begins a transaction that may write.
    ///
    /// # Errors
    /// No connection became free in time.
    #[expect(clippy::disallowed_methods, reason = "the one place that begins")]
    pub async fn write(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { write, .. } => Tx::Sqlite(write.begin_with(dialect::SQLITE_BEGIN_WRITE).await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
        })
    }

    /// Begins a transaction that only reads, all of it at one instant on SQLite.
    ///
    /// # Errors
    /// No connection became free in time.
    #[expect(clippy::disallowed_methods, reason = "the one place that begins")]
    pub async fn read(&self) -> Result<Tx> {
        Ok(match self {
            Self::Sqlite { read, .. } => Tx::Sqlite(read.begin().await?),
            Self::Postgres(pool) => Tx::Postgres(pool.begin().await?),
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
