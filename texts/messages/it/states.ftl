# Where a request stands.

request-state-draft = Bozza
request-state-received = Ricevuta
request-state-in-review = In esame
request-state-asked = Domanda posta
request-state-accepted = Accettata
request-state-refused = Rifiutata
request-state-ready = Pronta
request-state-live = In servizio
request-state-suspended = Sospesa
request-state-withdrawn = Ritirata
request-state-terminated = Terminata
