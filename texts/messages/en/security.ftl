# Somebody’s own account: second factors, sessions, proofs.

security-title = Your account
security-elsewhere = { $issuer } signs you in. Password, app, passkeys and your role are looked after there.
security-data = Your data
security-export-what = What this portal holds about you, as JSON:
security-export = Download everything about your account
security-delete-what = What deleting removes, what the law keeps, and why:

security-factor = Second factor
security-factor-needed = Your role decides or signs for others, so a password alone is not enough. Set up an authenticator app below; it takes a minute.
security-factor-what = With an authenticator app on your phone, nobody gets in who only learned your password. Whoever signs an agreement or works for the gatekeeper needs one.
security-app-set-up = Set up an authenticator app
security-app-remove = Remove the app
security-app-another = Use another app
security-app-since = Authenticator app, since { $at }. Recovery codes left: { $left }.
security-codes-renew = Make new recovery codes

security-sessions = Sessions
security-sessions-what = Where you are signed in. A session ends by itself after { $idle } without use, and after { $life }.
security-this-session = This session
security-session-end = End it
security-end-others = End all other sessions
security-device = Device
security-network = Network
security-opened = Opened
security-last-used = Last used
security-end = End

security-app-title = Set up your authenticator app
security-app-scan = Open the app, choose to add an account and scan this picture. If the app is on this device:
security-app-here = Open it in the app
security-app-enter = Then enter the six digits it shows.
security-app-picture = QR code with the same text as the key below
security-app-key = Key, to type in if you cannot scan
security-app-on = Turn on
security-code = Code
security-code-digits = Six digits.
security-code-hint = The six digits your authenticator app shows now, or one of your recovery codes.
security-code-not-now = This is not the code your app should show now. Check that the clock of your device is right, wait for the next code and enter its six digits.
security-code-used = This code was used before. Wait for the next one and enter it.
security-code-wrong = This code is not right. Enter the six digits your app shows now, or a recovery code you have not used yet.

security-codes-title = Your recovery codes
security-codes-lead = Each signs you in once when you do not have your app. Keep them where only you find them. They are not shown again.
security-codes = Recovery codes
security-codes-kept = I have kept them

security-prove-lead = Signing, deciding and whatever touches keys, roles or security asks for a proof that is not older than five minutes. Then you go on where you were; what you typed is kept.
security-prove-elsewhere = Signing, deciding and whatever touches keys, roles or security asks for a proof that is not older than five minutes. Your identity provider asks you for it; then you go on where you were. What you typed is kept.
security-prove = Confirm
security-again-title = Please sign in again
security-again = Ten minutes have passed since you entered your password, or you are signed in already.
security-enter-title = Enter a code
security-enter-lost = You have neither the app nor a recovery code? Then only the operator of this portal can help.
