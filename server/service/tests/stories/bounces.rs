//! Mails that come back.

use super::support::{PASSWORD, World, failure, submits, typed};
use domain::delivery::State;
use domain::failure::Failure;
use domain::time::days;
use service::authority::Person as _;
use service::bounces::{self, Told};
use service::{deliveries, jobs, resets};
use store::on_both;

const REPORT: &str = include_str!("../../data/bounce-postfix.eml");
/// The Message-ID in it.
const NAMED: &str = "0198c0de-0000-7000-8000-00000000000a.00ff@causeway";

/// Sends what waits, and gives the newest mail to somebody back with this status.
async fn comes_back(world: &World, to: &str, status: &str) -> Told {
    jobs::send_mails(&world.service.system()).await.unwrap();
    let id = bounces::message_id(&world.service, &world.mail(to).await.id);
    says(world, &id, status).await
}

async fn says(world: &World, message_id: &str, status: &str) -> Told {
    let report = REPORT.replace(NAMED, message_id).replace("5.1.1", status);
    bounces::receive(&world.service.system(), report.as_bytes()).await.unwrap()
}

const ADA: &str = "owner@heron.example.org";

on_both! {
    async fn a_mail_that_comes_back_marks_itself_and_its_address(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        let provider = world.provider("heron").await;
        let id = submits(&provider, "whatsapp").await;
        assert_eq!(comes_back(&world, ADA, "5.1.1").await, Told::Marked);
        assert_eq!(comes_back(&world, ADA, "5.1.1").await, Told::Recorded, "the same again changes nothing");
        let mark = bounces::of_account(provider.account()).await.unwrap().unwrap();
        assert_eq!(mark.status, "5.1.1");
        assert!(bounces::at_sign_in(&world.visitor(), provider.account().id()).await.unwrap());
        assert_eq!(bounces::of_members(&provider).await.unwrap(), [ADA]);
        assert_eq!(deliveries::about(&ida, &id).await.unwrap()[0].state, State::Bounced);
        let other = world.provider("kestrel").await;
        assert!(bounces::of_members(&other).await.unwrap().is_empty());
        assert_eq!(bounces::of_account(other.account()).await.unwrap(), None);
    }

    async fn a_delay_is_recorded_and_marks_nothing(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        assert_eq!(comes_back(&world, ADA, "4.4.1").await, Told::Recorded);
        assert_eq!(bounces::of_account(provider.account()).await.unwrap(), None);
    }

    async fn nobody_marks_an_address_who_never_got_a_mail_of_ours(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        jobs::send_mails(&world.service.system()).await.unwrap();
        let id = world.mail(ADA).await.id;
        let real = bounces::message_id(&world.service, &id);
        let zeros = "0".repeat(32);
        for forged in [format!("{id}@causeway"), format!("{id}.@causeway"), format!("{id}.{zeros}@causeway"),
            real.replace("@causeway", "@elsewhere"), real.to_uppercase(), format!("{}é", &real[..real.len() - 12])] {
            assert_eq!(says(&world, &forged, "5.1.1").await, Told::Nothing, "{forged}");
        }
        assert_eq!(bounces::receive(&world.service.system(), b"Out of office").await.unwrap(), Told::Nothing);
        assert_eq!(bounces::of_account(provider.account()).await.unwrap(), None);
    }

    async fn news_waits_and_doors_are_tried_until_the_address_works(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        let provider = world.provider("heron").await;
        assert_eq!(comes_back(&world, ADA, "5.1.1").await, Told::Marked);
        submits(&provider, "whatsapp").await;
        let held = deliveries::view(&ida, Some(State::Held), 1).await.unwrap();
        assert_eq!(held.lines.iter().map(|l| l.kind.as_str()).collect::<Vec<_>>(), ["received"]);
        assert_eq!(jobs::send_mails(&world.service.system()).await.unwrap(), 0);
        resets::ask(&world.visitor(), &typed(&[("email", ADA)])).await.unwrap();
        assert_eq!(jobs::send_mails(&world.service.system()).await.unwrap(), 1, "a door");
        bounces::ask(provider.account()).await.unwrap();
        let link = world.token(ADA).await;
        assert_eq!(bounces::checked(&world.visitor(), &link).await.unwrap(), ADA);
        let form = typed(&[("token", &link)]);
        bounces::works(&world.visitor(), &form).await.unwrap();
        assert_eq!(bounces::of_account(provider.account()).await.unwrap(), None);
        assert_eq!(failure(bounces::works(&world.visitor(), &form).await), Failure::LinkEnded);
        assert_eq!(failure(bounces::ask(provider.account()).await), Failure::NotNow);
        // The link itself, and what was kept back.
        assert_eq!(jobs::send_mails(&world.service.system()).await.unwrap(), 2);
    }

    async fn a_password_chosen_by_mail_shows_that_the_address_works(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        comes_back(&world, ADA, "5.2.2").await;
        resets::ask(&world.visitor(), &typed(&[("email", ADA)])).await.unwrap();
        let form = typed(&[("token", &world.token(ADA).await), ("password", &format!("another {PASSWORD}"))]);
        resets::carry_out(&world.visitor(), &form).await.unwrap();
        assert_eq!(bounces::of_account(provider.account()).await.unwrap(), None);
    }

    async fn links_end_after_a_day_and_marks_after_ninety(db) {
        let world = World::new(db).await;
        let provider = world.provider("heron").await;
        comes_back(&world, ADA, "5.1.1").await;
        bounces::ask(provider.account()).await.unwrap();
        let link = world.token(ADA).await;
        world.advance(days(1));
        assert_eq!(failure(bounces::checked(&world.visitor(), &link).await), Failure::LinkEnded);
        world.advance(days(90));
        jobs::purge_sessions(&world.service.system()).await.unwrap();
        assert_eq!(bounces::of_account(provider.account()).await.unwrap(), None);
    }

    async fn what_was_kept_back_is_sent_when_the_mark_ends_by_itself(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        let provider = world.provider("heron").await;
        assert_eq!(comes_back(&world, ADA, "5.1.1").await, Told::Marked);
        world.advance(days(30));
        submits(&provider, "whatsapp").await;
        let held = async || deliveries::view(&ida, Some(State::Held), 1).await.unwrap().total;
        jobs::purge_sessions(&world.service.system()).await.unwrap();
        assert_eq!(held().await, 1, "the mark is a month old");
        world.advance(days(61));
        jobs::purge_sessions(&world.service.system()).await.unwrap();
        assert_eq!(held().await, 0);
        assert_eq!(jobs::send_mails(&world.service.system()).await.unwrap(), 1);
        assert_eq!(world.mail(ADA).await.kind, "received");
    }

    async fn what_came_back_is_told_again_in_short(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        let provider = world.provider("heron").await;
        submits(&provider, "whatsapp").await;
        comes_back(&world, ADA, "5.1.1").await;
        let open = deliveries::view(&ida, None, 1).await.unwrap().open.remove(0);
        assert!(open.again && open.kind == "received");
        deliveries::retry(&ida, &typed(&[("mail", open.id.as_str())])).await.unwrap();
        let mail = world.mail(ADA).await;
        assert_eq!(mail.kind, "missed");
        assert!(mail.text.contains("Your request to WhatsApp was received"), "{}", mail.text);
        assert_eq!(bounces::of_account(provider.account()).await.unwrap(), None);
        assert!(deliveries::view(&ida, None, 1).await.unwrap().open.is_empty());
        assert!(!deliveries::wait_for_care(&world.service.system()).await.unwrap());
    }

    async fn a_door_that_came_back_is_not_opened_again(db) {
        let world = World::new(db).await;
        let ida = world.administrator().await;
        world.person("ada@heron.example.org").await;
        comes_back(&world, "ada@heron.example.org", "5.1.1").await;
        let open = deliveries::view(&ida, None, 1).await.unwrap().open.remove(0);
        assert!(!open.again && open.kind == "confirm");
        let form = typed(&[("mail", open.id.as_str())]);
        assert_eq!(failure(deliveries::retry(&ida, &form).await), Failure::NotNow);
        deliveries::leave(&ida, &form).await.unwrap();
    }
}
