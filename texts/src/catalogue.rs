//! Messages by language and key.

use crate::written;
use domain::language::Language;
use domain::text::{Text, Value, Words};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use unic_langid::LanguageIdentifier;

/// Language, file and text of each catalogue.
const FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/messages.rs"));

type Bundle = FluentBundle<FluentResource>;

/// Messages that are the same whatever their values, which most are: a page of a list says a hundred of them.
static PLAIN: LazyLock<BTreeMap<Language, BTreeMap<&'static str, &'static str>>> =
    LazyLock::new(|| Language::ALL.iter().map(|language| (*language, plain(*language))).collect());

fn plain(language: Language) -> BTreeMap<&'static str, &'static str> {
    let files = FILES.iter().filter(|(code, ..)| *code == language.code());
    files.flat_map(|(.., text)| text.lines()).filter_map(whole).collect()
}

/// Key and words of a message that stands on one line and holds nothing to fill in.
fn whole(line: &'static str) -> Option<(&'static str, &'static str)> {
    let (key, words) = line.split_once(" = ")?;
    let is_key = key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') && !key.starts_with('-');
    (is_key && !words.contains(['{', '}'])).then_some((key, words.trim()))
}

static BUNDLES: LazyLock<BTreeMap<Language, Bundle>> =
    LazyLock::new(|| Language::ALL.iter().map(|language| (*language, bundle(*language))).collect());

fn bundle(language: Language) -> Bundle {
    let tag: LanguageIdentifier = language.code().parse().expect("two letters are a language identifier");
    let mut bundle = Bundle::new_concurrent(vec![tag]);
    // All official languages of the Union are written from left to right.
    bundle.set_use_isolating(false);
    for (_, _, text) in FILES.iter().filter(|(code, ..)| *code == language.code()) {
        // What does not parse is found by the check of the catalogues; the rest of the file is good.
        let file = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(file, _)| file);
        bundle.add_resource_overriding(file);
    }
    bundle
}

/// The words of a message in a language, or in English where the language has none. A key nobody wrote
/// words for is shown as it is.
#[must_use]
pub fn say(language: Language, text: &Text) -> String {
    if let ("", Some((_, Value::Words(words)))) = (text.key(), text.values().next()) {
        return words.clone();
    }
    if let Some(words) = PLAIN.get(&language).and_then(|plain| plain.get(text.key())) {
        return (*words).to_owned();
    }
    let values: FluentArgs<'_> =
        text.values().map(|(name, value)| (name.to_owned(), filled(language, value))).collect();
    [language, Language::English]
        .into_iter()
        .find_map(|language| format(language, text.key(), &values))
        .unwrap_or_else(|| text.key().to_owned())
}

fn format(language: Language, key: &str, values: &FluentArgs<'_>) -> Option<String> {
    let bundle = BUNDLES.get(&language)?;
    let pattern = bundle.get_message(key)?.value()?;
    // A value that is missing is shown by its name.
    Some(bundle.format_pattern(pattern, Some(values), &mut Vec::new()).into_owned())
}

fn filled(language: Language, value: &Value) -> FluentValue<'static> {
    match value {
        Value::Words(words) => words.clone().into(),
        Value::Number(number) => (*number).into(),
        Value::Day(day) => written::day(language, *day).into(),
        Value::FullDay(day) => written::full_day(language, *day).into(),
        Value::Instant(at) => written::instant(language, *at).into(),
        Value::Local(day, time) => format!("{}, {time}", written::day(language, *day)).into(),
        Value::Text(text) => say(language, text).into(),
        Value::List(texts) => {
            let texts: Vec<String> = texts.iter().map(|text| say(language, text)).collect();
            written::list(language, &texts).into()
        }
    }
}

/// The patterns of messages for an island, which fills them itself. Their values may only stand as they
/// are: an island knows nothing of plurals.
#[must_use]
pub fn words(language: Language, keys: &[&str]) -> Words {
    keys.iter().map(|key| (*key, pattern(language, key))).collect()
}

fn pattern(language: Language, key: &str) -> String {
    let source = [language, Language::English].into_iter().find_map(|language| {
        let mut files = FILES.iter().filter(|(code, ..)| *code == language.code());
        files.find_map(|(.., text)| one_line(text, key))
    });
    source.unwrap_or_else(|| key.to_owned())
}

/// The text of a message that stands on one line.
fn one_line(file: &str, key: &str) -> Option<String> {
    file.lines().find_map(|line| {
        let rest = line.strip_prefix(key)?.trim_start().strip_prefix('=')?;
        Some(rest.trim().to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::text;

    #[test]
    fn a_message_is_said_in_the_language_or_in_english() {
        let text = text!("frame-sign-in");
        assert_eq!(say(Language::English, &text), "Sign in");
        assert_eq!(say(Language::German, &text), "Anmelden");
        assert_eq!(say(Language::English, &text!("nobody-wrote-this")), "nobody-wrote-this");
    }

    #[test]
    fn the_short_way_and_the_long_one_say_the_same() {
        let nothing = FluentArgs::new();
        for language in Language::ALL {
            let plain = &PLAIN[language];
            assert!(!plain.is_empty());
            for (key, words) in plain {
                assert_eq!(format(*language, key, &nothing).as_deref(), Some(*words), "{key}");
            }
        }
    }

    #[test]
    fn every_catalogue_parses() {
        for (_, file, text) in FILES {
            if let Err((_, errors)) = FluentResource::try_new((*text).to_owned()) {
                panic!("{file}: {errors:?}");
            }
        }
    }

    #[test]
    fn an_island_gets_patterns_as_they_stand() {
        let words = words(Language::German, &["frame-sign-in"]);
        assert_eq!(words.say(&text!("frame-sign-in"), &|day, _| day.to_string()), "Anmelden");
    }
}
