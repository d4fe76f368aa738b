//! What a person typed, and what is wrong with it.
//!
//! Every form arrives as [`Fields`] and is parsed into a typed value by the noun it belongs to.
//! Parsing never stops at the first problem: the person sees all of them, each beside its field.

use crate::text;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Typed text by field name. A ticked checkbox is a field with the value `on`.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Fields(BTreeMap<String, String>);

crate::redacted!(Fields);

impl Fields {
    /// The typed text, or nothing.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Whether a checkbox was ticked.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    /// Puts a value in place of whatever was there.
    pub fn set(&mut self, name: &str, value: impl Into<String>) {
        self.0.insert(name.to_owned(), value.into());
    }

    /// The same fields without those that must never be kept (passwords, tokens).
    #[must_use]
    pub fn without(mut self, names: &[&str]) -> Self {
        self.0.retain(|name, _| !names.contains(&name.as_str()));
        self
    }

    /// The same fields without others than these.
    #[must_use]
    pub fn only(mut self, keep: impl Fn(&str) -> bool) -> Self {
        self.0.retain(|name, _| keep(name));
        self
    }

    /// Names and values in the order of names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Fields {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
    }
}

/// One thing wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// The field's name, which is also the id its input has in the page.
    pub field: String,
    /// A sentence: what is wrong and what would be right.
    pub sentence: Text,
}

/// What was typed together with what is wrong with it, as a page shows it again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attempt {
    /// What was typed.
    pub fields: Fields,
    /// What is wrong with it. Empty for a form nobody has sent yet.
    pub problems: Vec<Problem>,
}

impl Attempt {
    /// A form shown for the first time, with these values in it.
    #[must_use]
    pub fn fresh(fields: Fields) -> Self {
        Self { fields, problems: Vec::new() }
    }

    /// The sentence to show beside a field.
    #[must_use]
    pub fn problem(&self, field: &str) -> Option<&Text> {
        self.problems.iter().find(|p| p.field == field).map(|p| &p.sentence)
    }
}

/// Reads one form, collecting every problem on the way.
///
/// A reader never fails in the middle: it hands out a placeholder and remembers the problem, and
/// [`Reader::finish`] returns the value only when nothing was wrong.
pub struct Reader<'a> {
    fields: &'a Fields,
    problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    /// Starts reading.
    #[must_use]
    pub fn new(fields: &'a Fields) -> Self {
        Self { fields, problems: Vec::new() }
    }

    /// Remembers a problem.
    pub fn wrong(&mut self, field: &str, sentence: impl Into<Text>) {
        self.problems.push(Problem { field: field.to_owned(), sentence: sentence.into() });
    }

    /// Text as typed, trimmed; empty is fine. `max` counts characters.
    pub fn optional(&mut self, field: &str, label: impl Into<Text>, max: usize) -> String {
        let text = self.fields.get(field).replace("\r\n", "\n");
        let text = if is_blank(&text) { "" } else { text.trim() };
        let count = text.chars().count();
        if count > max {
            self.wrong(field, text!("form-too-long", label = label.into(), count = count, max = max));
        } else if let Some(bad) = text.chars().find(|c| is_forbidden(*c)) {
            let code = format!("U+{:04X}", u32::from(bad));
            self.wrong(field, text!("form-invisible", label = label.into(), code = code));
        } else {
            return text.to_owned();
        }
        String::new()
    }

    /// Text that must be there. `missing` says what to enter.
    pub fn text(
        &mut self,
        field: &str,
        label: impl Into<Text>,
        max: usize,
        missing: impl Into<Text>,
    ) -> String {
        let before = self.problems.len();
        let text = self.optional(field, label, max);
        if text.is_empty() && self.problems.len() == before {
            self.wrong(field, missing);
        }
        text
    }

    /// One line: as [`Reader::text`], without line breaks.
    pub fn line(
        &mut self,
        field: &str,
        label: impl Into<Text>,
        max: usize,
        missing: impl Into<Text>,
    ) -> String {
        let label = label.into();
        let text = self.text(field, label.clone(), max, missing);
        if text.contains('\n') {
            self.wrong(field, text!("form-one-line", label = label));
        }
        text
    }

    /// The name of a person or an organisation, which mails and pages repeat to others: one line, no address.
    pub fn name(&mut self, field: &str, label: impl Into<Text>, missing: impl Into<Text>) -> String {
        let label = label.into();
        let name = self.line(field, label.clone(), 200, missing);
        if name.contains("://") || name.to_lowercase().contains("www.") {
            self.wrong(field, text!("form-name-with-address", label = label));
        }
        name
    }

    /// One of a list of options, by the value its input carries.
    pub fn choice<T>(
        &mut self,
        field: &str,
        missing: impl Into<Text>,
        find: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let found = find(self.fields.get(field).trim());
        if found.is_none() {
            self.wrong(field, missing);
        }
        found
    }

    /// An e-mail address.
    pub fn email(&mut self, field: &str, label: impl Into<Text>) -> String {
        let label = label.into();
        let text = self.line(field, label.clone(), 254, text!("form-email-missing"));
        if !text.is_empty() && !is_email(&text) {
            self.wrong(field, text!("form-email", label = label));
        }
        text
    }

    /// An `https` address without credentials or fragment.
    pub fn https(&mut self, field: &str, label: impl Into<Text>) -> String {
        let label = label.into();
        let text = self.line(field, label.clone(), 500, text!("form-https-missing", label = &label));
        if !text.is_empty() && !is_https(&text) {
            self.wrong(field, text!("form-https", label = label));
        }
        text
    }

    /// The fields being read.
    #[must_use]
    pub fn fields(&self) -> &'a Fields {
        self.fields
    }

    /// The value, unless something was wrong.
    ///
    /// # Errors
    /// Every problem found, in the order of reading.
    pub fn finish<T>(self, value: T) -> Result<T, Vec<Problem>> {
        if self.problems.is_empty() { Ok(value) } else { Err(self.problems) }
    }

    /// As [`Reader::finish`] for a value that exists only when every choice was made.
    ///
    /// # Errors
    /// Every problem found.
    pub fn finish_some<T>(self, value: Option<T>) -> Result<T, Vec<Problem>> {
        match value {
            Some(value) if self.problems.is_empty() => Ok(value),
            _ => Err(self.problems),
        }
    }
}

/// Characters that have no place in what a person types: controls other than line feed and tab, and
/// the marks that reorder text on the screen (Unicode bidirectional overrides and isolates).
#[must_use]
pub fn is_forbidden(c: char) -> bool {
    (c.is_control() && c != '\n' && c != '\t')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// Whether nobody would see anything: white space and characters without a shape (Unicode `Default_Ignorable_Code_Point`
/// as far as they are letters of no script, the blank Braille pattern, the Hangul fillers).
fn is_blank(text: &str) -> bool {
    text.chars().all(|c| {
        c.is_whitespace()
            || matches!(c, '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}')
            || matches!(c, '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{2800}')
            || matches!(c, '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FFA0}' | '\u{E0000}'..='\u{E0FFF}')
    })
}

fn is_email(text: &str) -> bool {
    let Some((local, host)) = text.rsplit_once('@') else { return false };
    !local.is_empty()
        && local.len() <= 64
        && !text.contains(|c: char| {
            c.is_whitespace() || matches!(c, '<' | '>' | ',' | ';' | '"' | '(' | ')' | '\\' | '@' if c != '@')
        })
        && !local.contains('@')
        && is_host(host)
}

fn is_host(host: &str) -> bool {
    host.contains('.')
        && host.len() <= 253
        && host.split('.').all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        })
}

fn is_https(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let authority = rest.split(['/', '?']).next().unwrap_or_default();
    let (host, port) = authority.split_once(':').map_or((authority, None), |(h, p)| (h, Some(p)));
    is_host(host)
        && port.is_none_or(|p| p.parse::<u16>().is_ok_and(|p| p > 0))
        && !text.contains(|c: char| c.is_whitespace() || matches!(c, '#' | '\\' | '<' | '>' | '"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_missing() {
        for blank in ["\u{200B}", "\u{AD}\u{2060} \u{2800}", "\u{3164}\n"] {
            let fields: Fields = [("ground", blank)].into_iter().collect();
            let mut r = Reader::new(&fields);
            let _ = r.text("ground", text!("measure-ground"), 100, text!("measure-ground"));
            assert_eq!(r.finish(()).unwrap_err().len(), 1, "{blank:?}");
        }
        let fields: Fields = [("ground", " नहीं\u{200D} ")].into_iter().collect();
        assert_eq!(Reader::new(&fields).optional("ground", text!("measure-ground"), 100), "नहीं\u{200D}");
    }

    fn read(value: &str, run: impl Fn(&mut Reader<'_>)) -> Vec<String> {
        let fields: Fields = [("x", value)].into_iter().collect();
        let mut reader = Reader::new(&fields);
        run(&mut reader);
        reader.finish(()).err().unwrap_or_default().into_iter().map(|p| p.sentence.to_string()).collect()
    }

    #[test]
    fn text_is_refused_with_a_sentence_that_says_what_is_right() {
        let name = |value: &str| {
            read(value, |r| {
                r.line("x", Text::verbatim("Legal name"), 200, Text::verbatim("Enter the legal name."));
            })
        };
        assert!(name("Zażółć Messenger ΑΕ").is_empty());
        assert_eq!(name("  "), ["Enter the legal name."]);
        assert_eq!(name(&"a".repeat(10_000)), ["form-too-long label=(Legal name) count=10000 max=200"]);
        assert!(name("a\0b")[0].contains("U+0000"));
        assert!(name("invoice\u{202E}fdp.exe")[0].contains("U+202E"));
        assert!(name("two\nlines")[0].contains("form-one-line"));
    }

    #[test]
    fn addresses() {
        let email = |value: &str| {
            read(value, |r| {
                r.email("x", Text::verbatim("Your e-mail address"));
            })
            .is_empty()
        };
        for good in ["a@example.org", "first.last+tag@mail.example.co.uk"] {
            assert!(email(good), "{good}");
        }
        for bad in [
            "",
            "a",
            "a@b",
            "@example.org",
            "a@exa mple.org",
            "a@example.org>",
            "a@b@example.org",
            "a@-x.org",
        ] {
            assert!(!email(bad), "{bad}");
        }
        let https = |value: &str| {
            read(value, |r| {
                r.https("x", Text::verbatim("JWKS URL"));
            })
            .is_empty()
        };
        for good in ["https://chat.example.org", "https://chat.example.org:8443/a/b?c=d"] {
            assert!(https(good), "{good}");
        }
        for bad in [
            "http://chat.example.org",
            "https://",
            "https://user@chat.example.org",
            "https://a.example.org/#x",
            "https://localhost",
            "javascript:alert(1)",
        ] {
            assert!(!https(bad), "{bad}");
        }
    }
}
