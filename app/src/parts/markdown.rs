//! Offers, notices and help pages, which are written in Markdown.

use leptos::prelude::*;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html::push_html};

/// Markdown as HTML: without raw HTML, images or links to anything but web pages.
#[component]
pub fn Markdown(
    /// The Markdown text.
    #[prop(into)]
    source: String,
    /// The level its topmost heading gets.
    #[prop(default = 2)]
    top: u8,
) -> impl IntoView {
    view! { <div class="prose" inner_html=to_html(&source, top)></div> }
}

fn to_html(source: &str, top: u8) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    // Links do not nest, so one flag tells whether the end tag in sight belongs to a dropped one.
    let mut dropped = false;
    let events = Parser::new_ext(source, options).filter_map(|event| match event {
        Event::Html(_) | Event::InlineHtml(_) => None,
        Event::Start(Tag::HtmlBlock | Tag::Image { .. }) | Event::End(TagEnd::HtmlBlock | TagEnd::Image) => {
            None
        }
        Event::Start(Tag::Link { ref dest_url, .. }) => {
            dropped = !is_web_page(dest_url);
            (!dropped).then_some(event)
        }
        Event::End(TagEnd::Link) => (!dropped).then_some(event),
        Event::Start(Tag::Heading { level, .. }) => {
            let level = lower(level, top);
            Some(Event::Start(Tag::Heading { level, id: None, classes: Vec::new(), attrs: Vec::new() }))
        }
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(lower(level, top)))),
        // Alignment would be written as a style attribute.
        Event::Start(Tag::Table(columns)) => {
            Some(Event::Start(Tag::Table(vec![pulldown_cmark::Alignment::None; columns.len()])))
        }
        event => Some(event),
    });
    let mut html = String::with_capacity(source.len() * 3 / 2);
    push_html(&mut html, events);
    html
}

fn lower(level: HeadingLevel, top: u8) -> HeadingLevel {
    let level = level as usize + usize::from(top) - 1;
    HeadingLevel::try_from(level).unwrap_or(HeadingLevel::H6)
}

/// An `http` or `https` address, a path of this site, or a place in this page.
fn is_web_page(url: &str) -> bool {
    // Browsers read `/\host` and `/<tab>/host` as another site.
    if url.contains(|c: char| c.is_control() || c == '\\') {
        return false;
    }
    url.starts_with("https://")
        || url.starts_with("http://")
        || url.starts_with('#')
        || (url.starts_with('/') && !url.starts_with("//"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    #[test]
    fn raw_html_is_dropped() {
        let html = to_html("<script>alert(1)</script>\n\na <img src=x onerror=alert(1)> b <b>c</b>", 2);
        assert!(!html.contains('<') || html.trim() == "<p>a  b c</p>", "{html}");
    }

    #[test]
    fn only_links_to_web_pages_stay() {
        for url in [
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "data:text/html,x",
            "//evil.example",
            "/\\evil.example",
            "java&#10;script:x",
            "/&Tab;/evil.example",
            "evil",
        ] {
            assert_eq!(to_html(&format!("[text]({url})"), 2).trim(), "<p>text</p>", "{url}");
        }
        assert_eq!(
            to_html("[a](/offers/x) <https://e.example/>", 2).trim(),
            r#"<p><a href="/offers/x">a</a> <a href="https://e.example/">https://e.example/</a></p>"#
        );
        assert_eq!(to_html("![alt](https://e.example/x.png)", 2).trim(), "<p>alt</p>");
    }

    #[test]
    fn headings_start_below_the_page_heading() {
        assert_eq!(
            to_html("# One\n\n## Two {#id onclick=x}", 2).trim(),
            "<h2>One</h2>\n<h3>Two {#id onclick=x}</h3>"
        );
        assert_eq!(to_html("###### Six", 3).trim(), "<h6>Six</h6>");
    }

    #[test]
    fn aligned_tables_carry_no_style() {
        let html = html(|| view! { <Markdown source="|a|b|\n|:-:|--:|\n|1|2|"/> });
        assert!(html.contains("<td>1</td>"), "{html}");
    }
}
