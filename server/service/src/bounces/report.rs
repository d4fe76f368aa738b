//! What a mail server says about a mail it had taken: a delivery status notification (RFC 3464). Whoever runs any
//! mail server writes these bytes, so nothing in them is believed but what this portal itself made.

use domain::delivery::Status;
use mail_parser::{Message, MessageParser, MimeHeaders as _, PartType};

/// A report about one mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The Message-ID of the mail, without brackets.
    pub message_id: String,
    /// What became of it.
    pub status: Status,
}

/// Reads a report. `None` for any other bytes, and for reports of success.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Report> {
    let message = MessageParser::default().parse(bytes)?;
    let is_report = message.content_type().is_some_and(|kind| {
        let of = kind.attribute("report-type").unwrap_or_default();
        is(kind.ctype(), kind.subtype(), "multipart", "report") && of.eq_ignore_ascii_case("delivery-status")
    });
    if !is_report {
        return None;
    }
    let status = message.parts.iter().find_map(|part| {
        let kind = part.content_type()?;
        let status = is(kind.ctype(), kind.subtype(), "message", "delivery-status");
        status.then(|| failed(&String::from_utf8_lossy(part.contents()))).flatten()
    })?;
    // The mail itself, or its headers alone.
    let message_id = message.parts.iter().skip(1).find_map(|part| match &part.body {
        PartType::Message(original) => named(original),
        _ => {
            let kind = part.content_type()?;
            let headers = is(kind.ctype(), kind.subtype(), "text", "rfc822-headers")
                || is(kind.ctype(), kind.subtype(), "message", "rfc822");
            headers
                .then(|| MessageParser::default().parse(part.contents()).as_ref().and_then(named))
                .flatten()
        }
    })?;
    Some(Report { message_id, status })
}

fn is(kind: &str, of: Option<&str>, wanted: &str, wanted_of: &str) -> bool {
    kind.eq_ignore_ascii_case(wanted) && of.is_some_and(|of| of.eq_ignore_ascii_case(wanted_of))
}

fn named(message: &Message<'_>) -> Option<String> {
    Some(message.message_id()?.trim().trim_matches(['<', '>']).to_owned())
}

/// The status of the first recipient whom the mail did not reach. Every mail of this portal has one recipient.
fn failed(text: &str) -> Option<Status> {
    let text = text.replace("\r\n", "\n");
    // The first group is about the report itself (RFC 3464 section 2.1).
    text.split("\n\n").find_map(|group| {
        let field = |name: &str| {
            group.lines().find_map(|line| {
                let (own, value) = line.split_once(':')?;
                own.trim().eq_ignore_ascii_case(name).then(|| value.trim())
            })
        };
        let action = field("Action")?;
        let matters = action.eq_ignore_ascii_case("failed") || action.eq_ignore_ascii_case("delayed");
        Status::parse(field("Status")?).filter(|status| matters && !status.as_str().starts_with('2'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// As Postfix writes them.
    const POSTFIX: &str = include_str!("../../data/bounce-postfix.eml");

    #[test]
    fn a_report_names_the_mail_and_why_it_came_back() {
        let report = read(POSTFIX.as_bytes()).unwrap();
        assert_eq!(report.message_id, "0198c0de-0000-7000-8000-00000000000a.00ff@causeway");
        assert_eq!(report.status.as_str(), "5.1.1");
        assert!(report.status.is_permanent());
        // As other servers write them: the headers alone, one line ending, another case.
        let headers = POSTFIX.replace("message/rfc822", "text/rfc822-headers").replace("failed", "FAILED");
        assert_eq!(read(headers.as_bytes()), Some(report.clone()));
        assert_eq!(read(POSTFIX.replace('\n', "\r\n").as_bytes()), Some(report));
    }

    #[test]
    fn what_is_no_report_of_failure_is_nothing() {
        for (from, to) in [
            ("Action: failed", "Action: delivered"),
            ("Action: failed", "Action: relayed"),
            ("5.1.1", "2.0.0"),
            ("5.1.1", "5.1"),
            ("5.1.1", "5.1.1000"),
            ("report-type=delivery-status", "report-type=disposition-notification"),
            ("multipart/report", "multipart/mixed"),
            ("Message-ID: <0198", "X-Other: <0198"),
        ] {
            assert_eq!(read(POSTFIX.replace(from, to).as_bytes()), None, "{from} -> {to}");
        }
        assert_eq!(read(b""), None);
        assert_eq!(read(b"Subject: I am away until Monday\n\nHello"), None);
    }

    #[test]
    fn a_delay_is_told_and_not_permanent() {
        let delayed = POSTFIX.replace("Action: failed", "Action: delayed").replace("5.1.1", "4.4.1");
        assert!(!read(delayed.as_bytes()).unwrap().status.is_permanent());
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_without_a_panic(bytes in proptest::collection::vec(any::<u8>(), 0..4_000)) {
            let _ = read(&bytes);
        }

        #[test]
        fn a_report_with_anything_in_it_is_read_without_a_panic(
            at in 0..POSTFIX.len(), length in 0..200_usize, more in proptest::collection::vec(any::<u8>(), 0..200)
        ) {
            let mut bytes = POSTFIX.as_bytes().to_vec();
            let end = (at + length).min(bytes.len());
            bytes.splice(at..end, more);
            let _ = read(&bytes);
        }
    }
}
