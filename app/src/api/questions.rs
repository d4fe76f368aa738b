//! Questions and answers.

use super::ApiError;
use super::requests::version;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::RequestId;
use leptos::prelude::*;
use service::questions;

/// Asks the provider.
#[server(prefix = "/api", endpoint = "questions/ask")]
pub async fn ask(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        questions::ask(&visit.staff().await?, &id, &form).await?;
        Ok(format!("/review/requests/{id}/questions?done=asked"))
    };
    visit.settle("questions/ask", form.clone(), done.await).await
}

/// Judges the answer to one question.
#[server(prefix = "/api", endpoint = "questions/judge")]
pub async fn judge(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        questions::judge(&visit.staff().await?, &id, &form).await?;
        Ok(format!("/review/requests/{id}/questions?done=answer-judged"))
    };
    visit.settle("questions/judge", form.clone(), done.await).await
}

/// Keeps answers that are not complete.
#[server(prefix = "/api", endpoint = "questions/save")]
pub async fn save(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        questions::save(&visit.member_for(&id).await?, &id, version(&form), form.clone()).await?;
        Ok(format!("/provider/requests/{id}/questions?done=saved"))
    };
    visit.settle("questions/save", form.clone(), done.await).await
}

/// Answers all questions of a round.
#[server(prefix = "/api", endpoint = "questions/answer")]
pub async fn answer(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let id: RequestId = id(&form, "request")?;
        questions::answer(&visit.member_for(&id).await?, &id, version(&form), &form).await?;
        Ok(format!("/provider/requests/{id}?done=answered"))
    };
    visit.settle("questions/answer", form.clone(), done.await).await
}
