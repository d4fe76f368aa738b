//! Who looks after which request.

use super::ApiError;
use super::queue::back;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::assignments;

/// Gives one request to somebody or to nobody.
#[server(prefix = "/api", endpoint = "assignments/set")]
pub async fn assignment_set(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        assignments::set(&visit.staff().await?, &id, &form).await?;
        Ok(format!("/review/requests/{id}?done=assigned"))
    };
    visit.settle("assignments/set", form.clone(), done.await).await
}

/// Gives the requests ticked in the queue to somebody or to nobody.
#[server(prefix = "/api", endpoint = "assignments/set-several")]
pub async fn assignment_set_several(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let staff = visit.staff().await?;
        assignments::set_several(&staff, &form).await?;
        Ok(format!("{}&done=assigned", back(&staff, &form)))
    };
    visit.settle("assignments/set-several", form.clone(), done.await).await
}
