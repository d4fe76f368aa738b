//! Work in the background: the outbox, expired sessions, last days that are over or near, the malware scanner, tokens that end
//! soon.

use service::{Service, clients, files, jobs, questions};
use std::time::Duration;
use tokio::sync::watch::Receiver;
use tokio::task::JoinHandle;

/// The outbox is looked at this often even when nobody says that a mail waits.
const MAIL_EVERY: Duration = Duration::from_secs(2);
/// A mail is enqueued a moment before its transaction commits.
const MAIL_SETTLES: Duration = Duration::from_millis(20);
const PURGE_EVERY: Duration = Duration::from_secs(600);

/// Files that wait for the scanner are looked at this often.
const SCAN_EVERY: Duration = Duration::from_secs(5);

/// Starts the work; it ends when `stopped` turns true.
pub fn start(service: &Service, stopped: &Receiver<bool>) -> [JoinHandle<()>; 3] {
    [
        tokio::spawn(scan(service.clone(), stopped.clone())),
        tokio::spawn(mail(service.clone(), stopped.clone())),
        tokio::spawn(purge(service.clone(), stopped.clone())),
    ]
}

async fn mail(service: Service, mut stopped: Receiver<bool>) {
    while !*stopped.borrow() {
        if let Err(error) = jobs::send_mails(&service.system()).await {
            tracing::error!(%error, "the outbox could not be read");
        }
        tokio::select! {
            () = service.mail_waiting() => tokio::time::sleep(MAIL_SETTLES).await,
            () = tokio::time::sleep(MAIL_EVERY) => (),
            _ = stopped.changed() => (),
        }
    }
}

async fn scan(service: Service, mut stopped: Receiver<bool>) {
    while !*stopped.borrow() {
        if let Err(error) = files::scan(&service.system()).await {
            tracing::error!(%error, "files could not be scanned");
        }
        tokio::select! {
            () = tokio::time::sleep(SCAN_EVERY) => (),
            _ = stopped.changed() => (),
        }
    }
}

async fn purge(service: Service, mut stopped: Receiver<bool>) {
    while !*stopped.borrow() {
        if let Err(error) = jobs::purge_sessions(&service.system()).await {
            tracing::error!(%error, "expired sessions could not be removed");
        }
        if let Err(error) = questions::elapse(&service.system()).await {
            tracing::error!(%error, "what is over could not be ended");
        }
        if let Err(error) = questions::remind(&service.system()).await {
            tracing::error!(%error, "nobody could be reminded");
        }
        if let Err(error) = clients::warn(&service.system()).await {
            tracing::error!(%error, "nobody could be told of tokens that end");
        }
        if let Err(error) = files::sweep(&service.system()).await {
            tracing::error!(%error, "files nobody names could not be removed");
        }
        tokio::select! {
            () = tokio::time::sleep(PURGE_EVERY) => (),
            _ = stopped.changed() => (),
        }
    }
}
