//! Everything that has to hold before a change lands.

use crate::asvs;
use crate::browser::{Count, journeys};
use crate::dependencies;
use crate::folders::Scratch;
use crate::postgres::Postgres;
use crate::run::{cargo, done, read, say};
use crate::tools::{WASM, wasm_target};
use crate::{catalogues, contrast};
use anyhow::{Result, bail};
use std::path::Path;

/// Runs all of it, each part whatever became of the one before, and ends in one line.
///
/// # Errors
/// Anything failed.
pub fn run() -> Result<()> {
    wasm_target()?;
    let postgres = Postgres::start()?;
    let mut all = Count::default();
    for (name, arguments) in CHECKS {
        say(&format!("== {name}"));
        let mut command = cargo(arguments);
        if *name == "documentation" {
            command.env("RUSTDOCFLAGS", "-D warnings");
        }
        one(&mut all, done(&mut command));
    }
    for (name, check) in dependencies::CHECKS {
        say(&format!("== {name}"));
        one(&mut all, check());
    }
    let mut lines = Vec::new();
    say("== contrast: every pair of colours");
    told(&mut all, &mut lines, contrast::check());
    say("== texts: every catalogue complete");
    told(&mut all, &mut lines, catalogues::check());
    say("== ASVS: a test or a reason for each requirement");
    one(&mut all, asvs::check());
    say("== Rust tests, on both databases");
    add(&mut all, rust(&postgres)?);
    say("== browser journeys, on both databases");
    let built =
        done(&mut cargo(&["build", "--package", "server"])).and_then(|()| journeys(&postgres, &[], &[]));
    match built {
        Ok((count, pages)) => {
            add(&mut all, count);
            lines.extend(pages);
        }
        Err(error) => one(&mut all, Err(error)),
    }
    drop(postgres);
    lines.iter().for_each(|line| say(line));
    say(&format!("{} passed, {} failed", all.passed, all.failed));
    if all.failed > 0 {
        bail!("not everything passed")
    }
    Ok(())
}

const CHECKS: &[(&str, &[&str])] = &[
    ("format", &["fmt", "--all", "--check"]),
    ("lints", &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"]),
    (
        "lints in the browser",
        &[
            "clippy",
            "--package",
            "app",
            "--lib",
            "--target",
            WASM,
            "--no-default-features",
            "--features",
            "hydrate",
            "--",
            "-D",
            "warnings",
        ],
    ),
    ("documentation", &["doc", "--workspace", "--no-deps", "--document-private-items"]),
];

/// Counts a check that has no tests of its own.
fn one(all: &mut Count, outcome: Result<()>) {
    match outcome {
        Ok(()) => all.passed += 1,
        Err(error) => {
            say(&format!("{error:#}"));
            all.failed += 1;
        }
    }
}

/// Counts a check that tells what it looked at.
fn told(all: &mut Count, lines: &mut Vec<String>, outcome: Result<String>) {
    one(all, outcome.map(|line| lines.push(line)));
}

fn add(all: &mut Count, count: Count) {
    all.passed += count.passed;
    all.failed += count.failed;
}

fn rust(postgres: &Postgres) -> Result<Count> {
    let mut count = Count::default();
    let mut command = cargo(&["test", "--workspace", "--no-fail-fast"]);
    // Each test leaves a database; they go together, whatever becomes of the tests.
    let databases = Scratch::new("tests")?;
    command.env("TMPDIR", databases.path());
    command.env("CAUSEWAY_TEST_POSTGRES", &postgres.url).env("INSTA_UPDATE", "no");
    let fine = read(&mut command, |line| {
        let Some(result) = line.trim().strip_prefix("test result:") else { return };
        for part in result.split([';', '.']) {
            let mut words = part.split_whitespace();
            if let (Some(Ok(n)), Some(what)) = (words.next().map(str::parse::<usize>), words.next()) {
                match what {
                    "passed" => count.passed += n,
                    "failed" | "ignored" => count.failed += n,
                    _ => (),
                }
            }
        }
    })?;
    if !fine && count.failed == 0 {
        count.failed = 1;
    }
    let cases = access_cases(databases.path())?;
    say(&format!("access: {cases} calls as somebody who may or may not, each answered as the table says"));
    if cases == 0 {
        count.failed += 1;
    }
    Ok(count)
}

/// How many calls the access tests made, as they left it behind.
fn access_cases(folder: &Path) -> Result<usize> {
    let mut cases = 0;
    for file in std::fs::read_dir(folder)? {
        let file = file?;
        if file.file_name().to_string_lossy().starts_with("access-cases-") {
            cases += std::fs::read_to_string(file.path())?.parse::<usize>()?;
        }
    }
    Ok(cases)
}
