# Devices people sign in from.

device-browser-on-system = { $browser } på { $system }
device-system = En browser på { $system }
device-unknown = En ukendt enhed
device-nowhere = ukendt

device-deny-title = Var det ikke dig?
device-deny-lead = Så kender en anden din adgangskode. Afslut nu alle sessioner på din konto; vi sender dig et link til en ny adgangskode.
device-deny = Afslut alle sessioner
