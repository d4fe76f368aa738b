//! Tokens for servers.

use super::ApiError;
use super::Once;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::ClientId;
use leptos::prelude::*;
use service::clients;

/// Makes a token with which a provider's server registers keys.
#[server(prefix = "/api", endpoint = "clients/create")]
pub async fn create(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let secret = clients::create_for_provider(&visit.member_in(&form).await?, &form).await?;
        visit.show_once(Once::Token, &secret).await?;
        Ok("/provider/clients?done=client".to_owned())
    };
    visit.settle("clients/create", form.clone(), done.await).await
}

/// Makes a token with which a gatekeeper server reads choices.
#[server(prefix = "/api", endpoint = "admin/create-client")]
pub async fn create_for_gatekeeper(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let secret = clients::create_for_gatekeeper(&visit.staff().await?, &form).await?;
        visit.show_once(Once::Token, &secret).await?;
        Ok("/admin/clients?done=client".to_owned())
    };
    visit.settle("admin/create-client", form.clone(), done.await).await
}

/// Ends a token of a provider.
#[server(prefix = "/api", endpoint = "clients/revoke")]
pub async fn revoke(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let client: ClientId = id(&form, "client")?;
        clients::revoke_of_provider(&visit.member_in(&form).await?, &client).await?;
        Ok("/provider/clients?done=client-revoked".to_owned())
    };
    visit.settle("clients/revoke", form.clone(), done.await).await
}

/// Ends a token of the gatekeeper.
#[server(prefix = "/api", endpoint = "admin/revoke-client")]
pub async fn revoke_of_gatekeeper(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let client: ClientId = id(&form, "client")?;
        clients::revoke_of_gatekeeper(&visit.staff().await?, &client).await?;
        Ok("/admin/clients?done=client-revoked".to_owned())
    };
    visit.settle("admin/revoke-client", form.clone(), done.await).await
}
