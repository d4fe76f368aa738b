# Seadmed, millest sisse logitakse.

device-browser-on-system = { $browser } süsteemis { $system }
device-system = Veebilehitseja süsteemis { $system }
device-unknown = Tundmatu seade
device-nowhere = teadmata

device-deny-title = Kas see ei olnud teie?
device-deny-lead = Siis teab teie parooli keegi teine. Lõpetage kohe kõik oma konto seansid; saadame teile lingi uue parooli valimiseks.
device-deny = Lõpeta kõik seansid
