//! Words in the reader's language.

use domain::language::Language;
use domain::text::{Text, Words};
use leptos::prelude::*;

/// The language of the page being rendered.
#[must_use]
pub fn language() -> Language {
    use_context::<Language>().unwrap_or_default()
}

/// The words of a text in the language of the page.
#[must_use]
pub fn say(text: &Text) -> String {
    texts::say(language(), text)
}

/// The words an island shows, which it gets as a property.
#[must_use]
pub fn words(keys: &[&str]) -> Words {
    texts::words(language(), keys)
}

/// The words of a message: `t!("home-title")`, `t!("queue-count", n = rows.len())`.
#[macro_export]
macro_rules! t {
    ($($message:tt)*) => {
        $crate::say::say(&domain::text!($($message)*))
    };
}
