//! What an operator does for one person at the console.

use crate::serve::{Cause, portal};
use crate::settings::Settings;
use domain::form::Problem;
use service::{Error, choices, factors, password, sessions};
use std::io::{BufRead as _, Write as _};

/// Reads the password from the first line of standard input and adds the person. Writes
/// their opaque id, by which the gatekeeper's servers ask for them.
///
/// # Errors
/// The login is taken, or the database does not answer.
pub async fn add(settings: Settings, login: &str) -> Result<(), Cause> {
    let mut password = String::new();
    std::io::stdin().lock().read_line(&mut password)?;
    let password = password.trim_end_matches(['\r', '\n']).to_owned();
    if password.chars().count() < domain::account::PASSWORD_MIN {
        return Err(
            format!("the password needs at least {} characters", domain::account::PASSWORD_MIN).into()
        );
    }
    if let Err(Error::Wrong(problems)) = password::strong(&password, &[login]) {
        return Err(told(problems));
    }
    let service = portal(&Settings { example: true, ..settings }).await?;
    let id = match choices::add_local_person(&service, login, password).await {
        Err(Error::Wrong(problems)) => return Err(told(problems)),
        outcome => outcome?,
    };
    writeln!(std::io::stdout(), "{id}")?;
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
