//! Somebody who signs in: what an address and a password must look like, and the roles a person can have.

use crate::form::{Fields, Problem, Reader};
use crate::ids::AccountId;
use crate::text;
use crate::text::Text;
use serde::{Deserialize, Serialize};

/// Shortest password, in characters. There is no longest one.
pub const PASSWORD_MIN: usize = 12;

/// What the owner of an account types to close it: one word in each working language. The catalogues say
/// the same one.
pub const CLOSING_WORDS: [&str; 3] = ["delete", "löschen", "supprimer"];

/// The word in the reader's language.
#[must_use]
pub const fn closing_word() -> Text {
    Text::new("account-closing-word")
}

/// The address of a closed account, which no mail reaches.
#[must_use]
pub fn closed_email(id: &AccountId) -> String {
    format!("deleted-{id}@invalid.invalid")
}

/// Reads the field `word` of the form that closes an account.
///
/// # Errors
/// The word was not typed.
pub fn closing(fields: &Fields) -> Result<(), Vec<Problem>> {
    let mut r = Reader::new(fields);
    if !CLOSING_WORDS.contains(&fields.get("word").trim().to_lowercase().as_str()) {
        r.wrong("word", text!("account-closing-missing", word = closing_word()));
    }
    r.finish(())
}

macro_rules! roles {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident $text:literal $label:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum $name { $($(#[$vdoc])* $variant),* }

        impl $name {
            /// Every role.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value in forms and rows.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),* }
            }

            /// The word on screens.
            #[must_use]
            pub const fn label(self) -> Text {
                match self { $(Self::$variant => Text::new($label)),* }
            }

            /// Reads the value of a form or a row.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|role| role.as_str() == text)
            }
        }
    };
}

roles! {
    /// What a member may do for an organisation.
    MemberRole {
        /// Everything, members included.
        Owner "owner" "role-owner",
        /// Binds the organisation.
        Signatory "signatory" "role-signatory",
        /// Requests, keys and milestones.
        Engineer "engineer" "role-engineer",
        /// Reads.
        Viewer "viewer" "role-viewer",
    }
}

roles! {
    /// What a person at the gatekeeper may do.
    StaffRole {
        /// Opens requests, asks and proposes decisions.
        Reviewer "reviewer" "role-reviewer",
        /// Proposes and approves decisions of others.
        Approver "approver" "role-approver",
        /// Countersigns agreements.
        Counsel "counsel" "role-counsel",
        /// Judges milestones and declares readiness.
        Engineer "engineer" "role-engineer",
        /// Reads everything, changes nothing.
        Auditor "auditor" "role-auditor",
        /// Manages staff and API clients, decides nothing.
        Admin "admin" "role-admin",
    }
}

/// A new account as typed, not yet confirmed.
#[derive(Clone, PartialEq, Eq)]
pub struct SignUp {
    /// The person's name.
    pub name: String,
    /// The address to confirm.
    pub email: String,
    /// The password in the clear, on its way to the hash.
    pub password: String,
}

impl std::fmt::Debug for SignUp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SignUp(redacted)")
    }
}

impl SignUp {
    /// Reads the form.
    ///
    /// # Errors
    /// Every problem, each naming its field.
    pub fn parse(fields: &Fields) -> Result<Self, Vec<Problem>> {
        let mut r = Reader::new(fields);
        let name = r.name("name", text!("account-name"), text!("account-name-missing"));
        let email = r.email("email", text!("account-email"));
        let password = new_password(&mut r);
        if !password.is_empty() && password.to_lowercase() == email.to_lowercase() {
            r.wrong("password", text!("password-is-email"));
        }
        r.finish(Self { name, email, password })
    }
}

/// Reads the field `password` of a form that sets one. Nothing is trimmed: spaces count.
pub fn new_password(r: &mut Reader<'_>) -> String {
    let password = r.fields().get("password").to_owned();
    let count = password.chars().count();
    if count < PASSWORD_MIN {
        r.wrong("password", text!("password-short", count = count, min = PASSWORD_MIN));
    } else if password.chars().all(|c| password.starts_with(c)) {
        r.wrong("password", text!("password-repeats"));
    }
    password
}

#[cfg(test)]
mod tests {
    use super::*;

    fn form(password: &str) -> Fields {
        [("name", "Ada Example"), ("email", "ada@heron.example.org"), ("password", password)]
            .into_iter()
            .collect()
    }

    #[test]
    fn a_password_may_be_of_any_length_from_twelve_characters() {
        assert!(SignUp::parse(&form("correct horse battery")).is_ok());
        assert!(SignUp::parse(&form(&"pass phrase ".repeat(1_000))).is_ok());
        assert!(SignUp::parse(&form(" twelve chars")).is_ok());
        for bad in ["", "elevenchars", "aaaaaaaaaaaaaaa", "ADA@heron.example.org"] {
            assert_eq!(SignUp::parse(&form(bad)).unwrap_err()[0].field, "password", "{bad}");
        }
    }

    #[test]
    fn the_word_that_closes_an_account_is_taken_in_each_working_language() {
        let typed = |word: &str| closing(&[("word", word)].into_iter().collect());
        for word in CLOSING_WORDS {
            assert!(typed(&format!(" {} ", word.to_uppercase())).is_ok(), "{word}");
        }
        for other in ["", "yes", "delete it"] {
            assert_eq!(typed(other).unwrap_err()[0].field, "word", "{other}");
        }
    }

    #[test]
    fn a_password_never_shows_in_logs() {
        let shown = format!("{:?}", SignUp::parse(&form("correct horse battery")));
        assert!(!shown.contains("horse"));
    }
}
