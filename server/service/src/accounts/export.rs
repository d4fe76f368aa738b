//! Everything the portal keeps about one account, for its owner to take along.

use crate::authority::{Account, Who as _};
use crate::clock::rfc3339;
use crate::error::{Error, Result};
use crate::{bounces, factors, passkeys, sessions};
use domain::access::Action;
use domain::time::Timestamp;
use serde_json::{Value, json};
use store::Tx;
use store::exports as rows;

/// Everything about the account of whoever asks, as JSON. Secrets are not in it: they are kept as hashes or
/// sealed, and would only open the account for whoever finds the file.
///
/// # Errors
/// The database does not answer.
pub async fn export(who: &Account) -> Result<Value> {
    let sessions: Vec<Value> = sessions::list(who).await?.into_iter().map(session).collect();
    let passkeys: Vec<Value> = passkeys::list(who).await?.into_iter().map(passkey).collect();
    let factors = factors::overview(who).await?;
    let bounced = bounces::of_account(who).await?;
    let mut tx = who.look(Action::AccountExport).await?;
    let (created, confirmed) = rows::export_profile(&mut tx, who.id()).await?;
    Ok(json!({
        "exported_at": rfc3339(who.now()),
        "profile": {
            "id": who.id(),
            "email": who.email(),
            "name": who.name(),
            "created_at": rfc3339(created),
            "confirmed_at": confirmed.map(rfc3339),
            "staff_role": who.staff_role(),
            "mail_came_back_at": bounced.map(|mark| rfc3339(mark.at)),
        },
        "sessions": sessions,
        "known_devices": rows::export_devices(&mut tx, who.id()).await?,
        "passkeys": passkeys,
        "authenticator_since": factors.authenticator.map(rfc3339),
        "recovery_codes_left": factors.codes_left,
        "memberships": memberships(&mut tx, who).await?,
        "invitations": invitations(&mut tx, who).await?,
        "signatures": signatures(&mut tx, who).await?,
        "decisions": decisions(&mut tx, who).await?,
        "api_clients": clients(&mut tx, who).await?,
        "files": files(&mut tx, who).await?,
        "comments": comments(&mut tx, who).await?,
        "mails": mails(&mut tx, who).await?,
        "messages": messages(&mut tx, who).await?,
        "notes": notes(&mut tx, who).await?,
        "attempts": attempts(&mut tx, who).await?,
        "facts": facts(&mut tx, who).await?,
    }))
}

fn at(millis: i64) -> String {
    rfc3339(Timestamp(millis))
}

fn parsed(json: &str) -> Result<Value> {
    serde_json::from_str(json).map_err(Error::internal)
}

fn session(line: sessions::Line) -> Value {
    let (opened, seen) = (rfc3339(line.opened), rfc3339(line.seen));
    json!({ "device": line.device.name, "network": line.device.range, "opened_at": opened, "seen_at": seen })
}

fn passkey(line: passkeys::Line) -> Value {
    json!({ "name": line.name, "added_at": rfc3339(line.added), "used_at": line.used.map(rfc3339) })
}

async fn memberships(tx: &mut Tx, who: &Account) -> Result<Vec<Value>> {
    let found = rows::export_memberships(tx, who.id()).await?.into_iter();
    let told = |row: rows::MembershipRow| json!({ "organisation": row.organisation, "name": row.trade_name, "role": row.role, "since": at(row.joined_at) });
    Ok(found.map(told).collect())
}

async fn invitations(tx: &mut Tx, who: &Account) -> Result<Vec<Value>> {
    let found = rows::export_invitations(tx, who.email()).await?.into_iter();
    let told = |row: rows::InvitedRow| {
        json!({
            "id": row.id, "organisation": row.trade_name, "role": row.role, "invited_at": at(row.created_at),
            "until": at(row.expires_at), "outcome": row.outcome,
        })
    };
    Ok(found.map(told).collect())
}

async fn signatures(tx: &mut Tx, who: &Account) -> Result<Vec<Value>> {
    let found = rows::export_signatures(tx, who.id()).await?.into_iter();
    let told = |row: rows::SignatureRow| {
        Ok(json!({
            "request": row.request, "sha256": row.sha256, "at": at(row.at), "signature": parsed(&row.signature)?,
            "evidence": row.evidence.as_deref().map(parsed).transpose()?,
        }))
    };
    found.map(told).collect()
}

async fn decisions(tx: &mut Tx, who: &Account) -> Result<Vec<Value>> {
    let found = rows::export_decisions(tx, who.id()).await?.into_iter();
    let told = |row: rows::DecisionRow| {
        let part = if row.proposed == 1 { "proposed" } else { "approved" };
        json!({
            "id": row.id, "request": row.request, "kind": row.kind, "part": part,
            "proposed_at": at(row.proposed_at), "approved_at": row.approved_at.map(at),
        })
    };
    Ok(found.map(told).collect())
}

async fn files(tx: &mut Tx, who: &Account) -> Result<Vec<Value>> {
    let found = store::files::file_list_by_account(tx, who.id()).await?.into_iter();
    let told = |(request, name, then): (String, String, i64)| json!({ "request": request, "name": name, "brought_at": at(then) });
    Ok(found.map(told).collect())
}

async fn comments(tx: &mut Tx, who: &Account) -> Result<Vec<Value>> {
    let found = store::comments::comment_list_by_account(tx, who.id()).await?.into_iter();
    let told = |(request, text, then): (String, String, i64)| json!({ "request": request, "text": text, "written_at": at(then) });
    Ok(found.map(told).collect())
}

async fn clients(tx: &mut Tx, who: &Account) -> Result<Vec<Value>> {
    let found = rows::export_clients(tx, who.id()).await?.into_iter();
    let told = |row: rows::MadeRow| {
        json!({
            "name": row.name, "scopes": row.scopes, "addresses": row.addresses, "made_at": at(row.created_at),
            "ended_at": row.ended_at.map(at),
        })
    };
    Ok(found.map(told).collect())
}

async fn messages(tx: &mut Tx, who: &Account) -> Result<Vec<Value>> {
    let found = store::messages::message_list_by_author(tx, who.id()).await?.into_iter();
    let told = |row: store::messages::OwnMessageRow| json!({ "id": row.id, "request": row.request, "written_at": at(row.written_at), "text": row.text });
    Ok(found.map(told).collect())
}

/// Notes stay with the gatekeeper: whoever is no longer on its staff does not take them along.
async fn notes(tx: &mut Tx, who: &Account) -> Result<Vec<Value>> {
    if who.staff_role().is_none() {
        return Ok(Vec::new());
    }
    let found = store::notes::note_list_by_author(tx, who.id()).await?.into_iter();
    let told = |row: store::notes::OwnNoteRow| json!({ "id": row.id, "request": row.request, "written_at": at(row.written_at), "text": row.text });
    Ok(found.map(told).collect())
}

async fn mails(tx: &mut Tx, who: &Account) -> Result<Vec<Value>> {
    let found = rows::export_mails(tx, who.email()).await?.into_iter();
    let told = |row: rows::MailedRow| json!({ "kind": row.kind, "subject": row.subject, "written_at": at(row.created_at), "sent_at": row.sent_at.map(at) });
    Ok(found.map(told).collect())
}

async fn attempts(tx: &mut Tx, who: &Account) -> Result<Vec<Value>> {
    let found = rows::export_attempts(tx, who.id()).await?.into_iter();
    let told = |row: rows::AttemptRow| {
        json!({
            "at": at(row.at), "act": row.act, "role": row.role, "organisation": row.organisation, "thing": row.thing,
            "outcome": row.outcome, "reason": row.reason, "network_address": row.address, "browser": row.agent,
            "trace": row.trace,
        })
    };
    Ok(found.map(told).collect())
}

async fn facts(tx: &mut Tx, who: &Account) -> Result<Vec<Value>> {
    let found = rows::export_facts(tx, &who.actor()).await?.into_iter();
    let told = |(body, sha256): (String, String)| Ok(json!({ "fact": parsed(&body)?, "sha256": sha256 }));
    found.map(told).collect()
}
