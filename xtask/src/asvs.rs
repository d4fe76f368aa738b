//! The table in `docs/asvs.md`: each requirement has one row, and every test a row names is there.

use crate::dependencies;
use crate::folders::root;
use crate::run::say;
use anyhow::{Context as _, Result, bail};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

const TABLE: &str = "docs/asvs.md";
const IDS: &str = "docs/asvs-5.0.0-level-2.txt";

/// Compares the table with the tree.
///
/// # Errors
/// A row is missing, doubled, without a test or a reason, or names what is not there.
pub fn check() -> Result<()> {
    let root = root();
    let mut tests = BTreeSet::new();
    for place in ["app", "server", "xtask"] {
        collect(&root.join(place), &mut tests)?;
    }
    tests.extend(dependencies::CHECKS.iter().map(|(name, _)| (*name).to_owned()));
    let read =
        |name: &str| fs::read_to_string(root.join(name)).with_context(|| format!("{name} cannot be read"));
    let problems = problems(&read(TABLE)?, &read(IDS)?, &tests, |path| root.join(path).is_file());
    problems.iter().for_each(|problem| say(problem));
    say(&format!("ASVS: {} requirements not met yet", not_met(&read(TABLE)?)));
    if problems.is_empty() { Ok(()) } else { bail!("{} things are wrong in {TABLE}", problems.len()) }
}

fn collect(folder: &Path, tests: &mut BTreeSet<String>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, tests)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            tests.extend(tests_in(&fs::read_to_string(&path)?));
        }
    }
    Ok(())
}

/// The names of the tests in a file.
fn tests_in(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut marked = false;
    for line in source.lines().map(str::trim_start) {
        marked |= line.starts_with("#[test]") || line.starts_with("#[tokio::test");
        let Some(rest) = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ") else { continue };
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len());
        let (name, parameters) = rest.split_at(end);
        // What `on_both!` takes has a parameter without a type.
        if marked || parameters.starts_with("(db)") {
            found.push(name.to_owned());
        }
        marked = false;
    }
    found
}

/// How many rows say openly that something is missing.
fn not_met(table: &str) -> usize {
    table.lines().filter(|line| line.starts_with("| v") && line.contains("| Not met: ")).count()
}

fn is_path(name: &str) -> bool {
    name.contains(['/', '.'])
}

fn problems(table: &str, ids: &str, tests: &BTreeSet<String>, is_file: impl Fn(&str) -> bool) -> Vec<String> {
    let wanted: BTreeSet<&str> = ids.lines().filter(|line| !line.is_empty()).collect();
    let (mut seen, mut told) = (BTreeSet::new(), Vec::new());
    for line in table.lines().filter(|line| line.starts_with("| v")) {
        let mut cells = line.split('|').map(str::trim).skip(1);
        let (id, how) = (cells.next().unwrap_or_default(), cells.nth(1).unwrap_or_default());
        if !wanted.contains(id) || !seen.insert(id) {
            told.push(format!("{id} stands there twice, or is no requirement of level 1 or 2"));
        }
        if how.starts_with("Not met: ") {
            continue;
        }
        let mut shown = how.starts_with("Not applicable: because ");
        for name in how.split('`').skip(1).step_by(2) {
            let there = if is_path(name) { is_file(name) } else { tests.contains(name) };
            if !there {
                told.push(format!("{id} names {name}, which is not there"));
            }
            shown |= !is_path(name) || name.ends_with(".spec.js");
        }
        if !shown {
            told.push(format!("{id} has neither a test nor a reason"));
        }
    }
    told.extend(wanted.difference(&seen).map(|id| format!("{id} is missing")));
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(rows: &[&str]) -> Vec<String> {
        let tests = BTreeSet::from(["a_story".to_owned()]);
        problems(&rows.join("\n"), "v5.0.0-1.1.1\n", &tests, |path| path == "end2end/a.spec.js")
    }

    #[test]
    fn each_requirement_has_one_row_with_a_test_that_is_there_or_a_reason() {
        let row = |how: &str| format!("| v5.0.0-1.1.1 | x | {how} |");
        for how in ["By `a_story`.", "`end2end/a.spec.js`", "Not applicable: because there is none."] {
            assert!(told(&[&row(how)]).is_empty(), "{how}");
        }
        for how in ["Surely.", "`another_story`", "`PENDING:x`", "`end2end/b.spec.js`", "`docs/x.md`", ""] {
            assert!(!told(&[&row(how)]).is_empty(), "{how}");
        }
        assert_eq!(told(&[]), ["v5.0.0-1.1.1 is missing"]);
        for more in [row("`a_story`"), "| v5.0.0-9.9.9 | x | `a_story` |".to_owned()] {
            assert_eq!(told(&[&row("`a_story`"), &more]).len(), 1, "{more}");
        }
    }

    #[test]
    fn what_is_not_met_is_said_and_counted() {
        let row = "| v5.0.0-1.1.1 | x | Not met: the key cannot be replaced. |";
        assert!(told(&[row]).is_empty());
        assert_eq!((not_met(row), not_met("| v5.0.0-1.1.1 | x | `a_story` |")), (1, 0));
    }

    #[test]
    fn tests_are_found_by_how_they_are_marked() {
        let source = "fn no() {}\n#[test]\n#[ignore]\nfn one() {}\n#[tokio::test(flavor = \"x\")]\nasync fn two() {}\n\
            on_both! {\n    async fn three(db) {\n    }\n}\nfn none(db: Db) {}\n";
        assert_eq!(tests_in(source), ["one", "two", "three"]);
    }
}
