//! The words of mails about questions.

use super::Letter;
use super::letters::letter;
use domain::request::Questions;
use domain::text;
use domain::text::Text;
use domain::time::Date;

/// The gatekeeper asks something.
#[must_use]
pub fn asked(service: &str, questions: &Questions, link: &str) -> Letter {
    let mut paragraphs = vec![text!("mail-asked-1", service = service)];
    paragraphs.extend(round(questions));
    paragraphs.extend([text!("mail-asked-2"), Text::verbatim(link)]);
    letter("asked", text!("mail-asked-subject", service = service), paragraphs)
}

/// What waits for an answer, and until when.
pub(super) fn round(questions: &Questions) -> Vec<Text> {
    let mut paragraphs = Vec::new();
    for item in questions.waiting() {
        let number = u32::from(item.number);
        paragraphs.push(text!("mail-asked-item", number = number, question = &item.question));
        if !item.missing.is_empty() {
            paragraphs.push(text!("mail-asked-missing", note = &item.missing));
        }
    }
    paragraphs.extend(questions.open().map(|round| text!("mail-asked-until", until = round.due_on)));
    paragraphs
}

/// The last day to answer comes near.
#[must_use]
pub fn reminder(service: &str, until: Date, left: i32, link: &str) -> Letter {
    letter(
        "reminder",
        text!("mail-reminder-subject", service = service, until = until),
        vec![
            text!("mail-reminder-1", service = service, left = left, until = until),
            text!("mail-reminder-2"),
            Text::verbatim(link),
        ],
    )
}

/// The last day to answer is over.
#[must_use]
pub fn expired(service: &str, link: &str) -> Letter {
    letter(
        "expired",
        text!("mail-expired-subject", service = service),
        vec![text!("mail-expired-1", service = service), text!("mail-expired-2"), Text::verbatim(link)],
    )
}
