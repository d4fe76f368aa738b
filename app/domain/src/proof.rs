//! How sure the portal is that whoever acts is who they say: what a web session has proven, and which
//! proof an act asks for.
//!
//! A session lasts long; a proof is young for five minutes. Staff and signatories act only in a session in
//! which a second factor was shown.

use crate::access::{self, Action, Need, Role};
use crate::account::MemberRole;
use crate::ids::AccountId;
use crate::time::{Millis, Timestamp, minutes};
use serde::{Deserialize, Serialize};

/// How long after a proof acts that ask for a fresh one are open.
pub const FRESH: Millis = minutes(5);
/// Recovery codes an account gets at once.
pub const RECOVERY_CODES: usize = 10;

/// What a web session has proven.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proof {
    /// When a password, a code or a passkey was last shown.
    pub at: Timestamp,
    /// Whether a second factor was among what was shown.
    pub factor: bool,
    /// When all the account has was last shown: the password and the second factor, or a passkey.
    #[serde(default)]
    pub whole_at: Timestamp,
}

impl Proof {
    /// All the account has, shown at once.
    #[must_use]
    pub const fn whole(now: Timestamp, factor: bool) -> Self {
        Self { at: now, factor, whole_at: now }
    }

    /// What was proven before, and now a code alone.
    #[must_use]
    pub const fn and_code(self, now: Timestamp) -> Self {
        Self { at: now, factor: true, whole_at: self.whole_at }
    }
}

/// What opens a web session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Whose.
    pub account: AccountId,
    /// How often all sessions of the account had been ended when this was proven.
    pub epoch: i64,
    /// What was proven.
    pub proof: Proof,
}

/// What is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The account has no second factor and needs one.
    Factor,
    /// The proof is too old, or lacks the factor the account has.
    Proof,
    /// Nothing: their identity provider looks after this.
    Elsewhere,
}

/// Whether somebody in this role must have a second factor.
#[must_use]
pub fn must_have_factor(role: Role) -> bool {
    matches!(role, Role::Staff(_) | Role::Member(MemberRole::Signatory))
}

/// What somebody with an account has proven.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proven {
    /// In this web session.
    pub proof: Proof,
    /// Whether the account has a second factor.
    pub has_factor: bool,
    /// Whether it must have one.
    pub must: bool,
    /// Whether an identity provider signs the account in.
    pub elsewhere: bool,
}

/// Whether an act gives an account a credential of its own. Whoever an identity provider signs in has none:
/// what it takes away must not be had here all the same.
#[must_use]
pub fn is_about_credentials(action: Action) -> bool {
    matches!(
        action,
        Action::PasswordChange
            | Action::FactorStart
            | Action::FactorConfirm
            | Action::CodesRenew
            | Action::PasskeyStart
            | Action::PasskeyAdd
    )
}

/// Whether what was proven is enough for an act now.
///
/// # Errors
/// What is missing.
pub fn enough(action: Action, proven: Proven, now: Timestamp) -> Result<(), Missing> {
    let Proven { proof, has_factor, must, elsewhere } = proven;
    if elsewhere && is_about_credentials(action) {
        return Err(Missing::Elsewhere);
    }
    let need = access::rule(action).need;
    let factor = match need {
        Need::Door => return Ok(()),
        Need::Entry => false,
        Need::Session | Need::Fresh => must,
        Need::Bind => true,
    };
    if factor && !has_factor {
        return Err(Missing::Factor);
    }
    // Whoever has only the phone in their hand does not change how the account is entered.
    let shown_at = if need == Need::Entry { proof.whole_at } else { proof.at };
    let fresh = now.0 <= shown_at.0.saturating_add(FRESH.0);
    // A session opened with less than the account has is worth nothing.
    let lacks_factor = has_factor && !proof.factor;
    if lacks_factor || (need != Need::Session && !fresh) {
        return Err(Missing::Proof);
    }
    Ok(())
}

/// A code as it is compared: what people add for the eye is taken out, and letters nobody can tell from
/// digits are digits.
#[must_use]
pub fn plain_code(typed: &str) -> String {
    let one = |c: char| match c.to_ascii_lowercase() {
        'o' => '0',
        'i' | 'l' => '1',
        other => other,
    };
    typed.chars().filter(char::is_ascii_alphanumeric).map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::access::{TABLE, Way, may, roles};
    use crate::account::StaffRole;
    use crate::time::minutes;
    use proptest::prelude::*;

    const NOW: Timestamp = Timestamp(1_768_467_600_000);

    fn proof(minutes_ago: i64, factor: bool) -> Proof {
        Proof::whole(Timestamp(NOW.0 - minutes(minutes_ago).0), factor)
    }

    fn proven(role: Role, proof: Proof, has_factor: bool) -> Proven {
        Proven { proof, has_factor, must: must_have_factor(role), elsewhere: false }
    }

    #[test]
    fn staff_without_a_second_factor_get_no_further_than_setting_one_up() {
        let reviewer = Role::Staff(StaffRole::Reviewer);
        let now = |action| enough(action, proven(reviewer, proof(0, false), false), NOW);
        assert_eq!(now(Action::Queue), Err(Missing::Factor));
        assert_eq!(now(Action::DecisionPropose), Err(Missing::Factor));
        assert_eq!(now(Action::AccountPage), Ok(()));
        assert_eq!(now(Action::FactorStart), Ok(()));
        assert_eq!(now(Action::SignOut), Ok(()));
    }

    #[test]
    fn a_session_that_has_not_shown_the_factor_the_account_has_shows_it_first() {
        let signatory = Role::Member(MemberRole::Signatory);
        assert_eq!(
            enough(Action::RequestPage, proven(signatory, proof(0, false), true), NOW),
            Err(Missing::Proof)
        );
        assert_eq!(enough(Action::RequestPage, proven(signatory, proof(0, true), true), NOW), Ok(()));
    }

    #[test]
    fn whoever_has_a_factor_shows_it_whether_they_must_have_one_or_not() {
        let viewer = Role::Member(MemberRole::Viewer);
        assert_eq!(
            enough(Action::RequestPage, proven(viewer, proof(0, false), true), NOW),
            Err(Missing::Proof)
        );
        assert_eq!(enough(Action::RequestPage, proven(viewer, proof(0, false), false), NOW), Ok(()));
    }

    #[test]
    fn a_proof_is_fresh_for_five_minutes() {
        let owner = Role::Member(MemberRole::Owner);
        let now = |ago| enough(Action::MemberRemove, proven(owner, proof(ago, false), false), NOW);
        assert_eq!(now(5), Ok(()));
        assert_eq!(now(6), Err(Missing::Proof));
        assert_eq!(enough(Action::RequestSave, proven(owner, proof(600, false), false), NOW), Ok(()));
    }

    #[test]
    fn a_code_alone_does_not_change_how_an_account_is_entered() {
        let owner = Role::Member(MemberRole::Owner);
        let code = proof(6, true).and_code(NOW);
        for row in TABLE.iter().filter(|row| !matches!(row.need, Need::Door)) {
            let had = enough(row.action, proven(owner, code, true), NOW);
            let wanted = if row.need == Need::Entry { Err(Missing::Proof) } else { Ok(()) };
            assert_eq!(had, wanted, "{}", row.path);
        }
        let both = proof(5, true).and_code(NOW);
        assert_eq!(enough(Action::PasswordChange, proven(owner, both, true), NOW), Ok(()));
    }

    #[test]
    fn whoever_binds_the_organisation_shows_a_second_factor() {
        let owner = Role::Member(MemberRole::Owner);
        assert_eq!(
            enough(Action::AgreementSign, proven(owner, proof(0, false), false), NOW),
            Err(Missing::Factor)
        );
        assert_eq!(
            enough(Action::AgreementSign, proven(owner, proof(0, false), true), NOW),
            Err(Missing::Proof)
        );
        assert_eq!(enough(Action::AgreementSign, proven(owner, proof(0, true), true), NOW), Ok(()));
    }

    #[test]
    fn every_form_that_signs_decides_or_changes_keys_roles_or_security_asks_for_a_fresh_proof() {
        let sensitive = [
            "agreements/",
            "decisions/",
            "interventions/",
            "keys/register",
            "keys/activate",
            "keys/revoke",
            "members/invite",
            "members/change",
            "members/remove",
            "members/transfer",
            "staff/",
            "clients/",
            "admin/",
            "factors/",
            "passwords/",
            "passkeys/start",
            "passkeys/add",
            "passkeys/remove",
            "review/declare",
            "review/confirm",
            "review/launch",
            "review/suspend",
            "review/terminate",
            "sessions/",
            "addresses/ask",
            "closures/",
        ];
        for row in TABLE.iter().filter(|row| matches!(row.way, Way::Form | Way::Upload)) {
            let asked = matches!(row.need, Need::Entry | Need::Fresh | Need::Bind);
            assert_eq!(asked, sensitive.iter().any(|s| row.path.starts_with(s)), "{}", row.path);
        }
    }

    #[test]
    fn whoever_an_identity_provider_signs_in_gets_no_credential_here() {
        let role = Role::Staff(StaffRole::Reviewer);
        let proven = Proven { elsewhere: true, ..proven(role, proof(0, true), true) };
        for row in TABLE {
            let own = [
                "passwords/change",
                "factors/start",
                "factors/confirm",
                "factors/renew",
                "passkeys/start",
                "passkeys/add",
            ];
            let refused = enough(row.action, proven, NOW) == Err(Missing::Elsewhere);
            assert_eq!(refused, own.iter().any(|path| row.path.starts_with(path)), "{}", row.path);
        }
    }

    #[test]
    fn codes_are_compared_without_what_helps_the_eye() {
        assert_eq!(plain_code(" ABCD-efgh 1jkO "), "abcdefgh1jk0");
        assert_eq!(plain_code("123 456"), "123456");
    }

    proptest! {
        #[test]
        fn more_proof_never_closes_a_door(ago in 0_i64..20, factor: bool, has in any::<bool>(), at in 0..TABLE.len()) {
            let row = &TABLE[at];
            for role in roles() {
                let had = enough(row.action, proven(role, proof(ago, factor), has), NOW);
                let has_more = enough(row.action, proven(role, proof(0, factor || has), has), NOW);
                prop_assert!(had.is_err() || has_more.is_ok(), "{} {:?}", row.path, may(role, row.action, true));
            }
        }
    }
}
