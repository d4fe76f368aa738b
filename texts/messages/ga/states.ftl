# Where a request stands.

request-state-draft = Dréacht
request-state-received = Faighte
request-state-in-review = Faoi athbhreithniú
request-state-asked = Ceist curtha
request-state-accepted = Glactha
request-state-refused = Diúltaithe
request-state-ready = Réidh
request-state-live = Ag feidhmiú
request-state-suspended = Ar fionraí
request-state-withdrawn = Tarraingthe siar
request-state-terminated = Críochnaithe
