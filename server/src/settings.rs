//! Settings, from the command line or the environment. Nothing else reads either.

use clap::{Args, Parser, Subcommand};
use std::net::SocketAddr;
use std::path::PathBuf;

/// The portal for messaging interoperability.
#[derive(Debug, Parser)]
#[command(name = "causeway", version, about)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What the binary can do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Runs the portal.
    Serve(Box<Settings>),
    /// Adds a person who signs in at /choices with a login; the password comes from standard input.
    AddPerson {
        /// What they type to sign in.
        #[arg(long)]
        login: String,
        /// How the portal runs.
        #[command(flatten)]
        settings: Box<Settings>,
    },
    /// Takes every second factor of an account away, for somebody who lost them all, and ends its sessions.
    RemoveFactors {
        /// The account's address.
        #[arg(long)]
        email: String,
        /// How the portal runs.
        #[command(flatten)]
        settings: Box<Settings>,
    },
}

/// How the portal runs.
#[derive(Clone, Args)]
pub struct Settings {
    /// Address and port to listen on.
    #[arg(long, env = "CAUSEWAY_LISTEN", default_value = "127.0.0.1:3000")]
    pub listen: SocketAddr,
    /// `sqlite://path` or `postgres://…`.
    #[arg(
        long,
        env = "CAUSEWAY_DATABASE_URL",
        default_value = "sqlite://data/causeway.db",
        hide_env_values = true
    )]
    pub database_url: String,
    /// Where the built assets are.
    #[arg(long, env = "CAUSEWAY_SITE_ROOT", default_value = "target/site")]
    pub site_root: PathBuf,
    /// Address under which people reach the portal. With `https` cookies are secure and HSTS is sent.
    #[arg(long, env = "CAUSEWAY_PUBLIC_URL", default_value = "http://localhost:3000")]
    pub public_url: String,
    /// File with the 32 bytes that seal private keys. Made when it is missing. Back it up apart from the database.
    #[arg(long, env = "CAUSEWAY_SECRET_FILE", default_value = "data/secret.key")]
    pub secret_file: PathBuf,
    /// Mail server, like `smtps://user:password@mail.example.org`.
    #[arg(long, env = "CAUSEWAY_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// Address mails come from.
    #[arg(long, env = "CAUSEWAY_MAIL_FROM", default_value = "causeway@localhost.localdomain")]
    pub mail_from: String,
    /// Proxies in front that append to `X-Forwarded-For`. With 0 the header is not believed.
    #[arg(long, env = "CAUSEWAY_PROXIES", default_value_t = 0)]
    pub proxies: usize,
    /// Where the source of this version is offered to its users, as the licence asks.
    #[arg(long, env = "CAUSEWAY_SOURCE_URL", default_value = "https://example.org/causeway/source")]
    pub source_url: String,
    /// Fills a new database with example data and shows outgoing mail at `/dev/mail`. For trying out.
    #[arg(long)]
    pub example: bool,
    /// What is logged, like `info,sqlx=warn`.
    #[arg(long, env = "CAUSEWAY_LOG", default_value = "info,sqlx=warn")]
    pub log: String,
    /// Logs text instead of JSON.
    #[arg(long, env = "CAUSEWAY_LOG_TEXT")]
    pub log_text: bool,
}

domain::redacted!(Settings);

impl Settings {
    /// Whether people reach the portal over TLS.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}
