# Where a request stands.

request-state-draft = Tervezet
request-state-received = Beérkezett
request-state-in-review = Elbírálás alatt
request-state-asked = Kérdés feltéve
request-state-accepted = Elfogadva
request-state-refused = Elutasítva
request-state-ready = Kész
request-state-live = Működik
request-state-suspended = Felfüggesztve
request-state-withdrawn = Visszavonva
request-state-terminated = Megszűnt
