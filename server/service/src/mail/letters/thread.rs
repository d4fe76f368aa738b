//! Mails about what was written about a request. None of them can carry a note: a letter takes a [`Message`] or no
//! text at all.

use super::{Letter, letter};
use domain::message::Message;
use domain::text;
use domain::text::Text;

/// Staff wrote to the provider. It reads the message word for word.
#[must_use]
pub fn message_to_provider(service: &str, message: &Message, link: &str) -> Letter {
    letter(
        "message_to_provider",
        text!("mail-message-provider-subject", service = service),
        vec![
            text!("mail-message-provider-1", service = service),
            Text::verbatim(message.text()),
            text!("mail-message-provider-2"),
            Text::verbatim(link),
        ],
    )
}

/// A provider wrote. What it says stays in the portal: it may be confidential.
#[must_use]
pub fn message_to_staff(organisation: &str, service: &str, link: &str) -> Letter {
    letter(
        "message_to_staff",
        text!("mail-message-staff-subject", organisation = organisation, service = service),
        vec![
            text!("mail-message-staff-1", organisation = organisation, service = service),
            Text::verbatim(link),
        ],
    )
}

/// A colleague named somebody in a note. What it says stays in the portal.
#[must_use]
pub fn mentioned(by: &str, organisation: &str, service: &str, link: &str) -> Letter {
    letter(
        "mentioned",
        text!("mail-mentioned-subject", by = by, organisation = organisation, service = service),
        vec![
            text!("mail-mentioned-1", by = by, organisation = organisation, service = service),
            Text::verbatim(link),
        ],
    )
}
