# Mails. Plain text: they read the same everywhere and hide no address. And the page that shows them where
# the portal is tried out.

mail-foot = Causeway, the portal for messaging interoperability

mails-title = Outgoing mail
mails-lead = The newest first. In this trial nothing leaves the machine.
mails-code = The authenticator app of every example account now shows:
mails-to = To { $address }
mails-empty = No mail yet
mails-empty-next = Sign up or submit a request, and the mail about it appears here.
