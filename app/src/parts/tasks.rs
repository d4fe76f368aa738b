//! What is left to do.

use super::{Status, Tone};
use leptos::prelude::*;

/// One thing to do.
#[derive(Clone, Debug)]
pub struct Task {
    /// What to do.
    pub label: String,
    /// Where to do it, or nowhere while something else comes first.
    pub href: Option<String>,
    /// Its state in a word or two.
    pub status: String,
    /// Whether it is done.
    pub done: bool,
}

/// A list of things to do and how far each is.
#[component]
pub fn Tasks(
    /// The things in the order of doing.
    tasks: Vec<Task>,
) -> impl IntoView {
    let tasks = tasks
        .into_iter()
        .map(|task| {
            let tone = match (task.done, &task.href) {
                (true, _) => Tone::Success,
                (false, Some(_)) => Tone::Info,
                (false, None) => Tone::Neutral,
            };
            let label = match task.href {
                Some(href) => view! { <a href=href>{task.label}</a> }.into_any(),
                None => view! { <span>{task.label}</span> }.into_any(),
            };
            view! { <li class:done=task.done>{label}<Status kind=tone text=task.status/></li> }
        })
        .collect_view();
    view! { <ul class="tasks">{tasks}</ul> }
}
