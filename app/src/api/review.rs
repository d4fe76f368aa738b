//! The gatekeeper's side of a request.

use super::ApiError;
use super::requests::version;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::reviews;

/// Begins the review.
#[server(prefix = "/api", endpoint = "review/open")]
pub async fn open(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        reviews::open(&visit.staff().await?, &id).await?;
        Ok(format!("/review/requests/{id}?done=opened"))
    };
    visit.settle("review/open", form.clone(), done.await).await
}

/// Declares everything ready.
#[server(prefix = "/api", endpoint = "review/declare-ready")]
pub async fn declare_ready(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        reviews::declare_ready(&visit.staff().await?, &id).await?;
        Ok(format!("/review/requests/{id}?done=declared"))
    };
    visit.settle("review/declare-ready", form.clone(), done.await).await
}

/// Confirms somebody else's declaration.
#[server(prefix = "/api", endpoint = "review/confirm-ready")]
pub async fn confirm_ready(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        reviews::confirm_ready(&visit.staff().await?, &id, version(&form)).await?;
        Ok(format!("/review/requests/{id}?done=ready"))
    };
    visit.settle("review/confirm-ready", form.clone(), done.await).await
}

/// Opens the connection to people.
#[server(prefix = "/api", endpoint = "review/launch")]
pub async fn launch(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        reviews::launch(&visit.staff().await?, &id, version(&form)).await?;
        Ok(format!("/review/requests/{id}?done=launched"))
    };
    visit.settle("review/launch", form.clone(), done.await).await
}

/// Proposes to suspend under Article 7(9).
#[server(prefix = "/api", endpoint = "review/suspend")]
pub async fn suspend(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        reviews::suspend(&visit.staff().await?, &id, &form).await?;
        Ok(format!("/review/requests/{id}?done=intended"))
    };
    visit.settle("review/suspend", form.clone(), done.await).await
}

/// Proposes to end a suspension.
#[server(prefix = "/api", endpoint = "review/resume")]
pub async fn resume(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        reviews::resume(&visit.staff().await?, &id, &form).await?;
        Ok(format!("/review/requests/{id}?done=intended"))
    };
    visit.settle("review/resume", form.clone(), done.await).await
}

/// Proposes to end the connection.
#[server(prefix = "/api", endpoint = "review/terminate")]
pub async fn terminate(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        reviews::terminate(&visit.staff().await?, &id, &form).await?;
        Ok(format!("/review/requests/{id}?done=intended"))
    };
    visit.settle("review/terminate", form.clone(), done.await).await
}
