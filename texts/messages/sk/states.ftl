# Where a request stands.

request-state-draft = Koncept
request-state-received = Prijatá
request-state-in-review = Posudzuje sa
request-state-asked = Položená otázka
request-state-accepted = Schválená
request-state-refused = Zamietnutá
request-state-ready = Pripravená
request-state-live = V prevádzke
request-state-suspended = Pozastavená
request-state-withdrawn = Vzatá späť
request-state-terminated = Ukončená
