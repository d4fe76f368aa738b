//! Signing and countersigning.

use super::ApiError;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::agreements;

/// Signs the offer version that was read.
#[server(prefix = "/api", endpoint = "agreements/sign")]
pub async fn sign(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        agreements::sign(&visit.member_for(&id).await?, &id, &form).await?;
        Ok(format!("/provider/requests/{id}/agreement?done=signed"))
    };
    visit.settle("agreements/sign", form.clone(), done.await).await
}

/// Countersigns for the gatekeeper.
#[server(prefix = "/api", endpoint = "agreements/countersign")]
pub async fn countersign(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        agreements::countersign(&visit.staff().await?, &id, &form).await?;
        Ok(format!("/review/requests/{id}?done=countersigned"))
    };
    visit.settle("agreements/countersign", form.clone(), done.await).await
}
