//! Shows that a form is on its way, and sends it once.

use domain::text;
use domain::text::Words;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast as _;
use leptos::web_sys::{HtmlElement, HtmlFormElement, SubmitEvent};
use std::time::Duration;

/// The messages it needs.
pub const SAYS: &[&str] = &["busy-busy"];

/// An answer that takes longer than this is no longer waited for: the person may send again.
const PATIENCE: Duration = Duration::from_secs(15);

/// Watches over every form of a page. Without code browsers do the same in their own way.
#[island]
pub fn Busy(
    /// What it says, in the reader's language: [`SAYS`].
    words: Words,
) -> impl IntoView {
    let said = RwSignal::new(String::new());
    let busy = words.say(&text!("busy-busy"), &|day, _| day.to_string());
    Effect::new(move || {
        let busy = busy.clone();
        let listener = window_event_listener(leptos::ev::submit, move |event| sent(&event, &busy, said));
        // A page the browser kept and shows again is not under way any more.
        let back = window_event_listener(leptos::ev::pageshow, move |_| settle(said));
        on_cleanup(move || {
            listener.remove();
            back.remove();
        });
    });
    view! { <p class="quiet" role="status">{said}</p> }
}

fn sent(event: &SubmitEvent, busy: &str, said: RwSignal<String>) {
    let Some(form) = event.target().and_then(|t| t.dyn_into::<HtmlFormElement>().ok()) else { return };
    // Somebody else sends it later.
    if event.default_prevented() {
        return;
    }
    if form.has_attribute("data-sent") {
        event.prevent_default();
        return;
    }
    let button = event.submitter().and_then(|button| button.dyn_into::<HtmlElement>().ok());
    mark(&form, button.as_ref(), true);
    said.set(busy.to_owned());
    set_timeout(
        move || {
            mark(&form, button.as_ref(), false);
            said.set(String::new());
        },
        PATIENCE,
    );
}

/// Takes every mark away.
fn settle(said: RwSignal<String>) {
    for name in ["data-sent", "aria-busy"] {
        while let Ok(Some(marked)) = document().query_selector(&format!("[{name}]")) {
            if marked.remove_attribute(name).is_err() {
                break;
            }
        }
    }
    said.set(String::new());
}

/// Marks a form and the button that sent it. An element that is gone takes no mark, and needs none.
fn mark(form: &HtmlFormElement, button: Option<&HtmlElement>, busy: bool) {
    let mark = |element: &HtmlElement, name: &str| {
        let _ = if busy { element.set_attribute(name, "true") } else { element.remove_attribute(name) };
    };
    mark(form, "data-sent");
    if let Some(button) = button {
        mark(button, "aria-busy");
    }
}
