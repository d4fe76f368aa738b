# Devices people sign in from.

device-browser-on-system = { $browser } unter { $system }
device-system = Ein Browser unter { $system }
device-unknown = Ein unbekanntes Gerät
device-nowhere = unbekannt

device-deny-title = Waren das nicht Sie?
device-deny-lead = Dann kennt jemand anderes Ihr Passwort. Beenden Sie jetzt alle Sitzungen Ihres Kontos; wir senden Ihnen einen Link für ein neues Passwort.
device-deny = Alle Sitzungen beenden
