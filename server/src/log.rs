//! The log: where it goes, and what becomes of a panic.

use crate::settings::Settings;
use tracing_subscriber::EnvFilter;

/// Structured logs on standard error; JSON unless a terminal asks for text.
pub fn start(settings: &Settings) {
    let log = tracing_subscriber::fmt().with_env_filter(filter(&settings.log)).with_writer(std::io::stderr);
    if settings.log_text { log.init() } else { log.json().init() }
}

/// What is logged. Silenced are libsignal, which logs addresses at the peer's will, and a layer that logs whole
/// paths, with the tokens of links in them.
pub fn filter(log: &str) -> EnvFilter {
    let filter = EnvFilter::builder()
        .with_default_directive(tracing_subscriber::filter::LevelFilter::INFO.into())
        .parse_lossy(log);
    let silenced = ["libsignal_protocol_syft=off", "spqr_syft=off", "tower_http::csrf=off"];
    silenced.iter().filter_map(|off| off.parse().ok()).fold(filter, EnvFilter::add_directive)
}

/// A panic is one line of the log like any other fault, under the trace id of its request. Not its message:
/// that may repeat what somebody sent.
pub fn panics() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a panic");
    }));
}
