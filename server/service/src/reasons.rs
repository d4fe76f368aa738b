//! The catalogue of reasons: administrators keep it, reviewers begin questions and refusals with it.

use crate::authority::{Person as _, Staff, Who as _};
use crate::error::{Error, NOT_FOUND, Result};
use crate::facts;
use domain::access::Action;
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::DecisionId;
use domain::language::Language;
use domain::reason::{Cited, Code, Part, Reason};
use domain::text;
use domain::time::Timestamp;
use serde_json::json;
use store::Tx;
use store::reasons::{self as rows, reason_history, reason_insert, reason_list};

pub use store::reasons::ReasonRow as Version;

/// What the portal ships with, by code.
const SHIPPED: &str = include_str!("../data/reasons.json");

/// What was asked of a form of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saved {
    /// To be looked at first: nothing was kept.
    Looked,
    /// It is a version now.
    Kept(Code),
}

/// A reason reviewers can begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What it is called.
    pub code: Code,
    /// Its name.
    pub title: String,
}

/// The newest version of every reason: those that are offered, then the retired.
///
/// # Errors
/// The database does not answer.
pub async fn list(who: &Staff) -> Result<Vec<Version>> {
    let mut tx = who.look(Action::ReasonsPage).await?;
    let mut all = reason_list(&mut tx).await?;
    all.sort_by_key(|version| version.retired);
    Ok(all)
}

/// Every version of a reason, the newest first.
///
/// # Errors
/// There is no such reason.
pub async fn history(who: &Staff, action: Action, code: &Code) -> Result<Vec<Version>> {
    let mut tx = who.look(action).await?;
    let all = reason_history(&mut tx, code).await?;
    if all.is_empty() { Err(NOT_FOUND) } else { Ok(all) }
}

/// Looks at what was typed, or makes a version of it. `reason` names one that is there; without it `called` names a
/// new one.
///
/// # Errors
/// Wrong fields, [`Failure::Conflict`] when somebody else was first, [`Failure::NotNow`] when it is retired.
pub async fn save(who: &Staff, form: &Fields) -> Result<Saved> {
    let old = Code::parse(form.get("catalogued"));
    let reason = match old {
        Some(_) => Reason::parse(form)?,
        None => new(form)?,
    };
    let mut tx = who.begin(Action::ReasonSave).await?;
    let code = old.clone().or_else(|| Code::parse(form.get("called").trim())).ok_or(NOT_FOUND)?;
    let newest = reason_history(&mut tx, &code).await?.into_iter().next();
    let version = match (&old, &newest) {
        (None, Some(_)) => return Err(Error::wrong("called", text!("reason-code-taken"))),
        (None, None) => 1,
        (Some(_), None) => return Err(NOT_FOUND),
        (Some(_), Some(newest)) if newest.retired => return Err(Failure::NotNow.into()),
        (Some(_), Some(newest)) if form.get("version") != newest.version.to_string() => {
            return Err(Failure::Conflict.into());
        }
        (Some(_), Some(newest)) => newest.version + 1,
    };
    if form.get("step") == "look" {
        return Ok(Saved::Looked);
    }
    if newest.is_none_or(|newest| newest.reason != reason) {
        make(&mut tx, who, &Cited { code: code.clone(), version }, false, &reason).await?;
    }
    tx.commit().await?;
    Ok(Saved::Kept(code))
}

/// A new reason: every problem, that of its code first.
fn new(form: &Fields) -> Result<Reason> {
    let parsed = Reason::parse(form);
    if Code::parse(form.get("called").trim()).is_some() {
        return Ok(parsed?);
    }
    let mut problems = parsed.err().unwrap_or_default();
    let sentence = text!("reason-code-wrong");
    problems.insert(0, domain::form::Problem { field: "called".to_owned(), sentence });
    Err(problems.into())
}

async fn make(tx: &mut Tx, who: &Staff, cited: &Cited, retired: bool, reason: &Reason) -> Result<()> {
    reason_insert(tx, cited, retired, reason, Some(who.account().id()), who.now()).await?;
    let data = json!({ "version": cited.version, "retired": retired, "reason": reason });
    facts::record(tx, who, &format!("reason:{}", cited.code), "reason.saved", data).await?;
    Ok(())
}

/// Offers a reason no longer. What began with it stays as it is.
///
/// # Errors
/// There is no such reason, or [`Failure::NotNow`] when it is retired.
pub async fn retire(who: &Staff, form: &Fields) -> Result<()> {
    turn(who, Action::ReasonRetire, form, true).await
}

/// Offers a retired reason again.
///
/// # Errors
/// There is no such reason, or [`Failure::NotNow`] when it is offered.
pub async fn restore(who: &Staff, form: &Fields) -> Result<()> {
    turn(who, Action::ReasonRestore, form, false).await
}

async fn turn(who: &Staff, action: Action, form: &Fields, retired: bool) -> Result<()> {
    let code = Code::parse(form.get("catalogued")).ok_or(NOT_FOUND)?;
    let mut tx = who.begin(action).await?;
    let newest = reason_history(&mut tx, &code).await?.into_iter().next().ok_or(NOT_FOUND)?;
    if newest.retired == retired {
        return Err(Failure::NotNow.into());
    }
    let cited = Cited { code, version: newest.version + 1 };
    make(&mut tx, who, &cited, retired, &newest.reason).await?;
    Ok(tx.commit().await?)
}

/// What reviewers can begin a question or a decision with, by name.
///
/// # Errors
/// The database does not answer.
pub async fn choices(who: &Staff, language: Language) -> Result<Vec<Choice>> {
    let mut tx = who.look(Action::CasePage).await?;
    let offered = reason_list(&mut tx).await?.into_iter().filter(|version| !version.retired);
    let choice = |version: Version| Choice {
        title: version.reason.says(language, Part::Title).to_owned(),
        code: version.code,
    };
    let mut all: Vec<Choice> = offered.map(choice).collect();
    all.sort_by(|a, b| a.title.cmp(&b.title));
    Ok(all)
}

/// The forms of a question and of a decision, begun with a reason in a language. Empty when nobody offers it.
///
/// # Errors
/// The database does not answer.
pub async fn prefill(who: &Staff, code: &Code, language: Language) -> Result<Fields> {
    let mut tx = who.look(Action::CasePage).await?;
    let newest = reason_history(&mut tx, code).await?.into_iter().next();
    let Some(newest) = newest.filter(|newest| !newest.retired) else { return Ok(Fields::default()) };
    let mut fields = newest.reason.begins(language);
    fields.set("cited", Cited { code: newest.code, version: newest.version }.to_string());
    Ok(fields)
}

/// Notes which version a proposal began with, if it says so.
pub(crate) async fn used(tx: &mut Tx, decision: &DecisionId, form: &Fields) -> Result<()> {
    match Cited::of(form) {
        Some(cited) => Ok(rows::reason_use(tx, decision, &cited).await?),
        None => Ok(()),
    }
}

/// Puts the catalogue the portal ships with where there is none.
pub(crate) async fn ship(tx: &mut Tx, now: Timestamp) -> Result<()> {
    if rows::reason_exists(tx).await? {
        return Ok(());
    }
    for (code, reason) in shipped()? {
        reason_insert(tx, &Cited { code, version: 1 }, false, &reason, None, now).await?;
    }
    Ok(())
}

fn shipped() -> Result<std::collections::BTreeMap<Code, Reason>> {
    serde_json::from_str(SHIPPED).map_err(Error::internal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::reason::LANGUAGES;

    #[test]
    fn what_ships_is_whole_in_every_language_and_names_nobody() {
        let all = shipped().unwrap();
        assert!((8..=12).contains(&all.len()), "{}", all.len());
        for (code, reason) in all {
            assert_eq!(Reason::parse(&reason.fields()).unwrap(), reason, "{code}");
            assert_eq!(reason.wordings.len(), LANGUAGES.len(), "{code}");
            let said = serde_json::to_string(&reason).unwrap();
            for name in ["Meta", "WhatsApp", "Messenger"] {
                assert!(!said.contains(name), "{code} names {name}");
            }
        }
    }
}
