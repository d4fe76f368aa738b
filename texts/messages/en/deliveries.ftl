# How far mails got, mails that come back, and the letters about both.

deliveries-title = Mail delivery
deliveries-lead = How far each mail got. Nobody reads here what it says, and addresses are shown only so far that they can be recognised.
deliveries-open = To look after
deliveries-open-what = Nobody tries these any more. A mail that was given up can be tried again. Of one that came back only the subject is kept: trying again tells the mailbox what it missed and where to read it.
deliveries-open-more = The { $n } oldest of { $total } are shown.
deliveries-open-none = Nothing waits for you
deliveries-all = All mails
deliveries-none = No mail is in this state.
deliveries-state = State
deliveries-states = All states
deliveries-show = Show
deliveries-count = { $n ->
    [one] { $n } mail
   *[other] { $n } mails
}
deliveries-kind = Mail
deliveries-to = To
deliveries-written = Written
deliveries-attempts = Attempts
deliveries-act = What to do
deliveries-retry = Try again
deliveries-leave = Leave it
deliveries-left = Left
deliveries-told = Who was told
deliveries-told-what = Every mail about this request, and how far it got.
deliveries-told-none = No mail about this request is kept: nothing was sent, or it was more than 90 days ago.
deliveries-person = { $name } ({ $address })

delivery-waiting = Waiting
delivery-retried = Failed, tried again
delivery-sent = Sent
delivery-given-up = Given up
delivery-bounced = Came back
delivery-held = Kept back

mail-kind-confirm = Confirm an address
mail-kind-already = Already has an account
mail-kind-elsewhere = Signs in elsewhere
mail-kind-reset = Choose another password
mail-kind-no-account = No account here
mail-kind-new-device = New device
mail-kind-security = Security of an account
mail-kind-address-old = Change of address, old mailbox
mail-kind-address-new = Change of address, new mailbox
mail-kind-address-known = Address has an account
mail-kind-address-check = Does the address work
mail-kind-closed = Account closed
mail-kind-invite = Invitation to the staff
mail-kind-staff-role = Role at the gatekeeper
mail-kind-staff-asked = An administrator asks
mail-kind-staff-declined = An administrator declined
mail-kind-staff-removed = Removed from the staff
mail-kind-join = Invitation to a provider
mail-kind-membership = Role in a provider
mail-kind-received = Request received
mail-kind-asked = Question to the provider
mail-kind-refused = Request refused
mail-kind-accepted = Request accepted
mail-kind-countersigned = Agreement complete
mail-kind-key-changed = Key changed
mail-kind-token-made = API token made
mail-kind-token-rotated = API token replaced
mail-kind-token-ended = API token ended
mail-kind-token-expires = API token ends soon
mail-kind-milestone-judged = Milestone judged
mail-kind-ready = Connection ready
mail-kind-moved = Request moved on
mail-kind-missed = A mail came back

bounce-title = Mail to you comes back
bounce-what = A mail to { $email } came back on { $at } (code { $status }). News about your requests is kept back until mail reaches you again.
bounce-next = Does the address work by now? Have a mail with a link sent to it. If it does not, change it below.
bounce-ask = Send me a mail
bounce-member = Mail comes back
bounce-works-title = This address works
bounce-works-lead = You are reading this by a link that was mailed to { $email }.
bounce-works-what = Say so, and what was kept back is sent now.
bounce-works = The address works

done-mail-retried = Tried again
done-mail-retried-next = It stands in the outbox.
done-mail-left = Left
done-mail-left-next = Nothing more is done about it.
done-bounce-asked = A mail is on its way
done-bounce-asked-next = Open the link in it within 24 hours.
done-bounce-works = Good
done-bounce-works-next = What was kept back is sent now.

mail-missed-subject = A mail to you could not be delivered
mail-missed-1 = On { $written } we wrote to you, and the mail came back. Its subject was: { $subject }
mail-missed-2 = Sign in to read what it was about:

mail-address-check-subject = Does mail reach you here?
mail-address-check-1 = A mail to this address came back. If you read this one, open the link within 24 hours and say that the address works:
mail-address-check-2 = If you have no account here, ignore this mail.
