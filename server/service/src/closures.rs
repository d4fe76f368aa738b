//! Closing an account: for its owner, or for whoever left the gatekeeper.

use crate::authority::{Account, Person, Who as _};
use crate::error::Result;
use crate::mail::{enqueue, letters};
use crate::{assignments, clients, facts, federation};
use domain::access::Action;
use domain::account::{self, MemberRole, closed_email};
use domain::form::Fields;
use domain::membership::{Change, Seat, change};
use domain::staffing::may_go;
use serde_json::json;
use store::accounts::{AccountRow, account_find, account_list_staff};
use store::organisations::{self, Membership};
use store::{Tx, closures as rows, staff as staff_rows};

/// What an account is called once it is closed. Kept with it, so the same in every language.
pub const CLOSED_NAME: &str = "Deleted account";

/// What stands in the way of closing an account, and what of it would stay.
#[derive(Clone, Debug)]
pub struct View {
    /// Organisations nobody else owns.
    pub only_owner_of: Vec<String>,
    /// Whether nobody else administers the portal.
    pub last_administrator: bool,
    /// Whether their name stands under an agreement.
    pub signed: bool,
}

/// What closing would mean.
///
/// # Errors
/// The database does not answer.
pub async fn view(who: &Account) -> Result<View> {
    let mut tx = who.look(Action::AccountDeletePage).await?;
    let mut only_owner_of = Vec::new();
    for Membership { organisation, role, trade_name } in who.memberships() {
        let members = organisations::member_list(&mut tx, organisation).await?;
        let owners = members.iter().filter(|m| m.seat.role == MemberRole::Owner).count();
        if *role == MemberRole::Owner && owners == 1 {
            only_owner_of.push(trade_name.clone());
        }
    }
    let staff = account_list_staff(&mut tx).await?;
    let last_administrator = may_go(&crate::staff::posts(&staff), who.id()).is_err();
    let signed = rows::signature_count(&mut tx, who.id()).await? > 0;
    Ok(View { only_owner_of, last_administrator, signed })
}

/// Closes the account of whoever asks. What is kept is what the law asks to keep.
///
/// # Errors
/// The word is missing, or nobody would own an organisation or administer the portal.
pub async fn carry_out(who: &Account, form: &Fields) -> Result<()> {
    account::closing(form)?;
    let mut tx = who.begin(Action::AccountDelete).await?;
    if who.staff_role().is_some() {
        staff_rows::staff_hold(&mut tx).await?;
        may_go(&crate::staff::posts(&account_list_staff(&mut tx).await?), who.id())?;
    }
    let row = account_find(&mut tx, who.id()).await?.ok_or(crate::error::NOT_FOUND)?;
    close(&mut tx, who, &row).await?;
    enqueue(&mut tx, who, &row.email, row.id.as_str(), &letters::closed()).await?;
    Ok(tx.commit().await?)
}

/// Ends everything that opens an account, its memberships, and what they could do by a token.
pub(crate) async fn close(tx: &mut Tx, who: &impl Person, row: &AccountRow) -> Result<()> {
    let mut memberships = organisations::member_list_by_account(tx, &row.id).await?;
    // In one order for everybody, or two who leave at once wait for each other.
    memberships.sort_by(|a, b| a.organisation.cmp(&b.organisation));
    let (mut left, mut ended) = (Vec::new(), Vec::new());
    for Membership { organisation, role, .. } in memberships {
        organisations::organisation_hold(tx, &organisation).await?;
        let members = organisations::member_list(tx, &organisation).await?;
        let seats: Vec<Seat> = members.into_iter().map(|m| m.seat).collect();
        change(&seats, &row.id, &Change::Leave)?;
        organisations::member_delete(tx, &organisation, &row.id).await?;
        ended.extend(clients::end_made_by(tx, who, Some(&organisation), &row.id).await?);
        left.push((organisation, role));
    }
    let freed = assignments::free(tx, &row.id, None).await?;
    store::desks::desk_clear(tx, &row.id).await?;
    if row.staff_role.is_some() {
        ended.extend(clients::end_made_by(tx, who, None, &row.id).await?);
    }
    staff_rows::staff_change_replace(tx, &row.id, who.now()).await?;
    let email = closed_email(&row.id);
    federation::shut(tx, &row.id).await?;
    rows::account_close(tx, &row.id, &row.email, &email, CLOSED_NAME, who.now()).await?;
    // Facts come last: their number is what everybody waits for.
    for (organisation, role) in left {
        let data = json!({ "account": row.id, "before": role.as_str(), "after": null });
        facts::record(tx, who, organisation.as_str(), "member.left", data).await?;
    }
    clients::tell_ended(tx, who, &ended).await?;
    assignments::tell_freed(tx, who, &freed).await?;
    facts::record(tx, who, row.id.as_str(), "account.closed", json!({})).await?;
    Ok(())
}
