//! Everything a browser loads: WASM, its glue, the style sheet, the icon. Hashed and compressed.

use crate::folders::{root, site, target};
use crate::run::{cargo, done, exists, program, say};
use crate::tools::{WASM, npm, wasm_target};
use anyhow::{Context as _, Result, anyhow};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::stylesheet::{ParserOptions, PrinterOptions};
use sha2::{Digest as _, Sha256};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Builds the assets and returns the site folder.
///
/// # Errors
/// Something does not compile.
pub fn build() -> Result<PathBuf> {
    wasm_target()?;
    done(&mut cargo(&[
        "build",
        "--package",
        "app",
        "--lib",
        "--target",
        WASM,
        "--no-default-features",
        "--features",
        "hydrate",
        "--profile",
        "wasm-release",
    ]))?;
    let wasm = fs::read(target().join(WASM).join("wasm-release/app.wasm"))?;
    let css = style()?;
    let site = site();
    let inputs = short_hash(&[&wasm, css.as_bytes(), env!("CARGO_PKG_VERSION").as_bytes()]);
    if fs::read_to_string(site.join("pkg/inputs.txt")).is_ok_and(|before| before == inputs) {
        return Ok(site);
    }
    // Built beside and moved into place, so that a server never sees half of it.
    let fresh = target().join("site.fresh");
    let _ = fs::remove_dir_all(&fresh);
    let package = fresh.join("pkg");
    fs::create_dir_all(&package)?;
    bind(&wasm, &package)?;
    shrink(&package.join("app_bg.wasm"))?;
    let (js, wasm) = (fs::read(package.join("app.js"))?, fs::read(package.join("app_bg.wasm"))?);
    let hash = short_hash(&[&js, &wasm, css.as_bytes()]);
    fs::rename(package.join("app.js"), package.join(format!("causeway.{hash}.js")))?;
    fs::rename(package.join("app_bg.wasm"), package.join(format!("causeway.{hash}_bg.wasm")))?;
    fs::write(package.join(format!("causeway.{hash}.css")), &css)?;
    compress(&package)?;
    fs::write(package.join("hash.txt"), &hash)?;
    fs::write(package.join("inputs.txt"), inputs)?;
    copy(&root().join("style/static"), &fresh)?;
    let _ = fs::remove_dir_all(&site);
    fs::rename(fresh, &site)?;
    Ok(site)
}

fn short_hash(parts: &[&[u8]]) -> String {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part.len().to_le_bytes());
        hash.update(part);
    }
    hash.finalize().iter().take(8).map(|b| format!("{b:02x}")).collect()
}

fn bind(wasm: &[u8], into: &Path) -> Result<()> {
    wasm_bindgen_cli_support::Bindgen::new()
        .input_bytes("app", wasm.to_vec())
        .web(true)?
        .typescript(false)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(into)
}

/// Runs `wasm-opt` of the npm package `binaryen`, where Node is there.
fn shrink(wasm: &Path) -> Result<()> {
    if !exists("npm") {
        say("No Node here: the WASM stays larger than it has to be");
        return Ok(());
    }
    let tools = npm("tools")?;
    let features = [
        "bulk-memory",
        "nontrapping-float-to-int",
        "sign-ext",
        "mutable-globals",
        "reference-types",
        "multivalue",
    ];
    let mut command = program(tools.join("node_modules/.bin/wasm-opt"));
    command.arg("-Oz").arg(wasm).arg("-o").arg(wasm).args(features.map(|f| format!("--enable-{f}")));
    done(&mut command)
}

fn style() -> Result<String> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let sheet = bundler.bundle(&root().join("style/main.css")).map_err(|e| anyhow!("{e}"))?;
    let printed = sheet.to_css(PrinterOptions { minify: true, ..PrinterOptions::default() });
    Ok(printed.map_err(|e| anyhow!("{e}"))?.code)
}

/// Writes `.br` and `.gz` beside every file.
fn compress(folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if !path.is_file() {
            continue;
        }
        let plain = fs::read(&path)?;
        let beside = |kind: &str| PathBuf::from(format!("{}.{kind}", path.display()));
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(&plain)?;
        fs::write(beside("gz"), gzip.finish()?)?;
        let mut brotli = Vec::new();
        let settings = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut plain.as_slice(), &mut brotli, &settings)?;
        fs::write(beside("br"), brotli)?;
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from).with_context(|| from.display().to_string())? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}
