//! Signing in through an identity provider, and everything a provider or a forger can do wrong.

use crate::support::issuer::{Issuer, Key};
use crate::support::{World, failure, submits, typed};
use crate::support::{approves, proposes};
use domain::account::StaffRole;
use domain::audit::Outcome;
use domain::failure::Failure;
use domain::federation::{RoleRule, StaffRules};
use domain::time::{hours, minutes};
use serde_json::{Value, json};
use service::Result;
use service::authority::{Account, Origin, Person as _, Who as _};
use service::federation::{self, Arrival, Away, Federation};
use service::{addresses, audit, closures, factors, resets, reviews, staff};
use store::on_both;

/// The second at which these stories begin.
const NOW_S: i64 = 1_768_467_600;

fn rules(issuer: &Issuer, staff: bool) -> domain::federation::Issuer {
    let role = |value: &str, role| RoleRule { value: value.to_owned(), role };
    let strong = StaffRules {
        claim: "groups".into(),
        roles: vec![role("dma-approvers", StaffRole::Approver), role("dma", StaffRole::Reviewer)],
        acr: vec!["phr".into()],
        amr: vec!["mfa".into()],
    };
    domain::federation::Issuer {
        slug: if staff { "corporate".into() } else { "people".into() },
        name: "Example".into(),
        issuer: issuer.url.clone(),
        client_id: "causeway".into(),
        client_secret_file: None,
        staff: staff.then_some(strong),
    }
}

async fn world(db: store::Db, issuer: &Issuer, staff: bool) -> World {
    World::with(db, Federation::new(vec![(rules(issuer, staff), None)]).unwrap()).await
}

/// What stands in the address somebody is sent to.
fn sent(address: &str, name: &str) -> String {
    let query = address.split_once('?').unwrap().1;
    let value = query.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}="))).unwrap_or_default();
    value.replace("%3A", ":").replace("%2F", "/").replace('+', " ")
}

async fn departs(world: &World, issuer: &Issuer, staff: bool, proves: Option<&Account>) -> (String, Away) {
    let slug = if staff { "corporate" } else { "people" };
    let (address, away) =
        federation::depart(&world.visitor(), slug, staff, proves, "/review".into()).await.unwrap();
    issuer.does.lock().unwrap().nonce = sent(&address, "nonce");
    (address, away)
}

/// There and back, with these claims.
async fn comes(world: &World, issuer: &Issuer, staff: bool, claims: Value) -> Result<Arrival> {
    let (address, away) = departs(world, issuer, staff, None).await;
    issuer.next_claims(claims);
    let query = typed(&[("code", "good"), ("state", &sent(&address, "state")), ("iss", &issuer.url)]);
    let slug = if staff { "corporate" } else { "people" };
    federation::arrive(&world.visitor(), slug, staff, &away, &query).await
}

async fn account(world: &World, arrival: Result<Arrival>) -> Account {
    let Ok(Arrival::Staff(entry, login)) = arrival else { panic!("not let in") };
    assert!(federation::still_stands(&world.visitor(), &login).await.unwrap());
    world.visitor().account(&entry.account, entry.proof).await.unwrap().unwrap()
}

on_both! {
    async fn staff_come_with_the_role_their_provider_gives_them(db) {
        let issuer = Issuer::start().await;
        let world = world(db, &issuer, true).await;
        let (address, _) = departs(&world, &issuer, true, None).await;
        assert!(address.starts_with(&format!("{}/auth?", issuer.url)), "{address}");
        for (name, value) in [("response_type", "code"), ("client_id", "causeway"), ("code_challenge_method", "S256"), ("acr_values", "phr"),
            ("redirect_uri", "https://causeway.example.org/sign-in/with/corporate/back"), ("scope", "openid email profile")] {
            assert_eq!(sent(&address, name), value, "{address}");
        }
        let rita = account(&world, comes(&world, &issuer, true, json!({})).await).await;
        assert_eq!((rita.email(), rita.name()), ("rita@gatekeeper.example.org", "Rita Example"));
        assert_eq!(rita.staff().unwrap().staff_role(), StaffRole::Reviewer);
        assert!(issuer.does.lock().unwrap().exchanged.contains_key("code_verifier"));
        // Next time the claims say something else: the role is another, and open sessions have ended.
        let promoted = account(&world, comes(&world, &issuer, true, json!({ "groups": "dma-approvers" })).await).await;
        assert_eq!(promoted.id(), rita.id());
        assert_eq!(promoted.staff().unwrap().staff_role(), StaffRole::Approver);
        assert_eq!(promoted.epoch(), rita.epoch() + 1);
    }

    async fn whoever_proves_too_little_or_has_no_role_is_told_what_to_do(db) {
        let issuer = Issuer::start().await;
        let world = world(db, &issuer, true).await;
        assert_eq!(failure(comes(&world, &issuer, true, json!({ "acr": "0", "amr": ["pwd"] })).await), Failure::IssuerWeak);
        assert_eq!(failure(comes(&world, &issuer, true, json!({ "groups": ["sales"] })).await), Failure::NoRole);
        assert_eq!(failure(comes(&world, &issuer, true, json!({ "groups": null })).await), Failure::NoRole);
        assert_eq!(failure(comes(&world, &issuer, true, json!({ "email_verified": false })).await), Failure::IssuerFailed);
    }

    async fn whoever_has_no_role_there_any_more_is_signed_out_here(db) {
        let issuer = Issuer::start().await;
        let world = world(db.clone(), &issuer, true).await;
        let rita = account(&world, comes(&world, &issuer, true, json!({})).await).await;
        assert_eq!(failure(comes(&world, &issuer, true, json!({ "groups": ["sales"] })).await), Failure::NoRole);
        let gone = world.account(rita.id()).await;
        assert_eq!((gone.staff_role(), gone.epoch()), (None, rita.epoch() + 1));
        assert_eq!(failure(rita.staff().unwrap().begin(domain::access::Action::RequestOpen).await), Failure::Forbidden);
        let facts = "SELECT CAST(COUNT(*) AS TEXT) FROM events WHERE kind = 'staff.role_lost'";
        assert_eq!(store::testing::value(&mut db.read().await.unwrap(), facts).await, "1");
        // Once more changes nothing, and with a role she is back.
        assert_eq!(failure(comes(&world, &issuer, true, json!({ "groups": ["sales"] })).await), Failure::NoRole);
        assert_eq!(store::testing::value(&mut db.read().await.unwrap(), facts).await, "1");
        let back = account(&world, comes(&world, &issuer, true, json!({})).await).await;
        assert_eq!((back.id(), back.staff_role()), (rita.id(), Some(StaffRole::Reviewer)));
    }

    async fn an_address_alone_never_opens_an_account(db) {
        let issuer = Issuer::start().await;
        let world = world(db, &issuer, true).await;
        let victim = world.person("rita@gatekeeper.example.org").await;
        assert_eq!(failure(comes(&world, &issuer, true, json!({})).await), Failure::AddressHasAccount);
        assert!(world.account(victim.id()).await.staff_role().is_none());
    }

    async fn tokens_that_are_not_good_let_nobody_in(db) {
        let issuer = Issuer::start().await;
        let world = world(db, &issuer, true).await;
        for (what, claims) in [
            ("audience", json!({ "aud": "another-client" })),
            ("one audience too many", json!({ "aud": ["causeway", "another-client"] })),
            ("issuer", json!({ "iss": "https://evil.example.org" })),
            ("nonce", json!({ "nonce": "replayed" })),
            ("no nonce", json!({ "nonce": null })),
            ("expired", json!({ "iat": NOW_S - 600, "exp": NOW_S - 61 })),
            ("from the future", json!({ "iat": NOW_S + 120, "exp": NOW_S + 600 })),
        ] {
            assert_eq!(failure(comes(&world, &issuer, true, claims).await), Failure::IssuerFailed, "{what}");
        }
        for (what, header) in [
            ("none", json!({ "alg": "none" })),
            ("a secret both know", json!({ "alg": "HS256" })),
            ("another algorithm than the key's", json!({ "alg": "RS256" })),
            ("not a token", json!({ "typ": "at+jwt" })),
            ("critical extensions", json!({ "crit": ["b64"] })),
        ] {
            issuer.does.lock().unwrap().header = header;
            assert_eq!(failure(comes(&world, &issuer, true, json!({})).await), Failure::IssuerFailed, "{what}");
        }
        issuer.does.lock().unwrap().header = json!({});
        // Clocks a little apart are no reason.
        account(&world, comes(&world, &issuer, true, json!({ "iat": NOW_S + 50, "exp": NOW_S + 300 })).await).await;
        account(&world, comes(&world, &issuer, true, json!({ "iat": NOW_S - 600, "exp": NOW_S - 50 })).await).await;
    }

    async fn a_way_back_is_open_once_for_the_browser_that_was_sent(db) {
        let issuer = Issuer::start().await;
        let world = world(db, &issuer, true).await;
        let (address, away) = departs(&world, &issuer, true, None).await;
        let state = sent(&address, "state");
        let iss = issuer.url.clone();
        for (what, query) in [
            ("another state", typed(&[("code", "good"), ("state", "x"), ("iss", &iss)])),
            ("no code", typed(&[("error", "access_denied"), ("state", &state)])),
            ("another provider's answer", typed(&[("code", "good"), ("state", &state), ("iss", "https://evil.example.org")])),
            ("a code nobody gave", typed(&[("code", "bad"), ("state", &state)])),
        ] {
            let back = federation::arrive(&world.visitor(), "corporate", true, &away, &query).await;
            assert_eq!(failure(back), Failure::IssuerFailed, "{what}");
        }
        let query = typed(&[("code", "good"), ("state", &state)]);
        assert_eq!(failure(federation::arrive(&world.visitor(), "corporate", false, &away, &query).await), Failure::IssuerFailed);
        assert_eq!(failure(federation::arrive(&world.visitor(), "nobody", true, &away, &query).await), Failure::NotFound);
        world.advance(minutes(11));
        assert_eq!(failure(federation::arrive(&world.visitor(), "corporate", true, &away, &query).await), Failure::IssuerFailed);
    }

    async fn keys_change_and_are_asked_for_again_but_not_at_will(db) {
        let issuer = Issuer::start().await;
        let world = world(db, &issuer, true).await;
        account(&world, comes(&world, &issuer, true, json!({})).await).await;
        let asked = issuer.does.lock().unwrap().asked;
        {
            let mut does = issuer.does.lock().unwrap();
            does.key = Key::new("two");
            does.published = vec![does.key.clone()];
        }
        // Just asked: forged key ids cannot make the portal ask again and again.
        assert_eq!(failure(comes(&world, &issuer, true, json!({})).await), Failure::IssuerFailed);
        assert_eq!(issuer.does.lock().unwrap().asked, asked);
        world.advance(minutes(1));
        account(&world, comes(&world, &issuer, true, json!({ "iat": NOW_S + 60 })).await).await;
        assert_eq!(issuer.does.lock().unwrap().asked, asked + 1);
        // The right name, but not the right key.
        issuer.does.lock().unwrap().key = Key::new("two");
        world.advance(minutes(1));
        assert_eq!(failure(comes(&world, &issuer, true, json!({ "iat": NOW_S + 120 })).await), Failure::IssuerFailed);
    }

    async fn metadata_of_another_issuer_is_refused(db) {
        let issuer = Issuer::start().await;
        let world = world(db, &issuer, true).await;
        issuer.does.lock().unwrap().named = Some("https://evil.example.org".into());
        let gone = federation::depart(&world.visitor(), "corporate", true, None, "/".into()).await;
        assert_eq!(failure(gone.map(|(address, _)| address)), Failure::IssuerFailed);
    }

    async fn a_provider_that_leads_elsewhere_is_not_followed(db) {
        let (issuer, other) = (Issuer::start().await, Issuer::start().await);
        let world = world(db, &issuer, true).await;
        issuer.does.lock().unwrap().elsewhere = Some(format!("{}/.well-known/openid-configuration", other.url));
        let gone = federation::depart(&world.visitor(), "corporate", true, None, "/".into()).await;
        assert_eq!(failure(gone.map(|(address, _)| address)), Failure::IssuerFailed);
        assert_eq!(other.does.lock().unwrap().asked, 0);
        // Everybody else signs in meanwhile.
        world.person("ada@heron.example.org").await;
    }

    async fn staff_have_no_credential_of_their_own_beside(db) {
        let issuer = Issuer::start().await;
        let world = world(db, &issuer, true).await;
        let rita = account(&world, comes(&world, &issuer, true, json!({})).await).await;
        assert!(rita.has_factor());
        assert_eq!(failure(factors::start(&rita).await), Failure::Federated);
        assert_eq!(failure(resets::change(&rita, &typed(&[("password", "seven purple trains")])).await), Failure::Federated);
        resets::ask(&world.visitor(), &typed(&[("email", rita.email())])).await.unwrap();
        let mail = world.mail(rita.email()).await;
        assert_eq!(mail.subject, "You sign in without a password");
    }

    async fn a_closed_account_does_not_come_back_as_somebody_new(db) {
        let issuer = Issuer::start().await;
        let world = world(db.clone(), &issuer, true).await;
        let rita = account(&world, comes(&world, &issuer, true, json!({})).await).await;
        closures::carry_out(&rita, &typed(&[("word", "delete")])).await.unwrap();
        assert_eq!(failure(comes(&world, &issuer, true, json!({})).await), Failure::NoRole);
        // Neither under another address, and what is kept does not tell which subject it was.
        let other = json!({ "email": "other@gatekeeper.example.org" });
        assert_eq!(failure(comes(&world, &issuer, true, other).await), Failure::NoRole);
        let mut tx = db.read().await.unwrap();
        assert_eq!(store::testing::value(&mut tx, "SELECT CAST(COUNT(*) AS TEXT) FROM identities WHERE subject = 'staff-1'").await, "0");
        assert_eq!(store::testing::value(&mut tx, "SELECT CAST(COUNT(*) AS TEXT) FROM accounts").await, "1");
    }

    async fn whoever_was_removed_stays_out_and_comes_back_as_the_same_person(db) {
        let issuer = Issuer::start().await;
        let world = world(db, &issuer, true).await;
        let administrator = world.administrator().await;
        let provider = world.provider("heron").await;
        let request = submits(&provider, "whatsapp").await;
        let claims = json!({ "groups": "dma-approvers" });
        let rita = account(&world, comes(&world, &issuer, true, claims.clone()).await).await;
        let accept = typed(&[("outcome", "accept"), ("reasons", "Complete.")]);
        reviews::open(&rita.staff().unwrap(), &request).await.unwrap();
        proposes(&rita.staff().unwrap(), &request, &accept).await.unwrap();
        let system = world.service.system();
        assert_eq!(failure(federation::readmit(&system, "corporate", "staff-1").await), Failure::NotFound, "she is there");
        staff::remove(&administrator, rita.id()).await.unwrap();
        assert_eq!(failure(comes(&world, &issuer, true, claims.clone()).await), Failure::NoRole);
        for (slug, subject) in [("nobody", "staff-1"), ("corporate", "staff-2")] {
            assert_eq!(failure(federation::readmit(&system, slug, subject).await), Failure::NotFound);
        }
        // An operator lets her back: to the account she had, with the address she has now.
        assert_eq!(federation::readmit(&system, "corporate", "staff-1").await.unwrap(), *rita.id());
        assert_eq!(failure(federation::readmit(&system, "corporate", "staff-1").await), Failure::NotFound);
        let taken = json!({ "groups": "dma-approvers", "email": "owner@heron.example.org" });
        assert_eq!(failure(comes(&world, &issuer, true, taken).await), Failure::AddressHasAccount);
        let back = account(&world, comes(&world, &issuer, true, claims).await).await;
        assert_eq!((back.id(), back.email(), back.name()), (rita.id(), "rita@gatekeeper.example.org", "Rita Example"));
        let back = back.staff().unwrap();
        assert_eq!(failure(approves(&back, &request).await), Failure::SamePerson);
    }

    async fn the_role_of_somebody_from_a_provider_is_changed_there(db) {
        let issuer = Issuer::start().await;
        let world = world(db, &issuer, true).await;
        let administrator = world.administrator().await;
        let rita = account(&world, comes(&world, &issuer, true, json!({})).await).await;
        let form = typed(&[("role", "auditor")]);
        assert_eq!(failure(staff::change_role(&administrator, rita.id(), &form).await), Failure::Federated);
        assert_eq!(world.account(rita.id()).await.staff_role(), Some(StaffRole::Reviewer));
        let seen = staff::view(&administrator).await.unwrap().people;
        assert!(seen.iter().all(|line| line.elsewhere == (line.account != *administrator.account().id())));
    }

    async fn this_was_not_me_gives_nobody_a_password_beside_their_provider(db) {
        let issuer = Issuer::start().await;
        let world = world(db.clone(), &issuer, true).await;
        let rita = account(&world, comes(&world, &issuer, true, json!({})).await).await;
        addresses::ask(&rita, &typed(&[("email", "thief@example.org")])).await.unwrap();
        let token = world.token(rita.email()).await;
        world.advance(minutes(1));
        addresses::deny(&world.visitor(), &typed(&[("token", &token)])).await.unwrap();
        assert_eq!(world.mail(rita.email()).await.subject, "You sign in without a password");
        assert!(world.account(rita.id()).await.epoch() > rita.epoch());
        // A link from before she was one of theirs opens nothing either.
        let mut tx = db.write().await.unwrap();
        let until = world.service.now() + hours(1);
        store::accounts::link_insert(&mut tx, &service::hash::sha256_hex(b"older"), "reset", Some(rita.id()), until).await.unwrap();
        tx.commit().await.unwrap();
        let form = typed(&[("token", "older"), ("password", "seven purple trains")]);
        assert_eq!(failure(resets::carry_out(&world.visitor(), &form).await), Failure::LinkEnded);
        assert!(!world.account(rita.id()).await.has_password());
    }

    async fn a_fresh_proof_is_taken_at_the_provider(db) {
        let issuer = Issuer::start().await;
        let world = world(db, &issuer, true).await;
        let rita = account(&world, comes(&world, &issuer, true, json!({})).await).await;
        world.advance(hours(1));
        let later = NOW_S + 3_600;
        let proves = |claims: Value| {
            let (world, issuer, rita) = (&world, &issuer, &rita);
            async move {
                let (address, away) = departs(world, issuer, true, Some(rita)).await;
                assert_eq!((sent(&address, "prompt").as_str(), sent(&address, "max_age").as_str()), ("login", "0"));
                issuer.next_claims(claims);
                let query = typed(&[("code", "good"), ("state", &sent(&address, "state"))]);
                federation::arrive(&world.visitor(), "corporate", true, &away, &query).await
            }
        };
        let token = |auth_time: Value| json!({ "iat": later, "exp": later + 300, "auth_time": auth_time });
        assert!(matches!(proves(token(json!(later))).await, Ok(Arrival::Proven(proof, _)) if proof.factor));
        assert_eq!(failure(proves(token(json!(NOW_S))).await), Failure::IssuerFailed);
        assert_eq!(failure(proves(token(Value::Null)).await), Failure::IssuerFailed);
        // Somebody else at the same provider.
        let other = json!({ "iat": later, "exp": later + 300, "auth_time": later, "sub": "staff-2", "email": "other@gatekeeper.example.org" });
        assert_eq!(failure(proves(other).await), Failure::IssuerFailed);
    }

    async fn people_arrive_as_an_opaque_id_and_nothing_else(db) {
        let issuer = Issuer::start().await;
        let world = world(db, &issuer, false).await;
        let claims = json!({ "sub": "+353 86 000 0000", "acr": "0", "amr": null });
        let Ok(Arrival::Person(id, _)) = comes(&world, &issuer, false, claims.clone()).await else { panic!("not let in") };
        let Ok(Arrival::Person(again, _)) = comes(&world, &issuer, false, claims).await else { panic!("not let in") };
        assert_eq!(id, again);
        assert_eq!(id.as_str(), service::hash::opaque_id(&issuer.url, "+353 86 000 0000"));
        let Ok(Arrival::Person(other, _)) = comes(&world, &issuer, false, json!({ "sub": "x" })).await else { panic!("not let in") };
        assert_ne!(id, other);
    }

    async fn a_provider_ends_as_many_sign_ins_as_it_has_and_refusals_count(db) {
        let issuer = Issuer::start().await;
        let world = world(db.clone(), &issuer, true).await;
        let rule = domain::access::rule(domain::access::Action::IssuerLogout);
        let ends = async |sub: &str, good: bool| {
            let origin = world.visitor().origin().clone();
            let entry = audit::open(&world.service, &origin, rule, "corporate").await?;
            let token = if good { issuer.logout_token(NOW_S, &json!({ "sub": sub })) } else { "forged".into() };
            let visitor = world.service.visitor(Origin { entry: Some(entry.clone()), ..origin });
            let ended = federation::log_out(&visitor, "corporate", &token).await;
            let outcome = if ended.is_ok() { Outcome::Done } else { Outcome::Refused };
            entry.close(&world.service, outcome).await?;
            ended
        };
        ends("first", true).await.unwrap();
        let mut tx = db.write().await.unwrap();
        store::testing::run(&mut tx, "UPDATE throttles SET hits = 2000 WHERE subject LIKE 'acts:actor:%'").await;
        store::testing::run(&mut tx, "UPDATE throttles SET hits = 5999 WHERE subject = 'acts:192.0.2.1'").await;
        tx.commit().await.unwrap();
        for sub in ["second", "third", "fourth"] {
            ends(sub, true).await.unwrap();
        }
        assert_eq!(failure(ends("", false).await), Failure::BadToken);
        assert_eq!(failure(ends("fifth", true).await), Failure::TooMany);
    }

    async fn a_provider_ends_sign_ins_from_behind(db) {
        let issuer = Issuer::start().await;
        let world = world(db, &issuer, true).await;
        let signs_in = |sid: &'static str| {
            let (world, issuer) = (&world, &issuer);
            async move {
                match comes(world, issuer, true, json!({ "sid": sid })).await {
                    Ok(Arrival::Staff(entry, login)) => (entry, login),
                    _ => panic!("not let in"),
                }
            }
        };
        let (first, second) = (signs_in("a").await.1, signs_in("b").await.1);
        let visitor = world.visitor();
        let stands = |login| federation::still_stands(&visitor, login);
        world.advance(minutes(1));
        let token = issuer.logout_token(NOW_S + 60, &json!({ "sid": "a", "sub": "staff-1" }));
        federation::log_out(&visitor, "corporate", &token).await.unwrap();
        assert!(!stands(&first).await.unwrap());
        assert!(stands(&second).await.unwrap(), "only the session that was named");
        // Used up, and of no use to whoever caught it.
        assert_eq!(failure(federation::log_out(&visitor, "corporate", &token).await), Failure::BadToken);
        let token = issuer.logout_token(NOW_S + 60, &json!({ "sub": "staff-1" }));
        federation::log_out(&visitor, "corporate", &token).await.unwrap();
        assert!(!stands(&second).await.unwrap());
        world.advance(minutes(1));
        assert!(stands(&signs_in("c").await.1).await.unwrap(), "signing in again is possible");
        let now = NOW_S + 120;
        for (what, claims) in [
            ("audience", json!({ "sid": "c", "aud": "another-client" })),
            ("issuer", json!({ "sid": "c", "iss": "https://evil.example.org" })),
            ("an identity token", json!({ "sid": "c", "nonce": "n" })),
            ("no event", json!({ "sid": "c", "events": {} })),
            ("nobody", json!({})),
            ("expired", json!({ "sid": "c", "exp": now - 61 })),
            ("old", json!({ "sid": "c", "iat": now - 700 })),
            ("from the future", json!({ "sid": "c", "iat": now + 120 })),
        ] {
            let token = issuer.logout_token(now, &claims);
            assert_eq!(failure(federation::log_out(&visitor, "corporate", &token).await), Failure::BadToken, "{what}");
        }
        for (what, header) in [("none", json!({ "alg": "none" })), ("typ", json!({ "typ": "at+jwt" })), ("a key nobody knows", json!({ "kid": "x" }))] {
            issuer.does.lock().unwrap().header = header;
            let token = issuer.logout_token(now, &json!({ "sid": "c" }));
            assert_eq!(failure(federation::log_out(&visitor, "corporate", &token).await), Failure::BadToken, "{what}");
        }
        for garbage in ["", "a.b", "a.b.c", "e30.e30.", &"x".repeat(5_000)] {
            assert_eq!(failure(federation::log_out(&visitor, "corporate", garbage).await), Failure::BadToken);
        }
    }
}
