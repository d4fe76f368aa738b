//! What a provider learns about others while its request runs: how many there are, and how long they took.

use crate::authority::{Member, Who};
use crate::error::Result;
use domain::access::Action;
use domain::request::{FEW, Request, Typical};
use store::stages::{stage_medians, stage_place};

/// Where a running request stands among all that run at its service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its place by legal date, from 1.
    pub place: i64,
    /// Of how many.
    pub of: i64,
    /// How long the present stage took there, once enough stays have ended.
    pub typical: Option<Typical>,
}

/// Reads where a request stands; nothing for one that does not run.
///
/// # Errors
/// A stranger's request, or the database does not answer.
pub async fn place(who: &Member, request: &Request) -> Result<Option<Place>> {
    who.sees(Action::RequestPage, &request.organisation)?;
    if !request.is_running() {
        return Ok(None);
    }
    let mut tx = who.look(Action::RequestPage).await?;
    let Some((place, of)) = stage_place(&mut tx, &request.id).await? else { return Ok(None) };
    let mut typical = stage_medians(&mut tx, &request.service).await?;
    typical.retain(|typical| typical.state == request.state.kind() && typical.stays >= FEW);
    Ok(Some(Place { place, of, typical: typical.pop() }))
}
