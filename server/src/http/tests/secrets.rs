//! No secret in what programmers print and what the portal logs.

use super::support::{Portal, settings};
use domain::account::SignUp;
use domain::form::Fields;
use service::authority::Origin;
use service::passkeys::Ceremony;
use service::random::Token;
use service::seal::Sealer;
use service::{example, totp};
use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex};
use store::accounts::AccountRow;
use store::on_both;

/// Stands for a secret.
const HUSH: &str = "hush-hush-hush";

fn hush() -> String {
    HUSH.to_owned()
}

#[tokio::test]
async fn whatever_holds_a_secret_does_not_show_it() {
    let fields: Fields =
        [("name", "Ada"), ("email", "ada@example.org"), ("password", HUSH)].into_iter().collect();
    let account = AccountRow {
        id: domain::ids::AccountId::parse("0198c5a0-0000-7000-8000-000000000001").unwrap(),
        email: hush(),
        name: hush(),
        password_hash: Some(hush()),
        confirmed_at: None,
        staff_role: None,
        has_factor: false,
        epoch: 0,
        is_federated: false,
    };
    let origin = Origin {
        trace: "t".into(),
        address: hush(),
        agent: hush(),
        language: domain::language::Language::English,
        session: Some(hush()),
        entry: None,
    };
    let mut settings = settings("http://localhost");
    settings.smtp_url = Some(format!("smtps://me:{HUSH}@mail.example.org"));
    settings.database_url = format!("postgres://me:{HUSH}@db.example.org/causeway");
    let postman =
        service::mail::Postman::smtp(&format!("smtps://me:{HUSH}@mail.example.org"), "me@example.org");
    let token = Token::new("cwp_");
    let app = totp::setup(&[7; totp::SECRET_LEN], "ada@example.org").unwrap();
    for (shown, secret) in [
        (format!("{fields:?}"), HUSH),
        (format!("{:?}", domain::form::Attempt::fresh(fields.clone())), HUSH),
        (format!("{:?}", SignUp::parse(&fields)), HUSH),
        (format!("{account:?}"), HUSH),
        (format!("{origin:?}"), HUSH),
        (format!("{settings:?}"), HUSH),
        (format!("{:?}", crate::settings::Command::Serve(Box::new(settings.clone()))), HUSH),
        (format!("{postman:?}"), HUSH),
        (format!("{:?}", service::mail::letters::reset(&hush())), HUSH),
        (format!("{:?}", Ceremony { options: hush(), state: hush() }), HUSH),
        (format!("{token:?}"), &token.secret),
        (format!("{app:?}"), &app.secret),
        (format!("{:?}", Sealer::new(&[7; 32])), "7"),
    ] {
        assert!(shown.contains("redacted") && !shown.contains(secret), "{shown}");
    }
}

/// Names of fields that hold secrets, wherever they stand.
const SECRETS: [&str; 10] = [
    "password",
    "password_hash",
    "secret",
    "pending",
    "token",
    "sealed_session",
    "sealed_nonce",
    "database_url",
    "smtp_url",
    "recipient",
];

// If you are here because this failed: you derived `Debug` for a type with a secret in it. Take it out of the
// `derive` and write `domain::redacted!(Name);` behind the type.
#[test]
fn no_type_with_a_secret_derives_debug() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut seen = 0;
    for folder in ["app/src", "app/domain/src", "server/src", "server/service/src", "server/store/src"] {
        sources(&root.join(folder), &mut |path, text| seen += offences(path, text));
    }
    assert!(seen > 100, "the test no longer finds the types: {seen}");
}

fn sources(folder: &Path, each: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, each);
        } else if path.extension().is_some_and(|e| e == "rs") {
            each(&path, &fs::read_to_string(&path).unwrap());
        }
    }
}

/// Looks at each derive that stands before a type, and answers how many derive `Debug`.
fn offences(path: &Path, text: &str) -> usize {
    let derives = text.match_indices("#[derive(").map(|(at, _)| &text[at..]);
    let debugs = derives.filter(|rest| rest.split_once(")]").is_some_and(|(list, _)| list.contains("Debug")));
    let types: Vec<&str> = debugs.map(|rest| rest.split("\n}").next().unwrap_or_default()).collect();
    for body in &types {
        for line in body.lines().map(|line| line.trim().trim_start_matches("pub ")) {
            let field = line.split(':').next().unwrap_or_default();
            assert!(!SECRETS.contains(&field), "{}: {body}", path.display());
        }
    }
    types.len()
}

/// What was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

on_both! {
    async fn log_lines_hold_no_passwords_tokens_or_addresses(db) {
        let log = Log::default();
        let writer = log.clone();
        // Everything any library says, not only what an operator sees.
        let subscriber = tracing_subscriber::fmt()
            .with_env_filter(crate::log::filter("trace"))
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        let portal = Portal::new(db).await;
        let _guard = tracing::subscriber::set_default(subscriber);
        let email = "owner@kestrel.example.org";

        let wrong = format!("form[email]={email}&form[password]={HUSH}");
        portal.post("/api/accounts/sign-in", None, &wrong).await;
        let cookie = portal.enters(email).await;
        let sign_up = format!("form[name]=Zoe&form[email]=zoe@example.org&form[password]={HUSH}+purple");
        assert_eq!(portal.post("/api/accounts/sign-up", None, &sign_up).await.location(), "/sign-up/sent");
        portal.post("/api/resets/ask", None, &format!("form[email]={email}")).await;
        let mail = portal.value("SELECT text FROM mails WHERE kind = 'reset'").await;
        let reset = mail.split("/reset/").nth(1).unwrap().split_whitespace().next().unwrap();
        portal.get(&format!("/reset/{reset}"), None).await;
        let kestrel = portal.value("SELECT id FROM organisations WHERE trade_name = 'Kestrel'").await;
        let form = format!("form[organisation]={kestrel}&form[name]=push-1&form[scope.keys.read]=on&form[life]=30");
        portal.post("/api/clients/create", Some(&cookie), &form).await;
        let page = portal.get("/provider/clients", Some(&cookie)).await.body;
        let token = page.split("cwp_").nth(1).unwrap().split('<').next().unwrap();
        let call = axum::http::Request::get("/api/v1/keys/x/challenge").header("authorization", format!("Bearer cwp_{token}"));
        portal.send(call.body(axum::body::Body::empty()).unwrap()).await;
        let carry_out = format!("form[token]={reset}&form[password]={HUSH}+yellow");
        let done = portal.post("/api/resets/carry-out", None, &carry_out).await;
        assert_eq!(done.location(), "/sign-in?done=reset");

        let told = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
        assert!(told.matches("answered").count() >= 8, "{told}");
        let id = cookie.split('=').nth(1).unwrap();
        for secret in [HUSH, example::PASSWORD, "causeway+example", reset, token, id, email, "zoe@example.org", "owner%40", "zoe%40"] {
            let line = told.lines().find(|line| line.contains(secret));
            assert!(line.is_none(), "{secret}: {line:?}");
        }
    }
}
