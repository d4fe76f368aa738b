# Where a request stands.

request-state-draft = Juodraštis
request-state-received = Gautas
request-state-in-review = Nagrinėjamas
request-state-asked = Pateiktas klausimas
request-state-accepted = Priimtas
request-state-refused = Atmestas
request-state-ready = Parengtas
request-state-live = Veikia
request-state-suspended = Sustabdytas
request-state-withdrawn = Atsiimtas
request-state-terminated = Nutrauktas
