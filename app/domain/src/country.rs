//! Countries a provider is established in or offers its service in.

/// The European Economic Area: ISO 3166-1 code and English name.
pub const EEA: [(&str, &str); 30] = [
    ("AT", "Austria"),
    ("BE", "Belgium"),
    ("BG", "Bulgaria"),
    ("HR", "Croatia"),
    ("CY", "Cyprus"),
    ("CZ", "Czechia"),
    ("DK", "Denmark"),
    ("EE", "Estonia"),
    ("FI", "Finland"),
    ("FR", "France"),
    ("DE", "Germany"),
    ("GR", "Greece"),
    ("HU", "Hungary"),
    ("IS", "Iceland"),
    ("IE", "Ireland"),
    ("IT", "Italy"),
    ("LV", "Latvia"),
    ("LI", "Liechtenstein"),
    ("LT", "Lithuania"),
    ("LU", "Luxembourg"),
    ("MT", "Malta"),
    ("NL", "Netherlands"),
    ("NO", "Norway"),
    ("PL", "Poland"),
    ("PT", "Portugal"),
    ("RO", "Romania"),
    ("SK", "Slovakia"),
    ("SI", "Slovenia"),
    ("ES", "Spain"),
    ("SE", "Sweden"),
];

/// Where else a provider may be established. Article 7(1) asks where the service is offered, not
/// where the provider sits.
pub const ELSEWHERE: [(&str, &str); 9] = [
    ("AU", "Australia"),
    ("CA", "Canada"),
    ("IN", "India"),
    ("JP", "Japan"),
    ("KR", "South Korea"),
    ("CH", "Switzerland"),
    ("UA", "Ukraine"),
    ("GB", "United Kingdom"),
    ("US", "United States"),
];

/// The English name of a country on either list.
#[must_use]
pub fn name(code: &str) -> Option<&'static str> {
    EEA.iter().chain(&ELSEWHERE).find(|(c, _)| *c == code).map(|(_, name)| *name)
}
