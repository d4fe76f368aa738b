//! Who belongs to an organisation.

use super::ApiError;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::{AccountId, InvitationId};
use leptos::prelude::*;
use service::members;

/// Invites somebody by mail.
#[server(prefix = "/api", endpoint = "members/invite")]
pub async fn invite(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        members::invite(&visit.member_in(&form).await?, &form).await?;
        Ok("/provider/members?done=invited-member".to_owned())
    };
    visit.settle("members/invite", form.clone(), done.await).await
}

/// Gives a member another role.
#[server(prefix = "/api", endpoint = "members/change-role")]
pub async fn change_role(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let account: AccountId = id(&form, "account")?;
        members::change_role(&visit.member_in(&form).await?, &account, &form).await?;
        Ok("/provider/members?done=role".to_owned())
    };
    visit.settle("members/change-role", form.clone(), done.await).await
}

/// Removes a member.
#[server(prefix = "/api", endpoint = "members/remove")]
pub async fn remove(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let account: AccountId = id(&form, "account")?;
        members::remove(&visit.member_in(&form).await?, &account).await?;
        Ok("/provider/members?done=removed".to_owned())
    };
    visit.settle("members/remove", form.clone(), done.await).await
}

/// Makes another member the owner.
#[server(prefix = "/api", endpoint = "members/transfer")]
pub async fn transfer(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let account: AccountId = id(&form, "account")?;
        members::transfer(&visit.member_in(&form).await?, &account).await?;
        Ok("/provider/members?done=transferred".to_owned())
    };
    visit.settle("members/transfer", form.clone(), done.await).await
}

/// Leaves the organisation.
#[server(prefix = "/api", endpoint = "members/leave")]
pub async fn leave(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        members::leave(&visit.member_in(&form).await?).await?;
        Ok("/provider?done=left".to_owned())
    };
    visit.settle("members/leave", form.clone(), done.await).await
}

/// Accepts an invitation and acts for that organisation from now on.
#[server(prefix = "/api", endpoint = "invitations/accept")]
pub async fn accept(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let invitation: InvitationId = id(&form, "invitation")?;
        let organisation = members::accept(&visit.account().await?, &invitation).await?;
        visit.choose(&organisation).await?;
        Ok("/provider?done=joined".to_owned())
    };
    visit.settle("invitations/accept", form.clone(), done.await).await
}

/// Takes an invitation back.
#[server(prefix = "/api", endpoint = "invitations/withdraw")]
pub async fn withdraw(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let invitation: InvitationId = id(&form, "invitation")?;
        members::withdraw(&visit.member_in(&form).await?, &invitation).await?;
        Ok("/provider/members?done=uninvited".to_owned())
    };
    visit.settle("invitations/withdraw", form.clone(), done.await).await
}
