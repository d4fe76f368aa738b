//! Countries a provider is established in or offers its service in.

use crate::text::Text;

/// The European Economic Area: ISO 3166-1 code and the key of its name.
pub const EEA: [(&str, &str); 30] = [
    ("AT", "country-at"),
    ("BE", "country-be"),
    ("BG", "country-bg"),
    ("HR", "country-hr"),
    ("CY", "country-cy"),
    ("CZ", "country-cz"),
    ("DK", "country-dk"),
    ("EE", "country-ee"),
    ("FI", "country-fi"),
    ("FR", "country-fr"),
    ("DE", "country-de"),
    ("GR", "country-gr"),
    ("HU", "country-hu"),
    ("IS", "country-is"),
    ("IE", "country-ie"),
    ("IT", "country-it"),
    ("LV", "country-lv"),
    ("LI", "country-li"),
    ("LT", "country-lt"),
    ("LU", "country-lu"),
    ("MT", "country-mt"),
    ("NL", "country-nl"),
    ("NO", "country-no"),
    ("PL", "country-pl"),
    ("PT", "country-pt"),
    ("RO", "country-ro"),
    ("SK", "country-sk"),
    ("SI", "country-si"),
    ("ES", "country-es"),
    ("SE", "country-se"),
];

/// Where else a provider may be established. Article 7(1) asks where the service is offered, not
/// where the provider sits.
pub const ELSEWHERE: [(&str, &str); 9] = [
    ("AU", "country-au"),
    ("CA", "country-ca"),
    ("IN", "country-in"),
    ("JP", "country-jp"),
    ("KR", "country-kr"),
    ("CH", "country-ch"),
    ("UA", "country-ua"),
    ("GB", "country-gb"),
    ("US", "country-us"),
];

/// The name of a country on either list.
#[must_use]
pub fn name(code: &str) -> Option<Text> {
    EEA.iter().chain(&ELSEWHERE).find(|(c, _)| *c == code).map(|(_, key)| Text::new(key))
}
