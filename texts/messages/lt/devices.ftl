# Devices people sign in from.

device-browser-on-system = { $browser }, { $system }
device-system = Naršyklė, { $system }
device-unknown = Nežinomas įrenginys
device-nowhere = nežinomas

device-deny-title = Tai buvote ne jūs?
device-deny-lead = Vadinasi, kažkas kitas žino jūsų slaptažodį. Nedelsdami baikite visas savo paskyros sesijas; atsiųsime jums nuorodą naujam slaptažodžiui nustatyti.
device-deny = Baigti visas sesijas
