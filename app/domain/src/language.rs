//! The languages a person can read the portal in: the 24 official languages of the Union (Regulation No 1/58).

use serde::{Deserialize, Serialize};

macro_rules! languages {
    ($($(#[$doc:meta])* $name:ident $code:literal $own:literal;)*) => {
        /// A language.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Language { $($(#[$doc])* #[serde(rename = $code)] $name),* }

        impl Language {
            /// Every language, in the order of their codes, as the Union's institutions list them.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code (ISO 639-1, which is also its BCP 47 tag).
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }

            /// Its name in the language itself, by which people find their own in a list.
            #[must_use]
            pub const fn own_name(self) -> &'static str {
                match self { $(Self::$name => $own),* }
            }
        }
    };
}

languages! {
    /// Bulgarian.
    Bulgarian "bg" "Български";
    /// Czech.
    Czech "cs" "Čeština";
    /// Danish.
    Danish "da" "Dansk";
    /// German.
    German "de" "Deutsch";
    /// Greek.
    Greek "el" "Ελληνικά";
    /// English.
    #[default]
    English "en" "English";
    /// Spanish.
    Spanish "es" "Español";
    /// Estonian.
    Estonian "et" "Eesti";
    /// Finnish.
    Finnish "fi" "Suomi";
    /// French.
    French "fr" "Français";
    /// Irish.
    Irish "ga" "Gaeilge";
    /// Croatian.
    Croatian "hr" "Hrvatski";
    /// Hungarian.
    Hungarian "hu" "Magyar";
    /// Italian.
    Italian "it" "Italiano";
    /// Lithuanian.
    Lithuanian "lt" "Lietuvių";
    /// Latvian.
    Latvian "lv" "Latviešu";
    /// Maltese.
    Maltese "mt" "Malti";
    /// Dutch.
    Dutch "nl" "Nederlands";
    /// Polish.
    Polish "pl" "Polski";
    /// Portuguese.
    Portuguese "pt" "Português";
    /// Romanian.
    Romanian "ro" "Română";
    /// Slovak.
    Slovak "sk" "Slovenčina";
    /// Slovenian.
    Slovenian "sl" "Slovenščina";
    /// Swedish.
    Swedish "sv" "Svenska";
}

impl Language {
    /// The languages of pages for providers and staff. Public pages and those for people have all of them.
    pub const WORKING: &'static [Self] = &[Self::German, Self::English, Self::French];

    /// The language with this code. Regions are passed over: `de-AT` is German.
    #[must_use]
    pub fn find(tag: &str) -> Option<Self> {
        let code = tag.trim().split(['-', '_']).next().unwrap_or_default();
        Self::ALL.iter().copied().find(|language| language.code().eq_ignore_ascii_case(code))
    }

    /// The language a page for providers or staff is shown in.
    #[must_use]
    pub fn working(self) -> Self {
        if Self::WORKING.contains(&self) { self } else { Self::English }
    }

    /// The first language of a browser's list that we have (`Accept-Language`, RFC 9110 section 12.5.4).
    #[must_use]
    pub fn accepted(header: &str) -> Option<Self> {
        let mut wanted: Vec<(u16, Self)> = header
            .split(',')
            .take(32)
            .filter_map(|part| {
                let (tag, weight) = part.split_once(';').unwrap_or((part, "q=1"));
                let weight = quality(weight)?;
                (weight > 0).then_some((weight, Self::find(tag)?))
            })
            .collect();
        // Stable: of equal weights the one named first.
        wanted.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        wanted.first().map(|(_, language)| *language)
    }
}

/// `q=0.8` in thousandths.
fn quality(text: &str) -> Option<u16> {
    let value: f32 = text.trim().strip_prefix("q=")?.trim().parse().ok()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
    (0.0..=1.0).contains(&value).then_some((value * 1_000.0) as u16)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_24_and_each_is_found_by_its_code() {
        assert_eq!(Language::ALL.len(), 24);
        for language in Language::ALL {
            assert_eq!(Language::find(language.code()), Some(*language));
        }
        assert!(Language::ALL.windows(2).all(|pair| pair[0].code() < pair[1].code()));
        assert_eq!(Language::find("de-AT"), Some(Language::German));
        for unknown in ["", "xx", "english", "-", "de/../.."] {
            assert_eq!(Language::find(unknown), None, "{unknown}");
        }
    }

    #[test]
    fn the_browsers_list_is_read_by_weight() {
        let cases = [
            ("el,en;q=0.9", Some(Language::Greek)),
            ("en;q=0.5, fr;q=0.9", Some(Language::French)),
            ("tlh, ja;q=0.9, pl;q=0.1", Some(Language::Polish)),
            ("de;q=0, sv;q=0.3", Some(Language::Swedish)),
            ("*", None),
            ("de;q=x", None),
            ("de;q=NaN", None),
            ("", None),
        ];
        for (header, language) in cases {
            assert_eq!(Language::accepted(header), language, "{header}");
        }
    }
}
