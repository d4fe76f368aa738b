//! Notes that name a colleague.

use super::ApiError;
use super::visit::{begin, id};
use domain::form::Fields;
use domain::ids::NoteId;
use leptos::prelude::*;
use service::mentions;

/// Marks a mention as read, or all of them.
#[server(prefix = "/api", endpoint = "mentions/read")]
pub async fn read(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let note = form.has("mention").then(|| id::<NoteId>(&form, "mention")).transpose()?;
        mentions::read(&visit.staff().await?, note.as_ref()).await?;
        Ok("/review/mentions?done=mention-read".to_owned())
    };
    visit.settle("mentions/read", form.clone(), done.await).await
}
