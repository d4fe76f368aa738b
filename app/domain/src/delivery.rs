//! What becomes of mails: their states, and when trying ends.

use crate::text::Text;

/// How far a mail got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Nobody has tried to send it yet.
    Waiting,
    /// A try failed; there will be another.
    Retried,
    /// A mail server took it.
    Sent,
    /// No mail server took it, and nobody tries any more.
    GivenUp,
    /// A mail server took it and gave it back.
    Bounced,
    /// Not tried, because mail to this address came back before.
    Held,
}

impl State {
    /// Every state: itself, its value in addresses and rows, the key of its words.
    pub const ALL: [(Self, &'static str, &'static str); 6] = [
        (Self::Waiting, "waiting", "delivery-waiting"),
        (Self::Retried, "retried", "delivery-retried"),
        (Self::Sent, "sent", "delivery-sent"),
        (Self::GivenUp, "given_up", "delivery-given-up"),
        (Self::Bounced, "bounced", "delivery-bounced"),
        (Self::Held, "held", "delivery-held"),
    ];

    /// The value in addresses and rows.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// The words on screens.
    #[must_use]
    pub fn label(self) -> Text {
        Text::new(Self::ALL[self as usize].2)
    }

    /// Reads it.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.iter().find(|row| row.1 == text).map(|row| row.0)
    }

    /// Whether somebody has to look after it.
    #[must_use]
    pub fn needs_care(self) -> bool {
        matches!(self, Self::GivenUp | Self::Bounced)
    }
}

/// The letters that open a door, answer at one or guard one. They are tried whatever became of earlier mails:
/// an address may work again, and its owner has no other way in.
const DOORS: [&str; 15] = [
    "confirm",
    "already",
    "signs-in-elsewhere",
    "reset",
    "no_account",
    "new_device",
    "security",
    "address_old",
    "address_new",
    "address_known",
    "address_check",
    "closed",
    "invite",
    "join",
    "staff_removed",
];

/// Whether a letter is tried even to an address from which mail came back.
#[must_use]
pub fn is_door(kind: &str) -> bool {
    DOORS.contains(&kind)
}

/// Whether a mail server's refusal is about the mailbox, so that asking again is of no use (RFC 5321 section 4.2.3;
/// RFC 7504 for 556). Others, also permanent ones, may be about us: wrong credentials, or a server that does not
/// relay for us.
#[must_use]
pub fn refuses_mailbox(code: u16) -> bool {
    matches!(code, 550 | 551 | 553 | 556)
}

/// An enhanced status code (RFC 3463), like `5.1.1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status(String);

impl Status {
    /// Reads a code; what follows it is a comment.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let code = text.split_whitespace().next()?;
        let parts: Vec<&str> = code.split('.').collect();
        let [class, subject, detail] = parts.as_slice() else { return None };
        let number = |part: &str| (1..=3).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
        let good = matches!(*class, "2" | "4" | "5") && number(subject) && number(detail);
        good.then(|| Self(code.to_owned()))
    }

    /// As stored and shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether the same mail to the same address would fail again.
    #[must_use]
    pub fn is_permanent(&self) -> bool {
        self.0.starts_with('5')
    }

    /// Whether it says that the address is no mailbox that takes mail: those of RFC 3463 sections 3.2 and 3.3 that are
    /// about the recipient, and 5.1.10 of RFC 7505. Others may be about us.
    #[must_use]
    pub fn is_of_mailbox(&self) -> bool {
        matches!(self.as_str(), "5.1.1" | "5.1.2" | "5.1.3" | "5.1.6" | "5.1.10" | "5.2.1")
    }
}

/// An address that those may see who only have to recognise it: `a…@heron.example.org`.
#[must_use]
pub fn masked(email: &str) -> String {
    let Some((local, host)) = email.rsplit_once('@') else { return "…".to_owned() };
    let first: String = local.chars().take(1).collect();
    format!("{first}…@{host}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_come_back_from_their_values() {
        for (state, value, _) in State::ALL {
            assert_eq!(State::parse(value), Some(state));
            assert_eq!(state.as_str(), value);
        }
        assert_eq!(State::parse(""), None);
    }

    #[test]
    fn only_what_is_about_the_mailbox_ends_trying() {
        let ends: Vec<u16> = (400..600).filter(|code| refuses_mailbox(*code)).collect();
        assert_eq!(ends, [550, 551, 553, 556]);
    }

    #[test]
    fn only_what_is_about_the_recipient_marks_an_address() {
        let of_mailbox = |text| Status::parse(text).unwrap().is_of_mailbox();
        for theirs in ["5.1.1 no such user", "5.1.10", "5.2.1 disabled"] {
            assert!(of_mailbox(theirs), "{theirs}");
        }
        for ours in ["5.7.1 you are on a list", "5.1.7", "5.1.8", "5.2.2 full", "4.1.1", "2.1.5"] {
            assert!(!of_mailbox(ours), "{ours}");
        }
        for none in ["", "no such user", "550 5.1.1", "5.1", "6.1.1", "5.1.1111"] {
            assert_eq!(Status::parse(none), None, "{none}");
        }
    }

    #[test]
    fn doors_are_tried_and_news_are_not() {
        assert!(is_door("confirm") && is_door("reset") && is_door("join"));
        assert!(!is_door("received") && !is_door("moved") && !is_door("something new"));
    }

    #[test]
    fn an_address_is_recognised_and_not_told() {
        assert_eq!(masked("ada@heron.example.org"), "a…@heron.example.org");
        assert_eq!(masked("é@x.org"), "é…@x.org");
        for odd in ["", "nobody", "@"] {
            assert!(!masked(odd).contains("nobody"), "{odd}");
        }
    }
}
