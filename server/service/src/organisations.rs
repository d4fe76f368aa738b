//! Creating an organisation.

use crate::authority::{Account, Person as _, Who as _};
use crate::error::{Error, Result};
use crate::{facts, random};
use domain::access::Action;
use domain::account::MemberRole;
use domain::form::Fields;
use domain::ids::OrganisationId;
use domain::organisation::Organisation;
use serde_json::json;
use store::organisations as rows;

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
