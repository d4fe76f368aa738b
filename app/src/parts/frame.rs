//! The page around a page.

use super::Logo;
use crate::api::visit::shows_tracker;
use crate::islands::busy::{self, Busy};
use crate::say::{language, words};
use crate::t;
use domain::language::Language;
use leptos::prelude::*;
use leptos_meta::{Html, Title};
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
    /// Anyone at a door of the portal, or with an account in sight.
    Account,
}

impl Audience {
    const fn class(self) -> &'static str {
        match self {
            Self::Public => "for-public",
            Self::Provider => "for-provider",
            Self::Review => "for-review",
            Self::Admin => "for-admin",
            Self::Choices => "for-choices",
            Self::Account => "for-account",
        }
    }

    /// The language its pages are shown in: public ones and those for people in any, others in a working
    /// language.
    #[must_use]
    pub fn speaks(self, wanted: Language) -> Language {
        match self {
            Self::Public | Self::Choices => wanted,
            Self::Provider | Self::Review | Self::Admin | Self::Account => wanted.working(),
        }
    }

    /// The languages to choose from.
    const fn languages(self) -> &'static [Language] {
        match self {
            Self::Public | Self::Choices => Language::ALL,
            Self::Provider | Self::Review | Self::Admin | Self::Account => Language::WORKING,
        }
    }

    /// Address and name of its first page.
    fn home(self) -> Option<(&'static str, String)> {
        match self {
            Self::Public | Self::Account => None,
            Self::Provider => Some(("/provider", t!("frame-provider"))),
            Self::Review => Some(("/review", t!("frame-review"))),
            Self::Admin => Some(("/admin/staff", t!("frame-admin"))),
            Self::Choices => Some(("/choices", t!("frame-choices"))),
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
        <Html attr:lang=language().code()/>
        <Title text=tab_title(&title)/>
        <div class=format!("frame {}", audience.class())>
            <a class="skip" href="#main">{t!("frame-skip")}</a>
            <header class="top">
                <div class="top-line">
                    <a class="wordmark" href="/"><Logo/>"Causeway"</a>
                    {audience.home().map(|(to, label)| view! { <a class="audience" href=to>{label}</a> })}
                    {account(name, signed_in)}
                </div>
                {navigation(links)}
            </header>
            <main id="main" tabindex="-1">{children()}</main>
            {footer(audience, signed_in)}
            <Busy words=words(busy::SAYS)/>
        </div>
    }
}

/// The library writes titles as they are, so what people typed is escaped here.
fn tab_title(title: &str) -> String {
    format!("{} – Causeway", html_escape::encode_text(title))
}

fn account(name: Option<String>, signed_in: bool) -> impl IntoView {
    if !signed_in {
        return view! { <p class="account"><a href="/sign-in">{t!("frame-sign-in")}</a></p> }.into_any();
    }
    view! {
        <form class="account" method="post" action="/api/accounts/sign-out">
            {name.map(|name| view! { <a class="account-name" href="/account">{name}</a> })}
            <button class="button plain" type="submit">{t!("frame-sign-out")}</button>
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
        view! { <nav class="sections" aria-label=t!("frame-sections")><ul>{links}</ul></nav> }
    })
}

/// The link to the section this path lies in: the longest one that leads there.
pub(super) fn current(links: &[(String, String)], path: &str) -> Option<usize> {
    let leads_here =
        |href: &str| path == href || path.strip_prefix(href).is_some_and(|rest| rest.starts_with('/'));
    let matching = links.iter().enumerate().filter(|(_, (href, _))| leads_here(href));
    matching.max_by_key(|(_, (href, _))| href.len()).map(|(at, _)| at)
}

fn footer(audience: Audience, signed_in: bool) -> impl IntoView {
    view! {
        <footer class="bottom">
            <p>{t!("frame-about")}</p>
            <nav aria-label=t!("frame-portal")>
                <ul>
                    <li><a href="/offers">{t!("frame-offers")}</a></li>
                    <li><a href="/calculator">{t!("frame-calculator")}</a></li>
                    {shows_tracker().then(|| view! { <li><a href="/requests">{t!("tracker-title")}</a></li> })}
                    {(!signed_in).then(|| view! { <li><a href="/sign-in">{t!("frame-sign-in")}</a></li> })}
                    <li><a href="/policy">{t!("frame-policy")}</a></li>
                    <li><a href=SOURCE_URL>{t!("frame-source")}</a></li>
                </ul>
            </nav>
            {switch(audience)}
        </footer>
    }
}

/// An address without a language, and without what was said there once.
fn without_messages(address: &str) -> String {
    let address = address.split('#').next().unwrap_or_default();
    let Some((path, query)) = address.split_once('?') else { return address.to_owned() };
    let said = ["lang=", "done=", "__err=", "__path="];
    let kept: Vec<&str> =
        query.split('&').filter(|pair| !said.iter().any(|name| pair.starts_with(name))).collect();
    if kept.is_empty() { path.to_owned() } else { format!("{path}?{}", kept.join("&")) }
}

/// The choice of language, each named in itself.
fn switch(audience: Audience) -> impl IntoView {
    let here = use_context::<RequestUrl>().map(|url| url.as_ref().to_owned()).unwrap_or_default();
    let here = without_messages(&here);
    let now = language();
    let options = audience
        .languages()
        .iter()
        .map(|language| {
            let code = language.code();
            view! { <option value=code lang=code selected=*language == now>{language.own_name()}</option> }
        })
        .collect_view();
    view! {
        <form class="languages" method="post" action="/api/languages/choose">
            <input type="hidden" name="form[next]" value=here/>
            <label for="language">{t!("frame-language")}</label>
            <select id="language" name="form[language]">{options}</select>
            <button class="button small" type="submit">{t!("frame-switch")}</button>
        </form>
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
    fn another_language_leads_back_to_the_same_place() {
        assert_eq!(without_messages("/sign-in?next=/provider&lang=de"), "/sign-in?next=/provider");
        assert_eq!(without_messages("/review?done=ready#main"), "/review");
        assert_eq!(without_messages("/offers"), "/offers");
    }

    #[test]
    fn a_section_is_not_its_namesake() {
        assert_eq!(current(&links(), "/reviewers"), None);
        assert_eq!(current(&links(), "/review/requests/1"), Some(0));
    }
}
