//! Suspensions, their end and terminations that somebody else proposed.

use super::ApiError;
use super::requests::version;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::reviews;

/// Carries it out.
#[server(prefix = "/api", endpoint = "interventions/carry-out")]
pub async fn carry_out(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        reviews::carry_out(&visit.staff().await?, &id, version(&form)).await?;
        Ok(format!("/review/requests/{id}?done=carried-out"))
    };
    visit.settle("interventions/carry-out", form.clone(), done.await).await
}

/// Drops it.
#[server(prefix = "/api", endpoint = "interventions/abandon")]
pub async fn abandon(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        reviews::abandon(&visit.staff().await?, &id, version(&form), &form).await?;
        Ok(format!("/review/requests/{id}?done=abandoned"))
    };
    visit.settle("interventions/abandon", form.clone(), done.await).await
}
