//! Renders a part to HTML the way a page does.

use domain::form::{Attempt, Problem};
use domain::text::Text;
use leptos::prelude::*;

/// The HTML of a view. Whatever the view, it must hold nothing the content security policy drops.
pub fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        leptos_meta::provide_meta_context();
        view().into_view().to_html()
    });
    // Markers between text nodes are of no interest here.
    let html = html.replace("<!>", "");
    assert!(!html.contains(" style="), "a style attribute: {html}");
    let handler = |rest: &str| rest.trim_start_matches(|c: char| c.is_ascii_alphabetic()).starts_with('=');
    assert!(!html.split(" on").skip(1).any(handler), "an inline handler: {html}");
    html
}

/// A form that came back.
pub fn attempt(fields: &[(&str, &str)], problems: &[(&str, &str)]) -> Attempt {
    Attempt {
        fields: fields.iter().copied().collect(),
        problems: problems
            .iter()
            .map(|(field, sentence)| Problem {
                field: (*field).to_owned(),
                sentence: Text::verbatim(*sentence),
            })
            .collect(),
    }
}
