//! Decisions by two people.

use super::ApiError;
use super::requests::version;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::{decisions, reviews};

/// Proposes acceptance or refusal.
#[server(prefix = "/api", endpoint = "decisions/propose")]
pub async fn propose(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        decisions::propose(&visit.staff().await?, &id, version(&form), &form).await?;
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
        decisions::approve(&visit.staff().await?, &id, version(&form)).await?;
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
        decisions::send_back(&visit.staff().await?, &id, version(&form), &form).await?;
        Ok(format!("/review/requests/{id}?done=sent-back"))
    };
    visit.settle("decisions/send-back", form.clone(), done.await).await
}

/// Responds to an announced refusal.
#[server(prefix = "/api", endpoint = "requests/respond")]
pub async fn respond(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        decisions::respond(&visit.member_for(&id).await?, &id, &form).await?;
        Ok(format!("/provider/requests/{id}?done=responded"))
    };
    visit.settle("requests/respond", form.clone(), done.await).await
}

/// Calls an announced refusal off.
#[server(prefix = "/api", endpoint = "decisions/call-off")]
pub async fn call_off(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        decisions::call_off(&visit.staff().await?, &id, version(&form), &form).await?;
        Ok(format!("/review/requests/{id}?done=called-off"))
    };
    visit.settle("decisions/call-off", form.clone(), done.await).await
}

/// Proposes to undo a decision.
#[server(prefix = "/api", endpoint = "decisions/reverse")]
pub async fn reverse(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        reviews::reverse(&visit.staff().await?, &id, &form).await?;
        Ok(format!("/review/requests/{id}?done=intended"))
    };
    visit.settle("decisions/reverse", form.clone(), done.await).await
}
