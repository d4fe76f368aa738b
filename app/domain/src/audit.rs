//! Attempts: whatever anybody tries to change leaves an entry, whether it was allowed or not.
//!
//! An entry is opened before the work and closed after it. What is never closed, because a machine died or
//! the caller went away, is called unknown after a while: the facts tell what became of it.

use crate::access::{Rule, Way};
use crate::account::{MemberRole, StaffRole};
use crate::form::{Fields, Problem, Reader};
use crate::text;
use crate::text::Text;
use crate::time::{Date, Millis, days, minutes, parse_day};

/// An entry nobody closed for so long is called unknown. Longer than any answer may take.
pub const UNKNOWN_AFTER: Millis = minutes(5);
/// Network addresses and browsers are taken out of entries after this long.
pub const ADDRESS_KEPT: Millis = days(30);
/// Entries of nobody in particular are removed after this long.
pub const NOBODY_KEPT: Millis = days(90);
/// All other entries are removed after this long.
pub const KEPT: Millis = days(730);

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// The work goes on.
    Open,
    /// It was carried out.
    Done,
    /// It was refused, and nothing changed.
    Refused,
    /// It failed here, and nothing changed.
    Failed,
    /// Nobody said how it ended.
    Unknown,
}

impl Outcome {
    /// Every outcome.
    pub const ALL: [Self; 5] = [Self::Open, Self::Done, Self::Refused, Self::Failed, Self::Unknown];

    /// The value in forms and rows.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Failed => "failed",
            Self::Unknown => "unknown",
        }
    }

    /// The word on screens.
    #[must_use]
    pub const fn label(self) -> Text {
        match self {
            Self::Open => Text::new("audit-open"),
            Self::Done => Text::new("audit-done"),
            Self::Refused => Text::new("audit-refused"),
            Self::Failed => Text::new("audit-failed"),
            Self::Unknown => Text::new("audit-unknown"),
        }
    }

    /// Reads the value of a form or a row.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == text)
    }
}

/// Whether trying this leaves an entry: whatever changes something, and whatever carries data away.
#[must_use]
pub fn leaves_entry(rule: &Rule) -> bool {
    match rule.way {
        Way::Form | Way::Upload | Way::File | Way::Hop => true,
        Way::Api => !rule.path.starts_with("GET "),
        Way::Page | Way::Feed => false,
    }
}

/// Whether an entry is about a person deciding for themself. Then it names neither the person nor where they
/// were: Article 7(8) asks for strictly necessary data only, and their decisions are a record of their own.
#[must_use]
pub fn is_of_a_person(rule: &Rule) -> bool {
    ["subjects/", "choices/", "/choices"].iter().any(|of| rule.path.starts_with(of))
}

/// The words for the role an entry names as the access table writes it.
#[must_use]
pub fn role(written: &str) -> Text {
    match written {
        "anyone" => text!("audit-role-anyone"),
        "account" => text!("audit-role-account"),
        "person" => text!("audit-role-person"),
        "provider server" => text!("audit-role-provider-server"),
        "gatekeeper server" => text!("audit-role-gatekeeper-server"),
        "identity provider" => text!("audit-role-issuer"),
        "system" => text!("audit-role-system"),
        other => {
            let member = other.strip_prefix("provider ").and_then(MemberRole::parse);
            let staff = other.strip_prefix("staff ").and_then(StaffRole::parse);
            match (member, staff) {
                (Some(role), _) => text!("audit-role-provider", role = role.label()),
                (_, Some(role)) => text!("audit-role-staff", role = role.label()),
                _ => Text::verbatim(other),
            }
        }
    }
}

/// Which entries to show.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Address of an account, empty for all.
    pub who: String,
    /// Address of an act, as in the access table, empty for all.
    pub act: String,
    /// Only those that ended like this.
    pub outcome: Option<Outcome>,
    /// From this day on.
    pub from: Option<Date>,
    /// Up to and with this day.
    pub until: Option<Date>,
}

impl Filter {
    /// Reads the form above the list.
    ///
    /// # Errors
    /// Every problem, each naming its field.
    pub fn parse(fields: &Fields) -> Result<Self, Vec<Problem>> {
        let mut r = Reader::new(fields);
        let who = r.optional("who", text!("audit-who"), 254);
        let act = r.optional("act", text!("audit-act"), 200);
        let outcome = Outcome::parse(fields.get("outcome"));
        let (from, until) =
            (day(&mut r, "from", text!("audit-from")), day(&mut r, "until", text!("audit-until")));
        if from.zip(until).is_some_and(|(from, until)| from > until) {
            r.wrong("until", text!("audit-days-swapped"));
        }
        r.finish(Self { who, act, outcome, from, until })
    }

    /// The filter as a query, for links to other pages of the list.
    #[must_use]
    pub fn fields(&self) -> Fields {
        let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
        [
            ("who", self.who.clone()),
            ("act", self.act.clone()),
            ("outcome", self.outcome.map(Outcome::as_str).unwrap_or_default().to_owned()),
            ("from", day(self.from)),
            ("until", day(self.until)),
        ]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .collect()
    }
}

impl Filter {
    /// As an entry about an attempt names it: days, act and outcome, and whether one account was asked for, whose
    /// address stays out of it.
    #[must_use]
    pub fn named(&self) -> String {
        let kept = self.fields();
        let named = kept.iter().map(|(name, value)| match name {
            "who" => "who".to_owned(),
            // Its slashes would be lost.
            _ => format!("{name}:{}", value.trim_start_matches('/').replace('/', ".")),
        });
        named.collect::<Vec<_>>().join(":")
    }
}

pub(crate) fn day(r: &mut Reader<'_>, field: &str, label: Text) -> Option<Date> {
    let typed = r.fields().get(field).trim();
    let day = parse_day(typed);
    if day.is_none() && !typed.is_empty() {
        r.wrong(field, text!("audit-not-a-day", label = label));
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::TABLE;

    fn filter(pairs: &[(&str, &str)]) -> Result<Filter, Vec<Problem>> {
        Filter::parse(&pairs.iter().copied().collect())
    }

    #[test]
    fn whatever_changes_something_or_carries_data_away_leaves_an_entry() {
        for rule in TABLE {
            let safe = matches!(rule.way, Way::Page | Way::Feed)
                || (rule.way == Way::Api && rule.path.starts_with("GET"));
            assert_eq!(leaves_entry(rule), !safe, "{}", rule.path);
        }
    }

    #[test]
    fn each_role_of_the_access_table_has_its_words() {
        for who in TABLE.iter().flat_map(|rule| rule.who) {
            assert_ne!(role(&who.to_string()).key(), "", "{who}");
        }
        assert_eq!(role("somebody"), Text::verbatim("somebody"));
    }

    #[test]
    fn a_filter_survives_its_own_query() {
        let typed =
            filter(&[("who", "ada@heron.example.org"), ("outcome", "refused"), ("from", "2026-01-31")]);
        let typed = typed.unwrap();
        assert_eq!(Filter::parse(&typed.fields()).unwrap(), typed);
        assert_eq!(Filter::parse(&Fields::default()).unwrap(), Filter::default());
    }

    #[test]
    fn an_entry_names_a_filter_without_anybodys_address() {
        let typed = [("who", "ada@heron.example.org"), ("act", "requests/submit"), ("from", "2026-01-31")];
        assert_eq!(filter(&typed).unwrap().named(), "act:requests.submit:from:2026-01-31:who");
    }

    #[test]
    fn what_is_no_day_is_said_and_days_stand_in_order() {
        let odd = filter(&[("from", "31.1.2026")]).unwrap_err();
        assert_eq!(odd[0].field, "from");
        assert_eq!(odd[0].sentence, text!("audit-not-a-day", label = text!("audit-from")));
        assert_eq!(filter(&[("from", "2026-02-01"), ("until", "2026-01-31")]).unwrap_err()[0].field, "until");
    }
}
