//! The browser journeys.

use crate::postgres::Postgres;
use crate::run::{cargo, done, program, read};
use crate::tools::{chromium, npm};
use crate::{assets, folders};
use anyhow::{Result, bail};

/// Runs the journeys alone.
#[derive(clap::Args)]
pub struct E2e {
    /// Handed on to Playwright, like `--project sqlite-js`
    #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
    arguments: Vec<String>,
}

/// How many tests passed and failed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Count {
    /// Passed.
    pub passed: usize,
    /// Failed, or could not run.
    pub failed: usize,
}

impl E2e {
    /// Builds, starts PostgreSQL and runs.
    ///
    /// # Errors
    /// A journey failed.
    pub fn run(self) -> Result<()> {
        done(&mut cargo(&["build", "--package", "server"]))?;
        let postgres = Postgres::start()?;
        let (count, _) = journeys(&postgres, &self.arguments, &[])?;
        if count.failed > 0 {
            bail!("{} journeys failed", count.failed)
        }
        Ok(())
    }
}

/// Runs the journeys against the built server, with more variables in their environment. Returns what they tell about
/// all pages, a line for each check.
///
/// # Errors
/// Something that is needed cannot be brought.
pub fn journeys(
    postgres: &Postgres,
    arguments: &[String],
    more: &[(&str, &str)],
) -> Result<(Count, Vec<String>)> {
    let site = assets::build()?;
    let folder = npm("end2end")?;
    let mut count = Count::default();
    let mut command = program(folder.join("node_modules/.bin/playwright"));
    command.current_dir(&folder).arg("test").args(arguments);
    command.env("CAUSEWAY_BIN", folders::server("debug")).env("CAUSEWAY_SITE", site);
    command.env("CAUSEWAY_TEST_POSTGRES", &postgres.url).env("CHROMIUM", chromium()?);
    command.envs(more.iter().copied());
    let mut lines = Vec::new();
    let fine = read(&mut command, |line| {
        if let Some(told) = line.trim().strip_prefix("pages: ") {
            lines.push(told.to_owned());
        }
        let mut words = line.split_whitespace();
        if let (Some(Ok(n)), Some(what)) = (words.next().map(str::parse::<usize>), words.next()) {
            match what {
                "passed" => count.passed += n,
                // A test that could not run, or only on the second try, is not a test that passed.
                "failed" | "flaky" | "skipped" | "interrupted" | "did" => count.failed += n,
                _ => (),
            }
        }
    })?;
    if !fine && count.failed == 0 {
        count.failed = 1;
    }
    Ok((count, lines))
}
