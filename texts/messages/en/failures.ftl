# Why something did not happen: heading and what to do now.

failure-wrong-title = There is a problem
failure-wrong = Some answers need another look. Nothing you typed is lost.

failure-not-found-title = Page not found
failure-not-found = There is nothing here, or it is not yours to see. Check the address, or go back to your overview.

failure-forbidden-title = Not for your role
failure-forbidden = Your role does not include this. Ask somebody in your organisation who has the right role.

failure-scope-missing-title = Not what this token is for
failure-scope-missing = The token works, but it was not made for this call. Make one with the scope the call needs.

failure-address-not-allowed-title = Not from this address
failure-address-not-allowed = The token works, but not from the address this call came from. Add the address to the client's list, or call from one that is in it.

failure-signed-out-title = Please sign in again
failure-signed-out = Your session has ended. What you last saved is kept; sign in and go on from there.

failure-conflict-title = Somebody was faster
failure-conflict = This changed while you had the page open. Nothing you typed is lost: it stands below. Look at the new state, then send it again if it still fits.

failure-not-now-title = Not possible at this stage
failure-not-now = This step was taken already, or it is not open in the present state. The page shows where things stand now.

failure-same-person-title = A second person is needed
failure-same-person = You made this proposal, so another person has to approve it.

failure-decided-before-title = Somebody new has to decide
failure-decided-before = You took part in the decision that is being challenged, so other people have to decide now.

failure-tracks-incomplete-title = Not everything is complete
failure-tracks-incomplete = Agreement, keys and milestones all have to be complete before this can be declared ready.

failure-cannot-countersign-title = A second signature is needed
failure-cannot-countersign = The person who signed for the provider cannot countersign.

failure-too-many-title = Too many attempts
failure-too-many = There were too many attempts. Wait a quarter of an hour, then try again.

failure-bad-credentials-title = Sign-in failed
failure-bad-credentials = The address or the password is not right. Check both and try again.

failure-issuer-failed-title = Sign-in did not work
failure-issuer-failed = Your identity provider did not confirm who you are, or the answer came too late. Start again from the sign-in page. If it happens again, give the trace id to whoever runs this portal.

failure-issuer-weak-title = More than a password is needed
failure-issuer-weak = Your identity provider signed you in with a password alone. Set up a second factor there, then sign in again.

failure-no-role-title = You have no role here
failure-no-role = Your identity provider knows you, but nothing it says stands for a role at this portal. Ask whoever manages access where you work.

failure-address-has-account-title = This address has an account already
failure-address-has-account = An account that signs in with a password has this address. Accounts are never joined by their address. Sign in with the password, or ask an administrator to remove that account first.

failure-federated-title = Your identity provider looks after this
failure-federated = You sign in through an identity provider, so password, app and passkeys are managed there and not here.

failure-bad-token-title = This token is not good
failure-bad-token = The token is forged, expired, meant for somebody else, or was used before. Send a new one.

failure-unconfirmed-title = Confirm your address first
failure-unconfirmed = Your e-mail address is not confirmed yet. We have sent you a new link; open it, then sign in.

failure-factor-needed-title = Set up a second factor first
failure-factor-needed = Whoever decides, signs or works for the gatekeeper needs more than a password here: an authenticator app. Set it up in your account, then go on. Nothing you typed is lost.

failure-proof-needed-title = Confirm that it is you
failure-proof-needed = This asks for a proof that is not older than five minutes. Confirm that it is you, then send it again. Nothing you typed is lost.

failure-link-ended-title = This link no longer works
failure-link-ended = The link was used before, has expired, or a newer one took its place. Open the newest mail, or ask for another link where you asked for this one: sign in, sign up, or choose a new password. Whoever invited you can invite you again.

failure-invitation-ended-title = This invitation is over
failure-invitation-ended = It was accepted before, taken back, or has expired. Ask an owner of the organisation for a new one.

failure-other-address-title = This invitation is for another address
failure-other-address = You are signed in with another address than the one the invitation was sent to. Sign out, then sign in with that address or create an account with it, and open the link again.

failure-last-owner-title = An organisation needs an owner
failure-last-owner = You are its only owner. Make another member the owner first.

failure-last-administrator-title = The portal needs an administrator
failure-last-administrator = You are its only administrator. Invite another one and wait until they have joined; then try again.

failure-address-taken-title = This address has an account already
failure-address-taken = Another account was made with the new address meanwhile, so nothing was changed. Sign in with that account, or ask for the change again with another address.

failure-beyond-calendar-title = The date cannot be computed
failure-beyond-calendar = Public holidays are not known that far ahead, so the legal date cannot be computed. Ask the operator to add the year's holidays.

failure-key-reused-title = This key was used before
failure-key-reused = This identity key was registered before. Generate a new identity key for this registration.

failure-challenge-ended-title = The challenge has ended
failure-challenge-ended = This challenge has expired or was answered. Register the keys again to get a new one.

failure-internal-title = Something went wrong here
failure-internal = The fault is ours, and nothing you saved is lost. Try again; if it happens again, send us the trace number.
