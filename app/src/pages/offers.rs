//! The published reference offers.

use super::{Screen, anybody, page, param_id};
use crate::api::visit::visit;
use crate::parts::{Audience, Breadcrumbs, DataTable, Diff, Fingerprint, Markdown, MetaLine, Moment};
use crate::t;
use domain::time::Timestamp;
use leptos::prelude::*;
use service::publications::{self, OfferRow};

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
        let headers = vec![t!("offers-offer"), t!("offers-version"), t!("offers-published")];
        let body = view! {
            <h1>{t!("frame-offers")}</h1>
            <p class="lead">{t!("offers-lead")}</p>
            <DataTable caption=t!("offers-caption") quiet=true headers=headers rows=rows empty=t!("offers-empty")/>
        };
        Ok(Screen::new(t!("frame-offers"), anybody(&visit).await?, body))
    })
}

/// `/offers/:offer`
#[component]
pub fn OfferPage() -> impl IntoView {
    page(Audience::Public, async {
        let visit = visit()?;
        let offer = publications::offer(visit.visitor(), &param_id("offer")?).await?;
        let changed = changed(publications::offers(visit.visitor()).await?, &offer);
        let facts = vec![
            t!("offers-version-n", n = offer.version).into_any(),
            t!("offers-published-at", at = Timestamp(offer.published_at)).into_any(),
        ];
        let trail = vec![("/offers".to_owned(), t!("frame-offers"))];
        let body = view! {
            <Breadcrumbs trail=trail here=offer.title.clone()/>
            <h1>{offer.title.clone()}</h1>
            <MetaLine items=facts/>
            <p>{t!("offers-hash")}" "<Fingerprint text=offer.sha256/></p>
            {changed}
            <article class="paper" lang="en"><Markdown source=without_title(&offer.text) top=1/></article>
        };
        Ok(Screen::new(offer.title, anybody(&visit).await?, body))
    })
}

/// What is different from the version before, if there is one.
fn changed(all: Vec<OfferRow>, offer: &OfferRow) -> Option<impl IntoView + use<>> {
    let before = all.into_iter().find(|o| o.service == offer.service && o.version == offer.version - 1)?;
    let new = offer.text.clone();
    Some(view! {
        <details>
            <summary>{t!("offers-changed", n = before.version)}</summary>
            <div lang="en"><Diff old=before.text new=new/></div>
        </details>
    })
}

/// The text below its first heading, which the page shows itself.
pub(super) fn without_title(text: &str) -> String {
    match text.split_once('\n') {
        Some((first, rest)) if first.starts_with("# ") => rest.to_owned(),
        _ => text.to_owned(),
    }
}
