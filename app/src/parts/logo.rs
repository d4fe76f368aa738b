//! The mark of Causeway.

use leptos::prelude::*;

/// A causeway over water: a deck on three arches. It takes the colour of the text around it.
#[component]
pub fn Logo() -> impl IntoView {
    view! {
        <svg class="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
            <path d="M1 9h30v3H1zM3 14h26v10h-2a3 6 0 0 0-6 0h-2a3 6 0 0 0-6 0h-2a3 6 0 0 0-6 0H3z"/>
            <path class="logo-water" d="M1 26h30v2H1z"/>
        </svg>
    }
}
