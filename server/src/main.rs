//! Wiring: settings, router, web sessions, limits, `/api/v1`, and the binary `causeway`.

mod bounce;
mod http;
mod jobs;
mod listen;
mod log;
mod person;
mod serve;
mod settings;

use clap::Parser;
use settings::Command;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let command = settings::Arguments::parse().command;
    log::start(command.settings());
    log::panics();
    let open = command.settings().open_to_others();
    if !open.is_empty() {
        tracing::error!(why = open.join("; "), "others could read along, so the portal does not start");
        return ExitCode::FAILURE;
    }
    let is_bounce = matches!(command, Command::Bounce { .. });
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let outcome = match runtime {
        Ok(runtime) => runtime.block_on(async {
            match command {
                Command::Serve(settings) => serve::serve(*settings).await,
                Command::AddPerson { login, settings } => person::add(*settings, &login).await,
                Command::RemoveFactors { email, settings } => person::remove_factors(*settings, &email).await,
                Command::Readmit { issuer, subject, settings } => {
                    person::readmit(*settings, &issuer, &subject).await
                }
                Command::EndSessions { email, settings, .. } => {
                    person::end_sessions(*settings, email.as_deref()).await
                }
                Command::Bounce { settings } => bounce::receive(*settings).await,
                Command::SealAnew { old_secret_file, settings } => {
                    serve::seal_anew(*settings, &old_secret_file).await
                }
            }
        }),
        Err(error) => Err(error.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the portal could not start or had to stop");
            if is_bounce { ExitCode::from(bounce::TRY_AGAIN) } else { ExitCode::FAILURE }
        }
    }
}
