//! Wiring: settings, router, web sessions, limits, `/api/v1`, and the binary `causeway`.

mod http;
mod jobs;
mod listen;
mod serve;
mod settings;

use clap::Parser;
use settings::{Command, Settings};
use std::process::ExitCode;

fn main() -> ExitCode {
    let Command::Serve(settings) = settings::Arguments::parse().command;
    start_log(&settings);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(serve::serve(*settings)),
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
    let filter = tracing_subscriber::EnvFilter::builder()
        .with_default_directive(tracing_subscriber::filter::LevelFilter::INFO.into())
        .parse_lossy(&settings.log);
    let filter = "libsignal_protocol_syft=off".parse().map(|off| filter.clone().add_directive(off)).unwrap_or(filter);
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if settings.log_text { log.init() } else { log.json().init() }
}
