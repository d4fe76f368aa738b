//! Questions that matter only sometimes.

use leptos::prelude::*;

/// Fields that stand there with the words for when they matter. Where the style sheet can look at other
/// fields, it hides them while they do not: see `style/parts/form.css`.
#[component]
pub fn Condition(
    /// The condition, as the style sheet names it.
    when: &'static str,
    /// "Only if …".
    #[prop(into)]
    legend: String,
    /// The fields.
    children: Children,
) -> impl IntoView {
    view! {
        <fieldset class=format!("condition if-{when}")>
            <legend>{legend}</legend>
            {children()}
        </fieldset>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    #[test]
    fn it_says_when_it_matters() {
        let html =
            html(|| view! { <Condition when="calls" legend="Only if you ask for calls">"field"</Condition> });
        let wanted = r#"<fieldset class="condition if-calls"><legend>Only if you ask for calls</legend>field</fieldset>"#;
        assert_eq!(html, wanted);
    }

    #[test]
    fn the_style_sheet_knows_every_condition_the_questions_name() {
        let questions = include_str!("../pages/requests/questions.rs");
        let style = include_str!("../../../style/parts/form.css");
        let named = questions.split("when=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let named: Vec<_> = named.collect();
        assert_eq!(named.len(), 4);
        for when in named {
            assert!(style.contains(&format!(".if-{when}")), "{when}");
        }
    }
}
