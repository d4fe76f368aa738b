//! Selections of the queue that staff keep under a name.

use super::ApiError;
use super::queue::{fields_of, query_of};
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::SavedViewId;
use leptos::prelude::*;
use service::queue::asked;
use service::views;

/// Keeps the selection that is shown.
#[server(prefix = "/api", endpoint = "views/save")]
pub async fn view_save(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let staff = visit.staff().await?;
        let query = query_of(&asked(&staff, &fields_of(form.get("query"))));
        views::save(&staff, &form, query).await?;
        Ok("/review/views?done=view-saved".to_owned())
    };
    visit.settle("views/save", form.clone(), done.await).await
}

/// Gives an own view another name, shares it or takes it back.
#[server(prefix = "/api", endpoint = "views/change")]
pub async fn view_change(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let (who, view): (_, SavedViewId) = (visit.staff().await?, id(&form, "view")?);
        views::change(&who, &view, &form).await?;
        Ok("/review/views?done=view-changed".to_owned())
    };
    visit.settle("views/change", form.clone(), done.await).await
}

/// Removes an own view.
#[server(prefix = "/api", endpoint = "views/remove")]
pub async fn view_remove(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let (who, view): (_, SavedViewId) = (visit.staff().await?, id(&form, "view")?);
        views::remove(&who, &view).await?;
        Ok("/review/views?done=view-removed".to_owned())
    };
    visit.settle("views/remove", form.clone(), done.await).await
}
