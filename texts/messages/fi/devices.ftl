# Laitteet, joilla kirjaudutaan sisään.

device-browser-on-system = { $browser } { $system }-järjestelmässä
device-system = Selain { $system }-järjestelmässä
device-unknown = Tuntematon laite
device-nowhere = tuntematon

device-deny-title = Etkö se ollut sinä?
device-deny-lead = Silloin joku muu tietää salasanasi. Lopeta nyt kaikki tilisi istunnot; lähetämme sinulle linkin uutta salasanaa varten.
device-deny = Lopeta kaikki istunnot
