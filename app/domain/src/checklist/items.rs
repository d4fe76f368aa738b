//! The items of each version.

use super::{Item, Stage};

/// Every version, the first first.
pub(super) const VERSIONS: &[&[Item]] = &[VERSION_1];

/// The first version.
pub(super) const VERSION_1: &[Item] = &[
    Item {
        code: "who-asks",
        stage: Stage::Eligibility,
        title: "item-who-asks",
        hint: "item-who-asks-hint",
        law: None,
    },
    Item {
        code: "messenger",
        stage: Stage::Eligibility,
        title: "item-messenger",
        hint: "item-messenger-hint",
        law: Some("7(1)"),
    },
    Item {
        code: "countries",
        stage: Stage::Eligibility,
        title: "item-countries",
        hint: "item-countries-hint",
        law: None,
    },
    Item {
        code: "owed",
        stage: Stage::Eligibility,
        title: "item-owed",
        hint: "item-owed-hint",
        law: Some("7(2)"),
    },
    Item {
        code: "addresses",
        stage: Stage::Technical,
        title: "item-addresses",
        hint: "item-addresses-hint",
        law: None,
    },
    Item {
        code: "architecture",
        stage: Stage::Technical,
        title: "item-architecture",
        hint: "item-architecture-hint",
        law: None,
    },
    Item {
        code: "identifiers",
        stage: Stage::Technical,
        title: "item-identifiers",
        hint: "item-identifiers-hint",
        law: None,
    },
    Item {
        code: "contact",
        stage: Stage::Technical,
        title: "item-contact",
        hint: "item-contact-hint",
        law: None,
    },
    Item {
        code: "protocol",
        stage: Stage::Security,
        title: "item-protocol",
        hint: "item-protocol-hint",
        law: Some("7(3)"),
    },
    Item {
        code: "private-keys",
        stage: Stage::Security,
        title: "item-private-keys",
        hint: "item-private-keys-hint",
        law: None,
    },
    Item {
        code: "issuer",
        stage: Stage::Security,
        title: "item-issuer",
        hint: "item-issuer-hint",
        law: None,
    },
    Item {
        code: "incidents",
        stage: Stage::Security,
        title: "item-incidents",
        hint: "item-incidents-hint",
        law: None,
    },
    Item {
        code: "offer",
        stage: Stage::Legal,
        title: "item-offer",
        hint: "item-offer-hint",
        law: Some("7(4)"),
    },
    Item {
        code: "signatory",
        stage: Stage::Legal,
        title: "item-signatory",
        hint: "item-signatory-hint",
        law: None,
    },
    Item { code: "data", stage: Stage::Legal, title: "item-data", hint: "item-data-hint", law: Some("7(8)") },
];
