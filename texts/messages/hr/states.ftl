# Where a request stands.

request-state-draft = Nacrt
request-state-received = Primljen
request-state-in-review = U razmatranju
request-state-asked = Postavljeno pitanje
request-state-accepted = Prihvaćen
request-state-refused = Odbijen
request-state-ready = Spreman
request-state-live = U radu
request-state-suspended = Obustavljen
request-state-withdrawn = Povučen
request-state-terminated = Okončan
