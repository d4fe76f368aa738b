//! Rows and columns.

use super::Sort;
use leptos::prelude::*;

/// A table. On a phone each row becomes a card whose cells are labelled with the column's header.
#[component]
pub fn DataTable(
    /// What the table shows.
    #[prop(into)]
    caption: String,
    /// One header for each column.
    headers: Vec<String>,
    /// Cells by row; the first cell of a row names it.
    rows: Vec<Vec<AnyView>>,
    /// Whether the caption is only read out, because a heading above says the same.
    #[prop(optional)]
    quiet: bool,
    /// The present order, where rows can be ordered.
    #[prop(optional)]
    sort: Sort,
    /// The key of each column rows can be ordered by; empty for others.
    #[prop(optional)]
    keys: Vec<&'static str>,
    /// What to say when there are no rows.
    #[prop(optional, into)]
    empty: String,
) -> impl IntoView {
    if rows.is_empty() && !empty.is_empty() {
        return view! { <p class="empty">{empty}</p> }.into_any();
    }
    let labels = headers.clone();
    let head = headers
        .into_iter()
        .enumerate()
        .map(|(n, header)| match keys.get(n).filter(|key| !key.is_empty()) {
            Some(key) => {
                view! { <th scope="col" aria-sort=sort.aria(key)><a href=sort.href(key)>{header}</a></th> }
                    .into_any()
            }
            None => view! { <th scope="col">{header}</th> }.into_any(),
        })
        .collect_view();
    let body = rows.into_iter().map(|cells| row(&labels, cells)).collect_view();
    view! {
        <div class="table">
            <table>
                <caption class:quiet=quiet>{caption}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{body}</tbody>
            </table>
        </div>
    }
    .into_any()
}

fn row(labels: &[String], cells: Vec<AnyView>) -> impl IntoView + use<> {
    let cells = cells
        .into_iter()
        .enumerate()
        .map(|(at, cell)| {
            if at == 0 {
                return view! { <th scope="row">{cell}</th> }.into_any();
            }
            view! { <td data-label=labels.get(at).cloned()>{cell}</td> }.into_any()
        })
        .collect_view();
    view! { <tr>{cells}</tr> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    fn table(rows: Vec<Vec<AnyView>>) -> String {
        let headers = vec!["Request".to_owned(), "Due".to_owned()];
        html(|| view! { <DataTable caption="Queue" headers=headers rows=rows empty="Nothing waits."/> })
    }

    #[test]
    fn the_first_cell_names_the_row_and_the_others_carry_their_header() {
        let html = table(vec![vec!["Acme".into_any(), "28 Feb".into_any()]]);
        assert!(html.contains(r#"<th scope="row">Acme</th><td data-label="Due">28 Feb</td>"#), "{html}");
    }

    #[test]
    fn without_rows_it_says_so() {
        assert_eq!(table(Vec::new()), r#"<p class="empty">Nothing waits.</p>"#);
    }
}
