# Devices people sign in from.

device-browser-on-system = { $browser }, { $system }
device-system = Brskalnik, { $system }
device-unknown = Neznana naprava
device-nowhere = neznano

device-deny-title = To niste bili vi?
device-deny-lead = Potem vaše geslo pozna nekdo drug. Takoj končajte vse seje svojega računa. Poslali vam bomo povezavo za novo geslo.
device-deny = Končaj vse seje
