//! Running other programs.

use anyhow::{Context as _, Result, bail};
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

/// A program in the checkout, with the compiler that Signal's crate needs.
pub fn program(name: impl AsRef<std::ffi::OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(crate::folders::root());
    if let Ok(protoc) = protoc_bin_vendored::protoc_bin_path() {
        command.env("PROTOC", protoc);
    }
    command
}

/// Cargo.
pub fn cargo(arguments: &[&str]) -> Command {
    let mut command = program("cargo");
    command.args(arguments);
    command
}

/// Runs to the end.
///
/// # Errors
/// It could not be started or failed.
pub fn done(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("{command:?} could not be started"))?;
    if status.success() { Ok(()) } else { bail!("{command:?} failed") }
}

/// Becomes the program, so that whatever ends this command ends it too.
///
/// # Errors
/// It could not be started, or where processes cannot be replaced, it failed.
pub fn become_program(command: &mut Command) -> Result<()> {
    #[cfg(unix)]
    {
        use std::os::unix::process::CommandExt as _;
        Err(command.exec()).with_context(|| format!("{command:?} could not be started"))
    }
    #[cfg(not(unix))]
    done(command)
}

/// Runs to the end, showing what it writes and handing each line of its output on as well.
///
/// # Errors
/// It could not be started.
pub fn read(command: &mut Command, mut each: impl FnMut(&str)) -> Result<bool> {
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("{command:?} could not be started"))?;
    if let Some(out) = child.stdout.take() {
        for line in BufReader::new(out).lines() {
            let line = line?;
            say(&line);
            each(&line);
        }
    }
    Ok(child.wait()?.success())
}

/// Whether a program is on the path.
pub fn exists(name: &str) -> bool {
    #[expect(clippy::disallowed_methods, reason = "only the build driver looks programs up")]
    let path = std::env::var("PATH").unwrap_or_default();
    path.split(':').any(|folder| Path::new(folder).join(name).is_file())
}

/// Tells the person at the terminal.
#[expect(clippy::print_stdout, reason = "a build driver talks to a terminal")]
pub fn say(text: &str) {
    println!("{text}");
}
