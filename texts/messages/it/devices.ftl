# I dispositivi da cui si accede.

device-browser-on-system = { $browser } su { $system }
device-system = Un browser su { $system }
device-unknown = Un dispositivo sconosciuto
device-nowhere = sconosciuta

device-deny-title = Non eri tu?
device-deny-lead = Allora qualcun altro conosce la tua password. Termina ora tutte le sessioni del tuo account; ti inviamo un link per scegliere una nuova password.
device-deny = Termina tutte le sessioni
