//! What every answer says about itself, and which files there are.

use super::support::{Answer, Portal, settings};
use crate::settings::Settings;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use std::path::PathBuf;
use store::testing::sqlite;

/// A folder of built assets, with a neighbour that is nobody's business.
struct Site(PathBuf);

impl Site {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("causeway-{name}-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("site/pkg/inner")).unwrap();
        for (file, text) in [
            ("secret.key", "the secret"),
            ("site/pkg/hash.txt", "abc"),
            ("site/pkg/there.css", "a{}"),
            ("site/pkg/there.js", "1"),
            ("site/favicon.svg", "<svg/>"),
        ] {
            std::fs::write(folder.join(file), text).unwrap();
        }
        Self(folder)
    }

    async fn portal(&self, public_url: &str) -> Portal {
        Portal::with(sqlite().await, Settings { site_root: self.0.join("site"), ..settings(public_url) })
            .await
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        std::fs::remove_dir_all(&self.0).unwrap_or_default();
    }
}

fn header<'a>(answer: &'a Answer, name: &str) -> &'a str {
    answer.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

#[tokio::test]
async fn every_answer_says_what_browsers_may_do_with_it() {
    let site = Site::new("headers");
    let portal = site.portal("https://causeway.example.org").await;
    let mut answers = Vec::new();
    for path in [
        "/",
        "/nowhere",
        "/livez",
        "/api/v1/keys/x/challenge",
        "/pkg/there.css",
        "/pkg/there.js",
        "/pkg/none.js",
        "/favicon.svg",
    ] {
        answers.push((path, portal.get(path, None).await));
    }
    let form = "form[email]=x@example.org&form[password]=y";
    answers.push(("a form", portal.post("/api/accounts/sign-in", None, form).await));
    let forged = Request::post("/api/accounts/sign-out").header("cookie", "__Host-s=x");
    answers.push(("a forged form", portal.send(forged.body(Body::empty()).unwrap()).await));
    let large = Request::post("/api/accounts/sign-up").header("content-length", 1100 * 1024);
    answers
        .push(("a large form", portal.send(large.body(Body::from("a".repeat(1100 * 1024))).unwrap()).await));
    let statuses: Vec<u16> = answers.iter().map(|(_, answer)| answer.status.as_u16()).collect();
    assert_eq!(statuses, [200, 404, 200, 401, 200, 200, 404, 200, 401, 403, 413]);
    for (what, answer) in &answers {
        let policy = header(answer, "content-security-policy");
        for part in ["default-src 'none'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"] {
            assert!(policy.contains(part), "{what}: {policy}");
        }
        assert!(!policy.contains("'unsafe-eval'") && !policy.contains("'unsafe-inline'"), "{what}: {policy}");
        assert_eq!(
            header(answer, "strict-transport-security"),
            "max-age=63072000; includeSubDomains",
            "{what}"
        );
        assert_eq!(header(answer, "x-content-type-options"), "nosniff", "{what}");
        assert_eq!(header(answer, "x-frame-options"), "DENY", "{what}");
        let kind = header(answer, "content-type");
        let said = kind.contains("charset=utf-8") || kind == "application/json";
        assert!(answer.body.is_empty() || said, "{what}: {kind}");
        let kept = match *what {
            "/pkg/there.css" | "/pkg/there.js" => "public, max-age=31536000, immutable",
            "/favicon.svg" => "no-cache",
            _ => "no-store",
        };
        assert_eq!(header(answer, "cache-control"), kept, "{what}");
    }
}

#[tokio::test]
async fn nothing_beside_the_assets_is_served() {
    let site = Site::new("files");
    let portal = site.portal("http://localhost").await;
    assert_eq!(portal.get("/pkg/there.css", None).await.status, StatusCode::OK);
    for path in [
        "/pkg/../secret.key",
        "/pkg/../../secret.key",
        "/pkg/%2e%2e/%2e%2e/secret.key",
        "/pkg/..%2f..%2fsecret.key",
        "/pkg/..%5c..%5csecret.key",
        "/pkg//etc/passwd",
        "/pkg/",
        "/pkg/inner",
        "/pkg/inner/",
        "/.git/config",
        "/pkg/.git/config",
    ] {
        let answer = portal.get(path, None).await;
        assert!(!answer.status.is_success(), "{path}: {}", answer.status);
        assert!(!answer.body.contains("the secret") && !answer.body.contains("there.css"), "{path}");
    }
}

#[tokio::test]
async fn outgoing_mail_is_shown_in_a_trial_alone() {
    let portal = Portal::new(sqlite().await).await;
    assert_eq!(portal.get("/dev/mail", None).await.status, StatusCode::OK);
    let portal =
        Portal::with(sqlite().await, Settings { example: false, ..settings("http://localhost") }).await;
    let staff = portal.enters("admin@gatekeeper.example.org").await;
    for cookie in [None, Some(staff.as_str())] {
        let answer = portal.get("/dev/mail", cookie).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert!(!answer.body.contains("@heron.example.org"));
    }
}

#[tokio::test]
async fn a_trace_repeats_nothing() {
    let portal = Portal::new(sqlite().await).await;
    for path in ["/", "/nowhere", "/api/accounts/sign-in", "/api/v1/keys/x/challenge", "/livez", "/pkg/x"] {
        let request = Request::builder().method("TRACE").uri(path).header("x-mark", "repeated-mark");
        let answer = portal.send(request.body(Body::empty()).unwrap()).await;
        assert!(matches!(answer.status.as_u16(), 403..=405), "{path}: {}", answer.status);
        assert!(!answer.body.contains("repeated-mark"), "{path}");
    }
}

#[tokio::test]
async fn password_fields_are_masked_and_open_to_password_managers() {
    let portal = Portal::new(sqlite().await).await;
    let owner = portal.enters("owner@heron.example.org").await;
    let nobody = None;
    for (path, who, name, token) in [
        ("/sign-up", nobody, "password", "new-password"),
        ("/sign-in", nobody, "password", "current-password"),
        ("/choices/sign-in", nobody, "password", "current-password"),
        ("/account", Some(owner.as_str()), "present_password", "current-password"),
        ("/account", Some(owner.as_str()), "password", "new-password"),
        ("/account/prove?next=/account", Some(owner.as_str()), "password", "current-password"),
    ] {
        let page = portal.get(path, who).await.body;
        let field = page.split("<input").find(|part| part.contains(&format!("\"form[{name}]\""))).unwrap();
        let field = field.split('>').next().unwrap();
        let wanted = ["type=\"password\"".to_owned(), format!("autocomplete=\"{token}\"")];
        assert!(wanted.iter().all(|part| field.contains(part)), "{path}: {field}");
        assert!(!page.contains("onpaste"), "{path}");
    }
}
