//! The gatekeeper's side of a request: the queue, the beginning of the review, readiness, launch, interventions.

use crate::authority::{Person, Staff, Who};
use crate::decisions::{decision_id, still_may};
use crate::error::Result;
use crate::mail::{self, letters};
use crate::requests::{act, act_at, hold, seen, step_letter, tracks, words};
use crate::{facts, letters_of_decision};
use domain::access::Action;
use domain::calendar::{self, Met};
use domain::checklist;
use domain::failure::Failure;
use domain::form::Fields;
use domain::functionality::Functionality;
use domain::ids::RequestId;
use domain::request::{Act, Ending, Intervention, Measure, State};
use domain::text;
use domain::time::Date;
use serde_json::json;
use store::requests::{self as rows, Approved};

/// Begins the review, with the checklist there is now.
///
/// # Errors
/// It is not waiting to be opened.
pub async fn open(who: &Staff, id: &RequestId) -> Result<()> {
    let begun = json!({ "checklist": checklist::NEWEST });
    act(who, Action::RequestOpen, id, "request.opened", begun, Act::Open).await
}

/// Declares everything ready. Another person has to confirm.
///
/// # Errors
/// [`Failure::TracksIncomplete`].
pub async fn declare_ready(who: &Staff, id: &RequestId) -> Result<()> {
    let mut tx = who.begin(Action::ReadyDeclare).await?;
    let (request, version) = hold(&mut tx, who, Action::ReadyDeclare, id).await?;
    let tracks = tracks(&mut tx, id).await?;
    let request = request.act(who.account().id(), who.now(), Act::DeclareReady(tracks))?;
    rows::decision_insert(&mut tx, &decision_id(who)?, id, "readiness", who.account().id(), who.now())
        .await?;
    rows::request_save(&mut tx, &request, version, None).await?;
    facts::record(&mut tx, who, id.as_str(), "readiness.declared", json!({ "tracks": tracks })).await?;
    Ok(tx.commit().await?)
}

/// Confirms somebody else's declaration about the request as it was at `version`: the statutory clock stops.
///
/// # Errors
/// [`Failure::SamePerson`], something is no longer complete, or somebody changed it meanwhile.
pub async fn confirm_ready(who: &Staff, id: &RequestId, version: i64) -> Result<()> {
    let mut tx = who.begin(Action::ReadyConfirm).await?;
    let (request, current) = hold(&mut tx, who, Action::ReadyConfirm, id).await?;
    let tracks = tracks(&mut tx, id).await?;
    let today = who.service().today();
    let declared_by = match &request.state {
        State::Accepted { declaration: Some(declaration) } => declaration.by.clone(),
        _ => return Err(Failure::NotNow.into()),
    };
    let request = request.act(who.account().id(), who.now(), Act::ConfirmReady(tracks, today))?;
    seen(version, current)?;
    still_may(&mut tx, &declared_by, Action::ReadyDeclare).await?;
    let decision = rows::decision_approve(&mut tx, id, "readiness", who.account().id(), who.now()).await?;
    rows::request_save(&mut tx, &request, current, Some(Approved::Readiness(&decision))).await?;
    if request.intended.is_none() {
        rows::decision_drop_pending(&mut tx, id, who.now()).await?;
    }
    let met = request.due_on().map(|due| calendar::met(due, today));
    let recorded = met.map(|met| recorded(met, today));
    let data = json!({ "decision": decision, "ready_on": today.to_string(), "met": recorded });
    let seq = facts::record(&mut tx, who, id.as_str(), "readiness.confirmed", data).await?;
    let name = who.service().gatekeeper().service_name(&request.service);
    let link = who.service().link(&format!("/provider/requests/{id}"));
    let letter = letters::ready(&name, met, today, &link);
    mail::enqueue_to_organisation(&mut tx, who, &request.organisation, &seq.to_string(), &letter).await?;
    Ok(tx.commit().await?)
}

/// How a deadline was kept, as facts have always said it: the same in every language.
fn recorded(met: Met, on: Date) -> String {
    let days = |n: i32| if n == 1 { "1 day".to_owned() } else { format!("{n} days") };
    match met {
        Met::Early(0) => format!("met on {on}, the last day"),
        Met::Early(n) => format!("met on {on}, {} early", days(n)),
        Met::Late(n) => format!("late by {}", days(n)),
    }
}

/// Opens the connection to people.
///
/// # Errors
/// It is not ready, or somebody changed it meanwhile.
pub async fn launch(who: &Staff, id: &RequestId, version: i64) -> Result<()> {
    let fact = ("request.launched", json!({}));
    act_at(who, Action::RequestLaunch, id, Some(version), fact, Act::Launch).await
}

/// Proposes to suspend under Article 7(9), with the full record of the measure. Another person carries it
/// out.
///
/// # Errors
/// A part of the justification is missing, or something else is intended already.
pub async fn suspend(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let measure = Measure::parse(form)?;
    let suspend = |asked: &[Functionality]| {
        Ok(Intervention::Suspend { measure: Measure { functionalities: asked.to_vec(), ..measure } })
    };
    intend(who, Action::RequestSuspend, id, suspend).await
}

/// Proposes to end a suspension.
///
/// # Errors
/// It is not suspended, or something else is intended already.
pub async fn resume(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let note = words(form, "note", text!("review-resume-note"), text!("review-resume-missing"))?;
    intend(who, Action::RequestResume, id, |_| Ok(Intervention::Resume { note })).await
}

/// Proposes to end the connection: as a measure under Article 7(9), with its full record, or because the provider wants
/// none any more.
///
/// # Errors
/// A part of the justification is missing, it is neither live nor suspended, or something else is intended already.
pub async fn terminate(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let end = |asked: &[Functionality]| Ok(Intervention::Terminate { ending: Ending::parse(form, asked)? });
    intend(who, Action::RequestTerminate, id, end).await
}

/// Proposes to undo an acceptance or a refusal: the review begins again, by other people.
///
/// # Errors
/// It is neither accepted nor refused, or something else is intended already.
pub async fn reverse(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let reason = words(form, "reason", text!("review-reverse-reason"), text!("review-reverse-missing"))?;
    intend(who, Action::DecisionReverse, id, |_| Ok(Intervention::Reverse { reason })).await
}

async fn intend(
    who: &Staff,
    action: Action,
    id: &RequestId,
    what: impl FnOnce(&[Functionality]) -> Result<Intervention> + Send,
) -> Result<()> {
    let mut tx = who.begin(action).await?;
    let (request, version) = hold(&mut tx, who, action, id).await?;
    let what = what(request.functionalities())?;
    let by = who.account().id();
    let request = request.act(by, who.now(), Act::Intend(what.clone()))?;
    rows::decision_insert(&mut tx, &decision_id(who)?, id, what.as_str(), by, who.now()).await?;
    rows::request_save(&mut tx, &request, version, None).await?;
    facts::record(&mut tx, who, id.as_str(), "intervention.proposed", json!({ "intervention": what }))
        .await?;
    Ok(tx.commit().await?)
}

/// Carries out what somebody else intended for the request as it was at `version`: it is suspended, resumed,
/// terminated, or in review again.
///
/// # Errors
/// [`Failure::SamePerson`], which the database refuses as well; [`Failure::Conflict`] when it was changed meanwhile.
pub async fn carry_out(who: &Staff, id: &RequestId, version: i64) -> Result<()> {
    let mut tx = who.begin(Action::InterventionCarryOut).await?;
    let (request, current) = hold(&mut tx, who, Action::InterventionCarryOut, id).await?;
    let intended = request.intended.clone().ok_or(Failure::NotNow)?;
    let (by, what) = (who.account().id(), intended.what);
    let request = request.act(by, who.now(), Act::CarryOut)?;
    seen(version, current)?;
    still_may(&mut tx, &intended.by, proposing(&what)).await?;
    let decision = rows::decision_approve(&mut tx, id, what.as_str(), by, who.now()).await?;
    rows::request_save(&mut tx, &request, current, Some(Approved::Intervention(&decision))).await?;
    if matches!(what, Intervention::Reverse { .. }) {
        // A readiness declared meanwhile was about what is undone now.
        rows::decision_drop_pending(&mut tx, id, who.now()).await?;
    }
    let kind = match what {
        Intervention::Suspend { .. } => "request.suspended",
        Intervention::Resume { .. } => "request.resumed",
        Intervention::Terminate { .. } => "request.terminated",
        Intervention::Reverse { .. } => "request.reversed",
    };
    let data = json!({ "decision": decision, "intervention": what });
    let seq = facts::record(&mut tx, who, id.as_str(), kind, data).await?;
    letters_of_decision::carried_out(&mut tx, who, &request, &decision, &what).await?;
    let letter = step_letter(&mut tx, who, &request).await?;
    mail::enqueue_to_organisation(&mut tx, who, &request.organisation, &seq.to_string(), &letter).await?;
    Ok(tx.commit().await?)
}

/// Which act proposes an intervention.
fn proposing(what: &Intervention) -> Action {
    match what {
        Intervention::Suspend { .. } => Action::RequestSuspend,
        Intervention::Resume { .. } => Action::RequestResume,
        Intervention::Terminate { .. } => Action::RequestTerminate,
        Intervention::Reverse { .. } => Action::DecisionReverse,
    }
}

/// Drops what was intended for the request as it was at `version`.
///
/// # Errors
/// No note, nothing is intended, or somebody changed it meanwhile.
pub async fn abandon(who: &Staff, id: &RequestId, version: i64, form: &Fields) -> Result<()> {
    let note = words(form, "note", text!("review-drop-note"), text!("review-drop-missing"))?;
    let mut tx = who.begin(Action::InterventionAbandon).await?;
    let (request, current) = hold(&mut tx, who, Action::InterventionAbandon, id).await?;
    let what = request.intended.as_ref().ok_or(Failure::NotNow)?.what.as_str();
    let request = request.act(who.account().id(), who.now(), Act::Abandon(note.clone()))?;
    seen(version, current)?;
    rows::decision_send_back(&mut tx, id, what, who.now()).await?;
    rows::request_save(&mut tx, &request, current, None).await?;
    facts::record(&mut tx, who, id.as_str(), "intervention.dropped", json!({ "note": note })).await?;
    Ok(tx.commit().await?)
}
