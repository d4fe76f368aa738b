//! Starting and stopping the portal.

use crate::settings::Settings;
use crate::{http, jobs, listen};
use domain::federation::Issuer;
use service::clock::{LeapingClock, SystemClock};
use service::federation::Federation;
use service::files::{Blobs, Bucket, Files};
use service::gatekeeper::Gatekeeper;
use service::mail::Postman;
use service::seal::{self, Sealer};
use service::{Parts, Service, accounts, example, publications, random};
use std::io::{ErrorKind, Write as _};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use store::Db;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// Anything that keeps the portal from running.
pub type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Work in the background may go on for this long after the portal was told to stop.
const JOBS_END_WITHIN: Duration = Duration::from_secs(5);

/// Runs the portal until it is told to stop.
///
/// # Errors
/// It cannot start.
pub async fn serve(settings: Settings) -> Result<(), Cause> {
    let service = portal(&settings).await?;
    publications::publish_shipped(&service.system()).await?;
    if settings.example {
        announce_examples(&service).await?;
    } else if let Some(link) = accounts::first_administrator_link(&service.system()).await? {
        say(&format!("Make the first administrator within 72 hours, once:\n  {link}"))?;
    }
    let listener = TcpListener::bind(settings.listen).await?;
    let router = http::router(&service, &settings);
    let (stop, stopped) = watch::channel(false);
    let work = jobs::start(&service, &stopped);
    say(&format!("Causeway is at {}", settings.public_url))?;
    listen::listen(listener, router, stopping()).await;
    stop.send_replace(true);
    for job in work {
        // Whatever it was doing is safe to leave: a mail is claimed again, a purge begins anew.
        match tokio::time::timeout(JOBS_END_WITHIN, job).await {
            Ok(ended) => ended?,
            Err(_) => tracing::warn!("work in the background did not end in time"),
        }
    }
    service.close().await;
    Ok(())
}

/// The portal over its database.
///
/// # Errors
/// The database cannot be opened, or there is no mail server.
pub async fn portal(settings: &Settings) -> Result<Service, Cause> {
    make_folder_of(settings)?;
    let sealer = Sealer::new(&secret(&settings.secret_file)?);
    portal_with(settings, sealer).await
}

/// Seals every secret with the key of the settings in place of an old one.
///
/// # Errors
/// A file cannot be read, or something was sealed with neither key: then nothing has changed.
pub async fn seal_anew(settings: Settings, old: &Path) -> Result<(), Cause> {
    if !old.exists() {
        return Err(format!("{} is not there: name the file the portal ran with", old.display()).into());
    }
    make_folder_of(&settings)?;
    let sealer = Sealer::new(&secret(&settings.secret_file)?).and_old(&secret(old)?);
    let service = portal_with(&Settings { example: true, ..settings }, sealer).await?;
    let count = seal::anew(&service.system()).await?;
    service.close().await;
    say(&format!("{count} secrets are sealed anew"))
}

async fn portal_with(settings: &Settings, sealer: Sealer) -> Result<Service, Cause> {
    let postman = match &settings.smtp_url {
        Some(url) => Postman::smtp(url, &settings.mail_from)?,
        None if settings.example => Postman::Kept,
        None => {
            return Err(
                "no mail server: set CAUSEWAY_SMTP_URL, like smtps://user:password@mail.example.org".into()
            );
        }
    };
    Ok(Service::new(Parts {
        db: Db::connect(&settings.database_url).await?,
        clock: if settings.example { Arc::new(LeapingClock::default()) } else { Arc::new(SystemClock) },
        gatekeeper: Gatekeeper { periods: settings.periods.into(), ..Gatekeeper::meta() },
        public_url: settings.public_url.trim_end_matches('/').to_owned(),
        sealer,
        postman,
        federation: federation(settings.issuers_file.as_deref())?,
        files: Files::new(blobs(settings)?, settings.clamd.clone()),
    })?)
}

/// Where the bytes of evidence files lie.
fn blobs(settings: &Settings) -> Result<Blobs, Cause> {
    let Some(name) = settings.files.strip_prefix("s3://") else {
        return Ok(Blobs::folder(Path::new(&settings.files))?);
    };
    let file = settings.s3_key_file.as_deref();
    let file = file.ok_or("a bucket needs CAUSEWAY_S3_KEY_ID and CAUSEWAY_S3_KEY_FILE")?;
    keep_from_others(file).map_err(|cause| format!("{}: {cause}", file.display()))?;
    let key = std::fs::read_to_string(file).map_err(|cause| format!("{}: {cause}", file.display()))?;
    Ok(Blobs::bucket(&Bucket {
        name: name.to_owned(),
        region: settings.s3_region.clone(),
        endpoint: settings.s3_endpoint.clone(),
        access_key_id: settings.s3_key_id.clone(),
        secret_access_key: key.trim().to_owned(),
    })?)
}

fn make_folder_of(settings: &Settings) -> Result<(), Cause> {
    let database = settings.database_url.strip_prefix("sqlite://").map(Path::new);
    for file in database.into_iter().chain([settings.secret_file.as_path()]) {
        if let Some(folder) = file.parent().filter(|f| !f.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder)?;
        }
    }
    Ok(())
}

/// The identity providers, with the portal's secrets there.
fn federation(file: Option<&Path>) -> Result<Federation, Cause> {
    let Some(file) = file else { return Ok(Federation::new(Vec::new())?) };
    let told = |cause: &dyn std::fmt::Display| format!("{}: {cause}", file.display());
    let text = std::fs::read_to_string(file).map_err(|cause| told(&cause))?;
    let issuers: Vec<Issuer> = serde_json::from_str(&text).map_err(|cause| told(&cause))?;
    domain::federation::check(&issuers).map_err(|cause| told(&cause))?;
    let secret = |issuer: Issuer| -> Result<(Issuer, Option<String>), Cause> {
        let read = |path: &String| {
            keep_from_others(Path::new(path)).map_err(|cause| format!("{path}: {cause}"))?;
            let secret = std::fs::read_to_string(path).map_err(|cause| format!("{path}: {cause}"))?;
            Ok::<_, String>(secret.trim().to_owned())
        };
        let secret = issuer.client_secret_file.as_ref().map(read).transpose()?;
        Ok((issuer, secret))
    };
    Ok(Federation::new(issuers.into_iter().map(secret).collect::<Result<_, _>>()?)?)
}

/// Reads the secret file, or makes it, readable by its owner alone.
fn secret(file: &Path) -> Result<[u8; 32], Cause> {
    match std::fs::read(file) {
        Ok(bytes) => {
            keep_from_others(file)?;
            bytes.try_into().map_err(|_| format!("{} must hold exactly 32 bytes", file.display()).into())
        }
        Err(error) if error.kind() == ErrorKind::NotFound => {
            let secret = random::bytes::<32>();
            let mut options = std::fs::OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut made = options.open(file)?;
            made.write_all(&secret)?;
            made.sync_all()?;
            Ok(secret)
        }
        Err(error) => Err(error.into()),
    }
}

/// Refuses a file that every user of the machine may read, or another group may change. A group may read it:
/// so secrets are handed to containers.
fn keep_from_others(file: &Path) -> Result<(), Cause> {
    #[cfg(unix)]
    if std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(file)?.permissions()) & 0o027 != 0 {
        return Err(format!("others may read or change {0}: run chmod 600 {0}", file.display()).into());
    }
    Ok(())
}

async fn announce_examples(service: &Service) -> Result<(), Cause> {
    let Some(accounts) = example::fill(service).await? else { return Ok(()) };
    let mut text = String::from("Example accounts, all with the password \"");
    text.push_str(example::PASSWORD);
    text.push_str("\"; the codes some ask for stand at /dev/mail:\n");
    for (login, what) in accounts {
        text.push_str(&format!("  {login:<34} {what}\n"));
    }
    say(&text)
}

/// Tells the person at the console. Links and passwords do not belong into the log.
fn say(text: &str) -> Result<(), Cause> {
    Ok(writeln!(std::io::stdout(), "{text}")?)
}

/// Resolves when the process is told to stop.
async fn stopping() {
    let interrupted = async {
        // Without the handler only the other signal stops the portal.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        match signal(SignalKind::terminate()) {
            Ok(mut terminated) => tokio::select! { () = interrupted => (), _ = terminated.recv() => () },
            Err(_) => interrupted.await,
        }
    }
    #[cfg(not(unix))]
    interrupted.await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn the_secret_file_is_made_once_and_for_its_owner_alone() {
        use std::fs::{Permissions, metadata, set_permissions, write};
        use std::os::unix::fs::PermissionsExt as _;
        let file = std::env::temp_dir().join(format!("causeway-secret-{}", std::process::id()));
        let made = secret(&file).unwrap();
        assert_eq!(metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(secret(&file).unwrap(), made);
        for open in [0o644, 0o604, 0o660] {
            set_permissions(&file, Permissions::from_mode(open)).unwrap();
            let told = secret(&file).unwrap_err().to_string();
            assert!(told.contains(&format!("chmod 600 {}", file.display())), "{told}");
        }
        for fine in [0o400, 0o440] {
            set_permissions(&file, Permissions::from_mode(fine)).unwrap();
            assert_eq!(secret(&file).unwrap(), made);
        }
        set_permissions(&file, Permissions::from_mode(0o600)).unwrap();
        write(&file, [0; 31]).unwrap();
        assert!(secret(&file).unwrap_err().to_string().contains("exactly 32 bytes"));
        std::fs::remove_file(file).unwrap();
    }
}
