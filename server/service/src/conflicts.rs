//! Conflicts of interest: whoever declares one takes no part in the case any more.

use crate::authority::{Person as _, Staff, Who as _};
use crate::error::Result;
use crate::requests::{hold, step_letter, words};
use crate::{assignments, facts, mail};
use domain::access::Action;
use domain::form::Fields;
use domain::ids::RequestId;
use domain::request::{Act, Request, State};
use domain::text;
use serde_json::json;
use std::collections::BTreeSet;
use store::Tx;
use store::requests as rows;

/// Declares one's own conflict of interest. What one proposed or announced falls, and one looks after the request no more.
/// The same holds for what was parted from it, or it from: they are one case.
///
/// # Errors
/// Not said which, or it was declared before.
pub async fn declare(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let why = words(form, "why", text!("conflict-why"), text!("conflict-why-missing"))?;
    let mut tx = who.begin(Action::ConflictDeclare).await?;
    let parts = parts(&mut tx, id).await?;
    // In one order, so that two people who declare at once wait for each other and not both.
    for part in &parts {
        rows::request_hold(&mut tx, part).await?;
    }
    let found = hold(&mut tx, who, Action::ConflictDeclare, id).await?;
    one(&mut tx, who, found, &why).await?;
    // Once more, now that nobody parts anything from it: somebody may just have done so.
    let parts = self::parts(&mut tx, id).await?;
    for part in parts.iter().filter(|part| *part != id) {
        rows::request_hold(&mut tx, part).await?;
        let Some(found) = rows::request_find(&mut tx, part).await? else { continue };
        if !found.0.is_conflicted(who.account().id()) {
            one(&mut tx, who, found, &why).await?;
        }
    }
    Ok(tx.commit().await?)
}

/// A request, what was parted from it and what it was parted from.
async fn parts(tx: &mut Tx, id: &RequestId) -> Result<BTreeSet<RequestId>> {
    let (mut parts, mut new) = (BTreeSet::from([id.clone()]), vec![id.clone()]);
    while let Some(next) = new.pop() {
        for link in rows::request_list_links(tx, &next).await?.into_iter().filter(|link| link.kind == "part")
        {
            if parts.insert(link.other.clone()) {
                new.push(link.other);
            }
        }
    }
    Ok(parts)
}

async fn one(tx: &mut Tx, who: &Staff, (request, version): (Request, i64), why: &str) -> Result<()> {
    let (by, now) = (who.account().id(), who.now());
    let was_announced = is_announced(&request);
    let request = request.act(by, now, Act::DeclareConflict(why.to_owned()))?;
    rows::conflict_insert(tx, &request.id, by, now).await?;
    rows::request_save(tx, &request, version, None).await?;
    facts::record(tx, who, request.id.as_str(), "conflict.declared", json!({ "why": why })).await?;
    if was_announced && !is_announced(&request) {
        // The provider, who is preparing a response, hears that it fell, and not through whom.
        let system = who.service().system();
        let seq = facts::record(tx, &system, request.id.as_str(), "refusal.called_off", json!({})).await?;
        let letter = step_letter(tx, who, &request).await?;
        mail::enqueue_to_organisation(tx, who, &request.organisation, &seq.to_string(), &letter).await?;
    }
    assignments::let_go(tx, who, &request.id, by).await
}

fn is_announced(request: &Request) -> bool {
    matches!(request.state, State::InReview { announced: Some(_), .. })
}
