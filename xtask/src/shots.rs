//! Pictures of every page.

use crate::browser;
use crate::folders::target;
use crate::postgres::Postgres;
use crate::run::{cargo, done, say};
use anyhow::{Result, bail};

/// Takes a picture of every page in every form: wide and phone, light and dark, in German and Greek.
///
/// # Errors
/// A page could not be opened.
pub fn run() -> Result<()> {
    done(&mut cargo(&["build", "--package", "server"]))?;
    let folder = target().join("shots");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    let postgres = Postgres::start()?;
    let arguments = ["--project=sqlite-js", "pages.spec.js"].map(str::to_owned);
    let shots = folder.to_string_lossy().into_owned();
    let (count, _) = browser::journeys(&postgres, &arguments, &[("CAUSEWAY_SHOTS", &shots)])?;
    say(&format!("Pictures are in {}", folder.display()));
    if count.failed > 0 {
        bail!("{} tours failed", count.failed)
    }
    Ok(())
}
