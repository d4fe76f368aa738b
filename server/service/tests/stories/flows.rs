//! Stories on both engines, told through use cases.

use super::support::provider::Provider;
use super::support::{PASSWORD, World, accepted, failure, sentence, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::ids::{InvitationId, KeyId, RequestId};
use domain::milestone::Milestone;
use domain::request::StateKind;
use domain::request::submission::example_draft;
use domain::time::{days, hours, minutes};
use service::authority::{Member, Person as _, Staff, Who as _};
use service::{accounts, agreements, choices, clients, jobs, keys, members, milestones, requests, reviews};
use store::on_both;

async fn agrees(world: &World, provider: &Member, administrator: &Staff, id: &RequestId) {
    let offer = agreements::view(provider, Action::AgreementPage, id).await.unwrap().offer.id;
    let form =
        typed(&[("name", "Ada Example"), ("title", "Director"), ("authority", "on"), ("offer", &offer)]);
    agreements::sign(provider, id, &form).await.unwrap();
    let counsel = world.staff(administrator, StaffRole::Counsel, "counsel@gatekeeper.example.org").await;
    agreements::countersign(&counsel, id, &form).await.unwrap();
}

async fn invitation(world: &World, to: &str) -> InvitationId {
    InvitationId::parse(&world.token(to).await).unwrap()
}

fn answers(signal: &mut Provider, challenge: &str) -> String {
    let echo = signal.decrypts(&domain::keys::Envelope::parse(challenge).unwrap());
    signal.encrypts(&echo).json().to_string()
}

async fn proves(provider: &Member, id: &RequestId, signal: &mut Provider) -> KeyId {
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

async fn passes_milestones(world: &World, provider: &Member, administrator: &Staff, id: &RequestId) {
    let engineer = world.staff(administrator, StaffRole::Engineer, "engineer@gatekeeper.example.org").await;
    for (_, slug, ..) in Milestone::ALL {
        milestones::report(provider, id, &typed(&[("milestone", slug), ("evidence", "Run.")])).await.unwrap();
        milestones::judge(&engineer, id, &typed(&[("milestone", slug), ("verdict", "accept")]))
            .await
            .unwrap();
    }
}

on_both! {
    async fn a_request_goes_the_whole_way_and_the_clock_stops_early(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, reviewer, approver) = accepted(&world, &provider, &administrator).await;
        assert_eq!(failure(reviews::declare_ready(&reviewer, &id).await), Failure::TracksIncomplete);
        agrees(&world, &provider, &administrator, &id).await;
        proves(&provider, &id, &mut Provider::new()).await;
        passes_milestones(&world, &provider, &administrator, &id).await;
        world.advance(days(85));
        reviews::declare_ready(&reviewer, &id).await.unwrap();
        assert_eq!(failure(reviews::confirm_ready(&reviewer, &id).await), Failure::Forbidden);
        reviews::confirm_ready(&approver, &id).await.unwrap();
        let told = world.mail("owner@heron.example.org").await.text;
        assert!(told.contains("met on 2026-04-10, 5 days early"), "{told}");
        reviews::launch(&approver, &id).await.unwrap();
        assert_eq!(requests::view(&provider, Action::RequestPage, &id).await.unwrap().request.state.kind(), StateKind::Live);
    }

    async fn late_is_told_as_late(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, reviewer, approver) = accepted(&world, &provider, &administrator).await;
        agrees(&world, &provider, &administrator, &id).await;
        proves(&provider, &id, &mut Provider::new()).await;
        passes_milestones(&world, &provider, &administrator, &id).await;
        world.advance(days(92));
        reviews::declare_ready(&reviewer, &id).await.unwrap();
        reviews::confirm_ready(&approver, &id).await.unwrap();
        assert!(world.mail("owner@heron.example.org").await.text.contains("late by 2 days"));
    }

    async fn a_draft_is_never_lost_and_submitted_once(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let id = requests::start(&provider, &typed(&[("service", "whatsapp")])).await.unwrap();
        let half = typed(&[("description", "Half a sentence")]);
        assert_eq!(requests::save(&provider, Action::RequestSave, &id, 1, half.clone()).await.unwrap(), 2);
        assert_eq!(failure(requests::save(&provider, Action::RequestSave, &id, 1, typed(&[])).await), Failure::Conflict);
        assert_eq!(requests::view(&provider, Action::DraftPage, &id).await.unwrap().request.draft, half);
        // Incomplete: refused, and saved all the same.
        let mut nearly = example_draft();
        nearly.set("jwks_url", "http://heron.example.org");
        assert!(sentence(requests::submit(&provider, &id, 2, nearly.clone()).await).contains("https://"));
        assert_eq!(requests::view(&provider, Action::DraftPage, &id).await.unwrap().request.draft, nearly);
        requests::submit(&provider, &id, 3, example_draft()).await.unwrap();
        requests::submit(&provider, &id, 3, example_draft()).await.unwrap();
        assert_eq!(failure(requests::submit(&provider, &id, 3, nearly).await), Failure::NotNow);
        let seen = requests::view(&provider, Action::RequestPage, &id).await.unwrap();
        assert_eq!(seen.facts.iter().filter(|f| f.kind == "request.submitted").count(), 1);
        assert_eq!(seen.request.due_on().unwrap().to_string(), "2026-04-15");
        let mail = world.mail("owner@heron.example.org").await;
        assert!(mail.text.contains("The legal date is 2026-04-15") && mail.text.contains("received on 2026-01-15 09:00 GMT"), "{}", mail.text);
    }

    async fn one_person_alone_cannot_decide(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let id = submits(&provider, "whatsapp").await;
        let approver = world.staff(&administrator, StaffRole::Approver, "one@gatekeeper.example.org").await;
        let other = world.staff(&administrator, StaffRole::Approver, "two@gatekeeper.example.org").await;
        let third = world.staff(&administrator, StaffRole::Approver, "three@gatekeeper.example.org").await;
        let fourth = world.staff(&administrator, StaffRole::Approver, "four@gatekeeper.example.org").await;
        let refusal = typed(&[("outcome", "refuse"), ("ground", "g"), ("necessary", "n"), ("proportionate", "p"), ("cure", "c")]);
        reviews::open(&approver, &id).await.unwrap();
        reviews::propose(&approver, &id, &refusal).await.unwrap();
        assert_eq!(failure(reviews::approve(&approver, &id).await), Failure::SamePerson);
        reviews::approve(&other, &id).await.unwrap();
        // The refusal is challenged: neither of the two may decide again.
        requests::challenge(&provider, &id, &typed(&[("grounds", "Cured.")])).await.unwrap();
        assert_eq!(failure(reviews::propose(&other, &id, &refusal).await), Failure::DecidedBefore);
        reviews::propose(&third, &id, &typed(&[("outcome", "accept"), ("reasons", "Cured.")])).await.unwrap();
        assert_eq!(failure(reviews::approve(&approver, &id).await), Failure::DecidedBefore);
        reviews::approve(&fourth, &id).await.unwrap();
    }

    async fn of_two_people_who_approve_at_once_one_is_told(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let id = submits(&provider, "whatsapp").await;
        let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
        let one = world.staff(&administrator, StaffRole::Approver, "one@gatekeeper.example.org").await;
        let two = world.staff(&administrator, StaffRole::Approver, "two@gatekeeper.example.org").await;
        reviews::open(&reviewer, &id).await.unwrap();
        reviews::propose(&reviewer, &id, &typed(&[("outcome", "accept"), ("reasons", "Complete.")])).await.unwrap();
        let (first, second) = tokio::join!(reviews::approve(&one, &id), reviews::approve(&two, &id));
        assert_eq!(usize::from(first.is_ok()) + usize::from(second.is_ok()), 1);
        let told = if first.is_err() { failure(first) } else { failure(second) };
        assert!(matches!(told, Failure::Conflict | Failure::NotNow), "{told:?}");
    }

    async fn strangers_do_not_learn_that_a_request_exists(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let stranger = world.provider("kestrel").await;
        let id = submits(&provider, "whatsapp").await;
        assert_eq!(failure(requests::view(&stranger, Action::RequestPage, &id).await), Failure::NotFound);
        assert_eq!(failure(requests::withdraw(&stranger, &id).await), Failure::NotFound);
        assert_eq!(failure(agreements::view(&stranger, Action::AgreementPage, &id).await), Failure::NotFound);
        assert_eq!(failure(keys::view(&stranger, Action::KeysPage, &id).await), Failure::NotFound);
    }

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
        reviews::propose(&reviewer, &id, &typed(&[("outcome", "accept"), ("reasons", "Complete.")])).await.unwrap();
        reviews::approve(&approver, &id).await.unwrap();
        let mut signal = Provider::new();
        keys::register(&rival, Action::KeyRegister, &theirs, &signal.registration.json().to_string()).await.unwrap();
        proves(&provider, &id, &mut signal).await;
    }

    async fn a_second_click_at_the_same_moment_submits_once(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let id = requests::start(&provider, &typed(&[("service", "whatsapp")])).await.unwrap();
        let (one, two) = tokio::join!(
            requests::submit(&provider, &id, 1, example_draft()),
            requests::submit(&provider, &id, 1, example_draft()),
        );
        one.unwrap();
        two.unwrap();
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
        let (ready, revoked) = tokio::join!(reviews::confirm_ready(&approver, &id), keys::revoke(&provider, &key));
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

    async fn an_opt_out_is_read_at_once(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, reviewer, approver) = accepted(&world, &provider, &administrator).await;
        agrees(&world, &provider, &administrator, &id).await;
        proves(&provider, &id, &mut Provider::new()).await;
        passes_milestones(&world, &provider, &administrator, &id).await;
        reviews::declare_ready(&reviewer, &id).await.unwrap();
        reviews::confirm_ready(&approver, &id).await.unwrap();
        reviews::launch(&approver, &id).await.unwrap();

        let subject = choices::add_local_person(&world.service, "ann", PASSWORD.to_owned()).await.unwrap();
        let person = world.visitor().subject(subject.clone());
        let token = clients::create_for_gatekeeper(&administrator, &typed(&[("name", "edge")])).await.unwrap();
        let heron = provider.organisation_id().to_string();
        let check = || choices::check(&world.service, &token, "whatsapp", subject.as_str(), &heron);
        assert!(check().await.unwrap().functionalities.is_empty());
        let notice = choices::view(&person, "whatsapp", provider.organisation_id()).await.unwrap().notice.id;
        let on = typed(&[("service", "whatsapp"), ("provider", &heron), ("notice", &notice), ("version", "0"), ("functionality.text", "on")]);
        choices::turn_on(&person, &on).await.unwrap();
        assert_eq!(check().await.unwrap().functionalities.len(), 1);
        // What was read is no longer what stands: a stale page turns nothing on.
        let mut stale = on.clone();
        stale.set("notice", id.as_str());
        stale.set("version", "1");
        assert_eq!(failure(choices::turn_on(&person, &stale).await), Failure::Conflict);
        choices::turn_off(&person, &on).await.unwrap();
        assert!(check().await.unwrap().functionalities.is_empty());
        // The first "yes", sent once more, does not outrun the "no".
        assert_eq!(failure(choices::turn_on(&person, &on).await), Failure::Conflict);
        // Suspended: nobody is reachable whatever they chose, by the decision of two people.
        let mut again = on.clone();
        again.set("version", "2");
        choices::turn_on(&person, &again).await.unwrap();
        let measure = typed(&[("ground", "g"), ("necessary", "n"), ("proportionate", "p"), ("cure", "c")]);
        reviews::suspend(&approver, &id, &measure).await.unwrap();
        assert_eq!(failure(reviews::carry_out(&approver, &id).await), Failure::SamePerson);
        assert!(!check().await.unwrap().functionalities.is_empty(), "nothing changes before the second person");
        let second = world.staff(&administrator, StaffRole::Approver, "second@gatekeeper.example.org").await;
        reviews::carry_out(&second, &id).await.unwrap();
        assert!(check().await.unwrap().functionalities.is_empty());
        // They still see what is on.
        assert!(choices::list(&person).await.unwrap()[0].is_on());
        // And off is never blocked.
        choices::turn_off(&person, &on).await.unwrap();
        assert_eq!(failure(choices::check(&world.service, "cwg_wrong", "whatsapp", "x", &heron).await), Failure::SignedOut);
    }

    async fn guessing_passwords_is_slowed_down_and_then_forgiven(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        let guess = |password: &str| {
            let form = typed(&[("email", "ADA@example.org"), ("password", password)]);
            let visitor = world.visitor_from("198.51.100.7");
            async move { accounts::sign_in(&visitor, &form).await }
        };
        for _ in 0..10 {
            assert_eq!(failure(guess("wrong wrong wrong").await), Failure::BadCredentials);
        }
        assert_eq!(failure(guess(PASSWORD).await), Failure::TooMany);
        world.advance(minutes(16));
        guess(PASSWORD).await.unwrap();
    }

    async fn guesses_sent_at_once_are_counted_like_others(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        let form = typed(&[("email", "ada@example.org"), ("password", "wrong wrong wrong")]);
        let visitor = world.visitor_from("198.51.100.7");
        let guesses = (0..25).map(|_| accounts::sign_in(&visitor, &form));
        let told: Vec<_> = futures_util::future::join_all(guesses).await.into_iter().map(failure).collect();
        assert_eq!(told.iter().filter(|f| **f == Failure::BadCredentials).count(), 10);
        // Her own network is not locked out.
        world.signs_in("ada@example.org").await;
    }

    async fn one_network_cannot_lock_an_account_for_all_others(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        let form = typed(&[("email", "ada@example.org"), ("password", "wrong wrong wrong")]);
        for _ in 0..150 {
            accounts::sign_in(&world.visitor_from("198.51.100.7"), &form).await.unwrap_err();
        }
        world.signs_in("ada@example.org").await;
        // Nor does guessing at one account close the network for other accounts.
        world.person("eli@example.org").await;
        let eli = typed(&[("email", "eli@example.org"), ("password", PASSWORD)]);
        accounts::sign_in(&world.visitor_from("198.51.100.7"), &eli).await.unwrap();
    }

    async fn nobody_is_flooded_with_mail_they_did_not_ask_for(db) {
        let world = World::new(db).await;
        let form = typed(&[("name", "X"), ("email", "victim@example.org"), ("password", PASSWORD)]);
        for _ in 0..3 {
            accounts::sign_up(&world.visitor(), &form).await.unwrap();
        }
        for _ in 0..2 {
            assert_eq!(failure(accounts::sign_in(&world.visitor(), &form).await), Failure::Unconfirmed);
        }
        assert_eq!(failure(accounts::sign_in(&world.visitor(), &form).await), Failure::TooMany);
        assert_eq!(failure(accounts::sign_up(&world.visitor(), &form).await), Failure::TooMany);
    }

    async fn only_one_first_administrator_link_works(db) {
        let world = World::new(db).await;
        let older = accounts::first_administrator_link(&world.service.system()).await.unwrap().unwrap();
        world.administrator().await;
        let form = typed(&[
            ("token", older.rsplit('/').next().unwrap()),
            ("name", "Mallory"),
            ("email", "mallory@example.org"),
            ("password", PASSWORD),
        ]);
        assert_eq!(failure(accounts::setup(&world.visitor(), &form).await), Failure::LinkEnded);
    }

    async fn a_sign_up_nobody_confirmed_does_not_keep_staff_out(db) {
        let world = World::new(db).await;
        let administrator = world.administrator().await;
        let email = "counsel@gatekeeper.example.org";
        let squat = typed(&[("name", "X"), ("email", email), ("password", "the thief's password")]);
        accounts::sign_up(&world.visitor(), &squat).await.unwrap();
        let invite = typed(&[("email", email), ("role", "auditor")]);
        service::staff::invite(&administrator, &invite).await.unwrap();
        // The first invitation ran out; the second has another role.
        world.advance(days(4));
        world.staff(&administrator, StaffRole::Counsel, email).await;
        let again = service::staff::invite(&administrator, &invite).await;
        assert!(sentence(again).contains("has an account already"));
    }

    async fn signing_up_with_the_address_of_invited_staff_changes_nothing(db) {
        let world = World::new(db).await;
        let administrator = world.administrator().await;
        let email = "counsel@gatekeeper.example.org";
        service::staff::invite(&administrator, &typed(&[("email", email), ("role", "counsel")])).await.unwrap();
        let invitation = world.token(email).await;
        let form = typed(&[("name", "X"), ("email", email), ("password", "the thief's password")]);
        accounts::sign_up(&world.visitor(), &form).await.unwrap();
        assert_eq!(world.mail(email).await.subject, "You already have an account");
        let form = typed(&[("token", &invitation), ("name", "Cora"), ("password", PASSWORD)]);
        accounts::setup(&world.visitor(), &form).await.unwrap();
        world.signs_in(email).await.staff().unwrap();
    }

    async fn an_account_prepared_by_somebody_else_is_not_confirmed(db) {
        let world = World::new(db).await;
        let form = |password: &str| typed(&[("name", "X"), ("email", "ada@example.org"), ("password", password)]);
        accounts::sign_up(&world.visitor(), &form("the thief's password")).await.unwrap();
        let link = world.token("ada@example.org").await;
        let confirm = typed(&[("token", &link), ("password", "what ada would type")]);
        assert!(sentence(accounts::confirm(&world.visitor(), &confirm).await).contains("not the password"));
        // Ada signs up herself; the old link is dead.
        accounts::sign_up(&world.visitor(), &form(PASSWORD)).await.unwrap();
        let thief = typed(&[("token", &link), ("password", "the thief's password")]);
        assert_eq!(failure(accounts::confirm(&world.visitor(), &thief).await), Failure::LinkEnded);
    }

    async fn signing_up_twice_tells_strangers_nothing(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        let form = typed(&[("name", "X"), ("email", "ada@example.org"), ("password", PASSWORD)]);
        accounts::sign_up(&world.visitor(), &form).await.unwrap();
        assert_eq!(world.mail("ada@example.org").await.subject, "You already have an account");
    }

    async fn an_invitation_is_accepted_once_by_whom_it_was_sent_to(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let form = typed(&[("email", "Eli@heron.example.org"), ("role", "engineer")]);
        members::invite(&owner, &form).await.unwrap();
        let first = invitation(&world, "Eli@heron.example.org").await;
        members::invite(&owner, &form).await.unwrap();
        let second = invitation(&world, "Eli@heron.example.org").await;
        let (eli, other) = (world.person("eli@heron.example.org").await, world.person("x@example.org").await);
        assert_eq!(failure(members::accept(&other, &second).await), Failure::OtherAddress);
        assert_eq!(failure(members::accept(&eli, &first).await), Failure::InvitationEnded);
        assert_eq!(members::waiting(&eli).await.unwrap().len(), 1);
        members::accept(&eli, &second).await.unwrap();
        assert_eq!(failure(members::accept(&eli, &second).await), Failure::InvitationEnded);
        members::invite(&owner, &typed(&[("email", "x@example.org"), ("role", "viewer")])).await.unwrap();
        let late = invitation(&world, "x@example.org").await;
        world.advance(days(8));
        assert_eq!(failure(members::accept(&other, &late).await), Failure::InvitationEnded);
    }

    async fn two_owners_who_remove_each_other_leave_one(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let eli = world.joins(&owner, "eli@heron.example.org", "owner").await;
        let (ada_goes, eli_goes) = tokio::join!(
            members::remove(&eli, owner.account().id()),
            members::remove(&owner, eli.account().id()),
        );
        assert!(ada_goes.is_ok() != eli_goes.is_ok(), "{ada_goes:?} {eli_goes:?}");
    }

    async fn whoever_was_removed_acts_no_more(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let id = requests::start(&owner, &typed(&[("service", "whatsapp")])).await.unwrap();
        let eli = world.joins(&owner, "eli@heron.example.org", "engineer").await;
        requests::save(&eli, Action::RequestSave, &id, 1, typed(&[])).await.unwrap();
        members::remove(&owner, eli.account().id()).await.unwrap();
        let again = world.account(eli.account().id()).await;
        assert_eq!(failure(again.member_for(&id).await), Failure::NotFound);
        // A page opened before, sent a moment later.
        assert_eq!(failure(requests::save(&eli, Action::RequestSave, &id, 2, typed(&[])).await), Failure::NotFound);
        assert_eq!(world.mail("eli@heron.example.org").await.subject, "Your role at heron has changed");
    }

    async fn ownership_is_handed_over(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let eli = world.joins(&owner, "eli@heron.example.org", "viewer").await;
        assert_eq!(failure(members::transfer(&eli, eli.account().id()).await), Failure::Forbidden);
        assert_eq!(failure(members::leave(&owner).await), Failure::LastOwner);
        members::transfer(&owner, eli.account().id()).await.unwrap();
        // What was read before the change counts no more.
        assert_eq!(failure(members::leave(&owner).await), Failure::Forbidden);
        let signatory = world.account(owner.account().id()).await.member(None).unwrap();
        members::leave(&signatory).await.unwrap();
        let eli = world.account(eli.account().id()).await.member(None).unwrap();
        assert_eq!(members::view(&eli).await.unwrap().members.len(), 1);
    }

    async fn mails_leave_the_outbox_once(db) {
        let world = World::new(db).await;
        world.person("ada@example.org").await;
        assert_eq!(jobs::send_mails(&world.service.system()).await.unwrap(), 1);
        assert_eq!(jobs::send_mails(&world.service.system()).await.unwrap(), 0);
    }

    async fn mails_as_people_read_them(db) {
        let world = World::new(db).await;
        service::example::fill(&world.service).await.unwrap();
        world.person("ada@example.org").await;
        accounts::sign_up(&world.visitor(), &typed(&[("name", "X"), ("email", "ada@example.org"), ("password", PASSWORD)]))
            .await
            .unwrap();
        let administrator = world.example("admin@gatekeeper.example.org").await.staff().unwrap();
        world.staff(&administrator, StaffRole::Counsel, "new@gatekeeper.example.org").await;
        world.joins(&world.provider("avocet").await, "eli@avocet.example.org", "engineer").await;
        let letters = world.letters().await;
        insta::with_settings!({ prepend_module_to_snapshot => false }, { insta::assert_snapshot!("mails", letters) });
    }

    async fn example_data_has_a_request_in_every_state(db) {
        let world = World::new(db).await;
        let made = service::example::fill(&world.service).await.unwrap().unwrap();
        assert_eq!(made.len(), 13);
        assert!(service::example::fill(&world.service).await.unwrap().is_none());
        let auditor = world.example("auditor@gatekeeper.example.org").await.staff().unwrap();
        let queue = reviews::queue(&auditor, 1).await.unwrap();
        for (kind, ..) in StateKind::ALL.iter().filter(|s| s.0 != StateKind::Draft) {
            assert!(queue.lines.iter().any(|line| line.state == *kind), "{kind:?}");
        }
        let open: Vec<_> = queue.lines.iter().filter(|l| l.running).map(|l| l.due_on.clone()).collect();
        assert!(open.is_sorted(), "{open:?}");
        assert_eq!(auditor.role().to_string(), "staff auditor");
    }
}
