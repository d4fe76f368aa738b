//! A provider's keys.

use super::ApiError;
use super::visit::{begin, id};
use domain::access::Action;
use domain::form::Fields;
use domain::ids::{KeyId, RequestId};
use leptos::prelude::*;
use service::keys;

/// Registers public keys; the page shows the challenge.
#[server(prefix = "/api", endpoint = "keys/register")]
pub async fn register(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        keys::register(&visit.member_for(&id).await?, Action::KeyRegister, &id, form.get("registration"))
            .await?;
        Ok(format!("/provider/requests/{id}/keys?done=registered"))
    };
    visit.settle("keys/register", form.clone(), done.await).await
}

/// Answers a challenge.
#[server(prefix = "/api", endpoint = "keys/answer")]
pub async fn answer(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let key: KeyId = id(&form, "key")?;
        let id =
            keys::answer(&visit.member_for(&key).await?, Action::KeyAnswer, &key, form.get("answer")).await?;
        Ok(format!("/provider/requests/{id}/keys?done=proven"))
    };
    visit.settle("keys/answer", form.clone(), done.await).await
}

/// Makes a proven key the key in use.
#[server(prefix = "/api", endpoint = "keys/activate")]
pub async fn activate(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let key: KeyId = id(&form, "key")?;
        let id = keys::activate(&visit.member_for(&key).await?, &key).await?;
        Ok(format!("/provider/requests/{id}/keys?done=activated"))
    };
    visit.settle("keys/activate", form.clone(), done.await).await
}

/// Withdraws a key for good.
#[server(prefix = "/api", endpoint = "keys/revoke")]
pub async fn revoke(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let key: KeyId = id(&form, "key")?;
        let id = keys::revoke(&visit.member_for(&key).await?, &key).await?;
        Ok(format!("/provider/requests/{id}/keys?done=revoked"))
    };
    visit.settle("keys/revoke", form.clone(), done.await).await
}
