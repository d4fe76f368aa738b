# Choosing another password by a mailed link.

reset-title = Choose a new password
reset-lead = Tell us the address of your account. We mail a link to it, with which you choose another password.
reset-email = E-mail address
reset-send = Send the link

reset-sent-title = Look into your mailbox
reset-sent-lead = A mail is on its way. If there is an account with that address, a link in it lets you choose a new password.
reset-sent-wait = The link works once, for one hour. If no mail arrives within a few minutes, look into the folder for unwanted mail.
reset-sent-again = Ask for another link

reset-new-lead = Every session of your account ends with it. Then you sign in with the new password.
reset-set = Set the new password
