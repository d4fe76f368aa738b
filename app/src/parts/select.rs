//! One of a long list.

use super::field::Field;
use leptos::prelude::*;

/// A drop-down list. For up to about seven options use [`Radios`](super::Radios).
#[component]
pub fn Select(
    /// The field's name.
    #[prop(into)]
    name: String,
    /// What to choose.
    #[prop(into)]
    label: String,
    /// Why it is asked.
    #[prop(optional, into)]
    hint: String,
    /// Value and text of each option. An option with an empty value stands for "not chosen".
    options: Vec<(String, String)>,
) -> impl IntoView {
    let field = Field::find(&name, hint);
    let typed = field.typed.clone().unwrap_or_default();
    let options = options
        .into_iter()
        .map(|(value, text)| {
            let selected = value == typed;
            view! { <option value=value selected=selected>{text}</option> }
        })
        .collect_view();
    view! {
        <div class=field.class()>
            <label for=field.id.clone()>{label}</label>
            {field.notes()}
            <select
                id=field.id.clone() name=field.sent_as.clone() aria-invalid=field.invalid()
                aria-describedby=field.described_by()
            >
                {options}
            </select>
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
    fn the_earlier_choice_is_selected() {
        let attempt = attempt(&[("country", "PL")], &[]);
        let options = vec![("DE".to_owned(), "Germany".to_owned()), ("PL".to_owned(), "Poland".to_owned())];
        let html = html(|| {
            view! {
                <PostForm to="/" attempt=attempt><Select name="country" label="Country" options=options/></PostForm>
            }
        });
        assert!(html.contains(r#"<option value="PL" selected>Poland</option>"#), "{html}");
        assert_eq!(html.matches("selected").count(), 1, "{html}");
    }
}
