# Where a request stands.

request-state-draft = Luonnos
request-state-received = Vastaanotettu
request-state-in-review = Käsittelyssä
request-state-asked = Kysymys esitetty
request-state-accepted = Hyväksytty
request-state-refused = Hylätty
request-state-ready = Valmis
request-state-live = Käytössä
request-state-suspended = Keskeytetty
request-state-withdrawn = Peruutettu
request-state-terminated = Päättynyt
