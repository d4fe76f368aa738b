# Attempts: who tried to change what, and how it ended.

audit-title = Audit
audit-lead-portal = Everything anybody tried to change, whether it was allowed or not. People deciding for themselves are not named.
audit-lead-organisation = Everything your members and servers tried to change for the organisation, whether it was allowed or not.
audit-kept = Entries are kept for { $kept } days, those of nobody in particular for { $nobody } days. Network addresses are taken out of them after { $address } days.
audit-attempts = Attempts
audit-empty = Nothing fits. Widen the days, or clear a field.
audit-newest = Newest first
audit-when = When
audit-who = Who
audit-who-hint = E-mail address of an account.
audit-act = What
audit-act-hint = By its address in the portal, like requests/submit.
audit-act-all = Everything
audit-outcome = How it ended
audit-outcome-all = Any way
audit-from = From
audit-from-hint = The first day to show.
audit-until = Until
audit-until-hint = The last day to show.
audit-not-a-day = “{ $label }” is not a day. Write it like 2026-01-31.
audit-days-swapped = The last day lies before the first. Swap them, or leave one empty.
audit-show = Show
audit-file = Download as CSV
audit-tried = Tried
audit-about = About
audit-ended = Ended
audit-version = Version { $version }
audit-ended-why = { $outcome }: { $reason }

audit-open = Going on
audit-done = Done
audit-refused = Refused
audit-failed = Failed
audit-unknown = Unknown

audit-role-from = { $role }, from { $address }
audit-role-anyone = Anyone
audit-role-account = Signed in
audit-role-person = A person deciding for themselves
audit-role-provider = Provider: { $role }
audit-role-staff = Staff: { $role }
audit-role-provider-server = A provider's server
audit-role-gatekeeper-server = A gatekeeper's server
audit-role-issuer = An identity provider
audit-role-system = The portal itself
