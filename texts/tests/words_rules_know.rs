//! Words that are typed, kept or hashed somewhere, and so must not change in the catalogues alone.

use domain::account::{CLOSING_WORDS, closing_word};
use domain::agreement::CONSENT;
use domain::device;
use domain::language::Language;
use domain::text;
use texts::say;

#[test]
fn the_word_shown_to_whoever_closes_an_account_is_taken() {
    for language in Language::WORKING {
        let shown = say(*language, &closing_word());
        assert!(CLOSING_WORDS.contains(&shown.as_str()), "{shown}");
    }
}

// If you are here because this failed: sessions keep these words and devices are known again by their hash.
// With other words every device is a new one once, and mails say so.
#[test]
fn devices_are_kept_in_the_same_words_as_ever_and_said_in_others() {
    for (agent, words, german) in [
        ("X11; Linux Firefox/128.0", "Firefox on Linux", "Firefox unter Linux"),
        ("Firefox/128.0", "Firefox", "Firefox"),
        ("X11; CrOS", "A browser on ChromeOS", "Ein Browser unter ChromeOS"),
        ("curl/8.7", "An unknown device", "Ein unbekanntes Gerät"),
    ] {
        assert_eq!(say(Language::English, &device::name(agent)), words);
        assert_eq!(say(Language::German, &device::kept(words)), german);
    }
}

#[test]
fn whoever_signs_in_english_reads_the_sentence_that_is_signed() {
    assert_eq!(say(Language::English, &text!("agreement-consent")), CONSENT);
}
