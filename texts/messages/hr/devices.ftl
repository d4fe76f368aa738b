# Devices people sign in from.

device-browser-on-system = { $browser } u sustavu { $system }
device-system = Preglednik u sustavu { $system }
device-unknown = Nepoznat uređaj
device-nowhere = nepoznata

device-deny-title = Niste to bili vi?
device-deny-lead = Onda netko drugi zna vašu lozinku. Odmah završite sve sesije svojeg računa; poslat ćemo vam poveznicu za novu lozinku.
device-deny = Završi sve sesije
