//! The gatekeeper's side of a request: the queue, the review, decisions by two people, readiness, launch.

use crate::authority::{Person, Staff, Who};
use crate::error::{Error, Result};
use crate::mail::{self, letters};
use crate::requests::{act, hold, step_letter, tracks};
use crate::{facts, random};
use domain::access::Action;
use domain::calendar::{self, Met};
use domain::checklist;
use domain::failure::Failure;
use domain::form::{Fields, Reader};
use domain::ids::{DecisionId, RequestId};
use domain::request::{Act, Intervention, Measure, Reasons, State, StateKind};
use domain::text;
use domain::text::Text;
use domain::time::Date;
use serde_json::json;
use store::requests::{self as rows, Approved};

pub use store::requests::RequestLine;

/// Rows on one page of the queue.
pub const PAGE: i64 = 50;

/// Which requests are looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Slug of a service, or empty for all.
    pub service: String,
    /// A state, or none for all.
    pub state: Option<StateKind>,
}

impl Filter {
    /// Reads what an address asks for. What nobody knows is as if it were not asked.
    #[must_use]
    pub fn of(who: &Staff, query: &Fields) -> Self {
        let service = who.service().gatekeeper().service(query.get("service"));
        Self {
            service: service.map(|service| service.slug.clone()).unwrap_or_default(),
            state: StateKind::parse(query.get("state")),
        }
    }
}

/// One page of the queue.
#[derive(Clone, Debug)]
pub struct Queue {
    /// What the law is waiting for first.
    pub lines: Vec<RequestLine>,
    /// All there are.
    pub total: i64,
    /// From 1.
    pub page: i64,
    /// Today in the gatekeeper's zone.
    pub today: domain::time::Date,
}

/// Reads one page of the queue, ordered by legal date.
///
/// # Errors
/// The database does not answer.
pub async fn queue(who: &Staff, filter: &Filter, page: i64) -> Result<Queue> {
    let page = page.clamp(1, 1_000_000);
    let state = filter.state.map(StateKind::as_str).unwrap_or_default();
    let mut tx = who.look(Action::Queue).await?;
    let (lines, total) =
        rows::request_list_queue(&mut tx, &filter.service, state, PAGE, (page - 1) * PAGE).await?;
    Ok(Queue { lines, total, page, today: who.service().today() })
}

/// Begins the review, with the checklist there is now.
///
/// # Errors
/// It is not waiting to be opened.
pub async fn open(who: &Staff, id: &RequestId) -> Result<()> {
    let begun = json!({ "checklist": checklist::NEWEST });
    act(who, Action::RequestOpen, id, "request.opened", begun, Act::Open).await
}

/// Asks the provider. The statutory clock keeps running.
///
/// # Errors
/// An empty question, or a proposal is pending.
pub async fn ask(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let question = text(form, "question", text!("review-question"), text!("review-question-missing"))?;
    let data = json!({ "question": question });
    act(who, Action::RequestAsk, id, "request.asked", data, Act::Ask(question)).await
}

/// Proposes acceptance or refusal. Another person has to approve.
///
/// # Errors
/// Incomplete reasons, or the request is not in review.
pub async fn propose(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let reasons = Reasons::parse(form)?;
    let kind = kind(&reasons);
    let mut tx = who.begin(Action::DecisionPropose).await?;
    let (request, version) = hold(&mut tx, who, Action::DecisionPropose, id).await?;
    let request = request.act(who.account().id(), who.now(), Act::Propose(reasons.clone()))?;
    rows::decision_insert(&mut tx, &decision_id(who)?, id, kind, who.account().id(), who.now()).await?;
    rows::request_save(&mut tx, &request, version, None).await?;
    facts::record(&mut tx, who, id.as_str(), "decision.proposed", json!({ "reasons": reasons })).await?;
    Ok(tx.commit().await?)
}

/// Approves somebody else's proposal: the request is accepted or refused.
///
/// # Errors
/// [`Failure::SamePerson`]; the database refuses it as well.
pub async fn approve(who: &Staff, id: &RequestId) -> Result<()> {
    let mut tx = who.begin(Action::DecisionApprove).await?;
    let (request, version) = hold(&mut tx, who, Action::DecisionApprove, id).await?;
    let reasons = match &request.state {
        State::InReview { proposal: Some(proposal) } => proposal.reasons.clone(),
        _ => return Err(Failure::NotNow.into()),
    };
    let request = request.act(who.account().id(), who.now(), Act::Approve)?;
    let decision = rows::decision_approve(&mut tx, id, kind(&reasons), who.account().id(), who.now()).await?;
    rows::request_save(&mut tx, &request, version, Some(Approved::Decision(&decision))).await?;
    let data = json!({ "decision": decision, "state": request.state.kind().as_str(), "reasons": reasons });
    let seq = facts::record(&mut tx, who, id.as_str(), "decision.approved", data).await?;
    let name = who.service().gatekeeper().service_name(&request.service);
    let link = who.service().link(&format!("/provider/requests/{id}"));
    let accepted_because = match &reasons {
        Reasons::Accept { reasons } => reasons.as_str(),
        Reasons::Refuse(_) => "",
    };
    let letter = letters::decided(&name, &request, accepted_because, &link);
    mail::enqueue_to_organisation(&mut tx, who, &request.organisation, &seq.to_string(), &letter).await?;
    Ok(tx.commit().await?)
}

/// Sends a proposal back to the review.
///
/// # Errors
/// No note, or nothing was proposed.
pub async fn send_back(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let note = text(form, "note", text!("review-back-note"), text!("review-back-missing"))?;
    let mut tx = who.begin(Action::DecisionSendBack).await?;
    let (request, version) = hold(&mut tx, who, Action::DecisionSendBack, id).await?;
    let kind = match &request.state {
        State::InReview { proposal: Some(proposal) } => kind(&proposal.reasons),
        _ => return Err(Failure::NotNow.into()),
    };
    let request = request.act(who.account().id(), who.now(), Act::SendBack(note.clone()))?;
    rows::decision_send_back(&mut tx, id, kind, who.now()).await?;
    rows::request_save(&mut tx, &request, version, None).await?;
    facts::record(&mut tx, who, id.as_str(), "decision.sent_back", json!({ "note": note })).await?;
    Ok(tx.commit().await?)
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

/// Confirms somebody else's declaration: the statutory clock stops.
///
/// # Errors
/// [`Failure::SamePerson`], or something is no longer complete.
pub async fn confirm_ready(who: &Staff, id: &RequestId) -> Result<()> {
    let mut tx = who.begin(Action::ReadyConfirm).await?;
    let (request, version) = hold(&mut tx, who, Action::ReadyConfirm, id).await?;
    let tracks = tracks(&mut tx, id).await?;
    let today = who.service().today();
    let request = request.act(who.account().id(), who.now(), Act::ConfirmReady(tracks, today))?;
    let decision = rows::decision_approve(&mut tx, id, "readiness", who.account().id(), who.now()).await?;
    rows::request_save(&mut tx, &request, version, Some(Approved::Readiness(&decision))).await?;
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
/// It is not ready.
pub async fn launch(who: &Staff, id: &RequestId) -> Result<()> {
    act(who, Action::RequestLaunch, id, "request.launched", json!({}), Act::Launch).await
}

/// Proposes to suspend under Article 7(9), with the full record of the measure. Another person carries it
/// out.
///
/// # Errors
/// A part of the justification is missing, or something else is intended already.
pub async fn suspend(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let measure = Measure::parse(form)?;
    intend(who, Action::RequestSuspend, id, Intervention::Suspend { measure }).await
}

/// Proposes to end a suspension.
///
/// # Errors
/// It is not suspended, or something else is intended already.
pub async fn resume(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let note = text(form, "note", text!("review-resume-note"), text!("review-resume-missing"))?;
    intend(who, Action::RequestResume, id, Intervention::Resume { note }).await
}

/// Proposes to end the connection.
///
/// # Errors
/// It is neither live nor suspended, or something else is intended already.
pub async fn terminate(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let reason = text(form, "reason", text!("review-reason"), text!("review-reason-missing"))?;
    intend(who, Action::RequestTerminate, id, Intervention::Terminate { reason }).await
}

async fn intend(who: &Staff, action: Action, id: &RequestId, what: Intervention) -> Result<()> {
    let mut tx = who.begin(action).await?;
    let (request, version) = hold(&mut tx, who, action, id).await?;
    let by = who.account().id();
    let request = request.act(by, who.now(), Act::Intend(what.clone()))?;
    rows::decision_insert(&mut tx, &decision_id(who)?, id, what.as_str(), by, who.now()).await?;
    rows::request_save(&mut tx, &request, version, None).await?;
    facts::record(&mut tx, who, id.as_str(), "intervention.proposed", json!({ "intervention": what }))
        .await?;
    Ok(tx.commit().await?)
}

/// Carries out what somebody else intended: the request is suspended, resumed or terminated.
///
/// # Errors
/// [`Failure::SamePerson`]; the database refuses it as well.
pub async fn carry_out(who: &Staff, id: &RequestId) -> Result<()> {
    let mut tx = who.begin(Action::InterventionCarryOut).await?;
    let (request, version) = hold(&mut tx, who, Action::InterventionCarryOut, id).await?;
    let what = request.intended.as_ref().ok_or(Failure::NotNow)?.what.clone();
    let by = who.account().id();
    let request = request.act(by, who.now(), Act::CarryOut)?;
    let decision = rows::decision_approve(&mut tx, id, what.as_str(), by, who.now()).await?;
    rows::request_save(&mut tx, &request, version, Some(Approved::Intervention(&decision))).await?;
    let kind = match what {
        Intervention::Suspend { .. } => "request.suspended",
        Intervention::Resume { .. } => "request.resumed",
        Intervention::Terminate { .. } => "request.terminated",
    };
    let data = json!({ "decision": decision, "intervention": what });
    let seq = facts::record(&mut tx, who, id.as_str(), kind, data).await?;
    let letter = step_letter(&mut tx, who, &request).await?;
    mail::enqueue_to_organisation(&mut tx, who, &request.organisation, &seq.to_string(), &letter).await?;
    Ok(tx.commit().await?)
}

/// Drops what was intended.
///
/// # Errors
/// No note, or nothing is intended.
pub async fn abandon(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let note = text(form, "note", text!("review-drop-note"), text!("review-drop-missing"))?;
    let mut tx = who.begin(Action::InterventionAbandon).await?;
    let (request, version) = hold(&mut tx, who, Action::InterventionAbandon, id).await?;
    let what = request.intended.as_ref().ok_or(Failure::NotNow)?.what.as_str();
    let request = request.act(who.account().id(), who.now(), Act::Abandon(note.clone()))?;
    rows::decision_send_back(&mut tx, id, what, who.now()).await?;
    rows::request_save(&mut tx, &request, version, None).await?;
    facts::record(&mut tx, who, id.as_str(), "intervention.dropped", json!({ "note": note })).await?;
    Ok(tx.commit().await?)
}

/// The kind of a decision in its row.
fn kind(reasons: &Reasons) -> &'static str {
    match reasons {
        Reasons::Accept { .. } => "acceptance",
        Reasons::Refuse(_) => "refusal",
    }
}

fn text(form: &Fields, field: &str, label: Text, missing: Text) -> Result<String> {
    let mut r = Reader::new(form);
    let text = r.text(field, label, 8_000, missing);
    Ok(r.finish(text)?)
}

fn decision_id(who: &impl Who) -> Result<DecisionId> {
    DecisionId::parse(&random::uuid(who.now())).map_err(|_| Error::internal("ids are UUIDs"))
}
