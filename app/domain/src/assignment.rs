//! Who looks after a request. It decides nothing: whoever may review may act on any request all the same.

use crate::access::{Action, Decision, Role, may};
use crate::account::StaffRole;
use crate::failure::Failure;
use crate::form::{Fields, Problem, Reader};
use crate::ids::{AccountId, RequestId};
use crate::queue::PAGE;
use crate::text;

/// Whether somebody in this role can be given a request: those who may review.
#[must_use]
pub fn takes(role: StaffRole) -> bool {
    may(Role::Staff(role), Action::RequestOpen, true) == Decision::Yes
}

/// To whom requests go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum To {
    /// To nobody.
    Nobody,
    /// To somebody.
    Person(AccountId),
}

impl To {
    /// Reads the value of a form.
    #[must_use]
    pub fn parse(value: &str) -> Option<Self> {
        match value {
            "nobody" => Some(Self::Nobody),
            id => AccountId::parse(id).ok().map(Self::Person),
        }
    }

    /// The account, if there is one.
    #[must_use]
    pub fn person(&self) -> Option<&AccountId> {
        match self {
            Self::Nobody => None,
            Self::Person(id) => Some(id),
        }
    }

    /// Who it is, among those who can be given a request.
    ///
    /// # Errors
    /// [`Failure::NotFound`]: they cannot, or not any more.
    pub fn among(self, staff: &[(AccountId, StaffRole)]) -> Result<Option<AccountId>, Failure> {
        match self {
            Self::Nobody => Ok(None),
            Self::Person(id) if staff.iter().any(|(other, role)| *other == id && takes(*role)) => {
                Ok(Some(id))
            }
            Self::Person(_) => Err(Failure::NotFound),
        }
    }
}

/// Reads to whom.
///
/// # Errors
/// Nobody was chosen.
pub fn to(form: &Fields) -> Result<To, Vec<Problem>> {
    let mut r = Reader::new(form);
    let to = r.choice("assignee", text!("assignment-missing"), To::parse);
    r.finish_some(to)
}

/// The requests ticked in the queue, in the order of their ids, and to whom they go.
///
/// # Errors
/// Nothing was ticked, or nobody was chosen.
pub fn several(form: &Fields) -> Result<(Vec<RequestId>, To), Vec<Problem>> {
    let mut r = Reader::new(form);
    let ids = form.iter().filter_map(|(name, _)| RequestId::parse(name.strip_prefix("case.")?).ok());
    let ids: Vec<RequestId> = ids.take(usize::try_from(PAGE).unwrap_or_default()).collect();
    if ids.is_empty() {
        r.wrong("assignee", text!("assignment-none"));
    }
    let to = r.choice("assignee", text!("assignment-missing"), To::parse);
    r.finish_some(to.map(|to| (ids, to)))
}

/// The name of the field that says who looked after a request when the page was made.
#[must_use]
pub fn before(id: &RequestId) -> String {
    format!("before.{id}")
}

/// Whether it still is with whoever the page said, if the page said it.
#[must_use]
pub fn is_still(form: &Fields, id: &RequestId, now: Option<&AccountId>) -> bool {
    let name = before(id);
    !form.has(&name) || form.get(&name) == now.map_or("", AccountId::as_str)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u8) -> String {
        format!("00000000-0000-7000-8000-0000000000{n:02}")
    }

    #[test]
    fn whoever_may_review_can_be_given_a_request_and_nobody_else() {
        let can: Vec<StaffRole> = StaffRole::ALL.iter().copied().filter(|role| takes(*role)).collect();
        assert_eq!(can, [StaffRole::Reviewer, StaffRole::Approver]);
    }

    #[test]
    fn a_request_goes_to_nobody_or_to_somebody_who_can_take_it() {
        let account = |n| AccountId::parse(&id(n)).unwrap();
        let staff = [(account(1), StaffRole::Reviewer), (account(2), StaffRole::Auditor)];
        let to = |value: &str| To::parse(value).unwrap().among(&staff);
        assert_eq!(to("nobody"), Ok(None));
        assert_eq!(to(&id(1)), Ok(Some(account(1))));
        assert_eq!(to(&id(2)), Err(Failure::NotFound));
        assert_eq!(to(&id(3)), Err(Failure::NotFound));
        assert_eq!(To::parse(""), None);
    }

    #[test]
    fn a_page_says_with_whom_a_request_was() {
        let (request, account) = (RequestId::parse(&id(7)).unwrap(), AccountId::parse(&id(1)).unwrap());
        let says = |value: &str| [(before(&request), value)].into_iter().collect::<Fields>();
        assert!(is_still(&Fields::default(), &request, Some(&account)));
        assert!(is_still(&says(""), &request, None) && !is_still(&says(""), &request, Some(&account)));
        assert!(
            is_still(&says(&id(1)), &request, Some(&account)) && !is_still(&says(&id(1)), &request, None)
        );
    }

    #[test]
    fn what_is_ticked_is_read_and_what_is_missing_is_said() {
        let ticked =
            [(format!("case.{}", id(7)), "on"), ("case.x".into(), "on"), ("assignee".into(), "nobody")];
        let (ids, to) = several(&ticked.into_iter().collect()).unwrap();
        assert_eq!((ids.len(), to), (1, To::Nobody));
        let wrong = several(&Fields::default()).unwrap_err();
        let said: Vec<String> = wrong.iter().map(|p| p.sentence.to_string()).collect();
        assert_eq!(said, ["assignment-none", "assignment-missing"]);
    }
}
