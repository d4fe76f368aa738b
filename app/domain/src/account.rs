//! Somebody who signs in: what an address and a password must look like, and the roles a person can have.

use crate::form::{Fields, Problem, Reader};
use crate::ids::AccountId;
use serde::{Deserialize, Serialize};

/// Shortest password, in characters. There is no longest one.
pub const PASSWORD_MIN: usize = 12;

/// What an account is called once it is closed.
pub const CLOSED_NAME: &str = "Deleted account";
/// The word its owner types to close it.
pub const CLOSING_WORD: &str = "delete";

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
    if !fields.get("word").trim().eq_ignore_ascii_case(CLOSING_WORD) {
        r.wrong(
            "word",
            format!("Type the word {CLOSING_WORD} to delete your account, or leave this page to keep it."),
        );
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
            pub fn label(self) -> &'static str {
                match self { $(Self::$variant => $label),* }
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
        Owner "owner" "Owner",
        /// Binds the organisation.
        Signatory "signatory" "Signatory",
        /// Requests, keys and milestones.
        Engineer "engineer" "Engineer",
        /// Reads.
        Viewer "viewer" "Viewer",
    }
}

roles! {
    /// What a person at the gatekeeper may do.
    StaffRole {
        /// Opens requests, asks and proposes decisions.
        Reviewer "reviewer" "Reviewer",
        /// Proposes and approves decisions of others.
        Approver "approver" "Approver",
        /// Countersigns agreements.
        Counsel "counsel" "Counsel",
        /// Judges milestones and declares readiness.
        Engineer "engineer" "Engineer",
        /// Reads everything, changes nothing.
        Auditor "auditor" "Auditor",
        /// Manages staff and API clients, decides nothing.
        Admin "admin" "Administrator",
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
        let name = r.name("name", "Your name", "Enter your name, as your colleagues would write it.");
        let email = r.email("email", "Your e-mail address");
        let password = new_password(&mut r);
        if !password.is_empty() && password.to_lowercase() == email.to_lowercase() {
            r.wrong("password", "The password is your e-mail address. Choose something others cannot guess.");
        }
        r.finish(Self { name, email, password })
    }
}

/// Reads the field `password` of a form that sets one. Nothing is trimmed: spaces count.
pub fn new_password(r: &mut Reader<'_>) -> String {
    let password = r.fields().get("password").to_owned();
    let count = password.chars().count();
    if count < PASSWORD_MIN {
        r.wrong("password", format!("The password has {count} characters. Use at least {PASSWORD_MIN}; three or four unrelated words are good."));
    } else if password.chars().all(|c| password.starts_with(c)) {
        r.wrong("password", "The password repeats one character. Three or four unrelated words are good.");
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
    fn a_password_never_shows_in_logs() {
        let shown = format!("{:?}", SignUp::parse(&form("correct horse battery")));
        assert!(!shown.contains("horse"));
    }
}
