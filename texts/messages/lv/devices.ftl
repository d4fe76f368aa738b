# Devices people sign in from.

device-browser-on-system = { $browser }, { $system }
device-system = Pārlūkprogramma, { $system }
device-unknown = Nezināma ierīce
device-nowhere = nezināms

device-deny-title = Vai tas nebijāt jūs?
device-deny-lead = Tad kāds cits zina jūsu paroli. Tūlīt beidziet visas sava konta sesijas; mēs jums nosūtīsim saiti jaunas paroles izvēlei.
device-deny = Beigt visas sesijas
