//! Decisions about a request, by two people: proposed, approved, announced, responded to, challenged.

use crate::authority::{Member, Person as _, Staff, Who};
use crate::error::{Error, Result};
use crate::mail::{self, decisions as letters};
use crate::requests::{act, act_at, ahead, hold, new_id, seen, step_letter, words};
use crate::{facts, files, findings, letters_of_decision, random, reasons as catalogue};
use domain::access::{Action, Decision, Role, may};
use domain::checklist;
use domain::failure::Failure;
use domain::file;
use domain::form::{Fields, Reader};
use domain::ids::{AccountId, DecisionId, RequestId};
use domain::request::{Act, Announced, Proposal, Reasons, Request, State};
use domain::text;
use serde_json::json;
use store::Tx;
use store::requests::{self as rows, Approved};

/// Proposes a decision about the request or its challenge as it was at `version`. Another person has to approve.
///
/// # Errors
/// Incomplete reasons, the request is not in review, or somebody changed it meanwhile.
pub async fn propose(who: &Staff, id: &RequestId, version: i64, form: &Fields) -> Result<()> {
    let mut tx = who.begin(Action::DecisionPropose).await?;
    let (request, current) = hold(&mut tx, who, Action::DecisionPropose, id).await?;
    let reasons = Reasons::parse(form, request.functionalities())?;
    let unfinished = unfinished(&mut tx, id, &reasons, form).await?;
    let by = who.account().id();
    let request = request.act(by, who.now(), Act::Propose(reasons.clone()))?;
    seen(version, current)?;
    let decision = decision_id(who)?;
    rows::decision_insert(&mut tx, &decision, id, reasons.as_str(), by, who.now()).await?;
    catalogue::used(&mut tx, &decision, form).await?;
    rows::request_save(&mut tx, &request, current, None).await?;
    facts::record(
        &mut tx,
        who,
        id.as_str(),
        "decision.proposed",
        json!({ "reasons": reasons, "unfinished": unfinished }),
    )
    .await?;
    Ok(tx.commit().await?)
}

/// Why a decision is proposed while items of the checklist lack a finding; nothing where none does. A challenge is not
/// ruled on by the checklist.
async fn unfinished(tx: &mut Tx, id: &RequestId, reasons: &Reasons, form: &Fields) -> Result<String> {
    let why = words_if_any(form)?;
    if !reasons.is_ruling() {
        let open = findings::open_items(tx, id).await?;
        checklist::complete(open.len(), &why).map_err(|problem| vec![problem])?;
    }
    Ok(why)
}

fn words_if_any(form: &Fields) -> Result<String> {
    let mut r = Reader::new(form);
    let why = r.optional("unfinished", text!("checklist-unfinished-why"), 4_000);
    Ok(r.finish(why)?)
}

/// Approves somebody else's proposal about the request as it was at `version`. An acceptance and a ruling hold at
/// once; a refusal is announced, and holds at once when the provider has responded to it before.
///
/// # Errors
/// [`Failure::SamePerson`]; the database refuses it as well, and whoever is in a conflict.
pub async fn approve(who: &Staff, id: &RequestId, version: i64) -> Result<()> {
    let mut tx = who.begin(Action::DecisionApprove).await?;
    let (request, current) = hold(&mut tx, who, Action::DecisionApprove, id).await?;
    let State::InReview { proposal: Some(proposal), .. } = request.state.clone() else {
        return Err(Failure::NotNow.into());
    };
    let rest = rest(who, &request, &proposal)?;
    let request = request.act(who.account().id(), who.now(), Act::Approve(ahead(who)?))?;
    seen(version, current)?;
    still_may(&mut tx, &proposal.by, Action::DecisionPropose).await?;
    let kind = proposal.reasons.as_str();
    let decision = rows::decision_approve(&mut tx, id, kind, who.account().id(), who.now()).await?;
    rows::request_save(&mut tx, &request, current, Some(Approved::Decision(&decision))).await?;
    if let Some(rest) = &rest {
        part(&mut tx, who, &request, rest, &decision).await?;
    }
    let data = json!({
        "decision": decision,
        "state": request.state.kind().as_str(),
        "reasons": proposal.reasons,
        "rest": rest.as_ref().map(|rest| &rest.id),
    });
    let seq = facts::record(&mut tx, who, id.as_str(), "decision.approved", data).await?;
    letters_of_decision::approved(&mut tx, who, &request, &decision, &proposal.reasons).await?;
    let link = |of: &RequestId| who.service().link(&format!("/provider/requests/{of}"));
    let name = who.service().gatekeeper().service_name(&request.service);
    let rest = rest.as_ref().map(|rest| link(&rest.id));
    let letter = letters::decided(&name, &request, &proposal.reasons, &link(id), rest.as_deref());
    mail::enqueue_to_organisation(&mut tx, who, &request.organisation, &seq.to_string(), &letter).await?;
    Ok(tx.commit().await?)
}

/// Lets whoever proposed count as the first of two people while their role still lets them propose it.
///
/// # Errors
/// [`Failure::ProposerGone`].
pub(crate) async fn still_may(tx: &mut Tx, proposer: &AccountId, action: Action) -> Result<()> {
    let role = store::accounts::account_find(tx, proposer).await?.and_then(|row| row.staff_role);
    match role.map(|role| may(Role::Staff(role), action, false)) {
        Some(Decision::Yes) => Ok(()),
        _ => Err(Failure::ProposerGone.into()),
    }
}

/// What a partly accepted request leaves behind.
fn rest(who: &Staff, request: &Request, proposal: &Proposal) -> Result<Option<Request>> {
    let Reasons::Part { measure, .. } = &proposal.reasons else { return Ok(None) };
    let announced = Announced {
        measure: measure.clone(),
        by: [proposal.by.clone(), who.account().id().clone()],
        at: who.now(),
        until: ahead(who)?.respond,
        response: None,
    };
    Ok(Some(request.rest(new_id(who)?, announced)))
}

/// Keeps what a partly accepted request leaves behind as a request of its own.
async fn part(tx: &mut Tx, who: &Staff, from: &Request, rest: &Request, decision: &DecisionId) -> Result<()> {
    rows::request_insert(tx, rest, Some(decision)).await?;
    rows::request_link(tx, &rest.id, &from.id, "part").await?;
    // Whoever takes no part in the first takes none in the second.
    for conflict in &rest.conflicts {
        rows::conflict_insert(tx, &rest.id, &conflict.by, who.now()).await?;
    }
    files::part(tx, &from.id, &rest.id, who.now()).await?;
    let data = json!({
        "from": from.id,
        "decision": decision,
        "functionalities": rest.functionalities(),
        "checklist": findings::version(tx, &from.id).await?,
    });
    facts::record(tx, who, rest.id.as_str(), "request.parted", data).await?;
    Ok(())
}

/// Sends a proposal about the request as it was at `version` back to the review.
///
/// # Errors
/// No note, nothing was proposed, or somebody changed it meanwhile.
pub async fn send_back(who: &Staff, id: &RequestId, version: i64, form: &Fields) -> Result<()> {
    let note = words(form, "note", text!("review-back-note"), text!("review-back-missing"))?;
    let mut tx = who.begin(Action::DecisionSendBack).await?;
    let (request, current) = hold(&mut tx, who, Action::DecisionSendBack, id).await?;
    let State::InReview { proposal: Some(proposal), .. } = &request.state else {
        return Err(Failure::NotNow.into());
    };
    let kind = proposal.reasons.as_str();
    let request = request.act(who.account().id(), who.now(), Act::SendBack(note.clone()))?;
    seen(version, current)?;
    rows::decision_send_back(&mut tx, id, kind, who.now()).await?;
    rows::request_save(&mut tx, &request, current, None).await?;
    facts::record(&mut tx, who, id.as_str(), "decision.sent_back", json!({ "note": note })).await?;
    Ok(tx.commit().await?)
}

/// Responds to an announced refusal.
///
/// # Errors
/// Nothing said, nothing announced, or the last day is over.
pub async fn respond(who: &Member, id: &RequestId, form: &Fields) -> Result<()> {
    let said = words(form, "response", text!("decision-response"), text!("decision-response-missing"))?;
    let data = json!({ "response": said });
    let act_of = Act::Respond(said, who.service().today());
    act(who, Action::DecisionRespond, id, "refusal.responded", data, act_of).await
}

/// Calls an announced refusal off, as it was at `version`: the review goes on.
///
/// # Errors
/// No note, nothing is announced, or somebody changed it meanwhile.
pub async fn call_off(who: &Staff, id: &RequestId, version: i64, form: &Fields) -> Result<()> {
    let note = words(form, "note", text!("decision-call-off-note"), text!("decision-call-off-missing"))?;
    let data = json!({ "note": note });
    let act_of = Act::CallOff(note);
    act_at(who, Action::DecisionCallOff, id, Some(version), ("refusal.called_off", data), act_of).await
}

/// Challenges a refusal, with whatever files were brought for it. A reversal that staff have proposed and not yet carried
/// out gives way: the provider, who cannot know of it, must not lose its days to it.
///
/// # Errors
/// No grounds given, the request is not refused, or the last day is over.
pub async fn challenge(who: &Member, id: &RequestId, form: &Fields) -> Result<()> {
    let grounds = words(form, "grounds", text!("request-grounds"), text!("request-grounds-missing"))?;
    file::none_left_behind(form)?;
    let mut tx = who.begin(Action::RequestChallenge).await?;
    let (request, version) = hold(&mut tx, who, Action::RequestChallenge, id).await?;
    let sent = files::unsent(&mut tx, id).await?;
    let gives_way = request.intended.as_ref().map(|intended| intended.what.as_str());
    let data = json!({ "grounds": grounds, "files": sent });
    let act = Act::Challenge(grounds, who.service().today());
    let request = request.act(who.account().id(), who.now(), act)?;
    let problems = file::problems(&sent);
    if !problems.is_empty() {
        return Err(problems.into());
    }
    if let Some(what) = gives_way {
        rows::decision_send_back(&mut tx, id, what, who.now()).await?;
        let note = json!({ "note": "challenged meanwhile" });
        facts::record(&mut tx, &who.service().system(), id.as_str(), "intervention.dropped", note).await?;
    }
    rows::request_save(&mut tx, &request, version, None).await?;
    files::send(&mut tx, id, who.now()).await?;
    let seq = facts::record(&mut tx, who, id.as_str(), "request.challenged", data).await?;
    let letter = step_letter(&mut tx, who, &request).await?;
    mail::enqueue_to_organisation(&mut tx, who, &request.organisation, &seq.to_string(), &letter).await?;
    Ok(tx.commit().await?)
}

/// The id of a new decision.
pub(crate) fn decision_id(who: &impl Who) -> Result<DecisionId> {
    DecisionId::parse(&random::uuid(who.now())).map_err(|_| Error::internal("ids are UUIDs"))
}
