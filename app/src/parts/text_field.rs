//! One line of text.

use super::field::Field;
use leptos::prelude::*;

/// A field for one line. Passwords are never written back into the page.
#[component]
pub fn TextField(
    /// The field's name.
    #[prop(into)]
    name: String,
    /// What to enter.
    #[prop(into)]
    label: String,
    /// How it should look, or why it is asked.
    #[prop(optional, into)]
    hint: String,
    /// `text`, `email`, `password`, `url`, `search`, `tel` or `date`.
    #[prop(default = "text")]
    kind: &'static str,
    /// The HTML autofill token.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// Whether the browser insists on it.
    #[prop(optional)]
    required: bool,
    /// The most characters the browser lets in.
    #[prop(optional)]
    maxlength: Option<u32>,
    /// The value where nothing was typed yet.
    #[prop(optional, into)]
    value: String,
) -> impl IntoView {
    let field = Field::find(&name, hint);
    let value = (kind != "password").then(|| field.typed.clone().unwrap_or(value));
    // A corrector would "repair" addresses and passwords.
    let spellcheck = matches!(kind, "email" | "password" | "url").then_some("false");
    view! {
        <div class=field.class()>
            <label for=field.id.clone()>{label}</label>
            {field.notes()}
            <input
                id=field.id.clone() name=field.sent_as.clone() type=kind value=value autocomplete=autocomplete
                required=required maxlength=maxlength spellcheck=spellcheck aria-invalid=field.invalid()
                aria-describedby=field.described_by()
            />
        </div>
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
    fn hint_and_problem_describe_the_input() {
        let attempt = attempt(&[("email", "nobody")], &[("email", "Not an address.")]);
        let html = html(|| {
            view! {
                <PostForm to="/" attempt=attempt>
                    <TextField name="email" label="E-mail" kind="email" hint="At work." required=true maxlength=254/>
                </PostForm>
            }
        });
        assert!(html.contains(r#"<label for="email">E-mail</label>"#), "{html}");
        assert!(
            html.contains(r#"aria-invalid="true" aria-describedby="email-hint email-problem""#),
            "{html}"
        );
        assert!(html.contains(r#"id="email-hint""#) && html.contains(r#"id="email-problem""#), "{html}");
        assert!(html.contains(r#"value="nobody""#) && html.contains(r#"maxlength="254""#), "{html}");
    }

    #[test]
    fn passwords_do_not_come_back() {
        let attempt = attempt(&[("password", "hunter2")], &[]);
        let html = html(|| {
            view! {
                <PostForm to="/" attempt=attempt>
                    <TextField name="password" label="Password" kind="password" value="hunter2"/>
                </PostForm>
            }
        });
        assert!(!html.contains("hunter2") && !html.contains("value="), "{html}");
    }

    #[test]
    fn outside_a_form_it_shows_its_own_value() {
        let html = html(|| view! { <TextField name="q" label="Search" kind="search" value="a&b"/> });
        assert!(html.contains(r#"value="a&amp;b""#) && !html.contains("aria-"), "{html}");
    }
}
