# Where a request stands.

request-state-draft = Mustand
request-state-received = Saadud
request-state-in-review = Läbivaatamisel
request-state-asked = Küsimus esitatud
request-state-accepted = Rahuldatud
request-state-refused = Tagasi lükatud
request-state-ready = Valmis
request-state-live = Kasutuses
request-state-suspended = Peatatud
request-state-withdrawn = Tagasi võetud
request-state-terminated = Lõpetatud
