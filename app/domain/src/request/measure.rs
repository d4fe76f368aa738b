//! The reasons behind a decision. A refusal or a suspension is complete by construction: a measure
//! under Article 7(9) has to be strictly necessary, proportionate and duly justified.

use crate::form::{Fields, Problem, Reader};
use serde::{Deserialize, Serialize};

/// Why a measure against a request is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
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
        let measure = Self {
            ground: r.text("ground", "Ground", 8_000, "State the ground: what stands against the request."),
            necessary: r.text(
                "necessary",
                "Necessity",
                8_000,
                "Explain why the measure is strictly necessary (Article 7(9)).",
            ),
            proportionate: r.text(
                "proportionate",
                "Proportionality",
                8_000,
                "Explain why the measure is proportionate: why nothing milder would do (Article 7(9)).",
            ),
            cure: r.text(
                "cure",
                "Cure",
                8_000,
                "Say what would cure it: what the provider can do to be accepted.",
            ),
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
                let reasons = r.text(
                    "reasons",
                    "Reasons",
                    8_000,
                    "Give the reasons for acceptance. The provider and the approver read them.",
                );
                r.finish(Self::Accept { reasons })
            }
            "refuse" => Measure::parse(fields).map(Self::Refuse),
            _ => {
                let mut r = Reader::new(fields);
                r.wrong("outcome", "Choose whether you propose acceptance or refusal.");
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
            ("ground", "The token issuer is not under the provider's control."),
            ("necessary", "Anyone could speak in the provider's name."),
            ("proportionate", "No milder check identifies the issuer."),
            ("cure", "Move the issuer to a domain of the provider."),
        ]
        .into_iter()
        .collect();
        assert!(Reasons::parse(&whole).is_ok());
        for part in ["ground", "necessary", "proportionate", "cure"] {
            let without = whole.clone().without(&[part]);
            assert_eq!(Reasons::parse(&without).unwrap_err()[0].field, part);
        }
        assert_eq!(Reasons::parse(&Fields::default()).unwrap_err()[0].field, "outcome");
    }
}
