# Devices people sign in from.

device-browser-on-system = { $browser } ar { $system }
device-system = Brabhsálaí ar { $system }
device-unknown = Gléas anaithnid
device-nowhere = anaithnid

device-deny-title = Nach tusa a bhí ann?
device-deny-lead = Sa chás sin, tá do phasfhocal ar eolas ag duine eile. Cuir deireadh anois le gach seisiún i do chuntas; seolfaimid nasc chugat le haghaidh pasfhocail nua.
device-deny = Cuir deireadh le gach seisiún
