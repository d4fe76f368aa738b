//! How accounts are protected, as the public page tells it: made from the rules themselves, so that neither can
//! change alone.

use crate::access::{Need, Role, Rule, TABLE, Way, roles};
use crate::audit::{ADDRESS_KEPT, KEPT, NOBODY_KEPT};
use crate::file::UNNAMED_KEPT;
use crate::proof::must_have_factor;
use crate::text;
use crate::text::Text;
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
const FRESH_ACTS: &[(&str, Text)] = &[
    ("agreements/", Text::new("policy-fresh-agreements")),
    ("decisions/", Text::new("policy-fresh-decisions")),
    ("interventions/", Text::new("policy-fresh-interventions")),
    ("review/", Text::new("policy-fresh-review")),
    ("keys/", Text::new("policy-fresh-keys")),
    ("members/", Text::new("policy-fresh-members")),
    ("staff/", Text::new("policy-fresh-staff")),
    ("clients/", Text::new("policy-fresh-clients")),
    ("admin/", Text::new("policy-fresh-admin")),
    ("passwords/", Text::new("policy-fresh-passwords")),
    ("addresses/", Text::new("policy-fresh-addresses")),
    ("closures/", Text::new("policy-fresh-closures")),
    ("factors/", Text::new("policy-fresh-factors")),
    ("passkeys/", Text::new("policy-fresh-passkeys")),
    ("sessions/", Text::new("policy-fresh-sessions")),
];

/// Everything that asks for a fresh proof, in words.
pub fn fresh_acts() -> impl Iterator<Item = &'static Text> {
    let asked = |start: &str| TABLE.iter().any(|rule| asks(rule) && rule.path.starts_with(start));
    FRESH_ACTS.iter().filter(move |(start, _)| asked(start)).map(|(_, words)| words)
}

fn asks(rule: &Rule) -> bool {
    rule.way == Way::Form && matches!(rule.need, Need::Entry | Need::Fresh | Need::Bind)
}

/// Who needs a second factor whatever they do, in words: at the gatekeeper, and in an organisation.
#[must_use]
pub fn with_factor() -> (Vec<Text>, Vec<Text>) {
    let must = || roles().into_iter().filter(|role| must_have_factor(*role));
    let staff =
        must().filter_map(|role| if let Role::Staff(role) = role { Some(role.label()) } else { None });
    let members =
        must().filter_map(|role| if let Role::Member(role) = role { Some(role.label()) } else { None });
    (staff.collect(), members.collect())
}

/// What is kept, and for how long.
#[must_use]
pub fn retention() -> Vec<(Text, Text)> {
    vec![
        (
            text!("policy-kept-sessions"),
            text!("policy-kept-sessions-long", idle = words(SESSION_IDLE), life = words(SESSION_LIFE)),
        ),
        (text!("policy-kept-counters"), words(COUNTERS_KEPT)),
        (text!("policy-kept-addresses"), words(ADDRESS_KEPT)),
        (text!("policy-kept-nobody"), words(NOBODY_KEPT)),
        (text!("policy-kept-entries"), words(KEPT)),
        (text!("policy-kept-logins"), words(ENDED_LOGINS_KEPT)),
        (text!("policy-kept-links"), text!("policy-after-end", span = words(LINKS_KEPT))),
        (text!("policy-kept-change"), words(hours(24))),
        (text!("policy-kept-devices"), text!("policy-after-use", span = words(DEVICES_KEPT))),
        (text!("policy-kept-mail"), text!("policy-kept-mail-long")),
        (text!("policy-kept-mails"), words(MAILS_KEPT)),
        (text!("policy-kept-tokens"), text!("policy-after-end", span = words(TOKENS_KEPT))),
        (text!("policy-kept-sign-ups"), words(SIGN_UPS_KEPT)),
        (text!("policy-kept-accounts"), text!("policy-kept-accounts-long")),
        (text!("policy-kept-ended-tokens"), text!("policy-kept-ended-tokens-long")),
        (text!("policy-kept-closed"), text!("policy-kept-closed-long")),
        (text!("policy-kept-signatures"), text!("policy-kept-signatures-long")),
        (text!("policy-kept-files"), text!("policy-kept-files-long")),
        (text!("policy-kept-blobs"), words(UNNAMED_KEPT)),
        (text!("policy-kept-record"), text!("policy-kept-record-long")),
        (text!("policy-kept-evidence"), text!("policy-kept-evidence-long")),
    ]
}

/// A span in the largest unit that fits: `5 minutes`, `12 hours`, `1 day`.
#[must_use]
pub fn words(span: Millis) -> Text {
    const MINUTE: i64 = 60_000;
    match span.0 {
        span if span % (24 * 60 * MINUTE) == 0 => text!("span-days", n = span / (24 * 60 * MINUTE)),
        span if span % (60 * MINUTE) == 0 => text!("span-hours", n = span / (60 * MINUTE)),
        span => text!("span-minutes", n = span / MINUTE),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{MemberRole, StaffRole};

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
}
