//! The sections of a draft, and how far each is. Nobody ticks one: what is typed decides.

use super::submission::Submission;
use crate::file::Evidence;
use crate::form::{Fields, Problem};
use crate::text::Text;

/// One section.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// What is asked for.
    What,
    /// The service that asks.
    Service,
    /// How it connects.
    Connects,
    /// Evidence for its security.
    Evidence,
    /// Whether it is named in public.
    Publish,
}

/// How far a section is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing is missing.
    Complete,
    /// Something is missing.
    Incomplete,
    /// Something that was typed is wrong.
    Wrong,
}

impl Section {
    /// Every section: itself, its name in addresses and rows, the key of its heading.
    pub const ALL: [(Self, &'static str, &'static str); 5] = [
        (Self::What, "what", "submission-what"),
        (Self::Service, "service", "submission-service"),
        (Self::Connects, "connects", "submission-connects"),
        (Self::Evidence, "evidence", "section-evidence"),
        (Self::Publish, "publish", "submission-publish"),
    ];

    /// The value in forms and rows.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Its heading.
    #[must_use]
    pub fn label(self) -> Text {
        Text::new(Self::ALL[self as usize].2)
    }

    /// Reads the value of a form or a row.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|row| row.1 == text).map(|row| row.0)
    }

    /// Where a field stands.
    #[must_use]
    pub fn of(field: &str) -> Self {
        match field {
            "functionality" | "group_size" | "call_setup" => Self::What,
            "description" | "country" | "identifier" => Self::Service,
            "evidence" | "file" => Self::Evidence,
            "publish_name" => Self::Publish,
            _ => Self::Connects,
        }
    }
}

impl Standing {
    /// The words on screens.
    #[must_use]
    pub fn label(self) -> Text {
        Text::new(match self {
            Self::Complete => "section-complete",
            Self::Incomplete => "section-incomplete",
            Self::Wrong => "section-wrong",
        })
    }
}

/// What keeps a draft from being submitted, and how far each section is.
#[must_use]
pub fn standings(draft: &Fields, files: &[Evidence]) -> (Vec<Problem>, [(Section, Standing); 5]) {
    let problems = Submission::with(draft, files.to_vec()).err().unwrap_or_default();
    let standing = |section| {
        let mut own = problems.iter().filter(|problem| Section::of(&problem.field) == section).peekable();
        if own.peek().is_none() {
            Standing::Complete
        } else if own.any(|problem| is_typed(draft, &problem.field)) {
            Standing::Wrong
        } else {
            Standing::Incomplete
        }
    };
    let all = Section::ALL.map(|(section, ..)| (section, standing(section)));
    (problems, all)
}

/// Whether there is something in a field, so that it is wrong rather than missing.
fn is_typed(draft: &Fields, field: &str) -> bool {
    field == "file" || !draft.get(field).trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::{Kind, Scan};
    use crate::request::submission::example_draft;

    fn told(draft: &Fields, files: &[Evidence]) -> Vec<Standing> {
        standings(draft, files).1.iter().map(|(_, standing)| *standing).collect()
    }

    #[test]
    fn what_is_typed_decides_how_far_a_section_is() {
        use Standing::{Complete as C, Incomplete as I, Wrong as W};
        assert_eq!(told(&Fields::default(), &[]), [I, I, I, C, C]);
        assert_eq!(told(&example_draft(), &[]), [C, C, C, C, C]);
        let mut draft = example_draft();
        draft.set("jwks_url", "http://heron.example.org");
        draft.set("functionality.group-text", "on");
        assert_eq!(told(&draft, &[]), [I, C, W, C, C]);
        draft.set("group_size", "many");
        draft.set("protocol", "equivalent");
        assert_eq!(told(&draft, &[]), [W, C, W, I, C]);
        let file = |scan| Evidence {
            name: "review.pdf".to_owned(),
            kind: Kind::Pdf,
            size_bytes: 1,
            sha256: "0".repeat(64),
            scan,
        };
        assert_eq!(told(&draft, &[file(Scan::Clean)]), [W, C, W, C, C], "a file is evidence");
        assert_eq!(told(&draft, &[file(Scan::Infected)]), [W, C, W, W, C]);
    }

    #[test]
    fn every_problem_belongs_to_a_section_and_every_section_has_its_name() {
        for problem in standings(&Fields::default(), &[]).0 {
            let section = Section::of(&problem.field);
            assert_eq!(Section::parse(section.as_str()), Some(section));
        }
        for (at, (section, ..)) in Section::ALL.iter().enumerate() {
            assert_eq!(*section as usize, at);
        }
        assert_eq!(Section::parse("nothing"), None);
    }
}
