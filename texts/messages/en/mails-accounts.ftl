# Mails about accounts and members.

mail-sign-in = Sign in here:

mail-confirm-subject = Confirm your e-mail address
mail-confirm-1 = Confirm your address to use your Causeway account:
mail-confirm-2 = The link works once, for 24 hours. If you did not sign up, do nothing: without the link the account stays closed.

mail-already-subject = You already have an account
mail-already-1 = Somebody, probably you, tried to sign up with this address. There is an account for it already, so nothing was changed.

mail-elsewhere-subject = You sign in without a password
mail-elsewhere-1 = Somebody, probably you, asked to choose a new password for this address. Your account has none: your identity provider signs you in, and looks after your password.

mail-reset-subject = Choose a new password
mail-reset-1 = Choose a new password for your Causeway account:
mail-reset-2 = The link works once, for one hour. If you did not ask for it, do nothing: your password stays as it is.

mail-no-account-subject = There is no account with this address
mail-no-account-1 = Somebody, probably you, asked for a new password for this address. There is no Causeway account with it. You may have signed up with another one.
mail-no-account-2 = Create an account here:

mail-new-device-subject = Signed in from { $device }
mail-new-device-1 = Your account was just used from a device it did not know: { $device }, network { $range }.
mail-new-device-2 = If this was you, nothing is left to do. If not, end all sessions here and choose a new password:
mail-new-device-3 = The link works once, for 7 days.

mail-security-subject = The security of your account has changed
mail-security-1 = If you did this, nothing is left to do. If not, somebody else may know your password: sign in, end the sessions you do not know and change what was changed.
mail-security-password = Your password was changed. Other sessions have ended.
mail-security-address = The address of your account was changed, as both mailboxes agreed. From now on you sign in with the new one. Other sessions have ended.
mail-security-app = An authenticator app was set up, with new recovery codes.
mail-security-app-removed = The authenticator app was removed.
mail-security-operator-removed = The operator of the portal removed your authenticator app, passkeys and recovery codes. All sessions have ended.
mail-security-operator-ended = The operator of the portal ended all your sessions. Sign in again.
mail-security-codes = New recovery codes were made. The old ones no longer work.
mail-security-code-used = { $left ->
    [one] A recovery code was used to sign in or to confirm an act. One is left.
   *[other] A recovery code was used to sign in or to confirm an act. { $left } are left.
}
mail-security-passkey = A passkey was added: { $name }.
mail-security-passkey-removed = A passkey was removed.

mail-address-old-subject = Change the address of your account?
mail-address-old-1 = Somebody signed in with your account asked to change its address to { $email }.
mail-address-old-2 = If this was you, agree here. If not, end all sessions and keep your address, also here:
mail-address-old-3 = The link works for 24 hours. The address changes only when the new mailbox agrees as well.

mail-address-new-subject = Is this your address?
mail-address-new-1 = Somebody, probably you, wants to use this address for their Causeway account. If this was you, agree here:
mail-address-new-2 = The link works for 24 hours. If it was not you, do nothing: without the link nothing changes.

mail-address-known-subject = This address has an account already
mail-address-known-1 = Somebody, probably you, wanted to use this address for another Causeway account. There is an account with it already, so nothing changes. To use the address elsewhere, first delete this account or give it another address.

mail-closed-subject = Your account is deleted
mail-closed-1 = Your Causeway account is deleted, as you asked. It no longer signs in, and this address is no longer kept with it.
mail-closed-2 = What you signed, decided or sent in is kept as the law asks, under the number of the account. This mail is the last one; its address and subject are forgotten after 90 days.
mail-closed-3 = If it was not you, tell the operator of the portal.

mail-join-subject = { $by } invites you to act for { $organisation }
mail-join-1 = { $by } invites you to act for { $organisation } in Causeway, with the role { $role }.
mail-join-2 = Sign in with this address, or create an account with it, then accept:
mail-join-3 = The invitation can be accepted for 7 days. If you do not know the organisation, do nothing.

mail-membership-subject = Your role at { $organisation } has changed
mail-membership-1 = For { $organisation } you are now: { $now }. The change was made by { $by }.
mail-membership-2 = If this surprises you, ask an owner of the organisation.
mail-membership-none = no longer a member
