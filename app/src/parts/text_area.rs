//! Several lines of text.

use super::field::Field;
use leptos::prelude::*;

/// A field for several lines. The only place in the project that writes a `<textarea>`.
#[component]
pub fn TextArea(
    /// The field's name.
    #[prop(into)]
    name: String,
    /// What to enter.
    #[prop(into)]
    label: String,
    /// How it should look, or why it is asked.
    #[prop(optional, into)]
    hint: String,
    /// Its height in lines.
    #[prop(default = 6)]
    rows: u32,
    /// Whether the browser insists on it.
    #[prop(optional)]
    required: bool,
    /// The most characters the browser lets in.
    #[prop(optional)]
    maxlength: Option<u32>,
    /// Whether it holds JSON, keys or code.
    #[prop(optional)]
    code: bool,
    /// The value where nothing was typed yet.
    #[prop(optional, into)]
    value: String,
) -> impl IntoView {
    let field = Field::find(&name, hint);
    let typed = field.typed.clone().unwrap_or(value);
    // Leptos writes the children of a textarea unescaped; the parser swallows the first line break.
    let inner = format!("\n{}", html_escape::encode_text(&typed));
    view! {
        <div class=field.class()>
            <label for=field.id.clone()>{label}</label>
            {field.notes()}
            <textarea
                id=field.id.clone() name=field.sent_as.clone() rows=rows required=required maxlength=maxlength
                class=code.then_some("code-input") spellcheck=code.then_some("false")
                aria-invalid=field.invalid() aria-describedby=field.described_by() inner_html=inner
            ></textarea>
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
    fn what_was_typed_cannot_leave_the_textarea() {
        let attempt = attempt(&[("why", "\n</textarea><script>alert(1)</script>&amp;")], &[]);
        let html = html(|| {
            view! {
                <PostForm to="/" attempt=attempt><TextArea name="why" label="Why"/></PostForm>
            }
        });
        let inner = "\n\n&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</textarea>";
        assert!(html.contains(inner), "{html}");
        assert_eq!(html.matches("</textarea").count(), 1, "{html}");
        assert!(!html.contains("<script"), "{html}");
    }
}
