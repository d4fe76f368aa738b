//! The language somebody reads in.

use super::ApiError;
use super::visit::{Visit, begin, own_page};
use axum::http::{HeaderValue, header::SET_COOKIE};
use domain::failure::Failure;
use domain::form::Fields;
use domain::language::Language;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use service::languages;

/// The cookie that keeps it. It holds a language code and nothing else, and only for whoever chose one.
pub const COOKIE: &str = "language";

/// The cookie for a language, kept for a year.
#[must_use]
pub fn cookie(language: Language, secure: bool) -> String {
    let secure = if secure { "; Secure" } else { "" };
    format!("{COOKIE}={}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax{secure}", language.code())
}

/// Puts a language where the browser keeps it.
pub(super) fn remember(visit: &Visit, language: Language) {
    let cookie = HeaderValue::from_str(&cookie(language, visit.site().is_secure)).ok();
    if let (Some(response), Some(cookie)) = (use_context::<ResponseOptions>(), cookie) {
        response.append_header(SET_COOKIE, cookie);
    }
}

/// Chooses the language of every page from now on, and of mails to whoever is signed in.
#[server(prefix = "/api", endpoint = "languages/choose")]
pub async fn language_choose(#[server(default)] form: Fields) -> Result<(), ApiError> {
    let visit = begin()?;
    let done = async {
        let language = Language::find(form.get("language")).ok_or(Failure::NotFound)?;
        if let Some(account) = visit.account_if_any().await? {
            languages::choose(&account, language).await?;
        }
        remember(&visit, language);
        Ok(own_page(form.get("next"), "/"))
    };
    visit.settle("languages/choose", form.clone(), done.await).await
}
