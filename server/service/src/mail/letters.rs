//! The words of every mail. Plain text: it reads the same everywhere and hides no address.

use domain::calendar::Met;
use domain::keys::KeyState;
use domain::language::Language;
use domain::milestone::{Milestone, Progress};
use domain::request::{Clock, Request, State};
use domain::text;
use domain::text::Text;
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

fn letter(kind: &'static str, subject: impl Into<Text>, paragraphs: &[&str]) -> Letter {
    Letter { kind, subject: subject.into(), paragraphs: paragraphs.iter().copied().map(Text::from).collect() }
}

fn letter_of(kind: &'static str, subject: Text, paragraphs: Vec<Text>) -> Letter {
    Letter { kind, subject, paragraphs }
}

/// Confirm an address.
#[must_use]
pub fn confirm(link: &str) -> Letter {
    letter(
        "confirm",
        "Confirm your e-mail address".to_owned(),
        &[
            // No name: whoever typed this address may not be the one who reads it.
            "Confirm your address to use your Causeway account:",
            link,
            "The link works once, for 24 hours. If you did not sign up, do nothing: without the link the account stays closed.",
        ],
    )
}

/// Somebody signed up with an address that has an account.
#[must_use]
pub fn already(link: &str) -> Letter {
    letter(
        "already",
        "You already have an account".to_owned(),
        &[
            "Somebody, probably you, tried to sign up with this address. There is an account for it already, so nothing was changed.",
            "Sign in here:",
            link,
        ],
    )
}

/// Somebody asked for another password of an account that has none.
#[must_use]
pub fn signs_in_elsewhere(link: &str) -> Letter {
    letter(
        "signs-in-elsewhere",
        "You sign in without a password".to_owned(),
        &[
            "Somebody, probably you, asked to choose a new password for this address. Your account has none: your identity provider signs you in, and looks after your password.",
            "Sign in here:",
            link,
        ],
    )
}

/// Choose another password.
#[must_use]
pub fn reset(link: &str) -> Letter {
    letter(
        "reset",
        "Choose a new password".to_owned(),
        &[
            "Choose a new password for your Causeway account:",
            link,
            "The link works once, for one hour. If you did not ask for it, do nothing: your password stays as it is.",
        ],
    )
}

/// Somebody forgot the password of an account that does not exist.
#[must_use]
pub fn no_account(link: &str) -> Letter {
    letter(
        "no_account",
        "There is no account with this address".to_owned(),
        &[
            "Somebody, probably you, asked for a new password for this address. There is no Causeway account with it. You may have signed up with another one.",
            "Create an account here:",
            link,
        ],
    )
}

/// Signed in from a device the account did not know.
#[must_use]
pub fn new_device(device: &str, range: &str, link: &str) -> Letter {
    letter(
        "new_device",
        format!("Signed in from {device}"),
        &[
            &format!("Your account was just used from a device it did not know: {device}, network {range}."),
            "If this was you, nothing is left to do. If not, end all sessions here and choose a new password:",
            link,
            "The link works once, for 7 days.",
        ],
    )
}

/// Something about the security of an account changed.
#[must_use]
pub fn security(what: &str, link: &str) -> Letter {
    letter(
        "security",
        "The security of your account has changed".to_owned(),
        &[
            what,
            "If you did this, nothing is left to do. If not, somebody else may know your password: sign in, end the sessions you do not know and change what was changed.",
            link,
        ],
    )
}

/// Change the address of an account: to the mailbox it has.
#[must_use]
pub fn address_old(email: &str, link: &str) -> Letter {
    letter(
        "address_old",
        "Change the address of your account?".to_owned(),
        &[
            &format!("Somebody signed in with your account asked to change its address to {email}."),
            "If this was you, agree here. If not, end all sessions and keep your address, also here:",
            link,
            "The link works for 24 hours. The address changes only when the new mailbox agrees as well.",
        ],
    )
}

/// Change the address of an account: to the mailbox it is to have.
#[must_use]
pub fn address_new(link: &str) -> Letter {
    letter(
        "address_new",
        "Is this your address?".to_owned(),
        &[
            // No name: whoever typed this address may not be the one who reads it.
            "Somebody, probably you, wants to use this address for their Causeway account. If this was you, agree here:",
            link,
            "The link works for 24 hours. If it was not you, do nothing: without the link nothing changes.",
        ],
    )
}

/// Somebody wants an address that has an account.
#[must_use]
pub fn address_known(link: &str) -> Letter {
    letter(
        "address_known",
        "This address has an account already".to_owned(),
        &[
            "Somebody, probably you, wanted to use this address for another Causeway account. There is an account with it already, so nothing changes. To use the address elsewhere, first delete this account or give it another address.",
            "Sign in here:",
            link,
        ],
    )
}

/// An account was closed by its owner.
#[must_use]
pub fn closed() -> Letter {
    letter(
        "closed",
        "Your account is deleted".to_owned(),
        &[
            "Your Causeway account is deleted, as you asked. It no longer signs in, and this address is no longer kept with it.",
            "What you signed, decided or sent in is kept as the law asks, under the number of the account. This mail is the last one; its address and subject are forgotten after 90 days.",
            "If it was not you, tell the operator of the portal.",
        ],
    )
}

/// Join the gatekeeper's staff.
#[must_use]
pub fn invite(role: &str, link: &str) -> Letter {
    letter(
        "invite",
        "Your Causeway account".to_owned(),
        &[
            &format!(
                "An administrator has made an account for you with the role {role}. Choose a password to begin:"
            ),
            link,
            "The link works once, for 72 hours.",
        ],
    )
}

/// Somebody's role at the gatekeeper changed.
#[must_use]
pub fn staff_role(now: &str, by: &str, link: &str) -> Letter {
    letter(
        "staff_role",
        "Your role at the gatekeeper has changed".to_owned(),
        &[
            &format!("Your role is now: {now}. The change was made by {by}."),
            "Every session of your account has ended. Sign in again to go on:",
            link,
            "If this surprises you, ask an administrator.",
        ],
    )
}

/// An administrator wants to decide. Goes to every administrator.
#[must_use]
pub fn staff_asked(name: &str, role: &str, link: &str) -> Letter {
    letter(
        "staff_asked",
        format!("{name} asks to become {role}"),
        &[
            &format!(
                "{name}, an administrator, asks for the role {role}. Another administrator carries it out or declines it:"
            ),
            link,
            "Without an answer nothing changes. It can be answered for 7 days.",
        ],
    )
}

/// Another administrator declined it.
#[must_use]
pub fn staff_declined(role: &str, by: &str) -> Letter {
    letter(
        "staff_declined",
        "Your role stays as it is".to_owned(),
        &[&format!("You asked for the role {role}. {by} declined it. Ask them for their reasons.")],
    )
}

/// Somebody no longer works for the gatekeeper.
#[must_use]
pub fn staff_removed(by: &str) -> Letter {
    letter(
        "staff_removed",
        "Your account at the gatekeeper is closed".to_owned(),
        &[
            &format!(
                "{by} removed you from the gatekeeper's staff. Your account is closed: it no longer signs in, and this address is no longer kept with it."
            ),
            "Decisions you took part in stay on record, under the number of the account. If this surprises you, ask an administrator.",
        ],
    )
}

/// Join a provider.
#[must_use]
pub fn join(organisation: &str, invited_by: &str, role: &str, link: &str) -> Letter {
    letter(
        "join",
        format!("{invited_by} invites you to act for {organisation}"),
        &[
            &format!("{invited_by} invites you to act for {organisation} in Causeway, with the role {role}."),
            "Sign in with this address, or create an account with it, then accept:",
            link,
            "The invitation can be accepted for 7 days. If you do not know the organisation, do nothing.",
        ],
    )
}

/// Somebody's role in a provider changed.
#[must_use]
pub fn membership(organisation: &str, now: &str, by: &str) -> Letter {
    letter(
        "membership",
        format!("Your role at {organisation} has changed"),
        &[
            &format!("For {organisation} you are now: {now}. The change was made by {by}."),
            "If this surprises you, ask an owner of the organisation.",
        ],
    )
}

/// Receipt of a request, with its legal date.
#[must_use]
pub fn received(service: &str, request: &Request, at: Timestamp, sha256: &str, link: &str) -> Letter {
    let mut paragraphs = vec![text!("mail-received-1", service = service, at = at)];
    match &request.clock {
        Some(clock) => paragraphs.extend(date(clock)),
        None => paragraphs.push(text!("mail-received-no-date")),
    }
    paragraphs.extend([
        text!("mail-received-hash", hash = sha256),
        text!("mail-received-follow"),
        Text::verbatim(link),
    ]);
    letter_of("received", text!("mail-received-subject", service = service), paragraphs)
}

/// The legal date and how it was worked out.
fn date(clock: &Clock) -> Vec<Text> {
    let mut told =
        vec![text!("mail-received-date", day = clock.deadline.legal_end), text!("mail-received-steps")];
    told.extend(clock.deadline.steps.iter().map(|step| {
        let sentence = Text::verbatim(step.sentence());
        let article = Text::verbatim(step.article());
        text!("mail-received-step", sentence = sentence, article = article)
    }));
    told
}

/// The gatekeeper asks something.
#[must_use]
pub fn asked(service: &str, question: &str, link: &str) -> Letter {
    letter_of(
        "asked",
        text!("mail-asked-subject", service = service),
        vec![
            text!("mail-asked-1", service = service),
            Text::verbatim(question),
            text!("mail-asked-2"),
            Text::verbatim(link),
        ],
    )
}

/// A decision, with its reasons.
#[must_use]
pub fn decided(service: &str, request: &Request, reasons: &str, link: &str) -> Letter {
    match &request.state {
        State::Refused { measure } => letter_of(
            "refused",
            text!("mail-refused-subject", service = service),
            vec![
                text!("mail-decided-1"),
                text!("mail-refused-ground", ground = &measure.ground),
                text!("mail-refused-necessary", necessary = &measure.necessary),
                text!("mail-refused-proportionate", proportionate = &measure.proportionate),
                text!("mail-refused-cure", cure = &measure.cure),
                text!("mail-refused-next"),
                Text::verbatim(link),
            ],
        ),
        _ => letter_of(
            "accepted",
            text!("mail-accepted-subject", service = service),
            vec![
                text!("mail-decided-1"),
                Text::verbatim(reasons),
                text!("mail-accepted-next"),
                Text::verbatim(link),
            ],
        ),
    }
}

/// The agreement is complete.
#[must_use]
pub fn countersigned(service: &str, sha256: &str, link: &str) -> Letter {
    letter_of(
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
    letter_of(
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
pub fn token_made(of: &str, client: &str, by: &str, scopes: &str, until: &str, link: &str) -> Letter {
    letter(
        "token_made",
        format!("A token was made for {of}: {client}"),
        &[
            &format!("{by} made a token for the API client {client} of {of}. It works until {until}."),
            &format!("What it is for: {scopes}."),
            "If nobody should have made it, end it at once:",
            link,
        ],
    )
}

/// A new token takes the place of another.
#[must_use]
pub fn token_rotated(
    of: &str,
    client: &str,
    by: &str,
    old_until: Option<&str>,
    until: &str,
    link: &str,
) -> Letter {
    let old = match old_until {
        Some(until) => format!("The old one goes on working until {until}."),
        None => "The old one no longer works.".to_owned(),
    };
    letter(
        "token_rotated",
        format!("A new token for {of}: {client}"),
        &[
            &format!(
                "{by} made a new token for the API client {client} of {of}. It works until {until}. {old}"
            ),
            "If nobody should have made it, end it at once:",
            link,
        ],
    )
}

/// A token was ended by somebody.
#[must_use]
pub fn token_ended(of: &str, client: &str, by: &str, link: &str) -> Letter {
    letter(
        "token_ended",
        format!("A token of {of} was ended: {client}"),
        &[
            &format!(
                "A token of the API client {client} of {of} no longer works. It was ended by {by}. Tokens also end when whoever made them is no longer a member."
            ),
            "A server that still needs one gets it here:",
            link,
        ],
    )
}

/// A token ends soon.
#[must_use]
pub fn token_expires(of: &str, client: &str, until: &str, link: &str) -> Letter {
    letter(
        "token_expires",
        format!("A token of {of} ends soon: {client}"),
        &[
            &format!("The token of the API client {client} of {of} works until {until}."),
            "Make a new one before then; the old one can go on for some days while your server gets it:",
            link,
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
    letter_of("milestone_judged", subject, vec![note, Text::verbatim(link)])
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
    letter_of("ready", text!("mail-ready-subject", service = service), vec![met, Text::verbatim(link)])
}

/// Any other step of a request.
#[must_use]
pub fn moved(service: &str, state: Text, next: Text, link: &str) -> Letter {
    letter_of(
        "moved",
        text!("mail-moved-subject", service = service, state = state),
        vec![text!("mail-moved-1", next = next), Text::verbatim(link)],
    )
}
