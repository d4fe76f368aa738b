# Signing up, confirming an address, signing in.

account-name = Your name
account-name-missing = Enter your name, as your colleagues would write it.
account-email = Your e-mail address
account-email-hint = At work. We send a link to it.
account-password = Password
account-password-hint = At least { $min } characters. Three or four unrelated words are good. There is no longest length.

account-create-title = Create your account
account-create-lead = For people who act for a messaging provider. You confirm your address by mail, then describe your organisation.
account-create = Create account
account-have-one = You have an account?

account-sent-title = Look into your mailbox
account-sent-lead = We have sent you a link. Open it to confirm your address and finish your account.
account-sent-wait = The link works once, for 24 hours. If no mail arrives within a few minutes, look into the folder for unwanted mail.
account-sent-again = Sign up again

account-please-sign-in = Please sign in
account-please-sign-in-why = Then you go on where you were. What you saved is kept, and so is what you typed if your session ended meanwhile.
account-sign-in-email = E-mail address
account-forgot = Forgot your password?
account-none-yet = No account yet?
account-create-one = Create one
account-to-choices = Are you here to decide who may reach you?

account-confirm-title = Confirm your address
account-confirm-lead = Enter the password you chose when you signed up. This shows that the account and the mailbox belong to the same person.
account-confirm = Confirm and sign in
account-not-of-sign-up = This is not the password of this sign-up. Enter the one you chose, or sign up again to choose another.

account-setup-first = Make the first administrator
account-setup-invited = Choose your password
account-administrator-taken = This address has an account already. Use another one for the administrator.

account-closing-word = delete
account-closing-missing = Type the word { $word } to delete your account, or leave this page to keep it.
