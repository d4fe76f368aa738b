# Where a request stands.

request-state-draft = Ciornă
request-state-received = Primită
request-state-in-review = În examinare
request-state-asked = Întrebare adresată
request-state-accepted = Acceptată
request-state-refused = Refuzată
request-state-ready = Pregătită
request-state-live = În funcțiune
request-state-suspended = Suspendată
request-state-withdrawn = Retrasă
request-state-terminated = Încetată
