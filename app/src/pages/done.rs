//! What a page says about what was just done. Codes travel in addresses, words do not.

/// Heading and what comes next.
pub(super) fn words(code: &str) -> Option<(&'static str, &'static str)> {
    Some(match code {
        "confirmed" => ("Your address is confirmed", "You are signed in. Next, describe your organisation."),
        "set-up" => ("Your account is ready", "Sign in with the password you chose."),
        "signed-out" => ("You are signed out", "Close the browser if others use it too."),
        "reset" => ("Your password is changed", "Every session has ended. Sign in with the new password."),
        "password" => ("Your password is changed", "All other sessions have ended."),
        "denied" => ("All sessions have ended", "Nobody is signed in with your account any more."),
        "address-asked" => (
            "Two mails are on their way",
            "One goes to your present address, one to the new one. Open the link in each and agree; the links work for 24 hours.",
        ),
        "address-agreed" => (
            "This mailbox agrees",
            "The address changes when the other mailbox agrees as well. The link in its mail works for 24 hours.",
        ),
        "address" => {
            ("The address is changed", "From now on you sign in with the new one. Other sessions have ended.")
        }
        "account-deleted" => (
            "Your account is deleted",
            "Nobody signs in with it any more. What the law keeps bears a number in place of your name.",
        ),
        "passkey" => ("Your passkey is added", "From now on it signs you in."),
        "passkey-removed" => {
            ("The passkey is removed", "It no longer signs you in. Remove it from your device as well.")
        }
        "authenticator" => (
            "Your app is set up",
            "From now on signing in asks for a code as well. Other sessions have ended.",
        ),
        "authenticator-removed" => ("The app is removed", "A password alone signs you in now."),
        "codes" => ("New recovery codes", "The old ones no longer work."),
        "session-ended" => ("Session ended", "That device is signed out from this moment."),
        "sessions-ended" => ("All other sessions ended", "Only this device is signed in."),
        "organisation" => ("Your organisation is registered", "You own it. Next, start a request."),
        "saved" => ("Draft saved", "You can leave and come back to it at any time."),
        "submitted" => (
            "Your request is submitted",
            "We have mailed you the receipt with the legal date. Both stand below.",
        ),
        "answered" => ("Your answer is sent", "The review goes on."),
        "challenged" => ("Your challenge is sent", "People who did not decide before will look at it."),
        "withdrawn" => ("The request is withdrawn", "You can submit a new one at any time."),
        "signed" => ("You have signed", "The gatekeeper's counsel countersigns next."),
        "countersigned" => ("You have countersigned", "The agreement is complete."),
        "registered" => (
            "The keys are registered",
            "Now prove that you hold them: decrypt the challenge and send back the echo.",
        ),
        "proven" => {
            ("The key is proven", "You hold the private half. Nobody else, the portal included, has it.")
        }
        "activated" => ("The key is active", "The one before it retires."),
        "revoked" => ("The key is revoked", "It will not be used again."),
        "reported" => ("Milestone reported", "A gatekeeper engineer looks at it next."),
        "judged" => ("Verdict sent", "The provider has been told."),
        "opened" => ("The review has begun", "Ask the provider, or propose a decision."),
        "asked" => ("Question sent", "The statutory deadline keeps running."),
        "proposed" => ("Decision proposed", "Another person has to approve it."),
        "approved" | "approve" => ("Decision taken", "The provider has been told, with the reasons."),
        "sent-back" => ("Proposal sent back", "The review goes on."),
        "declared" => ("Readiness declared", "Another person has to confirm it."),
        "ready" => ("Ready", "The statutory clock has stopped."),
        "launched" => ("Live", "People can now decide whether this app may reach them."),
        "intended" => ("Proposed", "Another person has to carry it out. Until then nothing changes."),
        "carried-out" => ("Carried out", "The provider has been told, with the reasons."),
        "abandoned" => ("Dropped", "Everything stays as it was."),
        "invited" => ("Invitation sent", "The link in it works once, for 72 hours."),
        "invited-member" => {
            ("Invitation sent", "It can be accepted for 7 days, by whoever has that mailbox.")
        }
        "uninvited" => ("Invitation taken back", "The link in the mail no longer works."),
        "joined" => ("Welcome", "You now act for this organisation."),
        "left" => ("You have left", "You no longer act for that organisation."),
        "role" => ("Role changed", "The person has been told by mail."),
        "removed" => ("Member removed", "They no longer see the organisation, from this moment."),
        "transferred" => ("Ownership handed over", "You stay as a signatory."),
        "role-asked" => (
            "Asked for",
            "Another administrator has to agree. All administrators have been told by mail; until then nothing changes.",
        ),
        "role-declined" => ("Declined", "The person has been told by mail. Their role stays as it is."),
        "own-role" => ("Your role has changed", "All your sessions have ended. Sign in again to go on."),
        "staff-removed" => {
            ("Removed", "Their sessions have ended and their account is closed, from this moment.")
        }
        "client" => ("Token made", "Copy it now. It is not shown again."),
        "client-rotated" => ("New token made", "Copy it now. It is not shown again."),
        "client-revoked" => ("Client ended", "Its tokens no longer work, from this moment."),
        "on" => ("Turned on", "You can turn it off here at any time."),
        "off" => ("Turned off", "No new messages arrive from this app."),
        _ => return None,
    })
}
