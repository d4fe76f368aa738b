//! The gatekeeper's staff, managed by administrators.

use crate::accounts::{SETUP_LIFE, new_account_id};
use crate::authority::{Staff, Who as _};
use crate::error::{Error, Result};
use crate::mail::{enqueue, letters};
use crate::{facts, random};
use domain::access::Action;
use domain::account::StaffRole;
use domain::form::{Fields, Reader};
use serde_json::json;
use store::accounts::{self as rows, AccountRow};

/// Somebody at the gatekeeper, as pages show them.
#[derive(Clone, Debug)]
pub struct Line {
    /// Name, empty until the invitation was accepted.
    pub name: String,
    /// Address.
    pub email: String,
    /// Role.
    pub role: StaffRole,
    /// Whether they have chosen a password.
    pub joined: bool,
}

/// Everyone at the gatekeeper.
///
/// # Errors
/// The database does not answer.
pub async fn list(who: &Staff) -> Result<Vec<Line>> {
    let mut tx = who.look(Action::StaffPage).await?;
    let rows = rows::account_list_staff(&mut tx).await?;
    let line = |row: AccountRow| {
        let role = row.staff_role?;
        Some(Line { joined: row.confirmed_at.is_some(), name: row.name, email: row.email, role })
    };
    Ok(rows.into_iter().filter_map(line).collect())
}

/// Invites somebody by mail.
///
/// # Errors
/// Wrong fields, or the address has an account.
pub async fn invite(who: &Staff, form: &Fields) -> Result<()> {
    let mut r = Reader::new(form);
    let email = r.email("email", "E-mail address");
    let role = r.choice("role", "Choose a role.", StaffRole::parse);
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
        return Err(Error::wrong(
            "email",
            "This address has an account already. Staff accounts need an address of their own.",
        ));
    }
    let token = random::Token::new("");
    rows::link_insert(&mut tx, &token.sha256, "invite", Some(&account.id), who.now() + SETUP_LIFE).await?;
    let letter = letters::invite(role.label(), &who.service().link(&format!("/setup/{}", token.secret)));
    enqueue(&mut tx, who, &account.email, &token.sha256, &letter).await?;
    facts::record(&mut tx, who, account.id.as_str(), "staff.invited", json!({ "role": role.as_str() }))
        .await?;
    Ok(tx.commit().await?)
}
