//! Why something a person tried did not happen, as a short code and the words for it.
//!
//! Only the code and the trace id travel in addresses, where anyone can craft them; the words are
//! found here when the page is rendered.

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
            pub fn title(self) -> &'static str {
                match self { $(Self::$name => $title),* }
            }

            /// What happened and what to do now.
            #[must_use]
            pub fn sentence(self) -> &'static str {
                match self { $(Self::$name => $sentence),* }
            }
        }
    };
}

failures! {
    /// Fields are wrong; the page shows which.
    Wrong "wrong" "There is a problem" "Some answers need another look. Nothing you typed is lost.";
    /// Unknown, or not theirs.
    NotFound "not_found" "Page not found" "There is nothing here, or it is not yours to see. Check the address, or go back to your overview.";
    /// Seen, but for other roles.
    Forbidden "forbidden" "Not for your role" "Your role does not include this. Ask somebody in your organisation who has the right role.";
    /// Nobody has signed in, or the session ended.
    SignedOut "signed_out" "Please sign in again" "Your session has ended. What you last saved is kept; sign in and go on from there.";
    /// Somebody else changed it first.
    Conflict "conflict" "Somebody was faster" "This changed while you had the page open. Nothing you typed is lost: it stands below. Look at the new state, then send it again if it still fits.";
    /// The state has no such arrow.
    NotNow "not_now" "Not possible at this stage" "This step was taken already, or it is not open in the present state. The page shows where things stand now.";
    /// Two people are needed.
    SamePerson "same_person" "A second person is needed" "You made this proposal, so another person has to approve it.";
    /// The decision is being challenged.
    DecidedBefore "decided_before" "Somebody new has to decide" "You took part in the decision that is being challenged, so other people have to decide now.";
    /// Agreement, keys or milestones are missing.
    TracksIncomplete "tracks_incomplete" "Not everything is complete" "Agreement, keys and milestones all have to be complete before this can be declared ready.";
    /// The signatory cannot countersign.
    CannotCountersign "cannot_countersign" "A second signature is needed" "The person who signed for the provider cannot countersign.";
    /// Too many attempts.
    TooMany "too_many" "Too many attempts" "There were too many attempts. Wait a quarter of an hour, then try again.";
    /// Address or password is wrong.
    BadCredentials "bad_credentials" "Sign-in failed" "The address or the password is not right. Check both and try again.";
    /// The identity provider did not vouch for them.
    IssuerFailed "issuer_failed" "Sign-in did not work" "Your identity provider did not confirm who you are, or the answer came too late. Start again from the sign-in page. If it happens again, give the trace id to whoever runs this portal.";
    /// They signed in there with too little.
    IssuerWeak "issuer_weak" "More than a password is needed" "Your identity provider signed you in with a password alone. Set up a second factor there, then sign in again.";
    /// No claim stands for a role.
    NoRole "no_role" "You have no role here" "Your identity provider knows you, but nothing it says stands for a role at this portal. Ask whoever manages access where you work.";
    /// Somebody else has an account with the address.
    AddressTaken "address_taken" "This address has an account already" "An account that signs in with a password has this address. Accounts are never joined by their address. Sign in with the password, or ask an administrator to remove that account first.";
    /// The identity provider looks after their credentials.
    Federated "federated" "Your identity provider looks after this" "You sign in through an identity provider, so password, app and passkeys are managed there and not here.";
    /// A token for servers is not good.
    BadToken "bad_token" "This token is not good" "The token is forged, expired, meant for somebody else, or was used before. Send a new one.";
    /// The address was not confirmed.
    Unconfirmed "unconfirmed" "Confirm your address first" "Your e-mail address is not confirmed yet. We have sent you a new link; open it, then sign in.";
    /// The account needs a second factor first.
    FactorNeeded "factor_needed" "Set up a second factor first" "Whoever decides, signs or works for the gatekeeper needs more than a password here: an authenticator app. Set it up in your account, then go on. Nothing you typed is lost.";
    /// The proof is too old.
    ProofNeeded "proof_needed" "Confirm that it is you" "This asks for a proof that is not older than five minutes. Confirm that it is you, then send it again. Nothing you typed is lost.";
    /// A one-time link is used or expired.
    LinkEnded "link_ended" "This link no longer works" "The link was used before or has expired. Sign up or sign in again and we send you a new one.";
    /// An invitation is used, withdrawn or expired.
    InvitationEnded "invitation_ended" "This invitation is over" "It was accepted before, taken back, or has expired. Ask an owner of the organisation for a new one.";
    /// An invitation to somebody else.
    OtherAddress "other_address" "This invitation is for another address" "You are signed in with another address than the one the invitation was sent to. Sign out, then sign in with that address or create an account with it, and open the link again.";
    /// Nobody would own the organisation.
    LastOwner "last_owner" "An organisation needs an owner" "You are its only owner. Make another member the owner first.";
    /// The date lies beyond the known holidays.
    BeyondCalendar "beyond_calendar" "The date cannot be computed" "Public holidays are not known that far ahead, so the legal date cannot be computed. Ask the operator to add the year's holidays.";
    /// The key was registered by somebody else, or before.
    KeyReused "key_reused" "This key was used before" "This identity key was registered before. Generate a new identity key for this registration.";
    /// The challenge ran out.
    ChallengeEnded "challenge_ended" "The challenge has ended" "This challenge has expired or was answered. Register the keys again to get a new one.";
    /// Something broke here.
    Internal "internal" "Something went wrong here" "The fault is ours, and nothing you saved is lost. Try again; if it happens again, send us the trace number.";
}

impl Failure {
    /// Whether the person leaves for a proof and comes back to the form, which is then as they typed it.
    #[must_use]
    pub fn comes_back(self) -> bool {
        matches!(self, Self::SignedOut | Self::FactorNeeded | Self::ProofNeeded)
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
