//! Who belongs to an organisation. There is always an owner: whatever would leave none is refused.

use crate::account::MemberRole;
use crate::form::{Fields, Problem, Reader};
use crate::ids::AccountId;
use crate::text;
use crate::time::{Millis, days};

/// How long an invitation can be accepted.
pub const INVITATION_LIFE: Millis = days(7);

/// One member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seat {
    /// Who.
    pub account: AccountId,
    /// As what.
    pub role: MemberRole,
}

/// What can be done to the members of an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Somebody gets another role.
    Role(AccountId, MemberRole),
    /// Somebody is removed.
    Remove(AccountId),
    /// Whoever acts goes.
    Leave,
    /// Somebody becomes owner in place of whoever acts, who stays as a signatory.
    Transfer(AccountId),
}

/// Why a change does not happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Nobody would own the organisation.
    LastOwner,
    /// The person is no member.
    NoMember,
    /// Only owners change others.
    NotOwner,
}

/// The members after `actor` made a change.
///
/// # Errors
/// [`Refused`]; then nothing has changed.
pub fn change(seats: &[Seat], actor: &AccountId, change: &Change) -> Result<Vec<Seat>, Refused> {
    let acting = seats.iter().find(|s| s.account == *actor).ok_or(Refused::NoMember)?;
    if acting.role != MemberRole::Owner && *change != Change::Leave {
        return Err(Refused::NotOwner);
    }
    let target = match change {
        Change::Role(who, _) | Change::Remove(who) | Change::Transfer(who) => who,
        Change::Leave => actor,
    };
    if !seats.iter().any(|s| s.account == *target) {
        return Err(Refused::NoMember);
    }
    let mut after = seats.to_vec();
    let mut set = |who: &AccountId, role| {
        for seat in after.iter_mut().filter(|s| s.account == *who) {
            seat.role = role;
        }
    };
    match change {
        Change::Role(who, role) => set(who, *role),
        Change::Transfer(who) => {
            set(actor, MemberRole::Signatory);
            set(who, MemberRole::Owner);
        }
        Change::Remove(_) | Change::Leave => after.retain(|s| s.account != *target),
    }
    if after.iter().any(|s| s.role == MemberRole::Owner) { Ok(after) } else { Err(Refused::LastOwner) }
}

/// An invitation as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invited {
    /// Whom.
    pub email: String,
    /// As what.
    pub role: MemberRole,
}

impl Invited {
    /// Reads the form.
    ///
    /// # Errors
    /// Every problem, each naming its field.
    pub fn parse(fields: &Fields) -> Result<Self, Vec<Problem>> {
        let mut r = Reader::new(fields);
        let email = r.email("email", text!("member-email"));
        let role = r.choice("role", text!("member-role-missing"), MemberRole::parse);
        r.finish_some(role.map(|role| Self { email, role }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(n: usize) -> AccountId {
        AccountId::parse(&format!("00000000-0000-7000-8000-{n:012}")).unwrap()
    }

    fn seat(n: usize, role: MemberRole) -> Seat {
        Seat { account: id(n), role }
    }

    #[test]
    fn the_last_owner_stays_until_there_is_another() {
        let seats = [seat(1, MemberRole::Owner), seat(2, MemberRole::Engineer)];
        let by_owner = |what: &Change| change(&seats, &id(1), what);
        assert_eq!(by_owner(&Change::Leave), Err(Refused::LastOwner));
        assert_eq!(by_owner(&Change::Remove(id(1))), Err(Refused::LastOwner));
        assert_eq!(by_owner(&Change::Role(id(1), MemberRole::Viewer)), Err(Refused::LastOwner));
        assert_eq!(
            by_owner(&Change::Transfer(id(2))).unwrap(),
            [seat(1, MemberRole::Signatory), seat(2, MemberRole::Owner)]
        );
        assert_eq!(by_owner(&Change::Remove(id(2))).unwrap(), [seat(1, MemberRole::Owner)]);
    }

    #[test]
    fn an_owner_who_hands_over_to_themself_still_owns_it() {
        let seats = [seat(1, MemberRole::Owner)];
        assert_eq!(change(&seats, &id(1), &Change::Transfer(id(1))).unwrap(), seats);
    }

    #[test]
    fn others_only_leave() {
        let seats = [seat(1, MemberRole::Owner), seat(2, MemberRole::Signatory)];
        assert_eq!(change(&seats, &id(2), &Change::Remove(id(1))), Err(Refused::NotOwner));
        assert_eq!(change(&seats, &id(2), &Change::Role(id(2), MemberRole::Owner)), Err(Refused::NotOwner));
        assert_eq!(change(&seats, &id(2), &Change::Leave).unwrap(), [seat(1, MemberRole::Owner)]);
        assert_eq!(change(&seats, &id(3), &Change::Leave), Err(Refused::NoMember));
        assert_eq!(change(&seats, &id(1), &Change::Remove(id(3))), Err(Refused::NoMember));
    }

    fn changes() -> impl Strategy<Value = Change> {
        let role = prop::sample::select(MemberRole::ALL);
        prop_oneof![
            (0..5_usize, role).prop_map(|(n, role)| Change::Role(id(n), role)),
            (0..5_usize).prop_map(|n| Change::Remove(id(n))),
            Just(Change::Leave),
            (0..5_usize).prop_map(|n| Change::Transfer(id(n))),
        ]
    }

    proptest! {
        #[test]
        fn there_is_always_an_owner_and_only_owners_give_roles(
            acts in prop::collection::vec((0..5_usize, changes()), 0..40)
        ) {
            let mut seats: Vec<Seat> =
                MemberRole::ALL.iter().enumerate().map(|(n, role)| seat(n, *role)).collect();
            for (actor, act) in acts {
                let owner = seats.contains(&seat(actor, MemberRole::Owner));
                if let Ok(after) = change(&seats, &id(actor), &act) {
                    prop_assert!(owner || act == Change::Leave);
                    prop_assert!(after.len() <= seats.len());
                    seats = after;
                }
                prop_assert!(seats.iter().any(|s| s.role == MemberRole::Owner));
            }
        }
    }
}
