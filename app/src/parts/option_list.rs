//! One or some of a short list.

use super::field::{Field, Scope, hint as hint_of, id_of};
use domain::form::Attempt;
use leptos::prelude::*;

/// More options than this stand in columns.
const MANY: usize = 12;

/// One option.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub label: String,
    /// More about it, or nothing.
    pub hint: String,
}

impl Choice {
    /// An option without a hint.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: String::new() }
    }

    /// The same option with a hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// Exactly one of a short list.
#[component]
pub fn Radios(
    /// The field's name.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// Why it is asked.
    #[prop(optional, into)]
    hint: String,
    /// What to choose from.
    options: Vec<Choice>,
) -> impl IntoView {
    let field = Field::find(&name, hint);
    let rows = options
        .into_iter()
        .map(|choice| {
            let checked = field.typed.as_ref() == Some(&choice.value);
            let id = format!("{}-{}", field.id, id_of(&Scope::default(), &choice.value));
            row("radio", id, field.sent_as.clone(), checked, None, choice)
        })
        .collect_view();
    // A radio cannot be invalid by itself, only their group can; a fragment link must be able to focus it.
    view! {
        <fieldset
            class=field.class() id=field.id.clone() role="radiogroup" tabindex="-1" aria-invalid=field.invalid()
            aria-describedby=field.described_by()
        >
            <legend>{legend}</legend>
            {field.notes()}
            {rows}
        </fieldset>
    }
}

/// Any number of a short list. Each box is a field of its own, `name.value`; problems belong to `name`.
#[component]
pub fn Checkboxes(
    /// The name of the group.
    #[prop(into)]
    name: String,
    /// The question.
    #[prop(into)]
    legend: String,
    /// Why it is asked.
    #[prop(optional, into)]
    hint: String,
    /// What to choose from.
    options: Vec<Choice>,
) -> impl IntoView {
    let field = Field::find(&name, hint);
    let class = if options.len() > MANY { "choices many" } else { "choices" };
    let rows = options
        .into_iter()
        .map(|choice| {
            let own = format!("{name}.{}", choice.value);
            let checked = with_context::<Attempt, _>(|attempt| attempt.fields.has(&own)).unwrap_or(false);
            let id = format!("{}-{}", field.id, id_of(&Scope::default(), &choice.value));
            let choice = Choice { value: "on".to_owned(), ..choice };
            row("checkbox", id, Field::find(&own, String::new()).sent_as, checked, field.invalid(), choice)
        })
        .collect_view();
    view! {
        <fieldset class=field.class() id=field.id.clone() tabindex="-1" aria-describedby=field.described_by()>
            <legend>{legend}</legend>
            {field.notes()}
            <div class=class>{rows}</div>
        </fieldset>
    }
}

fn row(
    kind: &'static str,
    id: String,
    sent_as: String,
    checked: bool,
    invalid: Option<&'static str>,
    choice: Choice,
) -> impl IntoView {
    let described_by = (!choice.hint.is_empty()).then(|| format!("{id}-hint"));
    let hint = hint_of(&id, &choice.hint);
    view! {
        <div class="choice">
            <input
                id=id.clone() type=kind name=sent_as value=choice.value checked=checked aria-invalid=invalid
                aria-describedby=described_by
            />
            <label for=id>{choice.label}</label>
            {hint}
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

    fn options() -> Vec<Choice> {
        vec![Choice::new("text", "Text"), Choice::new("calls/video", "Video calls").hint("From 2027.")]
    }

    #[test]
    fn one_radio_is_checked_and_the_group_carries_the_problem() {
        let attempt = attempt(&[("what", "text")], &[("what", "Choose one.")]);
        let html = html(|| {
            view! {
                <PostForm to="/" attempt=attempt><Radios name="what" legend="What?" options=options()/></PostForm>
            }
        });
        assert!(
            html.contains(r##"href="#what""##)
                && html.contains(r#"id="what" role="radiogroup" tabindex="-1""#)
        );
        assert!(html.contains(r#"aria-invalid="true" aria-describedby="what-problem""#), "{html}");
        assert!(
            html.contains(r#"id="what-text" type="radio" name="form[what]" value="text" checked"#),
            "{html}"
        );
        assert!(
            html.contains(r#"id="what-calls-video""#) && html.contains(r#"value="calls/video""#),
            "{html}"
        );
        assert!(html.contains(r#"aria-describedby="what-calls-video-hint""#), "{html}");
    }

    #[test]
    fn each_box_is_a_field_of_its_own() {
        let attempt = attempt(&[("what.calls/video", "on")], &[]);
        let html = html(|| {
            view! {
                <PostForm to="/" attempt=attempt><Checkboxes name="what" legend="What?" options=options()/></PostForm>
            }
        });
        assert!(html.contains(r#"name="form[what.calls/video]" value="on" checked"#), "{html}");
        assert!(html.contains(r#"name="form[what.text]" value="on"><label"#), "{html}");
    }
}
