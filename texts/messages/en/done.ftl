# What was just done, and what comes next.

done-confirmed = Your address is confirmed
done-confirmed-next = You are signed in. Next, describe your organisation.

done-set-up = Your account is ready
done-set-up-next = Sign in with the password you chose.

done-reset = Your password is changed
done-reset-next = Every session has ended. Sign in with the new password.

done-denied = All sessions have ended
done-denied-next = Nobody is signed in with your account any more.

done-address-asked = Two mails are on their way
done-address-asked-next = One goes to your present address, one to the new one. Open the link in each and agree; the links work for 24 hours.

done-address-agreed = This mailbox agrees
done-address-agreed-next = The address changes when the other mailbox agrees as well. The link in its mail works for 24 hours.

done-address = The address is changed
done-address-next = From now on you sign in with the new one. Other sessions have ended.

done-passkey = Your passkey is added
done-passkey-next = From now on it signs you in.

done-passkey-removed = The passkey is removed
done-passkey-removed-next = It no longer signs you in. Remove it from your device as well.

done-authenticator = Your app is set up
done-authenticator-next = From now on signing in asks for a code as well. Other sessions have ended.

done-authenticator-removed = The app is removed
done-authenticator-removed-next = A password alone signs you in now.

done-codes = New recovery codes
done-codes-next = The old ones no longer work.

done-session-ended = Session ended
done-session-ended-next = That device is signed out from this moment.

done-organisation = Your organisation is registered
done-organisation-next = You own it. Next, start a request.

done-saved = Draft saved
done-saved-next = You can leave and come back to it at any time.

done-submitted = Your request is submitted
done-submitted-next = We have mailed you the receipt with the legal date. Both stand below.

done-answered = Your answer is sent
done-answered-next = The review goes on.

done-challenged = Your challenge is sent
done-challenged-next = People who did not decide before will look at it.

done-withdrawn = The request is withdrawn
done-withdrawn-next = You can submit a new one at any time.

done-signed = You have signed
done-signed-next = The gatekeeper's counsel countersigns next.

done-countersigned = You have countersigned
done-countersigned-next = The agreement is complete.

done-registered = The keys are registered
done-registered-next = Now prove that you hold them: decrypt the challenge and send back the echo.

done-proven = The key is proven
done-proven-next = You hold the private half. Nobody else, the portal included, has it.

done-activated = The key is active
done-activated-next = The one before it retires.

done-revoked = The key is revoked
done-revoked-next = It will not be used again.

done-reported = Milestone reported
done-reported-next = A gatekeeper engineer looks at it next.

done-judged = Verdict sent
done-judged-next = The provider has been told.

done-opened = The review has begun
done-opened-next = Ask the provider, or propose a decision.

done-asked = Question sent
done-asked-next = The statutory deadline keeps running.

done-proposed = Decision proposed
done-proposed-next = Another person has to approve it.

done-approved = Decision taken
done-approved-next = The provider has been told, with the reasons.

done-sent-back = Proposal sent back
done-sent-back-next = The review goes on.

done-declared = Readiness declared
done-declared-next = Another person has to confirm it.

done-ready = Ready
done-ready-next = The statutory clock has stopped.

done-launched = Live
done-launched-next = People can now decide whether this app may reach them.

done-intended = Proposed
done-intended-next = Another person has to carry it out. Until then nothing changes.

done-carried-out = Carried out
done-carried-out-next = The provider has been told, with the reasons.

done-abandoned = Dropped
done-abandoned-next = Everything stays as it was.

done-invited = Invitation sent
done-invited-next = The link in it works once, for 72 hours.

done-invited-member = Invitation sent
done-invited-member-next = It can be accepted for 7 days, by whoever has that mailbox.

done-uninvited = Invitation taken back
done-uninvited-next = The link in the mail no longer works.

done-joined = Welcome
done-joined-next = You now act for this organisation.

done-left = You have left
done-left-next = You no longer act for that organisation.

done-role = Role changed
done-role-next = The person has been told by mail.

done-removed = Member removed
done-removed-next = They no longer see the organisation, from this moment.

done-transferred = Ownership handed over
done-transferred-next = You stay as a signatory.

done-role-asked = Asked for
done-role-asked-next = Another administrator has to agree. All administrators have been told by mail; until then nothing changes.

done-role-declined = Declined
done-role-declined-next = The person has been told by mail. Their role stays as it is.

done-own-role = Your role has changed
done-own-role-next = All your sessions have ended. Sign in again to go on.

done-staff-removed = Removed
done-staff-removed-next = Their sessions have ended and their account is closed, from this moment.

done-client = Token made
done-client-next = Copy it now. It is not shown again.

done-client-rotated = New token made
done-client-rotated-next = Copy it now. It is not shown again.

done-client-revoked = Client ended
done-client-revoked-next = Its tokens no longer work, from this moment.
done-amended = The correction is recorded
done-amended-next = Both sides see it beside what was submitted.
done-added = A new request begins with your answers
done-added-before = You have begun this request before
done-added-next = Tick what you ask for, check the rest, and submit it. Its three months begin then.
done-responded = Your response was received
done-responded-next = Two people decide again, knowing it.
done-called-off = The announced refusal is called off
done-called-off-next = The review goes on.
done-answer-judged = The answer is judged
done-answer-judged-next = What is asked again goes out with the next round.
done-conflict = Your conflict of interest is recorded
done-conflict-next = You take no part in this case any more, and it is closed to you. What you had proposed has fallen.
done-leapt = The days have gone by
done-leapt-next = Sign in again and look what became of your requests.
