//! The clock of the example portal.

use super::ApiError;
use super::visit::begin;
use domain::form::Fields;
use leptos::prelude::*;
use service::example;

/// Lets days go by.
#[server(prefix = "/api", endpoint = "clock/leap")]
pub async fn leap(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        example::leap(visit.visitor(), &form).await?;
        Ok("/dev/clock?done=leapt".to_owned())
    };
    visit.settle("clock/leap", form.clone(), done.await).await
}
