//! An archive within something else: readers of archives look for their directories and marks far behind the
//! beginning of a file, so that one file can be a document to one program and an archive to another.

/// The end of the directory of a ZIP archive (APPNOTE 6.3.10, section 4.3.16), without its comment.
const ZIP_END: usize = 22;
/// What an entry of that directory takes at least.
const ZIP_ENTRY: u64 = 46;
/// What RAR and 7z archives begin with, also behind a program that unpacks them.
const MARKS: [&[u8]; 2] = [b"Rar!\x1a\x07", b"7z\xbc\xaf\x27\x1c"];

/// Looks for archives in bytes that come piece by piece.
#[derive(Default)]
pub(super) struct Archives {
    /// The last bytes of the piece before, where something may have begun.
    begun: Vec<u8>,
    /// Bytes before them.
    passed: u64,
    found: bool,
}

impl Archives {
    /// Looks further.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        if self.found {
            return;
        }
        let mut window = std::mem::take(&mut self.begun);
        window.extend_from_slice(bytes);
        self.found = (0..window.len()).any(|at| is_archive(&window[at..], self.passed + at as u64));
        let over = window.len().saturating_sub(ZIP_END - 1);
        self.passed += over as u64;
        window.drain(..over);
        self.begun = window;
    }

    /// Whether one was found.
    pub(super) fn found(&self) -> bool {
        self.found
    }
}

/// Whether an archive's mark or the end of its directory begins here, `before` bytes into the file.
fn is_archive(bytes: &[u8], before: u64) -> bool {
    match bytes.first() {
        Some(b'P') => is_zip_end(bytes, before),
        Some(b'R' | b'7') => MARKS.iter().any(|mark| bytes.starts_with(mark)),
        _ => false,
    }
}

/// The signature alone stands in many a long file by chance; with it, the numbers behind it must fit.
fn is_zip_end(bytes: &[u8], before: u64) -> bool {
    let Some(end) = bytes.strip_prefix(b"PK\x05\x06").and_then(|end| end.first_chunk::<18>()) else {
        return false;
    };
    let two = |at: usize| u64::from(u16::from_le_bytes([end[at], end[at + 1]]));
    let four = |at: usize| u64::from(u32::from_le_bytes([end[at], end[at + 1], end[at + 2], end[at + 3]]));
    let (disks, here, all, size) = (two(0) + two(2), two(4), two(6), four(8));
    // Of an archive of more than 65,535 files or 4 GiB the numbers stand elsewhere, and all bits are set here.
    let is_large = all == 0xFFFF || size == 0xFFFF_FFFF;
    is_large || (disks == 0 && here == all && all > 0 && size >= all * ZIP_ENTRY && size <= before)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn zip() -> Vec<u8> {
        let mut zip = b"PK\x03\x04 a file PK\x01\x02".to_vec();
        zip.resize(zip.len() + 60, 1);
        zip.extend_from_slice(b"PK\x05\x06\0\0\0\0\x01\0\x01\0\x2e\0\0\0\x10\0\0\0\0\0");
        zip
    }

    fn found(pieces: &[&[u8]]) -> bool {
        let mut archives = Archives::default();
        pieces.iter().for_each(|piece| archives.push(piece));
        archives.found()
    }

    #[test]
    fn an_archive_is_found_wherever_it_stands_and_however_it_is_cut() {
        let (zip, filler) = (zip(), vec![b'P'; 70_000]);
        assert!(found(&[&filler, &zip, &filler]));
        for cut in 0..=zip.len() {
            assert!(found(&[&zip[..cut], &zip[cut..]]), "{cut}");
        }
        let each: Vec<&[u8]> = zip.chunks(1).collect();
        assert!(found(&each));
        for mark in MARKS {
            assert!(found(&[b"%PDF-", &mark[..3], &mark[3..]]));
        }
    }

    #[test]
    fn four_bytes_by_chance_are_no_archive() {
        let mut bytes = vec![9; 100];
        bytes.extend_from_slice(b"PK\x05\x06");
        bytes.extend_from_slice(&[0; 40]);
        assert!(!found(&[&bytes]));
        assert!(!found(&[b"Rar!", b"7z", b"PK\x03\x04"]));
        // A directory larger than all that came before it is none.
        assert!(!found(&[&zip()[70..]]));
    }
}
