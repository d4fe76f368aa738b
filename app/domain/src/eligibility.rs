//! Whether somebody may ask at all, before they have an account: three answers and what the law says to them.

use crate::form::{Fields, Problem, Reader};
use crate::functionality::Functionality;
use crate::text;
use crate::time::Date;

/// Whether somebody is a provider of such a service (Article 7(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offers {
    /// They offer one.
    Now,
    /// They intend to.
    Intends,
    /// Neither.
    No,
}

impl Offers {
    /// Every answer: itself, its value in addresses, the key of its words.
    pub const ALL: &'static [(Self, &'static str, &'static str)] = &[
        (Self::Now, "now", "eligibility-now"),
        (Self::Intends, "intends", "eligibility-intends"),
        (Self::No, "no", "eligibility-no"),
    ];

    /// Reads the value of an address.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        Self::ALL.iter().find(|row| row.1 == value).map(|row| row.0)
    }
}

/// The three answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    /// Whether they offer such a service.
    pub offers: Offers,
    /// What they would ask for.
    pub functionalities: Vec<Functionality>,
    /// Which service they would ask, by slug.
    pub service: String,
}

/// What follows from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The right belongs to others.
    NotTheirs,
    /// They may ask.
    Theirs {
        /// What the law owes today.
        owed: Vec<Functionality>,
        /// What it owes later, and from when.
        later: Vec<(Functionality, Date)>,
    },
}

impl Answers {
    /// Reads what an address says. `None` when it asks nothing yet.
    ///
    /// # Errors
    /// What is not answered.
    pub fn parse(fields: &Fields, is_known: impl Fn(&str) -> bool) -> Option<Result<Self, Vec<Problem>>> {
        let functionalities = Functionality::ticked(fields);
        if !fields.has("offers") && !fields.has("service") && functionalities.is_empty() {
            return None;
        }
        let mut r = Reader::new(fields);
        let offers = r.choice("offers", text!("eligibility-offers-missing"), Offers::parse);
        if functionalities.is_empty() && offers != Some(Offers::No) {
            r.wrong("functionality", text!("eligibility-functionality-missing"));
        }
        let find = |slug: &str| is_known(slug).then(|| slug.to_owned());
        let service = match offers {
            // What would be asked of whom makes no difference then.
            Some(Offers::No) => Some(String::new()),
            _ => r.choice("service", text!("eligibility-service-missing"), find),
        };
        let whole = offers.zip(service).map(|(offers, service)| Self { offers, functionalities, service });
        Some(r.finish_some(whole))
    }

    /// What follows, on a day.
    #[must_use]
    pub fn verdict(&self, today: Date) -> Verdict {
        if self.offers == Offers::No {
            return Verdict::NotTheirs;
        }
        let (owed, later): (Vec<Functionality>, Vec<Functionality>) =
            self.functionalities.iter().partition(|f| f.is_owed(today));
        Verdict::Theirs { owed, later: later.into_iter().map(|f| (f, f.owed_from())).collect() }
    }
}

/// What a new draft takes over: the service and what is asked for, as an address or a session brings it.
#[must_use]
pub fn brought(fields: &Fields) -> Fields {
    let mut brought: Fields = Functionality::ticked(fields).into_iter().map(|f| (f.field(), "on")).collect();
    let service = fields.get("service");
    if !service.is_empty() && service.len() <= 64 {
        brought.set("service", service);
    }
    brought
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn asked(pairs: &[(&str, &str)]) -> Option<Result<Answers, Vec<Problem>>> {
        Answers::parse(&pairs.iter().copied().collect(), |slug| slug == "whatsapp")
    }

    #[test]
    fn whoever_offers_or_intends_to_may_ask_for_what_is_owed_and_what_is_not_yet() {
        for offers in ["now", "intends"] {
            let answers = asked(&[
                ("offers", offers),
                ("functionality.text", "on"),
                ("functionality.voice-call", "on"),
                ("service", "whatsapp"),
            ]);
            let answers = answers.unwrap().unwrap();
            let wanted = Verdict::Theirs {
                owed: vec![Functionality::Text],
                later: vec![(Functionality::VoiceCall, date(2027, 9, 5))],
            };
            assert_eq!(answers.verdict(date(2026, 11, 25)), wanted);
            let Verdict::Theirs { later, .. } = answers.verdict(date(2027, 9, 5)) else { panic!() };
            assert!(later.is_empty());
        }
        let no = asked(&[("offers", "no")]).unwrap().unwrap();
        assert_eq!(no.verdict(date(2026, 11, 25)), Verdict::NotTheirs);
    }

    #[test]
    fn what_is_not_answered_is_told_and_nothing_is_asked_of_an_empty_address() {
        assert_eq!(asked(&[]), None);
        assert_eq!(asked(&[("lang", "de")]), None);
        let fields = |asked: Option<Result<Answers, Vec<Problem>>>| -> Vec<String> {
            asked.unwrap().unwrap_err().into_iter().map(|problem| problem.field).collect()
        };
        assert_eq!(fields(asked(&[("offers", "now")])), ["functionality", "service"]);
        assert_eq!(fields(asked(&[("functionality.text", "on"), ("service", "x")])), ["offers", "service"]);
    }

    #[test]
    fn a_draft_takes_over_what_it_knows_and_nothing_else() {
        let typed: Fields = [
            ("service", "whatsapp"),
            ("functionality.text", "<b>"),
            ("functionality.x", "on"),
            ("state", "live"),
        ]
        .into_iter()
        .collect();
        let wanted: Fields = [("service", "whatsapp"), ("functionality.text", "on")].into_iter().collect();
        assert_eq!(brought(&typed), wanted);
    }
}
