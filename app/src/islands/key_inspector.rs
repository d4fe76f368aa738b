//! Reads pasted keys and messages before they are sent, by the rules the server will use.

use domain::keys::{Envelope, Registration};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast as _;
use leptos::web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};
use wasm_bindgen_futures::JsFuture;

/// What is said about a text. A registration and an answer have rules of their own.
fn verdict(field: &str, text: &str) -> (bool, String) {
    if field == "answer" {
        return match Envelope::parse(text) {
            Ok(_) => (true, "This looks like an answer. The portal decrypts it when you send it.".to_owned()),
            Err(problem) => (false, problem.sentence().to_owned()),
        };
    }
    match Registration::parse(text) {
        Ok(r) => {
            let found = format!("Device {}, {} one-time prekeys.", r.device_id, r.one_time.len());
            (
                true,
                format!(
                    "The form is right. {found} The portal checks points and signatures when you send it."
                ),
            )
        }
        Err(problem) => (false, problem.sentence()),
    }
}

/// Stands around a text area. With code in the browser it also takes a file.
#[island]
pub fn KeyInspector(
    /// `registration` or `answer`.
    field: String,
    /// The text area.
    children: Children,
) -> impl IntoView {
    let said: RwSignal<Option<(bool, String)>> = RwSignal::new(None);
    let awake = RwSignal::new(false);
    Effect::new(move || awake.set(true));
    let id = StoredValue::new(field);
    let inspect =
        move |text: &str| said.set((!text.trim().is_empty()).then(|| id.with_value(|id| verdict(id, text))));
    let typed = move |event: Event| {
        if let Some(area) = event.target().and_then(|t| t.dyn_into::<HtmlTextAreaElement>().ok()) {
            inspect(&area.value());
        }
    };
    let chosen = move |event: Event| {
        let Some(input) = event.target().and_then(|t| t.dyn_into::<HtmlInputElement>().ok()) else { return };
        let area = input
            .closest(".inspector")
            .ok()
            .flatten()
            .and_then(|own| own.query_selector("textarea").ok().flatten());
        let Some(area) = area.and_then(|a| a.dyn_into::<HtmlTextAreaElement>().ok()) else { return };
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        spawn_local(async move {
            match JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string()) {
                Some(text) => {
                    area.set_value(&text);
                    inspect(&text);
                }
                None => said.set(Some((
                    false,
                    "The file could not be read. Choose a text file with JSON.".to_owned(),
                ))),
            }
        });
    };
    let file = move || {
        awake.get().then(|| {
            view! {
                <label class="file">"Or choose a file "<input type="file" accept=".json,application/json,text/plain" on:change=chosen/></label>
            }
        })
    };
    let sentence = move || {
        said.get().map(|(fine, sentence)| {
            let class = if fine { "verdict success" } else { "verdict problem" };
            view! { <p class=class>{sentence}</p> }
        })
    };
    view! {
        <div class="inspector" on:input=typed>
            {children()}
            {file}
            <div aria-live="polite">{sentence}</div>
        </div>
    }
}
