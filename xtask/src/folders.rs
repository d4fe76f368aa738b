//! Where things are.

use std::path::PathBuf;

/// The checkout.
pub fn root() -> PathBuf {
    let own = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
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
