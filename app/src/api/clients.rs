//! Clients that call the API, and their tokens.

use super::ApiError;
use super::Once;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::ClientId;
use leptos::prelude::*;
use service::clients;

/// Makes a client of a provider, with a token.
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

/// Makes a client of the gatekeeper, with a token.
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

/// Makes another token for a client of a provider.
#[server(prefix = "/api", endpoint = "clients/rotate")]
pub async fn rotate(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let client: ClientId = id(&form, "client")?;
        let secret = clients::rotate_of_provider(&visit.member_in(&form).await?, &client, &form).await?;
        visit.show_once(Once::Token, &secret).await?;
        Ok("/provider/clients?done=client-rotated".to_owned())
    };
    visit.settle("clients/rotate", form.clone(), done.await).await
}

/// Makes another token for a client of the gatekeeper.
#[server(prefix = "/api", endpoint = "admin/rotate-client")]
pub async fn rotate_of_gatekeeper(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let client: ClientId = id(&form, "client")?;
        let secret = clients::rotate_of_gatekeeper(&visit.staff().await?, &client, &form).await?;
        visit.show_once(Once::Token, &secret).await?;
        Ok("/admin/clients?done=client-rotated".to_owned())
    };
    visit.settle("admin/rotate-client", form.clone(), done.await).await
}

/// Ends a client of a provider.
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

/// Ends a client of the gatekeeper.
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
