//! The page around a page.

use super::Logo;
use leptos::prelude::*;
use leptos_meta::Title;
use leptos_router::location::RequestUrl;

/// Where the source of the running version is offered, as the licence asks.
const SOURCE_URL: &str = "/source";

/// Whom a page is for. Decides the name beside the wordmark and the fixed links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    /// Anyone.
    Public,
    /// Members of a provider.
    Provider,
    /// Gatekeeper staff at work on requests.
    Review,
    /// Gatekeeper staff who run the portal.
    Admin,
    /// People with an account of the service.
    Choices,
}

impl Audience {
    const fn class(self) -> &'static str {
        match self {
            Self::Public => "for-public",
            Self::Provider => "for-provider",
            Self::Review => "for-review",
            Self::Admin => "for-admin",
            Self::Choices => "for-choices",
        }
    }

    /// Address and name of its first page.
    const fn home(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Public => None,
            Self::Provider => Some(("/provider", "Provider")),
            Self::Review => Some(("/review", "Review")),
            Self::Admin => Some(("/admin/staff", "Administration")),
            Self::Choices => Some(("/choices", "Your choices")),
        }
    }
}

/// Who is looking at the page.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    /// The name beside the sign-out button.
    pub name: Option<String>,
    /// Address and label of the pages this reader may open, for the navigation.
    pub links: Vec<(String, String)>,
    /// Whether there is a web session to end.
    pub signed_in: bool,
}

impl Reader {
    /// Somebody who is signed in.
    pub fn named(name: impl Into<String>, links: Vec<(String, String)>) -> Self {
        Self { name: Some(name.into()), links, signed_in: true }
    }
}

/// Header, navigation, main part and footer. The page itself starts with its `<h1>`.
#[component]
pub fn Frame(
    /// Title of the browser's tab, without the name of the portal.
    #[prop(into)]
    title: String,
    /// Whom the page is for.
    audience: Audience,
    /// Who is looking at it.
    reader: Reader,
    /// The page.
    children: Children,
) -> impl IntoView {
    let Reader { name, links, signed_in } = reader;
    view! {
        <Title text=tab_title(&title)/>
        <div class=format!("frame {}", audience.class())>
            <a class="skip" href="#main">"Skip to the main part"</a>
            <header class="top">
                <div class="top-line">
                    <a class="wordmark" href="/"><Logo/>"Causeway"</a>
                    {audience.home().map(|(to, label)| view! { <a class="audience" href=to>{label}</a> })}
                    {account(name, signed_in)}
                </div>
                {navigation(links)}
            </header>
            <main id="main" tabindex="-1">{children()}</main>
            {footer(signed_in)}
        </div>
    }
}

/// The library writes titles as they are, so what people typed is escaped here.
fn tab_title(title: &str) -> String {
    format!("{} – Causeway", html_escape::encode_text(title))
}

fn account(name: Option<String>, signed_in: bool) -> impl IntoView {
    if !signed_in {
        return view! { <p class="account"><a href="/sign-in">"Sign in"</a></p> }.into_any();
    }
    view! {
        <form class="account" method="post" action="/api/accounts/sign-out">
            {name.map(|name| view! { <a class="account-name" href="/account">{name}</a> })}
            <button class="button plain" type="submit">"Sign out"</button>
        </form>
    }
    .into_any()
}

fn navigation(links: Vec<(String, String)>) -> impl IntoView {
    let here = use_context::<RequestUrl>();
    let path = here
        .as_ref()
        .map(|url| url.as_ref().split(['?', '#']).next().unwrap_or_default())
        .unwrap_or_default();
    let current = current(&links, path);
    (!links.is_empty()).then(|| {
        let links = links
            .into_iter()
            .enumerate()
            .map(|(at, (href, label))| {
                let here = (current == Some(at)).then_some("true");
                view! { <li><a href=href aria-current=here>{label}</a></li> }
            })
            .collect_view();
        view! { <nav class="sections" aria-label="Sections"><ul>{links}</ul></nav> }
    })
}

/// The link to the section this path lies in: the longest one that leads there.
fn current(links: &[(String, String)], path: &str) -> Option<usize> {
    let leads_here =
        |href: &str| path == href || path.strip_prefix(href).is_some_and(|rest| rest.starts_with('/'));
    let matching = links.iter().enumerate().filter(|(_, (href, _))| leads_here(href));
    matching.max_by_key(|(_, (href, _))| href.len()).map(|(at, _)| at)
}

fn footer(signed_in: bool) -> impl IntoView {
    view! {
        <footer class="bottom">
            <p>"Interoperability of messaging services under Article 7 of the Digital Markets Act."</p>
            <nav aria-label="About this portal">
                <ul>
                    <li><a href="/offers">"Reference offers"</a></li>
                    <li><a href="/calculator">"Deadline calculator"</a></li>
                    {(!signed_in).then(|| view! { <li><a href="/sign-in">"Sign in"</a></li> })}
                    <li><a href="/policy">"How accounts are protected"</a></li>
                    <li><a href=SOURCE_URL>"Source"</a></li>
                </ul>
            </nav>
        </footer>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parts::testing::html;

    fn links() -> Vec<(String, String)> {
        [("/review", "Queue"), ("/review/offers", "Offers")]
            .map(|(to, label)| (to.to_owned(), label.to_owned()))
            .into()
    }

    #[test]
    fn every_page_offers_the_source_and_a_way_past_the_header() {
        let html = html(
            || view! { <Frame title="Home" audience=Audience::Public reader=Reader::default()>"page"</Frame> },
        );
        assert!(
            html.contains(r##"href="#main""##)
                && html.contains(r#"<main id="main" tabindex="-1">page</main>"#),
            "{html}"
        );
        assert!(html.contains(r#"<a href="/source">Source</a>"#), "{html}");
        assert!(!html.contains("sign-out") && !html.contains("Sections"), "{html}");
    }

    #[test]
    fn signing_out_is_a_post_and_the_section_is_marked() {
        let html = html(|| {
            provide_context(RequestUrl::new("/review/offers/12?x=/review"));
            view! { <Frame title="Offer" audience=Audience::Review reader=Reader::named("Ana <x>", links())>"page"</Frame> }
        });
        assert!(html.contains(r#"method="post" action="/api/accounts/sign-out""#), "{html}");
        assert!(html.contains("Ana &lt;x") && !html.contains("Sign in"), "{html}");
        assert!(html.contains(r#"<a href="/review/offers" aria-current="true">"#), "{html}");
        assert_eq!(html.matches("aria-current").count(), 1, "{html}");
    }

    #[test]
    fn a_section_is_not_its_namesake() {
        assert_eq!(current(&links(), "/reviewers"), None);
        assert_eq!(current(&links(), "/review/requests/1"), Some(0));
    }
}
