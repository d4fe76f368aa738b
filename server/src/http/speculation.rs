//! Pages a browser may fetch before somebody goes there (HTML, speculation rules): those a link under the pointer leads
//! to, none that shows a secret once, and none at which staff are seen looking: the queue and what is in it.

use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::IntoResponse;

/// Where the rules are.
pub const PATH: &str = "/speculation-rules.json";

const RULES: &str = r#"{
  "prefetch": [{
    "source": "document",
    "where": {
      "and": [
        { "href_matches": ["/", "/calculator", "/choices*", "/offers*", "/policy", "/provider", "/provider/requests/*", "/requests", "/source"] },
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

    /// Whether an address fits a pattern of the rules, in which `*` stands for anything.
    fn fits(pattern: &str, path: &str) -> bool {
        match pattern.split_once('*') {
            None => pattern == path,
            Some((start, rest)) => path.strip_prefix(start).is_some_and(|tail| {
                (0..=tail.len()).filter(|at| tail.is_char_boundary(*at)).any(|at| fits(rest, &tail[at..]))
            }),
        }
    }

    fn patterns(of: &serde_json::Value) -> Vec<&str> {
        of["href_matches"].as_array().unwrap().iter().map(|pattern| pattern.as_str().unwrap()).collect()
    }

    #[test]
    fn only_pages_are_fetched_ahead_and_none_that_shows_a_secret_once_or_remembers_who_looked() {
        let rules: serde_json::Value = serde_json::from_str(RULES).unwrap();
        let both = &rules["prefetch"][0]["where"]["and"];
        let (ahead, never) = (patterns(&both[0]), patterns(&both[1]["not"]));
        let fetched = |path: &str| {
            ahead.iter().any(|pattern| fits(pattern, path))
                && !never.iter().any(|pattern| fits(pattern, path))
        };
        for rule in
            TABLE.iter().filter(|rule| matches!(rule.way, Way::Page | Way::File | Way::Feed | Way::Hop))
        {
            let once = ["/account", "/admin", "/provider/clients", "/review"]
                .iter()
                .any(|once| rule.path.starts_with(once));
            assert!(!fetched(rule.path) || (rule.way == Way::Page && !once), "{}", rule.path);
        }
        assert!(fetched("/provider/requests/:request") && fetched("/choices/:service/:provider"));
    }
}
