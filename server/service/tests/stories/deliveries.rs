//! How far mails get, and who looks after those that do not arrive.

use super::support::{World, failure, submits, typed};
use domain::account::StaffRole;
use domain::delivery::State;
use domain::failure::Failure;
use domain::time::{days, minutes};
use service::authority::{Person as _, Staff};
use service::deliveries::{self, Line};
use service::mail::Postman;
use service::{bounces, jobs};
use store::on_both;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpListener;

/// A mail server that answers every recipient with this line, and takes what it did not refuse.
async fn mail_server(answer: &'static str) -> Postman {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("smtp://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let (read, mut write) = stream.into_split();
                let mut lines = BufReader::new(read).lines();
                let _ = write.write_all(b"220 mail.example.org\r\n").await;
                let mut in_data = false;
                while let Ok(Some(line)) = lines.next_line().await {
                    let say = match line.split([' ', ':']).next().unwrap_or_default() {
                        _ if in_data && line != "." => continue,
                        "RCPT" => answer,
                        "DATA" => "354 go on",
                        "QUIT" => "221 bye",
                        _ => "250 fine",
                    };
                    in_data = say.starts_with("354");
                    if write.write_all(format!("{say}\r\n").as_bytes()).await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    Postman::smtp(&url, "causeway@example.org").unwrap()
}

/// The mail to somebody, as administrators see it.
async fn line(who: &Staff, kind: &str) -> Line {
    let seen = deliveries::view(who, None, 1).await.unwrap();
    seen.lines.into_iter().find(|line| line.kind == kind).unwrap()
}

async fn open(who: &Staff) -> Vec<Line> {
    deliveries::view(who, None, 1).await.unwrap().open
}

on_both! {
    async fn each_mail_is_somewhere_and_none_tells_what_it_says(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        world.person("ada@heron.example.org").await;
        let seen = line(&ida, "confirm").await;
        assert_eq!((seen.state, seen.attempts, seen.recipient.as_str()), (State::Waiting, 0, "a…@heron.example.org"));
        jobs::send_mails(&world.service.system()).await.unwrap();
        let seen = line(&ida, "confirm").await;
        assert_eq!((seen.state, seen.attempts), (State::Sent, 1));
        assert!(seen.at.is_some() && !seen.again);
        let view = deliveries::view(&ida, Some(State::Waiting), 1).await.unwrap();
        assert!(view.lines.is_empty() && view.open.is_empty());
        assert_eq!(view.counts.iter().find(|(s, _)| *s == State::Sent).unwrap().1, 2, "{:?}", view.counts);
        let auditor = world.staff(&ida, StaffRole::Auditor, "auditor@gatekeeper.example.org").await;
        assert_eq!(failure(deliveries::view(&auditor, None, 1).await), Failure::Forbidden);
    }

    async fn a_mailbox_that_is_refused_for_good_is_given_up_at_once(db) {
        let world = World::mailing(db.clone(), mail_server("550 5.1.1 no such user").await).await;
        let ida = world.administrator().await;
        world.person("gone@heron.example.org").await;
        assert_eq!(jobs::send_mails(&world.service.system()).await.unwrap(), 0);
        let seen = line(&ida, "confirm").await;
        assert_eq!((seen.state, seen.attempts), (State::GivenUp, 1));
        let mut tx = db.read().await.unwrap();
        let marked = store::bounces::bounce_find(&mut tx, "gone@heron.example.org").await.unwrap();
        drop(tx);
        assert_eq!(marked.unwrap().0, "5.1.1");
        assert!(deliveries::wait_for_care(&world.service.system()).await.unwrap());
        world.advance(days(1));
        jobs::send_mails(&world.service.system()).await.unwrap();
        assert_eq!(line(&ida, "confirm").await.attempts, 1, "nobody tries any more");
        // Until an administrator says so.
        let form = typed(&[("mail", seen.id.as_str())]);
        deliveries::retry(&ida, &form).await.unwrap();
        assert_eq!(line(&ida, "confirm").await.state, State::Waiting);
        assert_eq!(failure(deliveries::retry(&ida, &form).await), Failure::NotNow);
        jobs::send_mails(&world.service.system()).await.unwrap();
        assert!(open(&ida).await.iter().any(|line| line.id == seen.id));
        deliveries::leave(&ida, &form).await.unwrap();
        assert!(open(&ida).await.iter().all(|line| line.id != seen.id));
        assert_eq!(failure(deliveries::leave(&ida, &form).await), Failure::Conflict);
        assert_eq!(failure(deliveries::retry(&ida, &form).await), Failure::NotNow);
        // What it said is kept no longer.
        assert_eq!(world.mail("gone@heron.example.org").await.text, "");
    }

    async fn whoever_says_try_again_says_that_the_address_works(db) {
        let world = World::mailing(db, mail_server("550 5.1.1 no such user").await).await;
        let ida = world.administrator().await;
        let provider = world.provider("heron").await;
        jobs::send_mails(&world.service.system()).await.unwrap();
        assert!(bounces::of_account(provider.account()).await.unwrap().is_some());
        submits(&provider, "whatsapp").await;
        assert_eq!(line(&ida, "received").await.state, State::Held);
        let given_up = deliveries::view(&ida, Some(State::GivenUp), 1).await.unwrap().lines;
        let seen = given_up.iter().find(|line| line.recipient == "o…@heron.example.org").unwrap();
        deliveries::retry(&ida, &typed(&[("mail", seen.id.as_str())])).await.unwrap();
        assert_eq!(bounces::of_account(provider.account()).await.unwrap(), None);
        assert_eq!(line(&ida, "received").await.state, State::Waiting, "what was kept back goes as well");
    }

    async fn a_server_that_is_busy_is_asked_again_for_three_days(db) {
        let world = World::mailing(db, mail_server("451 4.3.0 try later").await).await;
        let ida = world.administrator().await;
        world.person("ada@heron.example.org").await;
        jobs::send_mails(&world.service.system()).await.unwrap();
        assert_eq!(line(&ida, "confirm").await.state, State::Retried);
        world.advance(minutes(1));
        jobs::send_mails(&world.service.system()).await.unwrap();
        assert_eq!(line(&ida, "confirm").await.attempts, 2);
        world.advance(days(3));
        jobs::send_mails(&world.service.system()).await.unwrap();
        let seen = line(&ida, "confirm").await;
        assert_eq!(seen.state, State::GivenUp);
        // Tried again it has three days once more.
        deliveries::retry(&ida, &typed(&[("mail", seen.id.as_str())])).await.unwrap();
        jobs::send_mails(&world.service.system()).await.unwrap();
        assert_eq!(line(&ida, "confirm").await.state, State::Retried);
    }

    async fn wrong_credentials_at_the_mail_server_give_nothing_up(db) {
        let world = World::mailing(db.clone(), mail_server("530 5.7.0 authenticate first").await).await;
        let ida = world.administrator().await;
        world.person("ada@heron.example.org").await;
        jobs::send_mails(&world.service.system()).await.unwrap();
        assert_eq!(line(&ida, "confirm").await.state, State::Retried);
        assert!(open(&ida).await.is_empty());
        let mut tx = db.read().await.unwrap();
        let marked = store::bounces::bounce_find(&mut tx, "ada@heron.example.org").await.unwrap();
        drop(tx);
        assert_eq!(marked, None);
    }

    async fn a_case_tells_who_was_told_what(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        let provider = world.provider("heron").await;
        let id = submits(&provider, "whatsapp").await;
        let other = submits(&world.provider("kestrel").await, "whatsapp").await;
        let told = deliveries::about(&ida, &id).await.unwrap();
        assert_eq!(told.len(), 1);
        assert_eq!((told[0].kind.as_str(), told[0].name.as_deref()), ("received", Some(provider.account().name())));
        assert_eq!(told[0].recipient, "o…@heron.example.org");
        assert_eq!(deliveries::about(&ida, &other).await.unwrap()[0].recipient, "o…@kestrel.example.org");
    }
}
