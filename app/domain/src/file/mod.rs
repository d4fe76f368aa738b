//! Evidence files: what may be kept, what a file is, and when it may be used.
//!
//! A file is what its bytes are. Its name decides nothing; see [`content`].

mod archive;
pub mod content;
mod name;

pub use content::{Sniffer, Unfit};
pub use name::{attachment, safe_name};

use crate::form::{Fields, Problem};
use crate::text;
use crate::text::Text;
use crate::time::{Millis, days};
use serde::{Deserialize, Serialize};

/// Most bytes of one file.
pub const FILE_BYTES: u64 = 20 * 1024 * 1024;
/// Most bytes of all files of one request.
pub const REQUEST_BYTES: u64 = 200 * 1024 * 1024;
/// Most files of one request.
pub const REQUEST_FILES: usize = 100;
/// Bytes no file names any more are removed after this long: an upload on its way names them late.
pub const UNNAMED_KEPT: Millis = days(1);

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident $slug:literal $label:literal $media:literal $extensions:expr;)*) => {
        /// What a file is.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $($(#[$doc])* $name),* }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The value in rows.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $slug),* }
            }

            /// The words on screens.
            #[must_use]
            pub const fn label(self) -> Text {
                match self { $(Self::$name => Text::new($label)),* }
            }

            /// The media type it is sent as.
            #[must_use]
            pub fn media_type(self) -> &'static str {
                match self { $(Self::$name => $media),* }
            }

            /// The endings its name may have, the usual one first.
            #[must_use]
            pub fn extensions(self) -> &'static [&'static str] {
                match self { $(Self::$name => $extensions),* }
            }
        }
    };
}

kinds! {
    /// PDF (ISO 32000).
    Pdf "pdf" "file-kind-pdf" "application/pdf" &["pdf"];
    /// PNG (ISO/IEC 15948).
    Png "png" "file-kind-png" "image/png" &["png"];
    /// JPEG (ISO/IEC 10918).
    Jpeg "jpeg" "file-kind-jpeg" "image/jpeg" &["jpg", "jpeg"];
    /// JSON (RFC 8259).
    Json "json" "file-kind-json" "application/json" &["json"];
    /// Text in UTF-8, Markdown among it: the bytes do not tell them apart.
    Text "text" "file-kind-text" "text/plain; charset=utf-8" &["txt", "md", "markdown", "json", "log", "csv"];
}

impl Kind {
    /// Reads the value of a row.
    #[must_use]
    pub fn parse(slug: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == slug)
    }
}

/// Whether a scanner has looked for malware.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scan {
    /// There is no scanner.
    Unscanned,
    /// It waits for the scanner.
    Pending,
    /// Nothing was found.
    Clean,
    /// Malware was found.
    Infected,
}

impl Scan {
    /// Every state: itself, its value in rows, the key of its words on screens.
    pub const ALL: [(Self, &'static str, &'static str); 4] = [
        (Self::Unscanned, "unscanned", "file-unscanned"),
        (Self::Pending, "pending", "file-pending"),
        (Self::Clean, "clean", "file-clean"),
        (Self::Infected, "infected", "file-infected"),
    ];

    fn row(self) -> &'static (Self, &'static str, &'static str) {
        &Self::ALL[self as usize]
    }

    /// The value in rows.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.row().1
    }

    /// The words on screens.
    #[must_use]
    pub fn label(self) -> Text {
        Text::new(self.row().2)
    }

    /// Reads the value of a row.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|row| row.1 == text).map(|row| row.0)
    }

    /// Whether it may be opened, submitted and answered with.
    #[must_use]
    pub fn is_usable(self) -> bool {
        matches!(self, Self::Unscanned | Self::Clean)
    }
}

/// A file as it stands in what was submitted: its hash is hashed with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Its name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// How many bytes.
    pub size_bytes: i64,
    /// SHA-256 of its bytes, hexadecimal.
    pub sha256: String,
    /// What the scanner had said by then.
    pub scan: Scan,
}

/// What keeps files from being sent along: the scanner has not looked, or has found something.
#[must_use]
pub fn problems(files: &[Evidence]) -> Vec<Problem> {
    let sentence = |file: &Evidence| match file.scan {
        Scan::Pending => Some(text!("file-wait", name = &file.name)),
        Scan::Infected => Some(text!("file-take-out", name = &file.name)),
        Scan::Unscanned | Scan::Clean => None,
    };
    let problem = |sentence| Problem { field: "file".to_owned(), sentence };
    files.iter().filter_map(sentence).map(problem).collect()
}

/// Nothing, unless a file was chosen and its own button was not pressed: then it did not come along.
///
/// # Errors
/// The problem, for its field.
pub fn none_left_behind(form: &Fields) -> Result<(), Vec<Problem>> {
    if form.get("file").is_empty() {
        return Ok(());
    }
    Err(vec![Problem { field: "file".to_owned(), sentence: text!("file-left-behind") }])
}

/// Whether there is room for one more file beside those a request has.
///
/// # Errors
/// The problem, for its field.
pub fn has_room(files: usize, bytes: u64, more: u64) -> Result<(), Vec<Problem>> {
    let sentence = if files >= REQUEST_FILES {
        text!("file-too-many", max = REQUEST_FILES)
    } else if bytes.saturating_add(more) > REQUEST_BYTES {
        text!("file-no-room", max = mebibytes(REQUEST_BYTES))
    } else {
        return Ok(());
    };
    Err(vec![Problem { field: "file".to_owned(), sentence }])
}

/// The sentence about a file that is too large.
#[must_use]
pub fn too_large() -> Text {
    text!("file-too-large", max = mebibytes(FILE_BYTES))
}

fn mebibytes(bytes: u64) -> i64 {
    i64::try_from(bytes / (1024 * 1024)).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn evidence(scan: Scan) -> Evidence {
        Evidence {
            name: "review.pdf".to_owned(),
            kind: Kind::Pdf,
            size_bytes: 9,
            sha256: "0a".repeat(32),
            scan,
        }
    }

    #[test]
    fn what_waits_or_is_infected_is_not_sent() {
        for (scan, ..) in Scan::ALL {
            assert_eq!(problems(&[evidence(scan)]).is_empty(), scan.is_usable(), "{scan:?}");
            assert_eq!(Scan::parse(scan.as_str()), Some(scan));
        }
        let told = problems(&[evidence(Scan::Infected), evidence(Scan::Clean), evidence(Scan::Pending)]);
        assert_eq!(told.len(), 2);
        assert!(told.iter().all(|problem| problem.sentence.to_string().contains("review.pdf")));
    }

    #[test]
    fn a_request_has_room_for_so_much_and_no_more() {
        assert!(has_room(0, 0, FILE_BYTES).is_ok());
        assert!(has_room(9, REQUEST_BYTES - 1, 1).is_ok());
        assert!(has_room(9, REQUEST_BYTES - 1, 2).is_err());
        assert!(has_room(REQUEST_FILES, 0, 1).is_err());
    }

    #[test]
    fn kinds_lead_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.as_str()), Some(*kind));
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.as_str());
        }
    }
}
