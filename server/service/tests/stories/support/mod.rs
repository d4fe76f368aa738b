//! People and providers as values, over a fresh portal whose clock the test moves.

pub mod acts;
pub mod bucket;
pub mod issuer;
pub mod provider;
pub mod scanner;

use domain::access::{Action, Role};
use domain::account::StaffRole;
use domain::form::Fields;
use domain::ids::{AccountId, InvitationId, RequestId};
use domain::language::Language;
use domain::proof::{Entry, Proof};
use domain::request::submission::example_draft;
use domain::time::{Millis, Timestamp};
use service::accounts::SignedIn;
use service::authority::{Account, Member, Origin, Staff, Visitor, Who};
use service::clock::{Clock, MovableClock};
use service::federation::Federation;
use service::files::Files;
use service::gatekeeper::Gatekeeper;
use service::mail::Postman;
use service::seal::Sealer;
use service::{
    Error, Parts, Service, accounts, decisions, factors, members, organisations, publications, requests,
    reviews, staff, totp,
};
use std::sync::Arc;
use store::Db;

pub const PASSWORD: &str = "correct horse battery";

/// A portal with nobody in it, on 15 January 2026, 09:00 in Dublin.
pub struct World {
    pub service: Service,
    clock: Arc<MovableClock>,
}

/// Whoever acts with this can act at any time.
pub const PROVEN: Proof = Proof::whole(Timestamp(i64::MAX), true);

/// The bytes of base32 text (RFC 4648 section 6), as an authenticator app reads them.
fn base32(text: &str) -> Vec<u8> {
    let digits = text.bytes().filter(|b| *b != b' ').map(|b| if b < b'A' { b - b'2' + 26 } else { b - b'A' });
    let bits: Vec<u8> = digits.flat_map(|d| (0..5).rev().map(move |at| d >> at & 1)).collect();
    bits.chunks_exact(8).map(|eight| eight.iter().fold(0, |byte, bit| byte << 1 | bit)).collect()
}

/// A form.
pub fn typed(pairs: &[(&str, &str)]) -> Fields {
    pairs.iter().copied().collect()
}

fn in_memory() -> Files {
    Files::in_memory(None)
}

impl World {
    pub async fn new(db: Db) -> Self {
        Self::with(db, Federation::new(Vec::new()).unwrap()).await
    }

    /// With identity providers.
    pub async fn with(db: Db, federation: Federation) -> Self {
        Self::made(db, federation, Sealer::new(&[7; 32])).await
    }

    /// The same portal started with another key.
    pub async fn over(db: Db, sealer: Sealer) -> Self {
        Self::made(db, Federation::new(Vec::new()).unwrap(), sealer).await
    }

    /// With a mail server.
    pub async fn mailing(db: Db, postman: Postman) -> Self {
        Self::built(db, Federation::new(Vec::new()).unwrap(), Sealer::new(&[7; 32]), postman, in_memory())
            .await
    }

    /// With files of its own, and whoever scans them.
    pub async fn with_files(db: Db, files: Files) -> Self {
        let federation = Federation::new(Vec::new()).unwrap();
        Self::built(db, federation, Sealer::new(&[7; 32]), Postman::Kept, files).await
    }

    async fn made(db: Db, federation: Federation, sealer: Sealer) -> Self {
        Self::built(db, federation, sealer, Postman::Kept, in_memory()).await
    }

    async fn built(db: Db, federation: Federation, sealer: Sealer, postman: Postman, files: Files) -> Self {
        let clock = Arc::new(MovableClock::at(Timestamp(1_768_467_600_000)));
        let service = Service::new(Parts {
            db,
            clock: clock.clone() as Arc<dyn Clock>,
            gatekeeper: Gatekeeper::meta(),
            public_url: "https://causeway.example.org".to_owned(),
            sealer,
            postman,
            federation,
            files,
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
        self.service.visitor(Origin {
            trace: "test".into(),
            address: address.into(),
            agent: "test".into(),
            language: domain::language::Language::English,
            session: None,
            entry: None,
        })
    }

    /// The newest mail to an address.
    pub async fn mail(&self, to: &str) -> store::mails::MailRow {
        let mails = publications::mails(&self.visitor()).await.unwrap();
        mails.into_iter().find(|m| m.recipient == to).unwrap_or_else(|| panic!("no mail to {to}"))
    }

    /// One mail of each kind, with what differs from run to run taken out.
    pub async fn letters(&self) -> String {
        let mails = publications::mails(&self.visitor()).await.unwrap();
        let told: std::collections::BTreeMap<_, _> =
            mails.into_iter().map(|m| (m.kind, (m.subject, m.text))).collect();
        told.into_iter()
            .map(|(kind, (subject, text))| format!("[{kind}] {subject}\n\n{}", without_chance(&text)))
            .collect::<Vec<_>>()
            .join("\n=====\n")
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
        let id = accounts::confirm(&self.visitor(), &form).await.unwrap().account;
        self.account(&id).await
    }

    /// An owner of a new organisation.
    pub async fn provider(&self, name: &str) -> Member {
        self.provider_as(name, &[]).await
    }

    /// An owner of a new organisation that describes itself otherwise.
    pub async fn provider_as(&self, name: &str, otherwise: &[(&str, &str)]) -> Member {
        let host = format!("{name}.example.org");
        let owner = self.person(&format!("owner@{host}")).await;
        let contact = format!("team@{host}");
        let mut form = typed(&[
            ("legal_name", name),
            ("trade_name", name),
            ("country", "IE"),
            ("identifier_kind", "register"),
            ("identifier", name),
            ("address", "1 Example Quay"),
            ("website", &format!("https://{host}")),
            ("business_contact", &contact),
            ("legal_contact", &contact),
            ("technical_contact", &contact),
            ("security_contact", &contact),
        ]);
        for (field, value) in otherwise {
            form.set(field, *value);
        }
        organisations::create(&owner, &form).await.unwrap();
        self.secured(owner.id()).await.member(None).unwrap()
    }

    /// Somebody invited by an owner.
    pub async fn joins(&self, owner: &Member, email: &str, role: &str) -> Member {
        members::invite(owner, &typed(&[("email", email), ("role", role)])).await.unwrap();
        let invitation = InvitationId::parse(&self.token(email).await).unwrap();
        let person = self.person(email).await;
        members::accept(&person, &invitation).await.unwrap();
        self.secured(person.id()).await.member(None).unwrap()
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
        let form = typed(&[
            ("token", &self.token(email).await),
            ("name", &texts::say(Language::English, &role.label())),
            ("password", PASSWORD),
        ]);
        accounts::setup(&self.visitor(), &form).await.unwrap();
        self.signs_in(email).await.staff().unwrap()
    }

    pub async fn signs_in(&self, email: &str) -> Account {
        self.signs_in_with(email, PASSWORD).await
    }

    /// Somebody of the example data.
    pub async fn example(&self, email: &str) -> Account {
        self.signs_in_with(email, service::example::PASSWORD).await
    }

    async fn signs_in_with(&self, email: &str, password: &str) -> Account {
        let form = typed(&[("email", email), ("password", password)]);
        match accounts::sign_in(&self.visitor(), &form).await.unwrap() {
            SignedIn::In(Entry { account: id, .. }) | SignedIn::CodeNext(id, _) => self.secured(&id).await,
        }
    }

    /// Somebody signed in with everything the account has.
    pub async fn account(&self, id: &AccountId) -> Account {
        self.visitor().account(id, PROVEN).await.unwrap().unwrap()
    }

    /// Somebody who has a second factor from now on.
    async fn secured(&self, id: &AccountId) -> Account {
        let account = self.account(id).await;
        if account.has_factor() {
            return account;
        }
        // The mail about it lies between those before and after.
        self.advance(Millis(1));
        self.sets_up(&account).await;
        self.advance(Millis(1));
        self.account(id).await
    }

    /// Sets up an authenticator app. Returns its secret and the recovery codes.
    pub async fn sets_up(&self, account: &Account) -> (Vec<u8>, Vec<String>) {
        factors::start(account).await.unwrap();
        let setup = factors::setup_view(account).await.unwrap().unwrap();
        let secret = base32(&setup.secret);
        let code = totp::code(&secret, self.service.now(), 0).unwrap();
        let (_, codes) = factors::confirm(account, &typed(&[("code", &code)])).await.unwrap();
        (secret, codes)
    }
}

/// A submitted request.
pub async fn submits(provider: &Member, service: &str) -> RequestId {
    let id = requests::start(provider, &typed(&[("service", service)])).await.unwrap();
    requests::submit(provider, &id, 1, example_draft()).await.unwrap();
    id
}

/// Proposes as the request stands.
pub async fn proposes(who: &Staff, id: &RequestId, reasons: &Fields) -> Result<(), Error> {
    let seen = requests::view(who, Action::CasePage, id).await?;
    let mut reasons = reasons.clone();
    reasons.set("unfinished", "Looked at elsewhere.");
    decisions::propose(who, id, seen.version, &reasons).await
}

/// The version a request has now.
pub async fn stands(who: &impl Who, id: &RequestId) -> i64 {
    let page = if matches!(who.role(), Role::Staff(_)) { Action::CasePage } else { Action::RequestPage };
    requests::view(who, page, id).await.unwrap().version
}

/// Approves as the request stands.
pub async fn approves(who: &Staff, id: &RequestId) -> Result<(), Error> {
    let seen = requests::view(who, Action::CasePage, id).await?;
    decisions::approve(who, id, seen.version).await
}

/// Two people refuse: announced, responded to, and decided again.
pub async fn refuses(provider: &Member, [one, other]: [&Staff; 2], id: &RequestId, reasons: &Fields) {
    for again in [false, true] {
        proposes(one, id, reasons).await.unwrap();
        approves(other, id).await.unwrap();
        if !again {
            decisions::respond(provider, id, &typed(&[("response", "We cannot.")])).await.unwrap();
        }
    }
}

/// A request that two people accepted.
pub async fn accepted(world: &World, provider: &Member, administrator: &Staff) -> (RequestId, Staff, Staff) {
    let id = submits(provider, "whatsapp").await;
    let reviewer = world.staff(administrator, StaffRole::Reviewer, "reviewer@gatekeeper.example.org").await;
    let approver = world.staff(administrator, StaffRole::Approver, "approver@gatekeeper.example.org").await;
    reviews::open(&reviewer, &id).await.unwrap();
    proposes(&reviewer, &id, &typed(&[("outcome", "accept"), ("reasons", "Complete.")])).await.unwrap();
    approves(&approver, &id).await.unwrap();
    (id, reviewer, approver)
}

/// Ids, tokens, fingerprints and digests shown as `…`: runs of 32 characters and more of their alphabets.
fn without_chance(text: &str) -> String {
    let part_of_one = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    text.split_inclusive(|c| !part_of_one(c))
        .map(|piece| match piece.trim_end_matches(|c| !part_of_one(c)) {
            id if id.len() >= 32 => piece.replace(id, "…"),
            _ => piece.to_owned(),
        })
        .collect()
}

/// The reason a use case gave.
pub fn failure<T>(outcome: Result<T, Error>) -> domain::failure::Failure {
    outcome.err().expect("it was expected to fail").failure()
}

/// The sentence about the first wrong field.
pub fn sentence<T>(outcome: Result<T, Error>) -> String {
    match outcome.err().expect("it was expected to fail") {
        Error::Wrong(problems) => texts::say(domain::language::Language::English, &problems[0].sentence),
        other => panic!("{other}"),
    }
}
