//! Keys, by a provider who holds them and by others who do not.

use super::support::acts::{agrees, answers, passes_milestones, proves};
use super::support::provider::Provider;
use super::support::{World, accepted, failure, sentence, stands, submits, typed};
use super::support::{approves, proposes};
use domain::access::Action;
use domain::failure::Failure;
use domain::ids::KeyId;
use domain::request::StateKind;
use domain::time::hours;
use service::{keys, requests, reviews};
use store::on_both;

on_both! {
    async fn a_key_is_proven_by_whoever_holds_it_and_by_nobody_else(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, ..) = accepted(&world, &provider, &administrator).await;
        let mut signal = Provider::new();
        let text = signal.registration.json().to_string();
        let key = keys::register(&provider, Action::KeyRegister, &id, &text).await.unwrap();
        let view = || keys::view(&provider, Action::KeysPage, &id);
        let challenge = view().await.unwrap().keys[0].challenge.clone().unwrap();
        let echo = signal.decrypts(&domain::keys::Envelope::parse(&challenge).unwrap());
        let answer = |text: String| {
            let (provider, key) = (provider.clone(), key.clone());
            async move { keys::answer(&provider, Action::KeyAnswer, &key, &text).await }
        };
        assert!(sentence(answer("{}".to_owned()).await).contains("not an answer"));
        assert!(sentence(answer(challenge).await).contains("type 2"));
        assert!(sentence(answer(signal.encrypts(b"wrong").json().to_string()).await).contains("not the echo"));
        let right = signal.encrypts(&echo).json().to_string();
        answer(right.clone()).await.unwrap();
        assert_eq!(failure(answer(right).await), Failure::ChallengeEnded);
        // The same identity key again, here or by others.
        assert_eq!(failure(keys::register(&provider, Action::KeyRegister, &id, &text).await), Failure::KeyReused);
        // A second key waits until it is made active; the first retires.
        let second = proves(&provider, &id, &mut Provider::new()).await;
        let states = || async { view().await.unwrap().keys.iter().map(|k| k.state.as_str()).collect::<Vec<_>>() };
        assert_eq!(states().await, ["proven", "active"]);
        keys::activate(&provider, &second).await.unwrap();
        assert_eq!(states().await, ["active", "retiring"]);
        keys::revoke(&provider, &key).await.unwrap();
        assert_eq!(states().await, ["active", "revoked"]);
    }

    async fn a_revoked_identity_does_not_come_back(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, ..) = accepted(&world, &provider, &administrator).await;
        let mut signal = Provider::new();
        let text = signal.registration.json().to_string();
        let first = keys::register(&provider, Action::KeyRegister, &id, &text).await.unwrap();
        let second = keys::register(&provider, Action::KeyRegister, &id, &text).await.unwrap();
        let challenge = |key: &KeyId| {
            let key = key.clone();
            let (provider, id) = (provider.clone(), id.clone());
            async move {
                let seen = keys::view(&provider, Action::KeysPage, &id).await.unwrap();
                seen.keys.into_iter().find(|k| k.id == key).unwrap().challenge.unwrap()
            }
        };
        let (one, two) = (challenge(&first).await, challenge(&second).await);
        // A copy of the private halves got out.
        let mut thief = signal.clone();
        let answer = answers(&mut signal, &one);
        keys::answer(&provider, Action::KeyAnswer, &first, &answer).await.unwrap();
        keys::revoke(&provider, &first).await.unwrap();
        let late = answers(&mut thief, &two);
        let outcome = keys::answer(&provider, Action::KeyAnswer, &second, &late).await;
        assert_eq!(failure(outcome), Failure::KeyReused);
    }

    async fn registering_somebody_elses_public_keys_takes_nothing_from_them(db) {
        let world = World::new(db).await;
        let administrator = world.administrator().await;
        let rival = world.provider("kestrel").await;
        let (theirs, reviewer, approver) = accepted(&world, &rival, &administrator).await;
        let provider = world.provider("heron").await;
        let id = submits(&provider, "whatsapp").await;
        reviews::open(&reviewer, &id).await.unwrap();
        proposes(&reviewer, &id, &typed(&[("outcome", "accept"), ("reasons", "Complete.")])).await.unwrap();
        approves(&approver, &id).await.unwrap();
        let mut signal = Provider::new();
        keys::register(&rival, Action::KeyRegister, &theirs, &signal.registration.json().to_string()).await.unwrap();
        proves(&provider, &id, &mut signal).await;
    }

    async fn a_key_revoked_at_the_last_moment_keeps_a_request_from_being_ready(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, reviewer, approver) = accepted(&world, &provider, &administrator).await;
        agrees(&world, &provider, &administrator, &id).await;
        let key = proves(&provider, &id, &mut Provider::new()).await;
        passes_milestones(&world, &provider, &administrator, &id).await;
        reviews::declare_ready(&reviewer, &id).await.unwrap();
        let (ready, revoked) = tokio::join!(reviews::confirm_ready(&approver, &id, stands(&approver, &id).await), keys::revoke(&provider, &key));
        revoked.unwrap();
        let seen = requests::view(&provider, Action::RequestPage, &id).await.unwrap();
        // Either it was ready before the key went, or the key went first and it is not.
        assert_eq!(seen.request.state.kind() == StateKind::Ready, ready.is_ok());
        let at = |kind: &str| seen.facts.iter().position(|fact| fact.kind == kind);
        let (confirmed, revoked) = (at("readiness.confirmed"), at("key.revoked"));
        assert!(confirmed.is_none_or(|at| Some(at) < revoked), "ready without a key: {confirmed:?} {revoked:?}");
    }

    async fn a_challenge_ends_after_a_day(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, ..) = accepted(&world, &provider, &administrator).await;
        let signal = Provider::new();
        let key = keys::register(&provider, Action::KeyRegister, &id, &signal.registration.json().to_string()).await.unwrap();
        world.advance(hours(24));
        assert_eq!(failure(keys::answer(&provider, Action::KeyAnswer, &key, "{}").await), Failure::ChallengeEnded);
        assert!(keys::view(&provider, Action::KeysPage, &id).await.unwrap().keys[0].challenge.is_none());
    }
}
