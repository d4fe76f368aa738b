//! Messages by language and key.

use crate::simple::Simple;
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

/// Messages that stand on one line and choose nothing, which most do: a page of a list says hundreds of them.
static SIMPLE: LazyLock<BTreeMap<Language, BTreeMap<&'static str, Simple>>> =
    LazyLock::new(|| Language::ALL.iter().map(|language| (*language, simple(*language))).collect());

fn simple(language: Language) -> BTreeMap<&'static str, Simple> {
    let files = FILES.iter().filter(|(code, ..)| *code == language.code());
    files.flat_map(|(.., text)| text.lines()).filter_map(Simple::read).collect()
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
    if let Some(simple) = SIMPLE.get(&language).and_then(|simple| simple.get(text.key())) {
        return simple.fill(|name| {
            let (_, value) = text.values().find(|(given, _)| *given == name)?;
            Some(in_words(language, value))
        });
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
        Value::Number(number) => (*number).into(),
        other => in_words(language, other).into(),
    }
}

fn in_words(language: Language, value: &Value) -> String {
    match value {
        Value::Words(words) => words.clone(),
        Value::Number(number) => number.to_string(),
        Value::Day(day) => written::day(language, *day),
        Value::FullDay(day) => written::full_day(language, *day),
        Value::Instant(at) => written::instant(language, *at),
        Value::Local(day, time) => format!("{}, {time}", written::day(language, *day)),
        Value::Text(text) => say(language, text),
        Value::List(texts) => {
            let texts: Vec<String> = texts.iter().map(|text| say(language, text)).collect();
            written::list(language, &texts)
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
        for language in Language::ALL {
            let simple = &SIMPLE[language];
            assert!(!simple.is_empty());
            for (key, message) in simple {
                let mut values = FluentArgs::new();
                for name in message.names() {
                    values.set(name, format!("[{name}]"));
                }
                let short = message.fill(|name| Some(format!("[{name}]")));
                assert_eq!(format(*language, key, &values).as_deref(), Some(short.as_str()), "{key}");
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
