//! People and providers as values, over a fresh portal whose clock the test moves.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

pub mod provider;

use domain::account::StaffRole;
use domain::form::Fields;
use domain::ids::RequestId;
use domain::request::submission::example_draft;
use domain::time::{Millis, Timestamp};
use service::authority::{Account, Member, Origin, Staff, Visitor};
use service::clock::{Clock, MovableClock};
use service::gatekeeper::Gatekeeper;
use service::mail::Postman;
use service::seal::Sealer;
use service::{Error, Parts, Service, accounts, organisations, publications, requests, reviews, staff};
use std::sync::Arc;
use store::Db;

pub const PASSWORD: &str = "correct horse battery";

/// A portal with nobody in it, on 15 January 2026, 09:00 in Dublin.
pub struct World {
    pub service: Service,
    clock: Arc<MovableClock>,
}

/// A form.
pub fn typed(pairs: &[(&str, &str)]) -> Fields {
    pairs.iter().copied().collect()
}

impl World {
    pub async fn new(db: Db) -> Self {
        let clock = Arc::new(MovableClock::at(Timestamp(1_768_467_600_000)));
        let service = Service::new(Parts {
            db,
            clock: clock.clone() as Arc<dyn Clock>,
            gatekeeper: Gatekeeper::meta(),
            public_url: "https://causeway.example.org".to_owned(),
            sealer: Sealer::new(&[7; 32]),
            postman: Postman::Kept,
        })
        .unwrap();
        publications::publish_shipped(&service.system()).await.unwrap();
        Self { service, clock }
    }

    pub fn advance(&self, by: Millis) {
        self.clock.advance(by);
    }

    pub fn visitor(&self) -> Visitor {
        self.visitor_from("192.0.2.1")
    }

    pub fn visitor_from(&self, address: &str) -> Visitor {
        self.service.visitor(Origin { trace: "test".into(), address: address.into(), agent: "test".into() })
    }

    /// The newest mail to an address.
    pub async fn mail(&self, to: &str) -> store::mails::MailRow {
        let mails = publications::mails(&self.visitor()).await.unwrap();
        mails.into_iter().find(|m| m.recipient == to).unwrap_or_else(|| panic!("no mail to {to}"))
    }

    /// The one-time token in the newest mail to an address.
    pub async fn token(&self, to: &str) -> String {
        let text = self.mail(to).await.text;
        let link = text.lines().find(|line| line.starts_with("https://")).unwrap();
        link.rsplit('/').next().unwrap().to_owned()
    }

    /// Somebody with a confirmed address.
    pub async fn person(&self, email: &str) -> Account {
        let form = typed(&[("name", "Ada Example"), ("email", email), ("password", PASSWORD)]);
        accounts::sign_up(&self.visitor(), &form).await.unwrap();
        let form = typed(&[("token", &self.token(email).await), ("password", PASSWORD)]);
        let id = accounts::confirm(&self.visitor(), &form).await.unwrap();
        self.visitor().account(&id).await.unwrap().unwrap()
    }

    /// An owner of a new organisation.
    pub async fn provider(&self, name: &str) -> Member {
        let host = format!("{name}.example.org");
        let owner = self.person(&format!("owner@{host}")).await;
        let contact = format!("team@{host}");
        let form = typed(&[
            ("legal_name", name),
            ("trade_name", name),
            ("country", "IE"),
            ("identifier_kind", "register"),
            ("identifier", name),
            ("address", "1 Example Quay"),
            ("website", "https://example.org"),
            ("business_contact", &contact),
            ("legal_contact", &contact),
            ("technical_contact", &contact),
            ("security_contact", &contact),
        ]);
        organisations::create(&owner, &form).await.unwrap();
        self.visitor().account(owner.id()).await.unwrap().unwrap().member().unwrap()
    }

    /// The first administrator.
    pub async fn administrator(&self) -> Staff {
        let link = accounts::first_administrator_link(&self.service.system()).await.unwrap().unwrap();
        let token = link.rsplit('/').next().unwrap();
        let email = "admin@gatekeeper.example.org";
        let form =
            typed(&[("token", token), ("name", "Ida Admin"), ("email", email), ("password", PASSWORD)]);
        accounts::setup(&self.visitor(), &form).await.unwrap();
        self.signs_in(email).await.staff().unwrap()
    }

    /// Somebody invited by the administrator.
    pub async fn staff(&self, administrator: &Staff, role: StaffRole, email: &str) -> Staff {
        staff::invite(administrator, &typed(&[("email", email), ("role", role.as_str())])).await.unwrap();
        let form =
            typed(&[("token", &self.token(email).await), ("name", role.label()), ("password", PASSWORD)]);
        accounts::setup(&self.visitor(), &form).await.unwrap();
        self.signs_in(email).await.staff().unwrap()
    }

    pub async fn signs_in(&self, email: &str) -> Account {
        let form = typed(&[("email", email), ("password", PASSWORD)]);
        let id = accounts::sign_in(&self.visitor(), &form).await.unwrap();
        self.visitor().account(&id).await.unwrap().unwrap()
    }
}

/// A submitted request.
pub async fn submits(provider: &Member, service: &str) -> RequestId {
    let id = requests::start(provider, &typed(&[("service", service)])).await.unwrap();
    requests::submit(provider, &id, 1, example_draft()).await.unwrap();
    id
}

/// A request that two people accepted.
pub async fn accepted(world: &World, provider: &Member, administrator: &Staff) -> (RequestId, Staff, Staff) {
    let id = submits(provider, "whatsapp").await;
    let reviewer = world.staff(administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
    let approver = world.staff(administrator, StaffRole::Approver, "approver@gatekeeper.example.org").await;
    reviews::open(&reviewer, &id).await.unwrap();
    reviews::propose(&reviewer, &id, &typed(&[("outcome", "accept"), ("reasons", "Complete.")]))
        .await
        .unwrap();
    reviews::approve(&approver, &id).await.unwrap();
    (id, reviewer, approver)
}

/// The reason a use case gave.
pub fn failure<T>(outcome: Result<T, Error>) -> domain::failure::Failure {
    outcome.err().expect("it was expected to fail").failure()
}

/// The sentence about the first wrong field.
pub fn sentence<T>(outcome: Result<T, Error>) -> String {
    match outcome.err().expect("it was expected to fail") {
        Error::Wrong(problems) => problems[0].sentence.clone(),
        other => panic!("{other}"),
    }
}
