//! What a file is, by its bytes alone, read once from beginning to end.
//!
//! | bytes | is |
//! |---|---|
//! | `%PDF-` at the very beginning, `%%EOF` at the very end | PDF |
//! | a PNG from its signature to its last chunk | PNG |
//! | a JPEG from its first marker to its last | JPEG |
//! | UTF-8 without control characters that parses as JSON | JSON |
//! | other UTF-8 without control characters | text |
//!
//! Anything else is refused, and so is what would be two things at once: an archive within a PDF or a picture, a PDF behind
//! something else, text that begins as a web page or a drawing.

use super::Kind;
use super::archive::Archives;
use crate::form::is_forbidden;
use crate::text;
use crate::text::Text;

/// PDF readers look for their signature in this many bytes.
const HEAD: usize = 1024;
/// ZIP readers look for their directory in this many bytes at the end: its 22 bytes and a comment.
const TAIL: usize = 22 + 65_535;

const PDF: &[u8] = b"%PDF-";
const PDF_END: &[u8] = b"%%EOF";
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
const PNG_END: &[u8] = b"\0\0\0\0IEND\xaeB`\x82";
const JPEG: &[u8] = b"\xff\xd8\xff";
const JPEG_END: &[u8] = b"\xff\xd9";
/// The end of the directory of a ZIP archive.
const ZIP_END: &[u8] = b"PK\x05\x06";

/// Why a file is not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// There is nothing in it.
    Empty,
    /// None of the kinds that are kept.
    Unknown,
    /// A web page or a drawing, which can carry code.
    Markup,
    /// Two things at once: what one reader shows, another opens as something else.
    Mixed,
    /// It stops before its end, or goes on behind it.
    Broken,
}

impl Unfit {
    /// What is wrong and what would be right.
    #[must_use]
    pub fn sentence(self) -> Text {
        match self {
            Self::Empty => text!("file-unfit-empty"),
            Self::Unknown => text!("file-unfit-unknown"),
            Self::Markup => text!("file-unfit-markup"),
            Self::Mixed => text!("file-unfit-mixed"),
            Self::Broken => text!("file-unfit-broken"),
        }
    }
}

/// Reads a file piece by piece and keeps of it no more than it needs.
#[derive(Default)]
pub struct Sniffer {
    head: Vec<u8>,
    tail: Vec<u8>,
    text: Reading,
    archives: Archives,
}

impl Sniffer {
    /// Reads on.
    pub fn push(&mut self, bytes: &[u8]) {
        let room = HEAD.saturating_sub(self.head.len()).min(bytes.len());
        self.head.extend_from_slice(&bytes[..room]);
        let last = bytes.len().saturating_sub(TAIL);
        self.tail.extend_from_slice(&bytes[last..]);
        let over = self.tail.len().saturating_sub(TAIL);
        self.tail.drain(..over);
        self.text.push(bytes);
        self.archives.push(bytes);
    }

    /// What it was. `is_json` is asked of text that may be JSON.
    ///
    /// # Errors
    /// It is not kept.
    pub fn finish(self, is_json: impl FnOnce() -> bool) -> Result<Kind, Unfit> {
        let Self { head, tail, text, archives } = self;
        if head.is_empty() {
            return Err(Unfit::Empty);
        }
        let signed = [(PDF, Kind::Pdf), (PNG, Kind::Png), (JPEG, Kind::Jpeg)];
        let signed = signed.into_iter().find(|(signature, _)| head.starts_with(signature));
        let Some((_, kind)) = signed else {
            return of_text(&head, text, is_json);
        };
        let whole = match kind {
            Kind::Pdf => ends_as_pdf(&tail),
            Kind::Png => tail.ends_with(PNG_END),
            _ => tail.ends_with(JPEG_END),
        };
        if archives.found()
            || find(&tail, ZIP_END).is_some()
            || (kind != Kind::Pdf && find(&head, PDF).is_some())
        {
            Err(Unfit::Mixed)
        } else if whole {
            Ok(kind)
        } else {
            Err(Unfit::Broken)
        }
    }
}

fn of_text(head: &[u8], text: Reading, is_json: impl FnOnce() -> bool) -> Result<Kind, Unfit> {
    if !text.is_text() {
        return Err(Unfit::Unknown);
    }
    let head = head.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(head).trim_ascii_start();
    // What browsers take for markup when nobody tells them otherwise (WHATWG MIME Sniffing, section 7.1).
    if let [b'<', next, ..] = head
        && (next.is_ascii_alphabetic() || matches!(next, b'!' | b'?' | b'/'))
    {
        return Err(Unfit::Markup);
    }
    if find(head, PDF).is_some() {
        return Err(Unfit::Mixed);
    }
    Ok(if is_json() { Kind::Json } else { Kind::Text })
}

/// Whether nothing but white space stands behind the last end mark.
fn ends_as_pdf(tail: &[u8]) -> bool {
    let at = tail.windows(PDF_END.len()).rposition(|window| window == PDF_END);
    at.is_some_and(|at| {
        tail[at + PDF_END.len()..].iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0)
    })
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// UTF-8 on its way, which may be cut anywhere.
#[derive(Default)]
struct Reading {
    cut: Vec<u8>,
    begun: bool,
    broken: bool,
}

impl Reading {
    fn push(&mut self, bytes: &[u8]) {
        if self.broken {
            return;
        }
        let mut whole = std::mem::take(&mut self.cut);
        whole.extend_from_slice(bytes);
        let fine = match str::from_utf8(&whole) {
            Ok(text) => text,
            Err(error) => {
                let (fine, cut) = whole.split_at(error.valid_up_to());
                self.broken = error.error_len().is_some();
                self.cut = cut.to_vec();
                str::from_utf8(fine).unwrap_or_default()
            }
        };
        // The mark some editors put before a text.
        let fine = if self.begun { fine } else { fine.strip_prefix('\u{FEFF}').unwrap_or(fine) };
        self.begun |= !whole.is_empty();
        self.broken |= fine.chars().any(|c| is_forbidden(c) && c != '\r');
    }

    fn is_text(&self) -> bool {
        !self.broken && self.cut.is_empty()
    }
}

#[cfg(test)]
#[path = "content_tests.rs"]
mod tests;
