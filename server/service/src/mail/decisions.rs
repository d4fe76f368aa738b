//! The words of mails about decisions.

use super::Letter;
use super::letters::letter;
use super::questions::round;
use domain::request::{Measure, Reasons, Request, State};
use domain::text;
use domain::text::Text;
use domain::time::Date;

/// A decision, with its reasons. `rest` is the address of what was parted from it.
#[must_use]
pub fn decided(
    service: &str,
    request: &Request,
    reasons: &Reasons,
    link: &str,
    rest: Option<&str>,
) -> Letter {
    match (reasons, &request.state) {
        (Reasons::Accept { reasons }, _) => letter(
            "accepted",
            text!("mail-accepted-subject", service = service),
            vec![
                text!("mail-decided-1"),
                Text::verbatim(reasons),
                text!("mail-accepted-next"),
                Text::verbatim(link),
            ],
        ),
        (Reasons::Part { reasons, measure }, _) => {
            parted(service, reasons, measure, link, rest.unwrap_or(link))
        }
        (Reasons::Refuse(measure), State::Refused { challenge_until, .. }) => {
            refused(service, measure, *challenge_until, link)
        }
        (Reasons::Refuse(measure), state) => {
            let until = match state {
                State::InReview { announced: Some(announced), .. } => Some(announced.until),
                _ => None,
            };
            announced(service, measure, until, link)
        }
        (Reasons::Uphold { reasons }, _) => upheld(service, request, reasons, link),
        (Reasons::Reject { reasons }, _) => letter(
            "rejected",
            text!("mail-rejected-subject", service = service),
            vec![
                text!("mail-rejected-1"),
                Text::verbatim(reasons),
                text!("mail-refused-outside"),
                Text::verbatim(link),
            ],
        ),
    }
}

/// A challenge was right. What had expired is asked again at once.
fn upheld(service: &str, request: &Request, reasons: &str, link: &str) -> Letter {
    let mut paragraphs = vec![text!("mail-upheld-1"), Text::verbatim(reasons), text!("mail-upheld-2")];
    paragraphs.extend(round(&request.questions));
    paragraphs.push(Text::verbatim(link));
    letter("upheld", text!("mail-upheld-subject", service = service), paragraphs)
}

fn why(measure: &Measure) -> Vec<Text> {
    let mut why: Vec<Text> =
        measure.functionalities.iter().map(|f| text!("mail-refused-what", what = f.label())).collect();
    why.extend([
        text!("mail-refused-ground", ground = &measure.ground),
        text!("mail-refused-necessary", necessary = &measure.necessary),
        text!("mail-refused-proportionate", proportionate = &measure.proportionate),
        text!("mail-refused-cure", cure = &measure.cure),
        text!("mail-refused-remedy", remedy = &measure.remedy),
    ]);
    why
}

/// A refusal that holds.
#[must_use]
pub fn refused(service: &str, measure: &Measure, challenge_until: Option<Date>, link: &str) -> Letter {
    let mut paragraphs = vec![text!("mail-decided-1")];
    paragraphs.extend(why(measure));
    if let Some(until) = challenge_until {
        paragraphs.push(text!("mail-refused-next", until = until));
    }
    paragraphs.extend([text!("mail-refused-outside"), Text::verbatim(link)]);
    letter("refused", text!("mail-refused-subject", service = service), paragraphs)
}

/// A refusal that may be responded to before it holds.
fn announced(service: &str, measure: &Measure, until: Option<Date>, link: &str) -> Letter {
    let mut paragraphs = vec![text!("mail-announced-1")];
    paragraphs.extend(until.map(|until| text!("mail-announced-until", until = until)));
    paragraphs.extend(why(measure));
    paragraphs.extend([text!("mail-announced-2"), Text::verbatim(link)]);
    letter("announced", text!("mail-announced-subject", service = service), paragraphs)
}

/// Some of it accepted, some of it announced to be refused.
fn parted(service: &str, reasons: &str, measure: &Measure, link: &str, rest: &str) -> Letter {
    let mut paragraphs =
        vec![text!("mail-parted-1"), Text::verbatim(reasons), Text::verbatim(link), text!("mail-parted-2")];
    paragraphs.extend(why(measure));
    paragraphs.extend([text!("mail-announced-2"), Text::verbatim(rest)]);
    letter("parted", text!("mail-parted-subject", service = service), paragraphs)
}
