# Changing the address of an account.

address-title = E-mail address
address-what = You sign in with it, and mails go to it. It changes when both the present and the new mailbox agree.
address-new = New e-mail address
address-ask = Change address
address-same = This is your address already. Enter the one you want instead.

address-old-title = Change the address of your account?
address-old-agree = Change the address
address-new-title = Is this your address?
address-new-agree = Use this address
address-deny = This was not me
address-becomes = The new address is to be:
address-check = Check every letter: whoever has that mailbox gets into your account.
address-not-asked = If you did not ask for this, somebody else knows your password. Then your address stays, every session ends, and we mail you a link for a new password.
address-old-agreed = This mailbox agrees. Next, open the link in the mail to { $email }.
address-new-lead = Somebody wants to use { $email } for their Causeway account. If this was not you, close this page: nothing changes.
address-new-agreed = This mailbox agrees. Next, open the link in the mail to the present address of the account.
