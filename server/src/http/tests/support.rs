//! A portal with example data, and visitors with a cookie.

use crate::http::router;
use crate::settings::{Arguments, Settings};
use axum::Router;
use axum::body::Body;
use axum::http::header::{ACCEPT, CONTENT_TYPE, COOKIE, LOCATION, ORIGIN, SET_COOKIE};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use clap::Parser as _;
use http_body_util::BodyExt as _;
use service::clock::{Clock as _, SystemClock};
use service::federation::Federation;
use service::files::Files;
use service::gatekeeper::Gatekeeper;
use service::mail::Postman;
use service::seal::Sealer;
use service::{Parts, Service, example, publications};
use std::sync::Arc;
use store::Db;
use tower::ServiceExt as _;

pub struct Portal {
    pub router: Router,
    pub service: Service,
    pub db: Db,
}

/// What came back.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers.get(LOCATION).and_then(|v| v.to_str().ok()).unwrap_or_default()
    }

    /// The cookie of the web session, as it is sent back.
    pub fn cookie(&self) -> Option<String> {
        self.cookies().into_iter().find(|cookie| cookie.starts_with("s=") || cookie.starts_with("__Host-s="))
    }

    /// Every cookie, as it is sent back.
    pub fn cookies(&self) -> Vec<String> {
        let set = self.headers.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
        set.filter_map(|cookie| cookie.split(';').next()).map(str::to_owned).collect()
    }
}

pub fn settings(public_url: &str) -> Settings {
    let arguments =
        ["causeway", "serve", "--example", "--public-url", public_url, "--site-root", "/nonexistent"];
    Arguments::parse_from(arguments).command.settings().clone()
}

/// Leaves a number for whoever runs the tests to add up and print.
pub fn count_cases(cases: usize) {
    let file =
        std::env::temp_dir().join(format!("access-cases-{}", service::random::uuid(SystemClock.now())));
    std::fs::write(file, cases.to_string()).unwrap();
}

impl Portal {
    pub async fn new(db: Db) -> Self {
        Self::at("http://localhost", db).await
    }

    pub async fn at(public_url: &str, db: Db) -> Self {
        Self::with(db, settings(public_url)).await
    }

    pub async fn with(db: Db, settings: Settings) -> Self {
        let service = Service::new(Parts {
            db: db.clone(),
            clock: Arc::new(SystemClock),
            gatekeeper: Gatekeeper::meta(),
            public_url: settings.public_url.clone(),
            sealer: Sealer::new(&[7; 32]),
            postman: Postman::Kept,
            federation: Federation::new(Vec::new()).unwrap(),
            files: Files::in_memory(None),
        })
        .unwrap();
        publications::publish_shipped(&service.system()).await.unwrap();
        example::fill(&service).await.unwrap();
        Self { router: router(&service, &settings), service, db }
    }

    pub async fn send(&self, request: Request<Body>) -> Answer {
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = String::from_utf8_lossy(&body.collect().await.unwrap().to_bytes()).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    pub async fn get(&self, path: &str, cookie: Option<&str>) -> Answer {
        let mut request = Request::get(path).header(ACCEPT, "text/html");
        if let Some(cookie) = cookie {
            request = request.header(COOKIE, cookie);
        }
        self.send(request.body(Body::empty()).unwrap()).await
    }

    /// Sends a form as a script of our own page would: the answer is a status, not a redirect.
    pub async fn post(&self, path: &str, cookie: Option<&str>, form: &str) -> Answer {
        let mut request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(ACCEPT, "application/json")
            .header("host", "localhost")
            .header(ORIGIN, "http://localhost")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        if let Some(cookie) = cookie {
            request = request.header(COOKIE, cookie);
        }
        self.send(request.body(Body::from(form.to_owned())).unwrap()).await
    }

    /// Sends a form that carries a file, as a page does: the answer leads on.
    pub async fn upload(
        &self,
        cookie: Option<&str>,
        fields: &[(&str, &str)],
        name: &str,
        file: &[u8],
    ) -> Answer {
        let mut body = Vec::new();
        for (field, value) in fields {
            body.extend(
                format!(
                    "--limit\r\ncontent-disposition: form-data; name=\"form[{field}]\"\r\n\r\n{value}\r\n"
                )
                .into_bytes(),
            );
        }
        let head = format!(
            "--limit\r\ncontent-disposition: form-data; name=\"form[file]\"; filename=\"{name}\"\r\n\
             content-type: text/html\r\n\r\n"
        );
        body.extend(head.into_bytes());
        body.extend(file);
        body.extend(b"\r\n--limit--\r\n");
        let mut request = Request::builder()
            .method(Method::POST)
            .uri("/api/files/add")
            .header(ACCEPT, "application/json")
            .header("host", "localhost")
            .header(ORIGIN, "http://localhost")
            .header(CONTENT_TYPE, "multipart/form-data; boundary=limit");
        if let Some(cookie) = cookie {
            request = request.header(COOKIE, cookie);
        }
        self.send(request.body(Body::from(body)).unwrap()).await
    }

    /// Signs in and returns the cookie.
    pub async fn enters(&self, email: &str) -> String {
        let form = format!("form[email]={email}&form[password]={}", example::PASSWORD.replace(' ', "+"));
        let mut answer = self.post("/api/accounts/sign-in", None, &form).await;
        if answer.location() == "/sign-in/code" {
            let cookie = answer.cookie().unwrap();
            // A code works once; whoever enters several times within a minute takes the next.
            for steps in -1..=1 {
                let code = example::code(self.service.now(), steps).unwrap();
                answer =
                    self.post("/api/accounts/enter-code", Some(&cookie), &format!("form[code]={code}")).await;
                if !answer.location().is_empty() {
                    break;
                }
            }
        }
        answer.cookie().unwrap_or_else(|| panic!("{email}: {} {}", answer.status, answer.body))
    }

    /// A person who decides for themselves.
    pub async fn enters_as_person(&self) -> String {
        let form = format!("form[login]=ann&form[password]={}", example::PASSWORD.replace(' ', "+"));
        self.post("/api/subjects/sign-in", None, &form).await.cookie().unwrap()
    }

    /// Changes the database behind the portal's back.
    pub async fn set(&self, sql: &'static str) {
        let mut tx = self.db.write().await.unwrap();
        store::testing::run(&mut tx, sql).await;
        tx.commit().await.unwrap();
    }

    /// A value out of the database.
    pub async fn value(&self, sql: &'static str) -> String {
        let mut tx = self.db.read().await.unwrap();
        store::testing::value(&mut tx, sql).await
    }
}
