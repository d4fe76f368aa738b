//! The gatekeeper's staff.

use super::ApiError;
use super::visit::begin;
use domain::form::Fields;
use leptos::prelude::*;
use service::staff;

/// Invites somebody by mail.
#[server(prefix = "/api", endpoint = "staff/invite")]
pub async fn invite(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        staff::invite(&visit.staff().await?, &form).await?;
        Ok("/admin/staff?done=invited".to_owned())
    };
    visit.settle("staff/invite", form.clone(), done.await).await
}
