# Passkeys.

passkey-title = Passkeys
passkey-what = A passkey signs you in by your fingerprint, face or PIN, without password and code. Nobody can get it out of you by a false page.
passkey-none = You have no passkey. Add one to sign in without a password.
passkey-name = Name
passkey-name-hint = By which you know the device, like Phone.
passkey-name-missing = Enter a name by which you know the device, like Phone.
passkey-added = Added
passkey-last-used = Last used
passkey-unused = Not yet
passkey-remove = Remove

passkey-new-title = Add a passkey
passkey-new-lead = Your device asks for your fingerprint, face or PIN. What leaves it is a public key.
passkey-make = Make the passkey
passkey-use-title = Use a passkey
passkey-use-lead = Your device asks for your fingerprint, face or PIN.
passkey-use = Use a passkey of this device
passkey-ended = This question was answered or has ended.
passkey-begin-again = Begin again
passkey-unusable = The passkey could not be used. Begin again, or choose another way to sign in.
passkey-known = This passkey was added before.
passkey-needs-code = Passkeys need JavaScript. Without it, use your password and a code.
passkey-not-used = Your device did not use a passkey. Try again, or go back and choose another way.
