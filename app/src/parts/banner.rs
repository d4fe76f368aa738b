//! A message about the whole page.

use super::Tone;
use crate::t;
use leptos::prelude::*;

/// A message at the top of a page: what happened or what to know. A problem is announced at once, the
/// others politely.
#[component]
pub fn Banner(
    /// Its meaning.
    kind: Tone,
    /// One line.
    #[prop(into)]
    title: String,
    /// Whether it tells of what was just done: then it comes in with a movement.
    #[prop(optional)]
    toast: bool,
    /// What to do next.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let role = if kind == Tone::Problem { "alert" } else { "status" };
    view! {
        <div class=format!("banner {}{}", kind.class(), if toast { " toast" } else { "" }) role=role>
            <p class="banner-title"><span class="quiet">{kind.word()}": "</span>{title}</p>
            {children.map(|children| view! { <div class="banner-body">{children()}</div> })}
        </div>
    }
}

/// The id under which the operator finds this answer in the log.
#[component]
pub fn Trace(
    /// The trace id.
    #[prop(into)]
    id: String,
) -> impl IntoView {
    view! { <p class="trace">{t!("frame-trace")}" "<code>{id}</code></p> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    #[test]
    fn problems_interrupt_and_text_is_escaped() {
        let loud = html(|| view! { <Banner kind=Tone::Problem title="<b>no</b>">"Try again."</Banner> });
        assert!(loud.contains(r#"role="alert""#) && loud.contains("&lt;b&gt;no"), "{loud}");
        let polite = html(|| view! { <Banner kind=Tone::Success title="Saved"/> });
        assert!(polite.contains(r#"role="status""#) && !polite.contains("banner-body"), "{polite}");
    }
}
