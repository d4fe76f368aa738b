# Where a request stands.

request-state-draft = Szkic
request-state-received = Otrzymany
request-state-in-review = Rozpatrywany
request-state-asked = Zadano pytanie
request-state-accepted = Przyjęty
request-state-refused = Odrzucony
request-state-ready = Gotowy
request-state-live = Działa
request-state-suspended = Zawieszony
request-state-withdrawn = Wycofany
request-state-terminated = Zakończony
