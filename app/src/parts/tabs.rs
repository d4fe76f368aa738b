//! Pages that belong together.

use super::frame::current;
use leptos::prelude::*;
use leptos_router::location::RequestUrl;

/// Links to the pages of one thing, the present one marked. Links, because each is a page with an address.
#[component]
pub fn Tabs(
    /// What the pages are about.
    #[prop(into)]
    label: String,
    /// Address and name of each.
    tabs: Vec<(String, String)>,
) -> impl IntoView {
    let url = use_context::<RequestUrl>();
    let path = url.as_ref().map(|url| url.as_ref().split(['?', '#']).next().unwrap_or_default());
    let here = current(&tabs, path.unwrap_or_default());
    let tabs = tabs
        .into_iter()
        .enumerate()
        .map(|(n, (href, name))| {
            view! { <li><a href=href aria-current=(here == Some(n)).then_some("page")>{name}</a></li> }
        })
        .collect_view();
    view! { <nav class="tabs" aria-label=label><ul>{tabs}</ul></nav> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    #[test]
    fn the_present_page_is_marked_and_no_other() {
        let html = html(|| {
            provide_context(RequestUrl::new("/requests/1/keys?done=proven"));
            let tabs = [("/requests/1", "Request"), ("/requests/1/keys", "Keys")];
            view! { <Tabs label="Request" tabs=tabs.map(|(to, name)| (to.to_owned(), name.to_owned())).to_vec()/> }
        });
        assert!(html.contains(r#"<a href="/requests/1/keys" aria-current="page">Keys</a>"#), "{html}");
        assert_eq!(html.matches("aria-current").count(), 1, "{html}");
    }
}
