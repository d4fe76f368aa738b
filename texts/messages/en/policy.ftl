# How accounts are protected. Page and program share the rules; here are the words.

policy-title = How accounts are protected
policy-lead = What is asked of you, what is kept about you, and for how long. The portal does what stands here: page and program share these rules.
policy-passwords = Passwords
policy-passwords-length = At least { $min } characters, and as many as you like. What would soon be guessed is refused with the reason. Nobody can read your password here; what is kept tells only whether it was typed.
policy-passwords-guess = Whoever guesses is slowed down. Nobody learns here whether an address has an account, neither by what we answer nor by how long it takes.
policy-factor = Who needs a second factor
policy-factor-why = A password can be stolen without anybody noticing. So those whose word binds others show more than that: an authenticator app, or a passkey.
policy-factor-staff = At the gatekeeper: { $roles }, because they decide over others or see what is theirs.
policy-factor-members = In an organisation: { $roles }, because the signature binds it.
policy-factor-others = Whoever signs an agreement, in whatever role, and everybody who has set one up.
policy-factor-codes = Everybody can set one up. With the app come { $n } recovery codes, each of which works once.
policy-fresh = What asks for a fresh proof
policy-fresh-why = Even while you are signed in, some acts ask you to confirm that it is you, unless you did so within { $span }:
policy-session = How long you stay signed in
policy-session-long = A session ends { $idle } after you last used it, and { $life } after you signed in at the latest. Your account shows where you are signed in and ends any of it at once.
policy-kept = What is kept, and for how long
policy-kept-what = What
policy-kept-how-long = How long
policy-report = How to report a weakness
policy-report-how = Tell the operator of this portal privately, or use the private vulnerability report of the place the source is at. Please do not open a public issue first. You get an answer within three working days.
policy-report-source = Where the source is

policy-fresh-agreements = signing or countersigning an agreement
policy-fresh-decisions = proposing, approving or sending back a decision
policy-fresh-interventions = carrying out or dropping a suspension, its end or a termination
policy-fresh-review = declaring or confirming readiness, launching, and proposing a suspension or termination
policy-fresh-keys = registering, activating or revoking keys
policy-fresh-members = inviting or removing members, changing their roles, handing the organisation over
policy-fresh-staff = inviting and removing staff, changing their roles
policy-fresh-clients = making, rotating or ending tokens of an organisation
policy-fresh-admin = making, rotating or ending tokens of the gatekeeper
policy-fresh-passwords = changing the password
policy-fresh-addresses = changing the address of an account
policy-fresh-closures = deleting an account
policy-fresh-factors = setting up or removing an authenticator app, making recovery codes
policy-fresh-passkeys = adding or removing passkeys
policy-fresh-sessions = ending sessions
policy-kept-sessions = Web sessions
policy-kept-counters = Counters of attempts: hashes of names, network addresses
policy-kept-addresses = Network address and browser in entries about attempts
policy-kept-nobody = Entries about attempts of nobody in particular
policy-kept-entries = All other entries about attempts
policy-kept-logins = Sign-ins an identity provider ended, as hashes
policy-kept-links = One-time links, as hashes
policy-kept-change = A change of address nobody finished
policy-kept-devices = Known devices, as hashes
policy-kept-mail = The text of a mail
policy-kept-mails = The rest of a mail: recipient, subject, times
policy-kept-tokens = API tokens, as hashes, with the time of their last use
policy-kept-sign-ups = Sign-ups nobody confirmed
policy-kept-accounts = An account its owner deleted, or of staff who were removed: address, name, password, factors, passkeys, devices, sessions, links, memberships
policy-kept-ended-tokens = API tokens of a deleted account
policy-kept-closed = That an identity provider signed in an account of staff that was deleted, as a hash
policy-kept-closed-long = for ever: it keeps them out
policy-kept-signatures = Name, title and address in a signature
policy-kept-record = Requests, messages, notes, decisions, agreements, keys, facts
policy-kept-evidence = Network address and browser in the evidence of a signature
policy-kept-sessions-long = { $idle } without use, at most { $life }
policy-kept-mail-long = until a mail server took it
policy-kept-accounts-long = at once; its number stays where signatures, decisions and facts point
policy-kept-ended-tokens-long = they end at once
policy-kept-signatures-long = with the agreement: it is the contract, sealed and hashed
policy-kept-record-long = for ever: they are the record
policy-kept-evidence-long = with the signature
policy-after-end = { $span } after they end
policy-after-use = { $span } after their last use

span-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
span-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
span-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
