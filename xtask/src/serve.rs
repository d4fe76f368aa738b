//! The portal for trying out.

use crate::run::{become_program, cargo, done, program, say};
use crate::{assets, folders};
use anyhow::Result;

/// How it is started.
#[derive(clap::Args)]
pub struct Serve {
    /// `postgres://…` instead of the embedded database under `data/`
    #[arg(long, default_value = "sqlite://data/causeway.db")]
    database_url: String,
    /// Address and port
    #[arg(long, default_value = "127.0.0.1:3000")]
    listen: String,
    /// Mail server, instead of showing mail at /dev/mail
    #[arg(long)]
    smtp_url: Option<String>,
}

impl Serve {
    /// Builds what is not built yet and serves.
    ///
    /// # Errors
    /// Something does not compile, or the portal stops with an error.
    pub fn run(self) -> Result<()> {
        let site = assets::build()?;
        done(&mut cargo(&["build", "--package", "server"]))?;
        let port = self.listen.rsplit(':').next().unwrap_or("3000").to_owned();
        let url = format!("http://localhost:{port}");
        say(&format!("Outgoing mail is at {url}/dev/mail"));
        let mut server = program(folders::server("debug"));
        server.args(["serve", "--example", "--log-text", "--listen", &self.listen, "--public-url", &url]);
        server.args(["--database-url", &self.database_url]).arg("--site-root").arg(site);
        if let Some(smtp) = &self.smtp_url {
            server.args(["--smtp-url", smtp]);
        }
        become_program(&mut server)
    }
}
