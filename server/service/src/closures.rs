//! Closing an account: for its owner, or for whoever left the gatekeeper.

use crate::authority::Who;
use crate::error::Result;
use crate::facts;
use domain::account::{CLOSED_NAME, closed_email};
use domain::membership::{Change, Seat, change};
use serde_json::json;
use store::accounts::AccountRow;
use store::organisations::{self, Membership};
use store::{Tx, closures as rows, staff as staff_rows};

/// Ends everything that opens an account, and its memberships.
pub(crate) async fn close(tx: &mut Tx, who: &impl Who, row: &AccountRow) -> Result<()> {
    let mut memberships = organisations::member_list_by_account(tx, &row.id).await?;
    // In one order for everybody, or two who leave at once wait for each other.
    memberships.sort_by(|a, b| a.organisation.cmp(&b.organisation));
    for Membership { organisation, role, .. } in memberships {
        organisations::organisation_hold(tx, &organisation).await?;
        let members = organisations::member_list(tx, &organisation).await?;
        let seats: Vec<Seat> = members.into_iter().map(|m| m.seat).collect();
        change(&seats, &row.id, &Change::Leave)?;
        let data = json!({ "account": row.id, "before": role.as_str(), "after": null });
        facts::record(tx, who, organisation.as_str(), "member.left", data).await?;
    }
    staff_rows::staff_change_replace(tx, &row.id, who.now()).await?;
    let email = closed_email(&row.id);
    rows::account_close(tx, &row.id, &row.email, &email, CLOSED_NAME, who.now()).await?;
    facts::record(tx, who, row.id.as_str(), "account.closed", json!({})).await?;
    Ok(())
}
