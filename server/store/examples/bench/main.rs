//! What `cargo xtask bench` measures against, and the rows it measures with.
//!
//! `bench seed <file.db> <provider>` adds 100,000 choices to a database with example data.
//! `bench many <database-url> <requests>` adds requests and facts until there are so many.
//! `bench bare <file.db> <page.html> <port>` answers the same page from memory, and reads one row by its
//! primary key: the least a server in this stack can do.

mod many;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::routing::get;
use axum::serve::ListenerExt as _;
use sqlx::SqlitePool;
use sqlx::sqlite::{SqliteConnectOptions, SqlitePoolOptions};
use std::str::FromStr as _;

type Cause = Box<dyn std::error::Error>;

const CHOICES: u32 = 100_000;

#[tokio::main]
async fn main() -> Result<(), Cause> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["seed", file, provider] => seed(file, provider).await,
        ["many", url, requests] => many::seed(url, requests.parse()?).await,
        ["bare", file, page, port] => bare(file, page, port).await,
        _ => Err(
            "seed <file.db> <provider> | many <database-url> <requests> | bare <file.db> <page.html> <port>"
                .into(),
        ),
    }
}

async fn pool(file: &str) -> Result<SqlitePool, Cause> {
    let options = SqliteConnectOptions::from_str(&format!("sqlite://{file}"))?;
    Ok(SqlitePoolOptions::new().max_connections(8).connect_with(options).await?)
}

/// A person's id, by number.
fn subject(n: u32) -> String {
    format!("00000000-0000-7000-8000-{n:012}")
}

async fn seed(file: &str, provider: &str) -> Result<(), Cause> {
    let pool = pool(file).await?;
    let mut connection = pool.acquire().await?;
    sqlx::query("BEGIN IMMEDIATE").execute(&mut *connection).await?;
    let notice: (String,) = sqlx::query_as("SELECT id FROM notices WHERE service = 'whatsapp'")
        .fetch_one(&mut *connection)
        .await?;
    for n in 0..CHOICES {
        sqlx::query(
            "INSERT INTO choices (service, subject, provider, position, functionalities, notice, decided_at, version) \
             VALUES ('whatsapp', $1, $2, 'on', '[\"text\",\"images\"]', $3, 0, 1)",
        )
        .bind(subject(n))
        .bind(provider)
        .bind(&notice.0)
        .execute(&mut *connection)
        .await?;
    }
    sqlx::query("COMMIT").execute(&mut *connection).await?;
    Ok(())
}

async fn bare(file: &str, page: &str, port: &str) -> Result<(), Cause> {
    let page = Bytes::from(std::fs::read(page)?);
    let answer = move || {
        let page = page.clone();
        async move { ([("content-type", "text/html; charset=utf-8")], page) }
    };
    let router = Router::new()
        .route("/page", get(answer))
        .route("/read/{service}/{subject}/{provider}", get(read))
        .with_state(pool(file).await?);
    let listener = tokio::net::TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    let listener = listener.tap_io(|stream| {
        // Without it each answer waits for the client; a failure shows in the figures.
        let _ = stream.set_nodelay(true);
    });
    Ok(axum::serve(listener, router).await?)
}

async fn read(
    State(pool): State<SqlitePool>,
    Path((service, subject, provider)): Path<(String, String, String)>,
) -> String {
    let row: Result<(String,), _> = sqlx::query_as(
        "SELECT functionalities FROM choices WHERE service = $1 AND subject = $2 AND provider = $3",
    )
    .bind(service)
    .bind(subject)
    .bind(provider)
    .fetch_one(&pool)
    .await;
    row.map(|(text,)| text).unwrap_or_default()
}
