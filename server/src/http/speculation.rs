//! Pages a browser may fetch before somebody goes there (HTML, speculation rules): those a link under the pointer leads
//! to, and none that shows a secret once.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;

/// Where the rules are.
pub const PATH: &str = "/speculation-rules.json";

const RULES: &str = r#"{
  "prefetch": [{
    "source": "document",
    "where": {
      "and": [
        { "href_matches": ["/", "/calculator", "/choices*", "/offers*", "/policy", "/provider", "/provider/requests/*", "/review", "/review/requests/*", "/source"] },
        { "not": { "href_matches": ["/*.csv", "/*.json", "/*/with/*"] } }
      ]
    },
    "eagerness": "moderate"
  }]
}"#;

/// The rules.
pub async fn rules() -> impl IntoResponse {
    let headers =
        [(CONTENT_TYPE, "application/speculationrules+json"), (CACHE_CONTROL, "public, max-age=86400")];
    (headers, RULES)
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::access::{TABLE, Way};

    #[test]
    fn only_pages_are_fetched_ahead_and_none_that_shows_a_secret_once() {
        let rules: serde_json::Value = serde_json::from_str(RULES).unwrap();
        let ahead = rules["prefetch"][0]["where"]["and"][0]["href_matches"].as_array().unwrap();
        for pattern in ahead.iter().map(|pattern| pattern.as_str().unwrap()) {
            let start = pattern.trim_end_matches(['*', '/']);
            let page = |path: &str| path == start || path.starts_with(&format!("{start}/"));
            assert!(
                pattern == "/" || TABLE.iter().any(|rule| rule.way == Way::Page && page(rule.path)),
                "{pattern}"
            );
            assert!(!["/account", "/admin", "/provider/clients"].iter().any(|once| start.starts_with(once)));
        }
    }
}
