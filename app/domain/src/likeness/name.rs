//! What is left of a name when everything is taken out that a reader overlooks.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Names shorter than this are compared letter by letter alone: a letter more makes them another word.
const NEAR_FROM: usize = 6;
/// From this length two letters may differ.
const TWICE_FROM: usize = 10;

/// Legal forms of the EEA and its neighbours, without dots.
const FORMS: &[&str] = &[
    "ab",
    "ad",
    "ag",
    "aps",
    "as",
    "asa",
    "bhd",
    "bv",
    "bvba",
    "co",
    "company",
    "corp",
    "corporation",
    "cv",
    "cyf",
    "da",
    "dac",
    "dd",
    "doo",
    "ead",
    "eg",
    "ek",
    "eood",
    "epe",
    "eurl",
    "gmbh",
    "group",
    "hf",
    "holding",
    "holdings",
    "inc",
    "incorporated",
    "ike",
    "kb",
    "kd",
    "kda",
    "kft",
    "kg",
    "kgaa",
    "ks",
    "lda",
    "limited",
    "llc",
    "llp",
    "lp",
    "ltd",
    "ltda",
    "mb",
    "nv",
    "nyrt",
    "oe",
    "og",
    "ohg",
    "oo",
    "ood",
    "ou",
    "oy",
    "oyj",
    "plc",
    "pte",
    "pty",
    "rt",
    "sa",
    "sarl",
    "sas",
    "sasu",
    "sca",
    "scarl",
    "scs",
    "se",
    "sia",
    "sl",
    "slu",
    "snc",
    "sp",
    "spa",
    "spk",
    "spolka",
    "spzoo",
    "srl",
    "srls",
    "sro",
    "uab",
    "ug",
    "ultd",
    "unlimited",
    "vof",
    "z",
    "zrt",
];

static FOLDED_FORMS: LazyLock<BTreeSet<String>> =
    LazyLock::new(|| FORMS.iter().map(|form| fold(form)).collect());

/// A name reduced to what tells it from others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Skeleton(Vec<char>);

impl Skeleton {
    pub(super) fn of(name: &str) -> Self {
        // "B.V." is one word, "Heron.Chat" two: a dot after a single letter joins.
        let folded = fold(&join_initials(name));
        let words: Vec<&str> =
            folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
        let is_form = |word: &&&str| FOLDED_FORMS.contains(**word);
        let before = words.iter().take_while(is_form).count();
        let after = words.iter().rev().take_while(is_form).count();
        // A name made of nothing else is its own.
        let kept =
            if before + after < words.len() { &words[before..words.len() - after] } else { &words[..] };
        Self(kept.concat().chars().collect())
    }

    /// Whether two names read the same. What has no letters reads like nothing.
    pub(super) fn same(&self, other: &Self) -> bool {
        !self.0.is_empty() && self.0 == other.0
    }

    /// Whether they differ by so little that one is taken for the other.
    pub(super) fn near(&self, other: &Self) -> bool {
        let shorter = self.0.len().min(other.0.len());
        let most = match shorter {
            0..NEAR_FROM => return false,
            NEAR_FROM..TWICE_FROM => 1,
            _ => 2,
        };
        self.0.len().abs_diff(other.0.len()) <= most && distance(&self.0, &other.0) <= most
    }
}

/// Dots after single letters are left out, as in "S.A.".
fn join_initials(name: &str) -> String {
    let mut joined = String::with_capacity(name.len());
    let mut letters = 0;
    for c in name.chars() {
        match c {
            '.' if letters == 1 => letters = 0,
            _ => {
                letters = if c.is_alphanumeric() { letters + 1 } else { 0 };
                joined.push(c);
            }
        }
    }
    joined
}

/// Lower case, without accents, with one letter for all that look alike.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().flat_map(char::to_lowercase) {
        match letter(c) {
            Letter::One(c) => folded.push(c),
            Letter::Two(two) => folded.push_str(two),
            Letter::Mark => (),
        }
    }
    // Pairs that read as one letter.
    folded.replace("rn", "m").replace("vv", "w")
}

enum Letter {
    One(char),
    Two(&'static str),
    /// An accent by itself.
    Mark,
}

/// The Latin letter a letter is taken for.
fn letter(c: char) -> Letter {
    Letter::One(match c {
        '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{ad}' => return Letter::Mark,
        'ß' => return Letter::Two("ss"),
        'æ' => return Letter::Two("ae"),
        'œ' => return Letter::Two("oe"),
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'а' | 'α' | 'ά' => 'a',
        'в' | 'β' => 'b',
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' | 'с' | 'ϲ' => 'c',
        'ð' | 'ď' | 'đ' | 'ԁ' => 'd',
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'е' | 'ё' | 'ε' | 'έ' => 'e',
        'ĝ' | 'ğ' | 'ġ' | 'ģ' | 'ɡ' => 'g',
        'ĥ' | 'ħ' | 'һ' | 'н' => 'h',
        'i'
        | 'ì'..='ï'
        | 'ĩ'
        | 'ī'
        | 'ĭ'
        | 'į'
        | 'ı'
        | 'і'
        | 'ї'
        | 'ι'
        | 'ί'
        | '1'
        | '|'
        | 'l'
        | 'ĺ'
        | 'ļ'
        | 'ľ'
        | 'ŀ'
        | 'ł'
        | 'ӏ' => 'l',
        'ĵ' | 'ј' => 'j',
        'ķ' | 'ĸ' | 'к' | 'κ' => 'k',
        'м' => 'm',
        'ñ' | 'ń' | 'ņ' | 'ň' | 'η' | 'ή' | 'п' => 'n',
        '0' | 'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'о' | 'ο' | 'ό' | 'σ' => 'o',
        'р' | 'ρ' => 'p',
        'ŕ' | 'ŗ' | 'ř' | 'г' => 'r',
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' | 'ѕ' | '5' => 's',
        'ţ' | 'ť' | 'ŧ' | 'ț' | 'т' | 'τ' => 't',
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'υ' | 'ύ' => 'u',
        'ν' | 'ѵ' => 'v',
        'ŵ' | 'ω' | 'ѡ' => 'w',
        'х' | 'χ' => 'x',
        'ý' | 'ÿ' | 'ŷ' | 'у' | 'γ' => 'y',
        'ź' | 'ż' | 'ž' | 'ζ' => 'z',
        other => other,
    })
}

/// How many letters have to be put in, left out, changed or swapped with their neighbour.
fn distance(one: &[char], two: &[char]) -> usize {
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=two.len()).collect();
    for (i, a) in one.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, b) in two.iter().enumerate() {
            let changed = last[j] + usize::from(a != b);
            let mut least = changed.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *a == two[j - 1] && one[i - 1] == *b {
                least = least.min(before[j - 1] + 1);
            }
            row.push(least);
        }
        before = std::mem::replace(&mut last, row);
    }
    last[two.len()]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn same(one: &str, two: &str) -> bool {
        Skeleton::of(one).same(&Skeleton::of(two))
    }

    fn near(one: &str, two: &str) -> bool {
        Skeleton::of(one).near(&Skeleton::of(two))
    }

    #[test]
    fn what_a_reader_overlooks_makes_no_difference() {
        for (one, two) in [
            ("Heron Messaging Limited", "HERON MESSAGING"),
            ("Heron Messaging Ltd.", "Heron Messaging B.V."),
            ("Heron", "Heron GmbH & Co. KG"),
            ("Heron Sp. z o.o.", "Heron S.A.R.L."),
            ("SIA Heron", "Heron OÜ"),
            ("Herón", "Hérön"),
            ("Heron", "Her0n"),
            ("Heron", "Неrоn"),
            ("PayPal", "PayPaI"),
            ("Plover", "P1over"),
            ("Hern", "Hem"),
            ("Heron-Chat", "Heron Chat"),
            ("Straße", "Strasse"),
            ("He\u{300}ron", "Heron"),
            ("GmbH", "GmbH"),
        ] {
            assert!(same(one, two), "{one} {two}");
        }
        for (one, two) in
            [("Heron", "Kestrel"), ("GmbH", "Ltd"), ("", ""), ("!?", "!?"), ("Heron", "Heron Chat")]
        {
            assert!(!same(one, two), "{one} {two}");
        }
    }

    #[test]
    fn long_names_may_differ_by_a_letter_or_two() {
        for (one, two) in
            [("Kestrel", "Kestrell"), ("Kestrel", "Ketsrel"), ("Heron Messaging", "Heron Massagin")]
        {
            assert!(near(one, two), "{one} {two}");
        }
        for (one, two) in
            [("Heron", "Herons"), ("Kestrel", "Kasterl"), ("Heron Messaging", "Kestrel Messaging")]
        {
            assert!(!near(one, two), "{one} {two}");
        }
    }

    proptest! {
        #[test]
        fn distances_go_both_ways_and_none_is_none(one in "[a-c]{0,8}", two in "[a-c]{0,8}") {
            let (a, b): (Vec<char>, Vec<char>) = (one.chars().collect(), two.chars().collect());
            prop_assert_eq!(distance(&a, &b), distance(&b, &a));
            prop_assert_eq!(distance(&a, &b) == 0, a == b);
            prop_assert!(distance(&a, &b) <= a.len().max(b.len()));
        }
    }
}
