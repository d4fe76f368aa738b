//! What a provider gets for what it submitted, and begins again with.

use super::support::{World, failure, submits, typed};
use domain::access::Action;
use domain::failure::Failure;
use domain::form::Fields;
use domain::request::submission::example_draft;
use service::hash::sha256_hex;
use service::{files, receipts, requests};
use store::on_both;

on_both! {
    async fn anybody_can_compute_what_a_receipt_says(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let stranger = world.provider("kestrel").await;
        let id = requests::start(&provider, &typed(&[("service", "whatsapp")])).await.unwrap();
        assert_eq!(failure(receipts::view(&provider, &id).await), Failure::NotFound);
        let mut review = files::expect(&provider, &id).await.unwrap();
        review.push(b"Reviewed.").await.unwrap();
        files::add(&provider, &id, Fields::default(), "review.txt", review).await.unwrap();
        requests::submit(&provider, &id, 1, example_draft()).await.unwrap();
        let receipt = receipts::view(&provider, &id).await.unwrap();
        assert_eq!(sha256_hex(receipt.text.as_bytes()), receipt.sha256);
        assert!(receipt.text.contains(&sha256_hex(b"Reviewed.")), "{}", receipt.text);
        assert_eq!(receipt.files.len(), 1);
        let [there, utc] = &receipt.instants;
        assert!(there.starts_with("2026-01-15T09:00:00.0") && there.ends_with("+00:00[Europe/Dublin]"), "{there}");
        assert!(utc.starts_with("2026-01-15T09:00:00.0") && utc.ends_with('Z'), "{utc}");
        let mail = world.mail("owner@heron.example.org").await.text;
        assert!(mail.contains(&format!("/provider/requests/{id}/receipt")) && mail.contains(&receipt.sha256), "{mail}");
        assert_eq!(failure(receipts::view(&stranger, &id).await), Failure::NotFound);
    }

    async fn a_new_request_begins_with_the_answers_of_an_old_one(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let stranger = world.provider("kestrel").await;
        let id = requests::start(&provider, &typed(&[("service", "whatsapp")])).await.unwrap();
        let again = |from: &domain::ids::RequestId| typed(&[("service", "whatsapp"), ("from", from.as_str())]);
        assert_eq!(failure(requests::start(&provider, &again(&id)).await), Failure::NotNow);
        let mut review = files::expect(&provider, &id).await.unwrap();
        review.push(b"Reviewed.").await.unwrap();
        files::add(&provider, &id, Fields::default(), "review.txt", review).await.unwrap();
        requests::submit(&provider, &id, 1, example_draft()).await.unwrap();
        requests::withdraw(&provider, &id).await.unwrap();
        let new = requests::start(&provider, &again(&id)).await.unwrap();
        let seen = requests::view(&provider, Action::DraftPage, &new).await.unwrap();
        assert_eq!((seen.request.draft, seen.request.submission), (example_draft(), None));
        let copies = files::list(&provider, Action::DraftPage, &new).await.unwrap();
        assert_eq!((copies.len(), copies[0].is_sent), (1, false));
        // The old one keeps its own.
        files::remove(&provider, &new, &copies[0].id, Fields::default()).await.unwrap();
        assert_eq!(files::list(&provider, Action::RequestPage, &id).await.unwrap().len(), 1);
        // Nobody else begins with them.
        assert_eq!(failure(requests::start(&stranger, &again(&id)).await), Failure::NotFound);
        assert_eq!(failure(requests::start(&provider, &typed(&[("service", "whatsapp"), ("from", "x")])).await), Failure::NotFound);
        // What a check of eligibility brings along stands in the draft; nothing else does.
        let brought = typed(&[("service", "whatsapp"), ("functionality.text", "on"), ("state", "live")]);
        let begun = requests::start(&provider, &brought).await.unwrap();
        let seen = requests::view(&provider, Action::DraftPage, &begun).await.unwrap();
        assert_eq!(seen.request.draft, typed(&[("functionality.text", "on")]));
        submits(&provider, "messenger").await;
    }
}
