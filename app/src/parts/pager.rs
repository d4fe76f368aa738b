//! From one page of a list to the next.

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
            <nav class="pager" aria-label="Pages of this list">
                {previous.map(|to| view! { <a href=to rel="prev">"Previous"</a> })}
                <span class="pager-note">{note}</span>
                {next.map(|to| view! { <a href=to rel="next">"Next"</a> })}
            </nav>
        }
    })
}
