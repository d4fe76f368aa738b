//! Who looks after which request. It decides nothing, and only staff learn of it.

use crate::authority::{Person as _, Staff, Who};
use crate::error::Result;
use crate::requests::hold;
use crate::{facts, staff};
use domain::access::Action;
use domain::account::StaffRole;
use domain::assignment::{self, To};
use domain::failure::Failure;
use domain::form::Fields;
use domain::ids::{AccountId, OrganisationId, RequestId};
use serde_json::json;
use store::accounts::account_list_staff;
use store::queue::{queue_assign, queue_assigned};
use store::requests::request_hold;
use store::{Tx, desks};

/// Requests that changed hands, and whose they were.
type Moved = Vec<(RequestId, Option<AccountId>)>;

/// Everybody who has taken up their invitation.
async fn colleagues(tx: &mut Tx) -> Result<Vec<(AccountId, StaffRole)>> {
    let posts = staff::posts(&account_list_staff(tx).await?);
    Ok(posts.into_iter().filter(|post| post.joined).map(|post| (post.account, post.role)).collect())
}

/// Gives one request to somebody or to nobody.
///
/// # Errors
/// Nobody was chosen, [`Failure::NotFound`] when they cannot take it, or [`Failure::Conflict`] when somebody else gave it
/// away since the page was opened.
pub async fn set(who: &Staff, id: &RequestId, form: &Fields) -> Result<()> {
    let to = assignment::to(form)?;
    // Nobody leaves the staff meanwhile.
    let mut tx = who.begin_alone(Action::AssignmentSet).await?;
    let to = to.among(&colleagues(&mut tx).await?)?;
    let (request, _) = hold(&mut tx, who, Action::AssignmentSet, id).await?;
    if to.as_ref().is_some_and(|to| request.is_conflicted(to)) {
        return Err(Failure::AssigneeConflicted.into());
    }
    let before = desks::assignee_find(&mut tx, id).await?;
    if form.has("before") && form.get("before") != before.as_ref().map_or("", AccountId::as_str) {
        return Err(Failure::Conflict.into());
    }
    let moved = queue_assign(&mut tx, std::slice::from_ref(id), to.as_ref()).await?;
    tell(&mut tx, who, &moved, to.as_ref()).await?;
    Ok(tx.commit().await?)
}

/// Gives the requests ticked in the queue to somebody or to nobody. Returns how many changed hands.
///
/// # Errors
/// Nothing was ticked, nobody was chosen, or they cannot take it; [`Failure::Conflict`] when a colleague took one of them,
/// or gave it away, since the page was opened. Then none changes hands.
pub async fn set_several(who: &Staff, form: &Fields) -> Result<usize> {
    let (ids, to) = assignment::several(form)?;
    let mut tx = who.begin_alone(Action::AssignmentSetSeveral).await?;
    let to: Option<AccountId> = To::among(to, &colleagues(&mut tx).await?)?;
    // All before any is read: nobody declares a conflict meanwhile.
    hold_all(&mut tx, &ids).await?;
    for id in &ids {
        let Some((request, _)) = store::requests::request_find(&mut tx, id).await? else { continue };
        if request.is_conflicted(who.account().id()) {
            return Err(Failure::Conflicted.into());
        }
        if to.as_ref().is_some_and(|to| request.is_conflicted(to)) {
            return Err(Failure::AssigneeConflicted.into());
        }
    }
    let moved = queue_assign(&mut tx, &ids, to.as_ref()).await?;
    // What already is with whoever gets it is taken from nobody.
    if moved.iter().any(|(id, before)| !assignment::is_still(form, id, before.as_ref())) {
        return Err(Failure::Conflict.into());
    }
    tell(&mut tx, who, &moved, to.as_ref()).await?;
    tx.commit().await?;
    Ok(moved.len())
}

async fn hold_all(tx: &mut Tx, ids: &[RequestId]) -> Result<()> {
    for id in ids {
        request_hold(tx, id).await?;
    }
    Ok(())
}

async fn tell(tx: &mut Tx, who: &impl Who, moved: &Moved, to: Option<&AccountId>) -> Result<()> {
    let kind = if to.is_some() { "request.assigned" } else { "request.unassigned" };
    for (id, before) in moved {
        facts::record(tx, who, id.as_str(), kind, json!({ "assignee": to, "before": before })).await?;
    }
    Ok(())
}

/// Takes back what somebody looks after: everything, or what one organisation asks for. Told by [`tell_freed`], last.
pub(crate) async fn free(tx: &mut Tx, account: &AccountId, of: Option<&OrganisationId>) -> Result<Moved> {
    let ids = queue_assigned(tx, account, of).await?;
    hold_all(tx, &ids).await?;
    Ok(queue_assign(tx, &ids, None).await?)
}

/// Records what was taken back.
pub(crate) async fn tell_freed(tx: &mut Tx, who: &impl Who, freed: &Moved) -> Result<()> {
    tell(tx, who, freed, None).await
}

/// Takes one request back from somebody who takes no part in it any more.
pub(crate) async fn let_go(tx: &mut Tx, who: &impl Who, id: &RequestId, account: &AccountId) -> Result<()> {
    if desks::assignee_find(tx, id).await?.as_ref() != Some(account) {
        return Ok(());
    }
    let moved = queue_assign(tx, std::slice::from_ref(id), None).await?;
    tell(tx, who, &moved, None).await
}

/// Takes back what somebody looks after who comes to have this role, unless they may go on with it.
pub(crate) async fn free_unless(tx: &mut Tx, account: &AccountId, role: StaffRole) -> Result<Moved> {
    if assignment::takes(role) { Ok(Vec::new()) } else { free(tx, account, None).await }
}

/// Who looks after a request and who else looks at it.
#[derive(Clone, Debug)]
pub struct Around {
    /// Who looks after it.
    pub assignee: Option<(AccountId, String)>,
    /// To whom it can be given.
    pub colleagues: Vec<(AccountId, String)>,
    /// Others who look at it.
    pub lookers: Vec<crate::queue::Looker>,
    /// Whether the own look has to be written down.
    pub notes: bool,
}

/// What happens around a request right now.
///
/// # Errors
/// The database does not answer.
pub async fn around(who: &Staff, id: &RequestId) -> Result<Around> {
    let (me, now) = (who.account().id(), who.now());
    let mut tx = who.look(Action::CasePage).await?;
    let after = crate::queue::looks_after(now);
    let desk = desks::desk(&mut tx, me, &store::queue::Wanted::default(), after).await?;
    let assignee = desks::assignee_find(&mut tx, id).await?;
    let own = desk.looks.iter().find(|look| look.request == *id && look.account == *me).map(|look| look.at);
    let assignee = assignee.and_then(|id| desk.staff.iter().find(|person| person.account == id));
    let person = |person: store::desks::Colleague| (person.account, person.name);
    Ok(Around {
        assignee: assignee.cloned().map(person),
        colleagues: crate::queue::takers(&desk.staff).into_iter().map(person).collect(),
        lookers: crate::queue::lookers(&desk, me, id, now),
        notes: domain::looking::is_noted(own, now),
    })
}
