//! Reporting and judging the steps of the technical work.

use crate::authority::{Member, Person as _, Staff, Who};
use crate::error::{NOT_FOUND, Result};
use crate::facts;
use crate::mail::{self, letters};
use crate::requests::{find, hold};
use domain::access::Action;
use domain::failure::Failure;
use domain::form::{Fields, Reader};
use domain::ids::RequestId;
use domain::milestone::{Milestone, Progress, Step};
use domain::request::StateKind;
use domain::text;
use domain::time::Timestamp;
use serde_json::json;
use store::milestones::{self as rows, MilestoneRow};

/// One step as pages show it.
#[derive(Clone, Debug)]
pub struct Line {
    /// Which.
    pub milestone: Milestone,
    /// How far.
    pub progress: Progress,
    /// What the provider shows.
    pub evidence: String,
    /// The engineer's note.
    pub note: String,
    /// When it was reported.
    pub reported: Option<Timestamp>,
}

/// Reads every step, reported or not.
///
/// # Errors
/// [`Failure::NotFound`] for strangers.
pub async fn list(who: &impl Who, action: Action, id: &RequestId) -> Result<Vec<Line>> {
    let mut tx = who.look(action).await?;
    find(&mut tx, who, action, id).await?;
    let reported = rows::milestone_list(&mut tx, id).await?;
    Ok(Milestone::ALL
        .iter()
        .map(|(milestone, ..)| match reported.iter().find(|row| row.milestone == *milestone) {
            Some(row) => Line {
                milestone: *milestone,
                progress: row.progress,
                evidence: row.evidence.clone(),
                note: row.note.clone(),
                reported: Some(row.reported_at),
            },
            None => Line {
                milestone: *milestone,
                progress: Progress::Open,
                evidence: String::new(),
                note: String::new(),
                reported: None,
            },
        })
        .collect())
}

/// Reports a step with evidence.
///
/// # Errors
/// No evidence; [`Failure::NotNow`] when it was reported or accepted already.
pub async fn report(who: &Member, id: &RequestId, form: &Fields) -> Result<()> {
    let mut r = Reader::new(form);
    let (label, missing) = (text!("milestone-evidence"), text!("milestone-evidence-missing"));
    let evidence = r.text("evidence", label, 8_000, missing);
    let milestone = r.choice("milestone", text!("milestone-which-missing"), Milestone::parse);
    let (evidence, milestone) = r.finish_some(milestone.map(|m| (evidence, m)))?;
    let mut tx = who.begin(Action::MilestoneReport).await?;
    let (request, _) = hold(&mut tx, who, Action::MilestoneReport, id).await?;
    if request.state.kind() != StateKind::Accepted {
        return Err(Failure::NotNow.into());
    }
    let before = rows::milestone_list(&mut tx, id).await?.into_iter().find(|row| row.milestone == milestone);
    let progress = before.map_or(Progress::Open, |row| row.progress);
    progress.after(Step::Report).ok_or(Failure::NotNow)?;
    rows::milestone_report(&mut tx, id, milestone, &evidence, who.account().id(), who.now()).await?;
    let data = json!({ "milestone": milestone.as_str(), "evidence": evidence });
    facts::record(&mut tx, who, id.as_str(), "milestone.reported", data).await?;
    Ok(tx.commit().await?)
}

/// Accepts or returns a reported step.
///
/// # Errors
/// A return without a note; [`Failure::NotNow`] when nothing is waiting.
pub async fn judge(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let mut r = Reader::new(form);
    let milestone = r.choice("milestone", text!("milestone-judged-missing"), Milestone::parse);
    let step = r.choice("verdict", text!("milestone-verdict-missing"), |v| match v {
        "accept" => Some(Step::Accept),
        "return" => Some(Step::Return),
        _ => None,
    });
    let note = match step {
        Some(Step::Return) => r.text("note", text!("milestone-note"), 8_000, text!("milestone-note-missing")),
        _ => r.optional("note", text!("milestone-note"), 8_000),
    };
    let (milestone, step, note) = r.finish_some(milestone.zip(step).map(|(m, s)| (m, s, note)))?;
    let mut tx = who.begin(Action::MilestoneJudge).await?;
    let (request, _) = hold(&mut tx, who, Action::MilestoneJudge, id).await?;
    if request.state.kind() != StateKind::Accepted {
        return Err(Failure::NotNow.into());
    }
    let row = rows::milestone_list(&mut tx, id).await?.into_iter().find(|row| row.milestone == milestone);
    let row = row.ok_or(Failure::NotNow)?;
    let progress = row.progress.after(step).ok_or(Failure::NotNow)?;
    let row = MilestoneRow { progress, note: note.clone(), ..row };
    rows::milestone_judge(&mut tx, id, &row, who.account().id(), who.now()).await?;
    let data = json!({ "milestone": milestone.as_str(), "progress": progress.as_str(), "note": note });
    let seq = facts::record(&mut tx, who, id.as_str(), "milestone.judged", data).await?;
    let name = who.service().gatekeeper().service(&request.service).ok_or(NOT_FOUND)?.name.clone();
    let link = who.service().link(&format!("/provider/requests/{id}/milestones"));
    let letter = letters::milestone_judged(&name, milestone, progress, &note, &link);
    mail::enqueue_to_organisation(&mut tx, who, &request.organisation, &seq.to_string(), &letter).await?;
    Ok(tx.commit().await?)
}
