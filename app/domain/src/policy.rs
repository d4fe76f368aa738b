//! How accounts are protected, as the public page tells it: made from the rules themselves, so that neither can
//! change alone.

use crate::access::{Need, Role, Rule, TABLE, Way, roles};
use crate::audit::{ADDRESS_KEPT, KEPT, NOBODY_KEPT};
use crate::proof::must_have_factor;
use crate::time::{Millis, days, hours};

/// A session ends so long after it was last used.
pub const SESSION_IDLE: Millis = hours(12);
/// A session ends so long after it began, however busy it is.
pub const SESSION_LIFE: Millis = days(30);
/// Counters of attempts are forgotten after this long.
pub const COUNTERS_KEPT: Millis = days(1);
/// One-time links are forgotten so long after they end.
pub const LINKS_KEPT: Millis = days(7);
/// Devices are forgotten so long after their last use.
pub const DEVICES_KEPT: Millis = days(180);
/// Mails, sent or not, are forgotten after this long; so the example portal forgets them too.
pub const MAILS_KEPT: Millis = days(90);
/// Tokens for servers are forgotten so long after they end.
pub const TOKENS_KEPT: Millis = days(90);
/// Ends of sign-ins at identity providers are forgotten after this long: no session is as old.
pub const ENDED_LOGINS_KEPT: Millis = days(31);
/// Sign-ups nobody confirmed are forgotten after this long.
pub const SIGN_UPS_KEPT: Millis = days(7);

/// What asks for a fresh proof: the beginning of the addresses of forms, and words for them.
const FRESH_ACTS: &[(&str, &str)] = &[
    ("agreements/", "signing or countersigning an agreement"),
    ("decisions/", "proposing, approving or sending back a decision"),
    ("interventions/", "carrying out or dropping a suspension, its end or a termination"),
    ("review/", "declaring or confirming readiness, launching, and proposing a suspension or termination"),
    ("keys/", "registering, activating or revoking keys"),
    ("members/", "inviting or removing members, changing their roles, handing the organisation over"),
    ("staff/", "inviting and removing staff, changing their roles"),
    ("clients/", "making, rotating or ending tokens of an organisation"),
    ("admin/", "making, rotating or ending tokens of the gatekeeper"),
    ("passwords/", "changing the password"),
    ("addresses/", "changing the address of an account"),
    ("closures/", "deleting an account"),
    ("factors/", "setting up or removing an authenticator app, making recovery codes"),
    ("passkeys/", "adding or removing passkeys"),
    ("sessions/", "ending sessions"),
];

/// Everything that asks for a fresh proof, in words.
pub fn fresh_acts() -> impl Iterator<Item = &'static str> {
    let asked = |start: &str| TABLE.iter().any(|rule| asks(rule) && rule.path.starts_with(start));
    FRESH_ACTS.iter().filter(move |(start, _)| asked(start)).map(|(_, words)| *words)
}

fn asks(rule: &Rule) -> bool {
    rule.way == Way::Form && matches!(rule.need, Need::Entry | Need::Fresh | Need::Bind)
}

/// Who needs a second factor whatever they do, in words: at the gatekeeper, and in an organisation.
#[must_use]
pub fn with_factor() -> (Vec<&'static str>, Vec<&'static str>) {
    let must = || roles().into_iter().filter(|role| must_have_factor(*role));
    let staff =
        must().filter_map(|role| if let Role::Staff(role) = role { Some(role.label()) } else { None });
    let members =
        must().filter_map(|role| if let Role::Member(role) = role { Some(role.label()) } else { None });
    (staff.collect(), members.collect())
}

/// What is kept, and for how long.
#[must_use]
pub fn retention() -> Vec<(&'static str, String)> {
    let (idle, life) = (words(SESSION_IDLE), words(SESSION_LIFE));
    vec![
        ("Web sessions", format!("{idle} without use, at most {life}")),
        ("Counters of attempts: hashes of names, network addresses", words(COUNTERS_KEPT)),
        ("Network address and browser in entries about attempts", words(ADDRESS_KEPT)),
        ("Entries about attempts of nobody in particular", words(NOBODY_KEPT)),
        ("All other entries about attempts", words(KEPT)),
        ("Sign-ins an identity provider ended, as hashes", words(ENDED_LOGINS_KEPT)),
        ("One-time links, as hashes", format!("{} after they end", words(LINKS_KEPT))),
        ("A change of address nobody finished", "24 hours".to_owned()),
        ("Known devices, as hashes", format!("{} after their last use", words(DEVICES_KEPT))),
        ("The text of a mail", "until a mail server took it".to_owned()),
        ("The rest of a mail: recipient, subject, times", words(MAILS_KEPT)),
        (
            "API tokens, as hashes, with the time of their last use",
            format!("{} after they end", words(TOKENS_KEPT)),
        ),
        ("Sign-ups nobody confirmed", words(SIGN_UPS_KEPT)),
        (
            "An account its owner deleted, or of staff who were removed: address, name, password, factors, passkeys, devices, sessions, links, memberships",
            "at once; its number stays where signatures, decisions and facts point".to_owned(),
        ),
        ("API tokens of a deleted account", "they end at once".to_owned()),
        (
            "That an identity provider signed in an account of staff that was deleted, as a hash",
            "for ever: it keeps them out".to_owned(),
        ),
        (
            "Name, title and address in a signature",
            "with the agreement: it is the contract, sealed and hashed".to_owned(),
        ),
        ("Requests, decisions, agreements, keys, facts", "for ever: they are the record".to_owned()),
        ("Network address and browser in the evidence of a signature", "with the signature".to_owned()),
    ]
}

/// A span in the largest unit that fits: `5 minutes`, `12 hours`, `1 day`.
#[must_use]
pub fn words(span: Millis) -> String {
    const MINUTE: i64 = 60_000;
    let (n, unit) = match span.0 {
        days if days % (24 * 60 * MINUTE) == 0 => (days / (24 * 60 * MINUTE), "day"),
        hours if hours % (60 * MINUTE) == 0 => (hours / (60 * MINUTE), "hour"),
        minutes => (minutes / MINUTE, "minute"),
    };
    format!("{n} {unit}{}", if n == 1 { "" } else { "s" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{MemberRole, StaffRole};
    use crate::proof::FRESH;

    // If you are here because this failed: you added a form that asks for a fresh proof. Give it words above; the
    // public page shows them.
    #[test]
    fn the_page_names_everything_that_asks_for_a_fresh_proof_and_nothing_else() {
        for rule in TABLE.iter().filter(|rule| asks(rule)) {
            assert!(FRESH_ACTS.iter().any(|(start, _)| rule.path.starts_with(start)), "{}", rule.path);
        }
        assert_eq!(fresh_acts().count(), FRESH_ACTS.len());
    }

    #[test]
    fn the_page_names_every_role_that_must_have_a_second_factor() {
        let (staff, members) = with_factor();
        assert_eq!(staff.len(), StaffRole::ALL.len());
        assert_eq!(members, [MemberRole::Signatory.label()]);
    }

    #[test]
    fn the_page_and_the_operators_document_keep_things_equally_long() {
        let document = include_str!("../../../docs/security.md");
        let (_, table) =
            document.split_once("| what | how long | who removes it |\n|---|---|---|\n").unwrap();
        let told: Vec<(&str, String)> = table
            .lines()
            .take_while(|line| line.starts_with('|'))
            .map(|line| {
                let cells: Vec<&str> = line.split('|').map(str::trim).collect();
                (cells[1], cells[2].to_owned())
            })
            .collect();
        assert_eq!(told, retention());
    }

    #[test]
    fn spans_in_words() {
        assert_eq!(words(FRESH), "5 minutes");
        assert_eq!([words(hours(12)), words(days(1)), words(hours(25))], ["12 hours", "1 day", "25 hours"]);
    }
}
