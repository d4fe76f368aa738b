//! What is to be said, before anybody knows in which language.
//!
//! Rules say things by the key of a message in the catalogues (`texts/messages`) and the values it needs.
//! Whoever shows it finds the words in the reader's language.

use crate::time::{Date, Timestamp};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

/// A message of the catalogues with its values. Made by [`text!`](crate::text!).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    key: Cow<'static, str>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    values: Vec<(Cow<'static, str>, Value)>,
}

/// What a message is filled with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// Words that are the same in every language: names, codes, what somebody typed.
    Words(String),
    /// A count, which decides between singular and plural.
    Number(i64),
    /// A day, written as the language writes it.
    Day(Date),
    /// A day with its day of the week.
    FullDay(Date),
    /// An instant, to the minute in UTC.
    Instant(Timestamp),
    /// An instant on the clock of some place: its day there, and the time with its distance from UTC.
    Local(Date, String),
    /// Another message.
    Text(Text),
    /// Several messages, joined as the language joins them.
    List(Vec<Text>),
}

impl Text {
    /// A message without values.
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self { key: Cow::Borrowed(key), values: Vec::new() }
    }

    /// The same message with one more value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Value>) -> Self {
        self.values.push((Cow::Borrowed(name), value.into()));
        self
    }

    /// Words that are the same in every language: a link, what somebody typed.
    #[must_use]
    pub fn verbatim(words: impl Into<String>) -> Self {
        Self::new("").with("words", words.into())
    }

    /// Its key in the catalogues.
    #[must_use]
    pub fn key(&self) -> &str {
        &self.key
    }

    /// Names and values in the order they were given.
    pub fn values(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.values.iter().map(|(name, value)| (name.as_ref(), value))
    }
}

/// The key and its values, for logs and tests. People read what the catalogues make of it.
impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.key)?;
        self.values.iter().try_for_each(|(name, value)| match value {
            Value::Words(words) if self.key.is_empty() => f.write_str(words),
            Value::Words(words) => write!(f, " {name}={words}"),
            Value::Number(number) => write!(f, " {name}={number}"),
            Value::Day(day) | Value::FullDay(day) => write!(f, " {name}={day}"),
            Value::Instant(at) => write!(f, " {name}={}", at.0),
            Value::Local(day, time) => write!(f, " {name}={day}T{time}"),
            Value::Text(text) => write!(f, " {name}=({text})"),
            Value::List(texts) => {
                write!(f, " {name}=[")?;
                texts.iter().try_for_each(|text| write!(f, "({text})"))?;
                f.write_str("]")
            }
        })
    }
}

/// A [`Text`]: the key of a message and its values by name, as in `text!("form-too-long", max = 200)`.
#[macro_export]
macro_rules! text {
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::text::Text::new($key)$(.with(stringify!($name), $value))*
    };
}

macro_rules! value_of {
    ($($kind:ty => |$value:ident| $made:expr;)*) => {
        $(impl From<$kind> for Value {
            fn from($value: $kind) -> Self {
                $made
            }
        })*
    };
}

value_of! {
    String => |words| Self::Words(words);
    &str => |words| Self::Words(words.to_owned());
    &String => |words| Self::Words(words.clone());
    i64 => |number| Self::Number(number);
    i32 => |number| Self::Number(number.into());
    u32 => |number| Self::Number(number.into());
    usize => |number| Self::Number(i64::try_from(number).unwrap_or(i64::MAX));
    Date => |day| Self::Day(day);
    Timestamp => |instant| Self::Instant(instant);
    Text => |text| Self::Text(text);
    &Text => |text| Self::Text(text.clone());
    Vec<Text> => |texts| Self::List(texts);
}

/// The words an island needs, in the reader's language: patterns by key, whose values stand as `{ $name }`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(BTreeMap<String, String>);

impl<K: Into<String>, P: Into<String>> FromIterator<(K, P)> for Words {
    fn from_iter<I: IntoIterator<Item = (K, P)>>(patterns: I) -> Self {
        Self(patterns.into_iter().map(|(key, pattern)| (key.into(), pattern.into())).collect())
    }
}

impl Words {
    /// The words of a message. `day` writes a day as the reader's language does, with its day of the week or
    /// without. A message the island was not given is shown by its key.
    #[must_use]
    pub fn say(&self, text: &Text, day: &impl Fn(Date, bool) -> String) -> String {
        if let ("", Some((_, Value::Words(words)))) = (text.key(), text.values().next()) {
            return words.clone();
        }
        let mut words = self.0.get(text.key()).map_or(text.key(), String::as_str).to_owned();
        for (name, value) in text.values() {
            let value = match value {
                Value::Words(words) => words.clone(),
                Value::Number(number) => number.to_string(),
                Value::Day(date) => day(*date, false),
                Value::FullDay(date) => day(*date, true),
                Value::Instant(instant) => instant.0.to_string(),
                Value::Local(date, time) => format!("{}, {time}", day(*date, false)),
                Value::Text(text) => self.say(text, day),
                Value::List(texts) => {
                    texts.iter().map(|text| self.say(text, day)).collect::<Vec<_>>().join(", ")
                }
            };
            words = words.replace(&format!("{{ ${name} }}"), &value);
        }
        words
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_survives_the_session_it_waits_in() {
        let text =
            text!("form-too-long", label = text!("label-name"), max = 200, day = Date::constant(2026, 1, 2));
        let json = serde_json::to_string(&text).unwrap();
        assert_eq!(serde_json::from_str::<Text>(&json).unwrap(), text, "{json}");
    }

    #[test]
    fn an_island_fills_its_patterns() {
        let words: Words =
            [("due", "Due on { $day }: { $what }"), ("what", "{ $n } keys")].into_iter().collect();
        let text = text!("due", day = Date::constant(2026, 1, 2), what = text!("what", n = 3));
        assert_eq!(words.say(&text, &|day, _| day.to_string()), "Due on 2026-01-02: 3 keys");
        assert_eq!(words.say(&text!("other"), &|day, _| day.to_string()), "other");
        // What no catalogue knows, such as a holiday of an operator's own calendar.
        let own = text!("what", n = Text::verbatim("three"));
        assert_eq!(words.say(&own, &|day, _| day.to_string()), "three keys");
    }
}
