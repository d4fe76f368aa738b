//! Who took part in what happened to a request.

use crate::accounts::account_id;
use crate::{Result, Tx};
use domain::ids::{AccountId, RequestId};

sql! {
    // Actors are named as `account:` and an id.
    PEOPLE = "SELECT id, name FROM accounts WHERE id IN (SELECT substr(actor, 9) FROM events WHERE thing = $1 AND actor LIKE 'account:%')";
    // Of somebody who left the gatekeeper no name is left.
    OUTSIDE = "SELECT id, name FROM accounts WHERE staff_role IS NULL AND id IN (SELECT substr(actor, 9) FROM events WHERE thing = $1 AND actor LIKE 'account:%')";
    STAFF = "SELECT id, email FROM accounts WHERE staff_role IS NOT NULL AND confirmed_at IS NOT NULL \
             AND (id IN (SELECT substr(actor, 9) FROM events WHERE thing = $1 AND actor LIKE 'account:%') \
             OR id IN (SELECT m.account FROM mentions m JOIN notes n ON n.id = m.note WHERE n.request = $1)) \
             AND id NOT IN (SELECT account FROM stances WHERE request = $1 AND stance = 'conflict') ORDER BY created_at, id";
}

/// Everybody who ever did something about a request: account and name. With `outside` nobody of the gatekeeper's staff.
pub async fn thread_list_people(
    tx: &mut Tx,
    request: &RequestId,
    outside: bool,
) -> Result<Vec<(AccountId, String)>> {
    let sql = if outside { OUTSIDE } else { PEOPLE };
    let rows: Vec<(String, String)> =
        on!(tx, |c| sqlx::query_as(sql).bind(request.as_str()).fetch_all(c).await?);
    rows.into_iter().map(|(id, name)| Ok((account_id(&id)?, name))).collect()
}

/// The staff among them, and those a note about it names, who are still at the gatekeeper: account and address.
pub async fn thread_list_staff(tx: &mut Tx, request: &RequestId) -> Result<Vec<(AccountId, String)>> {
    let rows: Vec<(String, String)> =
        on!(tx, |c| sqlx::query_as(STAFF).bind(request.as_str()).fetch_all(c).await?);
    rows.into_iter().map(|(id, email)| Ok((account_id(&id)?, email))).collect()
}
