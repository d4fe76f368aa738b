//! The two engines hold the same schema and take the same statements.

use sqlx::{AssertSqlSafe, Executor as _, Row as _, SqlSafeStr as _};
use std::collections::BTreeMap;
use store::Db;
use store::testing::{postgres, sqlite};

#[tokio::test]
async fn every_statement_prepares_on_both_engines() {
    let (Db::Sqlite { write, .. }, Db::Postgres(pool)) = (sqlite().await, postgres().await) else {
        unreachable!()
    };
    let statements = store::statements();
    assert!(statements.len() > 50, "only {}", statements.len());
    for sql in statements {
        let text = || AssertSqlSafe(sql.to_owned()).into_sql_str();
        if let Err(error) = write.acquire().await.unwrap().prepare(text()).await {
            panic!("SQLite: {error}\n{sql}");
        }
        if let Err(error) = pool.acquire().await.unwrap().prepare(text()).await {
            panic!("PostgreSQL: {error}\n{sql}");
        }
    }
}

#[test]
fn nothing_changes_or_removes_a_fact() {
    for sql in store::statements() {
        let text = sql.to_lowercase();
        for verb in ["update events", "delete from events", "drop", "truncate", "replace into", "alter"] {
            assert!(!text.contains(verb), "{sql}");
        }
        assert!(!text.contains("into events") || !text.contains("on conflict"), "{sql}");
    }
}

/// Table and column to kind and whether it may be empty.
type Schema = BTreeMap<(String, String), (String, bool)>;

#[tokio::test]
async fn both_engines_hold_the_same_schema() {
    let (Db::Sqlite { write, .. }, Db::Postgres(pool)) = (sqlite().await, postgres().await) else {
        unreachable!()
    };
    let rows = sqlx::query(
        "SELECT m.name AS tab, c.name AS col, lower(c.type) AS kind, c.\"notnull\" AS required \
         FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE '\\_sqlx%' ESCAPE '\\'",
    )
    .fetch_all(&write)
    .await
    .unwrap();
    let ours: Schema = rows
        .iter()
        .map(|row| {
            let kind = match row.get::<String, _>("kind").as_str() {
                "integer" => "bigint",
                "blob" => "bytea",
                other => other,
            }
            .to_owned();
            ((row.get("tab"), row.get("col")), (kind, row.get::<i64, _>("required") == 1))
        })
        .collect();
    let rows = sqlx::query(
        "SELECT CAST(table_name AS TEXT) AS tab, CAST(column_name AS TEXT) AS col, CAST(data_type AS TEXT) AS kind, \
         is_nullable = 'NO' AS required FROM information_schema.columns \
         WHERE table_schema = 'public' AND table_name NOT LIKE '\\_sqlx%'",
    )
    .fetch_all(&pool)
    .await
    .unwrap();
    let theirs: Schema = rows
        .iter()
        .map(|row| ((row.get("tab"), row.get("col")), (row.get("kind"), row.get("required"))))
        .collect();
    assert_eq!(ours, theirs);
    let told: Vec<String> = ours
        .iter()
        .map(|((table, column), (kind, required))| {
            format!("{table}.{column} {kind}{}", if *required { "" } else { "?" })
        })
        .collect();
    insta::assert_snapshot!(told.join("\n"));
}
