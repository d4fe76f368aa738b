//! Many yes-or-no answers at once.

use leptos::prelude::*;

/// Room for one answer, in CSS pixels.
const STEP: usize = 22;

/// One mark for each answer, filled where it is yes, and the same in words.
#[component]
pub fn Glance(
    /// The answers in the order of the list below.
    answers: Vec<bool>,
    /// How many of them are yes, in words.
    #[prop(into)]
    words: String,
) -> impl IntoView {
    let width = (answers.len() * STEP).to_string();
    let marks = answers
        .iter()
        .enumerate()
        .map(|(n, yes)| {
            let x = (n * STEP + STEP / 2).to_string();
            view! { <circle class=if *yes { "yes" } else { "no" } cx=x cy="11" r="7.5"/> }
        })
        .collect_view();
    view! {
        <p class="glance">
            <svg aria-hidden="true" width=width height="22">{marks}</svg>
            <strong>{words}</strong>
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    #[test]
    fn each_answer_has_its_mark_and_the_words_say_the_same() {
        let html = html(|| view! { <Glance answers=vec![true, false, true] words="2 of 3"/> });
        assert_eq!(
            (html.matches(r#"class="yes""#).count(), html.matches(r#"class="no""#).count()),
            (2, 1),
            "{html}"
        );
        assert!(html.contains("<strong>2 of 3</strong>"), "{html}");
    }
}
