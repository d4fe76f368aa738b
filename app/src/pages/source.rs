//! Where the source of the running version is offered (AGPL-3.0, section 13).

use super::{Screen, anybody, page};
use crate::api::visit::visit;
use crate::parts::Audience;
use leptos::prelude::*;

/// `/source`
#[component]
pub fn SourcePage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let url = visit.site().source_url.clone();
        let body = view! {
            <h1>"Source"</h1>
            <p class="lead">"Causeway is free software under the GNU Affero General Public License, version 3 only."</p>
            <p>"You may use, study, change and share it. Whoever runs it for others has to offer them its source."</p>
            <p>"This is version "{env!("CARGO_PKG_VERSION")}". Its source: "<a href=url.clone()>{url.clone()}</a></p>
        };
        Ok(Screen::new("Source", anybody(&visit).await?, body))
    })
}
