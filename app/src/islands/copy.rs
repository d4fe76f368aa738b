//! Copies a text, where the browser lets it.

use domain::text;
use domain::text::Words;
use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The messages it needs.
pub const SAYS: &[&str] = &["copy-copy", "copy-copied", "copy-failed"];

/// `navigator.clipboard.writeText`.
async fn copy(text: &str) -> Result<(), JsValue> {
    let navigator = Reflect::get(&js_sys::global(), &"navigator".into())?;
    let clipboard = Reflect::get(&navigator, &"clipboard".into())?;
    let write = Reflect::get(&clipboard, &"writeText".into())?.dyn_into::<Function>()?;
    JsFuture::from(write.call1(&clipboard, &text.into())?.dyn_into::<Promise>()?).await.map(drop)
}

/// A button that copies a text. Without code there is none: the text can be selected.
#[island]
pub fn Copy(
    /// What is copied.
    text: String,
    /// What it says, in the reader's language: [`SAYS`].
    words: Words,
) -> impl IntoView {
    let say = StoredValue::new(words);
    let say = move |text: text::Text| say.with_value(|words| words.say(&text, &|day, _| day.to_string()));
    let awake = RwSignal::new(false);
    let said = RwSignal::new(String::new());
    Effect::new(move || awake.set(true));
    let text = StoredValue::new(text);
    let pressed = move |_| {
        spawn_local(async move {
            let done = copy(&text.get_value()).await.is_ok();
            said.set(say(if done { text!("copy-copied") } else { text!("copy-failed") }));
        });
    };
    let button = move || {
        awake.get().then(|| {
            view! { <button type="button" class="button small" on:click=pressed>{say(text!("copy-copy"))}</button> }
        })
    };
    view! { <span class="copy">{button}<span role="status">{said}</span></span> }
}
