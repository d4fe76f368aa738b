//! Who looks at which request right now.

use crate::authority::{Person as _, Staff, System, Who as _};
use crate::error::Result;
use domain::ids::RequestId;
use domain::looking::LIFE;
use std::time::Duration;
use store::desks::{presence_save, presence_sweep};

/// How long a page waits for the look at it to be written down.
const NOTED_WITHIN: Duration = Duration::from_secs(1);

/// Writes down that somebody looks at a request they see. It is no act: where it cannot be written in time, the page is
/// shown all the same.
pub async fn note(who: &Staff, id: &RequestId) {
    let noted = async {
        let mut tx = who.service().db().write().await?;
        presence_save(&mut tx, id, who.account().id(), who.now()).await?;
        tx.commit().await
    };
    let trace = &who.origin().trace;
    match tokio::time::timeout(NOTED_WITHIN, noted).await {
        Ok(Ok(())) => {}
        Ok(Err(cause)) => tracing::warn!(trace, %cause, "a look at a request was not written down"),
        Err(_) => tracing::warn!(trace, "a look at a request was not written down in time"),
    }
}

/// Forgets looks that no longer count.
///
/// # Errors
/// The database does not answer.
pub async fn sweep(system: &System) -> Result<()> {
    let mut tx = system.begin().await?;
    presence_sweep(&mut tx, system.now() - LIFE).await?;
    Ok(tx.commit().await?)
}
