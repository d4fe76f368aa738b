//! Letting time go by, for people who try the portal out. Not there in production.

use super::{Screen, anybody, attempt, page};
use crate::api::visit::visit;
use crate::parts::{Audience, Day, PostForm, Submit, TextField};
use crate::t;
use domain::form::Fields;
use leptos::prelude::*;
use service::error::NOT_FOUND;

/// `/dev/clock`
#[component]
pub fn ClockPage() -> impl IntoView {
    page(Audience::Account, async {
        let visit = visit()?;
        if !visit.site().shows_mail {
            return Err(NOT_FOUND);
        }
        let attempt = attempt(&visit, "clock/leap", "", Fields::default()).await?;
        let body = view! {
            <h1>{t!("clock-title")}</h1>
            <p class="lead">{t!("clock-lead")}</p>
            <p>{t!("clock-today")}" "<Day at=visit.today()/></p>
            <PostForm to="/api/clock/leap" attempt=attempt>
                <TextField name="days" label=t!("clock-days") hint=t!("clock-days-hint")/>
                <Submit label=t!("clock-leap")/>
            </PostForm>
        };
        Ok(Screen::new(t!("clock-title"), anybody(&visit).await?, body))
    })
}
