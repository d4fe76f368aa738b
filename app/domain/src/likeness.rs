//! Organisations that are, or want to look like, the same: by identifier, name and website. What is alike is
//! shown to whoever reviews; it decides nothing.

use crate::organisation::IdentifierKind;
use crate::text;
use crate::text::Text;

mod name;

use name::Skeleton;

/// What is compared of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Features {
    /// The name in its register.
    pub legal_name: String,
    /// The name people know.
    pub trade_name: String,
    /// ISO 3166-1 code of the country of establishment.
    pub country: String,
    /// Which register the identifier belongs to.
    pub identifier_kind: IdentifierKind,
    /// The identifier.
    pub identifier: String,
    /// Public website.
    pub website: String,
}

/// One thing two organisations have in common, the plainest first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The same identifier, however it is written.
    Identifier(String),
    /// A name that reads the same: of the one, of the other.
    SameName(String, String),
    /// A website at the same host.
    Website(String),
    /// A name that differs by a letter or two.
    NearName(String, String),
}

impl Reason {
    /// For whoever reviews.
    #[must_use]
    pub fn sentence(&self) -> Text {
        match self {
            Self::Identifier(identifier) => text!("likeness-identifier", identifier = identifier),
            Self::SameName(one, other) if one == other => text!("likeness-same-name", name = one),
            Self::SameName(one, other) => text!("likeness-reads-like", one = one, other = other),
            Self::Website(host) => text!("likeness-website", host = host),
            Self::NearName(one, other) => text!("likeness-near-name", one = one, other = other),
        }
    }
}

/// An organisation made ready to be compared with many.
pub struct Compared<'a> {
    it: &'a Features,
    identifier: String,
    host: Option<String>,
    names: Vec<(&'a str, Skeleton)>,
}

impl<'a> Compared<'a> {
    /// Makes it ready.
    #[must_use]
    pub fn new(it: &'a Features) -> Self {
        let mut names = vec![(it.legal_name.as_str(), Skeleton::of(&it.legal_name))];
        if it.trade_name != it.legal_name {
            names.push((it.trade_name.as_str(), Skeleton::of(&it.trade_name)));
        }
        Self { it, identifier: plain(&it.identifier), host: host(&it.website), names }
    }

    /// What the two have in common. Empty when they are not alike.
    #[must_use]
    pub fn with(&self, other: &Self) -> Vec<Reason> {
        let mut reasons = Vec::new();
        if self.same_identifier(other) {
            reasons.push(Reason::Identifier(self.it.identifier.clone()));
        }
        if let Some(host) = self.host.as_ref().filter(|host| other.host.as_ref() == Some(host)) {
            reasons.push(Reason::Website(host.clone()));
        }
        reasons.extend(self.name(other));
        reasons.sort();
        reasons
    }

    /// A number in a national register says something within its country alone.
    fn same_identifier(&self, other: &Self) -> bool {
        let register = |c: &Self| c.it.identifier_kind == IdentifierKind::Register;
        let comparable = !(register(self) && register(other)) || self.it.country == other.it.country;
        !self.identifier.is_empty() && self.identifier == other.identifier && comparable
    }

    /// The closest of their names.
    fn name(&self, other: &Self) -> Option<Reason> {
        let pairs = || self.names.iter().flat_map(|one| other.names.iter().map(move |two| (one, two)));
        let told = |(one, two): (&(&str, Skeleton), &(&str, Skeleton))| (one.0.to_owned(), two.0.to_owned());
        if let Some(pair) = pairs().find(|(one, two)| one.1.same(&two.1)) {
            let (one, two) = told(pair);
            return Some(Reason::SameName(one, two));
        }
        let (one, two) = told(pairs().find(|(one, two)| one.1.near(&two.1))?);
        Some(Reason::NearName(one, two))
    }
}

/// Letters and digits alone.
fn plain(identifier: &str) -> String {
    identifier.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// The host of an `https` address, without `www.`.
fn host(website: &str) -> Option<String> {
    let rest = website.split_once("://").map_or(website, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next()?.trim_end_matches('.').to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host).to_owned();
    (!host.is_empty()).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn heron() -> Features {
        Features {
            legal_name: "Heron Messaging Limited".to_owned(),
            trade_name: "Heron Chat".to_owned(),
            country: "IE".to_owned(),
            identifier_kind: IdentifierKind::Euid,
            identifier: "IE.CRO.123456".to_owned(),
            website: "https://www.heron.example.org/about".to_owned(),
        }
    }

    fn other() -> Features {
        Features {
            legal_name: "Kestrel S.A.".to_owned(),
            trade_name: "Kestrel".to_owned(),
            country: "FR".to_owned(),
            identifier_kind: IdentifierKind::Register,
            identifier: "7".to_owned(),
            website: "https://kestrel.example.org".to_owned(),
        }
    }

    fn reasons(one: &Features, two: &Features) -> Vec<Reason> {
        Compared::new(one).with(&Compared::new(two))
    }

    #[test]
    fn each_likeness_has_its_reason() {
        assert!(reasons(&heron(), &other()).is_empty());
        let same = Features { identifier: "ie cro 123456".to_owned(), ..other() };
        assert_eq!(reasons(&heron(), &same), [Reason::Identifier("IE.CRO.123456".to_owned())]);
        let name = Features { trade_name: "HERÓN CHÂT GmbH".to_owned(), ..other() };
        assert!(matches!(reasons(&heron(), &name)[..], [Reason::SameName(..)]));
        let near = Features { trade_name: "Heron Chart".to_owned(), ..other() };
        assert!(matches!(reasons(&heron(), &near)[..], [Reason::NearName(..)]));
        let site = Features { website: "https://HERON.example.org:8443".to_owned(), ..other() };
        assert_eq!(reasons(&heron(), &site), [Reason::Website("heron.example.org".to_owned())]);
    }

    #[test]
    fn numbers_of_two_countries_registers_are_two_numbers() {
        let german = Features {
            country: "DE".to_owned(),
            legal_name: "Plover GmbH".to_owned(),
            trade_name: "Plover".to_owned(),
            website: String::new(),
            ..other()
        };
        assert!(reasons(&other(), &german).is_empty());
        let french = Features { country: "FR".to_owned(), ..german };
        assert_eq!(reasons(&other(), &french), [Reason::Identifier("7".to_owned())]);
    }

    fn organisations() -> impl Strategy<Value = Features> {
        let name = prop_oneof!["[A-Za-z0-9 .ёеоàé-]{0,14}", "\\PC{0,10}", Just("Heron Ltd".to_owned())];
        let kind = prop::sample::select(IdentifierKind::ALL.iter().map(|k| k.0).collect::<Vec<_>>());
        (name.clone(), name, "(IE|DE)", kind, "[A-Z0-9 .]{0,4}", "(https://)?(www\\.)?[a-c]{0,2}(/x)?")
            .prop_map(|(legal_name, trade_name, country, identifier_kind, identifier, website)| Features {
                legal_name,
                trade_name,
                country,
                identifier_kind,
                identifier,
                website,
            })
    }

    fn kind(reason: &Reason) -> u8 {
        match reason {
            Reason::Identifier(_) => 0,
            Reason::SameName(..) => 1,
            Reason::Website(_) => 2,
            Reason::NearName(..) => 3,
        }
    }

    proptest! {
        #[test]
        fn likeness_goes_both_ways(one in organisations(), two in organisations()) {
            let kinds = |a, b| reasons(a, b).iter().map(kind).collect::<Vec<_>>();
            prop_assert_eq!(kinds(&one, &two), kinds(&two, &one));
        }

        #[test]
        fn everybody_is_like_themself(one in organisations()) {
            let tells = |text: &str| text.chars().any(|c| c.is_ascii_alphanumeric());
            if tells(&one.legal_name) || tells(&one.identifier) {
                prop_assert!(!reasons(&one, &one).is_empty());
            }
        }

        #[test]
        fn no_name_is_like_every_other(name in "\\PC{0,20}") {
            let alone = Features { identifier: String::new(), website: String::new(), legal_name: name.clone(), trade_name: name, ..other() };
            let named = |n: &str| Features { legal_name: n.to_owned(), trade_name: n.to_owned(), ..heron() };
            let unlike = ["Avocet Telegraph", "Kestrel Networks", "Bittern"].map(named);
            let alike = unlike.iter().filter(|two| !reasons(&alone, two).is_empty()).count();
            prop_assert!(alike <= 1);
        }
    }
}
