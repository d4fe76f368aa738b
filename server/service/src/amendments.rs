//! Changes after submission: a fact corrected, and another request beside the first.

use crate::authority::{Member, Person as _, Who as _};
use crate::error::Result;
use crate::requests::{hold, new_id, words};
use crate::{facts, hash};
use domain::access::Action;
use domain::failure::Failure;
use domain::form::Fields;
use domain::functionality::Functionality;
use domain::ids::RequestId;
use domain::request::submission;
use domain::request::{Act, Request, StateKind};
use domain::text;
use serde_json::json;
use store::requests as rows;

/// Corrects facts of what was submitted, as it was at `version`. Functionalities stay: another is a request of its own.
///
/// # Errors
/// Wrong fields, no reason, nothing differs, or somebody changed it meanwhile.
pub async fn amend(who: &Member, id: &RequestId, version: i64, form: &Fields) -> Result<()> {
    let fields = submission::own_fields(form.clone());
    let why = words(form, "why", text!("amendment-why"), text!("amendment-why-missing"));
    let mut tx = who.begin(Action::RequestAmend).await?;
    let (request, current) = hold(&mut tx, who, Action::RequestAmend, id).await?;
    let submitted = request.current().ok_or(Failure::NotNow)?;
    let (corrected, fields) = submitted.corrected(fields)?;
    let why = why?;
    if version != current {
        return Err(Failure::Conflict.into());
    }
    let before = submitted.clone();
    let frozen = hash::canonical(&serde_json::to_value(&corrected).map_err(crate::Error::internal)?);
    let data = json!({
        "why": why, "from": before, "to": corrected, "submission_sha256": hash::sha256_hex(frozen.as_bytes()),
    });
    let request = request.act(who.account().id(), who.now(), Act::Amend(why, Box::new(corrected), fields))?;
    rows::request_save(&mut tx, &request, current, None).await?;
    facts::record(&mut tx, who, id.as_str(), "request.amended", data).await?;
    Ok(tx.commit().await?)
}

/// Starts a request for further functionalities beside this one, from its answers. It has a clock of its own. One that was
/// begun beside it and is not submitted yet is gone on with: a second press makes no second draft. Also returns whether it
/// begins now.
///
/// # Errors
/// The request is still a draft.
pub async fn add(who: &Member, id: &RequestId) -> Result<(RequestId, bool)> {
    let mut tx = who.begin(Action::RequestAdd).await?;
    let (from, _) = hold(&mut tx, who, Action::RequestAdd, id).await?;
    if from.state.kind() == StateKind::Draft {
        return Err(Failure::NotNow.into());
    }
    let begun = rows::request_list_links(&mut tx, id).await?;
    let begun =
        begun.into_iter().find(|it| it.kind == "addition" && it.is_later && it.state == StateKind::Draft);
    if let Some(begun) = begun {
        return Ok((begun.other, false));
    }
    let new = new_id(who)?;
    let draft = Request::draft(new.clone(), from.organisation.clone(), from.service.clone(), who.now());
    let answers = from.draft.only(|name| Functionality::of_field(name).is_none());
    rows::request_insert(&mut tx, &draft.typed(answers)?, None).await?;
    rows::request_link(&mut tx, &new, id, "addition").await?;
    let data = json!({ "service": from.service, "beside": id });
    facts::record(&mut tx, who, new.as_str(), "request.started", data).await?;
    tx.commit().await?;
    Ok((new, true))
}
