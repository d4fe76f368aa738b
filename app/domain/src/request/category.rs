//! The kind of ground a measure stands on: what refusals are counted and published by.

use crate::text::Text;
use serde::{Deserialize, Serialize};

/// A kind of ground. The first three are those Article 7(9) names; the others are this portal's own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Category {
    /// The integrity of the service.
    Integrity,
    /// Its security.
    Security,
    /// The privacy of people.
    Privacy,
    /// Who asks is no provider of number-independent messaging in the Union, or does not mean to be (Article 7(1)).
    Eligibility,
    /// What was asked about stayed unanswered.
    Unanswered,
    /// Anything else.
    #[default]
    Other,
}

impl Category {
    /// Every kind: itself, its value in forms and files, the key of its words.
    pub const ALL: [(Self, &'static str, &'static str); 6] = [
        (Self::Integrity, "integrity", "category-integrity"),
        (Self::Security, "security", "category-security"),
        (Self::Privacy, "privacy", "category-privacy"),
        (Self::Eligibility, "eligibility", "category-eligibility"),
        (Self::Unanswered, "unanswered", "category-unanswered"),
        (Self::Other, "other", "category-other"),
    ];

    /// The value in forms and files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Reads it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|row| row.1 == text).map(|row| row.0)
    }

    /// The words on screens.
    #[must_use]
    pub fn label(self) -> Text {
        Text::new(Self::ALL[self as usize].2)
    }
}
