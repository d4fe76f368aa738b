//! Yes or no.

use super::field::Field;
use leptos::prelude::*;

/// One box to tick. Never ticked beforehand, unless it was ticked when the form was last sent.
#[component]
pub fn Checkbox(
    /// The field's name.
    #[prop(into)]
    name: String,
    /// What ticking it says.
    #[prop(into)]
    label: String,
    /// More about it.
    #[prop(optional, into)]
    hint: String,
    /// Whether the browser insists on it.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let field = Field::find(&name, hint);
    view! {
        <div class=field.class()>
            <div class="choice">
                <input
                    id=field.id.clone() type="checkbox" name=field.sent_as.clone() value="on"
                    checked=field.typed.is_some() required=required aria-invalid=field.invalid()
                    aria-describedby=field.described_by()
                />
                <label for=field.id.clone()>{label}</label>
                {field.notes()}
            </div>
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
    fn ticked_only_when_it_was() {
        let ticked = |fields: &[(&str, &str)]| {
            let attempt = attempt(fields, &[]);
            html(|| view! { <PostForm to="/" attempt=attempt><Checkbox name="bind" label="I may sign"/></PostForm> })
                .contains("checked")
        };
        assert!(ticked(&[("bind", "on")]));
        assert!(!ticked(&[("other", "on")]));
    }
}
