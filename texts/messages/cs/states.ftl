# Where a request stands.

request-state-draft = Koncept
request-state-received = Přijata
request-state-in-review = Posuzuje se
request-state-asked = Položena otázka
request-state-accepted = Schválena
request-state-refused = Zamítnuta
request-state-ready = Připravena
request-state-live = V provozu
request-state-suspended = Pozastavena
request-state-withdrawn = Vzata zpět
request-state-terminated = Ukončena
