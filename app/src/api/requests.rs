//! A provider's side of a request.

use super::ApiError;
use super::visit::{begin, id};
use domain::access::Action;
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::{decisions, requests};

/// Starts a draft.
#[server(prefix = "/api", endpoint = "requests/start")]
pub async fn start(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id = requests::start(&visit.member_in(&form).await?, &form).await?;
        visit.begin_with_brought().await?;
        Ok(format!("/provider/requests/{id}/draft"))
    };
    visit.settle("requests/start", form.clone(), done.await).await
}

/// The version a draft was read at. One that is not a number is as stale as can be.
pub(super) fn version(form: &Fields) -> i64 {
    form.get("version").parse().unwrap_or(0)
}

/// Saves a draft as it is.
#[server(prefix = "/api", endpoint = "requests/save")]
pub async fn save(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        requests::save(&visit.member_for(&id).await?, Action::RequestSave, &id, version(&form), form.clone())
            .await?;
        Ok(format!("/provider/requests/{id}/draft?done=saved"))
    };
    visit.settle("requests/save", form.clone(), done.await).await
}

/// Submits a draft.
#[server(prefix = "/api", endpoint = "requests/submit")]
pub async fn submit(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        requests::submit(&visit.member_for(&id).await?, &id, version(&form), form.clone()).await?;
        Ok(format!("/provider/requests/{id}?done=submitted"))
    };
    visit.settle("requests/submit", form.clone(), done.await).await
}

/// Challenges a refusal.
#[server(prefix = "/api", endpoint = "requests/challenge")]
pub async fn challenge(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        decisions::challenge(&visit.member_for(&id).await?, &id, &form).await?;
        Ok(format!("/provider/requests/{id}?done=challenged"))
    };
    visit.settle("requests/challenge", form.clone(), done.await).await
}

/// Takes a request back.
#[server(prefix = "/api", endpoint = "requests/withdraw")]
pub async fn withdraw(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        requests::withdraw(&visit.member_for(&id).await?, &id).await?;
        Ok(format!("/provider/requests/{id}?done=withdrawn"))
    };
    visit.settle("requests/withdraw", form.clone(), done.await).await
}
