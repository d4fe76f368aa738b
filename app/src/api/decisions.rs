//! Decisions by two people.

use super::ApiError;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::reviews;

/// Proposes acceptance or refusal.
#[server(prefix = "/api", endpoint = "decisions/propose")]
pub async fn propose(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        reviews::propose(&visit.staff().await?, &id, &form).await?;
        Ok(format!("/review/requests/{id}?done=proposed"))
    };
    visit.settle("decisions/propose", form.clone(), done.await).await
}

/// Approves somebody else's proposal.
#[server(prefix = "/api", endpoint = "decisions/approve")]
pub async fn approve(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        reviews::approve(&visit.staff().await?, &id).await?;
        Ok(format!("/review/requests/{id}?done=approved"))
    };
    visit.settle("decisions/approve", form.clone(), done.await).await
}

/// Sends a proposal back.
#[server(prefix = "/api", endpoint = "decisions/send-back")]
pub async fn send_back(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        reviews::send_back(&visit.staff().await?, &id, &form).await?;
        Ok(format!("/review/requests/{id}?done=sent-back"))
    };
    visit.settle("decisions/send-back", form.clone(), done.await).await
}
