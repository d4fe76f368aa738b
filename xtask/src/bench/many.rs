//! Many requests against few: what a page costs must not grow with them.

use super::{Bench, PORTAL, SQLITE, curl, enter, portal, session};
use crate::folders::{Scratch, target};
use crate::postgres::Postgres;
use crate::run::{done, say};
use anyhow::{Result, bail};
use std::path::Path;
use std::process::Command;

/// Requests in the small portal and in the large one; each has twenty facts.
const FEW: u32 = 100;
const MANY: u32 = 10_000;
/// How many times as long a page may take in the large one.
const WANTED: f64 = 1.3;
/// The page staff open most, and those anybody may open.
const PAGES: [&str; 3] = ["/review", "/requests", "/requests.json"];

/// Measures on both engines and prints a table.
///
/// # Errors
/// Something does not run.
pub fn measure(bench: &Bench, site: &Path) -> Result<()> {
    say("");
    say(&format!("| page | engine | requests/s with {FEW} | with {MANY} | ratio | wanted |"));
    say("|---|---|---|---|---|---|");
    let folder = Scratch::new("bench-sqlite")?;
    let file = format!("sqlite://{}", folder.path().join("causeway.db").display());
    engine(bench, "SQLite", folder.path(), site, SQLITE, &file)?;
    let postgres = Postgres::start()?;
    let folder = Scratch::new("bench-postgres")?;
    engine(bench, "PostgreSQL", folder.path(), site, &postgres.url, &postgres.url)
}

fn engine(bench: &Bench, name: &str, folder: &Path, site: &Path, database: &str, seeded: &str) -> Result<()> {
    let staff = folder.join("staff");
    // Twice: the first start takes its time over the example data.
    drop(portal(folder, site, database)?);
    let portal = portal(folder, site, database)?;
    enter(&staff)?;
    let few = paces(bench, &staff, seeded, FEW)?;
    let many = paces(bench, &staff, seeded, MANY)?;
    drop(portal);
    for ((page, few), many) in PAGES.iter().zip(few).zip(many) {
        say(&format!("| `{page}` | {name} | {few:.0} | {many:.0} | {:.2} | ≤ {WANTED} |", few / many));
    }
    Ok(())
}

/// Requests a second of each page, once there are so many.
fn paces(bench: &Bench, staff: &Path, database: &str, requests: u32) -> Result<Vec<f64>> {
    done(Command::new(target().join("release/examples/bench")).args([
        "many",
        database,
        &requests.to_string(),
    ]))?;
    let cookie = format!("Cookie: {}", session(staff)?);
    let pace = |page: &&str| {
        if !curl(staff, page)?.contains("whatsapp") && *page == "/requests.json" {
            bail!("{page} is empty");
        }
        bench.wrk(&format!("{PORTAL}{page}"), &[&cookie])
    };
    PAGES.iter().map(pace).collect()
}
