# Where a request stands.

request-state-draft = Melnraksts
request-state-received = Saņemts
request-state-in-review = Tiek izskatīts
request-state-asked = Uzdots jautājums
request-state-accepted = Pieņemts
request-state-refused = Noraidīts
request-state-ready = Gatavs
request-state-live = Darbojas
request-state-suspended = Apturēts
request-state-withdrawn = Atsaukts
request-state-terminated = Izbeigts
