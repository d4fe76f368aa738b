# Mails about accounts and members.

mail-confirm-subject = Confirm your e-mail address
mail-confirm-1 = Confirm your address to use your Causeway account:
mail-confirm-2 = The link works once, for 24 hours. If you did not sign up, do nothing: without the link the account stays closed.
