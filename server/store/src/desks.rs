//! What somebody at the queue has before them: colleagues, who looks at what, saved views, and how many requests there
//! are.

use crate::accounts::account_id;
use crate::queue::{Wanted, assignee};
use crate::requests::request_id;
use crate::{Error, Result, Tx, changed};
use domain::account::StaffRole;
use domain::ids::{AccountId, RequestId, SavedViewId};
use domain::request::StateKind;
use domain::time::Timestamp;

sql! {
    // All of it in one statement: the queue is the page staff open most.
    DESK = "SELECT 'staff' AS kind, id AS a, name AS b, staff_role AS c, CAST(0 AS BIGINT) AS n FROM accounts \
            WHERE staff_role IS NOT NULL AND confirmed_at IS NOT NULL \
            UNION ALL SELECT 'look', k.request, k.account, a.name, k.at FROM presences k JOIN accounts a ON a.id = k.account WHERE k.at > $1 \
            UNION ALL SELECT 'own', id, name, query, shared FROM saved_views WHERE owner = $2 \
            UNION ALL SELECT 'shared', id, name, query, shared FROM saved_views WHERE shared = 1 AND owner <> $2 \
            UNION ALL SELECT 'tally', state, '', '', CAST(SUM(n) AS BIGINT) FROM queue_tallies \
            WHERE ($3 = '' OR service = $3) AND ($4 = '' OR assignee = $4 OR ($4 = '-' AND assignee = '')) GROUP BY state";
    LOOKS = "SELECT k.account, a.name, k.at FROM presences k JOIN accounts a ON a.id = k.account WHERE k.request = $1 AND k.at > $2 ORDER BY k.at DESC, k.account";
    LOOK = "INSERT INTO presences (request, account, at) VALUES ($1, $2, $3) ON CONFLICT (request, account) DO UPDATE SET at = excluded.at";
    LOOK_SWEEP = "DELETE FROM presences WHERE at <= $1";
    LOOKS_END = "DELETE FROM presences WHERE account = $1";
    ASSIGNEE = "SELECT assignee FROM queue_lines WHERE request = $1";
    VIEWS = "SELECT v.id, v.owner, a.name, v.name, v.query, v.shared FROM saved_views v JOIN accounts a ON a.id = v.owner \
             WHERE v.owner = $1 OR v.shared = 1 ORDER BY lower(v.name), v.id";
    VIEW_INSERT = "INSERT INTO saved_views (id, owner, name, query, shared, created_at) SELECT $1, $2, $3, $4, $5, $6 \
                   WHERE (SELECT COUNT(*) FROM saved_views WHERE owner = $2) < $7 ON CONFLICT DO NOTHING";
    VIEW_NAMED = "SELECT COUNT(*) FROM saved_views WHERE owner = $1 AND lower(name) = lower($2) AND id <> $3";
    VIEW_UPDATE = "UPDATE saved_views SET name = $3, shared = $4 WHERE id = $1 AND owner = $2";
    VIEW_DELETE = "DELETE FROM saved_views WHERE id = $1 AND owner = $2";
    VIEWS_END = "DELETE FROM saved_views WHERE owner = $1";
}

/// A colleague.
#[derive(Clone, Debug)]
pub struct Colleague {
    /// Who.
    pub account: AccountId,
    /// Name.
    pub name: String,
    /// Role.
    pub role: StaffRole,
}

/// Somebody looked at a request.
#[derive(Clone, Debug)]
pub struct Look {
    /// At which.
    pub request: RequestId,
    /// Who.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// When.
    pub at: Timestamp,
}

/// A saved view, as a link.
#[derive(Clone, Debug)]
pub struct ViewLink {
    /// Id.
    pub id: SavedViewId,
    /// What it is called.
    pub name: String,
    /// The query of its address.
    pub query: String,
    /// Whether whoever looks saved it.
    pub own: bool,
}

/// What somebody at the queue has before them.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    /// Everybody at the gatekeeper, by name.
    pub staff: Vec<Colleague>,
    /// Looks, newest first.
    pub looks: Vec<Look>,
    /// Own views and shared ones, by name.
    pub views: Vec<ViewLink>,
    /// How many requests there are in each state, by service and assignee alone.
    pub tallies: Vec<(StateKind, i64)>,
}

/// Reads a desk.
pub async fn desk(tx: &mut Tx, who: &AccountId, wanted: &Wanted, looks_after: Timestamp) -> Result<Desk> {
    let filter = &wanted.filter;
    let rows: Vec<(String, String, String, String, i64)> = on!(tx, |c| sqlx::query_as(DESK)
        .bind(looks_after.0)
        .bind(who.as_str())
        .bind(&filter.service)
        .bind(assignee(&filter.assignee))
        .fetch_all(c)
        .await?);
    let mut desk = Desk::default();
    for (kind, a, b, c, n) in rows {
        match kind.as_str() {
            "staff" => {
                let role = StaffRole::parse(&c).ok_or(Error::Corrupt("accounts.staff_role"))?;
                desk.staff.push(Colleague { account: account_id(&a)?, name: b, role });
            }
            "look" => {
                let (request, account) = (request_id(&a)?, account_id(&b)?);
                desk.looks.push(Look { request, account, name: c, at: Timestamp(n) });
            }
            "tally" => {
                let state = StateKind::parse(&a).ok_or(Error::Corrupt("queue_tallies.state"))?;
                desk.tallies.push((state, n));
            }
            kind => desk.views.push(ViewLink { id: view_id(&a)?, name: b, query: c, own: kind == "own" }),
        }
    }
    desk.staff.sort_by_cached_key(|person| person.name.to_lowercase());
    desk.looks.sort_by_key(|look| std::cmp::Reverse(look.at));
    desk.views.sort_by_cached_key(|view| (!view.own, view.name.to_lowercase()));
    Ok(desk)
}

fn view_id(text: &str) -> Result<SavedViewId> {
    SavedViewId::parse(text).map_err(|_| Error::Corrupt("saved_views.id"))
}

/// Who looked at a request, newest first.
pub async fn look_list(tx: &mut Tx, request: &RequestId, after: Timestamp) -> Result<Vec<Look>> {
    let rows: Vec<(String, String, i64)> =
        on!(tx, |c| sqlx::query_as(LOOKS).bind(request.as_str()).bind(after.0).fetch_all(c).await?);
    let look = |(account, name, at): (String, String, i64)| {
        Ok(Look { request: request.clone(), account: account_id(&account)?, name, at: Timestamp(at) })
    };
    rows.into_iter().map(look).collect()
}

/// Writes down that somebody looks at a request.
pub async fn presence_save(tx: &mut Tx, request: &RequestId, who: &AccountId, now: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(LOOK)
        .bind(request.as_str())
        .bind(who.as_str())
        .bind(now.0)
        .execute(c)
        .await
        .map(drop)?);
    Ok(())
}

/// Forgets looks that no longer count.
pub async fn presence_sweep(tx: &mut Tx, until: Timestamp) -> Result<()> {
    on!(tx, |c| sqlx::query(LOOK_SWEEP).bind(until.0).execute(c).await.map(drop)?);
    Ok(())
}

/// Who looks after a request.
pub async fn assignee_find(tx: &mut Tx, request: &RequestId) -> Result<Option<AccountId>> {
    let row: Option<(Option<String>,)> =
        on!(tx, |c| sqlx::query_as(ASSIGNEE).bind(request.as_str()).fetch_optional(c).await?);
    row.and_then(|(id,)| id).as_deref().map(account_id).transpose()
}

/// A saved view, as its page shows it.
#[derive(Clone, Debug)]
pub struct SavedView {
    /// Id.
    pub id: SavedViewId,
    /// Who saved it.
    pub owner: AccountId,
    /// Their name.
    pub owner_name: String,
    /// What it is called.
    pub name: String,
    /// The query of its address.
    pub query: String,
    /// Whether colleagues see it.
    pub shared: bool,
}

/// Somebody's views and those others share, by name.
pub async fn view_list(tx: &mut Tx, who: &AccountId) -> Result<Vec<SavedView>> {
    let rows: Vec<(String, String, String, String, String, i64)> =
        on!(tx, |c| sqlx::query_as(VIEWS).bind(who.as_str()).fetch_all(c).await?);
    let view =
        |(id, owner, owner_name, name, query, shared): (String, String, String, String, String, i64)| {
            let (id, owner) = (view_id(&id)?, account_id(&owner)?);
            Ok(SavedView { id, owner, owner_name, name, query, shared: shared == 1 })
        };
    rows.into_iter().map(view).collect()
}

/// Keeps a view. `false` when there is one of this name, or there are `most` already.
pub async fn view_insert(tx: &mut Tx, view: &SavedView, most: usize, now: Timestamp) -> Result<bool> {
    let rows = on!(tx, |c| sqlx::query(VIEW_INSERT)
        .bind(view.id.as_str())
        .bind(view.owner.as_str())
        .bind(&view.name)
        .bind(&view.query)
        .bind(i64::from(view.shared))
        .bind(now.0)
        .bind(i64::try_from(most).unwrap_or(i64::MAX))
        .execute(c)
        .await?
        .rows_affected());
    Ok(rows == 1)
}

/// Whether somebody has another view of this name.
pub async fn view_is_named(tx: &mut Tx, owner: &AccountId, name: &str, but: &SavedViewId) -> Result<bool> {
    let (n,): (i64,) = on!(tx, |c| sqlx::query_as(VIEW_NAMED)
        .bind(owner.as_str())
        .bind(name)
        .bind(but.as_str())
        .fetch_one(c)
        .await?);
    Ok(n > 0)
}

/// Gives somebody's own view another name, shares it or takes it back.
///
/// # Errors
/// [`Error::Conflict`] when it is not there, or not theirs.
pub async fn view_update(
    tx: &mut Tx,
    id: &SavedViewId,
    owner: &AccountId,
    name: &str,
    shared: bool,
) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(VIEW_UPDATE)
        .bind(id.as_str())
        .bind(owner.as_str())
        .bind(name)
        .bind(i64::from(shared))
        .execute(c)
        .await?
        .rows_affected()))
}

/// Removes somebody's own view.
///
/// # Errors
/// As for [`view_update`].
pub async fn view_delete(tx: &mut Tx, id: &SavedViewId, owner: &AccountId) -> Result<()> {
    changed(on!(tx, |c| sqlx::query(VIEW_DELETE)
        .bind(id.as_str())
        .bind(owner.as_str())
        .execute(c)
        .await?
        .rows_affected()))
}

/// Clears the desk of somebody who left the gatekeeper.
pub async fn desk_clear(tx: &mut Tx, who: &AccountId) -> Result<()> {
    for sql in [LOOKS_END, VIEWS_END] {
        on!(tx, |c| sqlx::query(sql).bind(who.as_str()).execute(c).await.map(drop)?);
    }
    Ok(())
}
