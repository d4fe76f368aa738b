//! The gatekeeper's staff.

use super::ApiError;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::{AccountId, StaffChangeId};
use leptos::prelude::*;
use service::staff::{self, Given};

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

/// Gives somebody another role, or asks for it where another administrator has to agree.
#[server(prefix = "/api", endpoint = "staff/change-role")]
pub async fn staff_change(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let (who, account): (_, AccountId) = (visit.staff().await?, id(&form, "account")?);
        Ok(match staff::change_role(&who, &account, &form).await? {
            Given::Now => "/admin/staff?done=role".to_owned(),
            Given::Own => "/sign-in?done=own-role".to_owned(),
            Given::Waits => "/admin/staff?done=role-asked".to_owned(),
        })
    };
    visit.settle("staff/change-role", form.clone(), done.await).await
}

/// Removes somebody from the staff.
#[server(prefix = "/api", endpoint = "staff/remove")]
pub async fn staff_remove(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let (who, account): (_, AccountId) = (visit.staff().await?, id(&form, "account")?);
        let own = staff::remove(&who, &account).await?;
        Ok(if own { "/?done=account-deleted" } else { "/admin/staff?done=staff-removed" }.to_owned())
    };
    visit.settle("staff/remove", form.clone(), done.await).await
}

/// Carries out what another administrator asked for themself.
#[server(prefix = "/api", endpoint = "staff/carry-out")]
pub async fn staff_carry_out(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let (who, change): (_, StaffChangeId) = (visit.staff().await?, id(&form, "change")?);
        staff::carry_out(&who, &change).await?;
        Ok("/admin/staff?done=role".to_owned())
    };
    visit.settle("staff/carry-out", form.clone(), done.await).await
}

/// Declines it.
#[server(prefix = "/api", endpoint = "staff/decline")]
pub async fn staff_decline(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let (who, change): (_, StaffChangeId) = (visit.staff().await?, id(&form, "change")?);
        staff::decline(&who, &change).await?;
        Ok("/admin/staff?done=role-declined".to_owned())
    };
    visit.settle("staff/decline", form.clone(), done.await).await
}
