//! Where this page is.

use crate::t;
use leptos::prelude::*;

/// The way from the top to this page.
#[component]
pub fn Breadcrumbs(
    /// Address and label of the pages above, outermost first.
    trail: Vec<(String, String)>,
    /// The label of this page.
    #[prop(into)]
    here: String,
) -> impl IntoView {
    let above =
        trail.into_iter().map(|(href, label)| view! { <li><a href=href>{label}</a></li> }).collect_view();
    view! {
        <nav class="breadcrumbs" aria-label=t!("frame-breadcrumbs")>
            <ol>{above}<li aria-current="page">{here}</li></ol>
        </nav>
    }
}
