//! What an operator does for one person at the console.

use crate::serve::{Cause, portal};
use crate::settings::Settings;
use domain::form::Problem;
use service::{Error, choices, factors, federation, sessions};
use std::io::Write as _;

/// Adds a person. Writes their opaque id, by which the gatekeeper's servers ask for them, and on the next line a
/// first password to hand over: it works for 72 hours, and within them the person chooses their own.
///
/// # Errors
/// The login is taken, or the database does not answer.
pub async fn add(settings: Settings, login: &str) -> Result<(), Cause> {
    let service = portal(&Settings { example: true, ..settings }).await?;
    let (id, first) = match choices::invite_local_person(&service, login).await {
        Err(Error::Wrong(problems)) => return Err(told(problems)),
        outcome => outcome?,
    };
    writeln!(std::io::stdout(), "{id}\n{first}")?;
    service.close().await;
    Ok(())
}

fn told(problems: Vec<Problem>) -> Cause {
    problems.into_iter().map(|p| p.sentence).collect::<Vec<_>>().join(" ").into()
}

/// Takes every second factor of an account away. Its owner is told by mail, sets up new ones after the next
/// sign-in, and has to be known to the operator in some other way: nothing here asks who they are.
///
/// # Errors
/// There is no such account, or the database does not answer.
pub async fn remove_factors(settings: Settings, email: &str) -> Result<(), Cause> {
    let service = portal(&Settings { example: true, ..settings }).await?;
    factors::remove_for(&service.system(), email).await?;
    service.close().await;
    Ok(())
}

/// Lets somebody come back whose account was closed, and writes its id. Their identity provider has to give them a
/// role as well.
///
/// # Errors
/// There is no such provider or no such closed account, or the database does not answer.
pub async fn readmit(settings: Settings, issuer: &str, subject: &str) -> Result<(), Cause> {
    let service = portal(&Settings { example: true, ..settings }).await?;
    let id = federation::readmit(&service.system(), issuer, subject).await?;
    writeln!(std::io::stdout(), "{id}")?;
    service.close().await;
    Ok(())
}

/// Ends the sessions of one account, or of everybody where no address is given: accounts and persons.
///
/// # Errors
/// There is no such account, or the database does not answer.
pub async fn end_sessions(settings: Settings, email: Option<&str>) -> Result<(), Cause> {
    let service = portal(&Settings { example: true, ..settings }).await?;
    match email {
        Some(email) => sessions::end_for(&service.system(), email).await?,
        None => sessions::end_everybodys(&service.system()).await?,
    }
    service.close().await;
    Ok(())
}
