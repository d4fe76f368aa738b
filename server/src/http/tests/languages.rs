//! In which language a page answers.

use super::support::Portal;
use axum::body::Body;
use axum::http::Request;
use axum::http::header::{ACCEPT, ACCEPT_LANGUAGE, COOKIE};
use store::on_both;

async fn language_of(portal: &Portal, path: &str, accepts: &str, cookie: Option<&str>) -> String {
    let mut request = Request::get(path).header(ACCEPT, "text/html").header(ACCEPT_LANGUAGE, accepts);
    if let Some(cookie) = cookie {
        request = request.header(COOKIE, cookie);
    }
    let page = portal.send(request.body(Body::empty()).unwrap()).await.body;
    let (_, rest) = page.split_once("<html lang=\"").unwrap_or_else(|| panic!("{page}"));
    rest.split('"').next().unwrap().to_owned()
}

on_both! {
    async fn a_page_speaks_the_language_of_its_address_then_the_chosen_one_then_the_browsers(db) {
        let portal = Portal::new(db).await;
        let of = async |path: &str, accepts: &str, cookie| language_of(&portal, path, accepts, cookie).await;
        assert_eq!(of("/", "ga, en;q=0.5", None).await, "ga");
        assert_eq!(of("/", "ga, en;q=0.5", Some("language=sv")).await, "sv");
        assert_eq!(of("/?lang=mt", "ga", Some("language=sv")).await, "mt");
        assert_eq!(of("/nothing-here", "lt", None).await, "lt");
        assert_eq!(of("/?lang=../../etc/passwd", "x-klingon", Some("language=\"><script>")).await, "en");
        // For providers and staff there are working languages.
        assert_eq!(of("/sign-in", "lt", None).await, "en");
        assert_eq!(of("/sign-in", "lt", Some("language=fr")).await, "fr");
    }

    async fn an_address_in_a_language_is_remembered(db) {
        let portal = Portal::new(db).await;
        let answer = portal.get("/offers?lang=de", None).await;
        assert_eq!(answer.cookies(), ["language=de"]);
        assert!(portal.get("/offers?lang=xx", None).await.cookies().is_empty());
        assert!(portal.get("/offers", Some("language=de")).await.body.contains("Referenzangebote"));
    }

    async fn what_an_account_chose_follows_it_to_another_device(db) {
        let portal = Portal::new(db).await;
        let viewer = portal.enters("viewer@heron.example.org").await;
        let chosen = portal.post("/api/languages/choose", Some(&viewer), "form[language]=fr&form[next]=/provider").await;
        assert_eq!(chosen.location(), "/provider");
        let form = "form[email]=viewer@heron.example.org&form[password]=causeway+example";
        let elsewhere = portal.post("/api/accounts/sign-in", None, form).await;
        let cookies = elsewhere.cookies();
        assert!(cookies.contains(&"language=fr".to_owned()), "{cookies:?}");
        // An address of somebody else's site is not gone to.
        let away = portal.post("/api/languages/choose", None, "form[language]=fr&form[next]=//evil.example").await;
        assert_eq!(away.location(), "/");
        assert_ne!(portal.post("/api/languages/choose", None, "form[language]=xx").await.location(), "/");
    }
}
