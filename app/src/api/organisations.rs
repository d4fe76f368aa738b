//! Organisations.

use super::ApiError;
use super::visit::begin;
use domain::access::Action;
use domain::form::Fields;
use leptos::prelude::*;
use service::authority::Who as _;
use service::organisations;

/// Creates an organisation.
#[server(prefix = "/api", endpoint = "organisations/create")]
pub async fn create(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let organisation = organisations::create(&visit.account().await?, &form).await?;
        visit.choose(&organisation).await?;
        Ok("/provider?done=organisation".to_owned())
    };
    visit.settle("organisations/create", form.clone(), done.await).await
}

/// Chooses which organisation overview pages show, for somebody who acts for several.
#[server(prefix = "/api", endpoint = "organisations/choose")]
pub async fn choose(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let member = visit.member_in(&form).await?;
        member.ready(Action::OrganisationChoose)?;
        visit.choose(member.organisation_id()).await?;
        Ok("/provider".to_owned())
    };
    visit.settle("organisations/choose", form.clone(), done.await).await
}
