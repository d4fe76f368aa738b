//! What the code says: the keys it uses and the words it should not hold.

use anyhow::{Context as _, Result};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Where texts are said.
const FOLDERS: &[&str] = &["app/domain/src", "app/src", "server/service/src", "server/src", "texts/src"];
/// Where words must not stand in the code.
const SCREENS: &[&str] = &["app/src/pages", "app/src/parts", "app/src/islands"];
/// Where no sentence may stand outside a view either.
const SPEAKING: &[&str] =
    &["app/src/pages", "app/src/parts", "app/src/islands", "app/domain/src", "server/service/src/mail"];
/// Shows parts with examples, where the portal is tried out.
const EXAMPLES: &str = "app/src/pages/parts.rs";
/// Macros whose words are not for readers of pages.
const ASIDE: &[&str] = &[
    "assert",
    "assert_eq",
    "debug",
    "error",
    "info",
    "panic",
    "trace",
    "unreachable",
    "warn",
    "write",
    "include_str",
];
/// Properties of parts that are read by people.
const READ: &[&str] = &[
    "alt",
    "caption",
    "empty",
    "here",
    "hint",
    "label",
    "left",
    "legend",
    "note",
    "placeholder",
    "text",
    "title",
];
/// Names, which are the same in every language.
const NAMES: &[&str] = &["Causeway", "UTC", "SHA-256", "JSON", "CSV"];

/// A message said somewhere.
pub struct Use {
    pub place: String,
    pub key: String,
    pub values: BTreeSet<String>,
}

/// Everything the code says.
#[derive(Default)]
pub struct Sources {
    pub uses: Vec<Use>,
    /// Every string literal: keys also stand in tables.
    pub literals: BTreeSet<String>,
    /// Those of islands.
    pub of_islands: BTreeSet<String>,
    /// Words that stand in a page.
    pub bare: Vec<String>,
}

impl Sources {
    pub fn read(root: &Path) -> Result<Self> {
        let mut whole = Self::default();
        for folder in FOLDERS {
            whole.folder(root, &root.join(folder))?;
        }
        Ok(whole)
    }

    #[cfg(test)]
    pub fn parse(place: &str, text: &str) -> Self {
        let mut whole = Self::default();
        whole.file(place, text.parse().unwrap());
        whole
    }

    fn folder(&mut self, root: &Path, folder: &Path) -> Result<()> {
        for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                self.folder(root, &path)?;
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let place = path.strip_prefix(root).unwrap_or(&path).display().to_string();
                let text = fs::read_to_string(&path)?;
                let tokens = text.parse().map_err(|error| anyhow::anyhow!("{place}: {error}"))?;
                self.file(&place, tokens);
            }
        }
        Ok(())
    }

    fn file(&mut self, place: &str, tokens: TokenStream) {
        self.tokens(place, tokens, false);
    }

    fn tokens(&mut self, place: &str, tokens: TokenStream, in_view: bool) {
        let tokens: Vec<TokenTree> = without_tests(tokens);
        for (at, token) in tokens.iter().enumerate() {
            match token {
                // Attributes: documentation, reasons.
                TokenTree::Group(_) if is_attribute(&tokens, at) => (),
                TokenTree::Group(group) => {
                    let name = called(&tokens, at);
                    if name.as_deref().is_some_and(|name| ASIDE.contains(&name)) || is_expect(&tokens, at) {
                        continue;
                    }
                    if matches!(name.as_deref(), Some("t" | "text")) {
                        self.said(place, group.stream());
                    }
                    let is_call = name.is_some() && name.as_deref() != Some("view");
                    let code = in_view && group.delimiter() != Delimiter::Bracket;
                    let inside = name.as_deref() == Some("view") || (in_view && !is_call && !code);
                    self.tokens(place, group.stream(), inside);
                }
                TokenTree::Literal(literal) => {
                    let Some(words) = string(&literal.to_string()) else { continue };
                    let among = |folders: &[&str]| folders.iter().any(|folder| place.starts_with(folder));
                    let among = |folders: &[&str]| place != EXAMPLES && among(folders);
                    let shown = in_view && among(SCREENS) && is_read(&tokens, at, &words);
                    if shown || (among(SPEAKING) && is_sentence(&words)) {
                        let line = literal.span().start().line;
                        self.bare.push(format!("{place}:{line}: {words:?}"));
                    }
                    if place.starts_with("app/src/islands") {
                        self.of_islands.insert(words.clone());
                    }
                    self.literals.insert(words);
                }
                _ => (),
            }
        }
    }

    /// The inside of `t!(…)` or `text!(…)`.
    fn said(&mut self, place: &str, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let Some(TokenTree::Literal(key)) = tokens.first() else { return };
        let Some(words) = string(&key.to_string()) else { return };
        let mut values = BTreeSet::new();
        for three in tokens.windows(3) {
            if let [TokenTree::Punct(comma), TokenTree::Ident(name), TokenTree::Punct(equals)] = three
                && comma.as_char() == ','
                && equals.as_char() == '='
            {
                values.insert(name.to_string());
            }
        }
        let place = format!("{place}:{}", key.span().start().line);
        self.uses.push(Use { place, key: words, values });
    }
}

/// The name of the macro whose arguments stand at `at`.
fn called(tokens: &[TokenTree], at: usize) -> Option<String> {
    let (Some(TokenTree::Punct(bang)), Some(TokenTree::Ident(name))) =
        (at.checked_sub(1).and_then(|at| tokens.get(at)), at.checked_sub(2).and_then(|at| tokens.get(at)))
    else {
        return None;
    };
    (bang.as_char() == '!').then(|| name.to_string())
}

fn is_attribute(tokens: &[TokenTree], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).and_then(|at| tokens.get(at)).map(ToString::to_string);
    before(1).as_deref() == Some("#")
        || (before(1).as_deref() == Some("!") && before(2).as_deref() == Some("#"))
}

fn is_expect(tokens: &[TokenTree], at: usize) -> bool {
    at.checked_sub(1).and_then(|at| tokens.get(at)).is_some_and(|token| token.to_string() == "expect")
}

/// Whether a literal reads like a phrase: a capital, and a word in small letters after a space.
fn is_sentence(words: &str) -> bool {
    // The names under which holidays stand in calendars and facts.
    if words.starts_with("First Monday") || words.starts_with("Last Monday") {
        return false;
    }
    let mut parts = words.split(' ');
    let first = parts.next().unwrap_or_default();
    first.starts_with(char::is_uppercase)
        && first.chars().any(char::is_lowercase)
        && parts.any(|word| word.chars().count() > 1 && word.starts_with(char::is_lowercase))
}

/// The tokens without modules of tests.
fn without_tests(tokens: TokenStream) -> Vec<TokenTree> {
    let mut kept: Vec<TokenTree> = Vec::new();
    let mut skip = false;
    for token in tokens {
        match &token {
            TokenTree::Group(group)
                if group.delimiter() == Delimiter::Bracket
                    && group.stream().to_string().replace(' ', "") == "cfg(test)" =>
            {
                skip = true;
            }
            TokenTree::Group(group) if skip && group.delimiter() == Delimiter::Brace => {
                skip = false;
                continue;
            }
            TokenTree::Punct(end) if skip && end.as_char() == ';' => {
                skip = false;
                continue;
            }
            _ => (),
        }
        if !skip {
            kept.push(token);
        }
    }
    kept
}

/// Whether the literal of a view is read by people: text between tags, or a property that is shown.
fn is_read(tokens: &[TokenTree], at: usize, words: &str) -> bool {
    if NAMES.contains(&words.trim()) || words.chars().filter(|c| c.is_alphabetic()).count() < 2 {
        return false;
    }
    let before = at.checked_sub(1).and_then(|at| tokens.get(at));
    if !matches!(before, Some(TokenTree::Punct(equals)) if equals.as_char() == '=') {
        return true;
    }
    let property =
        at.checked_sub(2).and_then(|at| tokens.get(at)).map(ToString::to_string).unwrap_or_default();
    let aria = at.checked_sub(4).and_then(|at| tokens.get(at)).is_some_and(|t| t.to_string() == "aria");
    READ.contains(&property.as_str()) && (property != "label" || !aria || words.contains(char::is_alphabetic))
}

fn string(literal: &str) -> Option<String> {
    let inner = literal.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    inner.map(str::to_owned)
}
