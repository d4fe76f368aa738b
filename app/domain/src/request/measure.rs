//! The reasons behind a decision. A refusal, a suspension or a termination is complete by construction: a measure
//! under Article 7(9) has to be strictly necessary, proportionate and duly justified.

use super::category::Category;
use crate::form::{Fields, Problem, Reader};
use crate::functionality::Functionality;
use crate::ids::AccountId;
use crate::text;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Why a measure against a request is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// The kind of ground, by which refusals are counted.
    #[serde(default)]
    pub category: Category,
    /// What is refused or suspended, and on which ground.
    pub ground: String,
    /// Why it is strictly necessary.
    pub necessary: String,
    /// Why it is proportionate.
    pub proportionate: String,
    /// What would cure it.
    pub cure: String,
    /// What the provider can do against it.
    #[serde(default)]
    pub remedy: String,
    /// Which functionalities it is about.
    #[serde(default)]
    pub functionalities: Vec<Functionality>,
}

impl Measure {
    /// Reads the form.
    ///
    /// # Errors
    /// Every part that is missing: none may be.
    pub fn parse(fields: &Fields) -> Result<Self, Vec<Problem>> {
        let mut r = Reader::new(fields);
        let category = r.choice("category", text!("category-missing"), Category::parse);
        let mut part = |name, label, missing| r.text(name, label, 8_000, missing);
        let measure = Self {
            category: category.unwrap_or_default(),
            ground: part("ground", text!("measure-ground"), text!("measure-ground-missing")),
            necessary: part("necessary", text!("measure-necessary"), text!("measure-necessary-missing")),
            proportionate: part(
                "proportionate",
                text!("measure-proportionate"),
                text!("measure-proportionate-missing"),
            ),
            cure: part("cure", text!("measure-cure"), text!("measure-cure-missing")),
            remedy: part("remedy", text!("measure-remedy"), text!("measure-remedy-missing")),
            functionalities: Vec::new(),
        };
        r.finish(measure)
    }
}

/// What one person proposed and another may approve.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// Who proposed.
    pub by: AccountId,
    /// When.
    pub at: Timestamp,
    /// Acceptance or refusal, with reasons.
    pub reasons: Reasons,
}

/// The reasons of a proposed decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "outcome", rename_all = "snake_case")]
pub enum Reasons {
    /// The request is to be accepted.
    Accept {
        /// Why.
        reasons: String,
    },
    /// Everything the request is about is to be refused.
    Refuse(Measure),
    /// What the measure names is to be refused, the rest accepted.
    Part {
        /// Why the rest.
        reasons: String,
        /// Why not what it names.
        measure: Measure,
    },
    /// A challenge is right: the refusal falls.
    Uphold {
        /// Why.
        reasons: String,
    },
    /// A challenge is not: the refusal stays.
    Reject {
        /// Why.
        reasons: String,
    },
}

impl Reasons {
    /// The kind of a decision in its row.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Accept { .. } => "acceptance",
            Self::Refuse(_) => "refusal",
            Self::Part { .. } => "part",
            Self::Uphold { .. } => "upholding",
            Self::Reject { .. } => "rejection",
        }
    }

    /// Whether it is about a challenge.
    #[must_use]
    pub const fn is_ruling(&self) -> bool {
        matches!(self, Self::Uphold { .. } | Self::Reject { .. })
    }

    /// Reads the form of a proposal about a request that is about `asked`.
    ///
    /// # Errors
    /// Every problem, each naming its field.
    pub fn parse(fields: &Fields, asked: &[Functionality]) -> Result<Self, Vec<Problem>> {
        let whole = |measure| Measure { functionalities: asked.to_vec(), ..measure };
        match fields.get("outcome") {
            "accept" => reasons(fields).map(|reasons| Self::Accept { reasons }),
            "refuse" => Measure::parse(fields).map(|measure| Self::Refuse(whole(measure))),
            "part" => {
                let refused = asked.iter().copied();
                let refused: Vec<_> =
                    refused.filter(|f| fields.has(&format!("refused.{}", f.slug()))).collect();
                let mut r = Reader::new(fields);
                if refused.is_empty() || refused.len() == asked.len() {
                    r.wrong("refused", text!("measure-part-missing"));
                }
                let (reasons, measure) = (reasons(fields), Measure::parse(fields));
                let mut problems = r.finish(()).err().unwrap_or_default();
                match (reasons, measure) {
                    (Ok(reasons), Ok(measure)) if problems.is_empty() => {
                        Ok(Self::Part { reasons, measure: Measure { functionalities: refused, ..measure } })
                    }
                    (reasons, measure) => {
                        problems.extend(reasons.err().into_iter().chain(measure.err()).flatten());
                        Err(problems)
                    }
                }
            }
            "uphold" => reasons(fields).map(|reasons| Self::Uphold { reasons }),
            "reject" => reasons(fields).map(|reasons| Self::Reject { reasons }),
            _ => {
                let mut r = Reader::new(fields);
                r.wrong("outcome", text!("measure-outcome-missing"));
                r.finish_some(None)
            }
        }
    }
}

fn reasons(fields: &Fields) -> Result<String, Vec<Problem>> {
    let mut r = Reader::new(fields);
    let reasons = r.text("reasons", text!("measure-reasons"), 8_000, text!("measure-reasons-missing"));
    r.finish(reasons)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_without_every_part_of_its_justification_cannot_exist() {
        let whole: Fields = [
            ("outcome", "refuse"),
            ("category", "security"),
            ("ground", "The token issuer is not under the provider's control."),
            ("necessary", "Anyone could speak in the provider's name."),
            ("proportionate", "No milder check identifies the issuer."),
            ("cure", "Move the issuer to a domain of the provider."),
            ("remedy", "Challenge it here, or complain to the Commission."),
        ]
        .into_iter()
        .collect();
        let asked = [Functionality::Text, Functionality::Images];
        let Ok(Reasons::Refuse(measure)) = Reasons::parse(&whole, &asked) else { panic!("complete") };
        assert_eq!(measure.functionalities, asked);
        for part in ["category", "ground", "necessary", "proportionate", "cure", "remedy"] {
            let without = whole.clone().without(&[part]);
            assert_eq!(Reasons::parse(&without, &asked).unwrap_err()[0].field, part);
        }
        assert_eq!(Reasons::parse(&Fields::default(), &asked).unwrap_err()[0].field, "outcome");
    }

    #[test]
    fn a_part_is_some_and_not_all() {
        let asked = [Functionality::Text, Functionality::Images];
        let mut part: Fields = [
            ("outcome", "part"),
            ("reasons", "Text is complete."),
            ("category", "privacy"),
            ("ground", "g"),
            ("necessary", "n"),
            ("proportionate", "p"),
            ("cure", "c"),
            ("remedy", "r"),
        ]
        .into_iter()
        .collect();
        assert_eq!(Reasons::parse(&part, &asked).unwrap_err()[0].field, "refused");
        part.set("refused.images", "on");
        let Ok(Reasons::Part { measure, .. }) = Reasons::parse(&part, &asked) else { panic!("complete") };
        assert_eq!(measure.functionalities, [Functionality::Images]);
        part.set("refused.text", "on");
        assert_eq!(Reasons::parse(&part, &asked).unwrap_err()[0].field, "refused");
        // Every problem at once.
        let none: Fields = [("outcome", "part")].into_iter().collect();
        let problems = Reasons::parse(&none, &asked).unwrap_err();
        let fields: Vec<&str> = problems.iter().map(|p| p.field.as_str()).collect();
        assert_eq!(
            fields,
            ["refused", "reasons", "category", "ground", "necessary", "proportionate", "cure", "remedy"]
        );
    }
}
