//! Tokens for servers: shown once, kept as a hash.

use crate::authority::{Member, Person, Staff, Who as _};
use crate::error::{Error, NOT_FOUND, Result};
use crate::{clock, facts, random};
use domain::access::Action;
use domain::form::{Fields, Reader};
use domain::ids::{ClientId, OrganisationId};
use domain::time::{Millis, Timestamp, days};
use serde_json::json;
use store::clients as rows;

/// How long a token works.
const LIFE: Millis = days(365);
/// Tokens of providers begin like this, so that scanners for leaked secrets find them.
const PROVIDER_PREFIX: &str = "cwp_";
/// Tokens of the gatekeeper begin like this.
const GATEKEEPER_PREFIX: &str = "cwg_";

/// A client as pages show it.
#[derive(Clone, Debug)]
pub struct Line {
    /// Id.
    pub id: String,
    /// Name given by its maker.
    pub name: String,
    /// When it was made.
    pub created: String,
    /// When its token ends.
    pub expires: String,
}

/// Makes a token with which a provider's server registers keys. Returned once.
///
/// # Errors
/// No name.
pub async fn create_for_provider(who: &Member, form: &Fields) -> Result<String> {
    create(who, Action::ProviderClientCreate, Some(who.organisation_id()), PROVIDER_PREFIX, form).await
}

/// Makes a token with which a gatekeeper server reads choices. Returned once.
///
/// # Errors
/// No name.
pub async fn create_for_gatekeeper(who: &Staff, form: &Fields) -> Result<String> {
    create(who, Action::GatekeeperClientCreate, None, GATEKEEPER_PREFIX, form).await
}

async fn create(
    who: &impl Person,
    action: Action,
    organisation: Option<&OrganisationId>,
    prefix: &str,
    form: &Fields,
) -> Result<String> {
    let mut r = Reader::new(form);
    let name = r.line("name", "Name", 100, "Enter a name by which you recognise the server, like push-1.");
    let name = r.finish(name)?;
    let mut tx = who.begin(action).await?;
    let id = ClientId::parse(&random::uuid(who.now())).map_err(|_| Error::internal("ids are UUIDs"))?;
    let token = random::Token::new(prefix);
    let (by, now) = (who.account().id(), who.now());
    rows::client_insert(&mut tx, &id, organisation, &name, &token.sha256, by, now, now + LIFE).await?;
    facts::record(
        &mut tx,
        who,
        id.as_str(),
        "client.created",
        json!({ "name": name, "organisation": organisation }),
    )
    .await?;
    tx.commit().await?;
    Ok(token.secret)
}

/// Ends a token of the organisation, at once.
///
/// # Errors
/// [`domain::failure::Failure::NotFound`], or it was ended before.
pub async fn revoke_of_provider(who: &Member, id: &ClientId) -> Result<()> {
    revoke(who, Action::ProviderClientRevoke, Some(who.organisation_id()), id).await
}

/// Ends a token of the gatekeeper, at once.
///
/// # Errors
/// [`domain::failure::Failure::NotFound`], or it was ended before.
pub async fn revoke_of_gatekeeper(who: &Staff, id: &ClientId) -> Result<()> {
    revoke(who, Action::GatekeeperClientRevoke, None, id).await
}

async fn revoke(
    who: &impl Person,
    action: Action,
    organisation: Option<&OrganisationId>,
    id: &ClientId,
) -> Result<()> {
    let mut tx = who.begin(action).await?;
    if !rows::client_revoke(&mut tx, id, organisation, who.now()).await? {
        return Err(NOT_FOUND);
    }
    facts::record(&mut tx, who, id.as_str(), "client.revoked", json!({ "organisation": organisation }))
        .await?;
    Ok(tx.commit().await?)
}

/// The clients of an organisation.
///
/// # Errors
/// The database does not answer.
pub async fn list_of_provider(who: &Member) -> Result<Vec<Line>> {
    let mut tx = who.look(Action::ProviderClients).await?;
    let rows = rows::client_list(&mut tx, Some(who.organisation_id())).await?;
    Ok(rows.into_iter().map(|row| line(who, row)).collect())
}

/// The clients of the gatekeeper.
///
/// # Errors
/// The database does not answer.
pub async fn list_of_gatekeeper(who: &Staff) -> Result<Vec<Line>> {
    let mut tx = who.look(Action::GatekeeperClients).await?;
    let rows = rows::client_list(&mut tx, None).await?;
    Ok(rows.into_iter().map(|row| line(who, row)).collect())
}

fn line(who: &impl Person, row: rows::ClientRow) -> Line {
    let zone = &who.service().gatekeeper().zone;
    Line {
        id: row.id,
        name: row.name,
        created: clock::written_in(zone, Timestamp(row.created_at)),
        expires: clock::written_in(zone, Timestamp(row.expires_at)),
    }
}
