//! A database of its own for each test, on both engines.

use crate::Db;
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};
use std::sync::atomic::{AtomicU32, Ordering};

/// Names the PostgreSQL server tests create their databases on, by the address of one that exists.
const POSTGRES: &str = "CAUSEWAY_TEST_POSTGRES";

tokio::task_local! {
    /// Statements of the task that counts them.
    static STATEMENTS: AtomicU32;
}

/// Called for each statement.
pub(crate) fn one_statement() {
    // Most tasks do not count.
    let _ = STATEMENTS.try_with(|count| count.fetch_add(1, Ordering::Relaxed));
}

/// How many statements some work takes, without those that begin and commit.
pub async fn statements<T>(work: impl Future<Output = T>) -> (T, u32) {
    let counted = async {
        let done = work.await;
        (done, STATEMENTS.with(|count| count.load(Ordering::Relaxed)))
    };
    STATEMENTS.scope(AtomicU32::new(0), counted).await
}

static COUNT: AtomicU32 = AtomicU32::new(0);

fn unique() -> String {
    format!("causeway_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed))
}

/// A new, migrated database on SQLite.
///
/// # Panics
/// It cannot be made.
pub async fn sqlite() -> Db {
    let file = std::env::temp_dir().join(unique()).with_extension("db");
    for old in ["db", "db-wal", "db-shm"] {
        let _ = std::fs::remove_file(file.with_extension(old));
    }
    Db::connect(&format!("sqlite://{}", file.display()))
        .await
        .expect("a folder for temporary files can be written")
}

/// A new, migrated database on PostgreSQL.
///
/// # Panics
/// There is no server: a missing engine fails a test, it never skips it.
#[expect(clippy::disallowed_methods, reason = "tests are told where PostgreSQL is by the build driver")]
pub async fn postgres() -> Db {
    let url =
        std::env::var(POSTGRES).expect("run the tests with `cargo xtask test`, which starts PostgreSQL");
    let name = unique();
    let mut connection = PgConnection::connect(&url).await.expect("PostgreSQL runs");
    for sql in [format!("DROP DATABASE IF EXISTS {name}"), format!("CREATE DATABASE {name}")] {
        sqlx::query(AssertSqlSafe(sql))
            .execute(&mut connection)
            .await
            .expect("the user may create databases");
    }
    let (server, _) = url.rsplit_once('/').expect("the address names a database");
    Db::connect(&format!("{server}/{name}")).await.expect("the database was just created")
}

/// Declares a test that runs on both engines. The body gets a fresh [`Db`].
#[macro_export]
macro_rules! on_both {
    ($($(#[$doc:meta])* async fn $name:ident($db:ident) $body:block)*) => {$(
        mod $name {
            use super::*;
            async fn body($db: $crate::Db) $body
            $(#[$doc])*
            #[tokio::test(flavor = "multi_thread")]
            async fn sqlite() {
                body($crate::testing::sqlite().await).await;
            }
            $(#[$doc])*
            #[tokio::test(flavor = "multi_thread")]
            async fn postgres() {
                body($crate::testing::postgres().await).await;
            }
        }
    )*};
}

/// The one value of a statement, as text.
///
/// # Panics
/// There is none.
pub async fn value(tx: &mut crate::Tx, sql: &'static str) -> String {
    let row: (String,) = on!(tx, |c| sqlx::query_as(sql).fetch_one(c).await.expect("one row"));
    row.0
}

/// Runs a statement no use case has.
///
/// # Panics
/// The database refuses it.
pub async fn run(tx: &mut crate::Tx, sql: &'static str) {
    on!(tx, |c| sqlx::query(sql).execute(c).await.map(drop).expect("a statement both engines take"));
}
