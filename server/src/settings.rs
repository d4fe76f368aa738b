//! Settings, from the command line or the environment. Nothing else reads either.

use axum::http::Uri;
use clap::builder::RangedI64ValueParser;
use clap::{Args, Parser, Subcommand};
use domain::request::Periods;
use service::files::Scanner;
use std::net::SocketAddr;
use std::path::PathBuf;
use store::Db;

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
    /// Adds a person who signs in at /choices with a login; prints their id and a first password for 72 hours.
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
    /// Lets somebody sign in again through an identity provider whose account was closed, to that account.
    Readmit {
        /// Slug of the identity provider in --issuers-file.
        #[arg(long)]
        issuer: String,
        /// The subject (`sub`) they have there.
        #[arg(long)]
        subject: String,
        /// How the portal runs.
        #[command(flatten)]
        settings: Box<Settings>,
    },
    /// Ends every session of one account, or of everybody.
    EndSessions {
        /// The account's address.
        #[arg(long, required_unless_present = "all")]
        email: Option<String>,
        /// Of everybody: all accounts, and all persons at /choices.
        #[arg(long, conflicts_with = "email")]
        all: bool,
        /// How the portal runs.
        #[command(flatten)]
        settings: Box<Settings>,
    },
    /// Reads what a mail server sends back from standard input, as its pipe delivers it, and marks the mail and the
    /// address it came back from. Ends with 75 when it has to be tried again.
    Bounce {
        /// How the portal runs.
        #[command(flatten)]
        settings: Box<Settings>,
    },
    /// Seals every secret in the database with the key of --secret-file, while no machine runs the portal.
    SealAnew {
        /// File with the key they are sealed with now.
        #[arg(long)]
        old_secret_file: PathBuf,
        /// How the portal runs.
        #[command(flatten)]
        settings: Box<Settings>,
    },
}

impl Command {
    /// How the portal runs.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        match self {
            Self::Serve(settings)
            | Self::AddPerson { settings, .. }
            | Self::RemoveFactors { settings, .. }
            | Self::Readmit { settings, .. }
            | Self::EndSessions { settings, .. }
            | Self::Bounce { settings }
            | Self::SealAnew { settings, .. } => settings,
        }
    }
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
    /// Folder for evidence files, or `s3://BUCKET`. Back it up together with the database.
    #[arg(long, env = "CAUSEWAY_FILES", default_value = "data/files")]
    pub files: String,
    /// Address of an S3-compatible store, like `https://objects.example.org`. Without it the bucket is at Amazon.
    #[arg(long, env = "CAUSEWAY_S3_ENDPOINT")]
    pub s3_endpoint: Option<String>,
    /// The region a bucket lies in.
    #[arg(long, env = "CAUSEWAY_S3_REGION", default_value = "eu-west-1")]
    pub s3_region: String,
    /// Names the key that opens a bucket.
    #[arg(long, env = "CAUSEWAY_S3_KEY_ID", default_value = "")]
    pub s3_key_id: String,
    /// File with the key that opens a bucket.
    #[arg(long, env = "CAUSEWAY_S3_KEY_FILE")]
    pub s3_key_file: Option<PathBuf>,
    /// Malware scanner that speaks clamd's protocol: `tcp://127.0.0.1:3310` or `unix:///run/clamav/clamd.ctl`.
    /// Without one files are not scanned, and pages say so.
    #[arg(long, env = "CAUSEWAY_CLAMD", value_parser = Scanner::parse)]
    pub clamd: Option<Scanner>,
    /// Mail server, like `smtps://user:password@mail.example.org`.
    #[arg(long, env = "CAUSEWAY_SMTP_URL", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// Address mails come from.
    #[arg(long, env = "CAUSEWAY_MAIL_FROM", default_value = "causeway@localhost.localdomain")]
    pub mail_from: String,
    /// JSON file with the identity providers that sign in staff and people; see docs/operations.md.
    #[arg(long, env = "CAUSEWAY_ISSUERS_FILE")]
    pub issuers_file: Option<PathBuf>,
    /// Proxies in front that append to `X-Forwarded-For`. With 0 the header is not believed.
    #[arg(long, env = "CAUSEWAY_PROXIES", default_value_t = 0)]
    pub proxies: usize,
    /// Where the source of this version is offered to its users, as the licence asks.
    #[arg(long, env = "CAUSEWAY_SOURCE_URL", default_value = "https://example.org/causeway/source")]
    pub source_url: String,
    /// Whether anybody may read the list of requests at `/requests`.
    #[arg(long, env = "CAUSEWAY_TRACKER", default_value_t = true, action = clap::ArgAction::Set)]
    pub tracker: bool,
    /// How long a provider has for what.
    #[command(flatten)]
    pub periods: PeriodSettings,
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

/// The portal's own periods inside the three months. What runs already keeps the last day it was told.
#[derive(Clone, Copy, Debug, Args)]
pub struct PeriodSettings {
    /// Working days a provider has to answer the first questions.
    #[arg(long, env = "CAUSEWAY_ANSWER_DAYS", default_value_t = Periods::default().answer, value_parser = period())]
    pub answer_days: u16,
    /// Working days a provider has to answer later questions.
    #[arg(long, env = "CAUSEWAY_ANSWER_AGAIN_DAYS", default_value_t = Periods::default().answer_again, value_parser = period())]
    pub answer_again_days: u16,
    /// Working days a provider has to respond to an announced refusal.
    #[arg(long, env = "CAUSEWAY_RESPOND_DAYS", default_value_t = Periods::default().respond, value_parser = period())]
    pub respond_days: u16,
    /// Days a provider has to challenge a refusal.
    #[arg(long, env = "CAUSEWAY_CHALLENGE_DAYS", default_value_t = Periods::default().challenge, value_parser = period())]
    pub challenge_days: u16,
}

/// A day at least; holidays are known for longer than the most.
fn period() -> RangedI64ValueParser<u16> {
    RangedI64ValueParser::new().range(1..=180)
}

impl From<PeriodSettings> for Periods {
    fn from(set: PeriodSettings) -> Self {
        Self {
            answer: set.answer_days,
            answer_again: set.answer_again_days,
            respond: set.respond_days,
            challenge: set.challenge_days,
        }
    }
}

impl Settings {
    /// Whether people reach the portal over TLS.
    #[must_use]
    pub fn is_secure(&self) -> bool {
        self.public_url.starts_with("https://")
    }

    /// Which connections would let others read along, each with what closes it. A trial may have any.
    #[must_use]
    pub fn open_to_others(&self) -> Vec<String> {
        if self.example {
            return Vec::new();
        }
        let mut open = Vec::new();
        if !self.is_secure() && !is_here(&self.public_url) {
            open.push("CAUSEWAY_PUBLIC_URL has to begin with https://".to_owned());
        }
        // One that cannot be read is refused with its own reason when it is connected to.
        if !Db::is_private(&self.database_url).unwrap_or(true) {
            open.push(
                "CAUSEWAY_DATABASE_URL needs ?sslmode=verify-full, unless PostgreSQL runs on this machine"
                    .to_owned(),
            );
        }
        if self.smtp_url.as_deref().is_some_and(|url| !is_encrypted_mail(url) && !is_here(url)) {
            open.push(
                "CAUSEWAY_SMTP_URL has to begin with smtps:// or end in ?tls=required, unless the mail server runs on this machine"
                    .to_owned(),
            );
        }
        if self.s3_endpoint.as_deref().is_some_and(|url| !url.starts_with("https://") && !is_here(url)) {
            open.push("CAUSEWAY_S3_ENDPOINT has to begin with https://".to_owned());
        }
        let elsewhere = |scanner: &Scanner| scanner.host().is_some_and(|host| !store::is_this_machine(host));
        if self.clamd.as_ref().is_some_and(elsewhere) {
            open.push("CAUSEWAY_CLAMD has to be on this machine: its protocol is not encrypted".to_owned());
        }
        open
    }
}

fn is_encrypted_mail(url: &str) -> bool {
    let tls = |url: &Uri| {
        let query = url.query().unwrap_or_default();
        query.split('&').find_map(|pair| pair.strip_prefix("tls=")) == Some("required")
    };
    url.starts_with("smtps://") || url.parse().is_ok_and(|url| tls(&url))
}

/// Whether an address is one of this machine.
fn is_here(url: &str) -> bool {
    url.parse::<Uri>().is_ok_and(|url| url.host().is_some_and(store::is_this_machine))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(more: &[&str]) -> Vec<String> {
        let arguments = ["causeway", "serve"].iter().chain(more);
        Arguments::parse_from(arguments).command.settings().open_to_others()
    }

    #[test]
    fn periods_are_what_the_operator_says_within_reason() {
        let periods = |more: &[&str]| {
            let arguments = ["causeway", "serve"].iter().chain(more);
            Arguments::try_parse_from(arguments)
                .map(|read| -> Periods { read.command.settings().periods.into() })
        };
        assert_eq!(periods(&[]).unwrap(), Periods::default());
        let set = periods(&["--answer-days", "15", "--challenge-days", "60"]).unwrap();
        assert_eq!(set, Periods { answer: 15, challenge: 60, ..Periods::default() });
        for wrong in ["0", "181", "-1", "soon"] {
            assert!(periods(&["--respond-days", wrong]).is_err(), "{wrong}");
        }
    }

    #[test]
    fn nobody_on_the_way_reads_along() {
        assert!(open(&[]).is_empty());
        let private = [
            ("--public-url", "https://portal.example.org"),
            ("--public-url", "http://localhost:3000"),
            ("--public-url", "http://127.0.0.1:3000"),
            ("--public-url", "http://[::1]:3000"),
            ("--database-url", "sqlite://data/causeway.db"),
            ("--database-url", "postgres://u@127.0.0.1/c"),
            ("--database-url", "postgres://u:p@localhost:5432/c"),
            ("--database-url", "postgres:///c?host=/run/postgresql"),
            ("--database-url", "postgres://u:p@db.example.org/c?sslmode=verify-full"),
            ("--smtp-url", "smtps://u:p@mail.example.org"),
            ("--smtp-url", "smtp://u:p@mail.example.org:587?tls=required"),
            ("--smtp-url", "smtp://localhost:2525"),
            ("--smtp-url", "smtp://127.0.0.1"),
            ("--s3-endpoint", "https://objects.example.org"),
            ("--s3-endpoint", "http://127.0.0.1:9000"),
            ("--clamd", "tcp://127.0.0.1:3310"),
            ("--clamd", "unix:///run/clamav/clamd.ctl"),
        ];
        for (name, value) in private {
            assert_eq!(open(&[name, value]), [""; 0], "{value}");
        }
        let read_by_others = [
            ("--public-url", "http://portal.example.org"),
            ("--public-url", "http://localhost.example.org"),
            ("--public-url", "http://192.0.2.1"),
            ("--public-url", "portal.example.org"),
            ("--database-url", "postgres://u@db.example.org/c"),
            ("--database-url", "postgres://u@192.0.2.1/c?sslmode=disable"),
            ("--database-url", "postgresql://u@db.example.org/c?sslmode=prefer"),
            ("--database-url", "postgres://u@db.example.org/c?sslmode=require"),
            ("--database-url", "postgres://u@db.example.org/c?sslmode=verify-ca"),
            ("--database-url", "postgres://localhost/c?host=db.example.org"),
            ("--s3-endpoint", "http://objects.example.org"),
            ("--clamd", "tcp://av.example.org:3310"),
            ("--smtp-url", "smtp://mail.example.org"),
            ("--smtp-url", "smtp://localhost:x@mail.example.org"),
            ("--smtp-url", "smtp://mail.example.org?tls=opportunistic"),
            ("--smtp-url", "smtp://mail.example.org?tls=opportunistic&tls=required"),
        ];
        for (name, value) in read_by_others {
            assert_eq!(open(&[name, value]).len(), 1, "{value}");
            assert!(open(&[name, value, "--example"]).is_empty(), "a trial takes {value}");
        }
    }
}
