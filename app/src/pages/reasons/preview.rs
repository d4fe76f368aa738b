//! A reason as the provider would read it.

use crate::pages::requests::measure_shown;
use crate::t;
use domain::reason::{Part, Reason, Wording};
use domain::request::{Category, Measure};
use leptos::prelude::*;

/// Every language it is worded in.
pub(super) fn preview(reason: &Reason) -> impl IntoView + use<> {
    let (usage, category) = (reason.usage, reason.category);
    let wordings = reason
        .wordings
        .iter()
        .map(|(language, wording)| {
            let words = |part| wording.get(&part).cloned().unwrap_or_default();
            let question = usage.asks().then(|| {
                view! { <h4>{t!("reason-question")}</h4><blockquote>{lines(&words(Part::Question))}</blockquote> }
            });
            let refusal = usage.refuses().then(|| {
                view! { <h4>{t!("reason-refusal")}</h4>{measure_shown(&measure(category, wording))} }
            });
            view! {
                <section class="panel" lang=language.code()>
                    <h3>{language.own_name()}</h3>
                    {question}
                    {refusal}
                </section>
            }
        })
        .collect_view();
    view! { <h2>{t!("reason-preview")}</h2><p>{t!("reason-preview-what")}</p><div class="panels">{wordings}</div> }
}

fn measure(category: Category, wording: &Wording) -> Measure {
    let words = |part| wording.get(&part).cloned().unwrap_or_default();
    Measure {
        category,
        ground: words(Part::Ground),
        necessary: words(Part::Necessary),
        proportionate: words(Part::Proportionate),
        cure: words(Part::Cure),
        remedy: String::new(),
        functionalities: Vec::new(),
    }
}

/// Plain text: line breaks stay, everything else is only text.
fn lines(text: &str) -> impl IntoView + use<> {
    text.lines().map(|line| view! { {line.to_owned()}<br/> }).collect_view()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::language::Language;
    use domain::reason::Use;

    #[test]
    fn what_was_typed_is_text_and_nothing_else() {
        let wording = Wording::from([(Part::Question, "<b>Who</b>\n# signs?".to_owned())]);
        let wordings = [(Language::English, wording)].into();
        let reason = Reason { usage: Use::Question, category: Category::Other, wordings };
        let html = Owner::new().with(|| preview(&reason).to_html());
        assert!(html.contains("&lt;b&gt;Who&lt;/b&gt;<br># signs?"), "{html}");
        assert!(!html.contains("<dl"), "{html}");
    }
}
