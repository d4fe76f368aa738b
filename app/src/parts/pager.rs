//! From one page of a list to the next.

use crate::t;
use leptos::prelude::*;

/// Links to the neighbouring pages of a list. Renders nothing where there is one page.
#[component]
pub fn Pager(
    /// Address of the page before.
    previous: Option<String>,
    /// Address of the page after.
    next: Option<String>,
    /// Where we are, as in "51 to 100 of 212".
    #[prop(optional, into)]
    note: String,
) -> impl IntoView {
    (previous.is_some() || next.is_some()).then(|| {
        view! {
            <nav class="pager" aria-label=t!("pager-label")>
                {previous.map(|to| view! { <a href=to rel="prev">{t!("pager-previous")}</a> })}
                <span class="pager-note">{note}</span>
                {next.map(|to| view! { <a href=to rel="next">{t!("pager-next")}</a> })}
            </nav>
        }
    })
}
