//! What a person reads before letting an app in, version 1, in every language. `{provider}` and `{service}` stand for
//! names.

const FILES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/notices.rs"));

/// The code of each language and the Markdown text.
pub fn notices() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES.iter().map(|(language, _, text)| (*language, *text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;

    #[test]
    fn every_language_has_the_notice_in_full() {
        let (_, english) = notices().find(|(code, _)| *code == "en").unwrap();
        for language in Language::ALL {
            let (_, text) = notices().find(|(code, _)| *code == language.code()).unwrap();
            let code = language.code();
            for name in ["{provider}", "{service}"] {
                assert!(text.matches(name).count() >= english.matches(name).count() - 3, "{code}: {name}");
            }
            for mark in ["\n## ", "\n- **", "**"] {
                let count = |text: &str| format!("\n{text}").matches(mark).count();
                assert_eq!(count(text), count(english), "{code}: {mark}");
            }
        }
    }
}
