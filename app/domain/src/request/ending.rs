//! Why a connection ends.

use super::measure::Measure;
use crate::form::{Fields, Problem, Reader};
use crate::functionality::Functionality;
use crate::text;
use serde::{Deserialize, Serialize};

/// Either the gatekeeper ends it, which it may only as a measure under Article 7(9), or the provider wants no connection
/// any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Ending {
    /// A measure under Article 7(9).
    Measure {
        /// Its full record.
        measure: Measure,
    },
    /// The provider has ended its service, or asks for it.
    Wish {
        /// How that is known.
        reason: String,
    },
}

impl Ending {
    /// Reads the form of a proposal to end a connection for all of `asked`.
    ///
    /// # Errors
    /// Every problem, each naming its field.
    pub fn parse(fields: &Fields, asked: &[Functionality]) -> Result<Self, Vec<Problem>> {
        let mut r = Reader::new(fields);
        match fields.get("ending") {
            "measure" => {
                let measure = Measure::parse(fields)?;
                Ok(Self::Measure { measure: Measure { functionalities: asked.to_vec(), ..measure } })
            }
            "wish" => {
                let reason = r.text("reason", text!("review-reason"), 20_000, text!("review-reason-missing"));
                r.finish(Self::Wish { reason })
            }
            _ => {
                r.wrong("ending", text!("ending-missing"));
                r.finish_some(None)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::request::{Intervention, State};

    const PARTS: [&str; 6] = ["category", "ground", "necessary", "proportionate", "cure", "remedy"];

    /// Every part of a justification.
    fn whole(ending: &str) -> Fields {
        let mut form: Fields = PARTS.map(|part| (part, "words")).into_iter().collect();
        form.set("category", "security");
        form.set("ending", ending);
        form
    }

    #[test]
    fn the_gatekeeper_ends_nothing_without_every_part_of_its_justification() {
        let asked = [Functionality::Text];
        assert_eq!(Ending::parse(&whole(""), &asked).unwrap_err()[0].field, "ending");
        let mut form = whole("measure");
        // A reason alone does not do.
        form.set("reason", "We would rather not.");
        let Ok(Ending::Measure { measure }) = Ending::parse(&form, &asked) else { panic!("complete") };
        assert_eq!(measure.functionalities, asked);
        for part in PARTS {
            assert_eq!(Ending::parse(&form.clone().without(&[part]), &asked).unwrap_err()[0].field, part);
        }
        form.set("ending", "wish");
        assert!(matches!(Ending::parse(&form, &asked), Ok(Ending::Wish { .. })));
        assert_eq!(Ending::parse(&form.without(&["reason"]), &asked).unwrap_err()[0].field, "reason");
    }

    #[test]
    fn what_was_recorded_reads_back() {
        let measure = Ending::parse(&whole("measure"), &[Functionality::Text]).unwrap();
        for ending in [measure, Ending::Wish { reason: "r".into() }] {
            let what = Intervention::Terminate { ending: ending.clone() };
            let text = serde_json::to_string(&what).unwrap();
            assert_eq!(serde_json::from_str::<Intervention>(&text).unwrap(), what);
            let state = State::Terminated { ending };
            let text = serde_json::to_string(&state).unwrap();
            assert_eq!(serde_json::from_str::<State>(&text).unwrap(), state);
        }
        // As facts had it before an ending had a kind.
        let before = r#"{"step":"terminate","reason":"The provider closes."}"#;
        let read = serde_json::from_str::<Intervention>(before).unwrap();
        let wish = Ending::Wish { reason: "The provider closes.".into() };
        assert_eq!(read, Intervention::Terminate { ending: wish });
    }
}
