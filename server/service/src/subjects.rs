//! A person's own sign-in: another password, and where they are signed in. Nothing here is a fact: about
//! people nothing is kept but what they decided.

use crate::authority::{Subject, Who};
use crate::error::{Error, Result};
use crate::sessions::{self, Line};
use crate::throttle::Throttle;
use crate::{clock, password};
use domain::access::Action;
use domain::account::new_password;
use domain::failure::Failure;
use domain::form::{Fields, Reader};
use store::choices as rows;
use store::sessions::session_end_others_of_subject;

/// The field that holds the password somebody has.
const PRESENT: &str = "present_password";

/// How a person signs in, and where they are signed in.
#[derive(Clone, Debug)]
pub struct View {
    /// Whether they have a login and password of this portal.
    pub has_login: bool,
    /// Until when their password works, where somebody handed it to them, in the gatekeeper's zone.
    pub first_until: Option<String>,
    /// Their sessions.
    pub sessions: Vec<Line>,
}

/// Reads it.
///
/// # Errors
/// The database does not answer.
pub async fn view(who: &Subject) -> Result<View> {
    let mut tx = who.look(Action::ChoicesPage).await?;
    let has_login = rows::subject_login_of(&mut tx, who.id()).await?.is_some();
    let zone = &who.service().gatekeeper().zone;
    let ends = rows::subject_login_ends(&mut tx, who.id()).await?;
    let first_until = ends.map(|at| clock::written_in(zone, at));
    Ok(View { has_login, first_until, sessions: sessions::of_subject(&mut tx, who).await? })
}

/// Whether they still have the password somebody handed to them.
///
/// # Errors
/// The database does not answer.
pub async fn has_first_password(who: &Subject) -> Result<bool> {
    let mut tx = who.look(Action::ChoicesPage).await?;
    Ok(rows::subject_login_ends(&mut tx, who.id()).await?.is_some())
}

/// Sets another password in place of the present one, and ends the person's other sessions.
///
/// # Errors
/// Wrong fields, [`Failure::TooMany`], or there is no password to replace.
pub async fn change_password(who: &Subject, form: &Fields) -> Result<()> {
    let action = Action::SubjectPasswordChange;
    let login = shown(who, action, form).await?.ok_or(Failure::NotNow)?;
    let mut r = Reader::new(form);
    let chosen = new_password(&mut r);
    let chosen = r.finish(chosen)?;
    password::strong(&chosen, &[&login])?;
    let hash = who.service().passwords().hash(chosen).await?;
    let mut tx = who.begin(action).await?;
    rows::subject_login_set_hash(&mut tx, who.id(), &hash).await?;
    session_end_others_of_subject(&mut tx, who.id(), &own(who)).await?;
    Ok(tx.commit().await?)
}

/// Ends the person's sessions on other devices, for whoever knows the password, where there is one.
///
/// # Errors
/// The password is wrong, or [`Failure::TooMany`].
pub async fn end_other_sessions(who: &Subject, form: &Fields) -> Result<()> {
    shown(who, Action::SubjectSessionsEnd, form).await?;
    let mut tx = who.begin(Action::SubjectSessionsEnd).await?;
    session_end_others_of_subject(&mut tx, who.id(), &own(who)).await?;
    Ok(tx.commit().await?)
}

fn own(who: &Subject) -> String {
    who.origin().session.clone().unwrap_or_default()
}

/// The login of whoever typed the password that belongs to it. `None` where there is none to type.
async fn shown(who: &Subject, action: Action, form: &Fields) -> Result<Option<String>> {
    let mut tx = who.look(action).await?;
    let Some((login, hash)) = rows::subject_login_of(&mut tx, who.id()).await? else { return Ok(None) };
    drop(tx);
    let throttle = Throttle::guess(who, "subject", &login);
    throttle.count(who, action).await?;
    if !who.service().passwords().verify(form.get(PRESENT).to_owned(), Some(hash)).await?.fits() {
        return Err(Error::wrong(PRESENT, "This is not your password. Check it and try again."));
    }
    let mut tx = who.begin(action).await?;
    throttle.forgive(&mut tx).await?;
    tx.commit().await?;
    Ok(Some(login))
}
