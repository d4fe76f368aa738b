# The members of an organisation, and invitations to it.

member-lead = Everyone who may act for the organisation here, and as what. There is always at least one owner.
member-name = Name
member-mail = E-mail
member-role = Role
member-since = Since
member-change = Change
member-change-role = Change role
member-transfer = Make owner in my place
member-remove = Remove
member-leave-title = Leave this organisation
member-leave-what = You no longer see its requests from that moment. An owner can invite you again.
member-leave = Leave

member-role-choose = Choose a role
member-role-missing = Choose a role.
member-role-may = { $role }: { $may }
member-owner-may = everything, members included
member-signatory-may = signs for the organisation
member-engineer-may = requests, keys and milestones
member-viewer-may = reads

member-invitations = Invitations
member-no-invitation = No invitation is open. Invite somebody below.
member-until = Can be accepted until
member-withdraw = Take back
member-invite-title = Invite somebody
member-invite-why = Everyone acts under their own name, so that the record shows who did what. The role decides what the person may do; you can change it later.
member-email = E-mail address
member-email-hint = Only whoever has this mailbox can accept. For example eli@heron.example.org
member-invite = Send invitation
member-known = This person is a member already. Change their role in the list above.

member-invites-you = { $organisation } invites you
member-invited-by = { $by } invites you to act for { $organisation } as { $role }: { $may }.
member-invited-until = The invitation can be accepted until { $at }. If you do not know the organisation, close this page.
member-accept = Accept invitation
