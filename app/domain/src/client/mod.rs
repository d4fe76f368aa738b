//! Servers that call the API: what their tokens may do, from where and for how long, and how a new token
//! takes the place of an old one.

mod addresses;
pub mod secret;

pub use addresses::Addresses;

use crate::form::{Fields, Problem, Reader};
use crate::text;
use crate::text::Text;
use crate::time::{Millis, Timestamp, days, hours};
use std::collections::BTreeSet;
use std::fmt;

/// How many days before its end a token is told of, the last time first.
pub const WARNINGS: [i64; 2] = [3, 14];
/// The last use of a token is noted when the one noted before is this old.
pub const NOTED_EVERY: Millis = crate::time::minutes(10);

/// One thing a token lets a server do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// Ask whether a provider may reach a person.
    ChoicesRead,
    /// Read keys and their challenges.
    KeysRead,
    /// Register keys and answer challenges.
    KeysWrite,
}

impl Scope {
    /// All scopes: value, message on screens.
    pub const ALL: [(Self, &'static str, &'static str); 3] = [
        (Self::ChoicesRead, "choices.read", "client-scope-choices-read"),
        (Self::KeysRead, "keys.read", "client-scope-keys-read"),
        (Self::KeysWrite, "keys.write", "client-scope-keys-write"),
    ];

    /// Reads the value of a form or a row.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        Self::ALL.iter().find(|s| s.1 == value).map(|s| s.0)
    }

    /// The value in forms, rows and documents.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL.iter().find(|s| s.0 == self).map_or("", |s| s.1)
    }

    /// The words on screens.
    #[must_use]
    pub fn label(self) -> Text {
        Text::new(Self::ALL.iter().find(|s| s.0 == self).map_or("", |s| s.2))
    }
}

/// Whose server it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A provider's.
    Provider,
    /// The gatekeeper's.
    Gatekeeper,
}

impl Kind {
    /// What its tokens can be made for.
    #[must_use]
    pub const fn scopes(self) -> &'static [Scope] {
        match self {
            Self::Provider => &[Scope::KeysRead, Scope::KeysWrite],
            Self::Gatekeeper => &[Scope::ChoicesRead],
        }
    }
}

/// What a token lets a server do. Never nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scopes(BTreeSet<Scope>);

impl Scopes {
    fn some(scopes: BTreeSet<Scope>) -> Option<Self> {
        (!scopes.is_empty()).then_some(Self(scopes))
    }

    /// Reads a row: values between spaces.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        text.split(' ').map(Scope::parse).collect::<Option<_>>().and_then(Self::some)
    }

    /// Whether one is among them.
    #[must_use]
    pub fn has(&self, scope: Scope) -> bool {
        self.0.contains(&scope)
    }

    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = Scope> {
        self.0.iter().copied()
    }
}

impl fmt::Display for Scopes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.iter().map(Scope::as_str).collect::<Vec<_>>().join(" "))
    }
}

/// How long the tokens of a client work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Life(i64);

impl Life {
    /// What can be chosen.
    pub const ALL: [Self; 4] = [Self(30), Self(90), Self(180), Self(365)];

    /// Reads the value of a form.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|life| life.0.to_string() == value)
    }

    /// In days.
    #[must_use]
    pub const fn days(self) -> i64 {
        self.0
    }
}

/// A client as somebody asks for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewClient {
    /// By which people recognise the server.
    pub name: String,
    /// What its tokens may do.
    pub scopes: Scopes,
    /// From where.
    pub addresses: Addresses,
    /// How long each works.
    pub life: Life,
}

impl NewClient {
    /// Reads the form. Scopes of another kind are no fields of it.
    ///
    /// # Errors
    /// Every problem, each naming its field.
    pub fn parse(kind: Kind, fields: &Fields) -> Result<Self, Vec<Problem>> {
        let mut r = Reader::new(fields);
        let name = r.name("name", text!("client-name"), text!("client-name-missing"));
        let ticked = |scope: &Scope| fields.has(&format!("scope.{}", scope.as_str()));
        let scopes = Scopes::some(kind.scopes().iter().copied().filter(ticked).collect());
        if scopes.is_none() {
            r.wrong("scope", text!("client-scope-missing"));
        }
        let life = r.choice("life", text!("client-life-missing"), Life::parse);
        let typed = r.optional("addresses", text!("client-addresses"), 2_000);
        let addresses = Addresses::parse(&typed).map_err(|sentence| r.wrong("addresses", sentence)).ok();
        let whole = scopes.zip(life).zip(addresses);
        r.finish_some(whole.map(|((scopes, life), addresses)| Self { name, scopes, addresses, life }))
    }
}

/// How a new token takes the place of those before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rotation {
    /// They work for some time more, in which the server is given the new one.
    Overlap(Millis),
    /// They end at once.
    Leaked,
}

impl Rotation {
    /// All ways: value, message on screens.
    pub const ALL: [(Self, &'static str, &'static str); 4] = [
        (Self::Overlap(hours(1)), "1h", "client-rotation-1h"),
        (Self::Overlap(hours(24)), "24h", "client-rotation-24h"),
        (Self::Overlap(days(7)), "7d", "client-rotation-7d"),
        (Self::Leaked, "leaked", "client-rotation-leaked"),
    ];

    /// Reads the value of a form.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        Self::ALL.iter().find(|r| r.1 == value).map(|r| r.0)
    }

    /// Until when a token goes on that would have worked until `expires_at`.
    #[must_use]
    pub fn until(self, expires_at: Timestamp, now: Timestamp) -> Timestamp {
        match self {
            Self::Overlap(length) => expires_at.min(now + length),
            Self::Leaked => now,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(pairs: &[(&str, &str)]) -> Fields {
        pairs.iter().copied().collect()
    }

    fn sentences(kind: Kind, pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        let problems = NewClient::parse(kind, &form(pairs)).err().unwrap_or_default();
        problems.into_iter().map(|p| (p.field, p.sentence.to_string())).collect()
    }

    #[test]
    fn a_form_is_read_whole_or_every_problem_is_named() {
        let good = [
            ("name", "push-1"),
            ("scope.keys.read", "on"),
            ("life", "90"),
            ("addresses", "192.0.2.0/24\r\n2001:db8::1"),
        ];
        let client = NewClient::parse(Kind::Provider, &form(&good)).unwrap();
        assert_eq!(client.scopes.to_string(), "keys.read");
        assert_eq!(client.life.days(), 90);
        assert!(client.addresses.admits("192.0.2.77"));
        let fields: Vec<_> =
            sentences(Kind::Provider, &[("addresses", "x")]).into_iter().map(|p| p.0).collect();
        assert_eq!(fields, ["name", "scope", "life", "addresses"]);
        for odd in ["", "0", "-1", "31", "366", "9".repeat(40).as_str()] {
            assert_eq!(Life::parse(odd), None, "{odd}");
        }
    }

    #[test]
    fn a_kind_of_client_gets_its_own_scopes_and_no_others() {
        for (kind, other) in [(Kind::Provider, Kind::Gatekeeper), (Kind::Gatekeeper, Kind::Provider)] {
            for scope in other.scopes() {
                assert!(!kind.scopes().contains(scope));
                let ticked = format!("scope.{}", scope.as_str());
                let wrong = sentences(kind, &[("name", "x"), ("life", "30"), (&ticked, "on")]);
                assert_eq!(wrong, [("scope".to_owned(), "client-scope-missing".to_owned())]);
            }
        }
    }

    #[test]
    fn scopes_are_read_back_as_they_were_written() {
        let all: Vec<&str> = Scope::ALL.iter().map(|s| s.1).collect();
        let text = all.join(" ");
        assert_eq!(Scopes::parse(&text).unwrap().to_string(), text);
        for bad in ["", " ", "keys", "keys.read  keys.write", "keys.read,keys.write", "KEYS.READ"] {
            assert_eq!(Scopes::parse(bad), None, "{bad:?}");
        }
    }

    #[test]
    fn an_overlap_never_lengthens_a_life() {
        let now = Timestamp(1_768_467_600_000);
        let day = Rotation::parse("24h").unwrap();
        assert_eq!(day.until(now + days(90), now), now + hours(24));
        assert_eq!(day.until(now + hours(2), now), now + hours(2));
        assert_eq!(Rotation::Leaked.until(now + days(90), now), now);
        assert_eq!(Rotation::parse("0h"), None);
    }
}
