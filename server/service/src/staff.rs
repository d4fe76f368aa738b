//! The gatekeeper's staff, managed by administrators.

use crate::accounts::{SETUP_LIFE, new_account_id};
use crate::authority::{Person as _, Staff, Who as _};
use crate::error::{Error, NOT_FOUND, Result};
use crate::mail::{enqueue, letters};
use crate::{assignments, closures, facts, random, sessions};
use domain::access::Action;
use domain::account::StaffRole;
use domain::failure::Failure;
use domain::form::{Fields, Reader};
use domain::ids::{AccountId, StaffChangeId};
use domain::staffing::{self, After, Change, PROPOSAL_LIFE, Post, Refused};
use domain::text;
use domain::time::Timestamp;
use serde_json::json;
use store::Tx;
use store::accounts::{self as rows, AccountRow};
use store::staff::{self as changes, StaffChangeRow};

/// Somebody at the gatekeeper, as pages show them.
#[derive(Clone, Debug)]
pub struct Line {
    /// Who.
    pub account: AccountId,
    /// Name, empty until the invitation was accepted.
    pub name: String,
    /// Address.
    pub email: String,
    /// Role.
    pub role: StaffRole,
    /// Whether they have chosen a password.
    pub joined: bool,
    /// Whether an identity provider gives them their role.
    pub elsewhere: bool,
}

/// What an administrator asks for themself, as pages show it.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Id.
    pub id: StaffChangeId,
    /// Who.
    pub name: String,
    /// Address.
    pub email: String,
    /// What they want to become.
    pub role: StaffRole,
    /// Until when it can be answered.
    pub until: Timestamp,
    /// Whether whoever looks asked it.
    pub own: bool,
}

/// The staff, and what waits for an administrator.
#[derive(Clone, Debug)]
pub struct View {
    /// Everyone, longest first.
    pub people: Vec<Line>,
    /// What waits.
    pub asked: Vec<Asked>,
}

/// Everyone at the gatekeeper.
///
/// # Errors
/// The database does not answer.
pub async fn view(who: &Staff) -> Result<View> {
    let mut tx = who.look(Action::StaffPage).await?;
    let line = |row: AccountRow| {
        let (role, joined, elsewhere) = (row.staff_role?, row.confirmed_at.is_some(), row.is_federated);
        Some(Line { account: row.id, name: row.name, email: row.email, role, joined, elsewhere })
    };
    let people = rows::account_list_staff(&mut tx).await?.into_iter().filter_map(line).collect();
    let asked = |row: StaffChangeRow| Asked {
        own: row.asked_by == *who.account().id(),
        until: row.expires_at,
        id: row.id,
        name: row.name,
        email: row.email,
        role: row.role,
    };
    let asked = changes::staff_change_list(&mut tx, who.now()).await?.into_iter().map(asked).collect();
    Ok(View { people, asked })
}

/// The staff as the rules see it.
pub(crate) fn posts(rows: &[AccountRow]) -> Vec<Post> {
    let post = |row: &AccountRow| {
        let (account, joined) = (row.id.clone(), row.confirmed_at.is_some());
        Some(Post { account, role: row.staff_role?, joined })
    };
    rows.iter().filter_map(post).collect()
}

/// The staff, which nobody else changes until the transaction ends.
async fn held(tx: &mut Tx) -> Result<Vec<AccountRow>> {
    changes::staff_hold(tx).await?;
    Ok(rows::account_list_staff(tx).await?)
}

fn find<'a>(people: &'a [AccountRow], account: &AccountId) -> Result<&'a AccountRow> {
    people.iter().find(|row| row.id == *account).ok_or(NOT_FOUND)
}

/// What an administrator says would last until the next sign-in.
fn has_role_from_here(row: &AccountRow) -> Result<()> {
    if row.is_federated { Err(Failure::Federated.into()) } else { Ok(()) }
}

/// What became of a change of role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// It is done.
    Now,
    /// It is done to whoever asked, whose session has ended with all others.
    Own,
    /// Another administrator has to carry it out.
    Waits,
}

/// Gives somebody another role, which ends their sessions. An administrator who wants to decide waits for
/// another administrator.
///
/// # Errors
/// No role, [`Failure::LastAdministrator`], [`Failure::Federated`] where an identity provider gives them their role
/// at each sign-in, or they are not at the gatekeeper any more.
pub async fn change_role(who: &Staff, account: &AccountId, form: &Fields) -> Result<Given> {
    let role = staffing::role(form)?;
    let mut tx = who.begin(Action::StaffChange).await?;
    let people = held(&mut tx).await?;
    let own = account == who.account().id();
    let after = staffing::change(&posts(&people), who.account().id(), &Change::Role(account.clone(), role))?;
    let row = find(&people, account)?;
    has_role_from_here(row)?;
    let given = match after {
        After::Waits => {
            ask(&mut tx, who, &people, role).await?;
            Given::Waits
        }
        After::Now(_) => {
            let changed = give(&mut tx, who, row, role).await?;
            if own && changed { Given::Own } else { Given::Now }
        }
    };
    tx.commit().await?;
    Ok(given)
}

async fn ask(tx: &mut Tx, who: &Staff, people: &[AccountRow], role: StaffRole) -> Result<()> {
    let id = StaffChangeId::parse(&random::uuid(who.now())).map_err(|_| Error::internal("ids are UUIDs"))?;
    let (by, now) = (who.account(), who.now());
    changes::staff_change_insert(tx, &id, by.id(), role, now, now + PROPOSAL_LIFE).await?;
    let data = json!({ "change": id, "role": role.as_str() });
    facts::record(tx, who, by.id().as_str(), "staff.role_asked", data).await?;
    let letter = letters::staff_asked(by.name(), role.label(), &who.service().link("/admin/staff"));
    let administers =
        |row: &&AccountRow| row.staff_role == Some(StaffRole::Admin) && row.confirmed_at.is_some();
    for row in people.iter().filter(administers) {
        enqueue(tx, who, &row.email, id.as_str(), &letter).await?;
    }
    Ok(())
}

/// Whether there was anything to change.
async fn give(tx: &mut Tx, who: &Staff, row: &AccountRow, role: StaffRole) -> Result<bool> {
    if row.staff_role == Some(role) {
        return Ok(false);
    }
    rows::account_set_staff_role(tx, &row.id, role).await?;
    changes::staff_change_replace(tx, &row.id, who.now()).await?;
    let freed = assignments::free_unless(tx, &row.id, role).await?;
    sessions::end_all(tx, who, &row.id).await?;
    assignments::tell_freed(tx, who, &freed).await?;
    let data = json!({ "before": row.staff_role.map(StaffRole::as_str), "after": role.as_str() });
    let seq = facts::record(tx, who, row.id.as_str(), "staff.role_changed", data).await?;
    let letter = letters::staff_role(role.label(), who.account().name(), &who.service().link("/sign-in"));
    enqueue(tx, who, &row.email, &seq.to_string(), &letter).await?;
    Ok(true)
}

/// Carries out what another administrator asked for themself.
///
/// # Errors
/// [`Failure::SamePerson`]; the database refuses it as well. [`Failure::NotNow`] when it was answered, asked
/// anew or has expired.
pub async fn carry_out(who: &Staff, id: &StaffChangeId) -> Result<()> {
    let mut tx = who.begin(Action::StaffCarryOut).await?;
    let people = held(&mut tx).await?;
    let asked = waiting(&mut tx, who, id).await?;
    let by = who.account().id();
    staffing::carry_out(&posts(&people), by, &asked.asked_by, asked.role)?;
    let row = find(&people, &asked.asked_by)?;
    has_role_from_here(row)?;
    changes::staff_change_end(&mut tx, id, true, by, who.now()).await?;
    give(&mut tx, who, row, asked.role).await?;
    Ok(tx.commit().await?)
}

/// Declines it.
///
/// # Errors
/// As for [`carry_out`].
pub async fn decline(who: &Staff, id: &StaffChangeId) -> Result<()> {
    let mut tx = who.begin(Action::StaffDecline).await?;
    let people = held(&mut tx).await?;
    let asked = waiting(&mut tx, who, id).await?;
    let by = who.account();
    staffing::answers(&posts(&people), by.id(), &asked.asked_by)?;
    changes::staff_change_end(&mut tx, id, false, by.id(), who.now()).await?;
    let data = json!({ "change": id, "role": asked.role.as_str() });
    facts::record(&mut tx, who, asked.asked_by.as_str(), "staff.role_declined", data).await?;
    let letter = letters::staff_declined(asked.role.label(), by.name());
    enqueue(&mut tx, who, &asked.email, id.as_str(), &letter).await?;
    Ok(tx.commit().await?)
}

async fn waiting(tx: &mut Tx, who: &Staff, id: &StaffChangeId) -> Result<StaffChangeRow> {
    let open = changes::staff_change_list(tx, who.now()).await?;
    open.into_iter().find(|row| row.id == *id).ok_or_else(|| Failure::NotNow.into())
}

/// Removes somebody from the staff, which closes their account. Whether it was the own one.
///
/// # Errors
/// [`Failure::LastAdministrator`], or they are not at the gatekeeper any more.
pub async fn remove(who: &Staff, account: &AccountId) -> Result<bool> {
    let mut tx = who.begin(Action::StaffRemove).await?;
    let people = held(&mut tx).await?;
    let by = who.account();
    staffing::change(&posts(&people), by.id(), &Change::Remove(account.clone()))?;
    let row = find(&people, account)?;
    closures::close(&mut tx, who, row).await?;
    let data = json!({ "before": row.staff_role.map(StaffRole::as_str) });
    facts::record(&mut tx, who, account.as_str(), "staff.removed", data).await?;
    enqueue(&mut tx, who, &row.email, account.as_str(), &letters::staff_removed(by.name())).await?;
    tx.commit().await?;
    Ok(account == by.id())
}

/// Invites somebody by mail.
///
/// # Errors
/// Wrong fields, or the address has an account.
pub async fn invite(who: &Staff, form: &Fields) -> Result<()> {
    let mut r = Reader::new(form);
    let email = r.email("email", text!("staff-email"));
    let role = r.choice("role", text!("staff-role-missing"), StaffRole::parse);
    let (email, role) = r.finish_some(role.map(|role| (email, role)))?;
    let mut tx = who.begin(Action::StaffInvite).await?;
    let account = AccountRow {
        id: new_account_id(who)?,
        email,
        name: String::new(),
        password_hash: None,
        confirmed_at: None,
        staff_role: Some(role),
        has_factor: false,
        epoch: 0,
        is_federated: false,
    };
    // A sign-up nobody confirmed does not hold the address; an invitation that ran out is sent again.
    rows::account_delete_unconfirmed(&mut tx, &account.email).await?;
    let known = rows::account_find_by_email(&mut tx, &account.email).await?;
    let account = match known {
        Some(waiting) if waiting.confirmed_at.is_none() => {
            rows::account_set_staff_role(&mut tx, &waiting.id, role).await?;
            waiting
        }
        _ => account,
    };
    let added = rows::account_insert(&mut tx, &account, who.now()).await?;
    if !added && rows::account_find(&mut tx, &account.id).await?.is_none_or(|a| a.confirmed_at.is_some()) {
        return Err(Error::wrong("email", text!("staff-email-taken")));
    }
    let token = random::Token::new("");
    rows::link_insert(&mut tx, &token.sha256, "invite", Some(&account.id), who.now() + SETUP_LIFE).await?;
    let letter = letters::invite(role.label(), &who.service().link(&format!("/setup/{}", token.secret)));
    enqueue(&mut tx, who, &account.email, &token.sha256, &letter).await?;
    facts::record(&mut tx, who, account.id.as_str(), "staff.invited", json!({ "role": role.as_str() }))
        .await?;
    Ok(tx.commit().await?)
}

impl From<Refused> for Error {
    fn from(refused: Refused) -> Self {
        Self::Failed(match refused {
            Refused::LastAdministrator => Failure::LastAdministrator,
            Refused::Nobody => Failure::NotFound,
            Refused::NotAdministrator => Failure::Forbidden,
            Refused::SamePerson => Failure::SamePerson,
        })
    }
}
