//! What leaves by mail.

use super::support::acts::proves;
use super::support::provider::Provider;
use super::support::{PASSWORD, World, submits, typed};
use super::support::{approves, proposes};
use domain::account::StaffRole;
use domain::time::days;
use service::authority::{Person as _, Staff};
use service::{
    accounts, addresses, bounces, clients, closures, deliveries, jobs, members, messages, notes, resets,
    reviews, staff,
};
use store::on_both;

const REPORT: &str = include_str!("../../data/bounce-postfix.eml");

/// An administrator asks to decide and is declined; a colleague gets another role, and goes.
async fn staff_changes(world: &World, administrator: &Staff) {
    let role = |role| typed(&[("role", role)]);
    let second = world.staff(administrator, StaffRole::Admin, "second@gatekeeper.example.org").await;
    let own = second.account().id();
    staff::change_role(&second, own, &role("approver")).await.unwrap();
    let asked = staff::view(administrator).await.unwrap().asked.remove(0);
    staff::decline(administrator, &asked.id).await.unwrap();
    staff::change_role(administrator, own, &role("auditor")).await.unwrap();
    staff::remove(administrator, own).await.unwrap();
}

on_both! {
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
        let provider = world.provider("avocet").await;
        let eli = world.joins(&provider, "eli@avocet.example.org", "engineer").await;
        let role = typed(&[("role", "viewer")]);
        members::change_role(&provider, eli.account().id(), &role).await.unwrap();
        let reviewer = world.example("reviewer@gatekeeper.example.org").await.staff().unwrap();
        let approver = world.example("approver@gatekeeper.example.org").await.staff().unwrap();
        let id = submits(&provider, "whatsapp").await;
        reviews::open(&reviewer, &id).await.unwrap();
        let accept = typed(&[("outcome", "accept"), ("reasons", "Complete.")]);
        proposes(&reviewer, &id, &accept).await.unwrap();
        approves(&approver, &id).await.unwrap();
        proves(&provider, &id, &mut Provider::new()).await;
        notes::write(&reviewer, &id, &typed(&[("note", "@counsel.example, confidential.")])).await.unwrap();
        messages::send(&reviewer, &id, &typed(&[("message", "Please send a newer extract.")])).await.unwrap();
        messages::reply(&provider, &id, &typed(&[("message", "Confidential.")])).await.unwrap();
        for forgot in ["ada@example.org", "nobody@example.org"] {
            resets::ask(&world.visitor(), &typed(&[("email", forgot)])).await.unwrap();
        }
        let form = typed(&[("email", "ada@example.org"), ("password", PASSWORD)]);
        accounts::sign_in(&world.visitor_from("203.0.113.9"), &form).await.unwrap();
        staff_changes(&world, &administrator).await;
        let ada = world.example("viewer@heron.example.org").await;
        for email in ["viewer@new.example.org", "owner@plover.example.org"] {
            addresses::ask(&ada, &typed(&[("email", email)])).await.unwrap();
        }
        closures::carry_out(&ada, &typed(&[("word", "delete")])).await.unwrap();
        let push = typed(&[("name", "push-1"), ("scope.keys.read", "on"), ("scope.keys.write", "on"), ("life", "30")]);
        clients::create_for_provider(&provider, &push).await.unwrap();
        let client = clients::list_of_provider(&provider).await.unwrap().remove(0).id;
        clients::rotate_of_provider(&provider, &client, &typed(&[("rotation", "24h"), ("version", "1")])).await.unwrap();
        world.advance(days(20));
        clients::warn(&world.service.system()).await.unwrap();
        clients::revoke_of_provider(&provider, &client).await.unwrap();
        jobs::send_mails(&world.service.system()).await.unwrap();
        let owner = "owner@avocet.example.org";
        let sent = bounces::message_id(&world.service, &world.mail(owner).await.id);
        let report = REPORT.replace("0198c0de-0000-7000-8000-00000000000a.00ff@causeway", &sent);
        bounces::receive(&world.service.system(), report.as_bytes()).await.unwrap();
        bounces::ask(provider.account()).await.unwrap();
        let back = deliveries::view(&administrator, None, 1).await.unwrap().open.remove(0);
        deliveries::retry(&administrator, &typed(&[("mail", back.id.as_str())])).await.unwrap();
        let letters = world.letters().await;
        insta::with_settings!({ prepend_module_to_snapshot => false }, { insta::assert_snapshot!("mails", letters) });
    }
}
