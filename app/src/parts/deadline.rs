//! The date that matters most on a page.

use super::{Day, Tone};
use domain::time::Date;
use leptos::prelude::*;

/// A large panel with one date and how far away it is.
#[component]
pub fn Deadline(
    /// What falls due.
    #[prop(into)]
    title: String,
    /// The day.
    due: Date,
    /// How far away, as in `28 days left` or `met 9 days early`.
    #[prop(into)]
    left: String,
    /// Whether that is good.
    #[prop(optional)]
    kind: Tone,
    /// Whose turn it is, or how the date came about.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <section class=format!("deadline {}", kind.class())>
            <h2>{title}</h2>
            <p class="deadline-date"><Day at=due/></p>
            <p class="deadline-left">{left}</p>
            {children.map(|children| view! { <div class="deadline-more">{children()}</div> })}
        </section>
    }
}
