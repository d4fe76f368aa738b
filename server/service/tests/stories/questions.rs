//! What staff ask and a provider answers, item by item and in rounds.

use super::support::{World, approves, failure, proposes, sentence, stands, submits, typed};
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::ids::RequestId;
use domain::request::{Standing, State, StateKind};
use domain::time::days;
use service::authority::{Member, Staff};
use service::requests::View;
use service::{questions, requests, reviews};
use store::on_both;

/// A request in review, and who reviews it.
async fn in_review(world: &World) -> (Member, Staff, RequestId) {
    let provider = world.provider("heron").await;
    let administrator = world.administrator().await;
    let reviewer = world.staff(&administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
    let id = submits(&provider, "whatsapp").await;
    reviews::open(&reviewer, &id).await.unwrap();
    (provider, reviewer, id)
}

async fn seen(provider: &Member, id: &RequestId) -> View {
    requests::view(provider, Action::RequestPage, id).await.unwrap()
}

fn three() -> domain::form::Fields {
    typed(&[
        ("item.1.kind", "text"),
        ("item.1.question", "Which domain issues the tokens?"),
        ("item.2.kind", "choice"),
        ("item.2.question", "Where do your servers stand?"),
        ("item.2.options", "In the EEA\nElsewhere"),
        ("item.4.kind", "contact"),
        ("item.4.question", "Whom do we call?"),
    ])
}

fn answers() -> domain::form::Fields {
    typed(&[
        ("answer.1", "heron.example.org"),
        ("answer.2", "In the EEA"),
        ("answer.3.name", "Operations"),
        ("answer.3.email", "ops@heron.example.org"),
    ])
}

on_both! {
    async fn two_rounds_item_by_item_and_then_an_expiry(db) {
        let world = World::new(db).await;
        let (provider, reviewer, id) = in_review(&world).await;
        let empty = typed(&[("item.1.question", " ")]);
        assert_eq!(failure(questions::ask(&reviewer, &id, &empty).await), Failure::NothingAsked);
        questions::ask(&reviewer, &id, &three()).await.unwrap();
        let mail = world.mail("owner@heron.example.org").await.text;
        // Twenty working days, with St Brigid's Day on Monday 2 February.
        assert!(mail.contains("2. Where do your servers stand?") && mail.contains("13 February 2026"), "{mail}");
        assert!(mail.contains("The statutory deadline keeps running"), "{mail}");

        // Half of it is kept, told what is missing, and nothing typed is lost.
        let half = typed(&[("answer.1", "heron.example.org"), ("answer.2", "On the moon"), ("other", "x")]);
        assert_eq!(sentence(questions::answer(&provider, &id, stands(&provider, &id).await, &half).await), "Choose one of the options.");
        let now = seen(&provider, &id).await;
        assert_eq!(now.request.questions.typed, typed(&[("answer.1", "heron.example.org"), ("answer.2", "On the moon")]));
        assert_eq!(questions::save(&provider, &id, now.version, answers()).await.unwrap(), now.version + 1);
        assert_eq!(failure(questions::save(&provider, &id, now.version, half).await), Failure::Conflict);
        questions::answer(&provider, &id, stands(&provider, &id).await, &answers()).await.unwrap();
        assert_eq!(failure(questions::answer(&provider, &id, stands(&provider, &id).await, &answers()).await), Failure::NotNow);

        // Two are good; one is asked again, with a shorter round.
        for item in ["1", "3"] {
            questions::judge(&reviewer, &id, &typed(&[("item", item), ("answers", "1"), ("standing", "answered"), ("verdict", "accept")])).await.unwrap();
        }
        let again = |note| typed(&[("item", "2"), ("answers", "1"), ("standing", "answered"), ("verdict", "again"), ("note", note)]);
        assert!(sentence(questions::judge(&reviewer, &id, &again("")).await).contains("what is missing"));
        questions::judge(&reviewer, &id, &again("All of them?")).await.unwrap();
        questions::ask(&reviewer, &id, &typed(&[])).await.unwrap();
        let mail = world.mail("owner@heron.example.org").await.text;
        assert!(mail.contains("2. Where do your servers stand?") && mail.contains("What is missing: All of them?"), "{mail}");
        let now = seen(&provider, &id).await.request;
        assert_eq!(now.questions.item(2).unwrap().missing, "All of them?");
        let waiting: Vec<u16> = now.questions.waiting().map(|item| item.number).collect();
        assert_eq!((waiting, now.wakes_on().unwrap().to_string()), (vec![2], "2026-01-29".to_owned()));

        // Reminders, each once; then the round ends by itself, in the name of a system actor.
        let system = world.service.system();
        let mut reminded = Vec::new();
        for day in 0..15 {
            for _ in 0..2 {
                questions::remind(&system).await.unwrap();
            }
            assert_eq!(questions::elapse(&system).await.unwrap(), 0, "day {day}");
            let told = world.mail("owner@heron.example.org").await;
            if told.kind == "reminder" && !reminded.contains(&told.id) {
                reminded.push(told.id);
            }
            world.advance(days(1));
        }
        assert_eq!(reminded.len(), 2, "at 7 and at 2 days: a round of 14 days begins without one");
        assert_eq!(questions::elapse(&system).await.unwrap(), 1);
        assert_eq!(questions::elapse(&system).await.unwrap(), 0);
        let now = seen(&provider, &id).await;
        assert_eq!(now.request.state, State::in_review());
        assert_eq!(now.request.questions.item(2).unwrap().standing, Standing::Expired);
        assert_eq!(now.request.questions.item(2).unwrap().answers.len(), 1, "the first answer stays");
        assert_eq!(now.facts.last().unwrap().kind, "request.expired");
        assert_eq!(failure(questions::answer(&provider, &id, stands(&provider, &id).await, &answers()).await), Failure::TooLate);
        assert!(world.mail("owner@heron.example.org").await.text.contains("What you had typed is kept"));
        // It can be asked once more; there is no answer that could be accepted.
        let judged = |verdict| typed(&[("item", "2"), ("answers", "1"), ("standing", "expired"), ("verdict", verdict), ("note", "Still open.")]);
        assert_eq!(failure(questions::judge(&reviewer, &id, &judged("accept")).await), Failure::NotNow);
        questions::judge(&reviewer, &id, &judged("again")).await.unwrap();
        // A colleague whose page showed it expired is told.
        assert_eq!(failure(questions::judge(&reviewer, &id, &judged("again")).await), Failure::Conflict);
        questions::ask(&reviewer, &id, &typed(&[])).await.unwrap();
        let waiting: Vec<u16> = seen(&provider, &id).await.request.questions.waiting().map(|item| item.number).collect();
        assert_eq!(waiting, [2]);
        // The legal date has not moved.
        assert_eq!(now.request.due_on().unwrap().to_string(), "2026-04-15");
    }

    async fn an_answer_on_the_last_day_counts_and_one_after_it_does_not(db) {
        let world = World::new(db).await;
        let (provider, reviewer, id) = in_review(&world).await;
        questions::ask(&reviewer, &id, &typed(&[("item.1.question", "Where?")])).await.unwrap();
        world.advance(days(29));
        assert_eq!(questions::elapse(&world.service.system()).await.unwrap(), 0);
        world.advance(days(1));
        // The job has not run yet; the rule holds without it.
        let late = questions::answer(&provider, &id, stands(&provider, &id).await, &typed(&[("answer.1", "Here.")])).await;
        assert_eq!(failure(late), Failure::TooLate);
        assert_eq!(seen(&provider, &id).await.request.state.kind(), StateKind::Asked);
    }

    async fn nobody_asks_about_a_request_taken_back(db) {
        let world = World::new(db).await;
        let (provider, reviewer, id) = in_review(&world).await;
        questions::ask(&reviewer, &id, &three()).await.unwrap();
        requests::withdraw(&provider, &id).await.unwrap();
        assert_eq!(seen(&provider, &id).await.request.questions.open(), None);
        assert_eq!(failure(questions::ask(&reviewer, &id, &three()).await), Failure::NotNow);
        assert_eq!(failure(questions::answer(&provider, &id, stands(&provider, &id).await, &answers()).await), Failure::NotNow);
        let accept = typed(&[("item", "1"), ("verdict", "accept")]);
        assert_eq!(failure(questions::judge(&reviewer, &id, &accept).await), Failure::NotNow);
        world.advance(days(60));
        assert_eq!(questions::elapse(&world.service.system()).await.unwrap(), 0);
    }

    async fn two_people_answer_and_neither_overwrites_the_other(db) {
        let world = World::new(db).await;
        let (provider, reviewer, id) = in_review(&world).await;
        questions::ask(&reviewer, &id, &three()).await.unwrap();
        let stale = stands(&provider, &id).await;
        let colleague = typed(&[("answer.1", "Our colleague knows.")]);
        questions::save(&provider, &id, stale, colleague.clone()).await.unwrap();
        assert_eq!(failure(questions::answer(&provider, &id, stale, &answers()).await), Failure::Conflict);
        assert_eq!(failure(questions::answer(&provider, &id, stale, &typed(&[])).await), Failure::Conflict);
        assert_eq!(seen(&provider, &id).await.request.questions.typed, colleague);
        questions::answer(&provider, &id, stale + 1, &answers()).await.unwrap();
        // A verdict is about the answers its page showed.
        let unseen = typed(&[("item", "1"), ("answers", "0"), ("standing", "answered"), ("verdict", "accept")]);
        assert_eq!(failure(questions::judge(&reviewer, &id, &unseen).await), Failure::Conflict);
    }

    async fn what_staff_think_of_an_answer_stays_among_them_until_it_is_asked_again(db) {
        let world = World::new(db).await;
        let (provider, reviewer, id) = in_review(&world).await;
        questions::ask(&reviewer, &id, &three()).await.unwrap();
        questions::answer(&provider, &id, stands(&provider, &id).await, &answers()).await.unwrap();
        let again = typed(&[("item", "1"), ("answers", "1"), ("standing", "answered"), ("verdict", "again"), ("note", "Between us: odd.")]);
        questions::judge(&reviewer, &id, &again).await.unwrap();
        assert!(seen(&provider, &id).await.facts.iter().all(|fact| fact.kind != "question.judged"));
        // Nothing can be decided while a question is open, and a decision does not answer one.
        questions::ask(&reviewer, &id, &typed(&[])).await.unwrap();
        let accept = typed(&[("outcome", "accept"), ("reasons", "Complete.")]);
        assert_eq!(failure(proposes(&reviewer, &id, &accept).await), Failure::NotNow);
        assert_eq!(failure(approves(&reviewer, &id).await), Failure::Forbidden);
    }
}
