# The gatekeeper's staff.

staff-title = Staff
staff-lead = Every decision needs two people. An administrator decides nothing, an auditor changes nothing. There is always at least one administrator.
staff-column-email = E-mail
staff-name = Name
staff-role = Role
staff-change = Change
staff-invited = Invited
staff-role-choose = Choose a role
staff-role-missing = Choose a role.
staff-role-line = { $role }: { $may }
staff-may-reviewer = opens requests, asks and proposes
staff-may-approver = proposes, and approves what others propose
staff-may-counsel = countersigns agreements
staff-may-engineer = judges milestones, declares readiness
staff-may-auditor = reads everything, changes nothing
staff-may-admin = manages staff and API clients, decides nothing
staff-change-own = This is you. A role that decides or signs waits until another administrator agrees. Any change ends your sessions; removing yourself deletes your account.
staff-change-other = Another role ends their sessions. Removing them closes their account and ends API tokens they made. Both are told to them by mail.
staff-change-role = Change role
staff-remove = Remove

staff-invite = Invite somebody
staff-invite-why = They get a mail with a link that works once, for 72 hours. If it ran out, invite them again.
staff-email = E-mail address
staff-email-hint = One nobody has an account with yet, like rita@gatekeeper.example.org. They sign in with it.
staff-email-taken = This address has an account already. Staff accounts need an address of their own.
staff-role-hint = Give the one they need and no more. It can be changed at any time.
staff-send = Send invitation

staff-asked = Roles administrators ask for
staff-asked-why = Nobody comes to decide by their own act alone. Whoever gets the role administers no more.
staff-asked-who = Administrator
staff-asked-for = Asks for
staff-asked-until = Can be answered until
staff-answer = Answer
staff-asked-own = Waits for another administrator
staff-give = Give the role
staff-decline = Decline
staff-change-other-elsewhere = Their identity provider gives them their role, anew at each sign-in: change it there. Removing them closes their account and keeps them out, whatever the identity provider says.
staff-change-own-elsewhere = This is you. Your identity provider gives you your role, anew at each sign-in. Removing yourself deletes your account and keeps you out.
