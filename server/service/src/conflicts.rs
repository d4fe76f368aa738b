//! Conflicts of interest: whoever declares one takes no part in the case any more.

use crate::authority::{Person as _, Staff, Who as _};
use crate::error::Result;
use crate::requests::{hold, words};
use crate::{assignments, facts};
use domain::access::Action;
use domain::form::Fields;
use domain::ids::RequestId;
use domain::request::Act;
use domain::text;
use serde_json::json;
use store::requests as rows;

/// Declares one's own conflict of interest. What one proposed falls, and one looks after the request no more.
///
/// # Errors
/// Not said which, or the request is over.
pub async fn declare(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let why = words(form, "why", text!("conflict-why"), text!("conflict-why-missing"))?;
    let mut tx = who.begin(Action::ConflictDeclare).await?;
    let (request, version) = hold(&mut tx, who, Action::ConflictDeclare, id).await?;
    let (by, now) = (who.account().id(), who.now());
    let request = request.act(by, now, Act::DeclareConflict(why.clone()))?;
    rows::conflict_insert(&mut tx, id, by, now).await?;
    rows::request_save(&mut tx, &request, version, None).await?;
    facts::record(&mut tx, who, id.as_str(), "conflict.declared", json!({ "why": why })).await?;
    assignments::let_go(&mut tx, who, id, by).await?;
    Ok(tx.commit().await?)
}
