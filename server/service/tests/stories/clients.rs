//! Servers that call the API, and their tokens.

use super::support::acts::proves;
use super::support::provider::Provider;
use super::support::{World, accepted, failure, sentence, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::ClientId;
use domain::time::{days, hours, minutes};
use service::authority::{Member, Person as _, Staff, Who as _};
use service::clients::{self, Line};
use service::{choices, closures, jobs, keys, members, staff};
use store::on_both;

/// A client that may do everything a provider's can, from everywhere, for 90 days.
fn push() -> Fields {
    typed(&[("name", "push-1"), ("scope.keys.read", "on"), ("scope.keys.write", "on"), ("life", "90")])
}

fn edge() -> Fields {
    typed(&[("name", "edge-1"), ("scope.choices.read", "on"), ("life", "30")])
}

async fn only(owner: &Member) -> Line {
    let mut lines = clients::list_of_provider(owner).await.unwrap();
    assert_eq!(lines.len(), 1);
    lines.remove(0)
}

async fn rotates(who: &Member, how: &str) -> service::Result<String> {
    let Line { id, version, .. } = only(who).await;
    let form = typed(&[("rotation", how), ("version", &version.to_string())]);
    clients::rotate_of_provider(who, &id, &form).await
}

impl World {
    /// Whether a token works now, from the address tests come from.
    async fn takes(&self, token: &str) -> bool {
        match self.visitor().client(token).await {
            Ok(_) => true,
            Err(error) => {
                assert_eq!(error.failure(), Failure::SignedOut);
                false
            }
        }
    }

    /// How many mails of a kind wait or have left, by recipient.
    async fn told(&self, kind: &str) -> Vec<String> {
        let mails = service::publications::mails(&self.visitor()).await.unwrap();
        let mut to: Vec<_> = mails.into_iter().filter(|m| m.kind == kind).map(|m| m.recipient).collect();
        to.sort();
        to
    }
}

on_both! {
    async fn a_token_does_what_it_was_made_for_and_nothing_else(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let administrator = world.administrator().await;
        let (id, ..) = accepted(&world, &owner, &administrator).await;
        let key = proves(&owner, &id, &mut Provider::new()).await;
        let reads = typed(&[("name", "a"), ("scope.keys.read", "on"), ("life", "30")]);
        let writes = typed(&[("name", "b"), ("scope.keys.write", "on"), ("life", "30")]);
        let reads = clients::create_for_provider(&owner, &reads).await.unwrap();
        let writes = clients::create_for_provider(&owner, &writes).await.unwrap();
        let reads = world.visitor().client(&reads).await.unwrap();
        let writes = world.visitor().client(&writes).await.unwrap();
        keys::find_own(&reads, Action::ApiKeyChallenge, &key).await.unwrap();
        assert_eq!(failure(keys::find_own(&writes, Action::ApiKeyChallenge, &key).await), Failure::ScopeMissing);
        let mine = Provider::new().registration.json().to_string();
        let refused = keys::register(&reads, Action::ApiKeyRegister, &id, &mine).await;
        assert_eq!(failure(refused), Failure::ScopeMissing);
        // What registers is answered with the key, though it cannot read others.
        let key = keys::register(&writes, Action::ApiKeyRegister, &id, &mine).await.unwrap();
        keys::find_own(&writes, Action::ApiKeyRegister, &key).await.unwrap();
        // No token opens a page or a form, whatever its scopes.
        for action in [Action::ProviderClientCreate, Action::KeyActivate, Action::Home, Action::Queue] {
            assert_eq!(failure(writes.begin(action).await), Failure::ScopeMissing);
        }
        // A provider's token is none of the gatekeeper's, and the other way round.
        let all = clients::create_for_provider(&owner, &push()).await.unwrap();
        let asked = choices::check(&world.visitor(), &all, "whatsapp", "x", "x").await;
        assert_eq!(failure(asked), Failure::ScopeMissing);
        let edge = clients::create_for_gatekeeper(&administrator, &edge()).await.unwrap();
        choices::check(&world.visitor(), &edge, "whatsapp", "x", "x").await.unwrap();
        let edge = world.visitor().client(&edge).await.unwrap();
        let asked = keys::find_own(&edge, Action::ApiKeyChallenge, &key).await;
        assert_eq!(failure(asked), Failure::ScopeMissing);
    }

    async fn a_token_works_from_the_addresses_of_its_list(db) {
        let world = World::new(db).await;
        let administrator = world.administrator().await;
        let mut form = edge();
        form.set("addresses", "192.0.2.1\n2001:db8::/32");
        let token = clients::create_for_gatekeeper(&administrator, &form).await.unwrap();
        for (address, admitted) in [
            ("192.0.2.1", true), ("::ffff:192.0.2.1", true), ("2001:db8:1::9", true),
            ("192.0.2.2", false), ("2001:db9::1", false), ("", false), ("local", false),
        ] {
            let server = world.visitor_from(address);
            let checked = choices::check(&server, &token, "whatsapp", "x", "x").await;
            let entered = server.client(&token).await;
            if admitted {
                checked.unwrap();
                entered.unwrap();
            } else {
                assert_eq!(failure(checked), Failure::AddressNotAllowed, "{address}");
                assert_eq!(failure(entered), Failure::AddressNotAllowed, "{address}");
            }
        }
        form.set("addresses", "192.0.2.1/24");
        let told = sentence(clients::create_for_gatekeeper(&administrator, &form).await);
        assert!(told.contains("192.0.2.0/24"), "{told}");
    }

    async fn a_token_ends_by_the_clock_and_its_end_is_told_of_twice(db) {
        let database = db.clone();
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let eli = world.joins(&owner, "eli@heron.example.org", "engineer").await;
        let token = clients::create_for_provider(&eli, &push()).await.unwrap();
        let system = world.service.system();
        for (after, told, all) in [(75, 0, 0), (1, 1, 3), (0, 0, 3), (10, 0, 3), (1, 1, 6), (2, 0, 6)] {
            world.advance(days(after));
            assert_eq!(clients::warn(&system).await.unwrap(), told);
            assert_eq!(world.told("token_expires").await.len(), all);
        }
        // The owner, the security contact, and whoever was shown it.
        let whom = ["eli@heron.example.org", "owner@heron.example.org", "team@heron.example.org"];
        assert_eq!(world.told("token_expires").await, [whom[0], whom[0], whom[1], whom[1], whom[2], whom[2]]);
        assert!(world.takes(&token).await);
        world.advance(days(1));
        assert!(!world.takes(&token).await);
        assert!(only(&owner).await.tokens.is_empty());
        assert_eq!(clients::warn(&system).await.unwrap(), 0);
        // The client is still there, and gets another.
        assert!(world.takes(&rotates(&eli, "1h").await.unwrap()).await);
        // A token that ended is forgotten after three months; what is on record stays.
        world.advance(days(91));
        jobs::purge_sessions(&system).await.unwrap();
        let mut tx = database.read().await.unwrap();
        assert_eq!(store::testing::value(&mut tx, "SELECT CAST(COUNT(*) AS TEXT) FROM client_tokens").await, "1");
    }

    async fn a_routine_rotation_lets_the_old_token_go_on_for_a_while(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let first = clients::create_for_provider(&owner, &push()).await.unwrap();
        let stale = only(&owner).await;
        let second = rotates(&owner, "24h").await.unwrap();
        assert!(world.takes(&first).await && world.takes(&second).await);
        let tokens = only(&owner).await.tokens;
        assert_eq!(tokens.iter().map(|t| t.is_replaced).collect::<Vec<_>>(), [false, true]);
        assert!(second.ends_with(&tokens[0].hint) && first.ends_with(&tokens[1].hint));
        // The button pressed a second time makes no third one, which would outdate the one just copied.
        let twice = typed(&[("rotation", "24h"), ("version", &stale.version.to_string())]);
        let twice = clients::rotate_of_provider(&owner, &stale.id, &twice).await;
        assert_eq!(failure(twice), Failure::Conflict);
        // Nor is there ever a third that works.
        assert!(sentence(rotates(&owner, "24h").await).contains("still works until"));
        assert!(sentence(rotates(&owner, "whenever").await).contains("Choose"));
        world.advance(hours(24));
        assert!(!world.takes(&first).await);
        assert!(world.takes(&second).await);
        // An overlap never lengthens a life, and nobody is warned of what was replaced.
        world.advance(days(88));
        world.advance(hours(23));
        let third = rotates(&owner, "7d").await.unwrap();
        assert_eq!(clients::warn(&world.service.system()).await.unwrap(), 0);
        world.advance(hours(1));
        assert!(!world.takes(&second).await && world.takes(&third).await);
    }

    async fn a_token_that_leaked_ends_at_once(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let first = clients::create_for_provider(&owner, &push()).await.unwrap();
        let second = rotates(&owner, "7d").await.unwrap();
        let third = rotates(&owner, "leaked").await.unwrap();
        assert!(!world.takes(&first).await && !world.takes(&second).await && world.takes(&third).await);
        let both = only(&owner).await;
        let leaked = typed(&[("rotation", "leaked"), ("version", &both.version.to_string())]);
        // Two people press at the same moment: one is shown a token, and that one works.
        let (one, other) = tokio::join!(
            clients::rotate_of_provider(&owner, &both.id, &leaked),
            clients::rotate_of_provider(&owner, &both.id, &leaked),
        );
        assert!(one.is_ok() != other.is_ok());
        assert!(world.takes(&one.or(other).unwrap()).await);
        clients::revoke_of_provider(&owner, &both.id).await.unwrap();
        assert_eq!(failure(clients::revoke_of_provider(&owner, &both.id).await), Failure::NotFound);
        assert_eq!(failure(clients::rotate_of_provider(&owner, &both.id, &leaked).await), Failure::NotFound);
        assert!(clients::list_of_provider(&owner).await.unwrap().is_empty());
    }

    async fn the_last_use_is_noted_every_ten_minutes(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let token = clients::create_for_provider(&owner, &push()).await.unwrap();
        assert_eq!(only(&owner).await.tokens[0].used, None);
        // Refused for its scope, it was used all the same.
        let asked = choices::check(&world.visitor(), &token, "whatsapp", "x", "x").await;
        assert_eq!(failure(asked), Failure::ScopeMissing);
        let first = only(&owner).await.tokens[0].used.clone();
        assert!(first.is_some());
        for (after, noted) in [(9, false), (2, true)] {
            world.advance(minutes(after));
            assert!(world.takes(&token).await);
            assert_eq!(only(&owner).await.tokens[0].used != first, noted);
        }
    }

    async fn what_was_made_up_is_no_token(db) {
        let world = World::new(db).await;
        let administrator = world.administrator().await;
        let token = clients::create_for_gatekeeper(&administrator, &edge()).await.unwrap();
        let last = if token.ends_with('0') { "1" } else { "0" };
        let forged = format!("{}{last}", &token[..52]);
        let unknown = domain::client::secret::token(domain::client::Kind::Gatekeeper, &"A".repeat(43));
        for made_up in ["", "cwg_", &forged, &unknown, &token[..52], &token.to_lowercase(), &format!("{token} ")] {
            assert!(!world.takes(made_up).await, "{made_up}");
            let asked = choices::check(&world.visitor(), made_up, "whatsapp", "x", "x").await;
            assert_eq!(failure(asked), Failure::SignedOut);
        }
        assert!(world.takes(&token).await);
        // The database is not asked about what can be seen to be none.
        world.service.close().await;
        assert!(!world.takes(&forged).await);
        assert_eq!(failure(world.visitor().client(&unknown).await), Failure::Internal);
    }

    async fn clients_of_others_are_not_there(db) {
        let world = World::new(db).await;
        let (owner, stranger) = (world.provider("heron").await, world.provider("kestrel").await);
        let administrator = world.administrator().await;
        let token = clients::create_for_provider(&owner, &push()).await.unwrap();
        let Line { id, version, .. } = only(&owner).await;
        let form = typed(&[("rotation", "leaked"), ("version", &version.to_string())]);
        assert_eq!(failure(clients::rotate_of_provider(&stranger, &id, &form).await), Failure::NotFound);
        assert_eq!(failure(clients::rotate_of_gatekeeper(&administrator, &id, &form).await), Failure::NotFound);
        assert_eq!(failure(clients::revoke_of_provider(&stranger, &id).await), Failure::NotFound);
        assert_eq!(failure(clients::revoke_of_gatekeeper(&administrator, &id).await), Failure::NotFound);
        let nothing = ClientId::parse("00000000-0000-7000-8000-000000000001").unwrap();
        assert_eq!(failure(clients::revoke_of_provider(&owner, &nothing).await), Failure::NotFound);
        assert!(world.takes(&token).await);
        assert!(clients::list_of_gatekeeper(&administrator).await.unwrap().is_empty());
        // A viewer makes none, and neither does whoever became one since the page was opened.
        let eli = world.joins(&owner, "eli@heron.example.org", "viewer").await;
        assert_eq!(failure(clients::create_for_provider(&eli, &push()).await), Failure::Forbidden);
    }

    async fn whoever_is_removed_takes_the_tokens_they_were_shown_along(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let eli = world.joins(&owner, "eli@heron.example.org", "engineer").await;
        let made = clients::create_for_provider(&eli, &push()).await.unwrap();
        members::remove(&owner, eli.account().id()).await.unwrap();
        assert!(!world.takes(&made).await);
        assert!(clients::list_of_provider(&owner).await.unwrap().is_empty());
        assert_eq!(world.told("token_ended").await, ["owner@heron.example.org", "team@heron.example.org"]);
        // Of a client somebody else made, what they were shown ends and the rest goes on.
        let ines = world.joins(&owner, "ines@heron.example.org", "engineer").await;
        let owners = clients::create_for_provider(&owner, &push()).await.unwrap();
        let shown = rotates(&ines, "7d").await.unwrap();
        members::leave(&ines).await.unwrap();
        assert!(world.takes(&owners).await && !world.takes(&shown).await);
        assert_eq!(only(&owner).await.tokens.len(), 1);
        assert_eq!(world.told("token_ended").await.len(), 4);
        // And a page opened before makes none.
        assert_eq!(failure(clients::create_for_provider(&ines, &push()).await), Failure::NotFound);
    }

    async fn no_token_outlives_a_removal_at_the_same_moment(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        let eli = world.joins(&owner, "eli@heron.example.org", "engineer").await;
        let form = push();
        let (made, removed) = tokio::join!(
            clients::create_for_provider(&eli, &form),
            members::remove(&owner, eli.account().id()),
        );
        removed.unwrap();
        if let Ok(token) = made {
            assert!(!world.takes(&token).await);
        }
        assert!(clients::list_of_provider(&owner).await.unwrap().is_empty());
    }

    async fn whoever_deletes_their_account_takes_the_tokens_they_were_shown_along(db) {
        let world = World::new(db.clone()).await;
        let owner = world.provider("heron").await;
        let eli = world.joins(&owner, "eli@heron.example.org", "owner").await;
        let owners = clients::create_for_provider(&owner, &push()).await.unwrap();
        let shown = rotates(&eli, "7d").await.unwrap();
        let mut form = push();
        form.set("name", "push-2");
        let made = clients::create_for_provider(&eli, &form).await.unwrap();
        closures::carry_out(eli.account(), &typed(&[("word", "delete")])).await.unwrap();
        assert!(world.takes(&owners).await && !world.takes(&shown).await && !world.takes(&made).await);
        assert_eq!(only(&owner).await.name, "push-1");
        // Of each client those who stay are told, and whoever left is not.
        let whom = ["owner@heron.example.org", "team@heron.example.org"];
        assert_eq!(world.told("token_ended").await, [whom[0], whom[0], whom[1], whom[1]]);
        let facts = "SELECT CAST(COUNT(*) AS TEXT) FROM events WHERE kind IN ('client.revoked', 'client.token_ended')";
        assert_eq!(store::testing::value(&mut db.read().await.unwrap(), facts).await, "2");
    }

    async fn whoever_leaves_the_gatekeeper_takes_the_tokens_they_were_shown_along(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        let second = world.staff(&ida, StaffRole::Admin, "second@gatekeeper.example.org").await;
        let third = world.staff(&ida, StaffRole::Admin, "third@gatekeeper.example.org").await;
        let kept = clients::create_for_gatekeeper(&ida, &edge()).await.unwrap();
        let shown = async |who: &Staff| {
            let Line { id, version, .. } = clients::list_of_gatekeeper(who).await.unwrap().remove(0);
            let form = typed(&[("rotation", "7d"), ("version", &version.to_string())]);
            clients::rotate_of_gatekeeper(who, &id, &form).await
        };
        let token = shown(&second).await.unwrap();
        staff::remove(&ida, second.account().id()).await.unwrap();
        assert!(world.takes(&kept).await && !world.takes(&token).await);
        assert_eq!(world.told("token_ended").await, ["admin@gatekeeper.example.org", "third@gatekeeper.example.org"]);
        // By their own act as well.
        let token = clients::create_for_gatekeeper(&third, &edge()).await.unwrap();
        closures::carry_out(third.account(), &typed(&[("word", "delete")])).await.unwrap();
        assert!(world.takes(&kept).await && !world.takes(&token).await);
        assert_eq!(world.told("token_ended").await.len(), 3);
        assert_eq!(failure(shown(&second).await), Failure::SignedOut);
    }

    async fn no_token_of_the_gatekeeper_outlives_a_removal_at_the_same_moment(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        for round in 0..5 {
            let email = format!("second-{round}@gatekeeper.example.org");
            let second = world.staff(&ida, StaffRole::Admin, &email).await;
            let form = edge();
            let (made, removed) = tokio::join!(
                clients::create_for_gatekeeper(&second, &form),
                staff::remove(&ida, second.account().id()),
            );
            removed.unwrap();
            if let Ok(token) = made {
                assert!(!world.takes(&token).await);
            }
            assert!(clients::list_of_gatekeeper(&ida).await.unwrap().is_empty());
        }
    }

    async fn those_who_answer_for_a_token_are_told(db) {
        let world = World::new(db).await;
        let owner = world.provider("heron").await;
        world.joins(&owner, "eli@heron.example.org", "engineer").await;
        clients::create_for_provider(&owner, &push()).await.unwrap();
        let whom = ["owner@heron.example.org", "team@heron.example.org"];
        assert_eq!(world.told("token_made").await, whom);
        rotates(&owner, "24h").await.unwrap();
        assert_eq!(world.told("token_rotated").await, whom);
        clients::revoke_of_provider(&owner, &only(&owner).await.id).await.unwrap();
        assert_eq!(world.told("token_ended").await, whom);
        let administrator = world.administrator().await;
        clients::create_for_gatekeeper(&administrator, &edge()).await.unwrap();
        let all = ["admin@gatekeeper.example.org", whom[0], whom[1]];
        assert_eq!(world.told("token_made").await, all);
        // Mails repeat the name to others, so it leads nowhere.
        let mut form = push();
        form.set("name", "see https://example.org");
        assert!(sentence(clients::create_for_provider(&owner, &form).await).contains("web address"));
    }
}
