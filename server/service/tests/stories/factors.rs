//! Second factors, fresh proofs and sessions, as people meet them.

use super::support::{PASSWORD, World, accepted, failure, sentence, typed};
use domain::failure::Failure;
use domain::ids::AccountId;
use domain::proof::Proof;
use domain::time::{Millis, hours, minutes};
use service::accounts::{self, SignedIn};
use service::authority::Account;
use service::seal::{self, Sealer};
use service::{agreements, factors, members, reviews, sessions, totp};
use store::on_both;
use store::sealed::Column;

/// What the app shows, some steps of thirty seconds from now.
fn code(world: &World, secret: &[u8], steps: i64) -> String {
    totp::code(secret, world.service.now(), steps).unwrap()
}

async fn enters(world: &World, id: &AccountId, code: &str) -> Result<Proof, service::Error> {
    let epoch = world.account(id).await.epoch();
    Ok(factors::enter(&world.visitor(), id, epoch, &typed(&[("code", code)])).await?.proof)
}

/// Whom the password alone leads to the question for a code.
async fn asked_for_a_code(world: &World, email: &str) -> AccountId {
    let form = typed(&[("email", email), ("password", PASSWORD)]);
    match accounts::sign_in(&world.visitor(), &form).await.unwrap() {
        SignedIn::CodeNext(id, _) => id,
        SignedIn::In(..) => panic!("a password alone opened the account"),
    }
}

async fn with(world: &World, account: &Account, proof: Proof) -> Account {
    world.visitor().account(account.id(), proof).await.unwrap().unwrap()
}

on_both! {
    async fn every_sealed_row_is_sealed_anew(db) {
        let world = World::new(db.clone()).await;
        let ada = world.person("ada@heron.example.org").await;
        let (secret, _) = world.sets_up(&ada).await;
        factors::start(&world.account(ada.id()).await).await.unwrap();
        let with = |sealer| World::over(db.clone(), sealer);
        let anew = with(Sealer::new(&[8; 32]).and_old(&[7; 32])).await;
        assert_eq!(seal::anew(&anew.service.system()).await.unwrap(), 2);
        // The old key is not needed any more, and does not open what was sealed anew.
        let new = with(Sealer::new(&[8; 32])).await;
        assert_eq!(seal::anew(&new.service.system()).await.unwrap(), 2);
        new.advance(hours(1));
        let code = totp::code(&secret, new.service.now(), 0).unwrap();
        let half = new.account(ada.id()).await;
        let typed = typed(&[("password", PASSWORD), ("code", &code)]);
        assert!(factors::prove(&half, &typed).await.unwrap().factor);
        assert!(seal::anew(&world.service.system()).await.is_err(), "a key that is missing changes nothing");
    }

    async fn what_was_sealed_before_there_was_a_header_works_and_is_sealed_anew(db) {
        let world = World::new(db.clone()).await;
        let ada = world.person("ada@heron.example.org").await;
        world.sets_up(&ada).await;
        // The digits 1 to 0, twice, sealed with the key of sevens.
        let older: [u8; 48] = [
            0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0x6a, 0x6b, 0x6c, 0x6d, 0x6e, 0x6f, 0xd5, 0xfb, 0xdb, 0x39,
            0x6c, 0xee, 0x77, 0xaf, 0xb1, 0x0a, 0x3f, 0x87, 0xd8, 0x56, 0x40, 0x71, 0x27, 0xbc, 0x06, 0xcb,
            0x30, 0xac, 0xc6, 0x7f, 0xf4, 0xe3, 0x6c, 0x9d, 0x1e, 0x8b, 0x8a, 0x52, 0xe3, 0xe9, 0x0b, 0xca,
        ];
        let mut tx = db.write().await.unwrap();
        store::sealed::sealed_replace(&mut tx, Column::Totp, ada.id().as_str(), &older).await.unwrap();
        tx.commit().await.unwrap();
        let proves = async |world: &World| {
            world.advance(hours(1));
            let code = totp::code(b"12345678901234567890", world.service.now(), 0).unwrap();
            let half = world.account(ada.id()).await;
            factors::prove(&half, &typed(&[("password", PASSWORD), ("code", &code)])).await.unwrap().factor
        };
        assert!(proves(&world).await);
        let anew = World::over(db.clone(), Sealer::new(&[8; 32]).and_old(&[7; 32])).await;
        anew.advance(hours(1));
        assert_eq!(seal::anew(&anew.service.system()).await.unwrap(), 1);
        let new = World::over(db.clone(), Sealer::new(&[8; 32])).await;
        new.advance(hours(2));
        assert!(proves(&new).await);
    }

    async fn a_code_works_once_and_only_around_its_time(db) {
        let world = World::new(db).await;
        let ada = world.person("ada@example.org").await;
        let (secret, _) = world.sets_up(&ada).await;
        let id = asked_for_a_code(&world, "ada@example.org").await;
        // The code that set the app up is used up.
        assert!(sentence(enters(&world, &id, &code(&world, &secret, 0)).await).contains("used before"));
        world.advance(Millis(60_000));
        assert!(sentence(enters(&world, &id, &code(&world, &secret, -2)).await).contains("not right"));
        assert!(sentence(enters(&world, &id, &code(&world, &secret, 2)).await).contains("not right"));
        let now = code(&world, &secret, 0);
        assert!(enters(&world, &id, &format!("{} {}", &now[..3], &now[3..])).await.unwrap().factor);
        assert!(sentence(enters(&world, &id, &now).await).contains("used before"));
        // An earlier one than the last is no better.
        assert!(sentence(enters(&world, &id, &code(&world, &secret, -1)).await).contains("used before"));
        world.advance(minutes(16));
        for odd in ["", "12345", "abcdef", "000000000000", "\0", "१२३४५६"] {
            assert_eq!(failure(enters(&world, &id, odd).await), Failure::Wrong, "{odd}");
        }
    }

    async fn codes_cannot_be_guessed_from_however_many_networks(db) {
        let world = World::new(db).await;
        let ada = world.person("ada@example.org").await;
        let (secret, _) = world.sets_up(&ada).await;
        world.advance(minutes(1));
        let mut last = Failure::Wrong;
        for n in 0..12 {
            let form = typed(&[("code", "000000")]);
            last = failure(factors::enter(&world.visitor_from(&format!("198.51.100.{n}")), ada.id(), ada.epoch(), &form).await);
        }
        assert_eq!(last, Failure::TooMany);
        // Minutes later the owner is in again.
        world.advance(minutes(16));
        enters(&world, ada.id(), &code(&world, &secret, 0)).await.unwrap();
    }

    async fn ten_recovery_codes_work_once_each_until_there_are_new_ones(db) {
        let world = World::new(db).await;
        let ada = world.person("ada@example.org").await;
        let (_, codes) = world.sets_up(&ada).await;
        assert_eq!(codes.len(), 10);
        for code in &codes {
            assert_eq!(domain::proof::plain_code(code).len(), 24, "five bits each");
        }
        assert!(enters(&world, ada.id(), &codes[0].to_uppercase()).await.unwrap().factor);
        assert!(sentence(enters(&world, ada.id(), &codes[0]).await).contains("not right"));
        assert!(world.mail("ada@example.org").await.text.contains("9 are left"));
        let ada = world.account(ada.id()).await;
        let new = factors::renew_codes(&ada).await.unwrap();
        assert_eq!(failure(enters(&world, ada.id(), &codes[1]).await), Failure::Wrong);
        // Somebody else's codes are nothing to this account.
        let eli = world.person("eli@example.org").await;
        world.sets_up(&eli).await;
        assert_eq!(failure(enters(&world, eli.id(), &new[0]).await), Failure::Wrong);
        enters(&world, ada.id(), &new[0]).await.unwrap();
        assert_eq!(factors::overview(&ada).await.unwrap().codes_left, 9);
    }

    async fn an_app_counts_from_its_first_code_and_the_old_one_until_then(db) {
        let world = World::new(db).await;
        let ada = world.person("ada@example.org").await;
        assert_eq!(failure(factors::confirm(&ada, &typed(&[("code", "123456")])).await), Failure::NotNow);
        factors::start(&ada).await.unwrap();
        assert_eq!(failure(factors::confirm(&ada, &typed(&[("code", "000000")])).await), Failure::Wrong);
        assert!(!world.account(ada.id()).await.has_factor());
        let (secret, _) = world.sets_up(&ada).await;
        assert!(world.mail("ada@example.org").await.text.contains("authenticator app was set up"));
        factors::start(&world.account(ada.id()).await).await.unwrap();
        world.advance(minutes(1));
        enters(&world, ada.id(), &code(&world, &secret, 0)).await.unwrap();
    }

    async fn staff_and_signatories_need_a_second_factor_and_cannot_remove_it(db) {
        let world = World::new(db).await;
        let administrator = world.administrator().await;
        let owner = world.provider("heron").await;
        let (id, reviewer, _) = accepted(&world, &owner, &administrator).await;
        assert_eq!(failure(factors::remove(service::authority::Person::account(&reviewer)).await), Failure::FactorNeeded);
        let signatory = world.joins(&owner, "sig@heron.example.org", "signatory").await;
        let account = service::authority::Person::account(&signatory);
        assert_eq!(failure(factors::remove(account).await), Failure::FactorNeeded);
        // With a password alone the same person signs nothing and reads nothing.
        let half = with(&world, account, Proof::whole(world.service.now(), false)).await;
        let half = half.member(None).unwrap();
        assert_eq!(failure(members::view(&half).await), Failure::ProofNeeded);
        let form = typed(&[("name", "S"), ("title", "T"), ("authority", "on")]);
        assert_eq!(failure(agreements::sign(&half, &id, &form).await), Failure::ProofNeeded);
        // An owner without one reads, but does not bind.
        let eli = world.person("eli@heron.example.org").await;
        members::invite(&owner, &typed(&[("email", "eli@heron.example.org"), ("role", "owner")])).await.unwrap();
        let invitation = domain::ids::InvitationId::parse(&world.token("eli@heron.example.org").await).unwrap();
        members::accept(&eli, &invitation).await.unwrap();
        let eli = world.account(eli.id()).await.member(None).unwrap();
        members::view(&eli).await.unwrap();
        assert_eq!(failure(agreements::sign(&eli, &id, &form).await), Failure::FactorNeeded);
    }

    async fn a_proof_ages_and_is_renewed_by_what_the_account_has(db) {
        let world = World::new(db).await;
        let administrator = world.administrator().await;
        let owner = world.provider("heron").await;
        let (id, reviewer, _) = accepted(&world, &owner, &administrator).await;
        let account = service::authority::Person::account(&reviewer);
        let now = with(&world, account, Proof::whole(world.service.now(), true)).await.staff().unwrap();
        world.advance(minutes(6));
        assert_eq!(failure(reviews::declare_ready(&now, &id).await), Failure::ProofNeeded);
        // Reading goes on.
        service::queue::queue(&now, &domain::queue::Filter::default(), 1).await.unwrap();
        let later = service::authority::Person::account(&now);
        assert_eq!(failure(factors::prove(later, &typed(&[("password", PASSWORD)])).await), Failure::Wrong);
        let (_, codes) = world.sets_up(account).await;
        let proof = factors::prove(later, &typed(&[("code", &codes[0])])).await.unwrap();
        let again = with(&world, account, proof).await.staff().unwrap();
        assert_eq!(failure(reviews::declare_ready(&again, &id).await), Failure::TracksIncomplete);
        // How the account is entered changes only with both.
        let half = with(&world, account, proof).await;
        assert_eq!(failure(factors::start(&half).await), Failure::ProofNeeded);
        let both = |password: &str, code: &str| typed(&[("password", password), ("code", code)]);
        let wrong = factors::prove(&half, &both("wrong wrong wrong", &codes[1])).await;
        assert!(sentence(wrong).contains("not your password"));
        assert!(sentence(factors::prove(&half, &both(PASSWORD, "000000")).await).contains("not right"));
        let whole = factors::prove(&half, &both(PASSWORD, &codes[1])).await.unwrap();
        factors::start(&with(&world, account, whole).await).await.unwrap();
        // Without a factor the password is what there is.
        let ada = world.person("ada@example.org").await;
        assert!(sentence(factors::prove(&ada, &typed(&[("password", "wrong wrong wrong")])).await).contains("not your password"));
        assert!(!factors::prove(&ada, &typed(&[("password", PASSWORD)])).await.unwrap().factor);
    }

    async fn a_sign_in_that_waits_for_a_code_ends_with_all_sessions(db) {
        let world = World::new(db).await;
        let ada = world.person("ada@example.org").await;
        let (secret, codes) = world.sets_up(&ada).await;
        let form = typed(&[("email", "ada@example.org"), ("password", PASSWORD)]);
        let SignedIn::CodeNext(id, epoch) = accounts::sign_in(&world.visitor(), &form).await.unwrap() else {
            panic!("no code is asked for")
        };
        sessions::end_others(&world.account(&id).await).await.unwrap();
        world.advance(minutes(1));
        for code in [code(&world, &secret, 0), codes[0].clone()] {
            let late = factors::enter(&world.visitor(), &id, epoch, &typed(&[("code", &code)])).await;
            assert_eq!(failure(late), Failure::SignedOut);
        }
    }

    async fn who_lost_every_factor_begins_anew_at_the_operators_word(db) {
        let world = World::new(db).await;
        let ada = world.person("ada@example.org").await;
        world.sets_up(&ada).await;
        let before = world.account(ada.id()).await.epoch();
        assert_eq!(failure(factors::remove_for(&world.service.system(), "nobody@example.org").await), Failure::NotFound);
        world.advance(minutes(1));
        factors::remove_for(&world.service.system(), "ada@example.org").await.unwrap();
        let ada = world.account(ada.id()).await;
        assert!(!ada.has_factor() && ada.epoch() > before, "sessions have ended as well");
        assert_eq!(factors::overview(&ada).await.unwrap().codes_left, 0);
        assert!(world.mail("ada@example.org").await.text.contains("operator of the portal removed"));
    }

    async fn an_operator_ends_the_sessions_of_one_account_or_of_everybody(db) {
        let world = World::new(db).await;
        let ada = world.person("ada@example.org").await;
        let eli = world.person("eli@example.org").await;
        let system = world.service.system();
        for (id, account) in [("of-ada", Some(ada.id())), ("of-eli", Some(eli.id())), ("of-a-person", None)] {
            let until = world.service.now() + hours(12);
            let owners = sessions::Owners { account: account.map(AccountId::as_str), subject: None };
            assert!(sessions::create(&world.service, id, owners, "{}", until).await.unwrap());
        }
        let open = async |id: &str| sessions::load(&world.service, id, hours(12)).await.unwrap().is_some();
        assert_eq!(failure(sessions::end_for(&system, "nobody@example.org").await), Failure::NotFound);
        world.advance(minutes(1));
        sessions::end_for(&system, "ada@example.org").await.unwrap();
        assert!(!open("of-ada").await && open("of-eli").await && open("of-a-person").await);
        assert!(world.account(ada.id()).await.epoch() > ada.epoch(), "one that a request is about to write counts no more");
        assert!(world.mail("ada@example.org").await.text.contains("operator of the portal ended all your sessions"));
        sessions::end_everybodys(&system).await.unwrap();
        assert!(!open("of-eli").await && !open("of-a-person").await);
        assert!(world.account(eli.id()).await.epoch() > eli.epoch());
    }

    async fn the_last_factor_takes_the_recovery_codes_with_it(db) {
        let world = World::new(db).await;
        let ada = world.person("ada@example.org").await;
        let (_, codes) = world.sets_up(&ada).await;
        factors::remove(&world.account(ada.id()).await).await.unwrap();
        let ada = world.account(ada.id()).await;
        assert!(!ada.has_factor());
        assert_eq!(factors::overview(&ada).await.unwrap().codes_left, 0);
        assert_eq!(failure(enters(&world, ada.id(), &codes[0]).await), Failure::Wrong);
    }
}
