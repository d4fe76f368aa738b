//! Messages between a provider and the gatekeeper's staff about a request.

use crate::authority::{Member, Person, Staff, Who as _};
use crate::error::{Error, NOT_FOUND, Result};
use crate::mail::{self, letters};
use crate::requests::{find, hold};
use crate::{facts, hash, random};
use domain::access::Action;
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::{MessageId, RequestId};
use domain::message::{Message, can_be_sent, side_str};
use domain::request::{Request, Side};
use serde_json::json;
use store::messages::{self as rows, NewMessage};
use store::organisations::{member_list_emails, organisation_find};
use store::{Tx, threads};

/// Writes to the provider. Everybody who acts for it gets a mail.
///
/// # Errors
/// No text.
pub async fn send(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let message = Message::parse(form)?;
    let mut tx = who.begin(Action::MessageSend).await?;
    let (request, _) = hold(&mut tx, who, Action::MessageSend, id).await?;
    let seq = keep(&mut tx, who, &request, Side::Gatekeeper, &message).await?;
    let service = who.service().gatekeeper().service_name(&request.service);
    let link = who.service().link(&format!("/provider/requests/{id}/messages"));
    let letter = letters::message_to_provider(&service, &message, &link);
    mail::enqueue_to_organisation(&mut tx, who, &request.organisation, &seq.to_string(), &letter).await?;
    Ok(tx.commit().await?)
}

/// Writes to the gatekeeper. Those of its staff who did something about the request before, or whom a note names, get a
/// mail.
///
/// # Errors
/// No text, or [`Failure::NotNow`] before the request is submitted.
pub async fn reply(who: &Member, id: &RequestId, form: &Fields) -> Result<()> {
    let message = Message::parse(form)?;
    let mut tx = who.begin(Action::MessageReply).await?;
    let (request, _) = find(&mut tx, who, Action::MessageReply, id).await?;
    let seq = keep(&mut tx, who, &request, Side::Provider, &message).await?;
    let organisation = organisation_find(&mut tx, &request.organisation).await?.ok_or(NOT_FOUND)?;
    let service = who.service().gatekeeper().service_name(&request.service);
    let link = who.service().link(&format!("/review/requests/{id}"));
    let letter = letters::message_to_staff(&organisation.trade_name, &service, &link);
    for (_, email) in threads::thread_list_staff(&mut tx, id).await? {
        mail::enqueue(&mut tx, who, &email, &seq.to_string(), &letter).await?;
    }
    Ok(tx.commit().await?)
}

/// Records that a message was sent, and keeps it. Returns the number of the fact.
async fn keep(
    tx: &mut Tx,
    who: &impl Person,
    request: &Request,
    side: Side,
    message: &Message,
) -> Result<i64> {
    if !can_be_sent(request.state.kind()) {
        return Err(Failure::NotNow.into());
    }
    let id = MessageId::parse(&random::uuid(who.now())).map_err(|_| Error::internal("ids are UUIDs"))?;
    let sha256 = hash::sha256_hex(message.text().as_bytes());
    let data = json!({ "message": id, "side": side_str(side), "sha256": sha256 });
    let seq = facts::record(tx, who, request.id.as_str(), "message.sent", data).await?;
    let (by, request) = (who.account().id(), &request.id);
    rows::message_insert(tx, &NewMessage { id: &id, request, side, message, by, seq }, who.now()).await?;
    Ok(seq)
}

/// Who gets a mail when staff write, so that whoever writes sees it before: their addresses.
///
/// # Errors
/// [`Failure::NotFound`] for strangers.
pub async fn recipients(who: &Staff, id: &RequestId) -> Result<Vec<String>> {
    let mut tx = who.look(Action::CasePage).await?;
    let (request, _) = find(&mut tx, who, Action::CasePage, id).await?;
    let found = member_list_emails(&mut tx, &request.organisation).await?;
    Ok(found.into_iter().map(|(email, _)| email).collect())
}
