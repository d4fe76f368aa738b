//! Wiring: settings, router, web sessions, limits, `/api/v1`, and the binary `causeway`.

mod http;
mod jobs;
mod listen;
mod person;
mod serve;
mod settings;

use clap::Parser;
use settings::{Command, Settings};
use std::process::ExitCode;
use tracing_subscriber::EnvFilter;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let command = settings::Arguments::parse().command;
    let (Command::Serve(settings)
    | Command::AddPerson { settings, .. }
    | Command::RemoveFactors { settings, .. }) = &command;
    start_log(settings);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(async {
            match command {
                Command::Serve(settings) => serve::serve(*settings).await,
                Command::AddPerson { login, settings } => person::add(*settings, &login).await,
                Command::RemoveFactors { email, settings } => person::remove_factors(*settings, &email).await,
            }
        }),
        Err(error) => Err(error.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the portal could not start or had to stop");
            ExitCode::FAILURE
        }
    }
}

/// Structured logs on standard error; JSON unless a terminal asks for text. libsignal logs addresses at
/// the peer's will, so it is silenced.
fn start_log(settings: &Settings) {
    let filter = EnvFilter::builder()
        .with_default_directive(tracing_subscriber::filter::LevelFilter::INFO.into())
        .parse_lossy(&settings.log);
    let silenced = ["libsignal_protocol_syft=off", "spqr_syft=off"];
    let filter = silenced.iter().filter_map(|off| off.parse().ok()).fold(filter, EnvFilter::add_directive);
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if settings.log_text { log.init() } else { log.json().init() }
}
