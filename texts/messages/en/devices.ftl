# Devices people sign in from.

device-browser-on-system = { $browser } on { $system }
device-system = A browser on { $system }
device-unknown = An unknown device
device-nowhere = unknown

device-deny-title = Was this not you?
device-deny-lead = Then somebody else knows your password. End every session of your account now; we mail you a link for a new password.
device-deny = End all sessions
