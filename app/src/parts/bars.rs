//! Numbers side by side.

use leptos::prelude::*;

/// One bar.
#[derive(Clone, Debug)]
pub struct Bar {
    /// What is counted.
    pub label: String,
    /// Where it is listed, or nowhere.
    pub href: Option<String>,
    /// How many.
    pub value: i64,
    /// The number in words, where it is more than a count.
    pub note: String,
}

/// Bars as long as their numbers, each with label and number in words: a list, for whoever cannot see them.
#[component]
pub fn Bars(
    /// What the bars show.
    #[prop(into)]
    caption: String,
    /// The bars in order.
    bars: Vec<Bar>,
) -> impl IntoView {
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or(0).max(1);
    let bars = bars
        .into_iter()
        .map(|bar| {
            let width = format!("{}%", bar.value.max(0) * 100 / most);
            let note = if bar.note.is_empty() { bar.value.to_string() } else { bar.note };
            let label = match bar.href {
                Some(href) => view! { <a href=href>{bar.label}</a> }.into_any(),
                None => bar.label.into_any(),
            };
            view! {
                <li>
                    <span class="bar-label">{label}</span>
                    <svg aria-hidden="true" width="100%" height="14"><rect width=width height="14" rx="3"/></svg>
                    <span class="bar-note">{note}</span>
                </li>
            }
        })
        .collect_view();
    view! { <figure class="bars"><figcaption>{caption}</figcaption><ul class="bar-list">{bars}</ul></figure> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    #[test]
    fn the_longest_bar_fills_the_width_and_nothing_is_drawn_of_none() {
        let bar =
            |label: &str, value| Bar { label: label.to_owned(), href: None, value, note: String::new() };
        let html = html(
            || view! { <Bars caption="By state" bars=vec![bar("Open", 4), bar("Asked", 1), bar("Live", 0)]/> },
        );
        for width in [r#"width="100%" height="14" rx"#, r#"width="25%""#, r#"width="0%""#] {
            assert!(html.contains(width), "{width}: {html}");
        }
    }
}
