//! What all fields share: names, ids, the value typed before, the problem beside the field.

use crate::say::say;
use crate::t;
use domain::form::Attempt;
use leptos::prelude::*;

/// The form a field stands in.
#[derive(Clone, Default)]
pub(super) struct Scope {
    /// Put before every id, so that two forms of one page do not share ids.
    pub prefix: String,
    /// Whether names are sent as they are, for addresses people can read.
    pub bare: bool,
}

/// The id of the input called `name`, which is also what the error summary links to.
pub(super) fn id_of(scope: &Scope, name: &str) -> String {
    let safe = |c: char| if c.is_ascii_alphanumeric() || matches!(c, '_' | '-') { c } else { '-' };
    let name: String = name.chars().map(safe).collect();
    if scope.prefix.is_empty() { name } else { format!("{}-{name}", scope.prefix) }
}

/// Names and ids of one field, found through the form around it.
pub(super) struct Field {
    pub id: String,
    /// The name under which the browser sends it.
    pub sent_as: String,
    pub typed: Option<String>,
    pub problem: Option<String>,
    hint: String,
}

impl Field {
    /// The field `name` of the form around it. Outside a form it is empty and without problems.
    pub fn find(name: &str, hint: String) -> Self {
        let scope = use_context::<Scope>().unwrap_or_default();
        let (typed, problem) = with_context::<Attempt, _>(|attempt| {
            let typed = attempt.fields.has(name).then(|| attempt.fields.get(name).to_owned());
            (typed, attempt.problem(name).map(say))
        })
        .unwrap_or_default();
        let sent_as = if scope.bare { name.to_owned() } else { format!("form[{name}]") };
        Self { id: id_of(&scope, name), sent_as, typed, problem, hint }
    }

    /// `aria-describedby`: hint first, then the problem.
    pub fn described_by(&self) -> Option<String> {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.id));
        let problem = self.problem.is_some().then(|| format!("{}-problem", self.id));
        let ids: Vec<String> = hint.into_iter().chain(problem).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// `aria-invalid`.
    pub fn invalid(&self) -> Option<&'static str> {
        self.problem.is_some().then_some("true")
    }

    /// The class of the element around label and input.
    pub fn class(&self) -> &'static str {
        if self.problem.is_some() { "field wrong" } else { "field" }
    }

    /// Hint and problem, which stand between label and input.
    pub fn notes(&self) -> impl IntoView + use<> {
        let hint = hint(&self.id, &self.hint);
        let problem = self.problem.clone().map(|sentence| {
            view! {
                <p class="field-problem" id=format!("{}-problem", self.id)>
                    <span class="quiet">{t!("form-problem")}": "</span>{sentence}
                </p>
            }
        });
        view! { {hint}{problem} }
    }
}

/// The hint of the input with this id.
pub(super) fn hint(id: &str, text: &str) -> impl IntoView + use<> {
    (!text.is_empty()).then(|| view! { <p class="hint" id=format!("{id}-hint")>{text.to_owned()}</p> })
}
