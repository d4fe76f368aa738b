//! What reviewers find about the items of a checklist.

use super::support::{World, failure, sentence, stands, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::checklist::{NEWEST, complete, items};
use domain::failure::Failure;
use domain::form::Fields;
use service::authority::Staff;
use service::{findings, questions, requests, reviews};
use store::on_both;

fn found(item: &str, verdict: &str, why: &str, before: i64) -> Fields {
    typed(&[("item", item), ("verdict", verdict), ("why", why), ("before", &before.to_string())])
}

on_both! {
    async fn every_item_gets_a_finding_and_what_is_asked_or_objected_is_handed_on(db) {
        let world = World::new(db.clone()).await;
        let provider = world.provider("heron").await;
        let id = submits(&provider, "whatsapp").await;
        let administrator = world.administrator().await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let counsel = world.staff(&administrator, StaffRole::Counsel, "counsel@gatekeeper.example.org").await;
        let auditor = world.staff(&administrator, StaffRole::Auditor, "auditor@gatekeeper.example.org").await;
        let writes = async |who: &Staff, form: Fields| findings::write(who, &id, &form).await;
        assert_eq!(failure(writes(&reviewer, found("protocol", "fine", "Signal.", 0)).await), Failure::NotNow);
        reviews::open(&reviewer, &id).await.unwrap();
        assert_eq!(failure(writes(&auditor, found("protocol", "fine", "Signal.", 0)).await), Failure::Forbidden);
        assert!(sentence(writes(&reviewer, found("protocol", "fine", " ", 0)).await).contains("also where it is fine"));
        // Nobody's page gets old by it while nothing is proposed.
        let version = stands(&reviewer, &id).await;
        writes(&reviewer, found("issuer", "ask", "Which host issues the tokens?", 0)).await.unwrap();
        assert_eq!(stands(&reviewer, &id).await, version);
        writes(&counsel, found("who-asks", "ask", "Send an extract of the register.", 0)).await.unwrap();
        writes(&reviewer, found("private-keys", "objection", "They lie on a server.", 0)).await.unwrap();
        // A colleague who read the page before is told, and nothing is lost.
        assert_eq!(failure(writes(&counsel, found("issuer", "fine", "Answered.", 0)).await), Failure::Conflict);
        let list = findings::view(&auditor, Action::ChecklistPage, &id).await.unwrap();
        let line = list.lines.iter().find(|line| line.item.code == "issuer").unwrap();
        let seq = line.findings[0].seq;
        let mut tx = db.read().await.unwrap();
        assert_eq!(findings::open_items(&mut tx, &id).await.unwrap().len(), items(NEWEST).len() - 3);
        drop(tx);
        // A round of questions begins with what is to be asked, after the slot that is taken.
        let seen = async || requests::view(&reviewer, Action::CasePage, &id).await.unwrap().request.questions;
        let begun = questions::from_findings(&list, &seen().await, 2);
        let wanted = [
            ("item.2.question", "Send an extract of the register."), ("item.2.about", "who-asks"),
            ("item.3.question", "Which host issues the tokens?"), ("item.3.about", "issuer"),
        ];
        assert_eq!(begun, typed(&wanted));
        questions::ask(&reviewer, &id, &typed(&wanted[..2])).await.unwrap();
        assert_eq!(seen().await.item(1).unwrap().about, "who-asks");
        assert_eq!(questions::from_findings(&list, &seen().await, 1).get("item.1.about"), "issuer");
        // Another finding takes its place; the earlier one stays with who and when.
        writes(&counsel, found("issuer", "fine", "Answered.", seq)).await.unwrap();
        let list = findings::view(&auditor, Action::ChecklistPage, &id).await.unwrap();
        let line = list.lines.iter().find(|line| line.item.code == "issuer").unwrap();
        let told: Vec<(&str, &str)> = line.findings.iter().map(|row| (row.verdict.as_str(), row.by.as_str())).collect();
        assert_eq!(told, [("fine", "Counsel"), ("ask", "Reviewer")]);
        assert_eq!(list.whole(), (3, items(NEWEST).len()));
        for item in items(NEWEST) {
            let last = list.lines.iter().find(|line| line.item == item).unwrap().findings.first().map_or(0, |row| row.seq);
            writes(&reviewer, found(item.code, "fine", "Looked at.", last)).await.unwrap();
        }
        let mut tx = db.read().await.unwrap();
        let open = findings::open_items(&mut tx, &id).await.unwrap();
        assert!(open.is_empty() && complete(open.len(), "").is_ok());
        drop(tx);
        // The provider learns nothing of it, and nothing is found once the review is over.
        let page = format!("{:?}", requests::view(&provider, Action::RequestPage, &id).await.unwrap());
        assert!(!page.contains("finding.written") && !page.contains("on a server"), "{page}");
        requests::withdraw(&provider, &id).await.unwrap();
        assert_eq!(failure(writes(&reviewer, found("issuer", "fine", "x", 0)).await), Failure::NotNow);
    }

    async fn a_case_keeps_the_version_it_began_with(db) {
        let world = World::new(db.clone()).await;
        let provider = world.provider("heron").await;
        let id = submits(&provider, "whatsapp").await;
        let administrator = world.administrator().await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        reviews::open(&reviewer, &id).await.unwrap();
        let facts = requests::view(&reviewer, Action::CasePage, &id).await.unwrap().facts;
        let opened = facts.iter().find(|fact| fact.kind == "request.opened").unwrap();
        assert_eq!(opened.data["checklist"], NEWEST);
        assert_eq!(findings::view(&reviewer, Action::ChecklistPage, &id).await.unwrap().version, NEWEST);
    }
}
