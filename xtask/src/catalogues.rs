//! The catalogues of texts: no key is missing, unused or filled with other values than it asks for, in no
//! language, and no page says what is in none.

mod messages;
mod sources;

use crate::folders::root;
use crate::run::say;
use anyhow::{Result, bail};
use domain::language::Language;
use messages::{Catalogue, Message};
use sources::Sources;
use std::collections::{BTreeMap, BTreeSet};

/// The files of public pages and pages for people, which all languages have. Others are in the working
/// languages alone.
const PUBLIC: &[&str] = &[
    "calculator.ftl",
    "calendar.ftl",
    "categories.ftl",
    "choices.ftl",
    "copy.ftl",
    "devices.ftl",
    "diff.ftl",
    "done-choices.ftl",
    "eligibility.ftl",
    "failures.ftl",
    "federation.ftl",
    "form.ftl",
    "frame.ftl",
    "functionalities.ftl",
    "glance.ftl",
    "home.ftl",
    "kept-files.ftl",
    "law.ftl",
    "nav.ftl",
    "offers.ftl",
    "passwords.ftl",
    "plain.ftl",
    "policy.ftl",
    "roles.ftl",
    "source.ftl",
    "states.ftl",
    "tracker.ftl",
];
/// What only servers read.
const ENGLISH_ONLY: &[&str] = &["api.ftl"];

fn languages(file: &str) -> &'static [Language] {
    match file {
        file if PUBLIC.contains(&file) => Language::ALL,
        file if ENGLISH_ONLY.contains(&file) => &[Language::English],
        _ => Language::WORKING,
    }
}

/// Compares the catalogues with each other and with what the code says. Returns a line about it.
///
/// # Errors
/// Anything is missing, unused, mismatched, or not in a catalogue.
pub fn check() -> Result<String> {
    let root = root();
    let catalogues: Vec<(Language, Catalogue)> = Language::ALL
        .iter()
        .map(|language| Ok((*language, Catalogue::read(&root.join("texts/messages").join(language.code()))?)))
        .collect::<Result<_>>()?;
    let sources = Sources::read(&root)?;
    let problems = problems(&catalogues, &sources);
    problems.iter().for_each(|problem| say(problem));
    let english = catalogues.iter().find(|(language, _)| *language == Language::English);
    let messages = english.map(|(_, catalogue)| &catalogue.messages);
    let all = messages.map_or(0, BTreeMap::len);
    let public = messages.map_or(0, |m| m.values().filter(|m| PUBLIC.contains(&m.file.as_str())).count());
    let (few, many) = (Language::WORKING.len(), Language::ALL.len());
    let line = format!(
        "catalogues: {all} messages in {few} languages, {public} of them in {many}; {} uses",
        sources.uses.len()
    );
    if problems.is_empty() { Ok(line) } else { bail!("{} things are wrong with the texts", problems.len()) }
}

fn problems(catalogues: &[(Language, Catalogue)], sources: &Sources) -> Vec<String> {
    let mut told: Vec<String> =
        catalogues.iter().flat_map(|(_, catalogue)| catalogue.problems.iter().cloned()).collect();
    let Some((_, english)) = catalogues.iter().find(|(language, _)| *language == Language::English) else {
        told.push("there is no English catalogue".to_owned());
        return told;
    };
    for (language, catalogue) in catalogues {
        told.extend(gaps(*language, catalogue, english, &sources.of_islands));
    }
    for used in &sources.uses {
        match english.messages.get(&used.key) {
            None => told.push(format!("{}: no catalogue has {}", used.place, used.key)),
            Some(message) if message.values != used.values => told.push(format!(
                "{}: {} is given {:?} and asks for {:?}",
                used.place, used.key, used.values, message.values
            )),
            Some(_) => (),
        }
    }
    let unused = english.messages.keys().filter(|key| !sources.literals.contains(*key));
    told.extend(unused.map(|key| format!("{key} is said nowhere")));
    told.extend(sources.bare.iter().map(|place| format!("{place} is in no catalogue")));
    told
}

/// What a language lacks or has too much of, beside English.
fn gaps(
    language: Language,
    catalogue: &Catalogue,
    english: &Catalogue,
    of_islands: &BTreeSet<String>,
) -> Vec<String> {
    let code = language.code();
    let mut told = Vec::new();
    for (key, message) in &english.messages {
        if !languages(&message.file).contains(&language) {
            continue;
        }
        let Some(own) = catalogue.messages.get(key) else {
            told.push(format!("{code}/{}: {key} is missing", message.file));
            continue;
        };
        told.extend(differences(code, key, own, message));
        let forms = messages::plural_forms(language);
        if let Some(has) = own.plurals.iter().find(|has| **has != forms) {
            told.push(format!("{code}/{}: {key} has the forms {has:?}, the language {forms:?}", own.file));
        }
        if of_islands.contains(key) && !own.is_simple {
            told.push(format!(
                "{code}/{}: {key} is for an island and must stand on one line, without forms",
                own.file
            ));
        }
    }
    for (key, own) in &catalogue.messages {
        match english.messages.get(key) {
            None => told.push(format!("{code}/{}: {key} is not in English", own.file)),
            Some(message) if !languages(&message.file).contains(&language) => {
                told.push(format!("{code}/{}: {key} is not for this language", own.file));
            }
            Some(_) => (),
        }
    }
    told
}

fn differences(code: &str, key: &str, own: &Message, english: &Message) -> Vec<String> {
    let mut told = Vec::new();
    if own.file != english.file {
        told.push(format!("{code}/{}: {key} belongs into {}", own.file, english.file));
    }
    if own.values != english.values {
        told.push(format!(
            "{code}/{}: {key} asks for {:?}, in English for {:?}",
            own.file, own.values, english.values
        ));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(english: &str, german: &str, source: &str) -> Vec<String> {
        let catalogues = [
            (Language::English, Catalogue::parse("words.ftl", english)),
            (Language::German, Catalogue::parse("words.ftl", german)),
        ];
        problems(&catalogues, &Sources::parse("app/src/pages/x.rs", source))
    }

    #[test]
    fn complete_catalogues_have_nothing_wrong() {
        let source = r#"fn f() { view! { <h1 class="x">{t!("a", n = 3)}" – "</h1> }; }"#;
        let words = "a = { $n ->\n    [one] one\n   *[other] { $n }\n }\n";
        assert_eq!(told(words, words, source), Vec::<String>::new());
    }

    #[test]
    fn each_gap_is_named() {
        let one = |english, german, source, problem: &str| {
            let told = told(english, german, source);
            assert!(told.len() == 1 && told[0].contains(problem), "{told:?}");
        };
        let says_a = r#"fn f() { t!("a") }"#;
        one("a = A\n", "", says_a, "a is missing");
        one("a = A\n", "a = A\nb = B\n", says_a, "b is not in English");
        one("a = A\n", "a = A\n", "fn f() {}", "a is said nowhere");
        one("", "", says_a, "no catalogue has a");
        one("a = { $n }\n", "a = { $m }\n", r#"fn f() { t!("a", n = 1) }"#, "asks for");
        one("a = { $n }\n", "a = { $n }\n", r#"fn f() { t!("a") }"#, "is given");
        one("a = A\n", "a = A\n", r#"fn f() { t!("a"); view! { <p>"Hello there"</p> } }"#, "Hello there");
        one("a = A\n", "a = A\n", r#"fn f() { t!("a"); view! { <X label="Hello"/> } }"#, "Hello");
        let forms = "a = { $n ->\n    [one] one\n   *[other] { $n }\n }\n";
        one(forms, "a = { $n ->\n   *[other] { $n }\n }\n", r#"fn f() { t!("a", n = 1) }"#, "the forms");
    }
}
