//! Typed ids: UUIDs as lower-case text, so that an organisation is never looked up by a request's id.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The text is not a lower-case hyphenated UUID.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

fn is_uuid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte),
        })
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// Reads an id from an address, a form or a row.
            ///
            /// # Errors
            /// [`NotAnId`] unless the text is a lower-case hyphenated UUID.
            pub fn parse(text: &str) -> Result<Self, NotAnId> {
                if is_uuid(text) { Ok(Self(text.to_owned())) } else { Err(NotAnId) }
            }

            /// The text as stored and shown in addresses.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl TryFrom<String> for $name {
            type Error = &'static str;
            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::parse(&text).map_err(|NotAnId| "not an id")
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }
    )*};
}

ids! {
    /// Somebody who signs in with an e-mail address.
    AccountId
    /// A messaging provider.
    OrganisationId
    /// An invitation to an organisation.
    InvitationId
    /// One organisation asks one service for some functionalities.
    RequestId
    /// A proposal and its approval by another person.
    DecisionId
    /// A decision put into a letter.
    LetterId
    /// One version of a service's Reference Offer.
    OfferId
    /// An offer version signed by a provider.
    AgreementId
    /// A provider credential.
    KeyId
    /// One version of the text a person reads before choosing.
    NoticeId
    /// A person, as the gatekeeper's identity provider names them: opaque.
    SubjectId
    /// What an administrator asked for themself.
    StaffChangeId
    /// A selection of the queue somebody keeps.
    SavedViewId
    /// A server that calls the API.
    ClientId
    /// What a member said about a draft.
    CommentId
    /// An evidence file of a request.
    FileId
    /// A mail in the outbox.
    MailId
    /// What staff wrote for each other.
    NoteId
    /// What one side of a request wrote to the other.
    MessageId
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lower_case_uuids_are_ids() {
        let good = "0198c0de-0000-7000-8000-00000000000a";
        assert_eq!(RequestId::parse(good).map(|id| id.to_string()), Ok(good.to_owned()));
        for bad in [
            "",
            "0198C0DE-0000-7000-8000-00000000000A",
            "0198c0de00007000800000000000000a",
            "0198c0de-0000-7000-8000-00000000000g",
            "../../../etc/passwd",
        ] {
            assert_eq!(RequestId::parse(bad), Err(NotAnId), "{bad}");
        }
    }
}
