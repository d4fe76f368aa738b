//! What was typed into a form that is gone meanwhile is read on the page in its place.

use super::support::Portal;
use axum::http::StatusCode;
use domain::form::Fields;
use store::on_both;

const TITLE: &str = "What you typed and did not send";
const ERR: &str = "eyJmYWlsdXJlIjoibm90X25vdyIsInRyYWNlIjoiIn0%3D";

fn form(fields: &Fields) -> String {
    let pairs = fields.iter().map(|(name, value)| (format!("form[{name}]"), value));
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

on_both! {
    async fn a_draft_that_somebody_submits_leaves_what_others_typed(db) {
        let portal = Portal::new(db).await;
        let (ada, eve) = (portal.enters("owner@heron.example.org").await, portal.enters("engineer@heron.example.org").await);
        let draft = portal.value("SELECT r.id FROM requests r JOIN organisations o ON o.id = r.organisation WHERE o.trade_name = 'Heron' AND r.state = 'draft'").await;
        let version = portal.value("SELECT CAST(version AS TEXT) FROM requests WHERE state = 'draft'").await;
        let page = format!("/provider/requests/{draft}");
        let mut fields = domain::request::submission::example_draft();
        fields.set("request", draft.as_str());
        fields.set("version", version);
        let mut typed = fields.clone();
        typed.set("description", "What Ada typed for an hour.");
        // Eve saves first: Ada is told, and reads her own words also when she comes again by a clean address.
        assert!(portal.post("/api/requests/save", Some(&eve), &form(&fields)).await.location().contains("done="));
        assert_eq!(portal.post("/api/requests/save", Some(&ada), &form(&typed)).await.status, StatusCode::CONFLICT);
        let body = portal.get(&format!("{page}/draft"), Some(&ada)).await.body;
        assert!(body.contains(TITLE) && body.contains("What Ada typed for an hour."), "{body}");
        assert!(!portal.get(&format!("{page}/draft"), Some(&eve)).await.body.contains(TITLE));
        // Eve submits: Ada's draft is gone, what she typed is not, and why is said on the page in its place.
        let version = portal.value("SELECT CAST(version AS TEXT) FROM requests WHERE state = 'draft'").await;
        fields.set("version", version);
        let submitted = portal.post("/api/requests/submit", Some(&eve), &form(&fields)).await;
        assert!(submitted.location().contains(&page), "{}", submitted.body);
        assert_eq!(portal.post("/api/requests/save", Some(&ada), &form(&typed)).await.status, StatusCode::CONFLICT);
        let failed = format!("__path=%2Fapi%2Frequests%2Fsave&__err={ERR}");
        let on = portal.get(&format!("{page}/draft?more=1&{failed}"), Some(&ada)).await;
        assert_eq!(on.location(), format!("{page}?{failed}"));
        let body = portal.get(on.location(), Some(&ada)).await.body;
        assert!(body.contains("Not possible at this stage") && body.contains(TITLE) && body.contains("What Ada typed for an hour."), "{body}");
        // Neither colleagues nor the other side read it.
        let staff = portal.enters("approver@gatekeeper.example.org").await;
        for (who, page) in [(&eve, &page), (&staff, &format!("/review/requests/{draft}"))] {
            assert!(!portal.get(page, Some(who)).await.body.contains("for an hour"));
        }
    }

    async fn a_question_about_a_request_that_was_withdrawn_stays_to_be_read(db) {
        let portal = Portal::new(db).await;
        let (owner, reviewer) = (portal.enters("owner@plover.example.org").await, portal.enters("reviewer@gatekeeper.example.org").await);
        let request = portal.value("SELECT r.id FROM requests r WHERE r.state = 'in_review' AND r.service = 'messenger'").await;
        let withdrawn = portal.post("/api/requests/withdraw", Some(&owner), &format!("form[request]={request}")).await;
        assert!(withdrawn.location().contains("done="), "{}", withdrawn.body);
        let question = format!("form[request]={request}&form[item.1.question]=Where+do+they+stand%3F&form[item.1.kind]=text");
        assert_eq!(portal.post("/api/questions/ask", Some(&reviewer), &question).await.status, StatusCode::CONFLICT);
        let body = portal.get(&format!("/review/requests/{request}/questions"), Some(&reviewer)).await.body;
        assert!(body.contains(TITLE) && body.contains("Where do they stand?"), "{body}");
    }
}
