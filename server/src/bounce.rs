//! A mail that came back, as a mail server's pipe delivers it.

use crate::serve::{Cause, portal};
use crate::settings::Settings;
use service::bounces::{self, LONGEST};
use std::io::{Read as _, stdin};

/// What tells a mail server to try again (`EX_TEMPFAIL` of sysexits.h).
pub const TRY_AGAIN: u8 = 75;

/// Reads one mail from standard input and takes what it reports. One that is no report about a mail of this portal
/// is passed over, so that the mail server does not send it back once more.
///
/// # Errors
/// The database cannot be opened or does not answer: the mail server tries again.
pub async fn receive(settings: Settings) -> Result<(), Cause> {
    let mut bytes = Vec::new();
    // Nothing else runs yet, so waiting here keeps nobody. What is longer is cut: the report stands before the mail
    // it is about.
    stdin().take(u64::try_from(LONGEST)?).read_to_end(&mut bytes)?;
    let service = portal(&Settings { example: true, ..settings }).await?;
    let told = bounces::receive(&service.system(), &bytes).await?;
    tracing::info!(?told, "a mail was read");
    service.close().await;
    Ok(())
}
