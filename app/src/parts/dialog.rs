//! Something to read before going on.

use super::Button;
use crate::t;
use leptos::prelude::*;

/// A button that opens a panel over the page, which the browser does by itself (HTML, the popover attribute): without
/// code, and closed by Escape or a press beside it.
#[component]
pub fn Dialog(
    /// Its id, of which a page has one.
    #[prop(into)]
    id: String,
    /// What the button says.
    #[prop(into)]
    open: String,
    /// Its heading.
    #[prop(into)]
    title: String,
    /// The weight of the button.
    #[prop(optional)]
    kind: Button,
    /// What it holds: text, or a form of its own.
    children: Children,
) -> impl IntoView {
    let heading = format!("{id}-title");
    let (opener, closer, named) = (id.clone(), id.clone(), heading.clone());
    view! {
        <button class=kind.class() type="button" popovertarget=opener>{open}</button>
        <div class="dialog" id=id popover="auto" role="dialog" aria-labelledby=named>
            <h2 id=heading tabindex="-1" autofocus>{title}</h2>
            {children()}
            <button class="button secondary" type="button" popovertarget=closer popovertargetaction="hide">{t!("dialog-close")}</button>
        </div>
    }
}

/// A button that opens a short list of links or forms.
#[component]
pub fn Menu(
    /// Its id, of which a page has one.
    #[prop(into)]
    id: String,
    /// What the button says.
    #[prop(into)]
    open: String,
    /// What can be chosen, an item each.
    items: Vec<AnyView>,
) -> impl IntoView {
    let items = items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view();
    let opener = id.clone();
    view! {
        <div class="menu">
            <button class="button secondary" type="button" popovertarget=opener>{open}</button>
            <ul class="menu-items" id=id popover="auto">{items}</ul>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    #[test]
    fn it_opens_and_closes_without_code_and_has_a_name() {
        let html =
            html(|| view! { <Dialog id="end" open="End it" title="End the session?">"Sure?"</Dialog> });
        assert_eq!(html.matches(r#"popovertarget="end""#).count(), 2, "{html}");
        assert!(
            html.contains(r#"aria-labelledby="end-title""#)
                && html.contains(r#"<h2 id="end-title" tabindex="-1" autofocus>"#),
            "{html}"
        );
    }
}
