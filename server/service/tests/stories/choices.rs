//! People who decide, and servers that ask.

use super::support::acts::{agrees, passes_milestones, proves};
use super::support::provider::Provider;
use super::support::{PASSWORD, World, accepted, failure, sentence, stands, typed};
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::time::hours;
use service::authority::{Origin, Who as _};
use service::{choices, clients, hash, reviews, sessions, subjects};
use store::on_both;

on_both! {
    async fn a_first_password_ends_unless_the_person_chooses_another(db) {
        let world = World::new(db).await;
        let signs_in = async |login: &str, password: &str| {
            choices::sign_in(&world.visitor(), &typed(&[("login", login), ("password", password)])).await
        };
        let (ann, first) = choices::invite_local_person(&world.service, "ann").await.unwrap();
        let (bob, of_bob) = choices::invite_local_person(&world.service, "bob").await.unwrap();
        assert_ne!(first, of_bob);
        assert_eq!(signs_in("ann", &first).await.unwrap(), ann);
        assert_eq!(signs_in("bob", &of_bob).await.unwrap(), bob);
        let own = "seven purple trains";
        let subject = world.visitor().subject(ann.clone());
        subjects::change_password(&subject, &typed(&[("present_password", &first), ("password", own)])).await.unwrap();
        world.advance(hours(73));
        assert_eq!(signs_in("ann", own).await.unwrap(), ann);
        assert_eq!(failure(signs_in("bob", &of_bob).await), Failure::BadCredentials);
    }

    async fn whoever_missed_their_first_password_gets_another_and_stays_who_they_are(db) {
        let world = World::new(db).await;
        let signs_in = async |password: &str| {
            choices::sign_in(&world.visitor(), &typed(&[("login", "ann"), ("password", password)])).await
        };
        let (ann, first) = choices::invite_local_person(&world.service, "ann").await.unwrap();
        let subject = world.visitor().subject(ann.clone());
        let owners = sessions::Owners { account: None, subject: Some(ann.as_str()) };
        let until = world.service.now() + hours(200);
        assert!(sessions::create(&world.service, "open", owners, "{}", until).await.unwrap());
        assert!(subjects::has_first_password(&subject).await.unwrap());
        assert!(subjects::view(&subject).await.unwrap().first_until.is_some());
        world.advance(hours(73));
        assert_eq!(failure(signs_in(&first).await), Failure::BadCredentials);
        let (again, second) = choices::invite_local_person(&world.service, "Ann").await.unwrap();
        assert_eq!(again, ann);
        assert!(sessions::load(&world.service, "open", hours(200)).await.unwrap().is_none());
        assert_eq!(failure(signs_in(&first).await), Failure::BadCredentials);
        assert_eq!(signs_in(&second).await.unwrap(), ann);
        // One she chose is hers.
        let own = "seven purple trains";
        subjects::change_password(&subject, &typed(&[("present_password", &second), ("password", own)])).await.unwrap();
        assert!(!subjects::has_first_password(&subject).await.unwrap());
        assert!(sentence(choices::invite_local_person(&world.service, "ann").await).contains("taken"));
        assert_eq!(signs_in(own).await.unwrap(), ann);
    }

    async fn a_person_chooses_another_password_with_the_present_one(db) {
        let world = World::new(db).await;
        let id = choices::add_local_person(&world.service, "ann", PASSWORD.to_owned()).await.unwrap();
        let signs_in = async |password: &str| {
            choices::sign_in(&world.visitor(), &typed(&[("login", "ann"), ("password", password)])).await
        };
        let at = |session: &str| {
            let origin = world.visitor().origin().clone();
            world.service.visitor(Origin { session: Some(hash::sha256_hex(session.as_bytes())), ..origin }).subject(id.clone())
        };
        for session in ["here", "there"] {
            let owners = sessions::Owners { account: None, subject: Some(id.as_str()) };
            let until = world.service.now() + hours(12);
            assert!(sessions::create(&world.service, session, owners, "{}", until).await.unwrap());
        }
        let ann = at("here");
        let seen = subjects::view(&ann).await.unwrap();
        assert!(seen.has_login);
        assert_eq!(seen.sessions.iter().map(|line| line.own).filter(|own| *own).count(), 1);
        assert_eq!(seen.sessions.len(), 2);
        let new = "seven purple trains";
        let form = |present: &str, new: &str| typed(&[("present_password", present), ("password", new)]);
        assert!(sentence(subjects::change_password(&ann, &form("wrong", new)).await).contains("not your password"));
        assert!(sentence(subjects::change_password(&ann, &form(PASSWORD, "causeway1234")).await).contains("soon be guessed"));
        assert!(sentence(subjects::end_other_sessions(&ann, &form("wrong", "")).await).contains("not your password"));
        assert_eq!(subjects::view(&ann).await.unwrap().sessions.len(), 2);
        subjects::change_password(&ann, &form(PASSWORD, new)).await.unwrap();
        assert_eq!(subjects::view(&ann).await.unwrap().sessions.len(), 1, "the other device is signed out");
        assert!(sessions::load(&world.service, "here", hours(12)).await.unwrap().is_some());
        assert_eq!(failure(signs_in(PASSWORD).await), Failure::BadCredentials);
        assert_eq!(signs_in(new).await.unwrap(), id);
        // Guesses here and at the door are counted together.
        let mut last = Failure::Wrong;
        for n in 0..12 {
            last = match n % 2 {
                0 => failure(subjects::end_other_sessions(&ann, &form("wrong", "")).await),
                _ => failure(signs_in("wrong").await),
            };
        }
        assert_eq!(last, Failure::TooMany);
    }

    async fn a_person_ends_their_sessions_on_other_devices_alone(db) {
        let world = World::new(db).await;
        let ann = choices::add_local_person(&world.service, "ann", PASSWORD.to_owned()).await.unwrap();
        let bob = choices::add_local_person(&world.service, "bob", PASSWORD.to_owned()).await.unwrap();
        for (session, id) in [("one", &ann), ("two", &ann), ("of-bob", &bob)] {
            let owners = sessions::Owners { account: None, subject: Some(id.as_str()) };
            let until = world.service.now() + hours(12);
            assert!(sessions::create(&world.service, session, owners, "{}", until).await.unwrap());
        }
        let form = typed(&[("present_password", PASSWORD)]);
        subjects::end_other_sessions(&world.visitor().subject(ann.clone()), &form).await.unwrap();
        let open = async |session: &str| sessions::load(&world.service, session, hours(12)).await.unwrap().is_some();
        assert!(!open("one").await && !open("two").await && open("of-bob").await);
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
        reviews::confirm_ready(&approver, &id, stands(&approver, &id).await).await.unwrap();
        let stale = stands(&approver, &id).await - 1;
        assert_eq!(failure(reviews::launch(&approver, &id, stale).await), Failure::Conflict);
        reviews::launch(&approver, &id, stands(&approver, &id).await).await.unwrap();

        let subject = choices::add_local_person(&world.service, "ann", PASSWORD.to_owned()).await.unwrap();
        let person = world.visitor().subject(subject.clone());
        let token = clients::create_for_gatekeeper(&administrator, &typed(&[("name", "edge"), ("scope.choices.read", "on"), ("life", "90")])).await.unwrap();
        let server = world.visitor();
        let heron = provider.organisation_id().to_string();
        let check = || choices::check(&server, &token, "whatsapp", subject.as_str(), &heron);
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
        let measure = typed(&[("category", "security"), ("ground", "g"), ("necessary", "n"), ("proportionate", "p"), ("cure", "c"), ("remedy", "r")]);
        reviews::suspend(&approver, &id, &measure).await.unwrap();
        assert_eq!(failure(reviews::carry_out(&approver, &id, stands(&approver, &id).await).await), Failure::SamePerson);
        assert!(!check().await.unwrap().functionalities.is_empty(), "nothing changes before the second person");
        let second = world.staff(&administrator, StaffRole::Approver, "second@gatekeeper.example.org").await;
        reviews::carry_out(&second, &id, stands(&second, &id).await).await.unwrap();
        assert!(check().await.unwrap().functionalities.is_empty());
        // They still see what is on.
        assert!(choices::list(&person).await.unwrap()[0].is_on());
        // And off is never blocked.
        choices::turn_off(&person, &on).await.unwrap();
        assert_eq!(failure(choices::check(&server, "cwg_wrong", "whatsapp", "x", &heron).await), Failure::SignedOut);
    }
}
