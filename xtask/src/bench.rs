//! Speed, as ratios in one run: the portal against the least a server in this stack can do.

mod many;

use crate::folders::{Scratch, root, server, target};
use crate::postgres::pause;
use crate::run::{cargo, done, exists, program, say};
use crate::{assets, tools};
use anyhow::{Context as _, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

const PORTAL: &str = "http://127.0.0.1:3900";
const BARE: &str = "http://127.0.0.1:3901";
/// In the folder of the run.
const SQLITE: &str = "sqlite://causeway.db";
/// What the example data sets for every account.
const PASSWORD: &str = "causeway example";

/// Measures.
#[derive(clap::Args)]
pub struct Bench {
    /// Seconds for each measurement
    #[arg(long, default_value_t = 8)]
    seconds: u32,
}

/// A server that ends with this value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.0.id().to_string()).status();
        let _ = self.0.wait();
    }
}

impl Bench {
    /// Runs every measurement and prints a table.
    ///
    /// # Errors
    /// Something does not build or run.
    pub fn run(self) -> Result<()> {
        for tool in ["wrk", "curl"] {
            if !exists(tool) {
                tools::apt(tool)?;
            }
        }
        let site = assets::build()?;
        // One after the other: together the portal would be built with what tests alone have.
        done(&mut cargo(&["build", "--release", "--package", "server", "--bins"]))?;
        done(&mut cargo(&["build", "--release", "--package", "store", "--example", "bench"]))?;
        self.measure(Scratch::new("bench")?.path(), &site)?;
        many::measure(&self, &site)
    }

    fn measure(&self, folder: &Path, site: &Path) -> Result<()> {
        let example = target().join("release/examples/bench");
        let database = folder.join("causeway.db");
        drop(portal(folder, site, SQLITE)?);
        let portal = portal(folder, site, SQLITE)?;
        let staff = folder.join("staff");
        post("subjects/sign-in", &folder.join("person"), &[("login", "ann"), ("password", PASSWORD)])?;
        let choice = curl(&folder.join("person"), "/choices")?;
        let provider = between(&choice, "/choices/whatsapp/", "\"")?;
        done(Command::new(&example).arg("seed").arg(&database).arg(&provider))?;
        done(Command::new(&example).arg("many").arg(format!("sqlite://{}", database.display())).arg("70"))?;
        enter(&staff)?;
        let form = [("name", "bench"), ("scope.choices.read", "on"), ("life", "30")];
        post("admin/create-client", &staff, &form)?;
        // It stands in the page twice: to be read, and for the button that copies it.
        let token = format!("cwg_{}", between(&curl(&staff, "/admin/clients")?, "<code>cwg_", "<")?);
        let page = curl(&staff, "/review")?;
        fs::write(folder.join("page.html"), &page)?;
        let bare = Command::new(&example)
            .arg("bare")
            .arg(&database)
            .arg(folder.join("page.html"))
            .arg("3901")
            .spawn()?;
        let bare = Running(bare);
        wait(&format!("{BARE}/page"))?;

        let cookie = format!("Cookie: {}", session(&staff)?);
        let authorization = format!("Authorization: Bearer {token}");
        let subject = "00000000-0000-7000-8000-000000050000";
        let queue = self.wrk(&format!("{PORTAL}/review"), &[&cookie])?;
        let same = self.wrk(&format!("{BARE}/page"), &[])?;
        let check_path = format!("/api/v1/services/whatsapp/subjects/{subject}/providers/{provider}");
        let check = self.wrk(&format!("{PORTAL}{check_path}"), &[&authorization])?;
        let read = self.wrk(&format!("{BARE}/read/whatsapp/{subject}/{provider}"), &[])?;
        drop((portal, bare));
        say("| what | requests/s | against | requests/s | ratio | wanted |");
        say("|---|---|---|---|---|---|");
        row(
            &format!("signed-in staff queue, 50 rows, {} kB", page.len() / 1000),
            queue,
            "bare axum, the same bytes",
            same,
            "0.05",
        );
        row("choice check with a token, 100,000 choices", check, "axum, one primary-key read", read, "0.6");
        Ok(())
    }

    /// Requests a second.
    fn wrk(&self, url: &str, headers: &[&str]) -> Result<f64> {
        let mut command = program("wrk");
        command.args(["-t1", "-c32"]).arg(format!("-d{}s", self.seconds));
        for header in headers {
            command.args(["-H", header]);
        }
        let out = String::from_utf8(command.arg(url).output()?.stdout)?;
        if out.contains("Non-2xx") {
            bail!("{url} does not answer as it should:\n{out}");
        }
        let figure = out
            .lines()
            .find_map(|line| line.strip_prefix("Requests/sec:"))
            .context("wrk printed no figure")?;
        Ok(figure.trim().parse()?)
    }
}

fn row(what: &str, ours: f64, against: &str, theirs: f64, wanted: &str) {
    say(&format!("| {what} | {ours:.0} | {against} | {theirs:.0} | {:.3} | ≥ {wanted} |", ours / theirs));
}

/// Signs the administrator in.
fn enter(staff: &Path) -> Result<()> {
    let form = [("email", "admin@gatekeeper.example.org"), ("password", PASSWORD)];
    post("accounts/sign-in", staff, &form)?;
    let code = between(&curl(staff, "/dev/mail")?, "id=\"example-code\">", "<")?;
    post("accounts/enter-code", staff, &[("code", &code)])
}

fn portal(folder: &Path, site: &Path, database: &str) -> Result<Running> {
    let mut command = Command::new(server("release"));
    command.current_dir(folder).args([
        "serve",
        "--example",
        "--log",
        "warn",
        "--listen",
        "127.0.0.1:3900",
        "--public-url",
        PORTAL,
    ]);
    command.args(["--database-url", database, "--secret-file", "secret.key", "--site-root"]).arg(site);
    let running = Running(command.stdout(Stdio::null()).spawn()?);
    wait(&format!("{PORTAL}/livez"))?;
    Ok(running)
}

fn wait(url: &str) -> Result<()> {
    for _ in 0..150 {
        if Command::new("curl").args(["-sf", "-o", "/dev/null", url]).status()?.success() {
            return Ok(());
        }
        pause();
    }
    bail!("{url} does not answer")
}

fn jar(who: &Path) -> PathBuf {
    who.with_extension("cookies")
}

fn curl(who: &Path, path: &str) -> Result<String> {
    let out = Command::new("curl")
        .args(["-sf", "-H", "Accept: text/html", "-b"])
        .arg(jar(who))
        .arg("-c")
        .arg(jar(who))
        .arg(format!("{PORTAL}{path}"))
        .output()?;
    if !out.status.success() {
        bail!("{path} does not answer");
    }
    Ok(String::from_utf8(out.stdout)?)
}

fn post(path: &str, who: &Path, fields: &[(&str, &str)]) -> Result<()> {
    let mut command = program("curl");
    command
        .current_dir(root())
        .args(["-sf", "-o", "/dev/null", "-H", "Accept: text/html"])
        .arg("-H")
        .arg(format!("Origin: {PORTAL}"));
    command.arg("-b").arg(jar(who)).arg("-c").arg(jar(who));
    for (name, value) in fields {
        command.arg("--data-urlencode").arg(format!("form[{name}]={value}"));
    }
    done(command.arg(format!("{PORTAL}/api/{path}")))
}

fn session(who: &Path) -> Result<String> {
    let cookies = fs::read_to_string(jar(who))?;
    let line = cookies.lines().find(|line| line.contains("\ts\t")).context("no session cookie")?;
    Ok(format!("s={}", line.rsplit('\t').next().unwrap_or_default()))
}

fn between(text: &str, before: &str, after: &str) -> Result<String> {
    let found = text.split_once(before).and_then(|(_, rest)| rest.split_once(after));
    found.map(|(found, _)| found.to_owned()).with_context(|| format!("no {before} in the page"))
}
