//! People, without pictures of them.

use leptos::prelude::*;

/// Somebody by name, and what is to be known of them here.
#[component]
pub fn Person(
    /// Their name.
    #[prop(into)]
    name: String,
    /// Address, role or what they did.
    #[prop(optional, into)]
    about: String,
) -> impl IntoView {
    let about = (!about.is_empty()).then(|| view! { <span class="person-about">{about}</span> });
    view! { <span class="person"><span>{name}</span>{about}</span> }
}
