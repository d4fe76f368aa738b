//! Lists the texts, so that each is compiled in: `messages/<language>/<noun>.ftl` and `notices/<language>.md`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=messages");
    println!("cargo::rerun-if-changed=notices");
    let mut messages = Vec::new();
    for language in sorted(Path::new("messages"))? {
        messages.extend(sorted(&language)?.into_iter().map(|file| (stem(&language), file)));
    }
    let notices = sorted(Path::new("notices"))?.into_iter().map(|file| (stem(&file), file)).collect();
    write("messages.rs", messages)?;
    write("notices.rs", notices)
}

/// A table of language, file and its text.
fn write(name: &str, files: Vec<(String, PathBuf)>) -> io::Result<()> {
    let mut table = String::from("&[\n");
    for (language, file) in files {
        println!("cargo::rerun-if-changed={}", file.display());
        let whole = fs::canonicalize(&file)?;
        let file = file.display().to_string();
        writeln!(table, "({language:?}, {file:?}, include_str!({whole:?})),").map_err(io::Error::other)?;
    }
    table.push(']');
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join(name), table)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    found.sort();
    Ok(found)
}
