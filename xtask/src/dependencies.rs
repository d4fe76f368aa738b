//! What dependencies may be: licences, sources, bans and known weaknesses, by `deny.toml`.
//!
//! Known weaknesses are looked up in a fresh clone of the RustSec database. Where its host does not answer, a copy
//! in the checkout stands in for it, which says how old it is and must know every crate of the lock file.

use crate::folders::{Scratch, root};
use crate::postgres::pause;
use crate::run::{done, exists, program, say};
use crate::tools::cargo_deny;
use anyhow::{Context as _, Result, bail, ensure};
use clap::Args;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The database of advisories.
const SOURCE: &str = "https://github.com/rustsec/advisory-db";
/// A version with a weakness everybody knows, to see that the check finds any. It stands on nothing else.
const KNOWN_BAD: (&str, &str, &str) = ("shlex", "1.2.0", "RUSTSEC-2024-0006");

/// A check and its line in the summary.
type Check = (&'static str, fn() -> Result<()>);

/// Each of them.
pub const CHECKS: &[Check] = &[
    ("dependencies: licences, bans, sources", rules),
    ("dependencies: known weaknesses", weaknesses),
    ("dependencies: a known weakness is found", bites),
];

/// Runs them all.
///
/// # Errors
/// One failed.
pub fn run() -> Result<()> {
    CHECKS.iter().try_for_each(|(name, check)| {
        say(&format!("== {name}"));
        check()
    })
}

fn rules() -> Result<()> {
    done(program(cargo_deny()?).args(["--locked", "check", "licenses", "bans", "sources"]))
}

fn weaknesses() -> Result<()> {
    done(&mut advisories(&Database::newest()?)?)
}

/// Lets the check loose on a package that stands on a known weakness: it has to fail.
fn bites() -> Result<()> {
    let database = Database::newest()?;
    let (krate, version, advisory) = KNOWN_BAD;
    let package = database.scratch.path().join("package");
    fs::create_dir_all(package.join("src"))?;
    fs::write(package.join("src/lib.rs"), "")?;
    let manifest = format!(
        "[package]\nname = \"weak\"\nedition = \"2024\"\n[dependencies]\n{krate} = \"={version}\"\n[workspace]\n"
    );
    fs::write(package.join("Cargo.toml"), manifest)?;
    done(program("cargo").args(["generate-lockfile", "--quiet"]).current_dir(&package))?;
    let told = advisories(&database)?.current_dir(&package).output()?;
    let words = String::from_utf8_lossy(&told.stderr);
    ensure!(!told.status.success() && words.contains(advisory), "{krate} {version} was let through: {words}");
    Ok(())
}

/// `cargo deny` over a database.
fn advisories(database: &Database) -> Result<Command> {
    let mut command = program(cargo_deny()?);
    database.settings(&mut command);
    command.arg("--config").arg(database.scratch.path().join("deny.toml"));
    command.args(["--locked", "check", "--hide-inclusion-graph", "advisories"]);
    Ok(command)
}

/// Where weaknesses are looked up. `copy` stands in for the source where that does not answer.
struct Database {
    scratch: Scratch,
    copy: Option<PathBuf>,
}

impl Database {
    /// The source where it answers, else the copy in the checkout.
    fn newest() -> Result<Self> {
        if !exists("git") {
            bail!("git is needed to read the database of known weaknesses");
        }
        let scratch = Scratch::new("advisories")?;
        let rules = fs::read_to_string(root().join("deny.toml"))?;
        let section = "[advisories]\n";
        ensure!(rules.contains(section), "deny.toml has no section {section}");
        let own = format!("{section}db-path = {:?}\n", scratch.path().join("databases"));
        fs::write(scratch.path().join("deny.toml"), rules.replace(section, &own))?;
        if answers() {
            return Ok(Self { scratch, copy: None });
        }
        let copy = scratch.path().join("copy");
        stored().checked_out(&copy)?;
        Ok(Self { scratch, copy: Some(copy) })
    }

    /// Makes git read the copy at the address of the source.
    fn settings(&self, command: &mut Command) {
        if let Some(copy) = &self.copy {
            command.env("GIT_CONFIG_COUNT", "1");
            command.env("GIT_CONFIG_KEY_0", format!("url.file://{}.insteadOf", copy.display()));
            command.env("GIT_CONFIG_VALUE_0", SOURCE);
        }
    }
}

/// Whether the source answers within ten seconds.
fn answers() -> bool {
    let mut asks = program("git");
    asks.args(["ls-remote", "--quiet", SOURCE, "main"]).env("GIT_TERMINAL_PROMPT", "0");
    let Ok(mut child) = asks.stdout(Stdio::null()).stderr(Stdio::null()).spawn() else { return false };
    for _ in 0..50 {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) => pause(),
            Err(_) => break,
        }
    }
    let _ = child.kill();
    let _ = child.wait();
    false
}

/// A copy of what the database says about the crates of a lock file.
struct Copy(PathBuf);

/// The one in the checkout.
fn stored() -> Copy {
    Copy(root().join("tools/advisory-db"))
}

impl Copy {
    /// Puts the copy where git can clone it, after saying how old it is.
    fn checked_out(&self, to: &Path) -> Result<()> {
        let (commit, date) = self.origin()?;
        let days = days_since(&date)?;
        say(&format!(
            "{SOURCE} does not answer: looking in the copy of {date} ({days} days old, commit {commit})"
        ));
        let known = fs::read_to_string(self.0.join("known.txt"))?;
        let known: BTreeSet<&str> = known.lines().collect();
        let unknown: Vec<String> =
            locked()?.into_iter().filter(|name| !known.contains(name.as_str())).collect();
        ensure!(
            unknown.is_empty(),
            "the copy was made before these crates came: {}. Renew it with `cargo xtask advisories`",
            unknown.join(", ")
        );
        done(program("cp").arg("-R").arg(&self.0).arg(to))?;
        let git = |arguments: &[&str]| done(program("git").current_dir(to).args(arguments));
        git(&["init", "--quiet", "--initial-branch", "main"])?;
        git(&["add", "--all", "--force"])?;
        let name = ["-c", "user.name=Causeway", "-c", "user.email=causeway@example.org"];
        git(&[&name[..], &["-c", "commit.gpgsign=false", "commit", "--quiet", "--no-verify", "-m", "Copy"]]
            .concat())
    }

    /// Commit and day of the database it was made from.
    fn origin(&self) -> Result<(String, String)> {
        let text = fs::read_to_string(self.0.join("origin.txt"))?;
        let mut words = text.split_whitespace().map(str::to_owned);
        words.next().zip(words.next()).context("origin.txt holds commit and date")
    }
}

#[expect(clippy::disallowed_methods, reason = "a build driver may look at the clock")]
fn days_since(date: &str) -> Result<i32> {
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    Ok(today.since(date.parse::<jiff::civil::Date>()?)?.get_days())
}

/// The names in the lock file.
fn locked() -> Result<BTreeSet<String>> {
    let lock = fs::read_to_string(root().join("Cargo.lock"))?;
    let name = |line: &str| Some(line.strip_prefix("name = \"")?.strip_suffix('"')?.to_owned());
    Ok(lock.lines().filter_map(name).collect())
}

/// Renews the copy.
#[derive(Args)]
pub struct Renew {
    /// A clone of the database; without it, a fresh one is made
    clone: Option<PathBuf>,
}

impl Renew {
    /// # Errors
    /// There is no clone, or it is not one of the database.
    pub fn run(self) -> Result<()> {
        let scratch = Scratch::new("clone")?;
        let clone = match self.clone {
            Some(clone) => clone,
            None => {
                let fresh = scratch.path().join("advisory-db");
                done(program("git").args(["clone", "--quiet", "--depth=1", SOURCE]).arg(&fresh))?;
                fresh
            }
        };
        let git = |arguments: &[&str]| -> Result<Vec<u8>> {
            let told = program("git").arg("-C").arg(&clone).args(arguments).output()?;
            ensure!(told.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&told.stderr));
            Ok(told.stdout)
        };
        let (copy, names) = (stored().0, locked()?);
        let _ = fs::remove_dir_all(copy.join("crates"));
        fs::create_dir_all(copy.join("crates"))?;
        for path in String::from_utf8(git(&["ls-tree", "-r", "--name-only", "HEAD", "crates/"])?)?.lines() {
            let Some((name, file)) = path.trim_start_matches("crates/").split_once('/') else { continue };
            if names.contains(name) || name == KNOWN_BAD.0 {
                fs::create_dir_all(copy.join("crates").join(name))?;
                let to = copy.join("crates").join(name).join(file);
                fs::write(to, git(&["show", &format!("HEAD:{path}")])?)?;
            }
        }
        fs::write(copy.join("origin.txt"), git(&["log", "-1", "--format=%H%n%cs"])?)?;
        let names: Vec<String> = names.into_iter().collect();
        Ok(fs::write(copy.join("known.txt"), names.join("\n") + "\n")?)
    }
}
