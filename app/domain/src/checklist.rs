//! What reviewers look at before they propose a decision: items by stage, in versions.
//!
//! A running case keeps the version it began with: the fact that opened its review names it. A version is never
//! changed; another one is added. The items are this portal's own. Where a paragraph of Article 7 is certain to
//! stand behind one, it is named; none of them is a list the law or a gatekeeper has published.

use crate::form::{Fields, Problem, Reader};
use crate::text;
use crate::text::Text;
use std::collections::BTreeMap;

mod items;

use items::{VERSION_1, VERSIONS};

/// What part of the review an item belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Who asks, and for what.
    Eligibility,
    /// How it is to be connected.
    Technical,
    /// Whether the level of security is kept.
    Security,
    /// What has to be agreed.
    Legal,
}

impl Stage {
    /// Every stage, in the order of the page.
    pub const ALL: [Self; 4] = [Self::Eligibility, Self::Technical, Self::Security, Self::Legal];

    /// The words on screens.
    #[must_use]
    pub const fn label(self) -> Text {
        Text::new(match self {
            Self::Eligibility => "checklist-eligibility",
            Self::Technical => "checklist-technical",
            Self::Security => "checklist-security",
            Self::Legal => "checklist-legal",
        })
    }

    /// The part of an address in a page.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Eligibility => "eligibility",
            Self::Technical => "technical",
            Self::Security => "security",
            Self::Legal => "legal",
        }
    }
}

/// One thing to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its name in rows, facts and addresses. Never reused for something else.
    pub code: &'static str,
    /// Where it belongs.
    pub stage: Stage,
    /// The key of its question.
    pub(crate) title: &'static str,
    /// The key of what to look at.
    pub(crate) hint: &'static str,
    /// The paragraph behind it, as in `7(3)`, where that is certain.
    pub law: Option<&'static str>,
}

impl Item {
    /// The question.
    #[must_use]
    pub const fn title(&self) -> Text {
        Text::new(self.title)
    }

    /// What to look at.
    #[must_use]
    pub const fn hint(&self) -> Text {
        Text::new(self.hint)
    }
}

/// The version new cases begin with.
pub const NEWEST: i64 = 1;

/// The items of a version. One nobody knows is the first: what was opened before there were versions.
#[must_use]
pub fn items(version: i64) -> &'static [Item] {
    let at = usize::try_from(version).unwrap_or_default().saturating_sub(1);
    VERSIONS.get(at).copied().unwrap_or(VERSION_1)
}

/// The item a code stands for, in whatever version.
#[must_use]
pub fn item(code: &str) -> Option<&'static Item> {
    VERSIONS.iter().copied().flatten().find(|item| item.code == code)
}

/// What somebody finds about an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing stands against it.
    Fine,
    /// The provider has to be asked.
    Ask,
    /// Something stands against it.
    Objection,
}

impl Verdict {
    /// Every verdict: itself, its value in rows, the key of its words.
    pub const ALL: [(Self, &'static str, &'static str); 3] = [
        (Self::Fine, "fine", "finding-fine"),
        (Self::Ask, "ask", "finding-ask"),
        (Self::Objection, "objection", "finding-objection"),
    ];

    fn row(self) -> &'static (Self, &'static str, &'static str) {
        &Self::ALL[self as usize]
    }

    /// The value in forms and rows.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.row().1
    }

    /// The words on screens.
    #[must_use]
    pub fn label(self) -> Text {
        Text::new(self.row().2)
    }

    /// Reads the value of a form or a row.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|row| row.1 == text).map(|row| row.0)
    }
}

/// Most characters of a note to a finding.
const NOTE: usize = 4_000;

/// What somebody finds, with why.
#[derive(Clone, PartialEq, Eq)]
pub struct Finding {
    /// About which item.
    pub item: &'static Item,
    /// What.
    pub verdict: Verdict,
    /// Why. Never empty: also what is fine was looked at somehow.
    pub note: String,
}

crate::redacted!(Finding);

impl Finding {
    /// Reads the form, for a case with this version.
    ///
    /// # Errors
    /// No such item, no verdict, or no note.
    pub fn parse(version: i64, fields: &Fields) -> Result<Self, Vec<Problem>> {
        let mut r = Reader::new(fields);
        let known = |code: &str| items(version).iter().find(|item| item.code == code);
        let item = r.choice("item", text!("finding-item-missing"), known);
        let verdict = r.choice("verdict", text!("finding-verdict-missing"), Verdict::parse);
        let note = r.text("why", text!("finding-why"), NOTE, text!("finding-why-missing"));
        r.finish_some(item.zip(verdict).map(|(item, verdict)| Self { item, verdict, note }))
    }
}

/// The items nobody has found anything about, in the order of the list.
#[must_use]
pub fn open(version: i64, found: &BTreeMap<String, Verdict>) -> Vec<&'static Item> {
    items(version).iter().filter(|item| !found.contains_key(item.code)).collect()
}

/// How many items of a stage have a finding, and how many there are.
#[must_use]
pub fn progress(version: i64, stage: Stage, found: &BTreeMap<String, Verdict>) -> (usize, usize) {
    let of = items(version).iter().filter(|item| item.stage == stage);
    let all: Vec<&Item> = of.collect();
    (all.iter().filter(|item| found.contains_key(item.code)).count(), all.len())
}

/// Whether a decision may be proposed: every item has a finding, or whoever proposes says why some have none.
///
/// # Errors
/// The problem, at the field `unfinished` where the reason is asked for.
pub fn complete(open: usize, why: &str) -> Result<(), Problem> {
    if open == 0 || !why.trim().is_empty() {
        return Ok(());
    }
    Err(Problem { field: "unfinished".to_owned(), sentence: text!("checklist-unfinished", n = open) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn form(pairs: &[(&str, &str)]) -> Fields {
        pairs.iter().copied().collect()
    }

    #[test]
    fn the_newest_version_is_the_last() {
        assert_eq!(usize::try_from(NEWEST).unwrap(), VERSIONS.len());
    }

    #[test]
    fn every_version_has_stable_codes_once_each_in_the_order_of_stages() {
        for version in 1..=NEWEST {
            let codes: BTreeSet<&str> = items(version).iter().map(|item| item.code).collect();
            assert_eq!(codes.len(), items(version).len());
            assert!(items(version).is_sorted_by_key(|item| item.stage));
            for stage in Stage::ALL {
                assert!(items(version).iter().any(|item| item.stage == stage), "{stage:?}");
            }
        }
    }

    // If you are here because this failed: a case that runs keeps its items. Add a version, leave this one.
    #[test]
    fn the_first_version_is_what_it_was() {
        let told: Vec<String> = items(1)
            .iter()
            .map(|item| format!("{} {} {}", item.stage.slug(), item.code, item.law.unwrap_or("–")))
            .collect();
        insta::assert_snapshot!(told.join("\n"));
    }

    #[test]
    fn what_was_opened_before_there_were_versions_has_the_first() {
        assert_eq!(items(0), items(1));
    }

    #[test]
    fn each_finding_says_why() {
        let whole = form(&[("item", "protocol"), ("verdict", "fine"), ("why", "Signal, as described.")]);
        let finding = Finding::parse(1, &whole).unwrap();
        assert_eq!((finding.item.code, finding.verdict), ("protocol", Verdict::Fine));
        for field in ["item", "verdict", "why"] {
            assert_eq!(Finding::parse(1, &whole.clone().without(&[field])).unwrap_err()[0].field, field);
        }
        assert!(
            Finding::parse(1, &form(&[("item", "astrology"), ("verdict", "fine"), ("why", "x")])).is_err()
        );
        for (verdict, text, _) in Verdict::ALL {
            assert_eq!(Verdict::parse(text), Some(verdict));
        }
    }

    #[test]
    fn a_decision_waits_for_every_item_or_for_a_reason() {
        let mut found = BTreeMap::new();
        assert_eq!(open(1, &found).len(), items(1).len());
        assert_eq!(complete(open(1, &found).len(), "  ").unwrap_err().field, "unfinished");
        assert!(complete(open(1, &found).len(), "Manifestly complete.").is_ok());
        for item in items(1) {
            found.insert(item.code.to_owned(), Verdict::Fine);
        }
        assert!(open(1, &found).is_empty() && complete(0, "").is_ok());
        let all: usize = Stage::ALL.iter().map(|stage| progress(1, *stage, &found).0).sum();
        assert_eq!(all, items(1).len());
        // What an older version asked for counts nothing here.
        assert_eq!(progress(1, Stage::Legal, &BTreeMap::from([("gone".to_owned(), Verdict::Fine)])).0, 0);
    }
}
