//! The catalogue of reasons.

use super::ApiError;
use super::visit::begin;
use domain::form::Fields;
use leptos::prelude::*;
use service::reasons::{self, Saved};

/// Shows a version as the provider would read it, or makes it.
#[server(prefix = "/api", endpoint = "reasons/save")]
pub async fn reason_save(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async { reasons::save(&visit.staff().await?, &form).await };
    let done = match done.await {
        Ok(Saved::Looked) => return visit.look_again("reasons/save", form.clone(), &look(&form)).await,
        Ok(Saved::Kept(code)) => Ok(format!("/admin/reasons/{code}?done=reason")),
        Err(error) => Err(error),
    };
    visit.settle("reasons/save", form.clone(), done).await
}

/// The page of the form, as somebody sees it who wants to look first.
fn look(form: &Fields) -> String {
    let page = if form.get("catalogued").is_empty() { "new" } else { form.get("catalogued") };
    format!("/admin/reasons/{page}?look=1")
}

/// Offers a reason no longer.
#[server(prefix = "/api", endpoint = "reasons/retire")]
pub async fn reason_retire(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        reasons::retire(&visit.staff().await?, &form).await?;
        Ok("/admin/reasons?done=reason-retired".to_owned())
    };
    visit.settle("reasons/retire", form.clone(), done.await).await
}

/// Offers it again.
#[server(prefix = "/api", endpoint = "reasons/restore")]
pub async fn reason_restore(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        reasons::restore(&visit.staff().await?, &form).await?;
        Ok("/admin/reasons?done=reason-restored".to_owned())
    };
    visit.settle("reasons/restore", form.clone(), done.await).await
}
