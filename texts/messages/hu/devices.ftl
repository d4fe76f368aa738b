# Devices people sign in from.

device-browser-on-system = { $browser } { $system } rendszeren
device-system = Böngésző { $system } rendszeren
device-unknown = Ismeretlen eszköz
device-nowhere = ismeretlen

device-deny-title = Nem Ön volt?
device-deny-lead = Akkor valaki más is ismeri a jelszavát. Fejezze be most fiókja minden munkamenetét; küldünk egy hivatkozást, amellyel új jelszót adhat meg.
device-deny = Minden munkamenet befejezése
