//! What several stories need done on the way.

use super::provider::Provider;
use super::{World, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::ids::{InvitationId, KeyId, RequestId};
use domain::milestone::Milestone;
use service::authority::{Member, Staff};
use service::{agreements, keys, milestones};

pub async fn agrees(world: &World, provider: &Member, administrator: &Staff, id: &RequestId) {
    let offer = agreements::view(provider, Action::AgreementPage, id).await.unwrap().offer.id;
    let form =
        typed(&[("name", "Ada Example"), ("title", "Director"), ("authority", "on"), ("offer", &offer)]);
    agreements::sign(provider, id, &form).await.unwrap();
    let counsel = world.staff(administrator, StaffRole::Counsel, "counsel@gatekeeper.example.org").await;
    agreements::countersign(&counsel, id, &form).await.unwrap();
}

pub async fn invitation(world: &World, to: &str) -> InvitationId {
    InvitationId::parse(&world.token(to).await).unwrap()
}

pub fn answers(signal: &mut Provider, challenge: &str) -> String {
    let echo = signal.decrypts(&domain::keys::Envelope::parse(challenge).unwrap());
    signal.encrypts(&echo).json().to_string()
}

pub async fn proves(provider: &Member, id: &RequestId, signal: &mut Provider) -> KeyId {
    let key = keys::register(provider, Action::KeyRegister, id, &signal.registration.json().to_string())
        .await
        .unwrap();
    let line = keys::view(provider, Action::KeysPage, id).await.unwrap().keys.remove(0);
    let challenge = domain::keys::Envelope::parse(&line.challenge.unwrap()).unwrap();
    let echo = signal.decrypts(&challenge);
    keys::answer(provider, Action::KeyAnswer, &key, &signal.encrypts(&echo).json().to_string())
        .await
        .unwrap();
    key
}

pub async fn passes_milestones(world: &World, provider: &Member, administrator: &Staff, id: &RequestId) {
    let engineer = world.staff(administrator, StaffRole::Engineer, "engineer@gatekeeper.example.org").await;
    for (_, slug, ..) in Milestone::ALL {
        milestones::report(provider, id, &typed(&[("milestone", slug), ("evidence", "Run.")])).await.unwrap();
        milestones::judge(&engineer, id, &typed(&[("milestone", slug), ("verdict", "accept")]))
            .await
            .unwrap();
    }
}
