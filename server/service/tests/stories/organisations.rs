//! Organisations that look like each other.

use super::support::{World, failure, submits, typed};
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::ids::RequestId;
use domain::language::Language;
use service::organisations::{alike, other_requests};
use service::requests;
use store::on_both;

on_both! {
    async fn whoever_reviews_sees_who_looks_like_who_asks(db) {
        let world = World::new(db).await;
        let administrator = world.administrator().await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let heron = world.provider_as("heron", &[("legal_name", "Heron Messaging Limited"), ("identifier_kind", "euid"), ("identifier", "IE.CRO.123456")]).await;
        let id = submits(&heron, "whatsapp").await;
        assert!(alike(&reviewer, &id).await.unwrap().is_empty());
        world.provider("kestrel").await;
        world.provider_as("bittern", &[("trade_name", "Herón Messagin GmbH")]).await;
        world.provider_as("avocet", &[("trade_name", "HER0N")]).await;
        world.provider_as("plover", &[("identifier_kind", "register"), ("identifier", "ie cro 123456"), ("website", "https://www.heron.example.org/")]).await;
        let seen = alike(&reviewer, &id).await.unwrap();
        let told: Vec<(&str, Vec<String>)> =
            seen.iter().map(|a| (a.features.trade_name.as_str(), a.reasons.iter().map(|r| texts::say(Language::English, &r.sentence())).collect())).collect();
        // The plainest first.
        assert_eq!(told[0], ("plover", vec!["Both entered the identifier IE.CRO.123456.".to_owned(), "Both have their website at heron.example.org.".to_owned()]));
        assert_eq!(told[1], ("HER0N", vec!["“HER0N” reads like “heron”: only case, accents, look-alike letters or the legal form differ.".to_owned()]));
        assert_eq!(told[2], ("Herón Messagin GmbH", vec!["“Herón Messagin GmbH” differs from “Heron Messaging Limited” by a letter or two.".to_owned()]));
        assert_eq!(told.len(), 3);
        let nothing = RequestId::parse("00000000-0000-7000-8000-000000000001").unwrap();
        assert_eq!(failure(alike(&reviewer, &nothing).await), Failure::NotFound);
    }

    async fn reviewers_see_what_else_the_organisation_asks_for(db) {
        let world = World::new(db).await;
        let administrator = world.administrator().await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let (heron, kestrel) = (world.provider("heron").await, world.provider("kestrel").await);
        let (id, other) = (submits(&heron, "whatsapp").await, submits(&heron, "messenger").await);
        submits(&kestrel, "whatsapp").await;
        // A draft is nobody's business yet.
        requests::start(&heron, &typed(&[("service", "messenger")])).await.unwrap();
        let told: Vec<RequestId> = other_requests(&reviewer, &id).await.unwrap().into_iter().map(|line| line.id).collect();
        assert_eq!(told, [other]);
    }
}
