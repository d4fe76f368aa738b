//! Where things are.

use anyhow::Result;
use std::fs;
use std::path::{Path, PathBuf};

/// The checkout. Cargo says at run time which: where checkouts share a target folder, this program may
/// have been compiled in another one.
#[expect(clippy::disallowed_methods, reason = "cargo's own word, which only the build driver reads")]
pub fn root() -> PathBuf {
    let own = std::env::var("CARGO_MANIFEST_DIR")
        .map_or_else(|_| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    own.parent().map(PathBuf::from).unwrap_or(own)
}

/// Cargo's target folder.
#[expect(clippy::disallowed_methods, reason = "cargo's own setting, which only the build driver reads")]
pub fn target() -> PathBuf {
    std::env::var("CARGO_TARGET_DIR").map_or_else(|_| root().join("target"), PathBuf::from)
}

/// The built assets.
pub fn site() -> PathBuf {
    target().join("site")
}

/// The built server.
pub fn server(profile: &str) -> PathBuf {
    target().join(profile).join("causeway")
}

/// A folder of this run outside the checkout, removed when dropped.
pub struct Scratch(PathBuf);

impl Scratch {
    /// # Errors
    /// It cannot be made.
    pub fn new(what: &str) -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("causeway-{what}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        Ok(Self(folder))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
