# Where a request stands.

request-state-draft = Concept
request-state-received = Ontvangen
request-state-in-review = In behandeling
request-state-asked = Vraag gesteld
request-state-accepted = Aanvaard
request-state-refused = Geweigerd
request-state-ready = Gereed
request-state-live = In bedrijf
request-state-suspended = Opgeschort
request-state-withdrawn = Ingetrokken
request-state-terminated = Beëindigd
