//! The one build driver. `cargo xtask` alone lists what it can do.

mod assets;
mod asvs;
mod bench;
mod browser;
mod catalogues;
mod contrast;
mod dependencies;
mod folders;
mod postgres;
mod run;
mod serve;
mod shots;
mod test;
mod tools;

use anyhow::Result;
use clap::{CommandFactory as _, Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Builds, runs and tests Causeway")]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Builds everything and starts the portal with example data on http://localhost:3000
    Serve(serve::Serve),
    /// Runs every check and test there is, on both databases and in a browser
    Test,
    /// Runs the browser journeys alone; what follows goes to Playwright
    E2e(browser::E2e),
    /// Takes a picture of every page, wide and phone, light and dark, in German and Greek
    Shots,
    /// Builds the WASM, style sheet and icons into the site folder
    Assets,
    /// Checks the catalogues of texts and the contrast of colours alone
    Texts,
    /// Checks licences, sources and known weaknesses of dependencies alone
    Dependencies,
    /// Renews the copy of the database of known weaknesses
    Advisories(dependencies::Renew),
    /// Measures speed as ratios in one run
    Bench(bench::Bench),
}

fn main() -> Result<()> {
    match Arguments::parse().command {
        None => Ok(Arguments::command().print_help()?),
        Some(Command::Serve(serve)) => serve.run(),
        Some(Command::Test) => test::run(),
        Some(Command::E2e(e2e)) => e2e.run(),
        Some(Command::Shots) => shots::run(),
        Some(Command::Assets) => assets::build().map(drop),
        Some(Command::Texts) => {
            run::say(&contrast::check()?);
            run::say(&catalogues::check()?);
            Ok(())
        }
        Some(Command::Dependencies) => dependencies::run(),
        Some(Command::Advisories(renew)) => renew.run(),
        Some(Command::Bench(bench)) => bench.run(),
    }
}
