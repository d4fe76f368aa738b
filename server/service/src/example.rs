//! Example data for trying the portal out: every role, and a request in every state. Made through the
//! same use cases people use, at times in the past, so that all of it is consistent.

mod key;
mod story;

use crate::authority::{Account, Origin, Visitor, Who as _};
use crate::clock::MovableClock;
use crate::error::{Error, NOT_FOUND, Result};
use crate::{Service, accounts, choices, factors, organisations, questions, totp};
use domain::access::Action;
use domain::account::{MemberRole, StaffRole};
use domain::form::Fields;
use domain::ids::OrganisationId;
use domain::proof::Proof;
use domain::text;
use domain::time::{Millis, Timestamp, days};
use std::sync::Arc;
use store::accounts::AccountRow;

/// The password of every example account.
pub const PASSWORD: &str = "causeway example";

/// The secret of every authenticator app among the example accounts.
const SECRET: [u8; 20] = *b"causeway example app";
/// Who signs for an organisation, and so has a second factor.
const BINDS: [MemberRole; 2] = [MemberRole::Owner, MemberRole::Signatory];
/// Example people act at any time.
const PROVEN: Proof = Proof::whole(Timestamp(i64::MAX), true);

/// The code the example accounts' authenticator apps show some steps from now.
///
/// # Errors
/// None: the secret is long enough.
pub fn code(now: Timestamp, steps: i64) -> Result<String> {
    totp::code(&SECRET, now, steps)
}

/// Most days somebody moves the clock at once.
const DAYS_MAX: i64 = 120;

/// Lets days go by, and does what they do: last days that are over end things, reminders go out. The example portal
/// alone has a clock that can be moved.
///
/// # Errors
/// Not found on any other portal; a number of days that is none.
pub async fn leap(who: &Visitor, form: &Fields) -> Result<()> {
    let count = form.get("days").parse::<i64>().ok().filter(|days| (1..=DAYS_MAX).contains(days));
    if !who.service().leap(Millis(0)) {
        return Err(NOT_FOUND);
    }
    who.allowed(Action::ClockLeap)?;
    let count = count.ok_or_else(|| Error::wrong("days", text!("clock-days-missing", max = DAYS_MAX)))?;
    // Day by day, as it would have been.
    for _ in 0..count {
        who.service().leap(days(1));
        let system = who.service().system();
        questions::remind(&system).await?;
        questions::elapse(&system).await?;
    }
    Ok(())
}

/// Everybody the example needs, at a clock that can be moved.
struct Cast {
    service: Service,
    clock: Arc<MovableClock>,
    hash: String,
}

/// Fills a database in which nobody has an account. Returns logins and what they are for, or `None` when
/// there is somebody already.
///
/// # Errors
/// The database does not answer.
pub async fn fill(service: &Service) -> Result<Option<Vec<(String, String)>>> {
    let mut tx = service.system().begin().await?;
    let empty = store::accounts::account_list_staff(&mut tx).await?.is_empty();
    drop(tx);
    if !empty {
        return Ok(None);
    }
    let clock = Arc::new(MovableClock::at(service.now() - days(118)));
    let hash = service.passwords().hash(PASSWORD.to_owned()).await?;
    let cast = Cast { service: service.with_clock(clock.clone()), clock, hash };
    let mut made = Vec::new();
    for role in StaffRole::ALL {
        let email = format!("{}@gatekeeper.example.org", role.as_str());
        cast.account(&email, &format!("{} Example", english(&role.label())), Some(*role)).await?;
        made.push((email, format!("gatekeeper staff: {}, asks for a code", english(&role.label()))));
    }
    for (name, country, identifier) in [
        ("Heron", "IE", "IE.CRO.123456"),
        ("Kestrel", "DE", "DE.HRB.23456"),
        ("Plover", "PL", "PL.KRS.34567"),
    ] {
        let host = format!("{}.example.org", name.to_lowercase());
        let owner = cast.account(&format!("owner@{host}"), &format!("{name} Owner"), None).await?;
        let organisation = organisations::create(&owner, &form(name, &host, country, identifier)).await?;
        made.push((format!("owner@{host}"), format!("{name}: Owner, asks for a code")));
        if name == "Heron" {
            for role in &MemberRole::ALL[1..] {
                let email = format!("{}@{host}", role.as_str());
                cast.member(&email, *role, &organisation).await?;
                let asks = if BINDS.contains(role) { ", asks for a code" } else { "" };
                made.push((email, format!("{name}: {}{asks}", english(&role.label()))));
            }
        }
    }
    story::tell(&cast).await?;
    choices::add_local_person(service, "ann", PASSWORD.to_owned()).await?;
    made.push(("ann".to_owned(), "a person, at /choices".to_owned()));
    Ok(Some(made))
}

fn english(text: &domain::text::Text) -> String {
    texts::say(domain::language::Language::English, text)
}

fn form(name: &str, host: &str, country: &str, identifier: &str) -> Fields {
    let contact = |duty: &str| (format!("{duty}_contact"), format!("{duty}@{host}"));
    let contacts = ["business", "legal", "technical", "security"].map(contact);
    let rest = [
        ("legal_name", format!("{name} Messaging (Example)")),
        ("trade_name", name.to_owned()),
        ("country", country.to_owned()),
        ("identifier_kind", "euid".to_owned()),
        ("identifier", identifier.to_owned()),
        ("address", "1 Example Street".to_owned()),
        ("website", format!("https://{host}")),
    ];
    rest.into_iter().map(|(name, value)| (name.to_owned(), value)).chain(contacts).collect()
}

impl Cast {
    async fn account(&self, email: &str, name: &str, staff_role: Option<StaffRole>) -> Result<Account> {
        let visitor = self.service.visitor(Origin {
            trace: "example".into(),
            address: "127.0.0.1".into(),
            agent: "example data".into(),
            language: domain::language::Language::English,
            session: None,
            entry: None,
        });
        let row = AccountRow {
            id: accounts::new_account_id(&visitor)?,
            email: email.to_owned(),
            name: name.to_owned(),
            password_hash: Some(self.hash.clone()),
            confirmed_at: Some(visitor.now()),
            staff_role,
            has_factor: false,
            epoch: 0,
            is_federated: false,
        };
        let mut tx = self.service.system().begin().await?;
        store::accounts::account_insert(&mut tx, &row, visitor.now()).await?;
        if staff_role.is_some() || BINDS.iter().any(|role| email.starts_with(role.as_str())) {
            factors::set_up_example(&mut tx, &visitor, &row.id, &SECRET).await?;
        }
        tx.commit().await?;
        visitor.account(&row.id, PROVEN).await?.ok_or(NOT_FOUND)
    }

    async fn member(&self, email: &str, role: MemberRole, organisation: &OrganisationId) -> Result<()> {
        let account = self.account(email, &format!("Heron {}", english(&role.label())), None).await?;
        let mut tx = self.service.system().begin().await?;
        store::organisations::member_insert(&mut tx, organisation, account.id(), role, account.now()).await?;
        Ok(tx.commit().await?)
    }

    /// Somebody made before, signed in anew.
    async fn enter(&self, email: &str) -> Result<Account> {
        let visitor = self.service.visitor(Origin {
            trace: "example".into(),
            address: "127.0.0.1".into(),
            agent: "example data".into(),
            language: domain::language::Language::English,
            session: None,
            entry: None,
        });
        let mut tx = self.service.system().begin().await?;
        let row = store::accounts::account_find_by_email(&mut tx, email)
            .await?
            .ok_or_else(|| Error::internal("made above"))?;
        drop(tx);
        visitor.account(&row.id, PROVEN).await?.ok_or(NOT_FOUND)
    }
}
