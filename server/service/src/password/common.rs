//! Passwords so common that they are tried before anything else, from a list shipped with the portal.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// Entries of the list and what is left of them without digits and signs around.
static COMMON: LazyLock<BTreeSet<&str>> = LazyLock::new(|| {
    let lines = include_str!("../../data/common-passwords.txt").lines();
    let entries = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    entries.flat_map(|entry| [entry, stem(entry)]).filter(|known| known.len() >= SHORTEST).collect()
});

/// A shorter rest says nothing about what stood around it.
const SHORTEST: usize = 6;

/// Whether this is a common password, in whatever case and with whatever digits and signs around it.
pub fn is_common(password: &str) -> bool {
    let folded = password.to_lowercase();
    COMMON.contains(folded.as_str()) || COMMON.contains(stem(&folded))
}

fn stem(text: &str) -> &str {
    text.trim_matches(|c: char| !c.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::account::PASSWORD_MIN;

    #[test]
    fn the_list_holds_folded_passwords_our_length_lets_through() {
        let lines = include_str!("../../data/common-passwords.txt").lines();
        let entries: Vec<&str> = lines.filter(|line| !line.starts_with('#')).collect();
        assert!(entries.len() > 150);
        for entry in entries {
            assert!(entry.chars().count() >= PASSWORD_MIN && entry == entry.to_lowercase(), "{entry}");
            assert!(is_common(entry), "{entry}");
        }
    }

    #[test]
    fn case_and_what_stands_around_hide_no_entry() {
        for common in
            ["international", "InterNational", "International2024!", "¡international!!1", "Megaparol99999"]
        {
            assert!(is_common(common), "{common}");
        }
    }

    #[test]
    fn what_only_holds_an_entry_or_has_no_letters_is_not_on_the_list() {
        for fine in
            ["", "international purple trains", "correct horse battery", "84021739517382", "kx84021739517382"]
        {
            assert!(!is_common(fine), "{fine}");
        }
    }
}
