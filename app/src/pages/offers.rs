//! The published reference offers.

use super::{Screen, anybody, page, param_id};
use crate::api::visit::visit;
use crate::parts::{Audience, Breadcrumbs, DataTable, Fingerprint, Markdown, MetaLine, Moment};
use domain::time::Timestamp;
use leptos::prelude::*;
use service::publications;

/// `/offers`
#[component]
pub fn OffersPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let rows = publications::offers(visit.visitor()).await?;
        let rows = rows
            .into_iter()
            .map(|offer| {
                vec![
                    view! { <a href=format!("/offers/{}", offer.id)>{offer.title}</a> }.into_any(),
                    offer.version.to_string().into_any(),
                    view! { <Moment at=Timestamp(offer.published_at)/> }.into_any(),
                ]
            })
            .collect();
        let headers = ["Offer", "Version", "Published"].map(str::to_owned).to_vec();
        let body = view! {
            <h1>"Reference offers"</h1>
            <p class="lead">"Each version is published once and never changes. An agreement names the version it was signed on, and its hash."</p>
            <DataTable caption="Published offers" quiet=true headers=headers rows=rows empty="No offer is published yet."/>
        };
        Ok(Screen::new("Reference offers", anybody(&visit).await?, body))
    })
}

/// `/offers/:offer`
#[component]
pub fn OfferPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let offer = publications::offer(visit.visitor(), &param_id("offer")?).await?;
        let facts = vec![
            format!("Version {}", offer.version).into_any(),
            view! { "Published "<Moment at=Timestamp(offer.published_at)/> }.into_any(),
        ];
        let trail = vec![("/offers".to_owned(), "Reference offers".to_owned())];
        let body = view! {
            <Breadcrumbs trail=trail here=offer.title.clone()/>
            <h1>{offer.title.clone()}</h1>
            <MetaLine items=facts/>
            <p>"SHA-256 of the text: "<Fingerprint text=offer.sha256/></p>
            <article class="paper"><Markdown source=without_title(&offer.text) top=1/></article>
        };
        Ok(Screen::new(offer.title, anybody(&visit).await?, body))
    })
}

/// The text below its first heading, which the page shows itself.
pub(super) fn without_title(text: &str) -> String {
    match text.split_once('\n') {
        Some((first, rest)) if first.starts_with("# ") => rest.to_owned(),
        _ => text.to_owned(),
    }
}
