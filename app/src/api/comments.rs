//! What members say to each other about a draft.

use super::ApiError;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::{CommentId, RequestId};
use leptos::prelude::*;
use service::comments;

/// Says something about a section.
#[server(prefix = "/api", endpoint = "comments/add")]
pub async fn add(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        let section = comments::add(&visit.member_for(&id).await?, &id, form.clone()).await?.as_str();
        Ok(format!("/provider/requests/{id}/draft?done=commented#section-{section}"))
    };
    visit.settle("comments/add", form.clone(), done.await).await
}

/// Settles a comment.
#[server(prefix = "/api", endpoint = "comments/resolve")]
pub async fn resolve(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let (request, comment): (RequestId, CommentId) = (id(&form, "request")?, id(&form, "comment")?);
        comments::resolve(&visit.member_for(&request).await?, &request, &comment, form.clone()).await?;
        Ok(format!("/provider/requests/{request}/draft?done=resolved"))
    };
    visit.settle("comments/resolve", form.clone(), done.await).await
}
