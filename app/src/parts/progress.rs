//! How much of something is over.

use leptos::prelude::*;

/// A bar with its meaning in words beside it.
#[component]
pub fn Progress(
    /// What is going on.
    #[prop(into)]
    label: String,
    /// How much is over.
    value: i64,
    /// How much there is in all.
    max: i64,
    /// The same in words, as in `28 days left`.
    #[prop(into)]
    note: String,
) -> impl IntoView {
    let value = value.clamp(0, max);
    view! {
        <label class="progress">
            <span class="quiet">{label}": "</span>
            <progress value=value max=max></progress>
            <span>{note}</span>
        </label>
    }
}
