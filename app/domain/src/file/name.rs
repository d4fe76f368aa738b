//! The names of files: shown to people, sent in headers, never used as a path.

use super::Kind;
use crate::form::is_forbidden;
use std::fmt::Write as _;

/// Most characters of a name.
const NAME: usize = 120;

/// A name that says what the file is: without folders, without what hides or breaks text, and with an ending
/// that fits the bytes, so that no system opens it as anything else.
#[must_use]
pub fn safe_name(given: &str, kind: Kind) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String = last.chars().map(|c| if is_bad(c) { ' ' } else { c }).collect();
    let kept = kept.split_whitespace().collect::<Vec<_>>().join(" ");
    let kept = kept.trim_matches(['.', ' ']);
    let usual = kind.extensions()[0];
    let (stem, ending) = match kept.rsplit_once('.') {
        Some((stem, ending)) if kind.extensions().contains(&ending.to_lowercase().as_str()) => (stem, ending),
        _ => (kept, usual),
    };
    let stem: String = stem.trim_end_matches(['.', ' ']).chars().take(NAME).collect();
    let stem = if stem.is_empty() { "file" } else { stem.as_str() };
    format!("{stem}.{ending}")
}

fn is_bad(c: char) -> bool {
    is_forbidden(c)
        || c.is_control()
        || matches!(
            c,
            '"' | '<' | '>' | '|' | ':' | '*' | '?' | '\u{200B}'..='\u{200F}' | '\u{2028}' | '\u{2029}'
        )
}

/// The value of `Content-Disposition` (RFC 6266): always an attachment, its name twice, for old and new readers.
#[must_use]
pub fn attachment(name: &str) -> String {
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || " .-_()".contains(c) { c } else { '_' })
        .collect();
    let mut encoded = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b".-_".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_says_what_the_bytes_are() {
        for (given, kind, name) in [
            ("review.pdf", Kind::Pdf, "review.pdf"),
            ("Review.PDF", Kind::Pdf, "Review.PDF"),
            ("C:\\temp\\review.pdf", Kind::Pdf, "review.pdf"),
            ("../../etc/passwd", Kind::Text, "passwd.txt"),
            ("page.html", Kind::Text, "page.html.txt"),
            ("notes.md", Kind::Text, "notes.md"),
            ("run.exe", Kind::Pdf, "run.exe.pdf"),
            ("invoice\u{202E}fdp.exe", Kind::Pdf, "invoice fdp.exe.pdf"),
            ("a\r\nSet-Cookie: x.txt", Kind::Text, "a Set-Cookie x.txt"),
            ("gutachten für ü.png", Kind::Png, "gutachten für ü.png"),
            ("", Kind::Jpeg, "file.jpg"),
            ("...", Kind::Json, "file.json"),
            (".pdf", Kind::Pdf, "pdf.pdf"),
        ] {
            assert_eq!(safe_name(given, kind), name);
        }
        assert_eq!(
            attachment("für \"x\".pdf"),
            "attachment; filename=\"f_r _x_.pdf\"; filename*=UTF-8''f%C3%BCr%20%22x%22.pdf"
        );
    }

    proptest! {
        #[test]
        fn whatever_it_is_called_a_header_and_a_page_can_carry_it(given in any::<String>(), at in 0..Kind::ALL.len()) {
            let kind = Kind::ALL[at];
            let name = safe_name(&given, kind);
            prop_assert!(!name.contains(['/', '\\', '"', '\n', '\r', '\0']) && name.chars().count() <= NAME + 10);
            let ending = name.rsplit_once('.').unwrap().1.to_lowercase();
            prop_assert!(kind.extensions().contains(&ending.as_str()));
            prop_assert_eq!(safe_name(&name, kind), name.clone());
            let header = attachment(&name);
            prop_assert!(header.is_ascii() && header.matches('"').count() == 2 && !header.contains(char::is_control));
        }
    }
}
