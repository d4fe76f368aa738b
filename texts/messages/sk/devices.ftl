# Devices people sign in from.

device-browser-on-system = { $browser }, { $system }
device-system = Prehliadač, { $system }
device-unknown = Neznáme zariadenie
device-nowhere = neznáma

device-deny-title = Neboli ste to vy?
device-deny-lead = V tom prípade vaše heslo pozná niekto iný. Ukončite teraz všetky relácie svojho účtu. Pošleme vám odkaz na nastavenie nového hesla.
device-deny = Ukončiť všetky relácie
