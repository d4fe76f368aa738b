//! Who is told about the tokens of a client: the owners and the security contact of a provider, or the
//! gatekeeper's administrators.

use crate::authority::{System, Who};
use crate::error::Result;
use crate::mail::{Letter, enqueue, letters};
use domain::account::{MemberRole, StaffRole};
use domain::client::WARNINGS;
use domain::ids::OrganisationId;
use domain::time::{Timestamp, days};
use store::Tx;
use store::clients::{self as rows, EndingRow};

/// Tokens of which people are told in one transaction.
const BATCH: i64 = 100;

/// Those who answer for clients.
pub(super) struct Answerable {
    /// The provider's name, or the gatekeeper's.
    pub name: String,
    /// Where they see their clients.
    pub link: String,
    addresses: Vec<String>,
}

/// Who answers for the clients of an organisation, or of the gatekeeper.
pub(super) async fn of(tx: &mut Tx, who: &impl Who, owner: Option<&OrganisationId>) -> Result<Answerable> {
    let service = who.service();
    let Some(id) = owner else {
        let staff = store::accounts::account_list_staff(tx).await?.into_iter();
        let administrators =
            staff.filter(|a| a.staff_role == Some(StaffRole::Admin) && a.confirmed_at.is_some());
        return Ok(Answerable {
            name: service.gatekeeper().name.clone(),
            link: service.link("/admin/clients"),
            addresses: administrators.map(|a| a.email).collect(),
        });
    };
    let members = store::organisations::member_list(tx, id).await?.into_iter();
    let mut addresses: Vec<String> =
        members.filter(|m| m.seat.role == MemberRole::Owner).map(|m| m.email).collect();
    let organisation = store::organisations::organisation_find(tx, id).await?;
    let name = organisation.as_ref().map(|o| o.trade_name.clone()).unwrap_or_default();
    addresses.extend(organisation.map(|o| o.contacts.security));
    Ok(Answerable { name, link: service.link("/provider/clients"), addresses })
}

impl Answerable {
    /// Mails each of them once.
    pub async fn tell(&self, tx: &mut Tx, who: &impl Who, cause: &str, letter: &Letter) -> Result<()> {
        for address in &self.addresses {
            enqueue(tx, who, address, cause, letter).await?;
        }
        Ok(())
    }
}

/// Tells of tokens that end soon, 14 and 3 days before: those who answer for them, and whoever was shown
/// them. Returns of how many.
///
/// # Errors
/// The database does not answer.
pub async fn warn(system: &System) -> Result<usize> {
    let mut told = 0;
    for before in WARNINGS {
        loop {
            let mut tx = system.begin().await?;
            let now = system.now();
            let ending = rows::token_list_ending(&mut tx, now, now + days(before), before, BATCH).await?;
            if ending.is_empty() {
                break;
            }
            for row in ending {
                // Another machine may tell of it at the same time.
                if rows::token_warned(&mut tx, &row.token_sha256, before).await? {
                    tell_of_end(&mut tx, system, &row, before).await?;
                    told += 1;
                }
            }
            tx.commit().await?;
        }
    }
    Ok(told)
}

async fn tell_of_end(tx: &mut Tx, system: &System, row: &EndingRow, before: i64) -> Result<()> {
    let owner = row.organisation()?;
    let mut of = of(tx, system, owner.as_ref()).await?;
    let maker = store::accounts::account_find(tx, &row.created_by()?).await?;
    of.addresses.extend(maker.map(|account| account.email));
    let letter = letters::token_expires(&of.name, &row.name, Timestamp(row.expires_at), &of.link);
    of.tell(tx, system, &format!("{}:{before}", row.token_sha256), &letter).await
}
