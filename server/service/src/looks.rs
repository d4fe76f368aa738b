//! What changed about a request since somebody at the gatekeeper last looked at it.

use crate::authority::{Person as _, Staff, Who as _};
use crate::error::Result;
use crate::threads::CaseEntry;
use domain::access::Action;
use domain::ids::RequestId;
use domain::look::Look;
use std::time::Duration;
use store::looks as rows;

/// How long a page waits for the look to be written down.
const WRITTEN_WITHIN: Duration = Duration::from_secs(1);

/// What of its thread is new to somebody, without looking: for a browser that fetches the page ahead.
///
/// # Errors
/// The database does not answer.
pub async fn peek(who: &Staff, id: &RequestId, thread: &[CaseEntry]) -> Result<Option<Look>> {
    Ok(found(who, id, thread).await?.and_then(|(before, look)| before.map(|_| look)))
}

/// Looks at a request: what of its thread is new to whoever looks. `None` at the first look, when everything is.
/// Writing that down is no act: where it cannot be done in time, the page is shown all the same.
///
/// # Errors
/// The database does not answer.
pub async fn look(who: &Staff, id: &RequestId, thread: &[CaseEntry]) -> Result<Option<Look>> {
    let Some((before, look)) = found(who, id, thread).await? else { return Ok(None) };
    if before.is_none_or(|before| look.is_worth_writing(before)) {
        write(who, id, look).await;
    }
    Ok(before.map(|_| look))
}

/// How far they had looked, and how far they have now. `None` where there is nothing to look at.
async fn found(who: &Staff, id: &RequestId, thread: &[CaseEntry]) -> Result<Option<(Option<Look>, Look)>> {
    let Some(latest) = thread.last().map(CaseEntry::seq) else { return Ok(None) };
    let now = who.now();
    let mut tx = who.look(Action::CasePage).await?;
    let before = rows::look_find(&mut tx, who.account().id(), id).await?;
    let look = before.map_or_else(|| Look::first(latest, now), |before| before.again(latest, now));
    Ok(Some((before, look)))
}

async fn write(who: &Staff, id: &RequestId, look: Look) {
    let written = async {
        let mut tx = who.service().db().write().await?;
        rows::look_save(&mut tx, who.account().id(), id, look).await?;
        tx.commit().await
    };
    let trace = &who.origin().trace;
    match tokio::time::timeout(WRITTEN_WITHIN, written).await {
        Ok(Ok(())) => {}
        Ok(Err(cause)) => tracing::warn!(trace, %cause, "a look was not written down"),
        Err(_) => tracing::warn!(trace, "a look was not written down in time"),
    }
}
