//! Colleagues named in notes.

use super::support::{World, failure, sentence, submits, typed};
use domain::account::StaffRole;
use domain::failure::Failure;
use service::{conflicts, mentions, messages, notes, publications};
use store::on_both;

on_both! {
    async fn whoever_is_named_is_told_and_finds_the_note_again(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let id = submits(&provider, "whatsapp").await;
        let administrator = world.administrator().await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let counsel = world.staff(&administrator, StaffRole::Counsel, "counsel@gatekeeper.example.org").await;
        let auditor = world.staff(&administrator, StaffRole::Auditor, "auditor@gatekeeper.example.org").await;
        let twin = world.staff(&administrator, StaffRole::Counsel, "twin@gatekeeper.example.org").await;
        let handles: Vec<String> = mentions::colleagues(&reviewer).await.unwrap().into_iter().map(|it| it.handle).collect();
        assert_eq!(handles, ["ida.admin", "reviewer", "counsel", "auditor", "counsel.2"]);
        let unknown = sentence(notes::write(&reviewer, &id, &typed(&[("note", "@cora, look.")])).await);
        assert!(unknown.contains("Nobody on the staff is called @cora"), "{unknown}");
        // Naming oneself tells nobody.
        let note = typed(&[("note", "@counsel and @auditor: confidential. @reviewer @counsel")]);
        notes::write(&reviewer, &id, &note).await.unwrap();
        let mail = world.mail("counsel@gatekeeper.example.org").await;
        assert_eq!(mail.kind, "mentioned");
        assert!(mail.text.contains("/review/requests/") && !mail.text.contains("confidential"), "{}", mail.text);
        assert_eq!(world.mail("auditor@gatekeeper.example.org").await.kind, "mentioned");
        for nobody in ["reviewer@gatekeeper.example.org", "twin@gatekeeper.example.org", "owner@heron.example.org"] {
            let mails = publications::mails(&world.visitor()).await.unwrap();
            assert!(!mails.iter().any(|m| m.recipient == nobody && m.kind == "mentioned"), "{nobody}");
        }
        let own = mentions::list(&counsel, 1).await.unwrap();
        assert_eq!((own.lines.len(), own.total, own.unread), (1, 1, 1));
        assert!(own.lines[0].text.contains("confidential") && own.lines[0].by == "Reviewer");
        assert!(mentions::list(&twin, 1).await.unwrap().lines.is_empty());
        // Only whoever is named marks it as read, and reading it is theirs alone.
        assert_eq!(failure(mentions::read(&twin, Some(&own.lines[0].note)).await), Failure::NotFound);
        mentions::read(&counsel, Some(&own.lines[0].note)).await.unwrap();
        mentions::read(&counsel, Some(&own.lines[0].note)).await.unwrap();
        let own = mentions::list(&counsel, 1).await.unwrap();
        assert!(own.unread == 0 && own.lines[0].read_at.is_some());
        assert_eq!(mentions::list(&auditor, 1).await.unwrap().unread, 1);
        mentions::read(&auditor, None).await.unwrap();
        assert_eq!(mentions::list(&auditor, 1).await.unwrap().unread, 0);
        // Whoever is named also hears what the provider writes.
        messages::reply(&provider, &id, &typed(&[("message", "Hello.")])).await.unwrap();
        assert_eq!(world.mail("counsel@gatekeeper.example.org").await.kind, "message_to_staff");
        assert_ne!(world.mail("twin@gatekeeper.example.org").await.kind, "message_to_staff");
        // Whoever has declared a conflict of interest hears and reads nothing more.
        conflicts::declare(&counsel, &id, &typed(&[("why", "Shares.")])).await.unwrap();
        notes::write(&reviewer, &id, &typed(&[("note", "@counsel look.")])).await.unwrap();
        let none = mentions::list(&counsel, 1).await.unwrap();
        assert_eq!((none.lines.len(), none.total, none.unread), (0, 0, 0));
    }
}
