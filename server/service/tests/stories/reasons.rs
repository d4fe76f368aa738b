//! The catalogue of reasons, and what begins with one.

use super::support::{World, approves, failure, proposes, sentence, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::form::Fields;
use domain::language::Language;
use domain::reason::{Code, Part};
use service::authority::Staff;
use service::reasons::{self, Saved};
use service::{Error, reviews};
use store::on_both;
use store::testing::value;

fn code(text: &str) -> Code {
    Code::parse(text).unwrap()
}

/// The form of a question, with its code or the version it goes on from.
fn question(words: &str, more: &[(&str, &str)]) -> Fields {
    let mut form =
        typed(&[("use", "question"), ("category", "privacy"), ("en.title", "Logs"), ("en.question", words)]);
    more.iter().for_each(|(name, value)| form.set(name, *value));
    form
}

async fn makes(who: &Staff, words: &str, more: &[(&str, &str)]) -> Result<Saved, Error> {
    reasons::save(who, &question(words, more)).await
}

on_both! {
    async fn a_reason_gets_versions_and_none_of_them_changes(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        let made = makes(&ida, "What do you log?", &[("called", "server-logs")]).await.unwrap();
        assert_eq!(made, Saved::Kept(code("server-logs")));
        let taken = makes(&ida, "Again?", &[("called", "server-logs")]).await;
        assert!(sentence(taken).contains("already"));
        let edit = |version: &'static str| [("catalogued", "server-logs"), ("version", version)];
        makes(&ida, "What do you log, and how long?", &edit("1")).await.unwrap();
        // Whoever wrote on an older page does not overwrite.
        assert_eq!(failure(makes(&ida, "Mine!", &edit("1")).await), Failure::Conflict);
        // The same words again are no version.
        makes(&ida, "What do you log, and how long?", &edit("2")).await.unwrap();
        let all = reasons::history(&ida, Action::ReasonHistory, &code("server-logs")).await.unwrap();
        let said: Vec<_> = all.iter().map(|v| (v.version, v.reason.says(Language::English, Part::Question))).collect();
        assert_eq!(said, [(2, "What do you log, and how long?"), (1, "What do you log?")]);
        assert_eq!(all[0].by.as_deref(), Some("Ida Admin"));
        assert_eq!(failure(makes(&ida, "?", &[("catalogued", "no-such"), ("version", "1")]).await), Failure::NotFound);
        assert_eq!(failure(makes(&ida, "?", &[("called", "No")]).await), Failure::Wrong);
    }

    async fn looking_first_keeps_nothing(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        let look = [("called", "server-logs"), ("step", "look")];
        assert_eq!(makes(&ida, "What do you log?", &look).await.unwrap(), Saved::Looked);
        let none = reasons::history(&ida, Action::ReasonHistory, &code("server-logs")).await;
        assert_eq!(failure(none), Failure::NotFound);
    }

    async fn the_portal_ships_with_reasons_once(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        let all = reasons::list(&ida).await.unwrap();
        assert!(all.len() >= 8 && all.iter().all(|v| v.by.is_none() && v.version == 1 && !v.retired));
        let retired = typed(&[("catalogued", "key-custody")]);
        reasons::retire(&ida, &retired).await.unwrap();
        service::publications::publish_shipped(&world.service.system()).await.unwrap();
        let again = reasons::list(&ida).await.unwrap();
        assert_eq!(again.len(), all.len());
        assert!(again.last().unwrap().retired && again.last().unwrap().version == 2);
    }

    async fn a_retired_reason_is_offered_to_nobody_until_it_is_brought_back(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        let reviewer = world.staff(&ida, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let (custody, form) = (code("key-custody"), typed(&[("catalogued", "key-custody")]));
        let offered = async || {
            let all = reasons::choices(&reviewer, Language::English).await.unwrap();
            (all.iter().any(|c| c.code == custody), reasons::prefill(&reviewer, &custody, Language::English).await.unwrap())
        };
        assert!(offered().await.0);
        reasons::retire(&ida, &form).await.unwrap();
        assert_eq!(failure(reasons::retire(&ida, &form).await), Failure::NotNow);
        assert_eq!(offered().await, (false, Fields::default()));
        let edit = question("?", &[("catalogued", "key-custody"), ("version", "2")]);
        assert_eq!(failure(reasons::save(&ida, &edit).await), Failure::NotNow);
        reasons::restore(&ida, &form).await.unwrap();
        assert_eq!(offered().await.1.get("cited"), "key-custody@3");
        // Reviewers begin with reasons; they do not make them.
        assert_eq!(failure(reasons::retire(&reviewer, &form).await), Failure::Forbidden);
        assert_eq!(failure(reasons::save(&reviewer, &edit).await), Failure::Forbidden);
        assert_eq!(failure(reasons::list(&reviewer).await), Failure::Forbidden);
    }

    async fn a_decision_keeps_pointing_to_the_version_it_began_with(db) {
        let world = World::new(db.clone()).await;
        let ida = world.administrator().await;
        let reviewer = world.staff(&ida, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let approver = world.staff(&ida, StaffRole::Approver, "approver@gatekeeper.example.org").await;
        let provider = world.provider("heron").await;
        let id = submits(&provider, "whatsapp").await;
        reviews::open(&reviewer, &id).await.unwrap();
        let mut begun = reasons::prefill(&reviewer, &code("token-issuer"), Language::German).await.unwrap();
        begun.set("remedy", "Challenge it here.");
        assert!(begun.get("ground").contains("Token-Aussteller") && begun.get("category") == "security");
        proposes(&reviewer, &id, &begun).await.unwrap();
        let mut edit = reasons::history(&ida, Action::ReasonPage, &code("token-issuer")).await.unwrap()[0].reason.fields();
        for (name, value) in [("catalogued", "token-issuer"), ("version", "1"), ("en.ground", "Nobody knows who signs.")] {
            edit.set(name, value);
        }
        reasons::save(&ida, &edit).await.unwrap();
        approves(&approver, &id).await.unwrap();
        let all = reasons::history(&ida, Action::ReasonHistory, &code("token-issuer")).await.unwrap();
        assert_eq!(all.iter().map(|v| (v.version, v.used)).collect::<Vec<_>>(), [(2, 0), (1, 1)]);
        let mut tx = db.read().await.unwrap();
        assert_eq!(value(&mut tx, "SELECT code FROM decision_reasons").await, "token-issuer");
    }

    async fn a_made_up_citation_cites_nothing(db) {
        let world = World::new(db.clone()).await;
        let ida = world.administrator().await;
        let reviewer = world.staff(&ida, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let id = submits(&world.provider("heron").await, "whatsapp").await;
        reviews::open(&reviewer, &id).await.unwrap();
        let form = typed(&[("outcome", "accept"), ("reasons", "Complete."), ("cited", "key-custody@99")]);
        proposes(&reviewer, &id, &form).await.unwrap();
        let mut tx = db.read().await.unwrap();
        assert_eq!(value(&mut tx, "SELECT CAST(COUNT(*) AS TEXT) FROM decision_reasons").await, "0");
    }
}
