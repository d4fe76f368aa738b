//! Decisions as letters: written in the transaction that decides, in the provider's language, kept with the case and
//! never changed.

use crate::authority::{Staff, System, Who};
use crate::error::{Error, NOT_FOUND, Result};
use crate::{clock, facts, hash, languages, random, requests};
use domain::access::Action;
use domain::ids::{DecisionId, LetterId, RequestId};
use domain::language::Language;
use domain::letter::{Kind, Letter, Part, Why, written};
use domain::request::{Intervention, Measure, Reasons, Request, State};
use serde_json::json;
use store::Tx;
use store::letters::{letter_find, letter_insert, letter_list};
use store::organisations::organisation_find;
use store::requests::request_decision;

pub use store::letters::LetterRow as Kept;

/// What a letter says, in a language.
#[must_use]
pub fn in_words(letter: &Letter<'_>, language: Language) -> String {
    written(&letter.blocks(), |text| texts::say(language, text))
}

/// Writes the letter of a decision that was just taken: `parts` say what was decided for which functionalities,
/// and why.
///
/// # Errors
/// The database does not answer, or the decision has a letter of this kind.
pub async fn write(
    tx: &mut Tx,
    who: &impl Who,
    request: &Request,
    decision: &DecisionId,
    kind: Kind,
    parts: &[Part<'_>],
) -> Result<()> {
    let provider = organisation_find(tx, &request.organisation)
        .await?
        .ok_or_else(|| Error::internal("a request has an organisation"))?;
    let language = languages::provider(tx, &request.organisation).await?;
    let gatekeeper = who.service().gatekeeper();
    let link = who.service().link(&format!("/provider/requests/{}", request.id));
    let now = who.now();
    let letter = Letter {
        kind,
        gatekeeper: &gatekeeper.name,
        service: &gatekeeper.service_name(&request.service),
        provider: &provider,
        request: &request.id,
        decision,
        on: clock::date_in(&gatekeeper.zone, now),
        received: request.received_at.map(|at| clock::local(&gatekeeper.zone, at)),
        legal_date: request.due_on(),
        parts,
        link: &link,
    };
    let text = in_words(&letter, language);
    let sha256 = hash::sha256_hex(text.as_bytes());
    let data = json!({ "decision": decision, "kind": kind.as_str(), "language": language, "sha256": sha256 });
    let id = LetterId::parse(&random::uuid(now)).map_err(|_| Error::internal("ids are UUIDs"))?;
    let kept = Kept { id, decision: decision.clone(), kind, language, text, sha256, at: now };
    letter_insert(tx, &request.id, &kept).await?;
    facts::record(tx, who, request.id.as_str(), "letter.written", data).await?;
    Ok(())
}

/// The letter of a decision that was just approved.
pub(crate) async fn approved(
    tx: &mut Tx,
    who: &Staff,
    request: &Request,
    decision: &DecisionId,
    reasons: &Reasons,
) -> Result<()> {
    let about = request.functionalities();
    let all = |why| Part { functionalities: about, why };
    let (kind, parts) = match reasons {
        Reasons::Accept { reasons } => (Kind::Acceptance, vec![all(Why::Reasons(reasons))]),
        Reasons::Refuse(measure) if matches!(request.state, State::Refused { .. }) => {
            (Kind::Refusal, vec![all(Why::Measure(measure))])
        }
        Reasons::Refuse(measure) => (Kind::Announcement, vec![all(Why::Measure(measure))]),
        Reasons::Part { reasons, measure } => {
            let refused = Part { functionalities: &measure.functionalities, why: Why::Measure(measure) };
            (Kind::Part, vec![all(Why::Reasons(reasons)), refused])
        }
        Reasons::Uphold { reasons } => (Kind::Upholding, vec![all(Why::Reasons(reasons))]),
        Reasons::Reject { reasons } => (Kind::Rejection, vec![all(Why::Reasons(reasons))]),
    };
    write(tx, who, request, decision, kind, &parts).await
}

/// The letter of an intervention that was just carried out.
pub(crate) async fn carried_out(
    tx: &mut Tx,
    who: &Staff,
    request: &Request,
    decision: &DecisionId,
    what: &Intervention,
) -> Result<()> {
    let kind = match what {
        Intervention::Suspend { .. } => Kind::Suspension,
        Intervention::Resume { .. } => Kind::Resumption,
        Intervention::Terminate { .. } => Kind::Termination,
        Intervention::Reverse { .. } => Kind::Reversal,
    };
    let why = what.measure().map_or(Why::Reasons(what.words()), Why::Measure);
    let part = Part { functionalities: request.functionalities(), why };
    write(tx, who, request, decision, kind, &[part]).await
}

/// The letter of a refusal that was announced, by a decision before, and takes effect now.
pub(crate) async fn took_effect(
    tx: &mut Tx,
    system: &System,
    request: &Request,
    measure: &Measure,
) -> Result<()> {
    let decision = request_decision(tx, &request.id).await?;
    let decision = decision.ok_or_else(|| Error::internal("two people announced the refusal"))?;
    let part = Part { functionalities: request.functionalities(), why: Why::Measure(measure) };
    write(tx, system, request, &decision, Kind::Effect, &[part]).await
}

/// One letter.
///
/// # Errors
/// [`Failure::NotFound`](domain::failure::Failure::NotFound) for strangers, and where there is none.
pub async fn find(who: &impl Who, action: Action, request: &RequestId, letter: &LetterId) -> Result<Kept> {
    let mut tx = who.look(action).await?;
    requests::find(&mut tx, who, action, request).await?;
    letter_find(&mut tx, request, letter).await?.ok_or(NOT_FOUND)
}

/// The letters about a request, in order, without what they say.
///
/// # Errors
/// [`Failure::NotFound`](domain::failure::Failure::NotFound) for strangers.
pub async fn list(who: &impl Who, action: Action, request: &RequestId) -> Result<Vec<Kept>> {
    let mut tx = who.look(action).await?;
    requests::find(&mut tx, who, action, request).await?;
    Ok(letter_list(&mut tx, request).await?)
}
