# Where a request stands.

request-state-draft = Borrador
request-state-received = Recibida
request-state-in-review = En examen
request-state-asked = Pregunta planteada
request-state-accepted = Aceptada
request-state-refused = Denegada
request-state-ready = Lista
request-state-live = En servicio
request-state-suspended = Suspendida
request-state-withdrawn = Retirada
request-state-terminated = Terminada
