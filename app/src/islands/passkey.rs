//! Asks the browser for a passkey and sends what it answers with the form around it.

use domain::text;
use domain::text::{Text, Words};
use js_sys::{Function, JSON, Promise, Reflect, global};
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_bindgen::{JsCast as _, JsValue};
use leptos::web_sys::{Event, HtmlElement, HtmlFormElement, HtmlInputElement};
use wasm_bindgen_futures::JsFuture;

/// The messages it needs.
pub const SAYS: &[&str] = &["passkey-needs-code", "passkey-not-used"];

/// Calls a method by its name: the browser's own words for passkeys are younger than the bindings.
fn call(target: &JsValue, name: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    Reflect::get(target, &name.into())?.dyn_into::<Function>()?.call1(target, argument)
}

async fn ceremony(making: bool, options: &str) -> Result<String, JsValue> {
    let (parse, act) = if making {
        ("parseCreationOptionsFromJSON", "create")
    } else {
        ("parseRequestOptionsFromJSON", "get")
    };
    let window = global();
    let kind = Reflect::get(&window, &"PublicKeyCredential".into())?;
    let public_key = call(&kind, parse, &JSON::parse(options)?)?;
    let asked = js_sys::Object::new();
    Reflect::set(&asked, &"publicKey".into(), &public_key)?;
    let navigator = Reflect::get(&window, &"navigator".into())?;
    let credentials = Reflect::get(&navigator, &"credentials".into())?;
    let answer = JsFuture::from(call(&credentials, act, &asked)?.dyn_into::<Promise>()?).await?;
    let plain = Reflect::get(&answer, &"toJSON".into())?.dyn_into::<Function>()?.call0(&answer)?;
    JSON::stringify(&plain)?.as_string().ok_or_else(|| JsValue::from("no text"))
}

fn form_of(event: &Event) -> Option<(HtmlFormElement, HtmlInputElement)> {
    let button = event.current_target()?.dyn_into::<HtmlElement>().ok()?;
    let form = button.closest("form").ok()??.dyn_into::<HtmlFormElement>().ok()?;
    let field = form.query_selector("[name=\"form[credential]\"]").ok()??.dyn_into().ok()?;
    Some((form, field))
}

/// The button of a form with a hidden field `credential`. Without code it says what to do instead.
#[island]
pub fn PasskeyButton(
    /// What the browser is asked, JSON.
    options: String,
    /// Whether a passkey is made rather than used.
    making: bool,
    /// A verb and its object.
    label: String,
    /// What it says, in the reader's language: [`SAYS`].
    words: Words,
) -> impl IntoView {
    let said = move |text: &Text| words.say(text, &|day, _| day.to_string());
    let (needs_code, not_used) = (said(&text!("passkey-needs-code")), said(&text!("passkey-not-used")));
    let awake = RwSignal::new(false);
    let failed = RwSignal::new(false);
    Effect::new(move || awake.set(true));
    let options = StoredValue::new(options);
    let pressed = move |event: Event| {
        let Some((form, field)) = form_of(&event) else { return };
        failed.set(false);
        let options = options.get_value();
        spawn_local(async move {
            match ceremony(making, &options).await {
                Ok(answer) => {
                    field.set_value(&answer);
                    failed.set(form.request_submit().is_err());
                }
                Err(_) => failed.set(true),
            }
        });
    };
    let button = move || {
        let label = label.clone();
        if awake.get() {
            view! { <button type="button" class="button primary" on:click=move |event| pressed(event.into())>{label}</button> }.into_any()
        } else {
            view! { <p>{needs_code.clone()}</p> }.into_any()
        }
    };
    let sentence = move || {
        failed.get().then(|| {
            view! { <p class="verdict problem">{not_used.clone()}</p> }
        })
    };
    view! { <div>{button}<div aria-live="polite">{sentence}</div></div> }
}
