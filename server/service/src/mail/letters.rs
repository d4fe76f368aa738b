//! The words of every mail. Plain text: it reads the same everywhere and hides no address.

mod thread;

pub use thread::{mentioned, message_to_provider, message_to_staff};

use domain::calendar::Met;
use domain::keys::KeyState;
use domain::language::Language;
use domain::milestone::{Milestone, Progress};
use domain::request::{Clock, Request};
use domain::text;
use domain::text::{Text, Value};
use domain::time::{Date, Timestamp};

/// A mail before it has a recipient, and so before it has a language.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// Which letter it is; part of what keeps it from being sent twice.
    pub kind: &'static str,
    /// Subject line.
    subject: Text,
    /// Body, by paragraph.
    paragraphs: Vec<Text>,
}

impl Letter {
    /// Subject and body in a language.
    #[must_use]
    pub fn written(&self, language: Language) -> (String, String) {
        let said: Vec<String> = self.paragraphs.iter().map(|text| texts::say(language, text)).collect();
        let foot = texts::say(language, &text!("mail-foot"));
        (texts::say(language, &self.subject), format!("{}\n\n-- \n{foot}\n", said.join("\n\n")))
    }
}

domain::redacted!(Letter);

pub(super) fn letter(kind: &'static str, subject: Text, paragraphs: Vec<Text>) -> Letter {
    Letter { kind, subject, paragraphs }
}

/// Confirm an address.
#[must_use]
pub fn confirm(link: &str) -> Letter {
    letter(
        "confirm",
        text!("mail-confirm-subject"),
        // No name: whoever typed this address may not be the one who reads it.
        vec![text!("mail-confirm-1"), Text::verbatim(link), text!("mail-confirm-2")],
    )
}

/// Somebody signed up with an address that has an account.
#[must_use]
pub fn already(link: &str) -> Letter {
    letter(
        "already",
        text!("mail-already-subject"),
        vec![text!("mail-already-1"), text!("mail-sign-in"), Text::verbatim(link)],
    )
}

/// Somebody asked for another password of an account that has none.
#[must_use]
pub fn signs_in_elsewhere(link: &str) -> Letter {
    letter(
        "signs-in-elsewhere",
        text!("mail-elsewhere-subject"),
        vec![text!("mail-elsewhere-1"), text!("mail-sign-in"), Text::verbatim(link)],
    )
}

/// Choose another password.
#[must_use]
pub fn reset(link: &str) -> Letter {
    letter(
        "reset",
        text!("mail-reset-subject"),
        vec![text!("mail-reset-1"), Text::verbatim(link), text!("mail-reset-2")],
    )
}

/// Somebody forgot the password of an account that does not exist.
#[must_use]
pub fn no_account(link: &str) -> Letter {
    letter(
        "no_account",
        text!("mail-no-account-subject"),
        vec![text!("mail-no-account-1"), text!("mail-no-account-2"), Text::verbatim(link)],
    )
}

/// Signed in from a device the account did not know.
#[must_use]
pub fn new_device(device: &Text, range: &Text, link: &str) -> Letter {
    letter(
        "new_device",
        text!("mail-new-device-subject", device = device),
        vec![
            text!("mail-new-device-1", device = device, range = range),
            text!("mail-new-device-2"),
            Text::verbatim(link),
            text!("mail-new-device-3"),
        ],
    )
}

/// Something about the security of an account changed.
#[must_use]
pub fn security(what: Text, link: &str) -> Letter {
    letter(
        "security",
        text!("mail-security-subject"),
        vec![what, text!("mail-security-1"), Text::verbatim(link)],
    )
}

/// Change the address of an account: to the mailbox it has.
#[must_use]
pub fn address_old(email: &str, link: &str) -> Letter {
    letter(
        "address_old",
        text!("mail-address-old-subject"),
        vec![
            text!("mail-address-old-1", email = email),
            text!("mail-address-old-2"),
            Text::verbatim(link),
            text!("mail-address-old-3"),
        ],
    )
}

/// Change the address of an account: to the mailbox it is to have.
#[must_use]
pub fn address_new(link: &str) -> Letter {
    letter(
        "address_new",
        text!("mail-address-new-subject"),
        // No name: whoever typed this address may not be the one who reads it.
        vec![text!("mail-address-new-1"), Text::verbatim(link), text!("mail-address-new-2")],
    )
}

/// Somebody wants an address that has an account.
#[must_use]
pub fn address_known(link: &str) -> Letter {
    letter(
        "address_known",
        text!("mail-address-known-subject"),
        vec![text!("mail-address-known-1"), text!("mail-sign-in"), Text::verbatim(link)],
    )
}

/// An account was closed by its owner.
#[must_use]
pub fn closed() -> Letter {
    letter(
        "closed",
        text!("mail-closed-subject"),
        vec![text!("mail-closed-1"), text!("mail-closed-2"), text!("mail-closed-3")],
    )
}

/// Join the gatekeeper's staff.
#[must_use]
pub fn invite(role: impl Into<Text>, link: &str) -> Letter {
    letter(
        "invite",
        text!("mail-invite-subject"),
        vec![text!("mail-invite-1", role = role.into()), Text::verbatim(link), text!("mail-invite-2")],
    )
}

/// Somebody's role at the gatekeeper changed.
#[must_use]
pub fn staff_role(now: impl Into<Text>, by: &str, link: &str) -> Letter {
    letter(
        "staff_role",
        text!("mail-staff-role-subject"),
        vec![
            text!("mail-staff-role-1", role = now.into(), by = by),
            text!("mail-staff-role-2"),
            Text::verbatim(link),
            text!("mail-staff-role-3"),
        ],
    )
}

/// An administrator wants to decide. Goes to every administrator.
#[must_use]
pub fn staff_asked(name: &str, role: impl Into<Text>, link: &str) -> Letter {
    let role = role.into();
    letter(
        "staff_asked",
        text!("mail-staff-asked-subject", name = name, role = &role),
        vec![
            text!("mail-staff-asked-1", name = name, role = role),
            Text::verbatim(link),
            text!("mail-staff-asked-2"),
        ],
    )
}

/// Another administrator declined it.
#[must_use]
pub fn staff_declined(role: impl Into<Text>, by: &str) -> Letter {
    letter(
        "staff_declined",
        text!("mail-staff-declined-subject"),
        vec![text!("mail-staff-declined-1", role = role.into(), by = by)],
    )
}

/// Somebody no longer works for the gatekeeper.
#[must_use]
pub fn staff_removed(by: &str) -> Letter {
    letter(
        "staff_removed",
        text!("mail-staff-removed-subject"),
        vec![text!("mail-staff-removed-1", by = by), text!("mail-staff-removed-2")],
    )
}

/// Join a provider.
#[must_use]
pub fn join(organisation: &str, invited_by: &str, role: &Text, link: &str) -> Letter {
    letter(
        "join",
        text!("mail-join-subject", by = invited_by, organisation = organisation),
        vec![
            text!("mail-join-1", by = invited_by, organisation = organisation, role = role),
            text!("mail-join-2"),
            Text::verbatim(link),
            text!("mail-join-3"),
        ],
    )
}

/// Somebody's role in a provider changed.
#[must_use]
pub fn membership(organisation: &str, now: &Text, by: &str) -> Letter {
    letter(
        "membership",
        text!("mail-membership-subject", organisation = organisation),
        vec![
            text!("mail-membership-1", organisation = organisation, now = now, by = by),
            text!("mail-membership-2"),
        ],
    )
}

/// Receipt of a request, with its legal date.
#[must_use]
pub fn received(
    service: &str,
    request: &Request,
    (at, exact): (Value, &str),
    sha256: &str,
    link: &str,
) -> Letter {
    let mut paragraphs = vec![
        text!("mail-received-1", service = service, at = at),
        text!("mail-received-instant", exact = exact),
    ];
    match &request.clock {
        Some(clock) => paragraphs.extend(date(clock)),
        None => paragraphs.push(text!("mail-received-no-date")),
    }
    paragraphs.extend([
        text!("mail-received-hash", hash = sha256),
        text!("mail-received-receipt"),
        Text::verbatim(format!("{link}/receipt")),
        text!("mail-received-follow"),
        Text::verbatim(link),
    ]);
    letter("received", text!("mail-received-subject", service = service), paragraphs)
}

/// The legal date and how it was worked out.
fn date(clock: &Clock) -> Vec<Text> {
    let mut told =
        vec![text!("mail-received-date", day = clock.deadline.legal_end), text!("mail-received-steps")];
    told.extend(
        clock
            .deadline
            .steps
            .iter()
            .map(|step| text!("mail-received-step", sentence = step.sentence(), article = step.article())),
    );
    told
}

/// The agreement is complete.
#[must_use]
pub fn countersigned(service: &str, sha256: &str, link: &str) -> Letter {
    letter(
        "countersigned",
        text!("mail-countersigned-subject", service = service),
        vec![
            text!("mail-countersigned-1"),
            text!("mail-countersigned-hash", hash = sha256),
            Text::verbatim(link),
        ],
    )
}

/// A key was proven, activated or revoked. Goes to everyone who acts for the organisation.
#[must_use]
pub fn key_changed(service: &str, state: KeyState, fingerprint: &str, link: &str) -> Letter {
    let state = state.as_str();
    letter(
        "key_changed",
        text!("mail-key-changed-subject", service = service, state = state),
        vec![
            text!("mail-key-changed-1", service = service, state = state),
            text!("mail-key-changed-fingerprint", fingerprint = fingerprint),
            text!("mail-key-changed-2"),
            Text::verbatim(link),
        ],
    )
}

/// A token was made. Goes to those who answer for the organisation's tokens, as do the next three.
#[must_use]
pub fn token_made(
    of: &str,
    client: &str,
    by: &str,
    scopes: Vec<Text>,
    until: Timestamp,
    link: &str,
) -> Letter {
    let mut paragraphs = vec![
        text!("mail-token-made-1", of = of, client = client, by = by, until = until),
        text!("mail-token-made-2"),
    ];
    paragraphs.extend(scopes.into_iter().map(|scope| text!("mail-token-made-scope", scope = scope)));
    paragraphs.extend([text!("mail-token-made-3"), Text::verbatim(link)]);
    letter("token_made", text!("mail-token-made-subject", of = of, client = client), paragraphs)
}

/// A new token takes the place of another.
#[must_use]
pub fn token_rotated(
    of: &str,
    client: &str,
    by: &str,
    old_until: Option<Timestamp>,
    until: Timestamp,
    link: &str,
) -> Letter {
    letter(
        "token_rotated",
        text!("mail-token-rotated-subject", of = of, client = client),
        vec![
            text!("mail-token-rotated-1", of = of, client = client, by = by, until = until),
            match old_until {
                Some(until) => text!("mail-token-rotated-old", until = until),
                None => text!("mail-token-rotated-ended"),
            },
            text!("mail-token-rotated-2"),
            Text::verbatim(link),
        ],
    )
}

/// A token was ended by somebody.
#[must_use]
pub fn token_ended(of: &str, client: &str, by: &str, link: &str) -> Letter {
    letter(
        "token_ended",
        text!("mail-token-ended-subject", of = of, client = client),
        vec![
            text!("mail-token-ended-1", of = of, client = client, by = by),
            text!("mail-token-ended-2"),
            Text::verbatim(link),
        ],
    )
}

/// A token ends soon.
#[must_use]
pub fn token_expires(of: &str, client: &str, until: Timestamp, link: &str) -> Letter {
    letter(
        "token_expires",
        text!("mail-token-expires-subject", of = of, client = client),
        vec![
            text!("mail-token-expires-1", of = of, client = client, until = until),
            text!("mail-token-expires-2"),
            Text::verbatim(link),
        ],
    )
}

/// A milestone was judged.
#[must_use]
pub fn milestone_judged(
    service: &str,
    milestone: Milestone,
    progress: Progress,
    note: &str,
    link: &str,
) -> Letter {
    let milestone = milestone.label();
    let subject = match progress {
        Progress::Accepted => {
            text!("mail-milestone-accepted-subject", service = service, milestone = milestone)
        }
        _ => text!("mail-milestone-returned-subject", service = service, milestone = milestone),
    };
    let note = if note.is_empty() { text!("mail-milestone-no-note") } else { Text::verbatim(note) };
    letter("milestone_judged", subject, vec![note, Text::verbatim(link)])
}

/// Ready: the statutory clock has stopped, if one ran.
#[must_use]
pub fn ready(service: &str, met: Option<Met>, on: Date, link: &str) -> Letter {
    let met = match met {
        Some(Met::Early(0)) => text!("mail-ready-last-day", day = on),
        Some(Met::Early(days)) => text!("mail-ready-early", day = on, n = days),
        Some(Met::Late(days)) => text!("mail-ready-late", day = on, n = days),
        None => text!("mail-ready-no-date", day = on),
    };
    letter("ready", text!("mail-ready-subject", service = service), vec![met, Text::verbatim(link)])
}

/// Any other step of a request.
#[must_use]
pub fn moved(service: &str, state: Text, next: Text, link: &str) -> Letter {
    letter(
        "moved",
        text!("mail-moved-subject", service = service, state = state),
        vec![text!("mail-moved-1", next = next), Text::verbatim(link)],
    )
}

/// A mail came back once; this one says what it was about. Its text is kept no longer.
#[must_use]
pub fn missed(subject: &str, written: Timestamp, link: &str) -> Letter {
    letter(
        "missed",
        text!("mail-missed-subject"),
        vec![
            text!("mail-missed-1", subject = subject, written = written),
            text!("mail-missed-2"),
            Text::verbatim(link),
        ],
    )
}

/// Whether mail reaches the address of an account again.
#[must_use]
pub fn address_check(link: &str) -> Letter {
    letter(
        "address_check",
        text!("mail-address-check-subject"),
        vec![text!("mail-address-check-1"), Text::verbatim(link), text!("mail-address-check-2")],
    )
}
