//! What can go wrong between the service and the database.

/// A failed read or write.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Somebody else changed the row first; read it again.
    #[error("the row changed meanwhile")]
    Conflict,
    /// A row holds something the domain does not know.
    #[error("corrupt row: {0}")]
    Corrupt(&'static str),
    /// The database refused or could not be reached.
    #[error(transparent)]
    Database(#[from] sqlx::Error),
    /// Migrations could not be applied.
    #[error(transparent)]
    Migration(#[from] sqlx::migrate::MigrateError),
}

impl Error {
    /// Whether a constraint of the schema refused the row.
    #[must_use]
    pub fn is_constraint(&self) -> bool {
        matches!(self, Self::Database(sqlx::Error::Database(e)) if e.is_check_violation() || e.is_foreign_key_violation() || e.is_unique_violation())
    }
}

/// Result of a store function.
pub type Result<T, E = Error> = std::result::Result<T, E>;
