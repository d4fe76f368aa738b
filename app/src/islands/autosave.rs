//! Saves a draft while it is being typed.

use crate::api::autosave::autosave;
use domain::failure::Failure;
use domain::form::Fields;
use domain::text;
use domain::text::Words;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::JsCast as _;
use leptos::web_sys::{FormData, HtmlElement, HtmlFormElement, HtmlInputElement, SubmitEvent};
use std::time::Duration;

/// How long after the last key stroke a draft is saved.
const PAUSE: Duration = Duration::from_millis(1_200);

/// Marks the button that was pressed while a save was on the way. Buttons of one form may share address and name, and
/// an element must not be kept where the server would keep it too, on another thread.
const PRESSED: &str = "data-pressed";

/// The messages it needs.
pub const SAYS: &[&str] = &[
    "autosave-saved",
    "autosave-failed",
    "failure-wrong",
    "failure-not-found",
    "failure-forbidden",
    "failure-signed-out",
    "failure-conflict",
    "failure-not-now",
    "failure-too-many",
    "failure-internal",
];

/// Where a save stands.
#[derive(Clone, Copy, Default)]
struct Saving {
    timer: Option<TimeoutHandle>,
    on_the_way: bool,
    /// Typed again while a save was on the way.
    again: bool,
    /// The form is being sent; nothing more is saved.
    leaving: bool,
}

/// Stands around the form of a draft.
#[island]
pub fn Autosave(
    /// What it says, in the reader's language: [`SAYS`].
    words: Words,
    /// The form.
    children: Children,
) -> impl IntoView {
    let words = StoredValue::new(words);
    let said = RwSignal::new(String::new());
    // Said in the page, for whoever waits for it: from now on what is typed is saved.
    let awake = RwSignal::new(false);
    let saving = StoredValue::new(Saving::default());
    let frame = NodeRef::<leptos::html::Div>::new();
    let form = move || {
        frame
            .get_untracked()
            .and_then(|own| own.query_selector("form").ok().flatten())
            .and_then(|f| f.dyn_into::<HtmlFormElement>().ok())
    };

    let typed = move |_| {
        saving.update_value(|s| {
            if s.on_the_way {
                s.again = true;
                return;
            }
            if let Some(timer) = s.timer.take() {
                timer.clear();
            }
            s.timer = set_timeout_with_handle(move || save(form, saving, said, words), PAUSE).ok();
        });
    };
    let sent = move |event: SubmitEvent| {
        saving.update_value(|s| {
            if let Some(timer) = s.timer.take() {
                timer.clear();
            }
            s.leaving = true;
            if s.on_the_way {
                // The version in the form is about to change; the form goes out right after.
                event.prevent_default();
                if let Some(form) = form() {
                    unmark(&form);
                }
                if let Some(button) = event.submitter() {
                    // Without the mark the form is sent as it says itself.
                    let _ = button.set_attribute(PRESSED, "");
                }
            }
        });
    };
    Effect::new(move || {
        // A page the browser kept and shows again goes on saving.
        let back =
            window_event_listener(leptos::ev::pageshow, move |_| saving.update_value(|s| s.leaving = false));
        on_cleanup(move || back.remove());
        awake.set(true);
    });
    view! {
        <div node_ref=frame on:input=typed on:submit=sent data-awake=move || awake.get().then_some("")>
            {children()}
            <p class="saved" role="status">{said}</p>
        </div>
    }
}

fn save(
    form: impl Fn() -> Option<HtmlFormElement> + Copy + 'static,
    saving: StoredValue<Saving>,
    said: RwSignal<String>,
    words: StoredValue<Words>,
) {
    let Some(element) = form() else { return };
    if saving.with_value(|s| s.leaving) {
        return;
    }
    saving.update_value(|s| (s.timer, s.on_the_way, s.again) = (None, true, false));
    let fields = fields_of(&element);
    let saved = words.with_value(|words| words.say(&text!("autosave-saved"), &|day, _| day.to_string()));
    spawn_local(async move {
        match autosave(fields).await {
            Ok(version) => {
                set_version(&element, version);
                said.set(saved.clone());
            }
            Err(error) => {
                // Whatever else may happen, the next save tells.
                let why = error.failure.sentence();
                let why = if SAYS.contains(&why.key()) { why } else { Failure::Internal.sentence() };
                said.set(words.with_value(|words| {
                    words.say(&text!("autosave-failed", why = why), &|day, _| day.to_string())
                }));
            }
        }
        saving.update_value(|s| s.on_the_way = false);
        let Saving { again, leaving, .. } = saving.get_value();
        if leaving {
            let button = unmark(&element);
            saving.update_value(|s| s.leaving = false);
            // Nothing to do when the form cannot be sent: the person presses again.
            let _ = element.request_submit_with_submitter(button.as_ref());
        } else if again {
            save(form, saving, said, words);
        }
    });
}

/// The button that was pressed, which is marked no more.
fn unmark(form: &HtmlFormElement) -> Option<HtmlElement> {
    let button = form.query_selector(&format!("[{PRESSED}]")).ok().flatten()?;
    button.remove_attribute(PRESSED).ok()?;
    button.dyn_into().ok()
}

/// The fields of a form, without the brackets they are sent in.
fn fields_of(form: &HtmlFormElement) -> Fields {
    let Ok(data) = FormData::new_with_form(form) else { return Fields::default() };
    let pairs = data.entries().into_iter().filter_map(|entry| {
        let entry: js_sys::Array = entry.ok()?.dyn_into().ok()?;
        let name = entry.get(0).as_string()?;
        let name = name.strip_prefix("form[")?.strip_suffix(']')?.to_owned();
        Some((name, entry.get(1).as_string()?))
    });
    pairs.collect()
}

fn set_version(form: &HtmlFormElement, version: i64) {
    let input = form.query_selector("input[name='form[version]']").ok().flatten();
    if let Some(input) = input.and_then(|i| i.dyn_into::<HtmlInputElement>().ok()) {
        input.set_value(&version.to_string());
    }
}
