# Devices people sign in from.

device-browser-on-system = { $browser } op { $system }
device-system = Een browser op { $system }
device-unknown = Een onbekend apparaat
device-nowhere = onbekend

device-deny-title = Was u dit niet?
device-deny-lead = Dan kent iemand anders uw wachtwoord. Beëindig nu alle sessies van uw account; we sturen u een link voor een nieuw wachtwoord.
device-deny = Alle sessies beëindigen
