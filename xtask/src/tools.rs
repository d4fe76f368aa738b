//! What is brought onto a machine that has only Rust, a C compiler and Node.

use crate::folders::root;
use crate::run::{cargo, done, exists, program, say};
use anyhow::{Context as _, Result, bail};
use std::path::PathBuf;

/// The target of islands.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Adds the WASM target where rustup has not done so.
///
/// # Errors
/// rustup failed.
pub fn wasm_target() -> Result<()> {
    if exists("rustup") {
        done(program("rustup").args(["target", "add", WASM]))?;
    }
    Ok(())
}

/// Installs the npm packages of a folder, exactly as its lock file says, unless they are there.
///
/// # Errors
/// Node is missing, or npm failed.
pub fn npm(folder: &str) -> Result<PathBuf> {
    let folder = root().join(folder);
    if !exists("npm") {
        bail!("Node 20 or newer with npm is needed for this");
    }
    let (lock, stamp) = (folder.join("package-lock.json"), folder.join("node_modules/.installed"));
    let wanted = std::fs::read_to_string(&lock)?;
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(folder);
    }
    done(program("npm").args(["ci", "--no-audit", "--no-fund"]).current_dir(&folder))?;
    std::fs::write(stamp, wanted)?;
    Ok(folder)
}

/// `cargo-deny`, built once for all checkouts of this person on this machine.
///
/// # Errors
/// There is no home folder, or cargo failed.
pub fn cargo_deny() -> Result<PathBuf> {
    const VERSION: &str = "0.20.2";
    let folder = cache()?.join("tools");
    let found = folder.join("bin/cargo-deny");
    let is_it = |told: std::process::Output| told.stdout == format!("cargo-deny {VERSION}\n").as_bytes();
    if program(&found).arg("--version").output().is_ok_and(is_it) {
        return Ok(found);
    }
    say("Building cargo-deny, which takes some minutes the first time");
    let mut install =
        cargo(&["install", "--locked", "--version", &format!("={VERSION}"), "cargo-deny", "--root"]);
    // A target folder of its own: ours has other profiles, and is cleaned with us.
    done(install.arg(&folder).env_remove("CARGO_TARGET_DIR"))?;
    Ok(found)
}

/// Where what several checkouts share is kept.
#[expect(clippy::disallowed_methods, reason = "only the build driver looks for its cache")]
fn cache() -> Result<PathBuf> {
    let own = std::env::var("XDG_CACHE_HOME").map(PathBuf::from);
    let own = own.or_else(|_| std::env::var("HOME").map(|home| PathBuf::from(home).join(".cache")));
    Ok(own.context("there is no home folder")?.join("causeway"))
}

/// Chromium, installed from Debian where it is missing and may be.
///
/// # Errors
/// There is none and none can be installed.
pub fn chromium() -> Result<String> {
    for name in ["chromium", "chromium-browser", "google-chrome"] {
        if exists(name) {
            return Ok(name.to_owned());
        }
    }
    apt("chromium")?;
    Ok("chromium".to_owned())
}

/// Installs a Debian package.
///
/// # Errors
/// This is no Debian, or the person may not install.
pub fn apt(package: &str) -> Result<()> {
    if !exists("apt-get") {
        bail!("please install {package}");
    }
    say(&format!("Installing {package}"));
    if done(program("apt-get").args(["install", "-y", "--no-install-recommends", package])).is_err() {
        done(program("apt-get").arg("update"))?;
        done(program("apt-get").args(["install", "-y", "--no-install-recommends", package]))?;
    }
    Ok(())
}
