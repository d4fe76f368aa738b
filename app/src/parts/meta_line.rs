//! Small facts under a heading.

use leptos::prelude::*;

/// A line of small facts: service, version, who, when.
#[component]
pub fn MetaLine(
    /// The facts, in reading order.
    items: Vec<AnyView>,
) -> impl IntoView {
    let items = items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view();
    view! { <ul class="meta">{items}</ul> }
}
