//! What use cases rely on, on both engines alike.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use domain::account::StaffRole;
use domain::client::{Kind, NewClient};
use domain::ids::{AccountId, ClientId, DecisionId, MailId, OrganisationId, RequestId};
use domain::organisation::{Contacts, IdentifierKind, Organisation};
use domain::request::{Request, State};
use domain::time::{Timestamp, days, minutes};
use std::collections::BTreeSet;
use store::accounts::{self, AccountRow};
use store::requests::Approved;
use store::{Db, Error, Tx, clients, events, mails, on_both, organisations, requests, sessions};

const NOW: Timestamp = Timestamp(1_780_000_000_000);

fn uuid(n: u32) -> String {
    format!("00000000-0000-7000-8000-{n:012}")
}

fn account(n: u32, email: &str) -> AccountRow {
    AccountRow {
        id: AccountId::parse(&uuid(n)).unwrap(),
        email: email.to_owned(),
        name: "Ada Example".to_owned(),
        password_hash: Some("hash".to_owned()),
        confirmed_at: Some(NOW),
        staff_role: Some(StaffRole::Reviewer),
        has_factor: false,
        epoch: 0,
        is_federated: false,
    }
}

fn organisation() -> Organisation {
    let text = || "x".to_owned();
    Organisation {
        legal_name: text(),
        trade_name: "Heron".to_owned(),
        country: "IE".to_owned(),
        identifier_kind: IdentifierKind::Register,
        identifier: text(),
        address: text(),
        website: text(),
        contacts: Contacts { business: text(), legal: text(), technical: text(), security: text() },
    }
}

/// An organisation with a draft.
async fn draft(tx: &mut Tx) -> Request {
    let owner = OrganisationId::parse(&uuid(900)).unwrap();
    organisations::organisation_insert(tx, &owner, &organisation(), NOW).await.unwrap();
    let request = Request::draft(RequestId::parse(&uuid(901)).unwrap(), owner, "whatsapp".to_owned(), NOW);
    requests::request_insert(tx, &request, None).await.unwrap();
    request
}

on_both! {
    async fn an_address_has_one_account_however_it_is_written(db) {
        let mut tx = db.write().await.unwrap();
        assert!(accounts::account_insert(&mut tx, &account(1, "ada@example.org"), NOW).await.unwrap());
        assert!(!accounts::account_insert(&mut tx, &account(2, "ADA@Example.org"), NOW).await.unwrap());
        let found = accounts::account_find_by_email(&mut tx, "Ada@example.org").await.unwrap();
        assert_eq!(found.unwrap().id, account(1, "").id);
        tx.commit().await.unwrap();
    }

    async fn what_is_not_committed_leaves_no_trace(db) {
        let mut tx = db.write().await.unwrap();
        accounts::account_insert(&mut tx, &account(1, "ada@example.org"), NOW).await.unwrap();
        drop(tx);
        let mut tx = db.read().await.unwrap();
        assert!(accounts::account_find(&mut tx, &account(1, "").id).await.unwrap().is_none());
    }

    async fn a_link_is_taken_once(db) {
        let mut tx = db.write().await.unwrap();
        accounts::link_insert(&mut tx, "sha", "setup", None, NOW + minutes(5)).await.unwrap();
        assert!(accounts::link_find(&mut tx, "sha", "setup", NOW).await.unwrap().is_some());
        assert!(accounts::link_find(&mut tx, "sha", "confirm", NOW).await.unwrap().is_none());
        assert!(accounts::link_find(&mut tx, "sha", "setup", NOW + minutes(6)).await.unwrap().is_none());
        assert!(accounts::link_take(&mut tx, "sha", "setup", NOW).await.unwrap().is_some());
        assert!(accounts::link_take(&mut tx, "sha", "setup", NOW).await.unwrap().is_none());
        tx.commit().await.unwrap();
    }

    async fn a_session_that_was_ended_is_not_revived(db) {
        let mut tx = db.write().await.unwrap();
        let until = NOW + minutes(5);
        assert!(sessions::session_insert(&mut tx, "sha", sessions::Owners::default(), "{}", NOW, until).await.unwrap());
        assert!(!sessions::session_insert(&mut tx, "sha", sessions::Owners::default(), "{}", NOW, until).await.unwrap());
        sessions::session_delete(&mut tx, "sha").await.unwrap();
        assert!(!sessions::session_update(&mut tx, "sha", sessions::Owners::default(), "{}", NOW, until).await.unwrap());
        assert!(sessions::session_load(&mut tx, "sha", NOW, Timestamp(0)).await.unwrap().is_none());
        tx.commit().await.unwrap();
    }

    async fn a_stale_save_changes_nothing(db) {
        let mut tx = db.write().await.unwrap();
        let request = draft(&mut tx).await;
        requests::request_save(&mut tx, &request, 1, None).await.unwrap();
        let stale = requests::request_save(&mut tx, &request, 1, None).await;
        assert!(matches!(stale, Err(Error::Conflict)));
        assert_eq!(requests::request_find(&mut tx, &request.id).await.unwrap().unwrap().1, 2);
        tx.commit().await.unwrap();
    }

    async fn the_database_itself_refuses_a_decision_by_one_person(db) {
        let mut tx = db.write().await.unwrap();
        let request = draft(&mut tx).await;
        let person = account(1, "ada@example.org");
        accounts::account_insert(&mut tx, &person, NOW).await.unwrap();
        let decision = DecisionId::parse(&uuid(50)).unwrap();
        requests::decision_insert(&mut tx, &decision, &request.id, "acceptance", &person.id, NOW).await.unwrap();
        tx.commit().await.unwrap();

        let mut tx = db.write().await.unwrap();
        let alone = requests::decision_approve(&mut tx, &request.id, "acceptance", &person.id, NOW).await;
        assert!(alone.is_err_and(|e| e.is_constraint()));
        drop(tx);
        // Nor can a request point at a decision nobody approved.
        let in_state = |state| Request { state, ..request.clone() };
        let accepted = in_state(State::Accepted { declaration: None });
        let mut tx = db.write().await.unwrap();
        let unapproved = requests::request_save(&mut tx, &accepted, 1, Some(Approved::Decision(&decision))).await;
        assert!(unapproved.is_err_and(|e| e.is_constraint()));
        drop(tx);
        // Nor is there a second proposal of the kind beside it, or a decision once it was undone.
        let mut tx = db.write().await.unwrap();
        let (other, again) = (account(2, "bob@example.org"), DecisionId::parse(&uuid(51)).unwrap());
        accounts::account_insert(&mut tx, &other, NOW).await.unwrap();
        requests::decision_approve(&mut tx, &request.id, "acceptance", &other.id, NOW).await.unwrap();
        requests::request_save(&mut tx, &accepted, 1, Some(Approved::Decision(&decision))).await.unwrap();
        requests::request_save(&mut tx, &in_state(State::in_review()), 2, None).await.unwrap();
        requests::decision_insert(&mut tx, &again, &request.id, "acceptance", &person.id, NOW).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.write().await.unwrap();
        let undone = requests::request_save(&mut tx, &accepted, 3, None).await;
        assert!(undone.is_err_and(|e| e.is_constraint()));
        drop(tx);
        let mut tx = db.write().await.unwrap();
        let third = DecisionId::parse(&uuid(52)).unwrap();
        let beside = requests::decision_insert(&mut tx, &third, &request.id, "acceptance", &other.id, NOW).await;
        assert!(beside.is_err_and(|e| e.is_constraint()));
    }

    async fn events_have_no_gaps_however_many_write_at_once(db) {
        let writers: Vec<_> = (0..8_i64).map(|n| {
            let db: Db = db.clone();
            tokio::spawn(async move {
                for round in 0..5 {
                    let mut tx = db.write().await.unwrap();
                    events::event_append(&mut tx, "thing", "kind", "actor", NOW, "{}", "sha").await.unwrap();
                    // Some give up, as people do.
                    if (n + round) % 3 == 0 { drop(tx) } else { tx.commit().await.unwrap() }
                }
            })
        }).collect();
        for writer in writers {
            writer.await.unwrap();
        }
        let mut tx = db.read().await.unwrap();
        let numbers: Vec<i64> = events::event_list(&mut tx, "thing").await.unwrap().iter().map(|e| e.seq).collect();
        let wanted: Vec<i64> = (1..=i64::try_from(numbers.len()).unwrap()).collect();
        assert_eq!(numbers, wanted);
        assert!(numbers.len() > 20);
    }

    async fn a_mail_is_claimed_by_one_worker_and_enqueued_once(db) {
        let mut tx = db.write().await.unwrap();
        for n in 0..20 {
            let id = MailId::parse(&uuid(n)).unwrap();
            let again = MailId::parse(&uuid(100 + n)).unwrap();
            for id in [id, again] {
                let mail = mails::NewMail {
                    id: &id, kind: "kind", recipient: "to@example.org", subject: "subject", text: "text",
                    dedupe_key: &format!("key {n}"), fact: None, held: false,
                };
                mails::mail_enqueue(&mut tx, &mail, NOW).await.unwrap();
            }
        }
        tx.commit().await.unwrap();
        let workers: Vec<_> = (0..4).map(|n| {
            let db: Db = db.clone();
            tokio::spawn(async move {
                let mut tx = db.write().await.unwrap();
                let mine = mails::mail_claim(&mut tx, &format!("worker {n}"), NOW, NOW + minutes(1), 7).await.unwrap();
                tx.commit().await.unwrap();
                mine.into_iter().map(|m| m.id).collect::<Vec<_>>()
            })
        }).collect();
        let mut all = Vec::new();
        for worker in workers {
            all.extend(worker.await.unwrap());
        }
        assert_eq!(all.len(), 20);
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), 20);
        // A worker that died loses its claim when the lease ends.
        let mut tx = db.write().await.unwrap();
        assert!(mails::mail_claim(&mut tx, "late", NOW, NOW, 7).await.unwrap().is_empty());
        assert_eq!(mails::mail_claim(&mut tx, "late", NOW + minutes(2), NOW + minutes(3), 7).await.unwrap().len(), 7);
    }

    async fn a_token_stands_for_its_client_until_it_ends(db) {
        let mut tx = db.write().await.unwrap();
        draft(&mut tx).await;
        let (owner, maker) = (OrganisationId::parse(&uuid(900)).unwrap(), account(1, "ada@example.org"));
        accounts::account_insert(&mut tx, &maker, NOW).await.unwrap();
        let id = ClientId::parse(&uuid(70)).unwrap();
        let form = [("name", "push-1"), ("scope.keys.read", "on"), ("life", "30"), ("addresses", "192.0.2.0/24")];
        let it = NewClient::parse(Kind::Provider, &form.into_iter().collect()).unwrap();
        clients::client_insert(&mut tx, &id, Some(&owner), &it, &maker.id, NOW).await.unwrap();
        clients::token_insert(&mut tx, "sha", &id, "hint", &maker.id, NOW, NOW + days(30)).await.unwrap();
        let grant = clients::token_grant(&mut tx, "sha", NOW).await.unwrap().unwrap();
        assert_eq!((grant.organisation, grant.scopes, grant.addresses), (Some(owner.clone()), it.scopes.clone(), it.addresses.clone()));
        assert_eq!(clients::token_grant(&mut tx, "sha", NOW + days(30)).await.unwrap(), None);
        // The last use is noted at most every ten minutes.
        for (after, noted) in [(0, 0), (9, 0), (10, 10)] {
            clients::token_used(&mut tx, "sha", NOW + minutes(after)).await.unwrap();
            let grant = clients::token_grant(&mut tx, "sha", NOW).await.unwrap().unwrap();
            assert_eq!(grant.used_at, Some(NOW + minutes(noted)));
        }
        // A warning is given once, and a later one after it, never the other way round.
        for (days, told) in [(14, true), (14, false), (3, true), (14, false), (3, false)] {
            assert_eq!(clients::token_warned(&mut tx, "sha", days).await.unwrap(), told);
        }
        clients::client_touch(&mut tx, &id, 1).await.unwrap();
        assert!(matches!(clients::client_touch(&mut tx, &id, 1).await, Err(Error::Conflict)));
        clients::client_end(&mut tx, &id, NOW).await.unwrap();
        assert_eq!(clients::token_grant(&mut tx, "sha", NOW).await.unwrap(), None);
        assert!(clients::client_list(&mut tx, Some(&owner)).await.unwrap().is_empty());
        tx.commit().await.unwrap();
        // The database itself keeps what people decided from providers.
        let mut tx = db.write().await.unwrap();
        let form = [("name", "edge-1"), ("scope.choices.read", "on"), ("life", "30")];
        let it = NewClient::parse(Kind::Gatekeeper, &form.into_iter().collect()).unwrap();
        let id = ClientId::parse(&uuid(71)).unwrap();
        let refused = clients::client_insert(&mut tx, &id, Some(&owner), &it, &maker.id, NOW).await;
        assert!(refused.is_err_and(|e| e.is_constraint()));
    }
}
