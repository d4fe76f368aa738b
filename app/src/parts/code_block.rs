//! Text for machines.

use crate::islands::copy::{self, Copy};
use crate::say::words;
use leptos::prelude::*;

/// A block of JSON, a key or a command, with a label above it.
#[component]
pub fn CodeBlock(
    /// Shown as it is.
    #[prop(into)]
    text: String,
    /// What it is.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    // Keyboards must be able to scroll it.
    view! {
        <figure class="code">
            <figcaption>{label.clone()}" "<Copy text=text.clone() words=words(copy::SAYS)/></figcaption>
            <pre tabindex="0" role="region" aria-label=label><code>{text}</code></pre>
        </figure>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    #[test]
    fn code_is_text() {
        let html = html(|| view! { <CodeBlock label="Key" text="</code><script>alert(1)</script>"/> });
        assert!(html.contains("&lt;/code&gt;&lt;script&gt;") && !html.contains("<script"), "{html}");
    }
}
