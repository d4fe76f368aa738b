//! The reasons behind a decision. A refusal or a suspension is complete by construction: a measure
//! under Article 7(9) has to be strictly necessary, proportionate and duly justified.

use super::category::Category;
use crate::form::{Fields, Problem, Reader};
use crate::text;
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
        };
        r.finish(measure)
    }
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
    /// The request is to be refused.
    Refuse(Measure),
}

impl Reasons {
    /// Reads the form of a proposal.
    ///
    /// # Errors
    /// Every problem, each naming its field.
    pub fn parse(fields: &Fields) -> Result<Self, Vec<Problem>> {
        match fields.get("outcome") {
            "accept" => {
                let mut r = Reader::new(fields);
                let label = text!("measure-reasons");
                let reasons = r.text("reasons", label, 8_000, text!("measure-reasons-missing"));
                r.finish(Self::Accept { reasons })
            }
            "refuse" => Measure::parse(fields).map(Self::Refuse),
            _ => {
                let mut r = Reader::new(fields);
                r.wrong("outcome", text!("measure-outcome-missing"));
                r.finish_some(None)
            }
        }
    }
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
        ]
        .into_iter()
        .collect();
        assert!(Reasons::parse(&whole).is_ok());
        for part in ["category", "ground", "necessary", "proportionate", "cure"] {
            let without = whole.clone().without(&[part]);
            assert_eq!(Reasons::parse(&without).unwrap_err()[0].field, part);
        }
        assert_eq!(Reasons::parse(&Fields::default()).unwrap_err()[0].field, "outcome");
    }
}
