//! Signing and countersigning a Reference Offer version.

use crate::authority::{Member, Person, Staff, Who};
use crate::error::{Error, NOT_FOUND, Result};
use crate::mail::{self, letters};
use crate::requests::{find, hold};
use crate::{clock, facts, hash, random};
use domain::access::Action;
use domain::agreement::{CONSENT, Evidence, Signature, signed_text};
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::{AgreementId, OfferId, RequestId};
use domain::request::StateKind;
use domain::time::Timestamp;
use serde_json::json;
use store::agreements::{self as rows, AgreementRow, OfferRow};

/// What both sides see of an agreement.
#[derive(Clone, Debug)]
pub struct View {
    /// The offer version that is or would be signed.
    pub offer: OfferRow,
    /// The signature, once there is one.
    pub signed: Option<Signed>,
    /// Whether it can be signed now.
    pub open: bool,
    /// The name of the service.
    pub service: String,
}

/// A signature as both sides see it.
#[derive(Clone, Debug)]
pub struct Signed {
    /// Name and title.
    pub signature: Signature,
    /// When.
    pub at: Timestamp,
    /// Hash of the signed bytes.
    pub sha256: String,
    /// The signed bytes, which are text.
    pub text: String,
    /// When counsel countersigned, and who.
    pub countersigned: Option<(Timestamp, Signature)>,
}

/// Reads the agreement of a request.
///
/// # Errors
/// [`Failure::NotFound`] for strangers.
pub async fn view(who: &impl Who, action: Action, id: &RequestId) -> Result<View> {
    let mut tx = who.look(action).await?;
    let (request, _) = find(&mut tx, who, action, id).await?;
    let agreement = rows::agreement_find(&mut tx, id).await?;
    let offer = match &agreement {
        Some(a) => {
            let offer = OfferId::parse(&a.offer).map_err(|_| Error::internal("agreements.offer"))?;
            rows::offer_find(&mut tx, &offer).await?
        }
        None => rows::offer_find_newest(&mut tx, &request.service).await?,
    };
    Ok(View {
        offer: offer.ok_or(NOT_FOUND)?,
        open: agreement.is_none() && request.state.kind() == StateKind::Accepted,
        signed: agreement.map(|a| signed(&a)).transpose()?,
        service: who.service().gatekeeper().service_name(&request.service),
    })
}

fn signed(row: &AgreementRow) -> Result<Signed> {
    let counter: Option<Signature> =
        row.countersignature.as_deref().map(serde_json::from_str).transpose().map_err(Error::internal)?;
    Ok(Signed {
        signature: serde_json::from_str(&row.signature).map_err(Error::internal)?,
        at: Timestamp(row.signed_at),
        sha256: row.sha256.clone(),
        text: String::from_utf8(row.bytes.clone()).map_err(Error::internal)?,
        countersigned: row.countersigned_at.map(Timestamp).zip(counter),
    })
}

fn evidence(who: &impl Person, consent: &str) -> Evidence {
    Evidence {
        account: who.account().id().to_string(),
        confirmed_email: who.account().email().to_owned(),
        at: clock::rfc3339(who.now()),
        address: who.origin().address.clone(),
        agent: who.origin().agent.clone(),
        consent: consent.to_owned(),
    }
}

/// Signs the offer version the signatory has read, for the organisation.
///
/// # Errors
/// Wrong fields; [`Failure::Conflict`] when a newer version was published meanwhile;
/// [`Failure::NotNow`] when it is signed already or the request is not accepted.
pub async fn sign(who: &Member, id: &RequestId, form: &Fields) -> Result<()> {
    let signature = Signature::parse(form)?;
    let mut tx = who.begin(Action::AgreementSign).await?;
    let (request, _) = hold(&mut tx, who, Action::AgreementSign, id).await?;
    if request.state.kind() != StateKind::Accepted {
        return Err(Failure::NotNow.into());
    }
    let offer = rows::offer_find_newest(&mut tx, &request.service).await?.ok_or(NOT_FOUND)?;
    if offer.id != form.get("offer") {
        return Err(Failure::Conflict.into());
    }
    let party =
        store::organisations::organisation_find(&mut tx, &request.organisation).await?.ok_or(NOT_FOUND)?;
    let evidence = evidence(who, CONSENT);
    let text = signed_text(&offer.text, &offer.sha256, &party.legal_name, &signature, &evidence);
    let sha256 = hash::sha256_hex(text.as_bytes());
    let agreement =
        AgreementId::parse(&random::uuid(who.now())).map_err(|_| Error::internal("ids are UUIDs"))?;
    let offer_id = OfferId::parse(&offer.id).map_err(|_| Error::internal("offers.id"))?;
    let (signature_json, evidence_json) = (json(&signature)?, json(&evidence)?);
    let added = rows::agreement_insert(
        &mut tx,
        &agreement,
        id,
        &offer_id,
        who.account().id(),
        who.now(),
        &signature_json,
        &evidence_json,
        text.as_bytes(),
        &sha256,
    )
    .await?;
    if !added {
        return Err(Failure::NotNow.into());
    }
    let data =
        json!({ "offer": offer.id, "offer_sha256": offer.sha256, "sha256": sha256, "signature": signature });
    facts::record(&mut tx, who, id.as_str(), "agreement.signed", data).await?;
    Ok(tx.commit().await?)
}

/// Countersigns for the gatekeeper.
///
/// # Errors
/// Wrong fields; nothing to countersign; [`Failure::CannotCountersign`] for the signatory.
pub async fn countersign(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let signature = Signature::parse(form)?;
    let mut tx = who.begin(Action::AgreementCountersign).await?;
    let (request, _) = hold(&mut tx, who, Action::AgreementCountersign, id).await?;
    if request.state.kind() != StateKind::Accepted {
        return Err(Failure::NotNow.into());
    }
    let agreement = rows::agreement_find(&mut tx, id).await?.ok_or(Failure::NotNow)?;
    if agreement.countersigned_at.is_some() {
        return Err(Failure::NotNow.into());
    }
    if agreement.signed_by == who.account().id().as_str() {
        return Err(Failure::CannotCountersign.into());
    }
    rows::agreement_countersign(&mut tx, id, who.account().id(), who.now(), &json(&signature)?).await?;
    let data = json!({ "sha256": agreement.sha256, "signature": signature, "evidence": evidence(who, "countersigned") });
    let seq = facts::record(&mut tx, who, id.as_str(), "agreement.countersigned", data).await?;
    let name = who.service().gatekeeper().service_name(&request.service);
    let link = who.service().link(&format!("/provider/requests/{id}/agreement"));
    let letter = letters::countersigned(&name, &agreement.sha256, &link);
    mail::enqueue_to_organisation(&mut tx, who, &request.organisation, &seq.to_string(), &letter).await?;
    Ok(tx.commit().await?)
}

fn json(value: &impl serde::Serialize) -> Result<String> {
    serde_json::to_string(value).map_err(Error::internal)
}
