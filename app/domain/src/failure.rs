//! Why something a person tried did not happen, as a short code and the keys of the words for it.
//!
//! Only the code and the trace id travel in addresses, where anyone can craft them; the words are
//! found when the page is rendered.

use crate::text::Text;
use serde::{Deserialize, Serialize};

macro_rules! failures {
    ($($(#[$doc:meta])* $name:ident $code:literal $title:literal $sentence:literal;)*) => {
        /// A reason.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Failure { $($(#[$doc])* $name),* }

        impl Failure {
            /// Every reason.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The code in addresses and API answers.
            #[must_use]
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }

            /// The heading.
            #[must_use]
            pub const fn title(self) -> Text {
                match self { $(Self::$name => Text::new($title)),* }
            }

            /// What happened and what to do now.
            #[must_use]
            pub const fn sentence(self) -> Text {
                match self { $(Self::$name => Text::new($sentence)),* }
            }
        }
    };
}

failures! {
    /// Fields are wrong; the page shows which.
    Wrong "wrong" "failure-wrong-title" "failure-wrong";
    /// Unknown, or not theirs.
    NotFound "not_found" "failure-not-found-title" "failure-not-found";
    /// Seen, but for other roles.
    Forbidden "forbidden" "failure-forbidden-title" "failure-forbidden";
    /// The token was made for other calls.
    ScopeMissing "scope_missing" "failure-scope-missing-title" "failure-scope-missing";
    /// The token is used from elsewhere.
    AddressNotAllowed "address_not_allowed" "failure-address-not-allowed-title" "failure-address-not-allowed";
    /// Nobody has signed in, or the session ended.
    SignedOut "signed_out" "failure-signed-out-title" "failure-signed-out";
    /// Somebody else changed it first.
    Conflict "conflict" "failure-conflict-title" "failure-conflict";
    /// The state has no such arrow.
    NotNow "not_now" "failure-not-now-title" "failure-not-now";
    /// Two people are needed.
    SamePerson "same_person" "failure-same-person-title" "failure-same-person";
    /// The decision is being challenged.
    DecidedBefore "decided_before" "failure-decided-before-title" "failure-decided-before";
    /// Whoever proposed may not propose it any more.
    ProposerGone "proposer_gone" "failure-proposer-gone-title" "failure-proposer-gone";
    /// They have declared a conflict of interest.
    Conflicted "conflicted" "failure-conflicted-title" "failure-conflicted";
    /// Whoever should look after it has declared a conflict of interest.
    AssigneeConflicted "assignee_conflicted" "failure-assignee-conflicted-title" "failure-assignee-conflicted";
    /// The last day is over.
    TooLate "too_late" "failure-too-late-title" "failure-too-late";
    /// There is nothing to ask.
    NothingAsked "nothing_asked" "failure-nothing-asked-title" "failure-nothing-asked";
    /// What was sent changes nothing, or something it cannot change.
    Unchanged "unchanged" "failure-unchanged-title" "failure-unchanged";
    /// Agreement, keys or milestones are missing.
    TracksIncomplete "tracks_incomplete" "failure-tracks-incomplete-title" "failure-tracks-incomplete";
    /// The signatory cannot countersign.
    CannotCountersign "cannot_countersign" "failure-cannot-countersign-title" "failure-cannot-countersign";
    /// Too many attempts.
    TooMany "too_many" "failure-too-many-title" "failure-too-many";
    /// Address or password is wrong.
    BadCredentials "bad_credentials" "failure-bad-credentials-title" "failure-bad-credentials";
    /// The identity provider did not vouch for them.
    IssuerFailed "issuer_failed" "failure-issuer-failed-title" "failure-issuer-failed";
    /// They signed in there with too little.
    IssuerWeak "issuer_weak" "failure-issuer-weak-title" "failure-issuer-weak";
    /// No claim stands for a role.
    NoRole "no_role" "failure-no-role-title" "failure-no-role";
    /// Somebody else has an account with the address.
    AddressHasAccount "address_has_account" "failure-address-has-account-title" "failure-address-has-account";
    /// The identity provider looks after their credentials.
    Federated "federated" "failure-federated-title" "failure-federated";
    /// A token for servers is not good.
    BadToken "bad_token" "failure-bad-token-title" "failure-bad-token";
    /// The address was not confirmed.
    Unconfirmed "unconfirmed" "failure-unconfirmed-title" "failure-unconfirmed";
    /// The account needs a second factor first.
    FactorNeeded "factor_needed" "failure-factor-needed-title" "failure-factor-needed";
    /// The proof is too old.
    ProofNeeded "proof_needed" "failure-proof-needed-title" "failure-proof-needed";
    /// A one-time link is used or expired.
    LinkEnded "link_ended" "failure-link-ended-title" "failure-link-ended";
    /// An invitation is used, withdrawn or expired.
    InvitationEnded "invitation_ended" "failure-invitation-ended-title" "failure-invitation-ended";
    /// An invitation to somebody else.
    OtherAddress "other_address" "failure-other-address-title" "failure-other-address";
    /// Nobody would own the organisation.
    LastOwner "last_owner" "failure-last-owner-title" "failure-last-owner";
    /// Nobody would administer the portal.
    LastAdministrator "last_administrator" "failure-last-administrator-title" "failure-last-administrator";
    /// Somebody else has the address by now.
    AddressTaken "address_taken" "failure-address-taken-title" "failure-address-taken";
    /// The date lies beyond the known holidays.
    BeyondCalendar "beyond_calendar" "failure-beyond-calendar-title" "failure-beyond-calendar";
    /// The key was registered by somebody else, or before.
    KeyReused "key_reused" "failure-key-reused-title" "failure-key-reused";
    /// The challenge ran out.
    ChallengeEnded "challenge_ended" "failure-challenge-ended-title" "failure-challenge-ended";
    /// Something broke here.
    Internal "internal" "failure-internal-title" "failure-internal";
}

impl Failure {
    /// Whether the person leaves for a proof and comes back to the form, which is then as they typed it.
    #[must_use]
    pub fn comes_back(self) -> bool {
        matches!(self, Self::SignedOut | Self::FactorNeeded | Self::ProofNeeded)
    }

    /// Whether time or somebody else was faster than the person: what they typed may have no form any more.
    #[must_use]
    pub fn is_overtaken(self) -> bool {
        matches!(self, Self::Conflict | Self::NotNow | Self::TooLate | Self::NothingAsked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_its_own_and_is_what_travels() {
        for failure in Failure::ALL {
            assert_eq!(serde_json::to_value(failure).unwrap(), failure.code());
            assert_eq!(Failure::ALL.iter().filter(|f| f.code() == failure.code()).count(), 1);
        }
    }
}
