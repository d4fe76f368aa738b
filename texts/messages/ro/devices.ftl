# Devices people sign in from.

device-browser-on-system = { $browser } pe { $system }
device-system = Un browser pe { $system }
device-unknown = Un dispozitiv necunoscut
device-nowhere = necunoscută

device-deny-title = Nu ați fost dumneavoastră?
device-deny-lead = Atunci altcineva vă cunoaște parola. Închideți acum toate sesiunile contului dumneavoastră; vă trimitem un link pentru o parolă nouă.
device-deny = Închide toate sesiunile
