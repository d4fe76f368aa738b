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

impl Error {
    /// Whether somebody else was first, or in the way: the same act can be tried again.
    #[must_use]
    pub fn is_race(&self) -> bool {
        match self {
            Self::Conflict => true,
            Self::Database(sqlx::Error::Database(e)) => {
                // Serialisation failure and deadlock of PostgreSQL; busy and locked of SQLite.
                e.is_unique_violation()
                    || matches!(e.code().as_deref(), Some("40001" | "40P01" | "5" | "6" | "261" | "517"))
            }
            _ => false,
        }
    }
}

/// Result of a store function.
pub type Result<T, E = Error> = std::result::Result<T, E>;
