//! Who works for the gatekeeper, and as what. There is always an administrator, and nobody comes to decide
//! anything by their own act alone: an administrator who wants to asks, and another one answers.

use crate::account::StaffRole;
use crate::form::{Fields, Problem, Reader};
use crate::ids::AccountId;
use crate::text;
use crate::time::{Millis, days};

/// How long another administrator may answer.
pub const PROPOSAL_LIFE: Millis = days(7);

/// One person at the gatekeeper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Post {
    /// Who.
    pub account: AccountId,
    /// As what.
    pub role: StaffRole,
    /// Whether they took the invitation up. An invited administrator administers nothing yet.
    pub joined: bool,
}

impl Post {
    fn administers(&self) -> bool {
        self.role == StaffRole::Admin && self.joined
    }
}

/// What an administrator can do to the staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Somebody gets another role.
    Role(AccountId, StaffRole),
    /// Somebody goes.
    Remove(AccountId),
}

/// What becomes of a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum After {
    /// It happens: the staff from now on.
    Now(Vec<Post>),
    /// It waits for another administrator.
    Waits,
}

/// Why a change does not happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Nobody would administer the portal, or nobody is there to answer.
    LastAdministrator,
    /// The person is not at the gatekeeper.
    Nobody,
    /// Only administrators change the staff.
    NotAdministrator,
    /// Whoever asked cannot answer.
    SamePerson,
}

/// Whether somebody in this role decides or signs for the gatekeeper.
#[must_use]
pub fn decides(role: StaffRole) -> bool {
    match role {
        StaffRole::Reviewer | StaffRole::Approver | StaffRole::Counsel | StaffRole::Engineer => true,
        StaffRole::Auditor | StaffRole::Admin => false,
    }
}

/// What becomes of a change an administrator makes.
///
/// # Errors
/// [`Refused`]; then nothing has changed.
pub fn change(posts: &[Post], actor: &AccountId, change: &Change) -> Result<After, Refused> {
    administrator(posts, actor)?;
    let (Change::Role(target, _) | Change::Remove(target)) = change;
    if !posts.iter().any(|p| p.account == *target) {
        return Err(Refused::Nobody);
    }
    let mut after = posts.to_vec();
    match change {
        Change::Role(_, role) => set(&mut after, target, *role),
        Change::Remove(_) => after.retain(|p| p.account != *target),
    }
    if !after.iter().any(Post::administers) {
        return Err(Refused::LastAdministrator);
    }
    let own = target == actor;
    Ok(if own && matches!(change, Change::Role(_, role) if decides(*role)) {
        After::Waits
    } else {
        After::Now(after)
    })
}

/// The staff after another administrator carried out what `asked_by` wants to become.
///
/// # Errors
/// [`Refused`]; then nothing has changed.
pub fn carry_out(
    posts: &[Post],
    actor: &AccountId,
    asked_by: &AccountId,
    role: StaffRole,
) -> Result<Vec<Post>, Refused> {
    answers(posts, actor, asked_by)?;
    // What was asked as an administrator is void once they are none.
    administrator(posts, asked_by).map_err(|_| Refused::Nobody)?;
    let mut after = posts.to_vec();
    set(&mut after, asked_by, role);
    Ok(after)
}

/// Whether somebody may answer what `asked_by` asked.
///
/// # Errors
/// [`Refused`].
pub fn answers(posts: &[Post], actor: &AccountId, asked_by: &AccountId) -> Result<(), Refused> {
    administrator(posts, actor)?;
    if actor == asked_by { Err(Refused::SamePerson) } else { Ok(()) }
}

/// Whether somebody may go without leaving the portal to nobody. Who is not at the gatekeeper may.
///
/// # Errors
/// [`Refused::LastAdministrator`].
pub fn may_go(posts: &[Post], account: &AccountId) -> Result<(), Refused> {
    let administers = |p: &&Post| p.administers();
    let mut left = posts.iter().filter(administers).filter(|p| p.account != *account);
    let is_one = posts.iter().filter(administers).any(|p| p.account == *account);
    if is_one && left.next().is_none() { Err(Refused::LastAdministrator) } else { Ok(()) }
}

fn administrator(posts: &[Post], account: &AccountId) -> Result<(), Refused> {
    let post = posts.iter().find(|p| p.account == *account).ok_or(Refused::Nobody)?;
    if post.administers() { Ok(()) } else { Err(Refused::NotAdministrator) }
}

fn set(posts: &mut [Post], account: &AccountId, role: StaffRole) {
    for post in posts.iter_mut().filter(|p| p.account == *account) {
        post.role = role;
    }
}

/// Reads the role out of a form.
///
/// # Errors
/// None was chosen.
pub fn role(fields: &Fields) -> Result<StaffRole, Vec<Problem>> {
    let mut r = Reader::new(fields);
    let role = r.choice("role", text!("staff-role-missing"), StaffRole::parse);
    r.finish_some(role)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(n: usize) -> AccountId {
        AccountId::parse(&format!("00000000-0000-7000-8000-{n:012}")).unwrap()
    }

    fn post(n: usize, role: StaffRole) -> Post {
        Post { account: id(n), role, joined: true }
    }

    #[test]
    fn the_last_administrator_stays_until_there_is_another() {
        let invited = Post { joined: false, ..post(3, StaffRole::Admin) };
        let posts = [post(1, StaffRole::Admin), post(2, StaffRole::Reviewer), invited];
        let does = |what: &Change| change(&posts, &id(1), what);
        assert_eq!(does(&Change::Remove(id(1))), Err(Refused::LastAdministrator));
        assert_eq!(does(&Change::Role(id(1), StaffRole::Auditor)), Err(Refused::LastAdministrator));
        // Nobody could answer either.
        assert_eq!(does(&Change::Role(id(1), StaffRole::Approver)), Err(Refused::LastAdministrator));
        assert_eq!(may_go(&posts, &id(1)), Err(Refused::LastAdministrator));
        assert_eq!(may_go(&posts, &id(2)), Ok(()));
        assert_eq!(may_go(&posts, &id(9)), Ok(()));
        let After::Now(after) = does(&Change::Role(id(2), StaffRole::Admin)).unwrap() else {
            panic!("others are changed at once")
        };
        assert_eq!(may_go(&after, &id(1)), Ok(()));
    }

    #[test]
    fn an_administrator_who_wants_to_decide_waits_for_another() {
        let posts = [post(1, StaffRole::Admin), post(2, StaffRole::Admin), post(3, StaffRole::Auditor)];
        for role in StaffRole::ALL.iter().copied().filter(|r| decides(*r)) {
            let own = Change::Role(id(1), role);
            assert_eq!(change(&posts, &id(1), &own), Ok(After::Waits));
            assert_eq!(carry_out(&posts, &id(1), &id(1), role), Err(Refused::SamePerson));
            assert_eq!(carry_out(&posts, &id(3), &id(1), role), Err(Refused::NotAdministrator));
            assert_eq!(carry_out(&posts, &id(2), &id(3), role), Err(Refused::Nobody));
            assert!(carry_out(&posts, &id(2), &id(1), role).unwrap().contains(&post(1, role)));
        }
        let auditor = change(&posts, &id(1), &Change::Role(id(1), StaffRole::Auditor));
        assert!(matches!(auditor, Ok(After::Now(_))));
    }

    #[test]
    fn others_change_nobody() {
        let posts = [post(1, StaffRole::Admin), post(2, StaffRole::Approver)];
        for what in [Change::Role(id(2), StaffRole::Admin), Change::Remove(id(1)), Change::Remove(id(2))] {
            assert_eq!(change(&posts, &id(2), &what), Err(Refused::NotAdministrator));
            assert_eq!(change(&posts, &id(9), &what), Err(Refused::Nobody));
        }
        assert_eq!(change(&posts, &id(1), &Change::Remove(id(9))), Err(Refused::Nobody));
    }

    #[derive(Clone, Debug)]
    enum Step {
        Change(Change),
        CarryOut,
        Join,
    }

    fn steps() -> impl Strategy<Value = Step> {
        let role = prop::sample::select(StaffRole::ALL);
        prop_oneof![
            4 => (0..6_usize, role).prop_map(|(n, role)| Step::Change(Change::Role(id(n), role))),
            1 => (0..6_usize).prop_map(|n| Step::Change(Change::Remove(id(n)))),
            3 => Just(Step::CarryOut),
            1 => Just(Step::Join),
        ]
    }

    proptest! {
        #[test]
        fn there_is_always_an_administrator_and_nobody_comes_to_decide_by_their_own_act_alone(
            acts in prop::collection::vec((0..6_usize, steps()), 0..60)
        ) {
            let mut posts: Vec<Post> = StaffRole::ALL.iter().enumerate().map(|(n, role)| post(n, *role)).collect();
            posts.push(Post { joined: false, ..post(StaffRole::ALL.len(), StaffRole::Admin) });
            let mut asked: Option<(AccountId, StaffRole)> = None;
            for (actor, act) in acts {
                let actor = id(actor);
                let before = posts.clone();
                match act {
                    Step::Change(what) => match change(&posts, &actor, &what) {
                        Ok(After::Now(after)) => posts = after,
                        Ok(After::Waits) => {
                            let Change::Role(who, role) = what else { panic!("nobody waits to go") };
                            asked = Some((who, role));
                        }
                        Err(_) => (),
                    },
                    Step::CarryOut => {
                        if let Some((who, role)) = asked.take()
                            && let Ok(after) = carry_out(&posts, &actor, &who, role)
                        {
                            prop_assert_ne!(&who, &actor);
                            posts = after;
                        }
                    }
                    Step::Join => posts.iter_mut().filter(|p| p.account == actor).for_each(|p| p.joined = true),
                }
                prop_assert!(posts.iter().any(Post::administers));
                let decided = |posts: &[Post]| posts.iter().any(|p| p.account == actor && decides(p.role));
                prop_assert!(!decided(&posts) || decided(&before));
            }
        }
    }
}
