//! One file.

use super::field::Field;
use leptos::prelude::*;

/// A field for one file. It travels only with a form, or a button, that sends several parts.
#[component]
pub fn FileField(
    /// The field's name.
    #[prop(into)]
    name: String,
    /// What to choose.
    #[prop(into)]
    label: String,
    /// What is taken, and why it is asked.
    #[prop(optional, into)]
    hint: String,
    /// Endings the browser offers first; what a file is, its bytes decide.
    accept: &'static str,
) -> impl IntoView {
    let field = Field::find(&name, hint);
    view! {
        <div class=field.class()>
            <label for=field.id.clone()>{label}</label>
            {field.notes()}
            <input
                id=field.id.clone() name=field.sent_as.clone() type="file" accept=accept
                aria-invalid=field.invalid() aria-describedby=field.described_by()
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
    fn a_file_never_comes_back_but_what_is_wrong_with_it_does() {
        let attempt = attempt(&[("file", "review.pdf")], &[("file", "Empty.")]);
        let html = html(|| {
            view! {
                <PostForm to="/" attempt=attempt multipart=true>
                    <FileField name="file" label="File" hint="A PDF." accept=".pdf"/>
                </PostForm>
            }
        });
        assert!(html.contains(r#"enctype="multipart/form-data""#), "{html}");
        assert!(
            html.contains(r#"name="form[file]" type="file" accept=".pdf" aria-invalid="true""#),
            "{html}"
        );
        assert!(html.contains(r#"aria-describedby="file-hint file-problem""#), "{html}");
        assert!(!html.contains("review.pdf"), "{html}");
    }
}
