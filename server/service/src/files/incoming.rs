//! A file on its way in: written down without a name, hashed and recognised as it comes.

use super::turns::Turn;
use crate::error::{Error, Result};
use domain::file::{FILE_BYTES, Kind, Sniffer, too_large};
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufReader, Seek as _};
use tokio::io::AsyncWriteExt as _;

/// A file that is coming. Its bytes go when it is dropped, or the process dies.
pub struct Incoming {
    file: tokio::fs::File,
    hash: Sha256,
    sniffer: Sniffer,
    size_bytes: u64,
    _turn: Turn,
}

/// A file that has come.
pub(super) struct Received {
    pub bytes: File,
    pub sha256: String,
    pub kind: Kind,
    pub size_bytes: u64,
    _turn: Turn,
}

impl Incoming {
    pub(super) fn begin(turn: Turn) -> Result<Self> {
        let file = tokio::fs::File::from_std(tempfile::tempfile().map_err(Error::internal)?);
        Ok(Self { file, hash: Sha256::new(), sniffer: Sniffer::default(), size_bytes: 0, _turn: turn })
    }

    /// Takes what has come so far. Of a file that is too large no more is kept.
    ///
    /// # Errors
    /// The disk is full.
    pub async fn push(&mut self, piece: &[u8]) -> Result<()> {
        self.size_bytes = self.size_bytes.saturating_add(piece.len() as u64);
        if self.size_bytes > FILE_BYTES {
            return Ok(());
        }
        self.hash.update(piece);
        self.sniffer.push(piece);
        self.file.write_all(piece).await.map_err(Error::internal)
    }

    pub(super) async fn finish(mut self) -> Result<Received> {
        if self.size_bytes > FILE_BYTES {
            return Err(Error::wrong("file", too_large()));
        }
        self.file.flush().await.map_err(Error::internal)?;
        let mut bytes = self.file.into_std().await;
        let sniffer = self.sniffer;
        // Reading twenty megabytes of JSON takes a while.
        let read = tokio::task::spawn_blocking(move || -> std::io::Result<_> {
            bytes.rewind()?;
            let kind = sniffer.finish(|| is_json(&bytes));
            bytes.rewind()?;
            Ok((bytes, kind))
        });
        let (bytes, kind) = read.await.map_err(Error::internal)?.map_err(Error::internal)?;
        let kind = kind.map_err(|unfit| Error::wrong("file", unfit.sentence()))?;
        let sha256 = self.hash.finalize().iter().fold(String::with_capacity(64), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        });
        Ok(Received { bytes, sha256, kind, size_bytes: self.size_bytes, _turn: self._turn })
    }
}

/// Whether a whole file is one JSON text, nested no deeper than readers follow.
fn is_json(file: &File) -> bool {
    serde_json::from_reader::<_, serde::de::IgnoredAny>(BufReader::new(file)).is_ok()
}
