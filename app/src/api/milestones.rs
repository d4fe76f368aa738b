//! Milestones.

use super::ApiError;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::milestones;

/// Reports a milestone with evidence.
#[server(prefix = "/api", endpoint = "milestones/report")]
pub async fn report(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        milestones::report(&visit.member_for(&id).await?, &id, &form).await?;
        Ok(format!("/provider/requests/{id}/milestones?done=reported"))
    };
    visit.settle("milestones/report", form.clone(), done.await).await
}

/// Accepts or returns a reported milestone.
#[server(prefix = "/api", endpoint = "milestones/judge")]
pub async fn judge(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        milestones::judge(&visit.staff().await?, &id, &form).await?;
        Ok(format!("/review/requests/{id}?done=judged"))
    };
    visit.settle("milestones/judge", form.clone(), done.await).await
}
