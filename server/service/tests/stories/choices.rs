//! People who decide, and servers that ask.

use super::support::acts::{agrees, passes_milestones, proves};
use super::support::provider::Provider;
use super::support::{PASSWORD, World, accepted, failure, typed};
use domain::account::StaffRole;
use domain::failure::Failure;
use service::{choices, clients, reviews};
use store::on_both;

on_both! {
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
        assert_eq!(failure(choices::check(&server, "cwg_wrong", "whatsapp", "x", &heron).await), Failure::SignedOut);
    }
}
