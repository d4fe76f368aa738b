//! Forms that carry a file, and the way a file leaves.

use super::support::Portal;
use axum::body::Body;
use axum::http::{Request, StatusCode};
use store::on_both;

const DRAFT: &str = "SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'draft'";
const PAGE: &[u8] = b"Not a page: <script>alert(1)</script>";

on_both! {
    async fn a_file_leaves_as_an_attachment_and_never_as_a_page(db) {
        let portal = Portal::new(db).await;
        let engineer = portal.enters("engineer@heron.example.org").await;
        let draft = portal.value(DRAFT).await;
        let added = portal.upload(Some(&engineer), &[("request", &draft)], "../page \u{fc}.html", PAGE).await;
        assert_eq!(added.location(), format!("/provider/requests/{draft}/draft?done=file-added#files"), "{}", added.body);
        let file = portal.value("SELECT MAX(id) FROM files").await;
        let path = format!("/files/{file}");
        let got = portal.get(&path, Some(&engineer)).await;
        assert_eq!((got.status, got.body.as_bytes()), (StatusCode::OK, PAGE));
        let header = |name: &str| got.headers[name].to_str().unwrap();
        assert_eq!(header("content-disposition"), "attachment; filename=\"page _.html.txt\"; filename*=UTF-8''page%20%C3%BC.html.txt");
        assert_eq!(header("content-type"), "text/plain; charset=utf-8");
        assert_eq!(header("content-security-policy"), "sandbox; default-src 'none'");
        assert_eq!((header("x-content-type-options"), header("cache-control")), ("nosniff", "no-store"));
        // Nobody else: not another organisation, not a person, not staff before it is sent.
        for other in ["owner@kestrel.example.org", "approver@gatekeeper.example.org"] {
            let other = portal.enters(other).await;
            assert_eq!(portal.get(&path, Some(&other)).await.status, StatusCode::NOT_FOUND);
        }
        assert!(portal.get(&path, None).await.location().starts_with("/sign-in?next=/files/"));
        assert_eq!(portal.get("/files/x", Some(&engineer)).await.status, StatusCode::NOT_FOUND);
        portal.set("UPDATE files SET scan = 'infected'").await;
        let held = portal.get(&path, Some(&engineer)).await;
        assert_eq!(held.status, StatusCode::CONFLICT);
        assert!(!held.body.contains("alert(1)"));
    }

    async fn what_was_typed_around_a_file_is_saved_with_it(db) {
        let portal = Portal::new(db).await;
        let owner = portal.enters("owner@heron.example.org").await;
        let draft = portal.value(DRAFT).await;
        let version = portal.value("SELECT CAST(version AS TEXT) FROM requests WHERE state = 'draft'").await;
        let fields = [("request", draft.as_str()), ("version", &version), ("description", "Typed and not saved.")];
        assert_eq!(portal.upload(Some(&owner), &fields, "a.txt", b"a").await.status, StatusCode::SEE_OTHER);
        let body = portal.value("SELECT body FROM requests WHERE state = 'draft'").await;
        assert!(body.contains("Typed and not saved."));
        // A second time it is older than what is there: nothing is added, and nothing typed is lost.
        assert_eq!(portal.upload(Some(&owner), &fields, "b.txt", b"b").await.status, StatusCode::CONFLICT);
        let page = portal.get(&format!("/provider/requests/{draft}/draft?__path=/api/files/add&__err=eyJmYWlsdXJlIjoiY29uZmxpY3QiLCJ0cmFjZSI6IiJ9"), Some(&owner)).await;
        assert!(page.body.contains("Typed and not saved.") && !page.body.contains("b.txt"), "{}", page.body);
        let removed = portal.post("/api/files/remove", Some(&owner), &format!("form[request]={draft}&form[file_id]={}", portal.value("SELECT MAX(id) FROM files").await)).await;
        assert_eq!(removed.location(), format!("/provider/requests/{draft}/draft?done=file-removed#files"));
    }

    async fn odd_forms_and_large_files_are_refused(db) {
        let portal = Portal::new(db).await;
        let owner = portal.enters("owner@heron.example.org").await;
        let draft = portal.value(DRAFT).await;
        let before = portal.value("SELECT CAST(COUNT(*) AS TEXT) FROM files").await;
        let own = [("request", draft.as_str())];
        for (name, file, status) in [
            ("page.txt", b"<html>".to_vec(), 422),
            ("a.pdf", b"PK\x03\x04".to_vec(), 422),
            ("", b"a".to_vec(), 422),
            ("large.txt", vec![b'a'; 20 * 1024 * 1024 + 1], 422),
            ("larger.txt", vec![b'a'; 41 * 1024 * 1024], 422),
        ] {
            let answer = portal.upload(Some(&owner), &own, name, &file).await;
            assert_eq!(answer.status.as_u16(), status, "{name}: {}", answer.body);
        }
        let page = portal.get(&format!("/provider/requests/{draft}/draft?__path=/api/files/add&__err=eyJmYWlsdXJlIjoid3JvbmciLCJ0cmFjZSI6IiJ9"), Some(&owner)).await;
        assert!(page.body.contains("larger than 20 MiB"), "{}", page.body);
        for (fields, status) in [(vec![], 404), (vec![("request", "x")], 404), (vec![("request", "00000000-0000-7000-8000-000000000000")], 404)] {
            assert_eq!(portal.upload(Some(&owner), &fields, "a.txt", b"a").await.status.as_u16(), status);
        }
        let long = "x".repeat(1100 * 1024);
        assert_eq!(portal.upload(Some(&owner), &[("request", &draft), ("description", &long)], "a.txt", b"a").await.status.as_u16(), 422);
        for (kind, body) in [
            ("multipart/form-data", "x"),
            ("multipart/form-data; boundary=", "x"),
            ("multipart/form-data; boundary=limit", "--limit"),
            ("multipart/form-data; boundary=limit", "--limit\r\ncontent-disposition: form-data; name=\"form[file]\"; filename=\"a\"\r\n\r\nhalf"),
            ("application/x-www-form-urlencoded", "form[request]=x"),
            ("text/plain", ""),
        ] {
            let request = Request::post("/api/files/add").header("cookie", &owner).header("host", "localhost").header("origin", "http://localhost").header("content-type", kind);
            let answer = portal.send(request.body(Body::from(body)).unwrap()).await;
            assert!(matches!(answer.status.as_u16(), 404 | 422), "{kind} {body}: {}", answer.status);
        }
        let forged = Request::post("/api/files/add").header("cookie", &owner).header("host", "localhost").header("origin", "https://evil.example");
        assert_eq!(portal.send(forged.body(Body::empty()).unwrap()).await.status, StatusCode::FORBIDDEN);
        assert_eq!(portal.value("SELECT CAST(COUNT(*) AS TEXT) FROM files").await, before);
    }
}
