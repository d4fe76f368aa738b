//! What changed between two texts.

use crate::t;
use leptos::prelude::*;
use similar::{ChangeTag, TextDiff};

/// Two versions of a text, line by line: what went and what came is marked as such and says so to whoever cannot see
/// the colours.
#[component]
pub fn Diff(
    /// The version before.
    #[prop(into)]
    old: String,
    /// The version after.
    #[prop(into)]
    new: String,
) -> impl IntoView {
    if old == new {
        return view! { <p class="empty">{t!("diff-same")}</p> }.into_any();
    }
    let diff = TextDiff::from_lines(&old, &new);
    let lines = diff
        .grouped_ops(2)
        .iter()
        .map(|group| {
            let lines = group.iter().flat_map(|op| diff.iter_changes(op));
            let lines = lines.map(|change| line(change.tag(), change.value().trim_end())).collect_view();
            view! { <div class="diff-part">{lines}</div> }
        })
        .collect_view();
    view! { <div class="diff">{lines}</div> }.into_any()
}

fn line(tag: ChangeTag, text: &str) -> AnyView {
    let text = text.to_owned();
    match tag {
        ChangeTag::Delete => {
            view! { <p><del><span class="quiet">{t!("diff-gone")}" "</span>{text}</del></p> }.into_any()
        }
        ChangeTag::Insert => {
            view! { <p><ins><span class="quiet">{t!("diff-new")}" "</span>{text}</ins></p> }.into_any()
        }
        ChangeTag::Equal => view! { <p>{text}</p> }.into_any(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    #[test]
    fn what_went_and_what_came_is_marked_and_the_rest_stays_out() {
        let (old, new) = ("a\nb\nc\nd\ne\nf\ng\n", "a\nb\nc\nd\ne\nf<x>\ng\n");
        let html = html(|| view! { <Diff old=old new=new/> });
        assert!(html.contains("f</del>") && html.contains("f&lt;x&gt;</ins>"), "{html}");
        assert!(!html.contains("<p>a</p>") && html.contains("<p>g</p>"), "{html}");
    }

    #[test]
    fn equal_texts_say_so() {
        assert!(html(|| view! { <Diff old="a" new="a"/> }).contains("empty"));
    }
}
