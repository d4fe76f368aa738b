//! Changes after submission.

use super::ApiError;
use super::requests::version;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::amendments;

/// Corrects facts.
#[server(prefix = "/api", endpoint = "amendments/amend")]
pub async fn amend(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        amendments::amend(&visit.member_for(&id).await?, &id, version(&form), &form).await?;
        Ok(format!("/provider/requests/{id}?done=amended"))
    };
    visit.settle("amendments/amend", form.clone(), done.await).await
}

/// Starts a request for further functionalities.
#[server(prefix = "/api", endpoint = "amendments/add")]
pub async fn add(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        let (new, begins) = amendments::add(&visit.member_for(&id).await?, &id).await?;
        let done = if begins { "added" } else { "added-before" };
        Ok(format!("/provider/requests/{new}/draft?done={done}"))
    };
    visit.settle("amendments/add", form.clone(), done.await).await
}
