//! Lists the catalogues, so that each is compiled in: `messages/<language>/<noun>.ftl`.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=messages");
    let mut table = String::from("&[\n");
    for language in sorted(Path::new("messages"))? {
        let code = language.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for file in sorted(&language)? {
            println!("cargo::rerun-if-changed={}", file.display());
            let whole = fs::canonicalize(&file)?;
            writeln!(table, "({code:?}, {:?}, include_str!({:?})),", file.display().to_string(), whole)
                .map_err(io::Error::other)?;
        }
    }
    table.push(']');
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo sets OUT_DIR"))?;
    fs::write(Path::new(&out).join("catalogues.rs"), table)
}

fn sorted(folder: &Path) -> io::Result<Vec<std::path::PathBuf>> {
    let mut found = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    found.sort();
    Ok(found)
}
