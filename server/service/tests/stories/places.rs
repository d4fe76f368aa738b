//! What a provider learns about others while its request runs.

use super::support::{World, failure, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::ids::RequestId;
use domain::time::days;
use service::authority::Member;
use service::places::{Place, place};
use service::{requests, reviews};
use store::on_both;

async fn of(who: &Member, id: &RequestId) -> Option<Place> {
    let seen = requests::view(who, Action::RequestPage, id).await.unwrap();
    place(who, &seen.request).await.unwrap()
}

on_both! {
    async fn a_provider_sees_its_place_by_legal_date_and_how_long_others_took(db) {
        let world = World::new(db).await;
        let (heron, plover) = (world.provider("heron").await, world.provider("plover").await);
        let administrator = world.administrator().await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let first = submits(&heron, "whatsapp").await;
        submits(&heron, "messenger").await;
        world.advance(days(5));
        let second = submits(&plover, "whatsapp").await;
        let place_of = |place: Option<Place>| place.map(|p| (p.place, p.of));
        assert_eq!(place_of(of(&heron, &first).await), Some((1, 2)), "of another service nothing counts");
        assert_eq!(place_of(of(&plover, &second).await), Some((2, 2)));
        // One that is taken back has no place, and the next moves up.
        requests::withdraw(&heron, &first).await.unwrap();
        assert_eq!(of(&heron, &first).await, None);
        assert_eq!(of(&plover, &second).await, Some(Place { place: 1, of: 1, typical: None }));
        let draft = requests::start(&heron, &typed(&[("service", "whatsapp")])).await.unwrap();
        assert_eq!(of(&heron, &draft).await, None);
        // How long a stage takes is told from five stays on: the one that was taken back has ended as well.
        for days_waited in [1, 2, 3] {
            let id = submits(&heron, "whatsapp").await;
            world.advance(days(days_waited));
            reviews::open(&reviewer, &id).await.unwrap();
        }
        assert_eq!(of(&plover, &second).await.unwrap().typical, None);
        let id = submits(&heron, "whatsapp").await;
        world.advance(days(4));
        reviews::open(&reviewer, &id).await.unwrap();
        let typical = of(&plover, &second).await.unwrap().typical.unwrap();
        assert_eq!((typical.stays, typical.median / days(1).0), (5, 3));
        assert_eq!(of(&heron, &id).await.unwrap().typical, None, "no review has ended yet");
        // Whose request it is not, learns nothing.
        let seen = requests::view(&plover, Action::RequestPage, &second).await.unwrap();
        assert_eq!(failure(place(&heron, &seen.request).await), Failure::NotFound);
    }
}
