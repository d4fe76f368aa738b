//! Two versions of what was asked for, next to each other.

use super::shown::rows;
use crate::parts::{Button, DataTable, Diff, GetForm, Select};
use crate::t;
use domain::form::{Attempt, Fields};
use domain::request::Submission;
use leptos::prelude::*;

/// One version: what it is called, as in "Amended on 3 March 2027 by Ada Example", and what it asks for.
#[derive(Clone, Debug)]
pub struct Version {
    /// Its name in lists and above its column.
    pub name: String,
    /// What it asks for.
    pub submission: Submission,
}

/// The numbers of the two versions an address asks for, from 0: `from` and `to` count from 1. Where it asks for none,
/// or for what there is not, the last two.
#[must_use]
pub fn asked(query: &Fields, count: usize) -> Option<(usize, usize)> {
    let last = count.checked_sub(1)?;
    let number = |name: &str| {
        query.get(name).parse::<usize>().ok().and_then(|n| n.checked_sub(1)).filter(|n| *n <= last)
    };
    Some((number("from").unwrap_or(last.saturating_sub(1)), number("to").unwrap_or(last)))
}

/// Two of several versions, chosen by the address `to` with `?from=…&to=…`. Nothing where there is only one.
#[component]
pub fn Versions(
    /// The address of the page.
    #[prop(into)]
    to: String,
    /// What it was asked for.
    query: Fields,
    /// Every version, the oldest first.
    versions: Vec<Version>,
) -> impl IntoView {
    let (before, after) = asked(&query, versions.len()).filter(|_| versions.len() > 1)?;
    let options: Vec<(String, String)> =
        versions.iter().enumerate().map(|(n, it)| ((n + 1).to_string(), it.name.clone())).collect();
    let chosen = [("from", (before + 1).to_string()), ("to", (after + 1).to_string())];
    let attempt = Attempt::fresh(chosen.into_iter().collect());
    let pair = versions.get(before).zip(versions.get(after))?;
    Some(view! {
        <GetForm to=to attempt=attempt>
            <Select name="from" label=t!("version-from") options=options.clone()/>
            <Select name="to" label=t!("version-to") options=options/>
            <div class="actions"><button class=Button::Secondary.class() type="submit">{t!("version-compare")}</button></div>
        </GetForm>
        {side_by_side(pair.0, pair.1)}
    })
}

/// Field by field: what differs in both versions with the difference marked, and below it what is the same.
fn side_by_side(before: &Version, after: &Version) -> AnyView {
    let pairs = rows(&before.submission).into_iter().zip(rows(&after.submission));
    let (same, changed): (Vec<_>, Vec<_>) = pairs.partition(|((_, old), (_, new))| old == new);
    let differing = changed.into_iter().map(|((label, old), (_, new))| {
        let diff = view! { <Diff old=old.clone() new=new.clone()/> }.into_any();
        vec![label.into_any(), value(old), value(new), diff]
    });
    let headers =
        vec![t!("version-field"), before.name.clone(), after.name.clone(), t!("version-difference")];
    let count = same.len();
    let same =
        same.into_iter().map(|((label, value), _)| view! { <li><strong>{label}</strong>" – "{value}</li> });
    let same = same.collect_view();
    view! {
        <DataTable caption=t!("version-changed") headers=headers rows=differing.collect() empty=t!("version-none")/>
        {(count > 0).then(|| view! { <details><summary>{t!("version-same", n = count)}</summary><ul>{same}</ul></details> })}
    }
    .into_any()
}

/// A value as it was typed; what is empty says so.
fn value(text: String) -> AnyView {
    if text.is_empty() {
        return t!("version-empty").into_any();
    }
    view! { <span class="written">{text}</span> }.into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;
    use domain::request::submission::example_draft;

    fn version(name: &str, changes: &[(&str, &str)]) -> Version {
        let mut draft = example_draft();
        for (field, value) in changes {
            draft.set(field, *value);
        }
        Version { name: name.to_owned(), submission: Submission::parse(&draft).unwrap() }
    }

    fn shown(query: &[(&str, &str)]) -> String {
        let versions = vec![
            version("As submitted", &[]),
            version("Amended once", &[("push_url", "https://push.heron.example.org")]),
            version(
                "Amended twice",
                &[("push_url", "https://push.heron.example.org"), ("description", "<b>Other</b>")],
            ),
        ];
        let query: Fields = query.iter().copied().collect();
        html(|| view! { <Versions to="/x" query=query versions=versions/> })
    }

    #[test]
    fn what_differs_stands_side_by_side_and_the_rest_apart() {
        let html = shown(&[("from", "1"), ("to", "2")]);
        let table = html.split("</table>").next().unwrap();
        assert!(table.contains("Push base URL") && !table.contains("JWKS URL"), "{html}");
        assert!(table.contains("https://heron.example.org/push</del>"), "{html}");
        assert!(table.contains("https://push.heron.example.org</ins>"), "{html}");
        assert!(
            html.contains("JWKS URL") && html.contains(r#"<option value="1" selected>As submitted"#),
            "{html}"
        );
    }

    #[test]
    fn without_a_choice_the_last_two_are_compared_and_nothing_is_markup() {
        let versions = || vec![version("As submitted", &[])];
        let one = html(|| view! { <Versions to="/x" query=Fields::default() versions=versions()/> });
        assert!(!one.contains("table"), "{one}");
        let html = shown(&[("from", "9"), ("to", "x")]);
        assert!(html.contains(r#"<option value="3" selected>Amended twice"#), "{html}");
        assert!(html.contains("&lt;b&gt;Other&lt;/b&gt;") && !html.contains("<b>Other"), "{html}");
    }

    #[test]
    fn an_address_that_asks_for_what_there_is_not_gets_the_last_two() {
        let of = |pairs: &[(&str, &str)], count| asked(&pairs.iter().copied().collect(), count);
        assert_eq!(of(&[], 0), None);
        assert_eq!(of(&[], 1), Some((0, 0)));
        assert_eq!(of(&[], 4), Some((2, 3)));
        assert_eq!(of(&[("from", "1"), ("to", "3")], 4), Some((0, 2)));
        assert_eq!(of(&[("from", "0"), ("to", "5")], 4), Some((2, 3)));
    }
}
