//! Members talk about a draft among themselves.

use super::support::{World, failure, sentence, submits, typed};
use domain::access::Action;
use domain::failure::Failure;
use domain::request::Section;
use domain::request::submission::example_draft;
use service::authority::{Member, Person as _};
use service::{accounts, comments, members, requests};
use store::on_both;

async fn says(
    who: &Member,
    id: &domain::ids::RequestId,
    section: &str,
    text: &str,
) -> service::Result<Section> {
    let field = format!("comment.{section}");
    comments::add(who, id, typed(&[("section", section), (&field, text)])).await
}

on_both! {
    async fn members_talk_about_a_section_and_settle_it(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let eli = world.joins(&owner, "eli@heron.example.org", "engineer").await;
        let id = requests::start(&owner, &typed(&[("service", "whatsapp")])).await.unwrap();
        let mut form = example_draft();
        form.set("version", "1");
        form.set("section", "connects");
        form.set("comment.connects", "Is this the right <issuer>?");
        assert_eq!(comments::add(&eli, &id, form).await.unwrap(), Section::Connects);
        // What was typed around it is saved with it, and the comment is no part of it.
        assert_eq!(requests::view(&owner, Action::DraftPage, &id).await.unwrap().request.draft, example_draft());
        let said = comments::list(&owner, &id).await.unwrap().remove(0);
        assert_eq!((said.text.as_str(), said.resolved), ("Is this the right <issuer>?", None));
        assert_eq!(sentence(says(&owner, &id, "connects", "  ").await), "Write a comment first.");
        assert_eq!(failure(says(&owner, &id, "nothing", "x").await), Failure::NotFound);
        comments::resolve(&owner, &id, &said.id, typed(&[])).await.unwrap();
        assert_eq!(failure(comments::resolve(&eli, &id, &said.id, typed(&[])).await), Failure::Conflict);
        let said = comments::list(&eli, &id).await.unwrap().remove(0);
        assert_eq!(said.resolved.unwrap().0, "Ada Example");
        let told = accounts::export(eli.account()).await.unwrap();
        assert_eq!(told["comments"][0]["text"], "Is this the right <issuer>?");
        // Whoever is removed stays named; whoever deletes their account does not.
        members::remove(&owner, eli.account().id()).await.unwrap();
        assert_eq!(failure(says(&eli, &id, "what", "Still here?").await), Failure::NotFound);
        assert_eq!(comments::list(&owner, &id).await.unwrap()[0].name, "Ada Example");
        requests::submit(&owner, &id, 2, example_draft()).await.unwrap();
        let facts = requests::view(&owner, Action::RequestPage, &id).await.unwrap().facts;
        assert!(facts.iter().all(|fact| !fact.data.to_string().contains("issuer>")));
        assert_eq!(failure(says(&owner, &id, "what", "Too late.").await), Failure::NotNow);
    }

    async fn strangers_and_viewers_say_nothing(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let stranger = world.provider("kestrel").await;
        let viewer = world.joins(&owner, "vic@heron.example.org", "viewer").await;
        let id = requests::start(&owner, &typed(&[("service", "whatsapp")])).await.unwrap();
        let own = requests::start(&stranger, &typed(&[("service", "whatsapp")])).await.unwrap();
        says(&owner, &id, "what", "Among us.").await.unwrap();
        let said = comments::list(&owner, &id).await.unwrap().remove(0);
        assert_eq!(failure(says(&stranger, &id, "what", "x").await), Failure::NotFound);
        assert_eq!(failure(comments::list(&stranger, &id).await), Failure::NotFound);
        assert_eq!(failure(says(&viewer, &id, "what", "x").await), Failure::Forbidden);
        // Not through a draft of their own either.
        assert_eq!(failure(comments::resolve(&stranger, &own, &said.id, typed(&[])).await), Failure::Conflict);
        let sent = submits(&owner, "messenger").await;
        assert_eq!(failure(says(&owner, &sent, "what", "x").await), Failure::NotNow);
    }
}
