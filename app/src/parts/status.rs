//! A state in one or two words.

use super::Tone;
use leptos::prelude::*;

/// A tag that names a state.
#[component]
pub fn Status(
    /// Its meaning, shown as colour.
    kind: Tone,
    /// The state.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <strong class=format!("status {}", kind.class())>{text}</strong> }
}
