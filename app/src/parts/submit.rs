//! The button that sends a form.

use leptos::prelude::*;

/// How much a button asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Button {
    /// The one thing this page is for.
    #[default]
    Primary,
    /// Anything beside it, such as saving a draft.
    Secondary,
    /// Takes something away.
    Danger,
}

impl Button {
    /// The class name, also for links that look like buttons.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button primary",
            Self::Secondary => "button secondary",
            Self::Danger => "button danger",
        }
    }
}

/// A button that sends the form it stands in.
#[component]
pub fn Submit(
    /// A verb and its object.
    #[prop(into)]
    label: String,
    /// Its weight.
    #[prop(optional)]
    kind: Button,
    /// Sends `form[name]=value` when this button was the one pressed.
    #[prop(optional, into)]
    name: String,
    /// The value that goes with `name`.
    #[prop(optional, into)]
    value: String,
    /// Another address than the form's own.
    #[prop(optional, into)]
    to: String,
    /// Sends the form without the browser's own checks, as when a draft is saved.
    #[prop(optional)]
    unchecked: bool,
    /// Sends files along, where the form itself sends none; or none, where it does.
    #[prop(optional)]
    multipart: Option<bool>,
) -> impl IntoView {
    let name = (!name.is_empty()).then(|| format!("form[{name}]"));
    let value = name.is_some().then_some(value);
    let to = (!to.is_empty()).then_some(to);
    let encoded = multipart.map(|files| match files {
        true => "multipart/form-data",
        false => "application/x-www-form-urlencoded",
    });
    view! {
        <button
            class=kind.class() type="submit" name=name value=value formaction=to formenctype=encoded
            formnovalidate=unchecked
        >
            {label}
        </button>
    }
}

/// What Enter in a text field does. Browsers press the first button of a form then, whichever that is: this one stands
/// before all others, where nobody comes across it. Not displaying it would not do; some browsers pass it over then.
#[component]
pub fn OnEnter(
    /// What it does, for browsers without style sheets.
    #[prop(into)]
    label: String,
    /// Another address than the form's own.
    #[prop(optional, into)]
    to: String,
    /// Sends the form without the browser's own checks, as when a draft is saved.
    #[prop(optional)]
    unchecked: bool,
) -> impl IntoView {
    let to = (!to.is_empty()).then_some(to);
    view! {
        <button class="quiet" type="submit" formaction=to formnovalidate=unchecked tabindex="-1" aria-hidden="true">
            {label}
        </button>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::{
        PostForm,
        testing::{attempt, html},
    };

    #[test]
    fn enter_presses_a_button_nobody_sees() {
        let html = html(|| {
            view! {
                <PostForm to="/api/send" attempt=attempt(&[], &[])>
                    <OnEnter label="Save" to="/api/save" unchecked=true/>
                    <Submit label="Remove" to="/api/remove"/>
                </PostForm>
            }
        });
        let first = html.split("<button").nth(1).unwrap_or_default();
        assert!(first.contains(r#"formaction="/api/save" formnovalidate"#), "{html}");
        assert!(first.contains(r#"tabindex="-1" aria-hidden="true""#), "{html}");
    }

    #[test]
    fn enter_does_what_the_form_is_for_unless_it_is_told_otherwise() {
        let html = html(|| view! { <OnEnter label="Send"/> });
        assert!(html.contains(r#"type="submit""#) && !html.contains("formaction"), "{html}");
        assert!(!html.contains("formnovalidate"), "{html}");
    }
}
