# Where a request stands.

request-state-draft = Kladde
request-state-received = Modtaget
request-state-in-review = Under behandling
request-state-asked = Spørgsmål stillet
request-state-accepted = Accepteret
request-state-refused = Afvist
request-state-ready = Klar
request-state-live = I drift
request-state-suspended = Suspenderet
request-state-withdrawn = Trukket tilbage
request-state-terminated = Ophørt
