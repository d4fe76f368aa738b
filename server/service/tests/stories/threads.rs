//! Notes among staff and messages to the provider: who reads what, whatever is written in whatever order.

use super::support::{World, failure, sentence, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::ids::RequestId;
use domain::request::Side;
use domain::time::minutes;
use service::authority::{Member, Person as _, Staff};
use service::threads::{CaseEntry, What};
use service::{accounts, looks, messages, notes, publications, requests, reviews, threads};
use store::on_both;

/// Everything a provider can come by about its request, as text: pages, record, mails, exports.
async fn provider_reads(world: &World, provider: &Member, id: &RequestId) -> String {
    let thread = threads::of_provider(provider, id).await.unwrap();
    let page = requests::view(provider, Action::RequestPage, id).await.unwrap();
    let overview = requests::overview(provider).await.unwrap();
    let mails = publications::mails(&world.visitor()).await.unwrap();
    let mails: Vec<String> = mails
        .into_iter()
        .filter(|mail| !mail.recipient.ends_with("gatekeeper.example.org"))
        .map(|mail| mail.subject + &mail.text)
        .collect();
    let export = accounts::export(provider.account()).await.unwrap();
    let file =
        service::audit::export_of_organisation(provider, &domain::audit::Filter::default()).await.unwrap();
    format!("{thread:?}{page:?}{overview:?}{mails:?}{export}{file}")
}

async fn reviewer(world: &World) -> (Staff, Staff) {
    let administrator = world.administrator().await;
    let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
    (administrator, reviewer)
}

on_both! {
    async fn a_note_stays_among_staff_and_a_message_reaches_the_provider(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let id = submits(&provider, "whatsapp").await;
        let (administrator, reviewer) = reviewer(&world).await;
        let engineer = world.staff(&administrator, StaffRole::Engineer, "engineer@gatekeeper.example.org").await;
        assert!(sentence(notes::write(&reviewer, &id, &typed(&[("message", "x")])).await).contains("Write the note"));
        assert!(sentence(messages::send(&reviewer, &id, &typed(&[("note", "x")])).await).contains("Write the message"));
        reviews::open(&reviewer, &id).await.unwrap();
        notes::write(&reviewer, &id, &typed(&[("note", "Between us: the extract is old.")])).await.unwrap();
        messages::send(&reviewer, &id, &typed(&[("message", "Please send a newer extract.")])).await.unwrap();
        let mail = world.mail("owner@heron.example.org").await;
        assert_eq!(mail.kind, "message_to_provider");
        assert!(mail.text.contains("Please send a newer extract.") && mail.text.contains("/messages"), "{}", mail.text);
        // Whoever worked on it hears of the answer, without what it says; whoever did not does not.
        messages::reply(&provider, &id, &typed(&[("message", "It is on its way.")])).await.unwrap();
        let mail = world.mail("reviewer@gatekeeper.example.org").await;
        assert_eq!(mail.kind, "message_to_staff");
        assert!(!mail.text.contains("on its way") && mail.text.contains(&format!("/review/requests/{id}")), "{}", mail.text);
        let mails = publications::mails(&world.visitor()).await.unwrap();
        assert!(!mails.iter().any(|m| m.kind == "message_to_staff" && m.recipient.starts_with("engineer")));
        // Both sides read the same row, staff with their notes in it.
        let read = threads::of_provider(&provider, &id).await.unwrap();
        let said: Vec<&str> = read
            .iter()
            .map(|e| match &e.what { What::Step { kind, .. } => kind.as_str(), What::Message { text, .. } => text.as_str() })
            .collect();
        assert_eq!(said, [
            "request.started", "request.submitted", "request.opened", "Please send a newer extract.", "It is on its way.",
        ]);
        let sides: Vec<Side> = read.iter().filter_map(|e| match e.what { What::Message { side, .. } => Some(side), What::Step { .. } => None }).collect();
        assert_eq!(sides, [Side::Gatekeeper, Side::Provider]);
        assert!(read[2].by.is_empty() && read[3].by.is_empty(), "a provider reads no name of staff here");
        assert!(read[4].own && !read[4].by.is_empty());
        let case = threads::of_case(&engineer, &id).await.unwrap();
        assert_eq!(case.len(), read.len() + 1);
        assert!(case.is_sorted_by_key(CaseEntry::seq));
        assert!(matches!(&case[3], CaseEntry::Note(note) if note.text.starts_with("Between us") && note.by == "Reviewer"));
        assert!(!provider_reads(&world, &provider, &id).await.contains("Between us"));
    }

    async fn nobody_writes_who_may_not(db) {
        let world = World::new(db).await;
        let (provider, stranger) = (world.provider("heron").await, world.provider("kestrel").await);
        let id = submits(&provider, "whatsapp").await;
        let (administrator, reviewer) = reviewer(&world).await;
        let auditor = world.staff(&administrator, StaffRole::Auditor, "auditor@gatekeeper.example.org").await;
        let (note, message) = (typed(&[("note", "n")]), typed(&[("message", "m")]));
        for staff in [&auditor, &administrator] {
            assert_eq!(failure(notes::write(staff, &id, &note).await), Failure::Forbidden);
            assert_eq!(failure(messages::send(staff, &id, &message).await), Failure::Forbidden);
        }
        assert_eq!(failure(messages::reply(&stranger, &id, &message).await), Failure::NotFound);
        assert_eq!(failure(threads::of_provider(&stranger, &id).await), Failure::NotFound);
        let viewer = world.joins(&provider, "viewer@heron.example.org", "viewer").await;
        assert_eq!(failure(messages::reply(&viewer, &id, &message).await), Failure::Forbidden);
        threads::of_provider(&viewer, &id).await.unwrap();
        // Nobody writes about a draft, which nobody has sent.
        let draft = requests::start(&provider, &typed(&[("service", "messenger")])).await.unwrap();
        assert_eq!(failure(messages::reply(&provider, &draft, &message).await), Failure::NotNow);
        assert_eq!(failure(messages::send(&reviewer, &draft, &message).await), Failure::NotFound);
        assert_eq!(messages::recipients(&reviewer, &id).await.unwrap(), ["owner@heron.example.org"]);
    }

    async fn no_sequence_of_notes_and_messages_shows_a_provider_a_note(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let id = submits(&provider, "whatsapp").await;
        let (_, reviewer) = reviewer(&world).await;
        reviews::open(&reviewer, &id).await.unwrap();
        // Steps of a linear congruence: the same on every run, without an order anybody chose.
        let mut dice = 20_260_115_u64;
        let (mut written, mut sent) = (Vec::new(), Vec::new());
        for n in 0..60 {
            dice = dice.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            let (secret, open) = (format!("secret-{n}-{dice:x}"), format!("open-{n}-{dice:x}"));
            // Each form carries the field of the other as well, as a broken page might.
            match dice >> 62 {
                0 | 1 => {
                    notes::write(&reviewer, &id, &typed(&[("note", &secret), ("message", "never kept")])).await.unwrap();
                    written.push(secret);
                }
                2 => {
                    messages::send(&reviewer, &id, &typed(&[("message", &open), ("note", &secret)])).await.unwrap();
                    written.push(secret);
                    sent.push(open);
                }
                _ => {
                    messages::reply(&provider, &id, &typed(&[("message", &open), ("note", &secret)])).await.unwrap();
                    written.push(secret);
                    sent.push(open);
                }
            }
        }
        assert!(written.len() == 60 && sent.len() > 15, "{}", sent.len());
        let read = provider_reads(&world, &provider, &id).await;
        for secret in &written {
            assert!(!read.contains(secret.as_str()), "{secret}");
        }
        for open in &sent {
            assert!(read.contains(open.as_str()), "{open}");
        }
        assert!(!read.contains("note.written") && !read.contains("never kept"));
    }
}

/// Whatever was written stays as it was written.
#[test]
fn nothing_changes_or_removes_a_note_or_a_message() {
    for sql in store::statements() {
        let text = sql.to_lowercase();
        for noun in ["notes", "messages"] {
            for verb in ["update", "delete from"] {
                assert!(!text.contains(&format!("{verb} {noun} ")), "{sql}");
            }
        }
    }
}

on_both! {
    async fn what_changed_since_somebody_looked_is_new_to_them_alone(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let id = submits(&provider, "whatsapp").await;
        let (administrator, reviewer) = reviewer(&world).await;
        let auditor = world.staff(&administrator, StaffRole::Auditor, "auditor@gatekeeper.example.org").await;
        let new_to = async |who: &Staff| {
            let thread = threads::of_case(who, &id).await.unwrap();
            let look = looks::look(who, &id, &thread).await.unwrap();
            thread.iter().filter(|entry| look.is_some_and(|look| look.is_new(entry.seq()))).count()
        };
        assert_eq!(new_to(&auditor).await, 0, "at the first look nothing is marked");
        reviews::open(&reviewer, &id).await.unwrap();
        messages::reply(&provider, &id, &typed(&[("message", "Hello.")])).await.unwrap();
        world.advance(minutes(40));
        // A browser that fetches ahead has not looked.
        let thread = threads::of_case(&auditor, &id).await.unwrap();
        assert!(looks::peek(&auditor, &id, &thread).await.unwrap().unwrap().is_new(thread.last().unwrap().seq()));
        assert_eq!(new_to(&auditor).await, 2);
        // Reading on keeps the marks; the next day they are gone.
        world.advance(minutes(10));
        notes::write(&reviewer, &id, &typed(&[("note", "One more.")])).await.unwrap();
        assert_eq!(new_to(&auditor).await, 3);
        world.advance(minutes(40));
        assert_eq!(new_to(&auditor).await, 0);
        assert_eq!(new_to(&reviewer).await, 0, "their first look");
        notes::write(&reviewer, &id, &typed(&[("note", "And another.")])).await.unwrap();
        let thread = threads::of_case(&reviewer, &id).await.unwrap();
        assert!(thread.last().unwrap().own(), "what one wrote oneself is no news");
    }
}
