//! Where the source of the running version is offered (AGPL-3.0, section 13).

use super::{Screen, anybody, page};
use crate::api::visit::visit;
use crate::parts::Audience;
use crate::t;
use leptos::prelude::*;

/// `/source`
#[component]
pub fn SourcePage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let url = visit.site().source_url.clone();
        let body = view! {
            <h1>{t!("source-title")}</h1>
            <p class="lead">{t!("source-licence")}</p>
            <p>{t!("source-terms")}</p>
            <p>{t!("source-version", version = env!("CARGO_PKG_VERSION"))}" "<a href=url.clone()>{url.clone()}</a></p>
        };
        Ok(Screen::new(t!("source-title"), anybody(&visit).await?, body))
    })
}
