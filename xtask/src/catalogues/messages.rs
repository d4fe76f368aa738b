//! One language's catalogue, as far as it can be compared with another's.

use anyhow::{Context as _, Result};
use domain::language::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A message, without its words.
#[derive(Default)]
pub struct Message {
    pub file: String,
    /// The values it asks for.
    pub values: BTreeSet<String>,
    /// The plural forms of each choice it makes by number.
    pub plurals: Vec<BTreeSet<String>>,
    /// Whether it stands on one line and chooses nothing.
    pub is_simple: bool,
}

/// The messages of a language by key.
#[derive(Default)]
pub struct Catalogue {
    pub messages: BTreeMap<String, Message>,
    pub problems: Vec<String>,
}

impl Catalogue {
    pub fn read(folder: &Path) -> Result<Self> {
        let mut whole = Self::default();
        let files = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
        for file in files {
            let path = file?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            whole.add(&name, &fs::read_to_string(&path)?);
        }
        Ok(whole)
    }

    #[cfg(test)]
    pub fn parse(file: &str, text: &str) -> Self {
        let mut whole = Self::default();
        whole.add(file, text);
        whole
    }

    fn add(&mut self, file: &str, text: &str) {
        let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(resource, errors)| {
            self.problems.push(format!("{file}: {errors:?}"));
            resource
        });
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let key = message.id.name.to_owned();
            let mut read = Message { file: file.to_owned(), is_simple: true, ..Message::default() };
            match &message.value {
                Some(pattern) => walk(pattern, &mut read),
                None => self.problems.push(format!("{file}: {key} says nothing")),
            }
            if self.messages.insert(key.clone(), read).is_some() {
                self.problems.push(format!("{file}: {key} stands there twice"));
            }
        }
    }
}

fn walk(pattern: &Pattern<&str>, message: &mut Message) {
    let lines = pattern
        .elements
        .iter()
        .filter(|e| matches!(e, PatternElement::TextElement { value } if value.contains('\n')));
    message.is_simple &= lines.count() == 0;
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => value(inline, message),
            Expression::Select { selector, variants } => {
                message.is_simple = false;
                value(selector, message);
                let keys: BTreeSet<String> = variants
                    .iter()
                    .filter_map(|variant| match &variant.key {
                        VariantKey::Identifier { name } => Some((*name).to_owned()),
                        VariantKey::NumberLiteral { .. } => None,
                    })
                    .collect();
                // A choice by a word has variants of its own.
                if keys.iter().all(|key| FORMS.iter().any(|(_, form)| form == key)) {
                    message.plurals.push(keys);
                }
                variants.iter().for_each(|variant| walk(&variant.value, message));
            }
        }
    }
}

fn value(expression: &InlineExpression<&str>, message: &mut Message) {
    match expression {
        InlineExpression::VariableReference { id } => {
            message.values.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                value(inline, message);
            }
        }
        _ => (),
    }
}

const FORMS: &[(PluralCategory, &str)] = &[
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

/// The plural forms that whole numbers take in a language (Unicode CLDR).
pub fn plural_forms(language: Language) -> BTreeSet<String> {
    let locale: Locale = language.code().parse().expect("two letters are a locale");
    let rules = PluralRules::try_new_cardinal(locale.into()).expect("the library holds every language");
    // Beyond these no language of the Union has another form.
    let forms: BTreeSet<PluralCategory> =
        (0..=1_000u32).chain([1_000_000]).map(|n| rules.category_for(n)).collect();
    FORMS.iter().filter(|(form, _)| forms.contains(form)).map(|(_, name)| (*name).to_owned()).collect()
}
