//! Reads pasted keys and messages before they are sent, by the rules the server will use.

use domain::keys::{Envelope, Registration};
use domain::text;
use domain::text::{Text, Words};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast as _;
use leptos::web_sys::{Event, HtmlInputElement, HtmlTextAreaElement};
use wasm_bindgen_futures::JsFuture;

/// The messages it needs: its own, and every problem it can find. Points and signatures are for the server.
pub const SAYS: &[&str] = &[
    "key-inspector-answer",
    "key-inspector-registration",
    "key-inspector-unread",
    "key-inspector-file",
    "key-answer-not-an-envelope",
    "key-problem-empty",
    "key-problem-too-large",
    "key-problem-not-json",
    "key-problem-private",
    "key-problem-no-registration",
    "key-problem-no-object",
    "key-problem-no-list",
    "key-problem-no-text",
    "key-problem-missing",
    "key-problem-unknown",
    "key-problem-not-base64",
    "key-problem-length",
    "key-problem-type",
    "key-problem-modulus",
    "key-problem-range",
    "key-problem-repeated",
    "key-problem-too-many",
];

/// What is said about a text. A registration and an answer have rules of their own.
fn verdict(field: &str, text: &str) -> (bool, Text) {
    if field == "answer" {
        return match Envelope::parse(text) {
            Ok(_) => (true, text!("key-inspector-answer")),
            Err(problem) => (false, problem.sentence()),
        };
    }
    match Registration::parse(text) {
        Ok(r) => (true, text!("key-inspector-registration", device = r.device_id, n = r.one_time.len())),
        Err(problem) => (false, problem.sentence()),
    }
}

/// Stands around a text area. With code in the browser it also takes a file.
#[island]
pub fn KeyInspector(
    /// `registration` or `answer`.
    field: String,
    /// What it says, in the reader's language: [`SAYS`].
    words: Words,
    /// The text area.
    children: Children,
) -> impl IntoView {
    let words = StoredValue::new(words);
    let in_words = move |text: &Text| words.with_value(|words| words.say(text, &|day, _| day.to_string()));
    let said: RwSignal<Option<(bool, Text)>> = RwSignal::new(None);
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
                None => said.set(Some((false, text!("key-inspector-unread")))),
            }
        });
    };
    let file = move || {
        awake.get().then(|| {
            view! {
                <label class="file">{in_words(&text!("key-inspector-file"))}" "<input type="file" accept=".json,application/json,text/plain" on:change=chosen/></label>
            }
        })
    };
    let sentence = move || {
        said.get().map(|(fine, sentence)| {
            let class = if fine { "verdict success" } else { "verdict problem" };
            view! { <p class=class>{in_words(&sentence)}</p> }
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
