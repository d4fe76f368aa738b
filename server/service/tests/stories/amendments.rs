//! Changes after submission.

use super::support::{World, failure, sentence, submits};
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::request::StateKind;
use domain::request::submission::example_draft;
use service::{amendments, requests};
use store::on_both;

on_both! {
    async fn a_fact_is_corrected_where_both_sides_see_it_and_what_was_submitted_stays(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let id = submits(&provider, "whatsapp").await;
        let before = requests::view(&provider, Action::RequestPage, &id).await.unwrap();
        let mut moved = example_draft();
        moved.set("push_url", "https://push.heron.example.org");
        assert!(sentence(amendments::amend(&provider, &id, before.version, &moved).await).contains("Both sides read it"));
        moved.set("why", "Our push servers have moved.");
        assert_eq!(failure(amendments::amend(&provider, &id, 1, &moved).await), Failure::Conflict);
        // Another functionality is another request; ticking it here does nothing.
        moved.set("functionality.voice_messages", "on");
        amendments::amend(&provider, &id, before.version, &moved).await.unwrap();
        let after = requests::view(&provider, Action::RequestPage, &id).await.unwrap();
        assert_eq!(after.request.submission, before.request.submission);
        assert_eq!(after.request.current().unwrap().push_url, "https://push.heron.example.org");
        assert_eq!(after.request.functionalities(), before.request.functionalities());
        let fact = after.facts.last().unwrap();
        assert_eq!((fact.kind.as_str(), fact.data["why"].as_str()), ("request.amended", Some("Our push servers have moved.")));
        assert_eq!(fact.data["from"]["push_url"], "https://heron.example.org/push");
        let again = amendments::amend(&provider, &id, after.version, &moved).await;
        assert_eq!(failure(again), Failure::Unchanged);
    }

    async fn a_further_functionality_is_a_request_beside_the_first_with_a_clock_of_its_own(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let stranger = world.provider("kestrel").await;
        let id = submits(&provider, "whatsapp").await;
        assert_eq!(failure(amendments::add(&stranger, &id).await), Failure::NotFound);
        world.advance(domain::time::days(40));
        let (beside, begins) = amendments::add(&provider, &id).await.unwrap();
        let again = amendments::add(&provider, &id).await.unwrap();
        assert!(begins && again == (beside.clone(), false), "a second press makes no second draft");
        let draft = requests::view(&provider, Action::DraftPage, &beside).await.unwrap();
        assert_eq!(draft.request.state.kind(), StateKind::Draft);
        // Nobody at the gatekeeper learns of a draft.
        let administrator = world.administrator().await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let seen = requests::view(&reviewer, Action::CasePage, &beside).await;
        assert_eq!(failure(seen), Failure::NotFound);
        assert!(requests::view(&reviewer, Action::CasePage, &id).await.unwrap().links.is_empty());
        assert_eq!(draft.request.draft.get("jwks_url"), example_draft().get("jwks_url"));
        assert!(draft.request.draft.iter().all(|(name, _)| !name.starts_with("functionality.")));
        let mut fields = draft.request.draft.clone();
        fields.set("functionality.files", "on");
        requests::submit(&provider, &beside, draft.version, fields).await.unwrap();
        let first = requests::view(&provider, Action::RequestPage, &id).await.unwrap();
        let second = requests::view(&provider, Action::RequestPage, &beside).await.unwrap();
        assert!(second.request.due_on() > first.request.due_on());
        assert_eq!(first.links[0].other, beside);
        assert_eq!((second.links[0].other.clone(), second.links[0].kind.as_str()), (id, "addition"));
    }
}
