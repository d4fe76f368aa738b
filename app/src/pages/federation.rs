//! The ways to identity providers, on the pages that ask who somebody is.

use crate::parts::Button;
use crate::t;
use leptos::prelude::*;
use service::federation::Offered;

/// Links that lead to identity providers and back. Links, because browsers check forms that are redirected to
/// other origins.
pub(super) fn ways(
    door: &'static str,
    offered: Vec<Offered>,
    next: &str,
    more: &'static str,
) -> impl IntoView + use<> {
    let links = offered
        .into_iter()
        .map(|Offered { slug, name }| {
            let query = form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
            let to = format!("{door}/with/{slug}?{query}{more}");
            view! { <p><a class=Button::Secondary.class() href=to rel="nofollow">{t!("federation-with", name = name)}</a></p> }
        })
        .collect_view();
    view! { {links} }
}
