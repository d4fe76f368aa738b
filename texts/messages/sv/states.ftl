# Where a request stands.

request-state-draft = Utkast
request-state-received = Mottagen
request-state-in-review = Under granskning
request-state-asked = Fråga ställd
request-state-accepted = Godkänd
request-state-refused = Avslagen
request-state-ready = Klar
request-state-live = I drift
request-state-suspended = Tillfälligt stoppad
request-state-withdrawn = Återtagen
request-state-terminated = Avslutad
