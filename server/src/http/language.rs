//! In which language somebody reads: what the address says, else what they chose before, else what their
//! browser asks for. What an account chose is put where the browser keeps it at sign-in.

use app::api::languages::COOKIE;
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE as COOKIES, SET_COOKIE};
use axum::http::{HeaderMap, HeaderValue, Method, Uri};
use axum::middleware::Next;
use axum::response::Response;
use domain::language::Language;

/// The language of a request.
pub fn of(uri: &Uri, headers: &HeaderMap) -> Language {
    asked(uri).or_else(|| chosen(headers)).or_else(|| accepted(headers)).unwrap_or_default()
}

/// `?lang=de` in an address.
fn asked(uri: &Uri) -> Option<Language> {
    let value = uri.query()?.split('&').find_map(|pair| pair.strip_prefix("lang="))?;
    Language::find(value)
}

fn chosen(headers: &HeaderMap) -> Option<Language> {
    let cookies = headers.get_all(COOKIES).iter().filter_map(|value| value.to_str().ok());
    cookies.flat_map(|value| value.split(';')).find_map(|cookie| {
        let (name, value) = cookie.trim().split_once('=')?;
        (name == COOKIE).then(|| Language::find(value))?
    })
}

fn accepted(headers: &HeaderMap) -> Option<Language> {
    Language::accepted(headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?)
}

/// Whoever follows an address in a language reads on in it.
pub async fn keep(State(secure): State<bool>, request: Request, next: Next) -> Response {
    let asked = (*request.method() == Method::GET).then(|| asked(request.uri())).flatten();
    let mut response = next.run(request).await;
    if let Some(cookie) =
        asked.and_then(|language| HeaderValue::from_str(&app::api::languages::cookie(language, secure)).ok())
    {
        response.headers_mut().append(SET_COOKIE, cookie);
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn address_then_choice_then_browser() {
        let headers = |cookie: &'static str, accept: &'static str| {
            let mut headers = HeaderMap::new();
            headers.insert(COOKIES, HeaderValue::from_static(cookie));
            headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(accept));
            headers
        };
        let of = |uri: &'static str, headers: HeaderMap| of(&Uri::from_static(uri), &headers);
        assert_eq!(of("/?a=b&lang=fr", headers("language=de", "el")), Language::French);
        assert_eq!(of("/", headers("s=1; language=de", "el")), Language::German);
        assert_eq!(of("/?lang=xx", headers("s=1", "el")), Language::Greek);
        assert_eq!(of("/", headers("language=nothing", "tlh")), Language::English);
    }
}
