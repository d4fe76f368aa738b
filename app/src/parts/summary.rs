//! What was entered, read back.

use crate::t;
use leptos::prelude::*;

/// One line of a [`Summary`].
pub struct SummaryRow {
    key: String,
    value: AnyView,
    change: Option<String>,
}

impl SummaryRow {
    /// A name and what it holds.
    pub fn new<V: IntoAny>(key: impl Into<String>, value: V) -> Self {
        Self { key: key.into(), value: value.into_any(), change: None }
    }

    /// The same line with a link to where it can be changed.
    #[must_use]
    pub fn change(mut self, href: impl Into<String>) -> Self {
        self.change = Some(href.into());
        self
    }
}

/// Names and values, such as the answers of a form.
#[component]
pub fn Summary(
    /// The lines.
    rows: Vec<SummaryRow>,
) -> impl IntoView {
    let rows = rows
        .into_iter()
        .map(|row| {
            let change = row.change.map(|href| {
                let name = row.key.clone();
                view! { <dd class="summary-change"><a href=href>{t!("form-change")}<span class="quiet">" "{name}</span></a></dd> }
            });
            view! { <div><dt>{row.key}</dt><dd>{row.value}</dd>{change}</div> }
        })
        .collect_view();
    view! { <dl class="summary">{rows}</dl> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    #[test]
    fn a_change_link_names_what_it_changes() {
        let html = html(|| {
            view! {
                <Summary rows=vec![SummaryRow::new("Legal name", "A & B").change("/edit"), SummaryRow::new("Country", "PL")]/>
            }
        });
        assert!(
            html.contains(r#"<a href="/edit">Change<span class="quiet"> Legal name</span></a>"#),
            "{html}"
        );
        assert!(html.contains("<dd>A &amp; B</dd>"), "{html}");
        assert_eq!(html.matches("<a ").count(), 1, "{html}");
    }
}
