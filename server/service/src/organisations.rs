//! Creating an organisation, and finding those that look like it.

use crate::authority::{Account, Person as _, Staff, Who as _};
use crate::error::{Error, NOT_FOUND, Result};
use crate::{facts, random, requests};
use domain::access::Action;
use domain::account::MemberRole;
use domain::form::Fields;
use domain::ids::{OrganisationId, RequestId};
use domain::likeness::{Compared, Features, Reason};
use domain::organisation::Organisation;
use domain::request::StateKind;
use serde_json::json;
use store::organisations as rows;
use store::requests::{RequestLine, request_list_by_organisation};

/// Creates an organisation. Whoever creates it owns it.
///
/// # Errors
/// Wrong fields.
pub async fn create(who: &Account, form: &Fields) -> Result<OrganisationId> {
    let organisation = Organisation::parse(form)?;
    let mut tx = who.begin(Action::OrganisationCreate).await?;
    let id = OrganisationId::parse(&random::uuid(who.now())).map_err(|_| Error::internal("ids are UUIDs"))?;
    rows::organisation_insert(&mut tx, &id, &organisation, who.now()).await?;
    rows::member_insert(&mut tx, &id, who.account().id(), MemberRole::Owner, who.now()).await?;
    facts::record(&mut tx, who, id.as_str(), "organisation.created", json!({ "organisation": organisation }))
        .await?;
    tx.commit().await?;
    Ok(id)
}

/// Most look-alikes shown. More than that say that the name is a common one.
const SHOWN: usize = 20;

/// Another organisation that looks like the one that asks.
#[derive(Clone, Debug)]
pub struct Alike {
    /// What it said about itself.
    pub features: Features,
    /// What the two have in common, the plainest first.
    pub reasons: Vec<Reason>,
}

/// The organisations that look like the one behind a request, the plainest likeness first, for whoever
/// reviews it.
///
/// # Errors
/// [`domain::failure::Failure::NotFound`].
pub async fn alike(who: &Staff, request: &RequestId) -> Result<Vec<Alike>> {
    let mut tx = who.look(Action::CasePage).await?;
    let (request, _) = requests::find(&mut tx, who, Action::CasePage, request).await?;
    let all = rows::organisation_list_features(&mut tx).await?;
    drop(tx);
    let (id, it) = all.iter().find(|(id, _)| *id == request.organisation).ok_or(NOT_FOUND)?;
    let it = Compared::new(it);
    let others = all.iter().filter(|(other, _)| other != id);
    let compared = others.map(|(_, features)| (features, it.with(&Compared::new(features))));
    let mut alike: Vec<_> = compared.filter(|(_, reasons)| !reasons.is_empty()).collect();
    alike.sort_by(|(_, one), (_, two)| one.cmp(two));
    let told = |(features, reasons): (&Features, Vec<Reason>)| Alike { features: features.clone(), reasons };
    Ok(alike.into_iter().take(SHOWN).map(told).collect())
}

/// What else the organisation behind a request asks for, newest first, without drafts.
///
/// # Errors
/// [`domain::failure::Failure::NotFound`].
pub async fn other_requests(who: &Staff, request: &RequestId) -> Result<Vec<RequestLine>> {
    let mut tx = who.look(Action::CasePage).await?;
    let (request, _) = requests::find(&mut tx, who, Action::CasePage, request).await?;
    let mut all = request_list_by_organisation(&mut tx, &request.organisation).await?;
    all.retain(|line| line.id != request.id && line.state != StateKind::Draft);
    Ok(all)
}
